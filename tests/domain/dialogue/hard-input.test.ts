import { script } from '$lib/content/dialogue/script';
import { affect } from '$lib/domain/affect';
import { advance, begin } from '$lib/domain/dialogue/advance';
import type { Input, Setup, Step } from '$lib/domain/dialogue/state';
import { type Lang, langs } from '$lib/domain/lang';
import { describe, expect, it } from 'vitest';
import { anyInput, envAt } from '../../tools/conversation';

const hard: Record<Lang, Record<string, string>> = {
  en: {
    'five thousand characters': 'the meeting went on and on and I could not say a word. '
      .repeat(92)
      .slice(0, 5000),
    'five thousand of one letter': 'x'.repeat(5000),
    'only emoji': '😭😭😭',
    'another language': 'Je ne sais plus quoi faire de tout ça',
    'another script': 'привет, мне очень плохо сегодня',
    nothing: '',
    spaces: '   \n  ',
    keys: 'asdfghjkl',
    markup: '<b>hello</b><script>alert(1)</script>',
    'control characters': '\u0000\u202e\u200b'
  },
  zh: {
    'five thousand characters': '今天开会又说了很多没有用的话，我一直坐着。'.repeat(240).slice(0, 5000),
    'five thousand of one letter': '啊'.repeat(5000),
    'only emoji': '😭😭😭',
    'another language': 'Je ne sais plus quoi faire de tout ça',
    'another script': 'привет, мне очень плохо сегодня',
    nothing: '',
    spaces: '　　\n  ',
    keys: 'asdfghjkl',
    markup: '<b>你好</b><script>alert(1)</script>',
    'control characters': '\u0000\u202e\u200b'
  }
};

const setup = (lang: Lang, wanted?: string): Setup => ({
  seed: 9,
  lang,
  guide: 'deer',
  part: 'day',
  first: false,
  enoughToday: false,
  callback: null,
  ...(wanted ? { wanted } : {})
});
const run = (from: Step, inputs: Input[]): Step =>
  inputs.reduce((step, input, at) => advance(step.state, input, envAt(at + 1)), from);
const rated: Input = { kind: 'rate', affect: affect(-0.4, 0.1) };
const write = (text: string): Input => ({ kind: 'text', text });
const said = ({ lines }: Step) => lines.filter(({ by }) => by === 'coach').map(({ text }) => text);

describe.each(langs)('hard input (%s)', (lang) => {
  describe.each(Object.entries(hard[lang]))('%s', (_, text) => {
    it('gets a short kind line wherever it is written, without an echo of it', () => {
      const sentence = lang === 'zh' ? '老板又改了我的班' : 'my boss changed my shifts again';
      const opened = run(begin(setup(lang), envAt(0)), [rated]);
      const inside = run(begin(setup(lang, 'worry_containment'), envAt(0)), [
        rated,
        write(sentence),
        { kind: 'skip' },
        { kind: 'choose', id: 'worry_containment' }
      ]);
      for (const before of [opened, run(opened, [write(sentence)]), inside]) {
        const step = advance(before.state, write(text), envAt(9));
        const lines = said(step);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line.length).toBeLessThan(320);
          expect(line).not.toMatch(/😭|asdf|<script|Je ne sais|привет|\u202e|x{5}|啊{5}/);
        }
        expect(step.expects.kind).not.toBe('over');
      }
    });

    it('six times over still leads to something that can be tapped, and to an end', () => {
      let step = run(begin(setup(lang), envAt(0)), [rated, ...Array.from({ length: 6 }, () => write(text))]);
      expect(['feeling', 'cards', 'text', 'rate']).toContain(step.expects.kind);
      const texts = step.state.turns.filter(({ by }) => by === 'coach').map((turn) => turn.text);
      // Only where all wordings of a kind answer have been said does one come again.
      expect(new Set(texts).size).toBeGreaterThanOrEqual(Math.min(texts.length, 4));
      for (let n = 0; n < 60 && step.expects.kind !== 'over'; n += 1)
        step = advance(
          step.state,
          anyInput(step.expects, () => 0.3),
          envAt(20 + n)
        );
      expect(step.expects.kind).toBe('over');
    });
  });

  it('who wants no advice is told that there will be none, and finds being heard first', () => {
    const text = lang === 'zh' ? '我不想听建议' : 'I do not want advice about this';
    const step = run(begin(setup(lang), envAt(0)), [
      rated,
      write(lang === 'zh' ? '她周日搬走了，六年' : 'she moved out on Sunday after six years'),
      write(text)
    ]);
    const told = script.lines['no-advice'].say.map((twin) => twin[lang]);
    expect(step.state.turns.some((turn) => told.includes(turn.text))).toBe(true);
    const cards = run(step, [{ kind: 'skip' }, { kind: 'skip' }]).state.cards;
    if (cards.length > 0) expect(cards[0]?.kind).toBe('listen');
    expect(cards.length).toBeGreaterThan(0);
  });
});
