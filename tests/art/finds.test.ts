import { describe, expect, it } from 'vitest';
import { guideIds } from '$lib/domain/guide';
import { habitatIds, homeOf } from '$lib/domain/habitat';
import { coats } from '$lib/art/coats';
import { finds, isHiddenCoat, isHiddenPlace, openedBy } from '$lib/art/finds';
import { seasons } from '$lib/art/light';

describe('what lies in the Forest', () => {
  it('opens a coat or a place there is, and no two things open the same', () => {
    for (const { opens } of finds)
      if ('coat' in opens) expect(coats[opens.guide].some(({ id }) => id === opens.coat)).toBe(true);
      else expect(habitatIds).toContain(opens.habitat);
    expect(new Set(finds.map(({ opens }) => JSON.stringify(opens))).size).toBe(finds.length);
    expect(new Set(finds.map(({ id }) => id)).size).toBe(finds.length);
  });

  it('is something in every season, and never more than a few things at once', () => {
    for (const season of seasons) {
      const here = finds.filter((find) => find.season === season);
      expect(here.length).toBeGreaterThanOrEqual(2);
      expect(here.length).toBeLessThanOrEqual(3);
    }
  });

  it('leaves every animal its usual coat, two more, and its home from the beginning', () => {
    for (const guide of guideIds) {
      expect(isHiddenCoat(guide, coats[guide][0].id)).toBe(false);
      expect(coats[guide].filter(({ id }) => !isHiddenCoat(guide, id)).length).toBeGreaterThanOrEqual(3);
      expect(isHiddenPlace(homeOf[guide])).toBe(false);
    }
  });

  it('opens what was found and nothing else', () => {
    expect(openedBy([])).toEqual([]);
    expect(openedBy(['shell', 'not-a-thing'])).toEqual([{ guide: 'otter', coat: 'honey' }]);
  });

  it('counts nothing and praises nobody', () => {
    const words =
      /\d|\b(?:found|unlock\w*|reward\w*|well done|collect\w*|left|more)\b|解锁|奖励|收集|还剩|恭喜/i;
    for (const { name, line } of finds)
      for (const lang of ['en', 'zh'] as const) {
        expect(name[lang]).not.toMatch(words);
        expect(line[lang].replace('left it', '')).not.toMatch(words);
      }
  });
});
