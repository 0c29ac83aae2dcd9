import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, rowsOf, test } from './person';

const tables = ['checkIns', 'sessions', 'memories', 'keepsakes'] as const;
const tick = (n: number) => `${(1_750_000_000_000 + n).toString(36).padStart(9, '0')}.000.person01`;

/** Forty check-ins, one of them deleted, and a thing that was kept: written as the app itself writes them. */
const history = {
  checkIns: [
    ...Array.from({ length: 40 }, (_, n) => ({
      id: `entry-${n}`,
      created: tick(n),
      changed: tick(n),
      at: Date.UTC(2025, 5, 1 + (n % 28), 19, n),
      day: `2025-06-${String(1 + (n % 28)).padStart(2, '0')}`,
      zone: 'Europe/Berlin',
      kind: 'momentary',
      affect: { valence: (n % 7) / 3 - 1, arousal: 0.25 },
      labels: ['calm', 'own:wie Watte'],
      contexts: ['family'],
      tags: ['散步'],
      note: `Evening ${n}: “quiet”, =1+1, 天黑得早 🌙`,
      reading: null
    })),
    { id: 'gone', created: tick(90), changed: tick(91), deleted: tick(91) }
  ],
  memories: [
    {
      id: 'kept',
      created: tick(95),
      changed: tick(95),
      day: '2025-06-03',
      kind: 'person',
      text: 'My sister calls on Sundays.',
      from: { session: 'a-talk', turn: 2 },
      sensitive: false
    }
  ]
};

/** Writes rows straight into the browser's storage, beside the running app. */
const write = (page: Page, rows: Record<string, object[]>) =>
  page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('understory');
        open.onsuccess = () => {
          const db = open.result;
          const write = db.transaction(Object.keys(given), 'readwrite');
          for (const [name, list] of Object.entries(given))
            for (const row of list) write.objectStore(name).put(row);
          write.oncomplete = () => {
            db.close();
            resolve();
          };
          write.onerror = () => reject(write.error);
        };
        open.onerror = () => reject(open.error);
      }),
    rows
  );

async function everything(page: Page): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const name of tables) all[name] = await rowsOf(page, name);
  return all;
}

const choose = async (page: Page, file: { name: string; buffer: Buffer }, button = 'Choose a file') =>
  page.getByLabel(button).setInputFiles({ mimeType: 'application/octet-stream', ...file });

async function eraseAll(page: Page, url: string) {
  await page.goto(`${url}/settings/data/erase`);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is gone.' })).toBeVisible({ timeout: 20_000 });
}

for (const way of ['Readable', 'With a passphrase'])
  test(`saved (${way.toLowerCase()}), erased and brought back, the history is the same to the last word`, async ({
    page,
    host
  }) => {
    const passphrase = 'heron gravel seven quilt';
    await page.goto(`${host.url}/settings/data`);
    await page.getByText('Nothing is kept here yet.').waitFor();
    await write(page, history);
    await page.reload();
    await expect(page.getByText('40 check-ins')).toBeVisible();
    const before = await everything(page);

    await page.getByRole('button', { name: 'Save everything to a file' }).click();
    await page.getByLabel(way).check();
    if (way !== 'Readable') {
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await expect(page.getByRole('button', { name: 'Save the file' })).toBeDisabled();
      await page.getByLabel('The same again').fill(passphrase);
    }
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const saved = await download;
    const buffer = await readFile(await saved.path());
    expect(buffer.includes('My sister calls')).toBe(false); // zipped or sealed
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText(/Last saved today/)).toBeVisible();

    await eraseAll(page, host.url);
    await page.goto(`${host.url}/settings/data/restore`);
    await choose(page, { name: saved.suggestedFilename(), buffer });
    if (way !== 'Readable') {
      await page.getByLabel('Passphrase').fill('heron gravel seven quilts');
      await page.getByRole('button', { name: 'Open' }).click();
      await expect(page.getByRole('alert')).toContainText('did not open with this passphrase');
      await page.getByLabel('Passphrase').fill(passphrase);
      await page.getByRole('button', { name: 'Open' }).click();
    }
    await expect(page.getByRole('row', { name: /Check-ins/ })).toContainText('40');
    expect((await everything(page)).checkIns).toEqual([]); // looking has changed nothing
    await page.getByRole('button', { name: 'Add to what is here' }).click();
    await expect(page.getByText('41 things were written.')).toBeVisible();
    // The model may have read a note by now; what the person wrote must be the same.
    const unread = (all: Record<string, unknown[]>) =>
      Object.fromEntries(
        Object.entries(all).map(([name, rows]) => [
          name,
          rows.map((row) => ({ ...(row as object), reading: null, unreadable: null }))
        ])
      );
    expect(unread(await everything(page))).toEqual(unread(before));

    await page.getByRole('button', { name: 'Undo this' }).click();
    await expect(page.getByText(/as it was before|Everything is as it was/)).toBeVisible();
  });

test('replacing asks about what is only here, and can be undone', async ({ page, host }) => {
  await page.goto(`${host.url}/settings/data`);
  await page.getByText('Nothing is kept here yet.').waitFor();
  await write(page, { ...history, memories: [] });
  const before = (await everything(page)).checkIns;
  const file = {
    format: 'understory-backup',
    version: 1,
    schema: 1,
    made: '2025-06-03T10:00:00.000Z',
    tables: { checkIns: history.checkIns.slice(0, 3), sessions: [], memories: [], keepsakes: [] },
    settings: [],
    canary: null
  };
  await page.goto(`${host.url}/settings/data/restore`);
  await choose(page, { name: 'old.json', buffer: Buffer.from(JSON.stringify(file)) });
  await page.getByLabel('Put in place of what is here').check();
  await page.getByRole('button', { name: 'Put in place of what is here' }).click();
  await expect(page.getByRole('alert')).toContainText('37 things are only here');
  await page.getByRole('button', { name: 'Yes, replace' }).click();
  await page.getByText('3 things were written.').waitFor();
  expect(await rowsOf(page, 'checkIns')).toHaveLength(3);
  await page.getByRole('button', { name: 'Undo this' }).click();
  await page.getByText('Everything is as it was before.').waitFor();
  const ids = (rows: unknown[]) => rows.map((row) => (row as { id: string }).id).sort();
  expect(ids(await rowsOf(page, 'checkIns'))).toEqual(ids(before ?? []));
});

const daylio = `\ufefffull_date,date,weekday,time,mood,activities,note_title,note
2026-05-17,May 17,Sunday,21:30,good,walk | family,,Long light.
2026-05-16,May 16,Saturday,08:10,wobbly,,,"Not sure, really."
2026-05-15,May 15,Friday,22:00,wobbly,work,,
2026-05-14,May 14,Thursday,,grey soup,,,
nonsense,May 13,Wednesday,12:00,good,,,
`;

test('a table from another app comes in with a mood of its own, once only, and goes again', async ({
  page,
  host
}) => {
  await page.goto(`${host.url}/settings/data/import`);
  const file = { name: 'daylio_export.csv', buffer: Buffer.from(daylio) };
  await choose(page, file);
  await expect(page.getByRole('heading', { name: /2 moods have names of your own/ })).toBeVisible();
  const on = page.getByRole('button', { name: 'Go on' });
  await page.getByLabel('Where “wobbly” lies').selectOption({ label: 'a little unpleasant' });
  await expect(on).toBeDisabled();
  await page.getByLabel('Where “grey soup” lies').selectOption('Leave these out');
  await on.click();
  await expect(page.getByText('3 entries would be added')).toBeVisible();
  await page.getByText('Rows that could not be read').click();
  await expect(page.getByText('a date that is none')).toBeVisible();
  expect(await rowsOf(page, 'checkIns')).toEqual([]);
  await page.getByRole('button', { name: 'Add 3 entries' }).click();
  await expect(page.getByText('3 entries were added.')).toBeVisible();
  const rows = await rowsOf<{ day: string; affect: { valence: number }; labels: string[] }>(page, 'checkIns');
  expect(rows.map(({ day }) => day).sort()).toEqual(['2026-05-15', '2026-05-16', '2026-05-17']);
  for (const { affect, labels } of rows.filter(({ day }) => day !== '2026-05-17')) {
    expect(affect.valence).toBeCloseTo(-2 / 7);
    expect(labels).toContain('own:wobbly');
  }

  await choose(page, file, 'Another file');
  await page.getByLabel('Where “wobbly” lies').selectOption({ label: 'a little unpleasant' });
  await page.getByLabel('Where “grey soup” lies').selectOption('Leave these out');
  await on.click();
  await expect(page.getByText('Nothing would be added.')).toBeVisible();

  await page
    .getByRole('listitem')
    .filter({ hasText: 'Daylio' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText('3 entries were taken out again.')).toBeVisible();
  const after = await rowsOf<{ deleted?: string; note?: string }>(page, 'checkIns');
  expect(after.every(({ deleted, note }) => deleted && note === undefined)).toBe(true);
});

test('a file that is not read here is named, and nothing changes', async ({ page, host }) => {
  await page.goto(`${host.url}/settings/data/import`);
  await choose(page, { name: 'letter.csv', buffer: Buffer.from('%PDF-1.7 and so on') });
  await expect(page.getByRole('alert')).toContainText('This looks like a PDF.');
  await page.goto(`${host.url}/settings/data/restore`);
  await choose(page, { name: 'x.zip', buffer: Buffer.from('{"format":"other"}') });
  await expect(page.getByRole('alert')).toContainText('not a file saved by this app');
  expect((await everything(page)).checkIns).toEqual([]);
});

test('a stretch of days leaves as a table and is erased, the days around it stay', async ({ page, host }) => {
  await page.goto(`${host.url}/settings/data/export`);
  await page.getByText('Nothing lies in this range.').waitFor();
  await write(page, history);
  await page.getByLabel('From').fill('2025-06-02');
  await page.getByLabel('To', { exact: true }).fill('2025-06-03');
  await expect(page.getByText('4 things in this range.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table.trim().split('\r\n')).toHaveLength(5);
  expect(table).toContain('2025-06-03');

  await page.goto(`${host.url}/settings/data/erase`);
  await page.getByLabel('From').fill('2025-06-02');
  await page.getByLabel('To', { exact: true }).fill('2025-06-03');
  await page.getByRole('button', { name: 'Look what lies there' }).click();
  await page.getByRole('button', { name: 'Erase these 5' }).click(); // four check-ins and what was kept
  await expect(page.getByText('5 things are erased.')).toBeVisible();
  const left = (await rowsOf<{ day?: string }>(page, 'checkIns')).filter(({ day }) => day);
  expect(left).toHaveLength(36);
  expect(left.some(({ day }) => day === '2025-06-02' || day === '2025-06-03')).toBe(false);
});

test('erasing everything leaves nothing behind: no history, no settings, no copy, no helper', async ({
  page,
  host
}) => {
  await page.goto(`${host.url}/settings`);
  await page.getByText(/On this device, .* Works without a network\./).waitFor({ timeout: 60_000 });
  await write(page, history);
  const traces = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) =>
        key.startsWith('understory')
      ),
      caches: await caches.keys(),
      drawers: await Array.fromAsync(
        ((await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }).keys()
      ),
      workers: (await navigator.serviceWorker.getRegistrations()).length
    }));
  await expect.poll(async () => (await traces()).drawers).toEqual(['understory-copy']);
  const before = await traces();
  expect(before.databases).toContain('understory');
  expect(before.caches.length).toBeGreaterThan(1);
  expect(before.workers).toBe(1);
  await eraseAll(page, host.url);
  expect(await traces()).toEqual({ databases: [], keys: [], caches: [], drawers: [], workers: 0 });
});

test('the privacy page shows what was fetched, and the browser refuses to send a word out', async ({
  page,
  host
}) => {
  await page.goto(`${host.url}/settings/privacy`);
  await expect(page.getByText(/To anywhere else: 0\./)).toBeVisible();
  await expect(page.getByText("connect-src 'self'").first()).toBeVisible();
  await expect(page.getByText("require-trusted-types-for 'script'").first()).toBeVisible();
  const refused = (sink: 'markup' | 'address') =>
    page.evaluate((kind) => {
      try {
        if (kind === 'markup') document.createElement('div').innerHTML = '<b>a note</b>';
        else document.createElement('script').src = 'data:text/javascript,1';
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    }, sink);
  expect([await refused('markup'), await refused('address')]).toEqual([true, true]);
  await page.getByRole('button', { name: 'Try to send something out' }).click();
  await expect(page.getByText('Refused by the browser (connect-src). Nothing left.')).toBeVisible();
  await page.getByText('Show the files and their fingerprints').click();
  await page.getByRole('button', { name: 'Check them now' }).click();
  await expect(page.getByText(/All \d+ files are as listed\./)).toBeVisible();
});

test('a folder that was chosen once gets a copy by itself, shut, and any one of them is enough to come back', async ({
  page,
  host
}) => {
  // A folder of the browser's own stands in for one the person would choose: no test can touch the real dialog.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Copies', { create: true })
    });
  });
  await page.goto(`${host.url}/settings/data`);
  await page.getByText('Nothing is kept here yet.').waitFor();
  await write(page, history);
  await page.reload();
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('heading', { name: 'How should the copies be?' })).toBeFocused();
  await page.getByLabel('Passphrase', { exact: true }).fill('heron gravel seven quilt');
  await page.getByLabel('The same again').fill('heron gravel seven quilt');
  await page.getByRole('button', { name: 'Choose the folder' }).click();
  await expect(page.getByText('a copy shut with your passphrase goes into “Copies”')).toBeVisible();
  await expect(page.getByText(/^The last one: /)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/Last saved today/)).toBeVisible();

  const inFolder = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Copies');
      const files: Record<string, number[]> = {};
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
        // the browser writes beside the file first, and that one goes while one looks
        const file = await folder.getFileHandle(name).catch(() => null);
        const bytes = await file?.getFile().then(
          (found) => found.arrayBuffer(),
          () => null
        );
        if (bytes) files[name] = [...new Uint8Array(bytes)];
      }
      return files;
    });
  const files = await inFolder();
  const name = Object.keys(files).find((one) => /^understory-auto-\d{4}-\d\d-\d\d\.zip\.age$/.test(one))!;
  expect(Object.keys(files)).toContain('understory-auto-key.age');
  const buffer = Buffer.from(files[name]!);
  expect(buffer.includes('sister')).toBe(false);

  // Nothing changes, so nothing is written; the day after a change it is, with nobody asked.
  await page.clock.setFixedTime(Date.now() + 26 * 3_600_000);
  await page.goto(`${host.url}/check-in`);
  await page.locator('.pad svg').click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => Object.keys(await inFolder()).filter((one) => one.endsWith('.zip.age')).length, {
      timeout: 45_000
    })
    .toBe(2);

  await eraseAll(page, host.url);
  await page.goto(`${host.url}/settings/data/restore`);
  await choose(page, { name, buffer });
  await page.getByLabel('Passphrase').fill('heron gravel seven quilt');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('heading', { name })).toBeFocused();
  await expect(page.getByRole('row', { name: /Check-ins/ })).toContainText('40');
  await expect(page.getByLabel('Also language, look, guide and reminders, as in the file')).toBeChecked();
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(page.getByRole('heading', { name: '41 things were written.' })).toBeFocused();
});
