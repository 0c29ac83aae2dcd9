import type { Page } from '@playwright/test';
import { Host, Listener } from './host';
import { expect, test, touchPad } from './person';

/** Tries everything a page, a worker started as the app starts its own, and the service worker could speak with. */
async function tryToSpeak(page: Page, url: string): Promise<void> {
  await page.evaluate(async (to) => {
    const swallow = () => {};
    await fetch(`${to}/page-fetch`).catch(swallow);
    await fetch(`${to}/page-no-cors`, { mode: 'no-cors' }).catch(swallow);
    navigator.sendBeacon(`${to}/beacon`, 'a feeling');
    new Image().src = `${to}/image`;
    try {
      new WebSocket(to.replace('http', 'ws')).onerror = swallow;
    } catch {
      // forbidden at once
    }
    const script = document.createElement('script');
    script.src = `${to}/script`;
    document.head.append(script);
    const frame = document.createElement('iframe');
    frame.src = `${to}/frame`;
    document.body.append(frame);
    const code = `fetch(${JSON.stringify(`${to}/worker-fetch`)}).finally(() => postMessage(1)).catch(() => {})`;
    await new Promise((done) => {
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      worker.onmessage = worker.onerror = done;
      setTimeout(done, 2000);
    }).catch(swallow);
    await new Promise((done) => setTimeout(done, 500));
  }, url);
}

test('nothing leaves: not from the page, the worker or the service worker, over the whole main trip', async ({
  page,
  context
}) => {
  const host = await new Host({ headers: true }).start();
  const listener = await new Listener().start();
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(host.url).origin && !['data:', 'blob:'].includes(protocol))
      foreign.push(request.url());
  });
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Add words or a note' }).click();
  await touchPad(page, -0.5, 0.4);
  await page.getByLabel('A note, if you like').fill('my secret day');
  await expect(page.getByText(/The model reads:/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  for (const place of ['Trends', 'Night', 'Forest', 'Talk', 'Today'])
    await page
      .getByRole('navigation')
      .getByRole('link', { name: place })
      .click({ timeout: 5000 })
      .catch(() => page.goto(host.url));
  expect(foreign).toEqual([]);
  expect(listener.hits).toEqual([]);

  await tryToSpeak(page, listener.url);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    (to) =>
      fetch(`${to}/service-worker`, { mode: 'no-cors' }).then(
        () => {},
        () => {}
      ),
    listener.url
  );
  expect(listener.hits).toEqual([]);
  await listener.stop();
  await host.stop();
});

test('the guard goes red when the policy is taken out', async ({ page }) => {
  const host = await new Host({ withoutPolicy: true }).start();
  const listener = await new Listener().start();
  await page.goto(host.url);
  await tryToSpeak(page, listener.url);
  for (const way of ['/page-fetch', '/beacon', '/image', '/worker-fetch'])
    expect(
      listener.hits.some((hit) => hit.endsWith(way)),
      way
    ).toBe(true);
  await listener.stop();
  await host.stop();
});
