import { breathAt, breathingIds, breathingPatterns, breathSeconds } from '$lib/domain/night/breathing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const anyPattern = fc.constantFrom(...breathingIds).map((id) => breathingPatterns[id]);

describe('breathing', () => {
  it('has six slow breaths in a minute', () => {
    expect(60 / breathSeconds(breathingPatterns['slow-six'])).toBe(6);
  });

  it('holds for seven and lets go for eight', () => {
    const pattern = breathingPatterns['four-seven-eight'];
    expect(breathAt(pattern, 3.9).kind).toBe('in');
    expect(breathAt(pattern, 4)).toMatchObject({ kind: 'hold', left: 7, fullness: 1 });
    expect(breathAt(pattern, 11)).toMatchObject({ kind: 'out', left: 8, fullness: 1 });
    expect(breathAt(pattern, 19)).toMatchObject({ kind: 'in', cycle: 1, fullness: 0 });
  });

  it('leaves room for the second sip of a sigh', () => {
    const pattern = breathingPatterns['cyclic-sigh'];
    expect(breathAt(pattern, 2.5).fullness).toBeCloseTo(0.75);
    expect(breathAt(pattern, 4)).toMatchObject({ kind: 'out', fullness: 1 });
  });

  it('never jumps: the lungs fill and empty without a break', () => {
    fc.assert(
      fc.property(anyPattern, fc.double({ min: 0, max: 3600, noNaN: true }), (pattern, t) => {
        const now = breathAt(pattern, t);
        expect(now.fullness).toBeGreaterThanOrEqual(0);
        expect(now.fullness).toBeLessThanOrEqual(1);
        expect(now.progress).toBeLessThan(1);
        expect(Math.abs(breathAt(pattern, t + 0.01).fullness - now.fullness)).toBeLessThan(0.02);
      })
    );
  });

  it('comes round after every whole breath', () => {
    fc.assert(
      fc.property(
        anyPattern,
        fc.integer({ min: 0, max: 300 }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (pattern, n, t) => {
          const later = breathAt(pattern, t + n * breathSeconds(pattern));
          expect(later.fullness).toBeCloseTo(breathAt(pattern, t).fullness, 6);
        }
      )
    );
  });
});
