import type { Letter, LetterKind } from '$lib/domain/letter/letter';
import type { Days } from '$lib/domain/trend/range';
import { formatDay } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';

/** The days of a letter in words: "16 Nov to 22 Nov", "November 2026", "2026". */
export function letterDates(kind: LetterKind, { from, to }: Days, lang: 'en' | 'zh'): string {
  if (kind === 'yearly') return lang === 'zh' ? `${from.slice(0, 4)}年` : from.slice(0, 4);
  if (kind === 'monthly') return formatDay(lang, from, 'month');
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  // the year is said once: at the end in English, at the beginning in Chinese
  const [first, last] =
    lang === 'zh'
      ? (['year', sameYear ? 'short' : 'year'] as const)
      : ([sameYear ? 'short' : 'year', 'year'] as const);
  return m.range_days({ from: formatDay(lang, from, first), to: formatDay(lang, to, last) });
}

/** What a letter was put together from. */
export const letterMade = ({ numbers }: Letter): string =>
  numbers.days === 0
    ? m.letter_made_blank()
    : numbers.sessions === 0
      ? m.letter_made_alone({ checkIns: numbers.checkIns })
      : m.letter_made({ checkIns: numbers.checkIns, sessions: numbers.sessions });
