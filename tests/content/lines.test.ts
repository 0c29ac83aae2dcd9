import { script } from '$lib/content/dialogue/script';
import { answerTopics, arcLineIds } from '$lib/domain/dialogue/arc';
import { moments } from '$lib/domain/dialogue/flow';
import { coachFindings, slotsIn, twinFindings } from '$lib/domain/dialogue/wording';
import { guideIds } from '$lib/domain/guide';
import { describe, expect, it } from 'vitest';

describe('the lines around the techniques', () => {
  for (const id of arcLineIds)
    it(id, () => expect(coachFindings(script.lines[id].say, script.lines[id].act)).toEqual([]));

  for (const topic of answerTopics)
    it(`the answer to “${topic}”`, () =>
      expect(coachFindings(script.answers[topic].say, script.answers[topic].act)).toEqual([]));
});

describe('every guide', () => {
  for (const guide of guideIds)
    it(`${guide} has something to show at every moment, in both languages`, () => {
      for (const moment of moments) {
        const { narration, coach } = script.voice[guide][moment];
        expect(narration.length, moment).toBeGreaterThanOrEqual(3);
        for (const twin of [...narration, ...coach]) {
          expect(twin.en && twin.zh, moment).toBeTruthy();
          expect(twinFindings(twin).map(({ fault }) => fault)).toEqual([]);
        }
        for (const twin of narration) expect(slotsIn(twin.en)).toEqual([]);
      }
    });
});

it('the plain question is asked in every wording, by its name', () => {
  for (const { en, zh } of script.lines['concern-self'].say) {
    expect(en).toMatch(/ending your life/);
    expect(zh).toMatch(/结束自己/);
  }
});
