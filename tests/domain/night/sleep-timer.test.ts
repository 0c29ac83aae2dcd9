import {
  fadeBounds,
  fadeFloorDb,
  fadeFor,
  fadeStart,
  longestTimer,
  sleepTimer,
  timeLeft,
  timerGain,
  timerGainDb
} from '$lib/domain/night/sleep-timer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const minute = 60_000;
const bedtime = Date.UTC(2026, 10, 22, 22, 30);

describe('the sleep timer', () => {
  it('plays as it was until the fade, and is silent at its end', () => {
    const timer = sleepTimer(bedtime, 45 * minute);
    expect(timer.fadeMs).toBe(9 * minute);
    expect(timerGainDb(timer, bedtime)).toBe(0);
    expect(timerGainDb(timer, fadeStart(timer))).toBe(0);
    expect(timerGainDb(timer, fadeStart(timer) + timer.fadeMs / 2)).toBeCloseTo(fadeFloorDb / 2);
    expect(timerGainDb(timer, timer.endsAt - 1)).toBeGreaterThan(fadeFloorDb - 0.01);
    expect(timerGain(timer, timer.endsAt)).toBe(0);
  });

  it('goes down by the same number of decibels in every second of the fade', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 * 60 }),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        (minutes, share) => {
          const timer = sleepTimer(bedtime, minutes * minute);
          const at = fadeStart(timer) + share * timer.fadeMs;
          const step = timer.fadeMs / 10;
          expect(timerGainDb(timer, at) - timerGainDb(timer, at + step)).toBeCloseTo(-fadeFloorDb / 10, 5);
        }
      )
    );
  });

  it('fades for three to ten minutes, or for all of a shorter rest', () => {
    expect(fadeFor(8 * 60 * minute)).toBe(fadeBounds[1]);
    expect(fadeFor(16 * minute)).toBe(3.2 * minute);
    expect(fadeFor(10 * minute)).toBe(fadeBounds[0]);
    expect(fadeFor(2 * minute)).toBe(2 * minute);
  });

  it('never grows louder', () => {
    fc.assert(
      fc.property(fc.nat(longestTimer), fc.nat(longestTimer), fc.nat(600_000), (length, later, apart) => {
        const timer = sleepTimer(bedtime, length);
        expect(timerGain(timer, bedtime + later + apart)).toBeLessThanOrEqual(
          timerGain(timer, bedtime + later)
        );
      })
    );
  });

  it('cannot be set beyond twelve hours or into the past', () => {
    expect(sleepTimer(bedtime, 1e12).endsAt).toBe(bedtime + longestTimer);
    expect(sleepTimer(bedtime, -5).endsAt).toBe(bedtime);
    expect(timeLeft(sleepTimer(bedtime, minute), bedtime + 2 * minute)).toBe(0);
  });
});
