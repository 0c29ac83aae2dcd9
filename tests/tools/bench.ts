import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { localDay } from '$lib/domain/stamp';
import { launchOptions } from '../browser';
import { fill } from './fill';
import { seededHistory } from './seed/seeded-history';
import { serveSite } from './site';

const settled = { lang: 'en', theme: 'light', begun: true };
/** A phone, as the issue of speed has it: four times slower than this machine. */
const slowdown = 4;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const rounded = (value: number): number => Math.round(value * 10) / 10;

async function visit(
  browser: Browser,
  url: string,
  rate: number
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(
    (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
    settled
  );
  await page.goto(`${url}settings`);
  await page.getByText(/On this device, .* Works without a network\./).waitFor({ timeout: 120_000 });
  if (rate > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
  return { page, close: () => context.close() };
}

/** Milliseconds from navigation until the seven steps of Today can be touched, on repeat visits. */
async function firstPaint(page: Page, url: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForSelector('.seven input');
    times.push(
      await page.evaluate(
        () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())))
      )
    );
  }
  return median(times);
}

const note =
  'Long day. The meeting went on for hours and nobody listened, and I kept thinking about what she said. '
    .repeat(5)
    .slice(0, 440);

/** First reading from opening the check-in, later ones, and the longest the keyboard ever had to wait. */
async function readings(page: Page, url: string) {
  await page.goto(`${url}check-in`, { waitUntil: 'commit' });
  const opened = Date.now();
  await page.waitForSelector('textarea');
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((entry) => entry.duration))
    ).observe({
      type: 'longtask'
    });
  });
  await page.locator('textarea').pressSequentially('so tired today', { delay: 30 });
  await page.getByText(/The model reads:/).waitFor();
  const first = Date.now() - opened;
  const later: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.locator('textarea').fill(`${i} ${note}`);
    const from = Date.now();
    await page.getByText(/The model reads:/).waitFor();
    later.push(Date.now() - from);
  }
  const blocked = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  return { first, later: median(later), blocked };
}

/** Milliseconds until the sentence above the chart stands and the chart is drawn. */
async function trends(page: Page, url: string) {
  const ready: number[] = [];
  for (let i = 0; i < 3; i++) {
    await page.goto('about:blank');
    await page.goto(`${url}trends`, { waitUntil: 'commit' });
    await page.waitForFunction(() => (document.querySelector('.lede')?.textContent?.trim().length ?? 0) > 0);
    ready.push(await page.evaluate(() => performance.now()));
  }
  const change = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const from = performance.now();
        const before = document.querySelector('.pages p')?.textContent;
        document.querySelectorAll<HTMLInputElement>('.segments input')[3]!.click();
        const look = () =>
          document.querySelector('.pages p')?.textContent !== before
            ? done(performance.now() - from)
            : requestAnimationFrame(look);
        look();
      })
  );
  return { ready: median(ready), change };
}

/** Bytes of JavaScript, gzipped, that Today loads before it is drawn. */
async function firstScreen(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.waitForSelector('.seven input');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\.js$/.test(name) && !/worker/.test(name))
  );
  const paths = [...new Set(scripts.map((name) => new URL(name).pathname.slice(1)))];
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join('build', path))).length, 0);
}

function installBytes(): number {
  return readdirSync('build', { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.parentPath.includes('sound') && !/screenshots/.test(entry.parentPath)
    )
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}

/** Prints the figures as JSON. Those of a phone are with the processor slowed down four times. */
export async function run(): Promise<void> {
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions);
  const figures: Record<string, number> = { installMB: rounded(installBytes() / 1e6) };
  try {
    const fast = await visit(browser, site.url, 1);
    figures.firstScreenKB = rounded((await firstScreen(fast.page, site.url)) / 1000);
    figures.todayMs = Math.round(await firstPaint(fast.page, site.url));
    const own = await readings(fast.page, site.url);
    figures.firstReadingMs = own.first;
    await fast.close();
    const phone = await visit(browser, site.url, slowdown);
    figures.phoneTodayMs = Math.round(await firstPaint(phone.page, site.url));
    const onPhone = await readings(phone.page, site.url);
    Object.assign(figures, {
      phoneFirstReadingMs: onPhone.first,
      phoneLaterReadingMs: onPhone.later,
      phoneLongestTaskMs: Math.round(onPhone.blocked)
    });
    await phone.close();
    const long = await visit(browser, site.url, 1);
    const { checkIns, sessions } = seededHistory({
      days: 14_000,
      seed: 5,
      lang: 'en',
      until: localDay('2026-11-22')
    });
    await fill(long.page, { checkIns: checkIns.slice(-20_000), sessions: sessions.slice(-2_000) });
    figures.entries = Math.min(20_000, checkIns.length);
    const drawn = await trends(long.page, site.url);
    Object.assign(figures, {
      trends20000Ms: Math.round(drawn.ready),
      rangeChangeMs: Math.round(drawn.change)
    });
    await long.close();
  } finally {
    await browser.close();
    await site.close();
  }
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}
