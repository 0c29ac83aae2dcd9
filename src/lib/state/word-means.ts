import { risk } from '$lib/domain/dialogue/risk/risk';
import type { WordMeans } from '$lib/domain/insight/ten-words';

/** Whether a text should not be shown back by itself: any risk at all, in either language. */
export const unfit = (text: string): boolean => risk(text, 'en').level !== 'none';

/** The words of a Chinese text, by the browser's own word breaker; by pairs of characters where it has none. */
export function wordMeans(): WordMeans {
  if (!('Segmenter' in Intl)) {
    const pairs = (text: string) => [...text].slice(1).map((character, i) => `${[...text][i]}${character}`);
    return { segment: pairs, unfit };
  }
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const segment = (text: string) =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map((part) => part.segment);
  return { segment, unfit };
}
