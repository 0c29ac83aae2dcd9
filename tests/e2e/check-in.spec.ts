import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { CheckIn } from '$lib/domain/check-in';
import { launchOptions } from '../browser';
import { expect, rowsOf, settled, test, touchPad } from './person';

test('two touches are a whole check-in, and it can be taken back', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByRole('radio', { name: 'pleasant', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('One check-in today: pleasant.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nothing written yet.')).toBeVisible();
});

test('the pad is worked with arrow keys alone, and speaks where it is', async ({ page, host }) => {
  await page.goto(`${host.url}/check-in`);
  const pleasantness = page.getByRole('slider', { name: 'Pleasantness' });
  await pleasantness.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  await expect(pleasantness).toHaveAttribute('aria-valuetext', 'unpleasant');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const energy = page.getByRole('slider', { name: 'Energy' });
  await expect(energy).toBeFocused();
  await expect(energy).toHaveAttribute('aria-valuetext', 'energetic');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  const [kept] = await rowsOf<CheckIn>(page, 'checkIns');
  expect(kept!.affect.valence).toBeCloseTo(-4 / 7, 2);
  expect(kept!.affect.arousal).toBeCloseTo(0.4, 2);
});

test('a reading that is not what was meant can be marked so, and the mark stays', async ({ page, host }) => {
  await page.goto(`${host.url}/check-in`);
  await touchPad(page, 0.3, 0);
  await page.getByLabel('A note, if you like').fill('what a terrible, wonderful mess');
  await page.getByRole('button', { name: 'Not how I meant it' }).click();
  await expect(page.getByText('Marked as not how you meant it.')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  const [kept] = await rowsOf<CheckIn>(page, 'checkIns');
  expect(kept!.reading!.disputed).toBe(true);
});

test('a check-in is changed, removed, and brought back', async ({ page, host }) => {
  await page.goto(`${host.url}/check-in`);
  await touchPad(page, -0.6, 0.5);
  await page.getByLabel('A note, if you like').fill('first words');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: /Open the check-in/ }).click();
  await page.getByLabel('A note, if you like').fill('other words');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Changed.')).toBeVisible();
  await page.getByRole('link', { name: /Open the check-in/ }).click();
  await expect(page.getByLabel('A note, if you like')).toHaveValue('other words');
  await page.getByRole('button', { name: 'Remove this check-in' }).click();
  await expect(page.getByText('Nothing written yet.')).toBeVisible();
  const [gone] = await rowsOf<CheckIn>(page, 'checkIns');
  expect(JSON.stringify(gone)).not.toContain('words');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /Open the check-in/ })).toBeVisible();
});

test('words half written come back after the tab is gone', async ({ page, host, context }) => {
  await page.goto(`${host.url}/check-in`);
  await touchPad(page, -0.2, 0.2);
  await page.getByLabel('A note, if you like').pressSequentially('I was just about to say');
  await page.waitForTimeout(1000); // at most one second of typing may be lost
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(`${host.url}/check-in`);
  await expect(again.getByLabel('A note, if you like')).toHaveValue('I was just about to say');
});

const odd: Record<string, string> = {
  'a hundred thousand characters': 'it rained and rained. '.repeat(4700).slice(0, 100_000),
  'only emoji': '😭😭😭🥲',
  'a lone surrogate': 'broken \ud83d here',
  'right-to-left text': 'اليوم كان طويلا',
  'HTML and script': '<img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>',
  'control characters': 'bell \u0007 and null-like \u0001 marks'
};
for (const [what, note] of Object.entries(odd))
  test(`a note of ${what} is kept to the letter and shown as text`, async ({ page, host }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${host.url}/check-in`);
    await touchPad(page, 0, 0);
    await page.evaluate((text) => {
      const field = document.querySelector('textarea')!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, note);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/^Kept/)).toBeVisible();
    const kept = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const open = indexedDB.open('understory');
          open.onsuccess = () => {
            const all = open.result.transaction('checkIns').objectStore('checkIns').getAll();
            // Compared as JSON, which writes a lone surrogate out instead of repairing it.
            all.onsuccess = () => resolve(JSON.stringify(all.result[0].note));
          };
        })
    );
    expect(kept).toBe(JSON.stringify(note));
    await expect(page).not.toHaveTitle('hit');
    expect(problems).toEqual([]);
  });

test('when the device is full the words stay, a file is offered, and trying again works', async ({
  host
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'understory-'));
  // On disk: what a private window holds in memory knows no quota for small writes.
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'en-GB' });
  try {
    const page = context.pages()[0]!;
    const session = await context.newCDPSession(page);
    const { origin } = new URL(host.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    await page.goto(host.url);
    await page.evaluate(
      (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
      settled
    );
    await page.goto(`${host.url}/check-in`);
    await touchPad(page, -0.4, -0.4);
    // Long and without repetition: the browser packs what it stores, and a little always fits.
    const note = `please do not lose this ${randomBytes(700_000).toString('base64')}`;
    await page.getByLabel('A note, if you like').evaluate((field: HTMLTextAreaElement, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, note);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('This is not saved yet: the device is out of space.')).toBeVisible();
    await expect(page.getByLabel('A note, if you like')).toHaveValue(note);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep as a file' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain(note);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/^Kept/)).toBeVisible();
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('nothing is saved without a feeling, and one sentence says so', async ({ page, host }) => {
  await page.goto(`${host.url}/check-in`);
  await page.getByLabel('A note, if you like').fill('only words');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Touch the pad first, anywhere.')).toBeVisible();
  await expect(page.getByLabel('A note, if you like')).toHaveValue('only words');
});

test('the language changes at once, on the same screen', async ({ page, host }) => {
  await page.goto(`${host.url}/settings`);
  await page.getByText('简体中文').click();
  await expect(page.getByRole('heading', { name: '设置' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: '现在怎么样？' })).toBeVisible();
});
