import type { Page } from '@playwright/test';
import type { Memory } from '$lib/domain/memory';
import type { Session } from '$lib/domain/session';
import { expect, rowsOf, test, touchPad, waitForOfflineCopy } from './person';

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('What you want to say').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByLabel('What you want to say')).toHaveValue('');
}

async function begin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/talk`);
  await page.getByRole('button', { name: 'Begin with the owl' }).click();
  await page.waitForURL(/talk\/.+/);
  await touchPad(page, -0.6, 0.5);
  await page.getByRole('button', { name: 'That is where it is' }).click();
}

test('a whole session without a network, from Today to what is kept', async ({ page, host }) => {
  await page.goto(host.url);
  await waitForOfflineCopy(page);
  await host.stop();
  await page.goto(host.url);
  await page.getByRole('link', { name: 'Talk' }).click();
  await begin(page, host.url);
  await say(page, 'I said yes to the review before I thought, and now Lin is covering for me');
  await expect(page.getByText(/You said yes to the review before you thought/)).toBeVisible();
  await say(page, 'she looked so tired and I feel awful about it');
  await page
    .getByRole('button', { name: 'worried', exact: true })
    .or(page.locator('.chips button').first())
    .first()
    .click();
  await page.getByRole('button', { name: /Just listen/ }).click();
  await say(page, 'it happens every time someone asks me for something');

  // On to the end by "Skip", as a tired person would, but for the second mark.
  for (let i = 0; i < 12; i++) {
    if (await page.getByRole('heading', { name: 'Where is it now, without looking back?' }).isVisible()) {
      await touchPad(page, -0.1, 0);
      await page.getByRole('button', { name: 'That is where it is' }).click();
      await expect(page.getByRole('heading', { name: 'Where you marked it' })).toBeVisible();
    }
    if (await page.getByRole('heading', { name: 'Keep any of this?' }).isVisible()) break;
    const before = await page.locator('.said > *').count();
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect.poll(() => page.locator('.said > *').count()).toBeGreaterThan(before);
  }
  await page.getByRole('checkbox', { name: /^Lin/ }).check();
  await page.getByRole('button', { name: /stop here/i }).click();
  await expect(page.getByText('This session is over.')).toBeVisible();

  const [session] = await rowsOf<Session>(page, 'sessions');
  expect(session).toMatchObject({ status: 'closed', guide: 'owl' });
  expect(session!.resume).toBeUndefined();
  expect(session!.before!.valence).toBeCloseTo(-0.6, 1);
  expect(session!.after!.valence).toBeCloseTo(-0.1, 1);
  expect(session!.reading!.valence).toBeLessThan(0.2);
  const kept = await rowsOf<Memory>(page, 'memories');
  expect(kept.some(({ text }) => text.includes('Lin'))).toBe(true);
  await page.goto(`${host.url}/memory`);
  await expect(page.getByText('Lin').first()).toBeVisible();
});

test('left in the middle and found again after a reload, half a sentence included', async ({
  page,
  host
}) => {
  await begin(page, host.url);
  await say(page, 'my flatmate moved out without a word');
  await page.getByLabel('What you want to say').pressSequentially('and the kitchen is');
  await page.waitForTimeout(900);
  await page.goto(host.url);
  await page.getByRole('link', { name: /Still open with the owl/ }).click();
  await expect(page.getByText('my flatmate moved out without a word').first()).toBeVisible();
  await expect(page.getByLabel('What you want to say')).toHaveValue('and the kitchen is');
});

test('risk in the middle stops everything and shows real help, and coaching does not come back', async ({
  page,
  host
}) => {
  await begin(page, host.url);
  await say(page, 'what is the point of going on');
  const question = page.getByText(/ending your life/);
  await expect(question.first()).toBeVisible();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A person can answer now');
  await page.getByLabel('Choose where you are').selectOption('US');
  await expect(page.getByRole('link', { name: /Call 988/ })).toBeVisible();
  await expect(page.locator('.art')).toHaveCount(0);
  await page.getByRole('button', { name: 'Or keep writing' }).click();
  await say(page, 'ok');
  await expect(page.getByRole('heading', { name: /Where is it now/ })).toHaveCount(0);
  const [session] = await rowsOf<Session>(page, 'sessions');
  expect(session!.status).toBe('handed-off');
  expect(await rowsOf<Memory>(page, 'memories')).toEqual([]);
  await page.goto(host.url);
  await expect(page.getByRole('link', { name: 'Help is one touch away' })).toBeVisible();
});

for (const [what, text] of Object.entries({
  'only emoji': '😭😭😭',
  'another language': 'Je ne sais plus quoi faire de tout ça',
  'five thousand characters': 'the meeting went on and on and I could not say a word. '
    .repeat(92)
    .slice(0, 5000)
}))
  test(`${what} gets a kind answer and no echo of nonsense`, async ({ page, host }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await begin(page, host.url);
    const before = await page.locator('.said .coach').count();
    await say(page, text);
    await expect.poll(() => page.locator('.said .coach').count()).toBeGreaterThan(before);
    expect(await page.locator('.said .coach').last().innerText()).not.toContain('😭😭😭');
    expect(problems).toEqual([]);
  });
