import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, calibrated, type CalibrationFacts, type Pair } from '$lib/domain/calibration';
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
