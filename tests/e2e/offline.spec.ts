import type { CheckIn } from '$lib/domain/check-in';
import { expect, rowsOf, test, touchPad, waitForOfflineCopy } from './person';

test.use({ settled: false });

test('someone comes back with no network at all: they check in, are read, and see it move', async ({
  page,
  host
}) => {
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Begin' }).click();
  await waitForOfflineCopy(page);
  await host.stop();

  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'How is it right now?' })).toBeVisible();
  await page.getByRole('button', { name: 'Add words or a note' }).click();
  await touchPad(page, 0.6, -0.4);
  await page.getByRole('button', { name: 'content', exact: true }).click();
  await page
    .getByLabel('A note, if you like')
    .fill('Slept well, the walk by the river was lovely and I feel calm and grateful.');
  await expect(page.getByText(/The model reads: .*pleasant/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await expect(page.getByText('One check-in today: pleasant.')).toBeVisible();

  const [kept] = await rowsOf<CheckIn>(page, 'checkIns');
  expect(kept!.affect.valence).toBeCloseTo(0.6, 1);
  expect(kept!.labels).toEqual(['content']);
  expect(kept!.reading!.valence).toBeGreaterThan(0.2);

  await page.getByRole('link', { name: 'Trends' }).click();
  await expect(page.getByText('Not enough yet: 1 of 5 days.')).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).first().click();
  await expect(page.getByRole('row').filter({ hasText: 'one mark' })).toHaveCount(1);

  // An address nobody has visited yet opens too.
  await page.goto(`${host.url}/check-in/${kept!.id}`);
  await expect(page.getByRole('heading', { name: 'Change this check-in' })).toBeVisible();
  await expect(page.getByLabel('A note, if you like')).toHaveValue(/Slept well/);
});

test('a new version waits for a yes, and what is being written stays', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Begin' }).click();
  await waitForOfflineCopy(page);
  await page.goto(`${host.url}/check-in`);
  await page.getByLabel('A note, if you like').fill('half a thought');
  await touchPad(page, -0.5, 0.5);

  const worker = await (await page.request.get(`${host.url}/service-worker.js`)).text();
  host.replaced.set('/service-worker.js', `${worker}\n// another version`);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await expect(page.getByLabel('A note, if you like')).toHaveValue('half a thought');

  await page.getByRole('button', { name: 'Use it now' }).click();
  await page.waitForEvent('load');
  await expect(page.getByLabel('A note, if you like')).toHaveValue('half a thought');
});
