import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affect, quadrantOf, stepOf, steps, valence, valenceOf } from '$lib/domain/affect';
import { labelAffect, labelIds, labelsNear } from '$lib/domain/feeling';

describe('where a person says they are', () => {
  it('never leaves the pad, whatever number comes in', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(valence(value)).toBeGreaterThanOrEqual(-1);
        expect(valence(value)).toBeLessThanOrEqual(1);
      })
    );
  });

  it('falls in one of seven steps, the bound belonging to the step above', () => {
    expect(stepOf(valence(-1))).toBe(-3);
    expect(stepOf(valence(-5 / 7))).toBe(-2);
    expect(stepOf(valence(-1 / 7))).toBe(0);
    expect(stepOf(valence(1 / 7 - 1e-9))).toBe(0);
    expect(stepOf(valence(1 / 7))).toBe(1);
    expect(stepOf(valence(1))).toBe(3);
  });

  it('comes back to the same step from the middle of it', () => {
    for (const step of steps) expect(stepOf(valenceOf(step))).toBe(step);
  });

  it('is never a lower step for a more pleasant moment', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(stepOf(valence(low))).toBeLessThanOrEqual(stepOf(valence(high)));
        }
      )
    );
  });
});

describe('the words offered for a place', () => {
  it('all lie in its quadrant, the nearest first', () => {
    const point = affect(-0.5, 0.6);
    const words = labelsNear(point);
    expect(words[0]).toBe('anxious');
    for (const word of words) expect(quadrantOf(labelAffect[word])).toBe('unpleasant-high');
  });

  it('leave no quadrant without words and no word without a quadrant', () => {
    const corners = [affect(0.5, 0.5), affect(0.5, -0.5), affect(-0.5, 0.5), affect(-0.5, -0.5)];
    const offered = corners.flatMap((corner) => labelsNear(corner));
    expect([...offered].sort()).toEqual([...labelIds]);
  });
});
