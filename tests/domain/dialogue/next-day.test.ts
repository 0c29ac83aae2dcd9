import { script } from '$lib/content/dialogue/script';
import { affect } from '$lib/domain/affect';
import { advance, begin } from '$lib/domain/dialogue/advance';
import { adjustedLift, ownBaselineAfter } from '$lib/domain/dialogue/measure';
import { awaitingNextDay, dayToDay, nextDayBaseline, nextDayMark } from '$lib/domain/dialogue/next-day';
import type { Setup } from '$lib/domain/dialogue/state';
import { addDays, instant, localDay, type LocalDay } from '$lib/domain/stamp';
import { describe, expect, it } from 'vitest';
import { envAt } from '../../tools/conversation';

const monday = localDay('2026-03-09');
const noon = Date.UTC(2026, 2, 9, 12);
const on = (days: number): { day: LocalDay; at: ReturnType<typeof instant> } => ({
  day: addDays(monday, days),
  at: instant(noon + days * 86_400_000)
});
const written = (days: number, before = -0.5) => ({
  ...on(days),
  before: affect(before, 0),
  flow: { id: 'expressive_writing', version: 1 },
  status: 'closed' as const
});
const marked = (days: number, valence: number) => ({ ...on(days), affect: affect(valence, 0) });
const isNextDay = (id: string) => script.flows.find((flow) => flow.id === id)?.lift === 'next-day';

describe('a technique that is judged by the day after', () => {
  it('is expressive writing', () => {
    expect(script.flows.filter(({ lift }) => lift === 'next-day').map(({ id }) => id)).toEqual([
      'expressive_writing'
    ]);
  });

  it('takes the first mark of the next lived day, from a check-in or from a session, and no later one', () => {
    const page = written(0);
    expect(nextDayMark(page, [marked(0, 0.9), marked(1, 0.1), marked(1, 0.8)], [page])).toBe(0.1);
    expect(nextDayMark(page, [], [page, written(1, 0.2)])).toBe(0.2);
    expect(nextDayMark(page, [marked(2, 0.3)], [page])).toBe(0.3);
    expect(nextDayMark(page, [marked(3, 0.3)], [page])).toBeNull();
    expect(nextDayMark(page, [marked(0, 0.3)], [page])).toBeNull();
  });

  it('waits for that mark, and no longer once it is there', () => {
    const page = written(0);
    const today = on(1).day;
    expect(awaitingNextDay([page], isNextDay, [], [page], today)).toBe(page);
    expect(awaitingNextDay([page], isNextDay, [marked(1, 0)], [page], today)).toBeNull();
    expect(awaitingNextDay([page], isNextDay, [], [page], on(0).day)).toBeNull();
    expect(awaitingNextDay([page], isNextDay, [], [page], on(4).day)).toBeNull();
    expect(awaitingNextDay([{ ...page, flow: null }], isNextDay, [], [page], today)).toBeNull();
  });

  it('is held against what a day usually brings, which is more than ten minutes bring', () => {
    expect(nextDayBaseline([], [])).toEqual(dayToDay);
    // From −.6 to −.3 in a day: what usually happens anyway.
    expect(adjustedLift(-0.6, -0.3, dayToDay)).toBeCloseTo(0, 5);
    expect(adjustedLift(-0.6, 0, dayToDay)).toBeCloseTo(0.3, 5);
  });

  it('learns a person’s own days only from many of them, and from none on which there was a session', () => {
    const steady = Array.from({ length: ownBaselineAfter + 20 }, (_, day) =>
      marked(day, (day % 2 === 0 ? 1 : -1) * 0.5)
    );
    const own = nextDayBaseline(steady, []);
    expect(own.b).toBeLessThan(dayToDay.b);
    const sessions = steady.map((_, day) => written(day));
    expect(nextDayBaseline(steady, sessions)).toEqual(dayToDay);
  });

  it('is told about at the next session, after the mark, with both marks and no credit', () => {
    for (const lang of ['en', 'zh'] as const) {
      const name = script.flows.find(({ id }) => id === 'expressive_writing')!.name;
      const setup: Setup = {
        seed: 4,
        lang,
        guide: 'whale',
        part: 'day',
        first: false,
        enoughToday: false,
        callback: null,
        nextDay: { name, pre: -0.6 }
      };
      const first = begin(setup, envAt(0));
      expect(first.lines.some(({ text }) => text.includes(name[lang]))).toBe(false);
      const step = advance(first.state, { kind: 'rate', affect: affect(0.2, 0) }, envAt(1));
      const line = step.lines.find(({ text }) => text.includes(name[lang]));
      expect(line?.act).toBe('information');
      expect(line?.text).toContain(script.stepNames[-2][lang]);
      expect(line?.text).toContain(script.stepNames[1][lang]);
      const skipped = advance(first.state, { kind: 'skip' }, envAt(1));
      expect(skipped.lines.some(({ text }) => text.includes(name[lang]))).toBe(false);
    }
  });
});
