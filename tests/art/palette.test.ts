import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideIds } from '$lib/domain/guide';
import { coatOf, coats } from '$lib/art/coats';
import { mix } from '$lib/art/colour';
import { lights, seasons } from '$lib/art/light';
import { depth, paletteOf, type Palette } from '$lib/art/palette';

const hex = /^#[0-9a-f]{6}$/;

/** Relative luminance as the accessibility guidelines define it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** The sky's colour at a share of its way from zenith to horizon. */
function skyAt(palette: Palette, t: number): string {
  const stops = [0, 0.38, 0.72, 1];
  const i = t < 0.38 ? 0 : t < 0.72 ? 1 : 2;
  return mix(
    palette.sky[i] ?? '',
    palette.sky[i + 1] ?? '',
    (t - (stops[i] ?? 0)) / ((stops[i + 1] ?? 1) - (stops[i] ?? 0))
  );
}

describe('a palette', () => {
  it('is made of whole colours in every light and season', () => {
    for (const light of lights)
      for (const season of seasons) {
        const p = paletteOf(light, season);
        const all = [
          ...p.sky,
          ...p.water,
          p.disc,
          p.halo,
          p.far,
          p.near,
          p.rim,
          p.mist,
          p.shade,
          p.needle,
          p.bloom,
          p.leaf,
          p.snow
        ];
        for (const colour of all) if (colour !== null) expect(colour).toMatch(hex);
      }
  });

  it('grows darker toward the foreground, so that the page is always the nearest layer', () => {
    for (const light of lights)
      for (const season of seasons) {
        const p = paletteOf(light, season);
        const steps = [0.1, 0.3, 0.54, 1].map((t) => luminance(depth(p, t)));
        expect(steps).toEqual([...steps].sort((a, b) => b - a));
      }
  });

  it('has snow in winter only, and leaves in every other season', () => {
    for (const light of lights)
      for (const season of seasons) {
        const p = paletteOf(light, season);
        expect(p.snow !== null).toBe(season === 'winter');
        expect(p.leaf === null).toBe(season === 'winter');
      }
  });

  it('carries light words at the top of the sky under a scrim of half', () => {
    // Today's title lies between 150 and 230 on the sheet; the sky runs from 40 to 700.
    for (const light of lights)
      for (const season of seasons)
        for (const y of [150, 170, 190, 210, 230]) {
          const behind = mix(skyAt(paletteOf(light, season), (y - 40) / 660), '#161322', 0.5);
          expect(contrast('#f7f3eb', behind), `${light} ${season} at ${y}`).toBeGreaterThanOrEqual(4.5);
        }
  });
});

describe('a title of two lines, which can reach the disc', () => {
  it('can be read on the disc itself under the deeper shade of Today', () => {
    for (const light of lights)
      for (const season of seasons) {
        const { disc, halo, rim } = paletteOf(light, season);
        for (const bright of [disc, halo, rim])
          expect(
            contrast('#f7f3eb', mix(bright, '#161322', 0.63)),
            `${light} ${season}`
          ).toBeGreaterThanOrEqual(4.5);
      }
  });
});

describe('mixing', () => {
  it('begins with one colour, ends with the other, and stays a colour between', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => '#' + n.toString(16).padStart(6, '0'));
    fc.assert(
      fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        expect(mix(a, b, 0)).toBe(a);
        expect(mix(a, b, 1)).toBe(b);
        expect(mix(a, b, share)).toMatch(hex);
      })
    );
  });
});

describe('coats', () => {
  it('are at least three for every animal, each its own', () => {
    for (const guide of guideIds) {
      const ids = coats[guide].map((c) => c.id);
      expect(ids.length).toBeGreaterThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
      for (const c of coats[guide])
        for (const colour of [c.base, c.light, c.belly, c.highlight, c.dark, c.accent])
          expect(colour).toMatch(hex);
    }
  });

  it('fall back to the usual one when a stored coat is not known', () => {
    expect(coatOf('owl', 'plaid').id).toBe('bark');
    expect(coatOf('owl').id).toBe('bark');
    expect(coatOf('owl', 'snow').id).toBe('snow');
  });
});
