import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '$lib/art/chance';
import { frames, sheet } from '$lib/art/frames';
import { fern, grassBlades, kelp, reeds, spray } from '$lib/art/plants';
import { birch, hill, plant, spruce } from '$lib/art/terrain';

const drawable = /^[MLHVCQATZmlhvcqatz0-9,. \-e]+$/;
const dice = fc.integer({ min: 0, max: 1e9 });

describe('what grows', () => {
  it('is always a path that can be drawn', () => {
    fc.assert(
      fc.property(dice, fc.double({ min: 8, max: 400, noNaN: true }), (seed, height) => {
        const roll = chance(seed);
        const bed = reeds(100, 700, 80, height, 6, roll);
        const kelpPlant = kelp(50, 800, Math.max(height, 30), roll);
        const sprig = spray(0, 0, 1, height, 9, roll);
        for (const d of [
          spruce(195, 700, height, roll).body,
          birch(195, 700, height, roll),
          bed.stalks,
          bed.heads,
          kelpPlant.stalk,
          kelpPlant.leaves,
          sprig.under,
          sprig.over,
          fern(0, 0, 1, height),
          grassBlades(700, height, 5, roll)
        ])
          expect(d).toMatch(drawable);
      })
    );
  });

  it('is the same wood for the same seed', () => {
    const ridge = { y: 600, height: 100, gap: 20, depth: 0.4, leafy: 0.3, clearing: 1 };
    expect(plant(ridge, chance(5))).toEqual(plant(ridge, chance(5)));
    expect(plant(ridge, chance(5))).not.toEqual(plant(ridge, chance(6)));
  });

  it('leaves the middle open where a clearing is asked for', () => {
    const tallest = (clearing?: number) => {
      const { land } = plant({ y: 600, height: 200, gap: 12, depth: 0.4, clearing }, chance(3), 150, 240);
      const trees = land.split('Z').slice(1).join('Z'); // the first outline is the ground
      return Math.min(...[...trees.matchAll(/M[\d.-]+,([\d.-]+)/g)].map((m) => Number(m[1])));
    };
    expect(tallest(1)).toBeGreaterThan(tallest() + 60);
  });
});

describe('the sheet', () => {
  it('reaches past every frame far enough for a wide pane and a tall phone', () => {
    for (const { full, band, tall } of Object.values(frames))
      for (const view of [full, band, tall]) {
        // a container 3 times as wide, or twice as tall, as the frame
        expect(sheet.x).toBeLessThanOrEqual(view.x - view.width);
        expect(sheet.x + sheet.width).toBeGreaterThanOrEqual(view.x + view.width * 2);
        expect(sheet.y).toBeLessThanOrEqual(view.y - view.height / 2 + 1);
        expect(sheet.y + sheet.height).toBeGreaterThanOrEqual(view.y + view.height * 1.5 - 10);
      }
  });

  it('puts the ground under the whole of it', () => {
    const d = hill({ y: 600, swell: 8, frequency: 0.01, phase: 0 });
    expect(d.startsWith(`M${sheet.x},`)).toBe(true);
    expect(d).toContain(`L${sheet.x + sheet.width},${sheet.y + sheet.height}Z`);
  });
});
