import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, monthPixels, yearPixels } from '$lib/domain/trend/calendar';
import { checkInsMatching, noFilter } from '$lib/domain/trend/filter';
import { hourReader } from '$lib/domain/trend/hour';
import { earlier, later, monthsBefore, rangeKinds, rangeOf } from '$lib/domain/trend/range';
import { dailySeries, daysOnRecord } from '$lib/domain/trend/series';
import { tableRows } from '$lib/domain/trend/table';
import { addDays, instant, localDay, wallClock } from '$lib/domain/stamp';
import { checkIn, daily, reading, today } from './days';

const year = rangeOf('year', today);

describe('the days of a person', () => {
  it('a day with several check-ins is one point with its median and range', () => {
    const rows = [checkIn('2026-11-20', -0.4), checkIn('2026-11-20', 0.6), checkIn('2026-11-20', 0.2)];
    expect(dailySeries(rows, year)).toMatchObject([
      { day: '2026-11-20', median: 0.2, low: -0.4, high: 0.6, count: 3 }
    ]);
  });

  it('a day without a check-in has no point: nothing is drawn for it', () => {
    const points = dailySeries([checkIn('2026-11-01', 0.1), checkIn('2026-11-05', 0.2)], year);
    expect(points.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-05']);
  });

  it('what the person said and what the model read stay two series', () => {
    const [point] = dailySeries([checkIn('2026-11-20', 0.4, { reading: reading(-0.3) })], year);
    expect(point).toMatchObject({ median: 0.4, low: 0.4, high: 0.4, reading: { median: -0.3, spread: 0.3 } });
  });

  it('a reading the person called wrong, and a deleted check-in, are not shown', () => {
    const wrong = checkIn('2026-11-20', 0.4, { reading: { ...reading(-0.3), disputed: true } });
    const gone = checkIn('2026-11-20', -1, { deleted: '1' });
    expect(dailySeries([wrong, gone], year)).toMatchObject([{ median: 0.4, count: 1, reading: null }]);
  });

  it('the table holds the very numbers of the chart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.double({ min: -1, max: 1, noNaN: true }))),
        (picks) => {
          const rows = picks.map(([back, value]) => checkIn(addDays(today, -back), value));
          const points = dailySeries(rows, year);
          expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
          const table = tableRows(points).reverse();
          points.forEach((point, i) => {
            expect(point.low <= point.median && point.median <= point.high).toBe(true);
            expect(Math.abs((table[i]?.median ?? 9) - point.median)).toBeLessThanOrEqual(0.005001);
            if (i) expect(point.day > (points[i - 1]?.day ?? '')).toBe(true);
          });
        }
      )
    );
  });

  it('first and last day on record', () => {
    expect(daysOnRecord([])).toBeNull();
    expect(daysOnRecord(daily([0, 0, 0]))).toEqual({ from: '2026-11-20', to: today });
  });
});

describe('ranges', () => {
  it('a week is seven days ending today', () => {
    expect(rangeOf('week', today)).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
  });

  it('the last day of a short month stands in for a date it does not have', () => {
    expect(monthsBefore(localDay('2026-03-31'), 1)).toBe('2026-02-28');
    expect(monthsBefore(localDay('2024-03-31'), 1)).toBe('2024-02-29');
    expect(monthsBefore(localDay('2026-01-15'), 13)).toBe('2024-12-15');
  });

  it('paging back meets without a gap, and paging forward comes back to the same page', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(localDay('2020-01-01'), n));
    fc.assert(
      fc.property(days, fc.constantFrom(...rangeKinds.filter((kind) => kind !== 'all')), (day, kind) => {
        const first = localDay('1900-01-01');
        let range = rangeOf(kind, day);
        for (let i = 0; i < 30; i++) {
          const before = earlier(range, first)!;
          expect(addDays(before.to, 1)).toBe(range.from);
          expect(later(before)).toEqual(range);
          range = before;
        }
      })
    );
  });

  it('there is no page before the first day on record, and none after today', () => {
    const range = rangeOf('month', today);
    expect(later(range)).toBeNull();
    expect(earlier(range, range.from)).toBeNull();
    expect(earlier(range, null)).toBeNull();
    expect(earlier(range, addDays(range.from, -1))).not.toBeNull();
  });
});

describe('the calendar', () => {
  it('November 2026 begins on a Sunday', () => {
    const points = byDay(dailySeries(daily([0.9, -0.9]), year));
    const sunday = monthPixels(2026, 11, points, 0);
    const monday = monthPixels(2026, 11, points, 1);
    expect(sunday.weeks[0]?.[0]?.date).toBe(1);
    expect(monday.weeks[0]?.slice(0, 6)).toEqual([null, null, null, null, null, null]);
    expect(sunday.days).toBe(2);
    expect(sunday.weeks.flat().find((pixel) => pixel?.date === 22)).toMatchObject({ median: -0.9, step: -3 });
  });

  it('a year holds every day once', () => {
    const days = yearPixels(2028, new Map()).flat();
    expect(days.length).toBe(366);
    expect(days.every(({ median, step, count }) => median === null && step === null && count === 0)).toBe(
      true
    );
  });
});

describe('filters', () => {
  it('keep the check-ins with any of the chosen contexts and any of the chosen tags', () => {
    const rows = [
      checkIn('2026-11-20', 0, { contexts: ['work'], tags: ['run'] }),
      checkIn('2026-11-20', 0, { contexts: ['work'] }),
      checkIn('2026-11-20', 0, { contexts: ['family'], tags: ['run'] })
    ];
    expect(checkInsMatching(rows, noFilter).length).toBe(3);
    expect(checkInsMatching(rows, { ...noFilter, contexts: ['work', 'money'] }).length).toBe(2);
    expect(checkInsMatching(rows, { ...noFilter, contexts: ['work'], tags: ['run'] })).toEqual([rows[0]]);
  });
});

describe('the hour on the wall', () => {
  it('is the same as the calendar tells, also on days when the clocks change', () => {
    const hourOf = hourReader();
    const zones = [
      'Asia/Shanghai',
      'America/New_York',
      'Asia/Kolkata',
      'Africa/Casablanca',
      'Australia/Lord_Howe'
    ];
    const start = Date.parse('2019-01-01T00:00:00Z');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 * 365 * 24 * 60 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const at = instant(start + minutes * 60_000);
          expect(hourOf({ at, zone })).toBe(wallClock(at, zone).hour);
        }
      ),
      { numRuns: 2000 }
    );
  });
});
