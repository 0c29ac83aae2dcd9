import AxeBuilder from '@axe-core/playwright';
import { expect, test, touchPad } from './person';

const places = [
  '/',
  '/check-in',
  '/talk',
  '/trends',
  '/journal',
  '/letter',
  '/night',
  '/night/breathe',
  '/night/read',
  '/night/morning',
  '/forest',
  '/forest/words',
  '/forest/guides',
  '/settings',
  '/settings/data',
  '/settings/privacy',
  '/memory',
  '/help',
  '/no-such-page'
];

for (const theme of ['light', 'dark'] as const)
  for (const lang of ['en', 'zh'] as const)
    test(`every place can be used by everyone, ${theme}, ${lang}`, async ({ page, host }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(
        (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
        { lang, theme, begun: true }
      );
      for (const place of places) {
        await page.goto(host.url + place);
        await page.locator('h1').first().waitFor();
        if (place === '/check-in') {
          await touchPad(page, -0.4, 0.4);
          await page.locator('textarea').fill('so much to do');
        }
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(
          grave.map(({ id, nodes }) => `${place} ${id}: ${nodes.map((node) => node.html).join(' | ')}`)
        ).toEqual([]);
      }
    });

test('the first screen can be used by everyone', async ({ page, host }) => {
  await page.addInitScript(() => localStorage.clear());
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});
