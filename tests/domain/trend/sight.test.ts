import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice, normal } from '$lib/domain/dice';
import { addDays, daysBetween, type LocalDay, localDay } from '$lib/domain/stamp';
import { dayNumber, dayOfNumber } from '$lib/domain/trend/day-number';
import { lengthOf, shifted } from '$lib/domain/trend/range';
import { daysIn, type Sight, sightOf, slid, stretched } from '$lib/domain/trend/sight';
import { smoothLine } from '$lib/domain/trend/smooth';
import { today } from './days';

const epoch = localDay('1970-01-01');

describe('days as numbers', () => {
  it('are the days the calendar counts, leap years and centuries too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 400_000 }), (n) => {
        const day = addDays(epoch, n);
        expect(dayNumber(day)).toBe(n);
        expect(dayOfNumber(n)).toBe(day);
      })
    );
  });

  it('reach from the first day of all to the last', () => {
    for (const day of ['0000-01-01', '0000-02-29', '1900-02-28', '2000-02-29', '9999-12-31'] as LocalDay[])
      expect(dayOfNumber(dayNumber(day))).toBe(day);
  });
});

describe('looking along the days', () => {
  const bounds: Sight = { from: 0, to: 1000 };
  const sights = fc
    .tuple(fc.double({ min: 0, max: 900, noNaN: true }), fc.double({ min: 6, max: 100, noNaN: true }))
    .map(([from, length]) => ({ from, to: from + length }));

  it('sliding keeps the length and never leaves the record', () => {
    fc.assert(
      fc.property(sights, fc.double({ min: -2000, max: 2000, noNaN: true }), (sight, days) => {
        const { from, to } = slid(sight, days, bounds);
        expect(to - from).toBeCloseTo(sight.to - sight.from, 6);
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(to).toBeLessThanOrEqual(1000 + 1e-9);
      })
    );
  });

  it('what lies under the finger stays under it while it stretches, inside the record', () => {
    const sight = { from: 400, to: 500 };
    const wider = stretched(sight, 2, 425, bounds);
    expect((425 - wider.from) / (wider.to - wider.from)).toBeCloseTo(0.25, 9);
    expect(wider.to - wider.from).toBeCloseTo(200, 9);
  });

  it('never shows less than a week, nor more than there is', () => {
    fc.assert(
      fc.property(sights, fc.double({ min: 0.001, max: 1000, noNaN: true }), (sight, factor) => {
        const { from, to } = stretched(sight, factor, (sight.from + sight.to) / 2, bounds);
        expect(to - from).toBeGreaterThanOrEqual(6 - 1e-9);
        expect(to - from).toBeLessThanOrEqual(1000 + 1e-9);
      })
    );
  });

  it('a short record still shows a whole month, ending today', () => {
    const month = { from: 970, to: 1000 };
    expect(slid(month, 40, { from: 990, to: 1000 })).toEqual(month);
  });

  it('days come to rest on whole days and move by whole lengths', () => {
    const days = { from: localDay('2026-11-01'), to: today };
    expect(daysIn(sightOf(days))).toEqual(days);
    expect(shifted(days, -lengthOf(days))).toEqual({ from: '2026-10-10', to: '2026-10-31' });
  });
});

describe('the run of the days', () => {
  const roll = dice(4);
  const year = Array.from({ length: 365 }, (_, i) => ({
    day: addDays(today, i - 364),
    median: 0.3 * Math.sin(i / 40) + normal(0, 0.15, roll)
  }));
  const shown = { from: addDays(today, -364), to: today };
  const line = (smoothLine(year, shown) ?? []).flat();

  it('follows a slow wave through noisy days', () => {
    const off = line.map(
      ({ day, value }) => value - 0.3 * Math.sin((daysBetween(shown.from, day) as number) / 40)
    );
    expect(Math.sqrt(off.reduce((sum, x) => sum + x * x, 0) / off.length)).toBeLessThan(0.06);
  });

  it('its range holds about half of the days', () => {
    const of = new Map(line.map((place) => [place.day, place]));
    const met = year.flatMap(({ day, median }) => {
      const place = of.get(day);
      return place ? [median >= place.low && median <= place.high] : [];
    });
    const inside = met.filter(Boolean).length / met.length;
    expect(inside).toBeGreaterThan(0.4);
    expect(inside).toBeLessThan(0.6);
  });

  it('stays where it is when one slides along it', () => {
    const later = { from: addDays(shown.from, 30), to: addDays(today, 30) };
    const of = new Map((smoothLine(year, later, 1) ?? []).flat().map((place) => [place.day, place.value]));
    for (const { day, value } of line.slice(5, -5))
      if (of.has(day)) expect(of.get(day)).toBeCloseTo(value, 9);
    expect(of.size).toBeGreaterThan(50);
  });

  it('is not drawn across months without an entry', () => {
    const halves = year.filter((_, i) => i < 120 || i > 245);
    const pieces = smoothLine(halves, shown) ?? [];
    expect(pieces.length).toBe(2);
    const [before, after] = pieces;
    expect(daysBetween(before!.at(-1)!.day, after![0]!.day)).toBeGreaterThan(45);
  });
});
