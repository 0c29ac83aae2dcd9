import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import type { Lang } from '$lib/domain/lang';
import { letterDays } from '$lib/domain/letter/due';
import { launchOptions } from '../browser';
import { artShots } from './art-shots';
import { localDay } from '$lib/domain/stamp';
import { fill } from './fill';
import { seededHistory } from './seed/seeded-history';
import { serveSite } from './site';

const folder = '.shots';

const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
  /** A desktop's window at 400 %; only when it is asked for. */
  zoomed: { width: 320, height: 640 }
} as const;

/** A place, and what is done there before the picture is taken. */
interface Shot {
  name: string;
  path: string;
  prepare?: (page: Page) => Promise<void>;
  /** Taken before anything was entered. */
  fresh?: boolean;
  /** How many days of history it needs, when not as many as all the others. */
  days?: number;
  /** The whole page, not the screen alone. */
  whole?: boolean;
}

const today = localDay(new Date().toISOString().slice(0, 10));

/** Shows a length of time on Trends and waits for its findings. */
const trendsOf = (range: number) => async (page: Page) => {
  await page.locator('.segments label').nth(range).click();
  await page.waitForSelector('[aria-labelledby="insights"][aria-busy="false"]', { timeout: 20_000 });
  await page.waitForTimeout(600);
};

const shots: Shot[] = [
  { name: 'begin', path: '/', fresh: true },
  { name: 'today', path: '/' },
  {
    name: 'check-in',
    path: '/check-in',
    prepare: async (page) => {
      await page.locator('.pad svg').click({ position: { x: 90, y: 70 } });
      await page.locator('.chips button').nth(1).click();
      await page
        .locator('textarea')
        .fill('The review moved to Tuesday. I said yes again before I’d thought.');
      await page.waitForTimeout(1500);
    }
  },
  { name: 'check-in-steps', path: '/check-in?step=2' },
  { name: 'trends', path: '/trends', prepare: trendsOf(1) },
  { name: 'trends-10-days', path: '/trends', days: 10, whole: true, prepare: trendsOf(1) },
  { name: 'trends-60-days', path: '/trends', days: 60, whole: true, prepare: trendsOf(2) },
  { name: 'trends-3-years-month', path: '/trends', days: 1095, prepare: trendsOf(1) },
  { name: 'trends-3-years-year', path: '/trends', days: 1095, whole: true, prepare: trendsOf(3) },
  { name: 'trends-3-years-all', path: '/trends', days: 1095, whole: true, prepare: trendsOf(4) },
  { name: 'letters', path: '/letter' },
  { name: 'letter', path: `/letter/weekly/${letterDays('weekly', today).from}`, whole: true },
  { name: 'journal', path: '/journal' },
  { name: 'page', path: '/trends/page', whole: true },
  { name: 'talk', path: '/talk' },
  { name: 'night', path: '/night' },
  { name: 'forest', path: '/forest' },
  { name: 'memory', path: '/memory' },
  { name: 'settings', path: '/settings' },
  { name: 'help', path: '/help' },
  { name: 'missing', path: '/no-such-page' }
];

/**
 * Screenshots of every place, in both languages and themes, on a phone and a desktop, into `.shots`.
 * `art` is Today with every animal in every light. `--only NAME,NAME`, `--screen`, `--lang` and `--theme` take fewer; `--days N` is how long a history there is (60).
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const only = option('--only')?.split(',');
  const screensWanted = option('--screen')?.split(',') ?? ['phone', 'desktop'];
  const langs = option('--lang')?.split(',') ?? ['en', 'zh'];
  const themes = option('--theme')?.split(',') ?? ['light', 'dark'];
  const usual = Number(option('--days') ?? 60);
  const wanted = shots.filter(({ name }) => !only || only.includes(name));
  const lengths = [...new Set(wanted.map(({ days }) => days ?? usual))];
  mkdirSync(folder, { recursive: true });
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions);
  try {
    for (const [screen, viewport] of Object.entries(screens).filter(([name]) => screensWanted.includes(name)))
      for (const lang of langs)
        for (const theme of themes)
          for (const days of lengths) {
            const context = await browser.newContext({
              viewport,
              deviceScaleFactor: screen === 'desktop' ? 1 : 2,
              reducedMotion: 'reduce',
              locale: lang === 'zh' ? 'zh-CN' : 'en-GB'
            });
            const page = await context.newPage();
            if (days > 0) {
              await page.goto(new URL('/settings', site.url).href);
              await page.waitForTimeout(1000);
              const history = seededHistory({ days, seed: 7, lang: lang as Lang, until: today });
              await fill(page, history as unknown as Record<string, unknown[]>);
            }
            for (const shot of wanted.filter((one) => (one.days ?? usual) === days)) {
              const preferences = { lang, theme, begun: !shot.fresh };
              await page.addInitScript(
                (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
                preferences
              );
              await page.goto(new URL(shot.path, site.url).href);
              await page.waitForTimeout(700);
              await shot.prepare?.(page);
              const path = `${folder}/${shot.name}-${lang}-${theme}-${screen}.png`;
              await page.screenshot({ path, fullPage: shot.whole ?? false });
            }
            await context.close();
          }
    if (!only || only.includes('art')) await artShots(browser, site.url, folder);
  } finally {
    await browser.close();
    await site.close();
  }
}
