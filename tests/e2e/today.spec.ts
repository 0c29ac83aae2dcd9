import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chance } from '$lib/art/chance';
import { isRareDay } from '$lib/art/rare-day';
import { rarityToday } from '$lib/art/rarities';
import { seedOf } from '$lib/domain/dice';
import { addDays, localDay } from '$lib/domain/stamp';
import { expect, settled, test } from './person';

test.use({ timezoneId: 'UTC' });

/** An hour of each light on an autumn day. */
const hours = { dawn: '06:30', day: '12:30', dusk: '17:30', night: '22:30' } as const;
const monday = '2026-11-23';
const at = (day: string, hour: string) => new Date(`${day}T${hour}:00Z`);

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

const record = (id: string, day: string) => ({
  id,
  created: `0mov7rlfe.001.device01`,
  changed: `0mov7rlfe.001.device01`,
  at: Date.parse(`${day}T12:00:00Z`),
  day,
  zone: 'UTC'
});
const checkIn = (day: string) => ({
  ...record(`check-in-${day}`, day),
  kind: 'momentary',
  affect: { valence: 0.4, arousal: 0 },
  labels: ['calm'],
  contexts: [],
  tags: [],
  note: '',
  reading: null
});
const openSession = (day: string) => ({
  ...record('session-open', day),
  guide: 'deer',
  status: 'open',
  lang: 'en',
  turns: [],
  before: null,
  after: null,
  flow: null,
  reading: null
});

/** Keeps the person's preferences, as an earlier visit left them. */
const prefer = (page: Page, kept: object) =>
  page.addInitScript((all) => localStorage.setItem('understory.preferences', JSON.stringify(all)), {
    ...settled,
    ...kept
  });

test('Today offers the sound, last week’s letter and the open thread, and nothing jumps as they come', async ({
  page,
  host
}) => {
  await page.clock.setFixedTime(at(monday, hours.night));
  await page.goto(host.url);
  await page.locator('.seven').waitFor();
  await expect(page.getByText('Nothing written yet', { exact: false })).toBeVisible();
  await live(page, 'checkIns', [checkIn('2026-11-18'), checkIn('2026-11-20')]);
  await live(page, 'sessions', [openSession('2026-11-20')]);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await expect(page.getByRole('link', { name: /A letter: 16 Nov to 22 Nov 2026/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Still open with the deer/ })).toHaveAttribute(
    'href',
    /\/talk\/session-open$/
  );
  await expect(page.getByRole('button', { name: 'Play: Far forest' })).toBeVisible();
  await page.waitForTimeout(400);
  const moved = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0)
  );
  expect(moved).toBeLessThan(0.01);
});

test('in the morning the sound is the morning’s, and one touch plays it', async ({ page, host }) => {
  await page.clock.setFixedTime(at(monday, '08:00'));
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Play: First light' }).click();
  await expect(page.getByRole('button', { name: 'Pause: First light' })).toBeVisible();
});

test('the first paint holds the whole scene of the chosen animal in the chosen place', async ({
  page,
  host
}) => {
  await prefer(page, { guide: 'otter', habitat: 'rooftops' });
  await page.goto(host.url);
  const drawn = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const steps = document.querySelector('.seven');
          if (!steps) return requestAnimationFrame(look);
          done(document.querySelectorAll('.art .scene svg path').length);
        };
        look();
      })
  );
  expect(drawn).toBeGreaterThan(40);
  await expect(
    page.getByRole('img', { name: /An otter floats .* Behind it, the roofs of a small town\./ })
  ).toBeVisible();
});

test('on a day that happens to be rare the small thing is drawn and told; on another day it is not', async ({
  page,
  host
}) => {
  const days = Array.from({ length: 60 }, (_, n) => addDays(localDay('2026-10-01'), n));
  const dice = (day: string) => chance(seedOf(`${day} owl`));
  const rare = days.find((day) => isRareDay(dice(day)))!;
  const plain = days.find((day) => !isRareDay(dice(day)))!;
  const { line } = rarityToday('owl', 'autumn', 'day', dice(rare))!;
  await page.clock.setFixedTime(at(rare, hours.day));
  await page.goto(host.url);
  await expect(page.getByText(line.en)).toBeVisible();
  await page.clock.setFixedTime(at(plain, hours.day));
  await page.reload();
  await page.locator('.seven').waitFor();
  await expect(page.locator('.column .narration')).toHaveCount(0);
});

test('a guide of one’s own greets by name with the person’s own line', async ({ page, host }) => {
  await page.goto(`${host.url}/forest/guides/own`);
  await page.getByLabel('Name').fill('Moss');
  await page.getByRole('radio', { name: 'crane' }).check({ force: true });
  await page.getByRole('radio', { name: 'rooftops' }).press('Space');
  await page.getByLabel('Line 1', { exact: true }).fill('Sit down first.');
  await page.getByRole('button', { name: 'Keep this guide' }).click();
  await expect(page.getByText('Sits on Today')).toBeVisible();
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Sit down first.' })).toBeVisible();
  await expect(page.getByText('Moss, the crane')).toBeVisible();
  await expect(page.getByRole('img', { name: /crane .* the roofs of a small town/ })).toBeVisible();
  await page.goto(`${host.url}/forest/guides`);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.goto(host.url);
  await expect(page.getByText('Moss, the crane')).toBeHidden();
});

for (const [light, hour] of Object.entries(hours))
  test(`Today can be used by everyone at ${light}`, async ({ page, host }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime(at(monday, hour));
    await page.goto(host.url);
    await expect(page.locator(`.scene.${light}`)).toBeVisible();
    await page.locator('#lately').waitFor({ state: 'attached' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
