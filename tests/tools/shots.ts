import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import type { Lang } from '$lib/domain/lang';
import { launchOptions } from '../browser';
import { localDay } from '$lib/domain/stamp';
import { fill } from './fill';
import { seededHistory } from './seed/seeded-history';
import { serveSite } from './site';

const folder = '.shots';

const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 }
} as const;

/** A place, and what is done there before the picture is taken. */
interface Shot {
  name: string;
  path: string;
  prepare?: (page: Page) => Promise<void>;
  /** Taken before anything was entered. */
  fresh?: boolean;
}

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
  { name: 'trends', path: '/trends' },
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
 * `--only NAME,NAME`, `--screen`, `--lang` and `--theme` take fewer; `--days N` is how long a history there is (60).
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const only = option('--only')?.split(',');
  const screensWanted = option('--screen')?.split(',') ?? Object.keys(screens);
  const langs = option('--lang')?.split(',') ?? ['en', 'zh'];
  const themes = option('--theme')?.split(',') ?? ['light', 'dark'];
  const days = Number(option('--days') ?? 60);
  const today = localDay(new Date().toISOString().slice(0, 10));
  mkdirSync(folder, { recursive: true });
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions);
  try {
    for (const [screen, viewport] of Object.entries(screens).filter(([name]) => screensWanted.includes(name)))
      for (const lang of langs)
        for (const theme of themes) {
          const context = await browser.newContext({
            viewport,
            deviceScaleFactor: screen === 'phone' ? 2 : 1,
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
          for (const shot of shots.filter(({ name }) => !only || only.includes(name))) {
            const preferences = { lang, theme, begun: !shot.fresh };
            await page.addInitScript(
              (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
              preferences
            );
            await page.goto(new URL(shot.path, site.url).href);
            await page.waitForTimeout(700);
            await shot.prepare?.(page);
            await page.screenshot({ path: `${folder}/${shot.name}-${lang}-${theme}-${screen}.png` });
          }
          await context.close();
        }
  } finally {
    await browser.close();
    await site.close();
  }
}
