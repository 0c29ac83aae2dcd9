import { test as base, type Page } from '@playwright/test';
import { Host } from './host';

/** The app's preferences as a person has them who has used it before. */
export const settled = { lang: 'en', theme: 'light', begun: true };

/** Every test has a host of its own, which it may stop or damage. */
export const test = base.extend<{ host: Host; settled: boolean }>({
  settled: [true, { option: true }],
  host: async ({ page, settled: known }, use) => {
    const host = await new Host().start();
    if (known)
      await page.addInitScript((kept) => {
        if (!localStorage.getItem('understory.preferences'))
          localStorage.setItem('understory.preferences', JSON.stringify(kept));
      }, settled);
    await use(host);
    await host.stop().catch(() => {});
  }
});

export { expect } from '@playwright/test';

/** Waits until the whole app lies on the device: the shell, the model and its runtime. */
export async function waitForOfflineCopy(page: Page): Promise<void> {
  await page.goto(new URL('settings', page.url()).href);
  await page.getByText(/On this device, .* Works without a network\./).waitFor({ timeout: 60_000 });
}

/** Touches the pad at a place, each coordinate −1..1. */
export async function touchPad(page: Page, valence: number, arousal: number): Promise<void> {
  const pad = page.locator('.pad svg');
  const box = (await pad.boundingBox())!;
  const margin = { x: (17 / 350) * box.width, y: (17 / 240) * box.height };
  await pad.click({
    position: {
      x: margin.x + ((valence + 1) / 2) * (box.width - 2 * margin.x),
      y: box.height - margin.y - ((arousal + 1) / 2) * (box.height - 2 * margin.y)
    }
  });
}

/** Every row of a table, straight from the browser's storage. */
export const rowsOf = <T>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const open = indexedDB.open('understory');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result as never[]);
          };
          all.onerror = () => reject(all.error);
        };
      }),
    table
  );
