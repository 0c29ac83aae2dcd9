import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affect } from '$lib/domain/affect';
import type { CheckIn } from '$lib/domain/check-in';
import { densityOf } from '$lib/domain/insight/density';
import { disagreements } from '$lib/domain/insight/disagreement';
import { chosenOn, type Experiment, resultOf, stoppedOn, usesOf } from '$lib/domain/insight/experiment';
import { firstUses, newWords, wordsByMonth } from '$lib/domain/insight/feeling-words';
import { onThisDay } from '$lib/domain/insight/on-this-day';
import { adjustedLift, quietPairs, usualOf } from '$lib/domain/insight/quiet';
import { byWeekday } from '$lib/domain/insight/rhythm';
import { survey } from '$lib/domain/insight/survey';
import { techniques, usualFor } from '$lib/domain/insight/techniques';
import { tenWords, wordsIn } from '$lib/domain/insight/ten-words';
import { instability, labelDiversity, variability } from '$lib/domain/insight/variability';
import type { Session } from '$lib/domain/session';
import { addDays, instant, localDay, noonOf } from '$lib/domain/stamp';
import { rangeOf } from '$lib/domain/trend/range';
import { dailySeries, daysOnRecord } from '$lib/domain/trend/series';
import { checkIn, daily, reading, today } from '../trend/days';
import { crowd } from './crowd';
import { finished, quietLife, quietLift } from './people';

const year = rangeOf('year', today);
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const segment = (text: string) => Array.from(words.segment(text), (part) => part.segment);

const session = (day: string, flow: string, before: number, after: number): Session => ({
  id: `${day}${flow}`, created: '0', changed: '0', zone: 'UTC', at: noonOf(localDay(day)), day: localDay(day),
  guide: 'owl', flow: { id: flow, version: 1 }, lang: 'en', before: affect(before, 0), after: affect(after, 0),
  reading: null, turns: [], status: 'closed'
}); // prettier-ignore

describe('how far days lie apart', () => {
  it('ten even days have no variability, and a gap is never a jump', () => {
    const even = dailySeries(daily(Array<number>(10).fill(0.5)), year);
    expect(variability(even)).toMatchObject({ code: 'variability', numbers: { sd: 0 }, n: 10 });
    const apart = [
      ...daily(Array<number>(8).fill(0.5)),
      ...daily(Array<number>(8).fill(-0.5), addDays(today, -30))
    ];
    expect(instability(dailySeries(apart, year))).toMatchObject({ numbers: { rmssd: 0 }, n: 14 });
  });

  it('days that swing are less steady than days that drift by as much', () => {
    const swing = instability(dailySeries(daily([0, 1, 0, 1, 0, 1, 0, 1, 0, 1]), year));
    const drift = instability(dailySeries(daily([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]), year));
    expect(swing).toMatchObject({ numbers: { rmssd: 1 } });
    if (drift.code !== 'instability') throw new Error('enough days');
    expect(drift.numbers.rmssd).toBeCloseTo(1 / 3, 9);
  });

  it('nine days are not enough yet', () => {
    expect(variability(dailySeries(daily(Array<number>(9).fill(0)), year))).toMatchObject({
      code: 'not-enough', numbers: { have: 9, needed: 10 }
    }); // prettier-ignore
  });

  it('naming more often is not naming more finely', () => {
    const named = (n: number) =>
      Array.from({ length: n }, (_, i) => checkIn(today, 0, { labels: [i % 2 ? 'calm' : 'sad'] }));
    expect(labelDiversity(named(30))).toMatchObject({ numbers: { per30: 2, distinct: 2 } });
    expect(labelDiversity(named(300))).toMatchObject({ numbers: { per30: 2, distinct: 2 } });
  });
});

describe('what sessions lift', () => {
  it('a session that does nothing is not credited with regression to the mean', () => {
    const few = quietLift(80, 0);
    expect(few.raw).toBeGreaterThan(0.05);
    expect(Math.abs(few.adjusted)).toBeLessThanOrEqual(0.025);
    const many = quietLift(80, 60);
    expect(Math.abs(many.adjusted)).toBeLessThanOrEqual(0.02);
  });

  it('the line is the general one until there are twenty quiet pairs', () => {
    const { checkIns } = quietLife(1, 30, 0);
    expect(usualOf(quietPairs(checkIns.slice(0, 38), []), 0.1)).toMatchObject({
      b: 0.78,
      personal: false,
      pairs: 19
    });
    expect(usualOf(quietPairs(checkIns.slice(0, 40), []), 0.1)).toMatchObject({ personal: true, pairs: 20 });
  });

  it('days with a session hold no quiet pairs', () => {
    const rows = [0, 1].map((k) => checkIn(today, 0, { at: instant(noonOf(today) + k * 3_600_000) }));
    expect(quietPairs(rows, []).length).toBe(1);
    expect(quietPairs(rows, [session(today, 'a', 0, 0)])).toEqual([]);
  });

  it('e = post − (a + b·pre)', () => {
    const usual = usualOf([], 0.1);
    expect(adjustedLift(usual, -0.5, 0.1)).toBeCloseTo(0.1 - (0.22 * 0.1 + 0.78 * -0.5), 12);
  });

  it('a technique is ranked from four uses, and its interval holds what is left of its lift', () => {
    const uses = ['01', '02', '03', '04'].map((d) => session(`2026-11-${d}`, 'walk', -0.5, 0.2));
    const three = ['11', '12', '13'].map((d) => session(`2026-11-${d}`, 'list', -0.4, -0.4));
    const found = techniques([...uses, ...three], usualFor([], []));
    expect(found.map((one) => one.code)).toEqual(['session-lift', 'technique']);
    expect(found[1]).toMatchObject({ flow: 'walk', n: 4, numbers: { rank: 1 } });
    const { adjusted } = (found[1] as Extract<(typeof found)[1], { code: 'technique' }>).numbers;
    expect(found[1]!.interval!.low).toBeLessThan(adjusted);
    expect(found[1]!.interval!.high).toBeGreaterThan(adjusted);
  });
});

describe('an experiment of one', () => {
  const trial: Experiment = { a: 'walk', b: 'list', seed: 5, from: localDay('2026-11-01'), days: 14 };

  it('the coin gives each as often as the other, and the same again for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const days = Array.from({ length: 14 }, (_, i) =>
          chosenOn({ ...trial, seed }, addDays(trial.from, i))
        );
        expect(days.filter((id) => id === 'walk').length).toBe(7);
        expect(chosenOn({ ...trial, seed }, addDays(trial.from, 14))).toBeNull();
      })
    );
  });

  it('a difference comes with its interval, and sessions the coin did not choose do not count', () => {
    const sessions = Array.from({ length: 14 }, (_, i) => {
      const day = addDays(trial.from, i);
      const flow = chosenOn(trial, day)!;
      return session(day, flow, -0.4, (flow === 'walk' ? 0.3 : 0) + (i % 3) / 30);
    });
    const against = sessions.map((one) => ({
      ...one,
      flow: { id: one.flow?.id === 'walk' ? 'list' : 'walk', version: 1 }
    }));
    const result = resultOf(trial, [...sessions, ...against], usualOf([], 0), today);
    expect(result).toMatchObject({ code: 'experiment', uses: { a: 7, b: 7 }, over: true });
    if (result.code !== 'experiment') return;
    expect(result.difference).toBeCloseTo(0.3, 1);
    expect(result.interval.low).toBeGreaterThan(0.2);
    expect(resultOf(trial, sessions.slice(0, 6), usualOf([], 0), today)).toMatchObject({
      code: 'not-enough'
    });
    expect(usesOf(trial, [...sessions, ...against])).toEqual({ a: 7, b: 7 });
  });

  it('stopped on a day, that day still counts and no later one has a choice', () => {
    const stopped = stoppedOn(trial, addDays(trial.from, 4));
    expect(chosenOn(stopped, addDays(trial.from, 4))).toBe(chosenOn(trial, addDays(trial.from, 4)));
    expect(chosenOn(stopped, addDays(trial.from, 5))).toBeNull();
    expect(stoppedOn(trial, addDays(trial.from, 40))).toEqual(trial);
  });
});

describe('a person’s own words', () => {
  it('are found in English and in Chinese, without those that hold a sentence together', () => {
    expect([...wordsIn("I didn't walk along the river; the RIVER was grey.", segment)]).toEqual([
      'walk',
      'along',
      'river',
      'grey'
    ]);
    expect(wordsIn('今天和妹妹去河边散步', segment)).toContain('妹妹');
    expect(wordsIn('今天和妹妹去河边散步', segment)).not.toContain('今天');
  });

  it('the word of the good days leans up, the word of the bad days down, the word of all days nowhere', () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      checkIn(addDays(today, -i), i % 2 ? 0.6 : -0.6, {
        note: i % 2 ? 'kitchen river music' : 'kitchen overtime'
      })
    );
    const found = finished(tenWords(rows, { segment }));
    if (found.code !== 'ten-words') throw new Error('enough entries');
    expect(found.high.map(({ word }) => word).sort()).toEqual(['music', 'river']);
    expect(found.low.map(({ word }) => word)).toEqual(['overtime']);
    const kept = finished(tenWords(rows, { segment, unfit: (word) => word === 'overtime' }));
    expect(kept).toMatchObject({ low: [] });
  });

  it('nineteen entries are not enough yet', () => {
    const rows = Array.from({ length: 19 }, () => checkIn(today, 0, { note: 'tea' }));
    expect(finished(tenWords(rows, { segment }))).toMatchObject({
      code: 'not-enough',
      numbers: { have: 19, needed: 20 }
    });
  });

  it('feeling words by month, and those that are new', () => {
    const rows: CheckIn[] = [
      checkIn('2026-09-03', 0, { labels: ['calm'] }),
      checkIn('2026-10-03', 0, { labels: ['calm', 'own:雨后'] }),
      checkIn('2026-10-04', 0, { labels: ['calm'] })
    ];
    expect(wordsByMonth(rows).map(({ month, words }) => [month, words[0]])).toEqual([
      ['2026-09', { label: 'calm', n: 1 }],
      ['2026-10', { label: 'calm', n: 2 }]
    ]);
    expect(firstUses(rows).map(({ label }) => label)).toEqual(['calm', 'own:雨后']);
    expect(newWords(rows, { from: localDay('2026-10-01'), to: localDay('2026-10-31') })).toMatchObject([
      { label: 'own:雨后' }
    ]);
    expect(newWords(rows, { from: localDay('2026-09-01'), to: localDay('2026-09-30') })).toEqual([]);
  });
});

describe('single days', () => {
  it('"you said 0.4, your words read −0.3" is shown; a near miss and a doubtful reading are not', () => {
    const rows = [
      checkIn('2026-11-20', 0.4, { reading: reading(-0.3) }),
      checkIn('2026-11-20', 0.4, { reading: reading(0.1) }),
      checkIn('2026-11-20', 0.4, { reading: reading(-0.3, 0.6) }),
      checkIn('2026-11-20', 0.4, { reading: { ...reading(-0.3), disputed: true } })
    ];
    expect(disagreements(rows)).toMatchObject([{ id: rows[0]!.id, rating: 0.4, reading: -0.3 }]);
  });

  it('looks back by years, and by months only while there is no year', () => {
    const rows = [checkIn('2024-11-22', 0), checkIn('2026-10-22', 0)];
    expect(onThisDay(rows, today)).toMatchObject([{ ago: { years: 2 } }]);
    expect(onThisDay(rows.slice(1), today)).toMatchObject([{ ago: { months: 1 } }]);
    expect(onThisDay([checkIn('2027-02-28', 0)], localDay('2028-02-29'))).toEqual([]);
  });

  it('weekdays under five ratings keep their middle to themselves', () => {
    const slots = byWeekday(daily(Array<number>(33).fill(0.5)));
    expect(slots.map(({ n }) => n).sort()).toEqual([4, 4, 5, 5, 5, 5, 5]);
    for (const { n, middle } of slots) expect(middle === null).toBe(n < 5);
  });

  it('a calm pleasant period is dense low and to the right', () => {
    const density = densityOf(
      daily(Array<number>(12).fill(0)).map((one) => ({ ...one, affect: affect(0.6, -0.5) })),
      21
    )!;
    const top = density.cells.indexOf(1);
    expect(top % 21).toBeGreaterThan(13);
    expect(Math.floor(top / 21)).toBeGreaterThan(13);
    expect(density.quadrants['pleasant-low']).toBeCloseTo(1, 9);
    expect(densityOf(daily([0, 0]))).toBeNull();
  });
});

describe('all of it', () => {
  it('comes in slices, the same for the same seed, and every insight says how it was made', () => {
    const history = crowd(400, 40);
    const days = daysOnRecord(history.checkIns)!;
    const all = () => [...survey(history, days, 9, { segment })];
    const found = all();
    expect(found.filter((item) => item === null).length).toBeGreaterThan(5);
    for (const item of found)
      if (item) expect(item).toMatchObject({ how: expect.any(String), n: expect.any(Number) });
    expect(all()).toEqual(found);
  });

  it('a person with nothing on record is told "not enough yet", never a number', () => {
    const items = [...survey({ checkIns: [], sessions: [], nights: [] }, year, 1, { segment })].filter(
      (item) => item !== null
    );
    expect(items.length).toBeGreaterThan(4);
    for (const item of items) expect(item.code).toBe('not-enough');
  });
});
