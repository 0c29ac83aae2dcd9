import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { localDay } from '$lib/domain/stamp';
import { launchOptions } from '../browser';
import { nightFigures } from './bench-night';
import { fill } from './fill';
import { seededHistory } from './seed/seeded-history';
import { collect, memory } from './processes';
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

interface Chunk {
  file: string;
  imports?: string[];
}

/**
 * Bytes of JavaScript, gzipped, that must be there before Today is drawn: the page with all it imports, and the guide's
 * drawing, which the page waits for. The database and the model are fetched beside it.
 */
function firstScreen(): number {
  const manifest = JSON.parse(
    readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
  ) as Record<string, Chunk>;
  // Layouts take the first numbers, so Today's own is looked up.
  const app = readFileSync('.svelte-kit/generated/client-optimized/app.js', 'utf8');
  const today = /"\/": \[(\d+)/.exec(app)?.[1];
  if (!today) throw new Error('the page of Today was not found in the build');
  const wanted = new RegExp(
    `client-optimized/(app|nodes/0|nodes/${today})\\.js$|runtime/client/entry\\.js$|animals/Owl\\.svelte$|(habitats/Pinewood|seats/Bough)\\.svelte$`
  );
  const seen = new Set<string>();
  const visitChunk = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visitChunk);
  };
  Object.keys(manifest)
    .filter((key) => wanted.test(key))
    .forEach(visitChunk);
  const files = new Set([...seen].map((key) => manifest[key]!.file));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join('build', file))).length, 0);
}

function installBytes(): number {
  return readdirSync('build', { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.parentPath.includes('sound') && !/screenshots/.test(entry.parentPath)
    )
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}

/** What can be measured, each in a browser window of its own. */
const parts: Record<string, (browser: Browser, url: string) => Promise<Record<string, number>>> = {
  async device(browser, url) {
    const { page, close } = await visit(browser, url, 1);
    const todayMs = await firstPaint(page, url);
    await page.goto(`${url}settings`);
    await collect(page);
    const before = await memory(browser);
    const { first } = await readings(page, url);
    await collect(page);
    // the model, its runtime and the worker, as the system sees them, and the check-in page beside them
    const readerMemoryMB = (await memory(browser)) - before;
    await close();
    return { todayMs, firstReadingMs: first, readerMemoryMB };
  },
  async phone(browser, url) {
    const { page, close } = await visit(browser, url, slowdown);
    const phoneTodayMs = await firstPaint(page, url);
    const { first, later, blocked } = await readings(page, url);
    await close();
    const [phoneFirstReadingMs, phoneLaterReadingMs, phoneLongestTaskMs] = [first, later, blocked];
    return { phoneTodayMs, phoneFirstReadingMs, phoneLaterReadingMs, phoneLongestTaskMs };
  },
  async trends(browser, url) {
    const { page, close } = await visit(browser, url, 1);
    const { checkIns, sessions } = seededHistory({
      days: 14_000,
      seed: 5,
      lang: 'en',
      until: localDay('2026-11-22')
    });
    await fill(page, { checkIns: checkIns.slice(-20_000), sessions: sessions.slice(-2_000) });
    const { ready, change } = await trends(page, url);
    await close();
    return { entries: Math.min(20_000, checkIns.length), trends20000Ms: ready, rangeChangeMs: change };
  },
  async night(browser, url) {
    const { page, close } = await visit(browser, url, 1);
    const figures = await nightFigures(browser, page, url);
    await close();
    return figures;
  }
};

/**
 * Prints the figures as JSON; those of a phone are with the processor slowed down four times. Names of parts on the
 * command line measure only those.
 */
export async function run(args: readonly string[] = []): Promise<void> {
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions);
  const figures: Record<string, number> = {
    installMB: rounded(installBytes() / 1e6),
    firstScreenKB: rounded(firstScreen() / 1000)
  };
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (args.length > 0 && !args.includes(name)) continue;
      for (const [figure, value] of Object.entries(await measure(browser, site.url)))
        figures[figure] = /MB$|Percent$/.test(figure) ? rounded(value) : Math.round(value);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}
