import type { Browser } from '@playwright/test';
import { lights } from '$lib/art/light';
import { guideIds } from '$lib/domain/guide';

/** An hour of each light on an autumn day. */
const hours = { dawn: '06:30', day: '12:30', dusk: '17:30', night: '22:30' } as const;

/** Today with every animal in every light, as `art-<animal>-<light>.png`. */
export async function artShots(browser: Browser, url: string, folder: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC'
  });
  const page = await context.newPage();
  for (const light of lights) {
    await page.clock.setFixedTime(new Date(`2026-11-23T${hours[light]}:00Z`));
    for (const guide of guideIds) {
      await page.addInitScript(
        (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
        { lang: 'en', theme: light === 'night' ? 'dark' : 'light', begun: true, guide }
      );
      await page.goto(url);
      await page.locator(`.scene.${light} svg path`).nth(20).waitFor({ state: 'attached' });
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${folder}/art-${guide}-${light}.png` });
    }
  }
  await context.close();
}
