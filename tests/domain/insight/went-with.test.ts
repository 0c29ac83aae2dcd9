import { describe, expect, it } from 'vitest';
import { dice } from '$lib/domain/dice';
import type { Finding } from '$lib/domain/insight/insight';
import { keyOf } from '$lib/domain/insight/insight';
import { wentWith } from '$lib/domain/insight/went-with';
import { daysWithTags, mornings } from '$lib/domain/insight/exposures';
import { hourReader } from '$lib/domain/trend/hour';
import { rangeOf } from '$lib/domain/trend/range';
import { dailySeries } from '$lib/domain/trend/series';
import { addDays, instant, noonOf } from '$lib/domain/stamp';
import { checkIn, today } from '../trend/days';
import { daysOf, everyday, finished, shares, told } from './people';

const people = 120;

describe('what went with higher and lower days', () => {
  it('few people whose tags mean nothing are told that one does', () => {
    expect(shares(everyday, people).falsely).toBeLessThanOrEqual(0.14);
  });

  it('moods and habits that both last do not find each other', () => {
    expect(shares({ ...everyday, lasting: 0.6, sticky: 0.6 }, people).falsely).toBeLessThanOrEqual(0.14);
  });

  it('a difference of .3 is found in most people by sixty days', () => {
    expect(shares({ ...everyday, seen: 1, planted: 0.3 }, people).found).toBeGreaterThanOrEqual(0.76);
  });

  it('says at most two things, each with an interval that leaves out "no difference"', () => {
    for (let seed = 0; seed < 30; seed++) {
      const found = told({ ...everyday, planted: 0.4 }, seed);
      expect(found.length).toBeLessThanOrEqual(2);
      for (const one of found) {
        if (one.code !== 'went-with') continue;
        const { low, high } = one.interval!;
        expect(low > 0 || high < 0).toBe(true);
        expect(low <= one.numbers.difference && one.numbers.difference <= high).toBe(true);
        expect(one.numbers.withDays + one.numbers.withoutDays).toBe(one.n);
        expect(one.numbers.tested).toBeLessThanOrEqual(everyday.tags);
      }
    }
  });

  it('draws an estimate toward no difference, never past it', () => {
    const found = told({ ...everyday, planted: 0.5 }, 3)[0] as Finding<'went-with'>;
    expect(Math.abs(found.numbers.difference)).toBeLessThan(Math.abs(found.numbers.raw));
    expect(Math.sign(found.numbers.difference)).toBe(Math.sign(found.numbers.raw));
    expect(keyOf(found)).toBe('went-with:tag:t0');
  });

  it('under three weeks, or with four days, it is not enough yet', () => {
    const { days, exposures } = daysOf({ ...everyday, days: 20, seen: 1 }, dice(1));
    expect(finished(wentWith(days, exposures, dice(1)))).toMatchObject([
      { code: 'not-enough', unit: 'days', numbers: { have: 20, needed: 21 } }
    ]);
    const long = daysOf({ ...everyday, days: 30, seen: 1, tags: 1 }, dice(1));
    const four = { feature: { kind: 'tag', id: 'swim' } as const, x: new Float64Array(30).fill(1, 3, 7) };
    expect(finished(wentWith(long.days, [four], dice(1)))).toMatchObject([
      { code: 'not-enough', unit: 'days-with', numbers: { have: 4, needed: 5 } }
    ]);
  });

  it('a month that is bad throughout is not put down to what was only done in it', () => {
    const { days } = daysOf({ ...everyday, days: 56, seen: 1 }, dice(4));
    const worse = days.map((day, i) => ({ ...day, value: day.value - (i >= 28 ? 0.8 : 0) }));
    const x = Float64Array.from(days, (_, i) => (i >= 28 ? 1 : 0));
    expect(finished(wentWith(worse, [{ feature: { kind: 'tag', id: 'new job' }, x }], dice(2)))).toEqual([]);
  });
});

describe('what is held against the days', () => {
  it('a tag belongs to a day when any check-in of it names it', () => {
    const rows = [
      checkIn('2026-11-20', 0.1, { tags: ['run'] }),
      checkIn('2026-11-20', 0.3),
      checkIn('2026-11-21', 0)
    ];
    const { days, exposures } = daysWithTags(dailySeries(rows, rangeOf('month', today)), rows);
    expect(days.map(({ value }) => value)).toEqual([0.2, 0]);
    expect(exposures).toMatchObject([{ feature: { kind: 'tag', id: 'run' } }]);
    expect([...exposures[0]!.x]).toEqual([1, 0]);
  });

  it('hours slept and the sound of the night meet the next morning, not the evening', () => {
    const at = (day: typeof today, hour: number) => ({ at: instant(noonOf(day) + (hour - 12) * 3_600_000) });
    const rows = [
      checkIn(today, 0.5, { ...at(today, 8), sleepHours: 7 }),
      checkIn(today, -0.9, at(today, 21)),
      checkIn(addDays(today, -1), 0.2, at(addDays(today, -1), 2))
    ];
    const { hours, sounds } = mornings(rows, [{ day: addDays(today, -1), sound: 'rain' }], hourReader());
    expect(hours.days).toEqual([{ day: today, value: 0.5 }]);
    expect([...hours.exposures[0]!.x]).toEqual([7]);
    expect(sounds.exposures).toMatchObject([{ feature: { kind: 'sound', id: 'rain' } }]);
    expect([...sounds.exposures[0]!.x]).toEqual([1]);
  });
});
