import { script } from '$lib/content/dialogue/script';
import { affect } from '$lib/domain/affect';
import { advance, begin } from '$lib/domain/dialogue/advance';
import { startBaseline } from '$lib/domain/dialogue/measure';
import { checkAnswerIn } from '$lib/domain/dialogue/safety';
import type { Env, Input, Step } from '$lib/domain/dialogue/state';
import { tray } from '$lib/domain/dialogue/tray';
import type { Lang } from '$lib/domain/lang';
import { instant } from '$lib/domain/stamp';
import { describe, expect, it } from 'vitest';

const env = (more: Partial<Env> = {}): Env => ({
  at: instant(0),
  script,
  recent: [],
  tried: [],
  baseline: startBaseline,
  modelRisk: null,
  ...more
});
const write = (text: string): Input => ({ kind: 'text', text });
const tap = (id: string): Input => ({ kind: 'choose', id });

function play(inputs: Input[], lang: Lang = 'en', more: Partial<Env> = {}): Step {
  const first = begin(
    {
      seed: 3,
      lang,
      guide: 'deer',
      part: 'night',
      first: false,
      enoughToday: false,
      callback: null,
      wanted: 'worry_containment'
    },
    env()
  );
  return inputs.reduce((step, input) => advance(step.state, input, env(more)), first);
}
const rated: Input = { kind: 'rate', affect: affect(-0.6, 0.2) };
const heard = write('my manager took my project away in front of everyone');
const crisis = { en: 'I want to kill myself tonight', zh: '我今晚就想自杀' };
const concern = { en: 'sometimes I wish I could just disappear', zh: '有时候真想就这么消失了' };

describe('when the words may be about dying', () => {
  for (const lang of ['en', 'zh'] as const) {
    it(`everything stops at once, wherever it was written (${lang})`, () => {
      const places: Input[][] = [
        [],
        [rated],
        [rated, heard],
        [rated, heard, write('I keep thinking about it at night')],
        [rated, heard, { kind: 'skip' }, tap('worry_containment')],
        [rated, { kind: 'pause' }],
        [rated, { kind: 'leave' }]
      ];
      for (const before of places) {
        const step = play([...before, write(crisis[lang])], lang);
        expect(step.state.status).toBe('handed-off');
        expect(step.expects).toMatchObject({ kind: 'help', about: 'self' });
        expect(step.lines.every(({ by, act }) => by === 'coach' && act === 'information')).toBe(true);
      }
    });

    it(`someone under eighteen is told of an adult who can call with them (${lang})`, () => {
      const named = lang === 'en' ? /adult/ : /大人/;
      const { state } = play([rated, heard], lang);
      const said = (young: boolean) =>
        advance({ ...state, young }, write(crisis[lang]), env())
          .lines.map(({ text }) => text)
          .join(' ');
      expect(said(true)).toMatch(named);
      expect(said(false)).not.toMatch(named);
    });

    it(`writing stays open, coaching does not come back (${lang})`, () => {
      let step = play([rated, heard, write(crisis[lang])], lang);
      for (const input of [
        write('I am so tired of all of it'),
        tap('worry_containment'),
        { kind: 'undo' },
        { kind: 'resume' }
      ] as Input[]) {
        const next = advance(step.state, input, env());
        expect(next.expects.kind).toBe('help');
        expect(next.state.status).toBe('handed-off');
        expect(next.lines.every(({ act }) => act === 'information')).toBe(true);
        step = next;
      }
      expect(step.state.turns.some(({ text }) => text === 'I am so tired of all of it')).toBe(true);
    });

    it(`an unclear sentence is asked about plainly (${lang})`, () => {
      const step = play([rated, write(concern[lang])], lang);
      expect(step.expects.kind).toBe('check');
      expect(step.lines.at(-1)?.text).toMatch(lang === 'en' ? /ending your life/ : /结束自己.*生命/);
    });
  }

  it('“yes” is answered with help', () => {
    const step = play([rated, write(concern.en), tap('yes')]);
    expect(step.state.status).toBe('handed-off');
  });

  it('“a way of speaking” goes on from there', () => {
    const step = play([rated, write(concern.en), tap('speaking')]);
    expect(step.state.status).toBe('open');
    expect(step.help).toBeNull();
    expect(step.expects.kind).toBe('text');
  });

  it('“not sure” shows the lines and goes on; going around the question counts as not sure', () => {
    for (const answer of [tap('unsure'), { kind: 'skip' } as Input, write('maybe, I cannot tell')]) {
      const step = play([rated, write(concern.en), answer]);
      expect(step.state.status).toBe('open');
      expect(step.help).toBe('self');
    }
  });

  it('the answer may be written, and a worse one is heard first', () => {
    expect(play([rated, write(concern.en), write('yes')]).state.status).toBe('handed-off');
    expect(play([rated, write(concern.en), write('no, just tired of the noise')]).state.status).toBe('open');
    expect(play([rated, write(concern.en), write(crisis.en)]).state.status).toBe('handed-off');
    expect([checkAnswerIn('是'), checkAnswerIn('不是，只是气话'), checkAnswerIn('说不好')]).toEqual([
      'yes',
      'speaking',
      'unsure'
    ]);
  });

  it('inside an exercise the question comes first, and its answer leads back to the same place', () => {
    const step = play([
      rated,
      heard,
      { kind: 'skip' },
      tap('worry_containment'),
      write(concern.en),
      tap('speaking')
    ]);
    expect(step.state.station).toBe('technique');
    expect(step.state.node).not.toBe('line');
  });

  it('the model may raise a level and never lower it', () => {
    expect(play([rated, heard], 'en', { modelRisk: 0.97 }).state.status).toBe('handed-off');
    expect(play([rated, write(crisis.en)], 'en', { modelRisk: 0 }).state.status).toBe('handed-off');
  });

  it('nothing from such a turn is ever offered to be kept, quoted, or said back', () => {
    const step = play([
      rated,
      write(`${concern.en} and my sister would not notice`),
      tap('speaking'),
      heard,
      { kind: 'skip' }
    ]);
    const items = tray(step.state, script)
      .map(({ text }) => text)
      .join();
    expect(items).not.toMatch(/disappear|sister/);
    const coach = step.state.turns.filter(({ by }) => by === 'coach').map(({ text }) => text);
    expect(coach.join()).not.toMatch(/disappear/);
  });

  it('no number, no mark and no technique belongs to a session that was handed over', () => {
    const { state } = play([rated, heard, write(crisis.en)]);
    expect(state.after).toBeNull();
    expect(state.flow).toBeNull();
  });
});

describe('when somebody else is the danger', () => {
  it('safety comes before any exercise', () => {
    const step = play([rated, write('my boyfriend choked me just now and I am locked in the bathroom')]);
    expect(step.expects).toMatchObject({ kind: 'help', about: 'other-danger' });
    expect(step.lines.map(({ text }) => text).join()).toMatch(/emergency|safety/i);
  });
});
