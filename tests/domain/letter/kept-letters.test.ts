import { describe, expect, it } from 'vitest';
import { langs } from '$lib/domain/lang';
import { quoteOf } from '$lib/domain/letter/quote';
import { dice } from '$lib/domain/dice';
import { keptPage, pageOf, twelveWeeks } from '../../tools/letters';
import { checkIn } from '../trend/days';

describe('letters of twelve weeks in a row', () => {
  it.each(langs)('are put together again as they are kept, in %s', async (lang) => {
    expect(pageOf(twelveWeeks(lang))).toBe(await keptPage(lang));
  });

  it.each(langs)(
    'no two have the same title or opening, and the week unseen is a kind blank, in %s',
    (lang) => {
      const letters = twelveWeeks(lang);
      expect(new Set(letters.map(({ title }) => title)).size).toBe(12);
      expect(new Set(letters.map(({ paragraphs }) => paragraphs[0]?.text)).size).toBe(12);
      const blank = letters.filter(({ numbers }) => numbers.days === 0);
      expect(blank.length).toBe(1);
      expect(blank[0]?.claims).toEqual([]);
      expect(blank[0]?.paragraphs.map(({ part }) => part)).toEqual(['blank']);
    }
  );
});

describe('the sentence a letter quotes', () => {
  const notes = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      checkIn('2026-11-20', 0, { note: `a sentence with the number ${i}` })
    );

  it('is looked for in one note after another, not in all of them', () => {
    let looked = 0;
    const quote = quoteOf(notes(300), dice(3), () => ++looked < 3);
    expect(quote).not.toBeNull();
    expect(looked).toBe(3);
  });

  it('never comes from a note that is unfit, and is left out when all are', () => {
    for (let seed = 0; seed < 40; seed++)
      expect(quoteOf(notes(5), dice(seed), (note) => !note.endsWith('3'))?.text).toContain('number 3');
    expect(quoteOf(notes(5), dice(1), () => true)).toBeNull();
  });
});
