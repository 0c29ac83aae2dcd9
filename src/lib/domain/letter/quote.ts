import type { CheckIn } from '../check-in';
import { below, type Dice } from '../dice';
import type { Lang } from '../lang';

/** A sentence of the person's own, to the letter. */
export interface Quote {
  text: string;
  checkIn: CheckIn;
}

/** How long a quoted sentence is, in characters. */
const lengths: Record<Lang, [number, number]> = { en: [18, 110], zh: [6, 44] };

/** Addresses and long numbers are nobody's keepsake, and quotation marks inside quotation marks read badly. */
const unquotable = /https?:|@|\d{6}|[“”"「」]/u;

const han = /\p{Script=Han}/u;

/** The sentences of a note, each as it stands there, without the stop at its end. */
export function sentencesOf(note: string): string[] {
  return note
    .split(/(?<=[.!?])\s+|(?<=[。！？；])|\n+/u)
    .map((sentence) => sentence.trim().replace(/[.。；]+$/u, ''))
    .filter(Boolean);
}

/**
 * One sentence out of some check-ins. Any hour of the range may speak, low or high; what `unfit` names (talk of death or
 * self-harm above all) never comes back to a person on a keepsake.
 */
export function quoteOf(
  checkIns: readonly CheckIn[],
  roll: Dice,
  unfit: (text: string) => boolean
): Quote | null {
  const found = checkIns.flatMap((checkIn) => {
    if (checkIn.deleted || checkIn.note.trim() === '') return [];
    return sentencesOf(checkIn.note).flatMap((text) => {
      const [least, most] = lengths[han.test(text) ? 'zh' : 'en'];
      return text.length >= least && text.length <= most && !unquotable.test(text) ? [{ text, checkIn }] : [];
    });
  });
  // a note is looked through only when its turn comes: a year holds hundreds, and one is enough
  while (found.length > 0) {
    const at = below(found.length, roll);
    const quote = found[at] as Quote;
    if (!unfit(quote.checkIn.note)) return quote;
    found.splice(at, 1);
  }
  return null;
}
