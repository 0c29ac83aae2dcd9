import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '$lib/domain/lang';
import { risk, type RiskLevel } from '$lib/domain/dialogue/risk/risk';

const blocks = [1, 2, 3, 4, 5, 6, 7];

/** The sentences of one part of one block. */
function sentences(lang: Lang, block: number, wanted: RiskLevel): string[] {
  const found: string[] = [];
  let level = '';
  const file = new URL(`../../fixtures/risk/${lang}-${block}.txt`, import.meta.url);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) level = line.slice(3).trim();
    else if (line && level === wanted) found.push(line);
  }
  return found;
}

const all = (lang: Lang, level: RiskLevel) => blocks.flatMap((block) => sentences(lang, block, level));
const flagged = (lang: Lang, some: readonly string[]) =>
  some.filter((text) => risk(text, lang).level !== 'none').length / some.length;

describe.each(['en', 'zh'] as const)('people of many kinds, in %s', (lang) => {
  it('are heard when they are in danger, however they put it', () => {
    expect(all(lang, 'crisis').length).toBeGreaterThan(350);
    expect(flagged(lang, all(lang, 'crisis'))).toBeGreaterThanOrEqual(0.95);
  });
  it('are mostly asked when they only hint', () => {
    expect(flagged(lang, all(lang, 'concern'))).toBeGreaterThanOrEqual(0.9);
  });
  it('are left in peace when they joke, grieve, work, play, recover or are simply sad', () => {
    expect(all(lang, 'none').length).toBeGreaterThan(550);
    expect(flagged(lang, all(lang, 'none'))).toBeLessThanOrEqual(0.05);
  });
});

describe('what is at stake', () => {
  it.each([
    ["He's outside in the car right now and he says this time he'll finish me", 'other-danger'],
    ['I want to stab my stepdad while he sleeps and I know where the knife is', 'other-danger'],
    ['I swallowed about forty paracetamol twenty minutes ago and now I am frightened', 'self'],
    ['我把我妈的安眠药全吃了，头好晕', 'self'],
    ['他拿着菜刀站在门口，我和孩子反锁在卧室里', 'other-danger']
  ] as const)('of “%s” is %s', (text, kind) => {
    expect(risk(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')).toEqual({ level: 'crisis', kind });
  });
  it('a child at home with a violent father is in danger from another', () => {
    expect(risk("he has the belt out and he's counting, I'm in the closet with my sister", 'en')).toEqual({
      level: 'crisis',
      kind: 'other-danger'
    });
  });
});

it('no run of everyday words can hold the rules up', { timeout: 60_000 }, () => {
  const word = fc.constantFrom(
    'i',
    'my',
    'he',
    'said',
    'the',
    'to',
    'and',
    'want',
    'have',
    'not',
    'it',
    'am',
    'of'
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 200, maxLength: 400 }), (words) => {
      // a rule that backtracks without end would run into the time limit of the test
      expect(['none', 'concern', 'crisis']).toContain(risk(words.join(' '), 'en').level);
    }),
    { numRuns: 25 }
  );
});
