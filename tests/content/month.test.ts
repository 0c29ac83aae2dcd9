import { script } from '$lib/content/dialogue/script';
import { affect } from '$lib/domain/affect';
import { advance, begin } from '$lib/domain/dialogue/advance';
import { priorBelief } from '$lib/domain/dialogue/belief';
import type { Tried } from '$lib/domain/dialogue/choose';
import { diceFrom } from '$lib/domain/dialogue/dice';
import type { DialogueState, Expects, Input, Setup } from '$lib/domain/dialogue/state';
import { type GuideId, guideIds } from '$lib/domain/guide';
import { type Lang, langs } from '$lib/domain/lang';
import { describe, expect, it } from 'vitest';
import { anyInput, envAt } from '../tools/conversation';
import { seekers } from '../tools/seekers';

/** Days a wording is remembered, as in the app. */
const week = 7;
/** The first card one day, the second the next, now and then only being heard. */
const mixed = [0, 1, 0, 1, 2];
const listening = [2];

/** One day's session of someone who comes daily: what they bring changes, the guide stays. */
function evening(
  lang: Lang,
  guide: GuideId,
  day: number,
  recent: string[],
  tried: Tried[],
  taps: readonly number[]
): DialogueState {
  const people = seekers(lang);
  const who = people[day % people.length]!;
  const dice = diceFrom(day * 977 + guideIds.indexOf(guide));
  const told = { opens: 0, asked: day };
  const setup: Setup = {
    seed: day * 31 + guideIds.indexOf(guide),
    lang,
    guide,
    part: (['night', 'morning', 'night', 'day'] as const)[day % 4]!,
    first: day === 0,
    enoughToday: false,
    callback: null
  };
  const answer = (expects: Expects): Input => {
    if (expects.kind === 'rate')
      return {
        kind: 'rate',
        affect: expects.when === 'before' ? affect(...who.mark) : affect(who.mark[0] + 0.2, who.mark[1] - 0.2)
      };
    if (expects.kind === 'cards')
      return { kind: 'choose', id: expects.cards[taps[day % taps.length]!]?.id ?? expects.cards[0]!.id };
    if (expects.kind !== 'text') return anyInput(expects, dice);
    if (expects.ask === 'open') {
      const text = who.opens[told.opens++];
      return text === undefined ? { kind: 'skip' } : { kind: 'text', text };
    }
    if (expects.ask === 'scale') return { kind: 'scale', value: 60 };
    if (expects.value !== '') return { kind: 'text', text: expects.value };
    const pool = who.answers[expects.ask] ?? who.answers.text ?? [];
    return { kind: 'text', text: pool[told.asked++ % pool.length] ?? 'ok' };
  };
  // The summary mostly says it.
  const no: Input = {
    kind: 'text',
    text: day % 5 === 4 ? who.opens[0]!.slice(0, 60) + '…' : lang === 'zh' ? '没有' : 'no'
  };
  let step = begin(setup, envAt(0, { recent, tried }));
  for (let n = 1; n < 80 && step.expects.kind !== 'over' && step.expects.kind !== 'help'; n += 1)
    step = advance(
      step.state,
      step.state.station === 'missed' ? no : answer(step.expects),
      envAt(n, { recent, tried })
    );
  return step.state;
}

/** Thirty days: the wordings said on each, and which of them had been said within the week before. */
function month(lang: Lang, guide: GuideId, taps: readonly number[]) {
  const days: string[][] = [];
  const times = new Map<string, number>();
  const again: string[] = [];
  let last: string | undefined;
  for (let day = 0; day < 30; day += 1) {
    const recent = days.slice(-(week - 1)).flat();
    const tried = script.flows
      .filter(({ id }) => times.has(id))
      .map(({ id, prior }) => ({
        id,
        belief: priorBelief(prior),
        times: times.get(id) ?? 0,
        lastTime: id === last,
        less: false
      }));
    const state = evening(lang, guide, day, recent, tried, taps);
    again.push(...state.keys.filter((key) => recent.includes(key)).map((key) => `day ${day}: ${key}`));
    days.push(state.keys);
    last = state.flow?.id;
    if (last) times.set(last, (times.get(last) ?? 0) + 1);
  }
  return { again, said: days.flat() };
}

/** Thirty sessions are played for each test: on a busy machine that takes a while. */
const patience = 120_000;

it.each(langs)(
  'nor does someone who only ever wants to be listened to (%s)',
  (lang) => {
    // Of the listening itself: only what stands in where nothing could be said back.
    const again = month(lang, 'whale', listening).again.map((line) => line.split(': ')[1]);
    expect(again.filter((key) => !/just_listen\/(under|wish|last|gathered)\.0/.test(key ?? ''))).toEqual([]);
  },
  patience
);

describe.each(langs)('someone who comes every day for a month (%s)', (lang) => {
  it.each(guideIds)(
    'does not meet the same line of the %s twice in a week',
    (guide) => {
      const { again, said } = month(lang, guide, mixed);
      expect(again).toEqual([]);
      // The guide was there in every station, in its own words.
      for (const moment of ['listening', 'naming', 'offering', 'practising', 'step', 'closing_good'])
        expect(
          said.some((key) => key.startsWith(`${guide}.${moment}.n`)),
          moment
        ).toBe(true);
      for (const moment of ['naming', 'offering'])
        expect(
          said.some((key) => new RegExp(`^${guide}\\.${moment}\\.\\d`).test(key)),
          moment
        ).toBe(true);
    },
    patience
  );
});
