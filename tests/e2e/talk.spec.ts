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
  await expect(
    page.getByText(/You said yes to the review before you thought|Lin is covering for you/)
  ).toBeVisible();
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

/** Sets how old someone says they are, before the app starts. */
const aged = (page: Page, group: string) =>
  page.addInitScript((kept) => localStorage.setItem('understory.age', kept), group);

/** On to the three cards, one thing skipped after the other. */
async function toCards(page: Page): Promise<void> {
  for (let i = 0; i < 4 && (await page.locator('button.card').count()) === 0; i++) {
    const said = await page.locator('.said > *').count();
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect.poll(() => page.locator('.said > *').count()).toBeGreaterThan(said);
  }
  await page.locator('button.card').first().waitFor();
}

/** Begins a session with a technique that was asked for, and leads up to it. */
async function practise(page: Page, url: string, name: RegExp, sentence: string): Promise<void> {
  await begin(page, url);
  await say(page, sentence);
  await toCards(page);
  const card = page.getByRole('button', { name });
  if ((await card.count()) === 0) throw new Error(`no card: ${name}`);
  await card.click();
}

test('the last turn can be taken back, with what followed it', async ({ page, host }) => {
  await begin(page, host.url);
  const before = await page.locator('.said > *').count();
  await say(page, 'my boss changed my shifts without asking');
  await expect(page.getByText(/Your boss changed your shifts/)).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText(/changed my shifts/)).toHaveCount(0);
  await expect(page.locator('.said > *')).toHaveCount(before);
  const [session] = await rowsOf<Session>(page, 'sessions');
  expect(session!.turns.some(({ text }) => text.includes('shifts'))).toBe(false);
});

test('a pause waits, and leaving keeps the page for another time', async ({ page, host }) => {
  await begin(page, host.url);
  await say(page, 'my boss changed my shifts without asking');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('What you want to say')).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/Your boss changed your shifts/)).toBeVisible();
});

test('a message to someone stays here until the person sends it', async ({ page, host }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: async (data: unknown) => void shared.push(data),
      configurable: true
    });
  });
  await practise(page, host.url, /A few lines to someone/, 'I never told her how sorry I am');
  await say(page, 'my flatmate Toni');
  await page.getByRole('button', { name: 'Ask for something' }).click();
  await say(page, 'this morning the bike was gone');
  await say(page, 'I was angry and late');
  const draft = page.getByLabel('What you want to say');
  await draft.fill('ask me the evening before');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(draft).toHaveValue(/this morning the bike was gone.*ask me the evening before/is);
  const shared = () => page.evaluate(() => (window as unknown as { shared: { text: string }[] }).shared);
  expect(await shared()).toEqual([]);
  const asked = host.asked.length;
  await page.getByRole('button', { name: 'Share it yourself' }).click();
  expect((await shared())[0]?.text).toContain('the bike was gone');
  // Sending the turn leads on; nothing of it leaves the device.
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(draft).not.toHaveValue(/bike/);
  expect(await shared()).toHaveLength(1);
  expect(host.asked.slice(asked).filter((path) => /bike|toni/i.test(path))).toEqual([]);
});

for (const motion of ['no-preference', 'reduce'] as const)
  test(`a breath is paced by a disc and by words, and ends when it is enough (motion: ${motion})`, async ({
    page,
    host
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto(`${host.url}/talk`);
    await page.getByRole('button', { name: 'Begin with the owl' }).click();
    await page.waitForURL(/talk\/.+/);
    // Flooded: the body comes first.
    await touchPad(page, -0.6, 0.9);
    await page.getByRole('button', { name: 'That is where it is' }).click();
    await say(page, 'my heart is racing before the call');
    await toCards(page);
    await page.locator('button.card').first().click();
    // Through what comes before it: the first choice where there is one, else on.
    for (let i = 0; i < 5 && (await page.locator('.paced').count()) === 0; i++) {
      const said = await page.locator('.said > *').count();
      const choice = page.locator('.next > button.outlined').first();
      await ((await choice.count()) > 0 ? choice : page.getByRole('button', { name: 'Skip' })).click();
      await expect.poll(() => page.locator('.said > *').count()).toBeGreaterThan(said);
    }
    const visual = page.locator('.paced');
    await expect(visual).toBeVisible();
    await visual.getByRole('button', { name: 'Begin' }).click();
    await expect(visual.getByRole('status')).not.toBeEmpty();
    const scale = () =>
      visual.locator('.disc').evaluate((disc) => new DOMMatrix(getComputedStyle(disc).transform).a);
    if (motion === 'reduce') {
      const still = await scale();
      await page.waitForTimeout(1200);
      expect(await scale()).toBeCloseTo(still, 3);
    }
    await visual.getByRole('button', { name: 'Enough' }).click();
    await expect(visual).toHaveCount(0);
  });

test('someone under thirteen finds people and quiet things, and no session', async ({ page, host }) => {
  await page.goto(`${host.url}/talk`);
  await page.getByText('Under 13').click();
  await expect(page.getByRole('heading', { name: 'For you, there are people' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Begin with/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Numbers where someone answers' }).click();
  await page.getByLabel('Choose where you are').selectOption('UK');
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toContainText('0800 1111');
  // It can be changed, and is asked only once.
  await page.goto(`${host.url}/settings`);
  await page.getByText('18 or older').click();
  await page.goto(`${host.url}/talk`);
  await expect(page.getByRole('button', { name: /Begin with/ })).toBeVisible();
  await expect(page.getByText('How old are you?')).toHaveCount(0);
});

test('someone of thirteen to seventeen is told of an adult when it is about their life', async ({
  page,
  host
}) => {
  await aged(page, 'teen');
  await begin(page, host.url);
  await page.getByLabel('What you want to say').fill('I want to kill myself');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A person can answer now');
  await page.getByRole('button', { name: 'Or keep writing' }).click();
  await expect(page.getByText(/adult you trust|adult who is near/).first()).toBeVisible();
});
