import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf } from '$lib/domain/affect';
import { dice, normal } from '$lib/domain/dice';
import { addDays, daysBetween } from '$lib/domain/stamp';
import { rangeOf } from '$lib/domain/trend/range';
import { dailySeries } from '$lib/domain/trend/series';
import { densest, slopeOf } from '$lib/domain/trend/slope';
import { smoothLine } from '$lib/domain/trend/smooth';
import { summarise } from '$lib/domain/trend/summary';
import { tableRows } from '$lib/domain/trend/table';
import { daily, today } from './days';

const year = rangeOf('year', today);
const month = rangeOf('month', today);
const points = (values: number[]) => dailySeries(daily(values), year);
const sentence = (values: number[]) => summarise(points(values), dice(7));

describe('the sentence above the chart', () => {
  it('says nothing of nothing, and "not enough yet" under five days', () => {
    expect(sentence([])).toEqual({ code: 'nothing' });
    expect(sentence([0.1, 0.2, 0.3])).toEqual({ code: 'not-enough', days: 3, needed: 5 });
  });

  it('a person mostly a little pleasant with a low week reads so', () => {
    const said = sentence([
      ...Array<number>(12).fill(0.25),
      -0.3,
      -0.35,
      -0.4,
      ...Array<number>(6).fill(0.2)
    ]);
    expect(said).toMatchObject({
      code: 'mostly',
      step: 1,
      share: 18,
      days: 21,
      lowerStretch: { from: addDays(today, -8), to: addDays(today, -6) }
    });
  });

  it('two low days are not a stretch', () => {
    expect(sentence([0.2, 0.2, 0.2, -0.4, -0.4, 0.2, 0.2, 0.2])).toMatchObject({ lowerStretch: null });
  });

  it('every number in it can be counted in the table', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(values, (ratings) => {
        const series = points(ratings);
        const said = summarise(series, dice(3));
        if (said.code === 'nothing' || said.code === 'not-enough') throw new Error('there was enough');
        const rows = tableRows(series);
        expect(said.days).toBe(rows.length);
        expect(said.share).toBe(rows.filter(({ step }) => step >= said.low && step <= said.high).length);
        if (said.code === 'mostly') expect(said.share * 2).toBeGreaterThan(said.days);
        if (said.code === 'between') expect(said.share * 3).toBeGreaterThanOrEqual(said.days * 2);
        if (said.lowerStretch) {
          const { from, to } = said.lowerStretch;
          const inside = rows.filter(({ day }) => day >= from && day <= to);
          expect(inside.length).toBeGreaterThanOrEqual(3);
          for (const { median } of inside) expect(median).toBeLessThan(said.median - 0.19);
        }
        if (said.code !== 'mostly') expect(stepOf(said.median)).toBe(said.step);
      })
    );
  });
});

describe('the direction', () => {
  it('is not looked for under ten days in three weeks', () => {
    expect(sentence([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6])).toMatchObject({
      direction: { code: 'too-few', days: 7, needed: 10 }
    });
    const sparse = Array.from({ length: 12 }, (_, i) => ({ day: addDays(today, i * 5), median: i / 10 }));
    expect(densest(sparse)).toBe(5);
    expect(slopeOf(sparse, dice(1))).toBeNull();
  });

  it('a month that climbs is called so, with its slope inside the interval', () => {
    const roll = dice(5);
    const said = sentence(Array.from({ length: 30 }, (_, i) => -0.4 + i * 0.025 + normal(0, 0.1, roll)));
    if (!('direction' in said) || !('slope' in said.direction)) throw new Error('no direction');
    expect(said.direction.code).toBe('up');
    const { perMonth, interval } = said.direction.slope;
    expect(Math.abs(perMonth - 0.75)).toBeLessThan(0.15);
    expect(interval.low).toBeLessThan(perMonth);
    expect(interval.high).toBeGreaterThan(perMonth);
  });

  it('one terrible day does not make a direction', () => {
    expect(sentence([...Array<number>(20).fill(0.2), -1])).toMatchObject({ direction: { code: 'unclear' } });
  });

  it('turning time round turns the slope round', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(values, (ratings) => {
        const there = slopeOf(points(ratings.map((r) => r / 100)), dice(1))?.perMonth ?? NaN;
        const back = slopeOf(points(ratings.map((r) => r / 100).reverse()), dice(1))?.perMonth ?? NaN;
        expect(there).toBeCloseTo(-back, 9);
      }),
      { numRuns: 30 }
    );
  });

  it('of people whose days go nowhere, few are told of a direction', () => {
    let told = 0;
    const people = 200;
    for (let seed = 0; seed < people; seed++) {
      const roll = dice(seed);
      let mood = 0;
      const days = Array.from({ length: 30 }, () => (mood = 0.3 * mood + normal(0, 0.28, roll)));
      const slope = slopeOf(points(days), roll);
      if (slope && (slope.interval.low > 0 || slope.interval.high < 0)) told++;
    }
    expect(told / people).toBeLessThanOrEqual(0.16);
  });
});

describe('the smooth line', () => {
  it('is drawn from twenty days on', () => {
    expect(smoothLine(points(Array<number>(19).fill(0.1)), month)).toBeNull();
    const line = smoothLine(points(Array<number>(20).fill(0.1)), month);
    expect(line?.flat().every(({ value }) => Math.abs(value - 0.1) < 1e-9)).toBe(true);
  });

  it('goes straight through a straight line, and is broken where weeks are missing', () => {
    const straight = Array.from({ length: 40 }, (_, i) => ({
      day: addDays(today, i < 20 ? i : i + 40),
      median: (i < 20 ? i : i + 40) / 100
    }));
    const line = smoothLine(straight, { from: today, to: addDays(today, 79) });
    expect(line?.length).toBe(2);
    for (const { day, value } of line?.flat() ?? [])
      expect(value).toBeCloseTo(daysBetween(today, day) / 100, 6);
  });
});
