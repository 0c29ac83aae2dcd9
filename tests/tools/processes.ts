import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

/** A process of the browser, as Chromium's own protocol tells. */
export interface ProcessInfo {
  id: number;
  type: string;
  cpuTime: number;
}

/** All of them, as they are now. */
export async function processes(browser: Browser): Promise<ProcessInfo[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: ProcessInfo[] };
  await session.detach();
  return processInfo;
}

/** Resident memory of all processes of the browser, MB (Linux only). */
export async function memory(browser: Browser): Promise<number> {
  const pages = (await processes(browser)).map(({ id }) => {
    try {
      return Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]);
    } catch {
      return 0; // gone meanwhile
    }
  });
  return (pages.reduce((sum, n) => sum + n, 0) * 4096) / 1e6;
}

/** Has the page throw away what nobody holds. */
export const collect = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
};
