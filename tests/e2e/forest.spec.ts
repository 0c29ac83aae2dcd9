import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, packed, picture, textChunk } from '../data/guides/card-maker';
import { hostile } from '../data/guides/hostile-cards';
import { expect, rowsOf, test } from './person';

/** Puts rows into the history as if they had been lived. */
const live = (page: Page, table: string, rows: object[]) =>
  page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('understory');
        open.onsuccess = () => {
          const write = open.result.transaction(name, 'readwrite');
          for (const row of all) write.objectStore(name).put(row);
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    [table, rows] as const
  );

const checkIn = (n: number, label: string, valence: number) => ({
  id: `check-in-${n}`,
  created: `0mov7rlfe.00${n}.device01`,
  changed: `0mov7rlfe.00${n}.device01`,
  at: Date.UTC(2026, 4, n, 12),
  day: `2026-05-0${n}`,
  zone: 'UTC',
  kind: 'momentary',
  affect: { valence, arousal: 0 },
  labels: [label],
  contexts: [],
  tags: [],
  note: '',
  reading: null
});

async function grown(page: Page, url: string) {
  await page.goto(`${url}/forest`);
  await expect(page.getByText('Nothing has grown here yet', { exact: false })).toBeVisible();
  await live(page, 'checkIns', [
    checkIn(1, 'calm', 0.5),
    checkIn(2, 'worried', -0.6),
    checkIn(3, 'calm', 0.6),
    checkIn(4, 'own:Sunday-ish', 0.1)
  ]);
  await page.reload();
}

test('the Forest is walked with the keyboard alone: from leaf to leaf, into one, and on to its neighbours', async ({
  page,
  host
}) => {
  await grown(page, host.url);
  await expect(page.getByRole('link', { name: '3 feeling words' })).toBeVisible();
  const first = page.getByRole('button', { name: /^calm,/ });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^worried,/ })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByText('nothing pulls; the water is flat')).toBeVisible();
  await expect(page.getByText('Used 2 times: first 1 May 2026, last 3 May 2026.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('nothing pulls; the water is flat')).toBeHidden();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'See it among its neighbours' }).press('Enter');
  await expect(page.getByRole('radio', { name: /Pleasant, quiet/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'peaceful, not used' })).toBeVisible();
});

test('what lies in the Forest is found by touch or keyboard, stays found, and opens what it belongs to', async ({
  page,
  host
}) => {
  await page.clock.setFixedTime(new Date('2026-11-23T18:00:00Z'));
  await page.goto(`${host.url}/forest/guides`);
  await page.getByRole('radio', { name: 'cat' }).press('Space');
  await expect(page.getByRole('radio', { name: 'tabby' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'white', exact: true })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'bamboo grove' })).toHaveCount(0);
  await page.goto(`${host.url}/forest`);
  await page.getByRole('button', { name: 'Prints along the path' }).press('Enter');
  await expect(page.getByText('A cat went by here.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'See it on Today' }).press('Enter');
  await expect(page.getByText('On Today now')).toBeVisible();
  await page.reload();
  await page.goto(`${host.url}/forest/guides`);
  await expect(page.getByRole('radio', { name: 'white', exact: true })).toBeChecked();
  await page.getByRole('radio', { name: 'tabby' }).press('Space');
  await expect(page.getByRole('radio', { name: 'white', exact: true })).toBeVisible();
});

test('one can go back to a month: its season, its words, and the list tells the same as the boughs', async ({
  page,
  host
}) => {
  await page.clock.setFixedTime(new Date('2026-11-23T18:00:00Z'));
  await grown(page, host.url);
  await live(page, 'checkIns', [
    { ...checkIn(1, 'grateful', 0.7), id: 'winter-1', at: Date.UTC(2026, 0, 9, 12), day: '2026-01-09' }
  ]);
  await page.reload();
  const words = () =>
    page
      .locator('button.leaf')
      .evaluateAll((all) => all.map((one) => one.querySelector('.word')!.textContent!.trim()));
  const told = async () => {
    await page.getByRole('radio', { name: 'List' }).check({ force: true });
    const listed = await page
      .locator('tbody th')
      .evaluateAll((all) => all.map((one) => one.querySelector('[dir]')!.textContent!.trim()));
    await page.getByRole('radio', { name: 'Boughs' }).check({ force: true });
    return listed;
  };
  await expect(page.getByRole('link', { name: '4 feeling words' })).toBeVisible();
  expect(await told()).toEqual(await words());
  await page.getByLabel('What grew when').selectOption('January 2026');
  await expect(page.getByRole('link', { name: 'one feeling word' })).toBeVisible();
  expect(await words()).toEqual(['grateful']);
  expect(await told()).toEqual(['grateful']);
  await expect(page.getByRole('button', { name: 'White on white' })).toBeVisible();
});

test('a word that came today unfolds; with reduced motion it is simply there', async ({ page, host }) => {
  await page.clock.setFixedTime(new Date('2026-05-04T12:00:00Z'));
  await grown(page, host.url);
  const moving = () =>
    page
      .getByRole('button', { name: /^Sunday-ish,/ })
      .locator('.blade')
      .evaluate((blade) => getComputedStyle(blade).animationName);
  expect(await moving()).toMatch(/unfold/);
  const old = page.getByRole('button', { name: /^calm,/ }).locator('.blade');
  expect(await old.evaluate((blade) => getComputedStyle(blade).animationName)).toBe('none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe('none');
});

test('the Forest and its pages can be used by everyone', async ({ page, host }) => {
  await grown(page, host.url);
  for (const place of ['', '/words', '/guides', '/guides/own', '/postcard']) {
    await page.goto(`${host.url}/forest${place}`);
    await page.locator('h1').first().waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      grave.map(({ id, nodes }) => `${place} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    ).toEqual([]);
  }
});

interface Kept {
  body?: { name: string; habitat: string; greetings: string[] };
}
const guidesKept = async (page: Page) =>
  (await rowsOf<Kept>(page, 'keepsakes')).flatMap(({ body }) => body ?? []);

test('a guide of one’s own is made, saved as a file, removed, opened again, and is the same', async ({
  page,
  host
}) => {
  await page.goto(`${host.url}/forest/guides/own`);
  await page.getByLabel('Name').fill('Moss');
  await page.getByRole('radio', { name: 'otter' }).check({ force: true });
  await page.getByRole('radio', { name: 'rooftops' }).press('Space');
  await page.getByLabel('Line 1', { exact: true }).fill('Sit down first.');
  await page.getByLabel('Line 2', { exact: true }).fill('I missed you.');
  await expect(page.getByText('One line will be left out, unless you rewrite it.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep this guide' }).click();
  await expect(page.getByText('Sits on Today')).toBeVisible();
  const [made] = await guidesKept(page);
  expect(made!.greetings).toEqual(['Sit down first.']);
  expect(made!.habitat).toBe('rooftops');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click()
  ]);
  const file = await readFile(await download.path());
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('Sits on Today')).toBeHidden();
  expect(await guidesKept(page)).toEqual([]);

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Moss.json', mimeType: 'application/json', buffer: file });
  await expect(page.getByLabel('Name')).toHaveValue('Moss');
  expect(await guidesKept(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this guide' }).click();
  await expect(page.getByText('Sits on Today')).toBeVisible();
  expect(await guidesKept(page)).toEqual([made]);
});

test('a character card is shown before anything is kept, and a hostile one is refused in one sentence', async ({
  page,
  host
}) => {
  await page.goto(`${host.url}/forest/guides`);
  const pick = (bytes: Uint8Array) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer: Buffer.from(bytes) });
  for (const { bytes } of hostile.filter((_, n) => n % 9 === 0)) {
    await pick(bytes());
    await expect(page.getByRole('alert')).toHaveText(/Nothing was changed\./);
  }
  expect(await rowsOf(page, 'keepsakes')).toEqual([]);
  await pick(picture(textChunk('chara', packed(card()))));
  await expect(page.getByLabel('Name')).toHaveValue('Hollow');
  await expect(page.getByRole('radio', { name: 'tortoise' })).toBeChecked();
  await expect(page.getByText('2 lines will be left out, unless you rewrite them.')).toBeVisible();
  expect(await rowsOf(page, 'keepsakes')).toEqual([]);
  await page.getByRole('button', { name: 'Keep this guide' }).click();
  await expect(page.getByText('Sits on Today')).toBeVisible();
  expect((await guidesKept(page))[0]!.greetings).toEqual([
    'Good evening.',
    'The stone is still warm.',
    'Hollow has not moved since noon.'
  ]);
});

test('a postcard is a picture with one’s own line', async ({ page, host }) => {
  await page.goto(`${host.url}/forest/postcard`);
  await page.getByLabel('Your line').fill('The moon was out.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).click()
  ]);
  const picture = await readFile(await download.path());
  expect([...picture.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1080, 1440]);
});
