import type { Browser, Page } from '@playwright/test';
import { collect, memory, type ProcessInfo, processes } from './processes';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Milliseconds from the touch until every sound of the mix plays. */
const startMs = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const button = document.querySelector<HTMLButtonElement>('.panel .two button')!;
        const from = performance.now();
        const before = button.textContent;
        button.click();
        const look = () => {
          const loading = [...document.querySelectorAll('.panel')].some((panel) =>
            /\bcoming\b/.test(panel.textContent ?? '')
          );
          if (button.textContent !== before && !loading) done(performance.now() - from);
          else setTimeout(look, 4);
        };
        look();
      })
  );

/**
 * Figures of the night, with the sounds kept on the device: how soon it plays when the person looked for two seconds
 * first and when the touch comes at once (ms), what three layers cost (percent of one core, all processes of the
 * browser together, less what the still page costs), and what is left in memory ten seconds after the end (MB).
 */
export async function nightFigures(browser: Browser, page: Page, url: string) {
  await page.goto(`${url}night/offline`);
  await page.getByRole('button', { name: /^Keep all/ }).click();
  await page.getByText(/^All 14 are here/).waitFor({ timeout: 120_000 });
  await page.goto(`${url}night`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  const atOnce = await startMs(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.goto('about:blank');
  await page.goto(`${url}night`);
  await pause(2_000);
  await collect(page);
  await page.getByRole('link', { name: 'Talk' }).first().click();
  await pause(3_000);
  const memoryBefore = await memory(browser);
  await page.getByRole('link', { name: 'Night' }).first().click();
  await pause(2_000);
  const afterLooking = await startMs(page);
  const cpu = async (seconds: number): Promise<number> => {
    const total = (infos: ProcessInfo[]) => infos.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    const from = total(await processes(browser));
    await pause(seconds * 1000);
    return ((total(await processes(browser)) - from) / seconds) * 100;
  };
  await page.getByRole('link', { name: 'Talk' }).first().click();
  await pause(3_000);
  const sounding = await cpu(15);
  await page.getByRole('link', { name: 'Night' }).first().click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('link', { name: 'Talk' }).first().click();
  await pause(3_000);
  const silent = await cpu(15);
  await collect(page);
  await pause(4_000);
  return {
    nightStartAtOnceMs: atOnce,
    nightStartMs: afterLooking,
    nightCpuPercent: sounding - silent,
    nightMemoryLeftMB: (await memory(browser)) - memoryBefore
  };
}
