import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { CheckIn } from '$lib/domain/check-in';
import { wounds } from './damage';
import { corruptions, kills, migrations } from './faults';
import { expect, rowsOf, settled, test, touchPad, waitForOfflineCopy } from './person';

// A few of each; `node tests/tools/run.js faults` does all of them and prints the figures.

test('the browser is killed in the middle of writing: nothing acknowledged is lost, nothing is torn', async ({
  host
}) => {
  test.setTimeout(180_000);
  const { acknowledged, lost, torn } = await kills(host.url, 2);
  expect(acknowledged).toBeGreaterThan(4);
  expect({ lost, torn }).toEqual({ lost: 0, torn: 0 });
});

test('the browser is killed in the middle of an upgrade of the schema: all rows are old, or all are new', async () => {
  test.setTimeout(180_000);
  const { before, after, torn } = await migrations(3, 2_000);
  expect({ whole: before + after, torn }).toEqual({ whole: 3, torn: 0 });
});

test('a damaged disk is noticed, everything comes back, and nobody is greeted as new', async ({ host }) => {
  test.setTimeout(240_000);
  const some = [
    'bytes turned in the middle of the log',
    'a log cut in half',
    'the list of files damaged',
    'the name of the list emptied'
  ];
  expect(Object.keys(wounds)).toEqual(expect.arrayContaining(some));
  for (const { wound, told, salvaged, greetedAsNew } of await corruptions(host.url, some, 600))
    expect({ wound, told, salvaged, greetedAsNew }).toEqual({
      wound,
      told: 'back',
      salvaged: 1,
      greetedAsNew: false
    });
});

test('someone whose history has vanished is never greeted as new', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByRole('radio', { name: 'pleasant', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await page.evaluate(() => {
    localStorage.removeItem('understory.preferences');
    void navigator.storage
      .getDirectory()
      .then((root) => root.removeEntry('understory-copy', { recursive: true }).catch(() => {}));
    return new Promise((done) => {
      const open = indexedDB.open('understory');
      open.onsuccess = () => {
        const clear = open.result.transaction('checkIns', 'readwrite').objectStore('checkIns').clear();
        clear.onsuccess = () => done(open.result.close());
      };
    });
  });
  await page.reload();
  await expect(page.getByText('Some of your history is missing.')).toBeVisible();
  await expect(page.getByText(/holds 1 fewer records/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0);
});

test('an older tab gives way to a newer version: what was being written is there again', async ({
  page,
  host,
  context
}) => {
  await page.goto(`${host.url}/check-in`);
  await touchPad(page, -0.4, 0.3);
  await page.getByLabel('A note, if you like').fill('half a thought about Monday');
  await page.waitForTimeout(1_500); // a draft is kept within a second
  const newer = await context.newPage();
  await newer.goto(`${host.url}/manifest.webmanifest`);
  const reloaded = page.waitForEvent('load');
  // A later version of the app has a later schema: it cannot open while an older tab holds on.
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('understory', 9_990);
        open.onupgradeneeded = () => void open.result.createObjectStore('later');
        open.onsuccess = () => resolve(open.result.close());
        open.onblocked = () => reject(new Error('the older tab holds on'));
        open.onerror = () => reject(open.error);
      })
  );
  await reloaded;
  await expect(page.getByLabel('A note, if you like')).toHaveValue('half a thought about Monday');
});

test('the host has moved on and the old parts are gone: an open app goes on from its own copy', async ({
  page,
  host
}) => {
  await page.goto(host.url);
  await waitForOfflineCopy(page);
  await page.goto(host.url);
  await page.getByRole('heading', { name: 'How is it right now?' }).waitFor();
  for (const name of await readdir('build/_app/immutable', { recursive: true }))
    host.replaced.set(`/_app/immutable/${name}`, null);
  host.replaced.set('/_app/version.json', '{"version":"another"}');
  await page.getByRole('link', { name: 'Trends' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await host.stop();
  await page.getByRole('link', { name: 'Forest' }).click();
  await expect(page).toHaveURL(/forest/);
  await page.goto(`${host.url}/settings/data/import`);
  await expect(page.getByText('Bring in from another app').first()).toBeVisible();
});

test('a worker that dies in the middle says so, changes nothing, and the next one does the work', async ({
  page,
  host
}) => {
  const worker = (await readdir('build/_app/immutable', { recursive: true })).find((name) =>
    /jobs\.worker.*\.js$/.test(name)
  );
  expect(worker).toBeDefined();
  host.replaced.set(`/_app/immutable/${worker}`, 'throw new Error("out of memory");');
  await page.goto(`${host.url}/settings/data/import`);
  const file = {
    name: 'diary.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('date,mood,note\n2026-05-17,good,\n2026-05-18,bad,\n')
  };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('The work stopped halfway');
  expect(await rowsOf(page, 'checkIns')).toEqual([]);
  host.replaced.clear();
  await page.reload();
  await page.getByLabel('Choose a file').setInputFiles(file);
  await expect(page.getByText('2 entries would be added')).toBeVisible();
});

test('a model that was changed in the browser’s own copy is noticed, and the note is kept', async ({
  page,
  host
}) => {
  await page.goto(host.url);
  await waitForOfflineCopy(page);
  await page.evaluate(async () => {
    const cache = await caches.open('understory-model');
    for (const request of await cache.keys())
      if (request.url.includes('.onnx')) {
        const bytes = new Uint8Array(await (await cache.match(request))!.arrayBuffer());
        bytes[bytes.length >> 1]! ^= 1;
        await cache.put(request, new Response(bytes));
      }
  });
  await page.goto(`${host.url}/check-in`);
  await touchPad(page, -0.3, -0.3);
  await page.getByLabel('A note, if you like').fill('a plain day');
  await expect(page.getByText("The model's file is damaged.")).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Kept/)).toBeVisible();
  expect((await rowsOf<CheckIn>(page, 'checkIns'))[0]!.note).toBe('a plain day');
});

/** Checks in, and waits until it is on disk as the `nth`. */
async function checkIn(page: Page, url: string, nth: number): Promise<void> {
  await page.goto(`${url}/check-in`);
  await touchPad(page, 0.4, 0.3);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await rowsOf(page, 'checkIns')).length).toBe(nth);
}

test('a night flight and the end of summer time move no evening to another day', async ({
  browser,
  host
}) => {
  // A context without a zone of its own, so that the device can travel.
  const context = await browser.newContext({ timezoneId: undefined });
  const page = await context.newPage();
  await page.addInitScript(
    (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
    settled
  );
  const session = await page.context().newCDPSession(page);
  let lived = 0;
  const live = async (zone: string, time: string) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId: zone });
    await page.clock.setFixedTime(new Date(time));
    await checkIn(page, host.url, ++lived);
  };
  await live('Europe/Berlin', '2026-10-24T21:30:00Z'); // 23:30 in summer time
  await live('Europe/Berlin', '2026-10-25T00:30:00Z'); // 02:30, the first time
  await live('Europe/Berlin', '2026-10-25T01:30:00Z'); // 02:30, the second time: still the night of the 24th
  await live('Europe/Berlin', '2026-10-25T03:30:00Z'); // 04:30, a new day
  await live('Asia/Tokyo', '2026-10-25T15:10:00Z'); // past midnight over there: the evening of the 25th
  await live('America/Los_Angeles', '2026-10-26T03:00:00Z'); // the 25th once more
  const rows = (await rowsOf<CheckIn>(page, 'checkIns')).sort((a, b) => a.at - b.at);
  expect(rows.map(({ day, zone }) => `${day} ${zone}`)).toEqual([
    '2026-10-24 Europe/Berlin',
    '2026-10-24 Europe/Berlin',
    '2026-10-24 Europe/Berlin',
    '2026-10-25 Europe/Berlin',
    '2026-10-25 Asia/Tokyo',
    '2026-10-25 America/Los_Angeles'
  ]);
  await context.close();
});

test('a clock that is set back a year loses nothing, and what comes later counts as later', async ({
  page,
  host
}) => {
  await page.clock.setFixedTime(new Date('2026-05-17T19:00:00Z'));
  await checkIn(page, host.url, 1);
  await page.clock.setFixedTime(new Date('2025-05-17T19:00:00Z'));
  await checkIn(page, host.url, 2);
  await page.goto(host.url);
  await page.getByRole('heading', { name: 'How is it right now?' }).waitFor();
  await expect(page.getByText('Some of your history is missing.')).toHaveCount(0);
  const rows = (await rowsOf<CheckIn>(page, 'checkIns')).sort((a, b) => a.at - b.at);
  expect(rows.map(({ day }) => day)).toEqual(['2025-05-17', '2026-05-17']);
  expect(rows[0]!.changed > rows[1]!.changed).toBe(true); // written later, whatever the clock says
});
