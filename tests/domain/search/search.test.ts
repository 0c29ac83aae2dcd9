import { find, mostByMeaning, nearestOf, type Written } from '$lib/domain/search/find';
import { directionOf, isOtherMeaning, meaningOf, nearness } from '$lib/domain/search/meaning';
import { topicsIn } from '$lib/domain/search/topics';
import { diceFrom } from '$lib/domain/dialogue/dice';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** A unit vector of 64 numbers from a seed. */
function direction(seed: number, lean?: Float32Array, by = 0): Float32Array {
  const dice = diceFrom(seed);
  const raw = Float32Array.from({ length: 64 }, (_, i) => dice() * 2 - 1 + (lean?.[i] ?? 0) * by);
  const length = Math.hypot(...raw);
  return raw.map((x) => x / length);
}

const note = (id: string, text: string, vector?: Float32Array, modelId = 'valence-1'): Written => ({
  id,
  text,
  meanings: vector ? [meaningOf(vector, modelId)] : []
});

describe('what a note is about, as it is kept', () => {
  it('takes 64 bytes, written as 88 characters', () => {
    expect(meaningOf(direction(1), 'valence-1').code).toHaveLength(88);
  });

  it('points where the model pointed, to a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const vector = direction(seed);
        const kept = directionOf(meaningOf(vector, 'valence-1'));
        expect(nearness(vector, kept!)).toBeGreaterThan(0.999);
        expect(Math.hypot(...kept!)).toBeCloseTo(1, 4);
      })
    );
  });

  it('from a damaged file is nothing, and never breaks a search', () => {
    fc.assert(
      fc.property(fc.anything(), (code) => {
        const damaged = { modelId: 'valence-1', code: code as string };
        const found = directionOf(damaged);
        expect(found === null || found.every(Number.isFinite)).toBe(true);
        expect(nearestOf([damaged], meaningOf(direction(1), 'valence-1'))).toSatisfy(
          (near: number | null) => near === null || Number.isFinite(near)
        );
      })
    );
    expect(directionOf({ modelId: 'valence-1', code: 'AAAA' })).toBeNull();
  });

  it('from another model is not compared, and waits to be made anew', () => {
    const old = meaningOf(direction(3), 'valence-1');
    expect(nearestOf([old], meaningOf(direction(3), 'valence-2'))).toBeNull();
    expect(isOtherMeaning(old, 'valence-2')).toBe(true);
    expect(isOtherMeaning(old, 'valence-1')).toBe(false);
    expect(isOtherMeaning(old, null)).toBe(false);
    expect(isOtherMeaning(undefined, null)).toBe(true);
  });
});

describe('a search over one’s own notes', () => {
  const notes = [
    note('rent', 'the rent went up and I did the sum three times'),
    note('zh', '发工资，还账，普通的一天'),
    note('fern', 'repotted the fern; we will see'),
    note('money', 'money again, always money')
  ];

  it('gives those with the very words first, then those about the same, and says which is which', () => {
    const found = find({ words: 'money', meaning: null }, notes);
    expect(found[0]).toMatchObject({ id: 'money', by: 'words' });
    expect(found.slice(1).map(({ id, by }) => [id, by])).toEqual(
      expect.arrayContaining([
        ['rent', 'meaning'],
        ['zh', 'meaning']
      ])
    );
    expect(found.map(({ id }) => id)).not.toContain('fern');
  });

  it('finds across the two languages', () => {
    expect(find({ words: '没钱', meaning: null }, notes).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['rent', 'zh', 'money'])
    );
  });

  it('finds what the model holds for near, though no word and no topic is shared', () => {
    const asked = direction(7);
    const there = [note('near', 'qwx', direction(8, asked, 4)), note('far', 'zzt', direction(9))];
    const found = find({ words: 'blorp', meaning: meaningOf(asked, 'valence-1') }, there);
    expect(found).toMatchObject([{ id: 'near', by: 'meaning' }]);
  });

  it('finds nothing rather than anything', () => {
    expect(find({ words: 'blorp', meaning: meaningOf(direction(1), 'valence-1') }, notes)).toEqual([]);
    expect(find({ words: '  ', meaning: null }, notes)).toEqual([]);
  });

  it('guesses at most a dozen, each entry once, whatever is written', () => {
    const many = Array.from({ length: 60 }, (_, i) => note(String(i), i % 2 ? 'rent and bills' : 'a walk'));
    fc.assert(
      fc.property(fc.string(), (words) => {
        const found = find({ words, meaning: null }, many);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found.filter(({ by }) => by === 'meaning').length).toBeLessThanOrEqual(mostByMeaning);
      })
    );
    expect(find({ words: 'salary', meaning: null }, many)).toHaveLength(mostByMeaning);
  });

  it('knows what everyday notes are about in both languages, and does not see rent in parents', () => {
    expect(topicsIn('房租涨了')).toContain('money');
    expect(topicsIn('the landlord raised the rent')).toContain('money');
    expect(topicsIn('my parents called')).toEqual(['parents', 'phone']);
    expect(topicsIn('qwx')).toEqual([]);
  });
});
