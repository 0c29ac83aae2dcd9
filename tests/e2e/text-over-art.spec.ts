import { expect, settled, test } from './person';
import { guideIds } from '$lib/domain/guide';

test.use({ timezoneId: 'UTC', deviceScaleFactor: 1 });

/** An hour of each light on an autumn day. */
const hours = { dawn: '06:30', day: '12:30', dusk: '17:30', night: '22:30' } as const;

/** What is written over the pictures of a place; the Forest has the same scene behind one line fewer. */
const written = { '/': ['.art .date', '.art h1'], '/forest': ['.art h1'] } as const;

for (const [nth, [light, hour]] of Object.entries(hours).entries())
  test(`words over the picture can be read at ${light}: 4.5 to 1 against the brightest hundredth behind them`, async ({
    page,
    context,
    host
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime(new Date(`2026-11-23T${hour}:00Z`));
    const paper = await context.newPage(); // an empty page to take pictures apart on
    // every guide in two of the four lights, four of them in the Forest too: twenty pages in place of sixty-four
    const guides = guideIds.filter((_, i) => i % 2 === nth % 2);
    for (const [n, guide] of guides.entries()) {
      await page.addInitScript(
        (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
        { ...settled, guide }
      );
      for (const [place, lines] of Object.entries(written)) {
        if (place === '/forest' && n !== Math.floor(nth / 2)) continue;
        await page.goto(host.url + place);
        await expect(page.locator('.art .scene svg path').nth(20)).toBeAttached();
        for (const one of lines) {
          const box = (await page.locator(one).first().boundingBox())!;
          const colour = await page
            .locator(one)
            .first()
            .evaluate((el) => {
              const brush = document.createElement('canvas').getContext('2d')!;
              brush.fillStyle = getComputedStyle(el).color;
              brush.fillRect(0, 0, 1, 1);
              (el as HTMLElement).style.visibility = 'hidden';
              return [...brush.getImageData(0, 0, 1, 1).data];
            });
          const picture = (await page.screenshot({ clip: box })).toString('base64');
          const lowest = await paper.evaluate(
            async ({ picture, colour }) => {
              const channel = (v: number) => {
                const s = v / 255;
                return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
              };
              const luminance = (r: number, g: number, b: number) =>
                0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
              const image = new Image();
              image.src = `data:image/png;base64,${picture}`;
              await image.decode();
              const canvas = document.createElement('canvas');
              canvas.width = image.width;
              canvas.height = image.height;
              const brush = canvas.getContext('2d')!;
              brush.drawImage(image, 0, 0);
              const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
              const behind: number[] = [];
              for (let i = 0; i < data.length; i += 4)
                behind.push(luminance(data[i]!, data[i + 1]!, data[i + 2]!));
              behind.sort((a, b) => b - a);
              const brightest = behind[Math.floor(behind.length / 100)]!;
              return (luminance(colour[0]!, colour[1]!, colour[2]!) + 0.05) / (brightest + 0.05);
            },
            { picture, colour }
          );
          expect.soft(lowest, `${guide} at ${light}: ${place} ${one}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
