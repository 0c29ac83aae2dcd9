import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import {
  calibrate,
  calibrated,
  type CalibrationFacts,
  inOwnMeasure,
  type Pair,
  shippedFacts
} from '$lib/domain/calibration';
import { valence } from '$lib/domain/affect';
import { dice, normal } from '$lib/domain/dice';

const facts: CalibrationFacts = { pairs: 200, from: 15, ridgeOffset: 5, ridgeSlope: 2 };

/** Someone who writes darker than they feel, by `offset`, and in a narrower range. */
function person(seed: number, n: number, offset: number, slope: number): Pair[] {
  const roll = dice(seed);
  return Array.from({ length: n }, () => {
    const reading = Math.max(-1, Math.min(1, normal(0, 0.4, roll)));
    const rating = Math.max(-1, Math.min(1, reading + offset + slope * reading + normal(0, 0.25, roll)));
    return { reading, rating };
  });
}
const error = (pairs: Pair[], fit: ReturnType<typeof calibrate>) => {
  const errors = pairs
    .map(({ reading, rating }) => Math.abs(rating - calibrated(reading, fit)))
    .sort((a, b) => a - b);
  return errors[errors.length >> 1]!;
};

describe('learning one person from their own ratings', () => {
  it('uses the constants of the model that is shipped', () => {
    const config = JSON.parse(readFileSync('models/valence/config.json', 'utf8'));
    expect(shippedFacts).toEqual(config.understory.personal);
  });

  it('shows a reading brighter for someone whose marks are brighter than their words, and never leaves the scale', () => {
    const fit = calibrate(person(4, 200, 0.3, 0), shippedFacts);
    const reading = { valence: valence(0.9), spread: 0.6 };
    expect(inOwnMeasure({ ...reading, valence: valence(0) }, fit).valence).toBeGreaterThan(0.2);
    expect(inOwnMeasure(reading, fit)).toEqual({ valence: 1, spread: 0.6 });
    expect(inOwnMeasure(reading, null)).toBe(reading);
  });

  it('says nothing before fifteen pairs', () => {
    expect(calibrate(person(1, 14, 0.3, 0), facts)).toBeNull();
    expect(calibrate(person(1, 15, 0.3, 0), facts)).not.toBeNull();
  });

  it('reads someone who writes darker than they feel more truly afterwards', () => {
    const fit = calibrate(person(2, 120, 0.35, 0.2), facts);
    const later = person(3, 400, 0.35, 0.2);
    expect(error(later, fit)).toBeLessThan(error(later, null) * 0.9);
  });

  it('changes next to nothing for someone who is read rightly', () => {
    const fit = calibrate(person(4, 200, 0, 0), facts)!;
    expect(Math.abs(fit.offset)).toBeLessThan(0.06);
    expect(Math.abs(fit.slope)).toBeLessThan(0.12);
  });

  it('never leaves the scale, whatever it has learnt', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            reading: fc.double({ min: -1, max: 1, noNaN: true }),
            rating: fc.double({ min: -1, max: 1, noNaN: true })
          }),
          {
            minLength: 15,
            maxLength: 60
          }
        ),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (pairs, reading) => {
          const value = calibrated(reading, calibrate(pairs, facts));
          expect(value).toBeGreaterThanOrEqual(-1);
          expect(value).toBeLessThanOrEqual(1);
        }
      )
    );
  });
});
