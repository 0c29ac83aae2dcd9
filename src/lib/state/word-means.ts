import { risk } from '$lib/domain/dialogue/risk/risk';
import type { WordMeans } from '$lib/domain/insight/ten-words';

const looked = new Map<string, boolean>();
const most = 4000;

/**
 * Whether a text should not be shown back by itself: any risk at all, in either language. What was looked at once is
 * remembered while the page is open.
 */
export function unfit(text: string): boolean {
  const known = looked.get(text);
  if (known !== undefined) return known;
  const found = risk(text, 'en').level !== 'none';
  if (looked.size >= most) looked.clear();
  looked.set(text, found);
  return found;
}

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
