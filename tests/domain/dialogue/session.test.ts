import { script } from '$lib/content/dialogue/script';
import { affect } from '$lib/domain/affect';
import { advance, begin } from '$lib/domain/dialogue/advance';
import { expects } from '$lib/domain/dialogue/expects';
import { startBaseline } from '$lib/domain/dialogue/measure';
import type { DialogueState, Env, Input, Setup, Step } from '$lib/domain/dialogue/state';
import { realStep, tray } from '$lib/domain/dialogue/tray';
import type { Lang } from '$lib/domain/lang';
import { instant } from '$lib/domain/stamp';
import { describe, expect, it } from 'vitest';

const env = (more: Partial<Env> = {}): Env => ({
  at: instant(1_773_180_600_000),
  script,
  recent: [],
  tried: [],
  baseline: startBaseline,
  modelRisk: null,
  ...more
});
const setup = (more: Partial<Setup> = {}): Setup => ({
  seed: 7,
  lang: 'en',
  guide: 'owl',
  part: 'night',
  first: false,
  enoughToday: false,
  callback: null,
  ...more
});
const rate = (v: number, a = 0): Input => ({ kind: 'rate', affect: affect(v, a) });
const write = (text: string): Input => ({ kind: 'text', text });
const tap = (id: string): Input => ({ kind: 'choose', id });
const skip: Input = { kind: 'skip' };

/** Plays inputs one after the other. */
function play(inputs: Input[], more: Partial<Setup> = {}, around: Partial<Env> = {}): Step {
  return inputs.reduce(
    (step, input) => advance(step.state, input, env(around)),
    begin(setup(more), env(around))
  );
}
const coach = ({ turns }: DialogueState) =>
  turns.filter((turn) => turn.by === 'coach').map(({ text }) => text);
const said = (step: Step) => step.lines.map(({ text }) => text).join('\n');
const wordings = (id: keyof typeof script.lines, lang: Lang = 'en') =>
  script.lines[id].say.map((twin) => twin[lang]);
const says = (step: Step, id: keyof typeof script.lines, lang: Lang = 'en') =>
  step.lines.some(({ text }) => wordings(id, lang).includes(text));

const toCards: Input[] = [
  rate(-0.6, 0.4),
  write('my review is on Thursday and I keep imagining the whole team going silent'),
  write('I wake up at three and go through every slide in my head'),
  write('exposed')
];
const worried: Input[] = [
  ...toCards,
  tap('worry_containment'),
  write('what if the client asks about the delay'),
  tap('piece'),
  write('ask Lin to check slide four'),
  write('after breakfast'),
  tap('enough'),
  rate(-0.2)
];
const wanted = { wanted: 'worry_containment' };

describe('a whole session', () => {
  it('begins with the animal and the mark, before any word', () => {
    const step = begin(setup(), env());
    expect(step.lines.map(({ by }) => by)).toEqual(['guide']);
    expect(step.expects).toMatchObject({ kind: 'rate', when: 'before' });
  });

  it('goes through its stations in order and ends', () => {
    const step = play([...worried, write('no'), { kind: 'keep', ids: [] }], wanted);
    const stations = [...new Set(step.state.turns.map(({ node }) => node.split('/')[0]))];
    expect(stations).toEqual([
      'arrive',
      'open',
      'explore',
      'name',
      'consent',
      'worry_containment',
      'missed',
      'tray'
    ]);
    expect(step.state.status).toBe('closed');
    expect(step.expects.kind).toBe('over');
    expect(step.state.flow).toEqual({ id: 'worry_containment', version: 1 });
  });

  it('closes with a summary in the person’s own words', () => {
    const { lines } = play(worried, wanted);
    const summary = lines.find(({ act }) => act === 'summary');
    expect(summary?.text).toContain('what if the client asks about the delay');
    expect(summary?.text).toContain('ask Lin to check slide four');
  });

  it('tells both marks neutrally, and says what such a low does by itself', () => {
    const step = play(worried, wanted);
    const told = said(step);
    expect(told).toContain('unpleasant');
    expect(told).toMatch(/about 0\.1/);
    expect(told).not.toMatch(/lifted you|helped you|well done/i);
  });

  it('offers three cards, the last of them just listening, each with a reason', () => {
    const { expects } = play(toCards);
    if (expects.kind !== 'cards') throw new Error(expects.kind);
    expect(expects.cards).toHaveLength(3);
    expect(expects.cards.at(-1)?.as).toBe('listen');
    for (const { reason } of expects.cards) expect(reason.length).toBeGreaterThan(3);
  });

  it('says the chosen feeling word back, and puts it into the tray', () => {
    const step = play(toCards);
    expect(said(step).toLowerCase()).toContain('exposed');
    expect(tray(step.state, script).some(({ text, kind }) => text === 'exposed' && kind === 'theme')).toBe(
      true
    );
  });

  it('knows the step agreed on, with its time', () => {
    const { state } = play(worried, wanted);
    expect(realStep(state, script)).toMatchObject({
      what: 'ask Lin to check slide four',
      when: 'after breakfast'
    });
  });

  it('keeps nothing without a tap', () => {
    const step = play([...worried, write('no'), skip], wanted);
    expect(step.state.kept).toEqual([]);
    expect(step.state.status).toBe('closed');
  });

  it('can be gone through by skipping everything, and still ends', () => {
    let step = begin(setup(), env());
    for (let n = 0; n < 40 && step.expects.kind !== 'over'; n += 1) step = advance(step.state, skip, env());
    expect(step.state.status).toBe('closed');
  });

  it('can be gone through in Chinese', () => {
    const step = play(
      [
        rate(-0.5, -0.4),
        write('今天开了四个会，我还被组长点名说进度慢'),
        write('我想睡又不想睡，睡了就等于明天来了'),
        write('发怵'),
        tap('worry_containment'),
        write('明天又要被点名'),
        tap('piece'),
        write('发周报'),
        write('刷完牙'),
        tap('enough'),
        rate(-0.2)
      ],
      { ...wanted, lang: 'zh', guide: 'tortoise' }
    );
    const summary = step.lines.find(({ act }) => act === 'summary');
    expect(summary?.text).toContain('明天又要被点名');
    expect(summary?.text).toContain('发周报');
    expect(coach(step.state).filter((text) => /[a-z]{3}/i.test(text))).toEqual([]);
  });
});

describe('a session about a loss', () => {
  it('ends without a number, whatever was marked', () => {
    const step = play([
      rate(-0.6, -0.3),
      write('my grandmother passed away in March and her plants are still on my balcony'),
      write('I watered them today and then I sat on the floor for an hour'),
      write('heavy'),
      tap('just_listen'),
      skip,
      skip,
      rate(0.2)
    ]);
    const told = (['lift-up', 'lift-same', 'lift-down', 'lift-steady'] as const).some((id) =>
      script.lines[id].say.some(({ en }) =>
        coach(step.state)
          .join('\n')
          .includes(en.split('{')[0]!.trim() || '—')
      )
    );
    expect(step.state.after).not.toBeNull();
    expect(told).toBe(false);
  });
});

describe('the same session twice', () => {
  it('is the same to the letter with the same seed, and another with another', () => {
    const one = play(worried, wanted).state;
    expect(play(worried, wanted).state).toEqual(one);
    expect(coach(play(worried, { ...wanted, seed: 8 }).state)).not.toEqual(coach(one));
  });

  it('never changes the state it was given', () => {
    const { state } = play(toCards);
    const before = JSON.stringify(state);
    advance(state, write('I cannot sleep because of it'), env());
    advance(state, { kind: 'undo' }, env());
    expect(JSON.stringify(state)).toBe(before);
  });

  it('goes on after a reload from plain JSON, at the same place', () => {
    const { state, expects: waiting } = play(worried.slice(0, 7), wanted);
    const again = JSON.parse(JSON.stringify(state)) as DialogueState;
    expect(expects(again, script)).toEqual(waiting);
    expect(advance(again, write('ask Lin'), env()).state).toEqual(
      advance(state, write('ask Lin'), env()).state
    );
  });

  it('a daily visitor does not meet the opening of yesterday', () => {
    const recent: string[] = [];
    const openings: string[] = [];
    for (let day = 0; day < 7; day += 1) {
      const { state } = play([rate(-0.3)], { seed: 100 + day }, { recent });
      recent.push(...state.keys);
      openings.push(coach(state).at(-1) ?? '');
    }
    expect(new Set(openings).size).toBe(7);
  });
});

describe('at any moment', () => {
  it('leaving keeps everything, and coming back goes on at the same place', () => {
    const before = play(worried.slice(0, 6), wanted);
    const left = advance(before.state, { kind: 'leave' }, env());
    expect(left.state.status).toBe('left');
    expect(left.expects.kind).toBe('left');
    const back = advance(JSON.parse(JSON.stringify(left.state)) as DialogueState, { kind: 'resume' }, env());
    expect(back.state.status).toBe('open');
    expect(back.expects).toEqual(before.expects);
  });

  it('a pause waits, and a word ends it', () => {
    const paused = advance(play(toCards).state, { kind: 'pause' }, env());
    expect(paused.expects.kind).toBe('paused');
    expect(advance(paused.state, { kind: 'resume' }, env()).expects.kind).toBe('cards');
    expect(advance(paused.state, write('I was on the phone with my mother'), env()).state.paused).toBe(false);
  });

  it('undo takes back the last turn, its words and what followed', () => {
    const before = play(worried.slice(0, 6), wanted);
    const wrong = advance(before.state, tap('what-if'), env());
    const undone = advance(wrong.state, { kind: 'undo' }, env());
    expect(undone.state).toEqual(before.state);
    expect(undone.expects).toEqual(before.expects);
  });

  it('undo goes back step by step to the beginning, and no further', () => {
    let step = play(worried.slice(0, 6), wanted);
    for (let n = 0; n < 30; n += 1) step = advance(step.state, { kind: 'undo' }, env());
    expect(step.expects).toMatchObject({ kind: 'rate', when: 'before' });
  });

  it('“skip” and “stop” do what they say, wherever they are written', () => {
    const at = play(worried.slice(0, 5), wanted);
    expect(advance(at.state, write('skip'), env()).state.node).not.toBe('line');
    expect(advance(at.state, write('stop'), env()).state.status).toBe('left');
  });

  it('input for another moment changes nothing', () => {
    const { state } = play(toCards);
    for (const input of [
      rate(0.5),
      tap('nowhere'),
      { kind: 'done' },
      { kind: 'keep', ids: ['x'] }
    ] as Input[])
      expect(advance(state, input, env()).state).toEqual(state);
  });
});

describe('people who write something else', () => {
  const after = (text: string, lang: Lang = 'en') => play([rate(-0.3), write(text)], { lang });

  it('who ask whether this is real get an honest answer, and the page stays open', () => {
    const step = after('are you real?');
    expect(said(step)).toMatch(/program/);
    expect(step.expects).toMatchObject({ kind: 'text', ask: 'open' });
    expect(said(after('你是真人吗？', 'zh'))).toMatch(/程序/);
  });

  it('who ask who reads this learn that nobody does', () => {
    expect(said(after('who can read what I write here?'))).toMatch(/device/);
    expect(said(after('谁会看到这些？', 'zh'))).toMatch(/设备|没有人/);
  });

  it('who ask for a name for their condition are not given one', () => {
    expect(said(after('do I have depression?'))).toMatch(/doctor|professional/);
    expect(said(after('我是不是抑郁了？', 'zh'))).toMatch(/医生|专业/);
  });

  it('who are angry at it are not argued with', () => {
    expect(says(after('you are a useless stupid bot'), 'hostile')).toBe(true);
  });

  it('who send only a picture, nothing, keys, or another language each get a kind line and no echo', () => {
    for (const [text, id] of [
      ['😭😭😭', 'emoji'],
      ['   ', 'empty'],
      ['asdfghjkl qwrtpsdf', 'unreadable'],
      ['мне сегодня очень грустно', 'other-language']
    ] as const) {
      const step = after(text);
      expect(step.expects).toMatchObject({ kind: 'text' });
      expect(says(step, id), text).toBe(true);
      if (text.trim()) expect(said(step)).not.toContain(text);
    }
  });

  it('who write the same again are not given the same reply', () => {
    const line = 'my manager took my project away and gave it to her friend';
    const step = play([rate(-0.5), write(line), write(line)]);
    expect(says(step, 'repeated')).toBe(true);
  });

  it('who write five thousand characters are met briefly', () => {
    const step = after('I felt small when they all laughed at the table and I could not leave. '.repeat(72));
    for (const { text } of step.lines) expect(text.length).toBeLessThan(220);
    expect(says(step, 'long')).toBe(true);
  });

  it('who never say anything usable still come to something they can tap', () => {
    const step = play([rate(-0.3), write('😭'), write('🙃'), write('🫠')]);
    expect(step.expects.kind).toBe('feeling');
  });

  it('who write markup or braces see it as text, never as a slot', () => {
    const step = play([...toCards, tap('worry_containment'), write('{time} <b>what if</b> {worry}')], wanted);
    expect(coach(step.state).join()).not.toContain('undefined');
  });

  it('whose words are an insult to themselves do not hear them again', () => {
    const step = play(
      [...toCards, tap('worry_containment'), write('what if I am a worthless idiot'), tap('what-if')],
      wanted
    );
    expect(coach(step.state).join('\n')).not.toMatch(/worthless|idiot/);
  });

  it('who write “nothing” are not quoted saying it', () => {
    const step = play([...toCards, tap('worry_containment'), write('nothing')], wanted);
    expect(said(step)).not.toContain('“nothing”');
    expect(step.state.node).toBe('park');
  });
});

describe('coming back', () => {
  it('one kept thing is brought up, with its date', () => {
    const callback = {
      memory: 'm1',
      kind: 'step',
      text: 'text Dana about the numbers',
      date: 'Tuesday 3 March',
      why: 'open-step'
    } as const;
    const step = play([rate(-0.2)], { callback });
    expect(said(step)).toContain('text Dana about the numbers');
    expect(said(step)).toContain('Tuesday 3 March');
    expect(said(step)).not.toMatch(/missed you|welcome back/i);
  });

  it('the first time, it says plainly what it is', () => {
    expect(says(play([rate(0)], { first: true }), 'plain')).toBe(true);
    expect(says(play([rate(0)]), 'plain')).toBe(false);
  });

  it('after enough for one day, a person is suggested', () => {
    expect(says(play([rate(0)], { enoughToday: true }), 'enough-today')).toBe(true);
  });
});

describe('a number on a scale', () => {
  const thought = { wanted: 'thought_record' };
  const toScale: Input[] = [
    rate(-0.4, 0.1),
    write('I told my manager the report was late and she just looked at me'),
    write('I keep hearing her say nothing'),
    write('uneasy'),
    tap('thought_record'),
    write('she thinks I am lazy')
  ];

  it('may be moved or written; words without a number go around it', () => {
    const at = play(toScale, thought);
    if (at.expects.kind !== 'text' || at.expects.ask !== 'scale') throw new Error(JSON.stringify(at.expects));
    const moved = advance(at.state, { kind: 'scale', value: 140 }, env());
    expect(Object.values(moved.state.answers).at(-1)?.text).toBe('100');
    const written = advance(at.state, write('about 70'), env());
    expect(Object.values(written.state.answers).at(-1)?.text).toBe('70');
    const around = advance(at.state, write('a lot'), env());
    expect(Object.keys(around.state.answers)).toEqual(Object.keys(at.state.answers));
  });
});
