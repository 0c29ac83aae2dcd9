import type { Summary } from '$lib/domain/trend/summary';
import { formatDay } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import { stepPhrase } from './affect-words';

type Lang = 'en' | 'zh';

/**
 * A range's days in one or three short sentences, each of them true of the table below it. Over more than one year
 * (`withYears`) days are named with theirs.
 */
export function trendSentence(summary: Summary, lang: Lang, withYears = false): string {
  if (summary.code === 'nothing') return m.trend_nothing();
  if (summary.code === 'not-enough')
    return m.trend_not_enough({ days: summary.days, needed: summary.needed });
  const { low, high, lowerStretch: stretch, direction } = summary;
  const range = { low: stepPhrase(low), high: stepPhrase(high) };
  const place = {
    mostly: () => m.trend_mostly({ words: stepPhrase(low) }),
    between: () => m.trend_between(range),
    mixed: () => m.trend_mixed(range)
  }[summary.code]();
  const day = (text: string) => formatDay(lang, text, withYears ? 'year' : 'short');
  const lower = stretch ? m.trend_lower({ from: day(stretch.from), to: day(stretch.to) }) : '';
  const way = {
    up: m.trend_up,
    down: m.trend_down,
    unclear: m.trend_unclear,
    'too-few': () => ''
  }[direction.code]();
  return [place, lower, way].filter(Boolean).join(lang === 'zh' ? '' : ' ');
}
