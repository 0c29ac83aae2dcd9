import { affect } from '$lib/domain/affect';
import { advance, begin } from '$lib/domain/dialogue/advance';
import { type Callback, relatedCallback } from '$lib/domain/dialogue/callback';
import { risk } from '$lib/domain/dialogue/risk/risk';
import type { Setup, Step } from '$lib/domain/dialogue/state';
import type { Memory } from '$lib/domain/memory';
import type { Reading } from '$lib/domain/reading';
import { tickOf } from '$lib/domain/record';
import { meaningOf } from '$lib/domain/search/meaning';
import type { Turn } from '$lib/domain/session';
import { instant, localDay } from '$lib/domain/stamp';
import { describe, expect, it } from 'vitest';
import { envAt } from '../../tools/conversation';

/** A direction of meaning: one of the 64 axes, or between two. */
const about = (axis: number, lean = 0) => {
  const vector = new Float32Array(64);
  vector[axis] = 1;
  vector[axis + 1] = lean;
  return meaningOf(vector, 'valence-1');
};
const reading = (axis: number): Reading => ({
  valence: affect(-0.4, 0).valence,
  spread: 0.5,
  arousal: affect(0, 0).arousal,
  labels: [],
  modelId: 'valence-1',
  meaning: about(axis)
});
const turn = (n: number, text: string, axis: number): Turn => ({
  n,
  by: 'person',
  at: instant(0),
  text,
  node: 'open',
  act: 'disclosure',
  reading: reading(axis)
});
const session = (id: string, text: string, axis: number, status: 'closed' | 'handed-off' = 'closed') => ({
  id,
  status,
  before: affect(-0.4, 0.2),
  after: affect(0.1, 0),
  turns: [turn(0, text, axis)]
});
const memory = (id: string, from: string, more: Partial<Memory> = {}): Memory => ({
  id,
  kind: 'technique',
  text: 'A worry, with a time and a place',
  from: { session: from, turn: 0 },
  day: localDay('2026-03-03'),
  sensitive: false,
  created: tickOf(1, 0, 'd'),
  changed: tickOf(1, 0, 'd'),
  ...more
});
const today = localDay('2026-03-10');
const isRisky = (text: string) => risk(text, 'en').level !== 'none';
const look = (memories: Memory[], sessions: ReturnType<typeof session>[], lately: string[] = []) =>
  relatedCallback(about(3), memories, sessions, today, 'en', isRisky, lately);

describe('an earlier page that was about something near', () => {
  const page = session('s1', 'the same meeting, again', 3);

  it('is brought up with its date, what was done, and both marks', () => {
    expect(look([memory('m', 's1')], [page])).toMatchObject({
      memory: 'm',
      kind: 'technique',
      why: 'near',
      date: expect.stringContaining('3 March'),
      marks: { pre: -0.4, post: 0.1 }
    });
  });

  it('is the nearest one, and none when nothing is near', () => {
    const far = session('s2', 'the bread rose', 20);
    expect(look([memory('far', 's2'), memory('m', 's1')], [far, page])?.memory).toBe('m');
    expect(look([memory('far', 's2')], [far])).toBeNull();
  });

  it('is never one that was forgotten, sensitive, of today, of long ago, brought up lately, or without a session', () => {
    for (const more of [
      { deleted: tickOf(2, 0, 'd') },
      { sensitive: true },
      { day: today },
      { day: localDay('2025-06-01') },
      { kind: 'person' as const }
    ])
      expect(look([memory('m', 's1', more)], [page])).toBeNull();
    expect(look([memory('m', 's1')], [page], ['m'])).toBeNull();
    expect(look([memory('m', 'gone')], [page])).toBeNull();
  });

  it('is never one with words about dying in it, nor one that went to help', () => {
    expect(look([memory('m', 's1')], [session('s1', 'I want to kill myself', 3)])).toBeNull();
    expect(look([memory('m', 's1')], [session('s1', 'the same meeting', 3, 'handed-off')])).toBeNull();
  });

  it('for a kept sentence, is held against that sentence alone', () => {
    const two = { ...page, turns: [turn(0, 'the bread rose', 20), turn(1, 'the same meeting', 3)] };
    const quote = (at: number) =>
      memory('q', 's1', { kind: 'quote', text: 'the bread rose', from: { session: 's1', turn: at } });
    expect(look([quote(1)], [two])?.kind).toBe('quote');
    expect(look([quote(0)], [two])).toBeNull();
  });
});

describe('in a session', () => {
  const related: Callback = {
    memory: 'm',
    kind: 'technique',
    text: 'A worry, with a time and a place',
    date: 'Tuesday 3 March',
    why: 'near',
    marks: { pre: -0.4, post: 0.1 }
  };
  const setup: Setup = {
    seed: 2,
    lang: 'en',
    guide: 'owl',
    part: 'day',
    first: false,
    enoughToday: false,
    callback: null
  };
  const write = (step: Step, text: string, at: number) =>
    advance(step.state, { kind: 'text', text }, envAt(at, { related }));
  const opened = (more: Partial<Setup> = {}) =>
    advance(
      begin({ ...setup, ...more }, envAt(0)).state,
      { kind: 'rate', affect: affect(-0.4, 0.2) },
      envAt(1)
    );
  const told = ({ lines }: Step) => lines.filter(({ text }) => text.includes('−0.4 before, 0.1 after'));

  it('it is told once, with a true minus sign, and never credited', () => {
    const first = write(opened(), 'the meeting with the board is tomorrow and I feel sick', 2);
    expect(told(first)).toHaveLength(1);
    expect(told(first)[0]?.text).not.toMatch(/lifted|helped|thanks to/i);
    expect(first.state.callbackTurn).toBe(told(first)[0]?.n);
    expect(told(write(first, 'they will ask about the budget', 3))).toHaveLength(0);
  });

  it('it is not told where something was brought up at the beginning', () => {
    const first = write(
      opened({ callback: { ...related, kind: 'quote', why: 'recent' } }),
      'the meeting again',
      2
    );
    expect(told(first)).toHaveLength(0);
  });
});
