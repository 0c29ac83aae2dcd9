import { describe, expect, test } from 'vitest';
import type { CheckIn } from '$lib/domain/check-in';
import { localDay } from '$lib/domain/stamp';
import { type Entry, everything, matches } from '$lib/state/journal.svelte';
import { type SurveyAnswer, type SurveyCall, SurveyDesk } from '$lib/state/survey-desk';
import { type Surveyed, Surveyor, type SurveyWorker } from '$lib/state/surveyor';
import { wordMeans } from '$lib/state/word-means';
import { type Found, insightSentence } from '$lib/ui/insight-words';
import { wrapped } from '$lib/ui/letter-picture';
import { seededHistory } from '../tools/seed/seeded-history';

const history = seededHistory({ days: 120, seed: 5, lang: 'en', until: localDay('2026-06-30') });
const all: Surveyed = { checkIns: history.checkIns, sessions: history.sessions, nights: [] };
const days = { from: localDay('2026-03-03'), to: localDay('2026-06-30') };

/** A worker that works here, with the same desk inside. */
function deskWorker(calls: SurveyCall[] = []): SurveyWorker {
  const heard: ((event: MessageEvent<SurveyAnswer>) => void)[] = [];
  const rest = () => new Promise<void>((go) => setTimeout(go, 0));
  const answer = (data: SurveyAnswer) =>
    heard.forEach((tell) => tell({ data } as MessageEvent<SurveyAnswer>));
  const desk = new SurveyDesk(answer, wordMeans(), rest, () => performance.now());
  return {
    postMessage: (call) => {
      calls.push(call);
      void desk.take(structuredClone(call));
    },
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') heard.push(listener as (event: MessageEvent<SurveyAnswer>) => void);
    },
    terminate: () => {}
  };
}

describe('insights beside the page', () => {
  test('the same days give the same findings, number for number', async () => {
    const surveyor = new Surveyor(() => deskWorker());
    const once = await surveyor.ask(all, days);
    const again = await surveyor.ask(all, days);
    expect(once?.length).toBeGreaterThan(5);
    expect(again).toEqual(once);
  });

  test('a history is handed over once, and nothing said in a session goes with it', async () => {
    const calls: SurveyCall[] = [];
    const surveyor = new Surveyor(() => deskWorker(calls));
    await surveyor.ask(all, days);
    const parts = calls.filter(({ kind }) => kind === 'more').length;
    await surveyor.ask(all, { ...days, from: localDay('2026-05-01') });
    expect(calls.filter(({ kind }) => kind === 'more').length).toBe(parts);
    const sessions = calls.flatMap((call) => (call.kind === 'more' ? (call.sessions ?? []) : []));
    expect(sessions.length).toBe(history.sessions.length);
    expect(sessions.every(({ turns }) => turns.length === 0)).toBe(true);
  });

  test('a newer question takes the place of an older one', async () => {
    const surveyor = new Surveyor(() => deskWorker());
    const older = surveyor.ask(all, days);
    const newer = surveyor.ask(all, days);
    expect(await older).toBeNull();
    expect(await newer).not.toBeNull();
  });

  test('an estimate in a sentence is the one of the table, with a true minus', () => {
    const insight: Found = {
      code: 'technique',
      flow: 'worry_containment',
      numbers: { lift: 0.214, usual: -0.031, adjusted: 0.183, rank: 1 },
      n: 5,
      interval: { low: 0.02, high: 0.35 },
      how: 'adjusted-lift'
    };
    const sentence = insightSentence(insight, 'en');
    for (const number of ['+0.21', '−0.03', '+0.18']) expect(sentence).toContain(number);
    expect(sentence).not.toContain('-0');
  });
});

describe('the journal', () => {
  const checkIn = (fields: Partial<CheckIn>): Entry => ({
    kind: 'check-in',
    row: {
      day: localDay('2026-05-02'),
      note: '',
      tags: [],
      labels: [],
      contexts: [],
      ...fields
    } as unknown as CheckIn
  });

  test('a note is found by any of its words, whatever their case, in either language', () => {
    const entry = checkIn({ note: 'The review moved. 晚上和妈妈视频。', tags: ['walk'] });
    for (const words of ['REVIEW', '妈妈', 'walk review'])
      expect(matches(entry, { ...everything, words })).toBe(true);
    expect(matches(entry, { ...everything, words: 'review boss' })).toBe(false);
  });

  test('a day outside the dates, and a feeling that was not named, stay out', () => {
    const entry = checkIn({ labels: ['calm'] });
    expect(matches(entry, { ...everything, from: '2026-05-03' })).toBe(false);
    expect(matches(entry, { ...everything, to: '2026-05-02', labels: ['calm', 'sad'] })).toBe(true);
    expect(matches(entry, { ...everything, labels: ['sad'] })).toBe(false);
  });

  test('a session is found by what the person said, not by what was said to them', () => {
    const turns = [
      { by: 'coach', text: 'What is on your mind?' },
      { by: 'person', text: 'the deadline' }
    ];
    const entry = { kind: 'session', row: { day: localDay('2026-05-02'), turns } } as unknown as Entry;
    expect(matches(entry, { ...everything, words: 'deadline' })).toBe(true);
    expect(matches(entry, { ...everything, words: 'mind' })).toBe(false);
  });
});

describe('a letter as a picture', () => {
  test('no line is longer than the page, none begins with a comma, and nothing is lost', () => {
    for (const text of [
      'You wrote on seven days, and walked on three of them.',
      '这一周你写了七天，重量大多在周二，后来轻了一些。'
    ]) {
      const lines = wrapped(text, (line) => [...line].length <= 10);
      expect(lines.every((line) => [...line].length <= 11)).toBe(true);
      expect(lines.some((line) => /^[，。,.]/u.test(line))).toBe(false);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});
