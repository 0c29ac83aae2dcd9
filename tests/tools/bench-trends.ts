import { chromium, type Page } from '@playwright/test';
import { localDay } from '$lib/domain/stamp';
import { launchOptions } from '../browser';
import { fill } from './fill';
import { seededHistory } from './seed/seeded-history';
import { serveSite } from './site';

const settled = { lang: 'en', theme: 'light', begun: true };
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Processor time of the page itself, ms: other work on the machine must not look like ours. */
type Meter = () => Promise<number>;

interface Visit {
  /** Milliseconds from navigation until the sentence stands. */
  ready: number;
  /** Until all insights are there, and until the whole history is. */
  insights: number;
  /** Of these, ms the page's own processor time. */
  readyProcessor: number;
  /** The longest the page was held up after the sentence stood, ms; 0 when never over 50. */
  longest: number;
}

/** Opens Trends and waits for everything on it. */
async function visit(page: Page, url: string, meter: Meter): Promise<Visit> {
  await page.goto('about:blank');
  const before = await meter();
  await page.goto(`${url}trends`, { waitUntil: 'commit' });
  await page.waitForFunction(() => (document.querySelector('.lede')?.textContent?.trim().length ?? 0) > 0);
  const ready = await page.evaluate(() => performance.now());
  const readyProcessor = (await meter()) - before;
  await page.waitForSelector('[aria-labelledby="insights"][aria-busy="false"]', { timeout: 60_000 });
  const insights = await page.evaluate(() => performance.now());
  return { ready, readyProcessor, insights, longest: await longestTask(page) };
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const of = window as unknown as { tasks?: number[] };
    const longest = Math.max(0, ...(of.tasks ?? []));
    of.tasks = [];
    return longest;
  });

/** Changes the range; milliseconds until the new dates are painted, and until its insights are there. */
async function change(
  page: Page,
  segment: number,
  meter: Meter
): Promise<{ painted: number; processor: number; insights: number }> {
  const before = await meter();
  const painted = await page.evaluate(
    (at) =>
      new Promise<number>((done) => {
        const from = performance.now();
        const before = document.querySelector('.pages p')?.textContent;
        document.querySelectorAll<HTMLInputElement>('.segments input')[at]!.click();
        const look = () =>
          document.querySelector('.pages p')?.textContent !== before
            ? requestAnimationFrame(() => done(performance.now() - from))
            : requestAnimationFrame(look);
        look();
      }),
    segment
  );
  const processor = (await meter()) - before;
  const from = Date.now();
  await page.waitForFunction(
    () => document.querySelector('[aria-labelledby="insights"]')?.getAttribute('aria-busy') === 'false'
  );
  return { painted, processor, insights: painted + Date.now() - from };
}

/** Prints as JSON how fast Trends is with 20,000 check-ins and 2,000 sessions, on this machine. */
export async function run(): Promise<void> {
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions);
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    const page = await context.newPage();
    await page.addInitScript((kept) => {
      localStorage.setItem('understory.preferences', JSON.stringify(kept));
      Object.assign(window, { tasks: [] });
      new PerformanceObserver((list) =>
        (window as unknown as { tasks: number[] }).tasks.push(
          ...list.getEntries().map(({ duration }) => duration)
        )
      ).observe({ type: 'longtask' });
    }, settled);
    await page.goto(`${site.url}settings`);
    await page.waitForTimeout(1500);
    const until = localDay(new Date().toISOString().slice(0, 10));
    const { checkIns, sessions } = seededHistory({ days: 19_000, seed: 5, lang: 'en', until });
    const rows = { checkIns: checkIns.slice(-20_000), sessions: sessions.slice(-2_000) };
    await fill(page, rows);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const meter: Meter = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    };
    const visits: Visit[] = [];
    for (let i = 0; i < 3; i++) visits.push(await visit(page, site.url, meter));
    const figures: Record<string, number> = {
      entries: rows.checkIns.length,
      sessions: rows.sessions.length,
      readyMs: median(visits.map(({ ready }) => ready)),
      readyProcessorMs: median(visits.map(({ readyProcessor }) => readyProcessor)),
      insightsFirstMs: median(visits.map(({ insights }) => insights)),
      longestTaskMs: median(visits.map(({ longest }) => longest))
    };
    await page.waitForTimeout(1500);
    await longestTask(page);
    for (const [name, segment] of [
      ['quarter', 2],
      ['year', 3],
      ['all', 4],
      ['month', 1]
    ] as const) {
      const { painted, processor, insights } = await change(page, segment, meter);
      figures[`${name}ProcessorMs`] = processor;
      figures[`${name}Ms`] = painted;
      figures[`${name}InsightsMs`] = insights;
      figures[`${name}LongestTaskMs`] = await longestTask(page);
    }
    process.stdout.write(
      `${JSON.stringify(figures, (_, x) => (typeof x === 'number' ? Math.round(x) : x), 2)}\n`
    );
  } finally {
    await browser.close();
    await site.close();
  }
}
