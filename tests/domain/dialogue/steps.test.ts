import { script } from '$lib/content/dialogue/script';
import { blank } from '$lib/domain/dialogue/stations';
import type { Answer, DialogueState } from '$lib/domain/dialogue/state';
import { realStep, realSteps, tray } from '$lib/domain/dialogue/tray';
import type { Lang } from '$lib/domain/lang';
import { describe, expect, it } from 'vitest';

/** A session in which these answers were given, in this order. */
function told(
  flow: string,
  answers: Record<string, [Answer['kind'], string]>,
  lang: Lang = 'en'
): DialogueState {
  const version = script.flows.find(({ id }) => id === flow)!.version;
  const state = blank({
    seed: 1,
    lang,
    guide: 'owl',
    part: 'day',
    first: false,
    enoughToday: false,
    callback: null
  });
  const kept = Object.entries(answers).map(([slot, [kind, text]], turn) => [slot, { kind, text, turn }]);
  return {
    ...state,
    flow: { id: flow, version },
    answers: Object.fromEntries(kept) as DialogueState['answers']
  };
}
const short = (flow: string, answers: Record<string, [Answer['kind'], string]>, lang: Lang = 'en') =>
  realSteps(told(flow, answers, lang), script).map(({ what, when, who }) => [what, when, who]);

describe('the steps a session ends with', () => {
  it('are two, when a piece was taken out of a worry and the rest was given an hour', () => {
    const answers: Record<string, [Answer['kind'], string]> = {
      piece: ['short', 'ask Lin to check slide four'],
      when: ['time', 'after breakfast'],
      time: ['time', 'tomorrow at 5:30 pm']
    };
    expect(short('worry_containment', answers)).toEqual([
      ['ask Lin to check slide four', 'after breakfast', null],
      ['Fifteen minutes for the worry', 'tomorrow at 5:30 pm', null]
    ]);
    const state = told('worry_containment', answers);
    expect(tray(state, script).filter(({ kind }) => kind === 'step')).toHaveLength(2);
    expect(realStep(state, script)?.what).toBe('ask Lin to check slide four');
  });

  it('are one, when a deed was cut in half', () => {
    expect(
      short('behav_activation', {
        things: ['list', 'the dishes; my plant'],
        thing: ['short', 'the dishes'],
        half: ['short', 'wash the blue mug'],
        cue: ['time', 'after coffee']
      })
    ).toEqual([['wash the blue mug', 'after coffee', null]]);
    // Not cut, it is the deed itself.
    expect(
      short('behav_activation', { thing: ['short', 'the dishes'], cue: ['time', 'after coffee'] })
    ).toEqual([['the dishes', 'after coffee', null]]);
  });

  it('are one, when the hour belongs to the deed before it', () => {
    expect(
      short('values_compass', { act: ['short', 'sand the chair leg'], when: ['time', 'Saturday at ten'] })
    ).toEqual([['sand the chair leg', 'Saturday at ten', null]]);
    expect(short('values_compass', { when: ['time', 'Saturday at ten'] })).toEqual([
      ['Ten minutes for what matters', 'Saturday at ten', null]
    ]);
  });

  it('carry the person’s own words in their names', () => {
    expect(short('dear_person', { who: ['person', 'my sister'], when: ['time', 'tonight'] })[0]?.[0]).toBe(
      'The message to your sister'
    );
    expect(short('dear_person', { when: ['time', '今晚'] }, 'zh')[0]?.[0]).toBe('那几句话');
  });

  it('hold a plan that was added at the end, and nothing else that was', () => {
    const piece: [Answer['kind'], string] = ['short', 'write to the agency'];
    expect(
      short('worry_containment', { piece, missed: ['text', 'tomorrow I will call the bank'] }).map(
        ([what]) => what
      )
    ).toEqual(['write to the agency', 'tomorrow I will call the bank']);
    expect(short('worry_containment', { piece, missed: ['text', 'it was raining all day'] })).toHaveLength(1);
  });

  it('are never taken from words that had to be asked about', () => {
    const state = told('worry_containment', { piece: ['short', 'write to the agency'] });
    expect(realSteps({ ...state, unkept: [0] }, script)).toEqual([]);
  });
});
