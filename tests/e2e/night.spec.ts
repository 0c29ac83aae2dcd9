import type { Page } from '@playwright/test';
import { expect, settled, test } from './person';

test.use({
  contextOptions: { reducedMotion: 'reduce' }
});

const whaleNight = async (page: Page, url: string) => {
  await page.addInitScript((kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)), {
    ...settled,
    guide: 'whale'
  });
  await page.goto(`${url}/night`);
  await expect(page.getByRole('heading', { name: 'Deep water' })).toBeVisible();
};
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const coming = (page: Page) => page.getByText('coming', { exact: true });

test('someone plays, moves a slider, sets a timer, and the sound goes on from place to place', async ({
  page,
  host
}) => {
  await whaleNight(page, host.url);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(coming(page)).toHaveCount(0);
  await expect(page.getByRole('timer')).toContainText(/^(30:00|29:5\d)/);

  await slider(page, 'Whale, far down').fill('80');
  await expect(page.getByRole('heading', { name: 'Deep water, moved a little' })).toBeVisible();
  await page.getByRole('radio', { name: '45' }).check({ force: true });
  await expect(page.getByRole('timer')).toContainText(/^(45:00|44:5\d)/);
  await expect(page.getByText('The last 9 minutes fade')).toBeVisible();

  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { name: 'How is it right now?' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Night' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(slider(page, 'Whale, far down')).toHaveValue('80');
  await expect(page.getByRole('timer')).toContainText(/^44:/);

  await page.getByRole('button', { name: 'Dark clock' }).click();
  const clock = page.getByRole('button', { name: /Dark clock, \d\d:\d\d\. 4[45] minutes left/ });
  await expect(clock).toBeVisible();
  await clock.click();
  await expect(clock).toHaveCount(0);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('a page loaded again in the night offers to go on, and is silent until then', async ({ page, host }) => {
  await whaleNight(page, host.url);
  await slider(page, 'Surf').fill('20');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  await page.reload();
  await expect(page.getByText('The sound stopped when the page was loaded again.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(slider(page, 'Surf')).toHaveValue('20');
  await expect(page.getByRole('timer')).toContainText(/^(30:00|29:)/);

  await page.reload();
  await page.getByRole('button', { name: 'Leave it quiet' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Deep water' })).toBeVisible();
  await expect(page.getByText('The sound stopped')).toHaveCount(0);
});

test('a sound that is gone and one that is damaged say so, and the third goes on', async ({ page, host }) => {
  host.replaced.set('/sound/whale.m4a', null);
  host.replaced.set('/sound/rain-leaves.m4a', 'not a sound');
  await whaleNight(page, host.url);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByText('Whale, far down is not on this host any more.')).toBeVisible();
  await expect(page.getByText('Rain on leaves arrived damaged.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(coming(page)).toHaveCount(0);

  host.replaced.delete('/sound/whale.m4a');
  await page
    .getByRole('alert')
    .filter({ hasText: 'Whale' })
    .getByRole('button', { name: 'Try again' })
    .click();
  await expect(page.getByText('Whale, far down is not on this host')).toHaveCount(0);
  await expect(coming(page)).toHaveCount(0);
});

test('the lock screen holds the sound, lets it go on, moves its end and ends it', async ({ page, host }) => {
  await page.addInitScript(() => {
    const handlers = new Map<string, (details: object) => void>();
    const real = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
    navigator.mediaSession.setActionHandler = (action, handler) => {
      if (handler) handlers.set(action, handler as (details: object) => void);
      else handlers.delete(action);
      real(action, handler);
    };
    Object.assign(window, { press: (action: string, details: object) => handlers.get(action)!(details) });
  });
  const press = (action: string, details: object = {}) =>
    page.evaluate(
      ([action, details]) =>
        (window as unknown as { press: (a: unknown, d: object) => void }).press(action, details),
      [action, { action, ...details }] as const
    );
  await whaleNight(page, host.url);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(coming(page)).toHaveCount(0);
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('Deep water');

  await press('pause');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await press('play');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await press('seekto', { seekTime: 20 * 60 });
  await expect(page.getByRole('timer')).toContainText(/^(10:00|9:5\d)/);
  await press('seekbackward', { seekOffset: 60 });
  await expect(page.getByRole('timer')).toContainText(/^(11:00|10:5\d)/);
  await page.getByRole('button', { name: 'Five minutes more' }).click();
  await expect(page.getByRole('timer')).toContainText(/^(16:00|15:5\d)/);
  await press('stop');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('someone who winds down puts the day down in Talk and is led back to the body', async ({
  page,
  host
}) => {
  await whaleNight(page, host.url);
  await page.getByRole('link', { name: 'Winding down' }).click();
  await page.getByRole('button', { name: 'Park the worries in Talk' }).click();
  await expect(page).toHaveURL(/\/talk\/.+/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'The body' })).toBeVisible();
});

test('with all sounds kept, the night works with no network; removed, they are gone', async ({
  page,
  host
}) => {
  await whaleNight(page, host.url);
  await page.goto(`${host.url}/night/offline`);
  await page.getByRole('button', { name: /^Keep all on this device, \d+\.\d MB/ }).click();
  await expect(page.getByText(/^All 14 are here: 11\.\d MB/)).toBeVisible({ timeout: 60_000 });

  await host.stop();
  await page.goto(`${host.url}/night`);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(coming(page)).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goto(`${host.url}/night/offline`);
  await page.getByRole('button', { name: 'Remove all sounds from this device' }).click();
  await expect(page.getByText(/^0 of 14 are here/)).toBeVisible();
  await page.goto(`${host.url}/night`);
  await page.getByRole('button', { name: 'Leave it quiet' }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByText('Surf is not on this device yet and there is no network.')).toBeVisible();
});

test('a mix is kept under a name, and one from a link is shown before it is played', async ({
  page,
  host
}) => {
  await whaleNight(page, host.url);
  await page.getByRole('button', { name: 'Add or take away a sound' }).click();
  await page.getByRole('button', { name: /^Purring/ }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Change the mix' }).click();
  await page.getByLabel('A name for this mix').fill('Cat at sea');
  await page.getByRole('button', { name: 'Keep this mix' }).click();
  await expect(page.getByText('Kept as Cat at sea.')).toBeVisible();
  await page.getByRole('button', { name: 'Share this mix as a link' }).click();
  const link = await page.getByLabel('The link to this mix').inputValue();
  expect(link).toContain('/night#mix=1.ocean:62.whale:42.rain-leaves:18.purr:40');

  await page.goto('about:blank');
  await page.goto(`${host.url}/night#mix=1.campfire:50&name=Hut`);
  await expect(page.getByText('Someone made this mix: Hut')).toBeVisible();
  await expect(slider(page, 'Small fire')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(slider(page, 'Small fire')).toHaveValue('50');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('the morning is one touch and the hours slept, and a reminder is a file', async ({ page, host }) => {
  await whaleNight(page, host.url);
  await page.goto(`${host.url}/night/morning`);
  await page.getByRole('radio', { name: 'a little pleasant' }).check({ force: true });
  await page.getByRole('button', { name: 'Half an hour more' }).click();
  await page.getByRole('button', { name: 'Half an hour less' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Kept. Trends can hold it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Set it' })).toBeDisabled();
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByText('One check-in today: a little pleasant.')).toBeVisible();

  await page.goto(`${host.url}/night/reminders`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the calendar file' }).click();
  expect((await download).suggestedFilename()).toBe('understory-reminders.ics');
});
