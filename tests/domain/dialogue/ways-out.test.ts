import { script } from '$lib/content/dialogue/script';
import { affect } from '$lib/domain/affect';
import { advance, begin } from '$lib/domain/dialogue/advance';
import { diceFrom } from '$lib/domain/dialogue/dice';
import type { Input, Setup, Step } from '$lib/domain/dialogue/state';
import { langs } from '$lib/domain/lang';
import { describe, expect, it } from 'vitest';
import { anyInput, envAt } from '../../tools/conversation';

const words = {
  en: ['my boss changed my shifts again', 'I said nothing and went home', 'it is the third time'],
  zh: ['老板又改了我的班', '我什么都没说就回家了', '这是第三次了']
};

/** Every place of a session with this technique, from the first mark to the tray. */
function places(lang: 'en' | 'zh', wanted: string): Step[] {
  const setup: Setup = {
    seed: 12,
    lang,
    guide: 'fox',
    part: 'day',
    first: false,
    enoughToday: false,
    callback: null,
    wanted
  };
  const dice = diceFrom(5);
  const walked = [begin(setup, envAt(0))];
  for (let n = 1; n < 60; n += 1) {
    const { state, expects } = walked.at(-1)!;
    if (expects.kind === 'over') break;
    const input: Input =
      expects.kind === 'rate'
        ? { kind: 'rate', affect: affect(expects.when === 'before' ? -0.4 : -0.1, 0.1) }
        : expects.kind === 'cards'
          ? {
              kind: 'choose',
              id: expects.cards.some(({ id }) => id === wanted) ? wanted : expects.cards[0]!.id
            }
          : expects.kind === 'text' && expects.ask !== 'scale'
            ? { kind: 'text', text: expects.value || words[lang][n % 3]! }
            : anyInput(expects, dice);
    walked.push(advance(state, input, envAt(n)));
  }
  return walked;
}

describe.each(langs)('at every place of a session (%s)', (lang) => {
  it.each(script.flows.map(({ id }) => id))('%s can be paused, left, skipped and taken back', (wanted) => {
    const walked = places(lang, wanted);
    expect(walked.at(-1)?.expects.kind).toBe('over');
    for (const [at, { state, expects }] of walked.slice(0, -1).entries()) {
      const paused = advance(state, { kind: 'pause' }, envAt(70));
      expect(paused.expects.kind).toBe('paused');
      expect(advance(paused.state, { kind: 'resume' }, envAt(71)).expects).toEqual(expects);

      const left = advance(state, { kind: 'leave' }, envAt(70));
      expect(left.state.status).toBe('left');
      // From plain JSON, as after a reload.
      const kept = JSON.parse(JSON.stringify(left.state)) as typeof state;
      expect(advance(kept, { kind: 'resume' }, envAt(71)).expects).toEqual(expects);

      const skipped = advance(state, { kind: 'skip' }, envAt(70));
      expect([skipped.state.station, skipped.state.node]).not.toEqual([state.station, state.node]);

      const before = walked[at - 1];
      if (before) {
        const back = advance(state, { kind: 'undo' }, envAt(70));
        expect(back.expects).toEqual(before.expects);
        expect(back.state.turns).toEqual(before.state.turns);
      }
    }
  });
});
