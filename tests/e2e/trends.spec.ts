import { execFileSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, rowsOf, test } from './person';

/** Rows as the seed tool prints them: a lifelike history that ends today. */
const seeded = new Map<string, Record<string, object[]>>();
function history(days: number, lang = 'en'): Record<string, object[]> {
  const key = `${days} ${lang}`;
  let tables = seeded.get(key);
  if (!tables) {
    const until = new Date().toISOString().slice(0, 10);
    const args = ['seed', '--days', String(days), '--seed', '7', '--lang', lang, '--until', until];
    const text = execFileSync('node', ['tests/tools/run.js', ...args], {
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore']
    });
    seeded.set(key, (tables = (JSON.parse(text) as { tables: Record<string, object[]> }).tables));
  }
  return tables;
}

/** Puts rows into the browser's storage in one write; says what hindered it. */
const pour = (page: Page, rows: Record<string, object[]>): Promise<string> =>
  page.evaluate(
    (tables) =>
      new Promise<string>((resolve) => {
        setTimeout(() => resolve('the database did not answer'), 8_000);
        const open = indexedDB.open('understory');
        open.onerror = () => resolve(String(open.error));
        open.onsuccess = () => {
          const db = open.result;
          try {
            const write = db.transaction(Object.keys(tables), 'readwrite');
            for (const [table, list] of Object.entries(tables))
              for (const row of list) write.objectStore(table).put(row);
            write.oncomplete = () => resolve('done');
            write.onabort = () => resolve(String(write.error));
          } catch (error) {
            resolve(String(error));
          }
          db.close();
        };
      }),
    rows
  );

/** Opens a place after so many days of a life. */
async function after(page: Page, url: string, days: number, path: string): Promise<void> {
  await page.goto(`${url}/settings`);
  // the app makes the database; opened before that, it would be an empty one
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version }) => name === 'understory' && (version ?? 0) >= 10)
  );
  const rows = history(days);
  // its tables may still be in the making
  await expect.poll(() => pour(page, rows), { intervals: [100, 300, 1000] }).toBe('done');
  await page.goto(`${url}${path}`);
}

const insights = (page: Page) => page.locator('section', { has: page.locator('h2#insights') });
const waited = (page: Page) => expect(insights(page)).toHaveAttribute('aria-busy', 'false');
/** Numbers as they are shown, with their true minus. */
const numbers = (text: string) => [...text.matchAll(/[+−]?\d+(?:\.\d+)?/g)].map(([n]) => n);
const mondayBefore = (weeks: number): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() || 7) - 1) - 7 * weeks);
  return day.toISOString().slice(0, 10);
};

test('the sentence, the calendar and the table tell the same days', async ({ page, host }) => {
  await after(page, host.url, 60, '/trends');
  await expect(page.locator('.lede').first()).not.toBeEmpty();
  const heading = await page.locator('h2#calendar').innerText();
  await page.locator('.key').getByRole('button', { name: 'Table' }).click();
  const rows = page.locator('.main tbody tr');
  expect(await rows.count()).toBe(Number(numbers(heading)[0]));
  // the chosen day is told in the table's own numbers
  await page.locator('canvas').focus();
  await page.keyboard.press('ArrowLeft');
  const told = await page.locator('.told [role="status"]').innerText();
  const middle = await rows.first().locator('td').first().innerText();
  expect(told).toContain(`(${middle})`);
});

test('a week, a quarter, a year: every length has its dates, and one can go back and come again', async ({
  page,
  host
}) => {
  await after(page, host.url, 60, '/trends');
  const dates = page.locator('.pages p');
  const seen = new Set<string>();
  for (const name of ['Week', 'Month', 'Quarter', 'Year', 'All']) {
    await page.locator('.segments').getByText(name, { exact: true }).click();
    await expect(page.getByRole('radio', { name })).toBeChecked();
    seen.add(await dates.innerText());
  }
  expect(seen.size).toBeGreaterThanOrEqual(4);
  await page.locator('.segments').getByText('Week', { exact: true }).click();
  const now = await dates.innerText();
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect(dates).not.toHaveText(now);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(dates).toHaveText(now);
});

test('the chart slides under a finger, stretches by keys, and comes back to the same day', async ({
  page,
  host
}) => {
  await after(page, host.url, 60, '/trends');
  const dates = page.locator('.pages p');
  const now = await dates.innerText();
  const canvas = page.locator('canvas');
  await waited(page);
  const box = (await canvas.boundingBox())!;
  await page.mouse.move(box.x + 120, box.y + 100);
  await page.mouse.down();
  for (let x = 130; x <= 260; x += 10) await page.mouse.move(box.x + x, box.y + 100);
  await page.waitForTimeout(120);
  await page.mouse.up();
  await expect(dates).not.toHaveText(now);
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked();
  await canvas.focus();
  await page.keyboard.press('+');
  await expect(page.locator('.segments input:checked')).toHaveCount(0);
  await page.locator('.segments').getByText('Week', { exact: true }).click();
  await page.locator('.segments').getByText('Month', { exact: true }).click();
  await expect(dates).toHaveText(now);
});

test('an insight can be opened to how it was made, put away and brought back', async ({ page, host }) => {
  await after(page, host.url, 60, '/trends');
  await page.locator('.segments').getByText('Quarter', { exact: true }).click();
  await waited(page);
  const one = insights(page).locator('article').first();
  const title = await one.locator('h3').innerText();
  const count = await insights(page).locator('article').count();
  await one.getByText('How this was made').click();
  await expect(one.locator('details')).toContainText(/\d+ (days|sessions)|90 in 100/);
  await expect(one.locator('details')).toContainText('90 in 100');
  await one.getByRole('button', { name: 'Put away' }).click();
  await expect(insights(page).locator('article')).toHaveCount(count - 1);
  await page.reload();
  await page.locator('.segments').getByText('Quarter', { exact: true }).click();
  await waited(page);
  await insights(page).locator('summary', { hasText: 'Put away' }).click();
  await expect(insights(page).locator('.away')).toContainText(title);
  await insights(page).getByRole('button', { name: 'Bring back' }).click();
  await expect(insights(page).locator('article', { hasText: title }).first()).toBeVisible();
});

test('every number of a session’s sentence stands in its table', async ({ page, host }) => {
  await after(page, host.url, 60, '/trends');
  await page.locator('.segments').getByText('Quarter', { exact: true }).click();
  await waited(page);
  const section = page.locator('section', { has: page.locator('h2#sessions') });
  const [all, up, down, same] = numbers(await section.locator('.lede').innerText()).map(Number);
  await section.getByRole('button', { name: 'Table' }).click();
  const rows = await section
    .locator('tbody tr')
    .evaluateAll((trs) =>
      trs.map((tr) =>
        [...tr.querySelectorAll('td')].slice(-2).map((td) => Number(td.textContent!.replace('−', '-')))
      )
    );
  expect(rows.length).toBe(all);
  expect(up! + down! + same!).toBe(all);
  expect(rows.filter(([before, after]) => after! - before! > 0.02).length).toBe(up);
});

test('with ten days it says what there is not enough of, and with none it is still', async ({
  page,
  host
}) => {
  await page.goto(`${host.url}/trends`);
  await expect(page.locator('.lede').first()).toContainText('That is all there is to say');
  await after(page, host.url, 10, '/trends');
  await waited(page);
  await expect(insights(page)).toContainText('Not enough yet');
  await expect(insights(page)).toContainText(/\d+ of \d+ days/);
});

test('a trial of two techniques: the coin says today’s, it is counted honestly, and it can be stopped', async ({
  page,
  host
}) => {
  await after(page, host.url, 10, '/trends/experiment');
  const chips = page.locator('.chips button');
  await chips.nth(0).click();
  await chips.nth(1).click();
  await page.getByRole('button', { name: 'Let the coin choose' }).click();
  await expect(page.getByRole('heading', { name: /Today the coin says/ })).toBeVisible();
  await expect(page.getByText('Day 1 of 14')).toBeVisible();
  await expect(page.getByText(/Not enough yet: .+ 0 of 4/)).toBeVisible();
  const today = await page.getByRole('heading', { name: /Today the coin says/ }).innerText();
  await page.reload();
  await expect(page.getByRole('heading', { name: today })).toBeVisible();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('button', { name: 'Let the coin choose' })).toBeVisible();
  const kept = await rowsOf<{ kind: string; body: { days: number } }>(page, 'keepsakes');
  expect(kept.find(({ kind }) => kind === 'experiment')?.body.days).toBe(1);
});

test('a letter is read, saved as a picture, kept in the album, and prints on one A5 page', async ({
  page,
  host
}) => {
  await after(page, host.url, 60, '/letter');
  await page.locator('ul a').first().click();
  await expect(page.locator('article.letter h1')).toBeVisible();
  const title = await page.locator('article.letter h1').innerText();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as image' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^understory-weekly-\d{4}-\d{2}-\d{2}\.png$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(30_000);
  await page.getByRole('button', { name: 'Keep in the album' }).click();
  await expect(page.getByText('Kept in the album')).toBeVisible();
  const pdf = (await page.pdf({ format: 'A5', printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  await page.goto(`${host.url}/letter`);
  await page.locator('.segments').getByText('Album', { exact: true }).click();
  await expect(page.locator('ul a')).toHaveCount(1);
  await expect(page.locator('ul a')).toContainText(title);
});

test('a letter of a day that is not over does not exist, and says so', async ({ page, host }) => {
  await after(page, host.url, 60, `/letter/weekly/${mondayBefore(0)}`);
  await expect(page.getByText('There is no letter for these days.')).toBeVisible();
});

test('the journal finds by words, by feeling, by context and by date', async ({ page, host }) => {
  const { checkIns } = history(60) as unknown as {
    checkIns: { note: string; labels: string[]; contexts: string[]; day: string }[];
  };
  await after(page, host.url, 60, '/journal');
  const found = page.locator('.found');
  await page.getByRole('searchbox').fill('library');
  const withWord = checkIns.filter(({ note, ...row }) =>
    `${note} ${(row as { tags?: string[] }).tags?.join(' ')}`.toLowerCase().includes('library')
  ).length;
  await expect(found).toContainText(new RegExp(`^\\s*${withWord}\\b|Nothing`));
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByText('Narrow it down').click();
  const day = checkIns.at(-1)!.day;
  await page.getByLabel('From', { exact: true }).fill(day);
  await page.getByLabel('To', { exact: true }).fill(day);
  await expect(page.locator('a.row').first()).toBeVisible();
  const onDay = checkIns.filter((one) => one.day === day).length;
  expect(await page.locator('a.row').count()).toBeGreaterThanOrEqual(onDay);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  const all = await page.locator('a.row').count();
  await page.getByRole('group', { name: 'Feelings' }).getByRole('button').last().click();
  await expect(found).toContainText(/\d+ entries|1/);
  expect(await page.locator('a.row').count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  const group = page.getByRole('group', { name: 'About' });
  const name = await group.getByRole('button').first().innerText();
  await group.getByRole('button').first().click();
  await expect(group.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  const counts = new Map<string, number>();
  for (const { contexts } of checkIns)
    for (const one of contexts) counts.set(one, (counts.get(one) ?? 0) + 1);
  await expect(found).toContainText(String(Math.max(...counts.values())));
});

test('a day of the chart opens in the journal', async ({ page, host }) => {
  await after(page, host.url, 60, '/trends');
  await waited(page);
  await page.locator('canvas').focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('link', { name: 'Open this day' }).click();
  await expect(page.getByRole('heading', { name: 'Journal' })).toBeVisible();
  await expect(page.locator('a.row').first()).toBeVisible();
  expect(await page.locator('a.row').count()).toBeLessThan(8);
});

test('any line of the page to take along can be struck out, and only what is left is printed', async ({
  page,
  host
}) => {
  await after(page, host.url, 60, '/trends/page');
  const lines = page.locator('article li');
  await expect(lines.nth(2)).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill(mondayBefore(3));
  await page.getByLabel('To', { exact: true }).fill(mondayBefore(1));
  await expect(page.locator('.segments input:checked')).toHaveCount(0);
  await expect(lines.first()).toContainText('of 15 days');
  const gone = await lines.nth(1).innerText();
  await lines.nth(1).getByRole('checkbox').check();
  await page.emulateMedia({ media: 'print' });
  await expect(lines.first()).toBeVisible();
  await expect(page.getByText(gone.trim(), { exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
});

for (const path of ['/trends', '/trends/experiment', '/letter', '/journal', '/trends/page'])
  test(`${path} is sound to a screen reader, in the dark and at 320 px`, async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await after(page, host.url, 60, path);
    await page.waitForTimeout(1500);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
