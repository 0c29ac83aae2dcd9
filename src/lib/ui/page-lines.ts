import type { CheckIn } from '$lib/domain/check-in';
import { dice, seedOf } from '$lib/domain/dice';
import type { Label } from '$lib/domain/feeling';
import { wordsOf } from '$lib/domain/insight/feeling-words';
import type { Insight } from '$lib/domain/insight/insight';
import type { Session } from '$lib/domain/session';
import { daysBetween } from '$lib/domain/stamp';
import { type Days, within } from '$lib/domain/trend/range';
import { dailySeries } from '$lib/domain/trend/series';
import type { SessionMark } from '$lib/domain/trend/session-marks';
import { mean, quantile } from '$lib/domain/trend/spread';
import { summarise } from '$lib/domain/trend/summary';
import { formatNumber, formatSigned } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import type { InsightNames } from './insight-words';
import { trendSentence } from './trend-sentence';

/** What a page to take along is made from. */
export interface PageSource {
  checkIns: readonly CheckIn[];
  /** Those of the period. */
  sessions: readonly Session[];
  marks: readonly SessionMark[];
  insights: readonly Insight[];
  days: Days;
  lang: 'en' | 'zh';
  labelName: (label: Label) => string;
  names: InsightNames;
}

/** One line of the page; its key stays while its numbers move. */
export interface PageLine {
  key: string;
  text: string;
}

/** A period in plain lines, each of which can be left out. Nothing the person wrote is on it. */
export function pageLines(source: PageSource): PageLine[] {
  const { days, lang, labelName, names } = source;
  const entries = source.checkIns.filter(({ deleted, day }) => !deleted && within(days, day));
  const points = dailySeries(entries, days);
  if (points.length === 0) return [];
  const number = (x: number) => formatNumber(lang, x, 2);
  const lines: PageLine[] = [];
  const add = (key: string, text: string) => lines.push({ key, text });
  const comma = lang === 'zh' ? '、' : ', ';

  const all = daysBetween(days.from, days.to) + 1;
  add('days', m.page_line_days({ days: points.length, all, entries: entries.length }));
  const medians = points.map(({ median }) => median);
  if (points.length >= 5) {
    const [low, median, high] = [0.25, 0.5, 0.75].map((q) => number(quantile(medians, q)));
    add('middle', m.page_line_middle({ median: median ?? '', low: low ?? '', high: high ?? '' }));
  }
  const summary = summarise(points, dice(seedOf(`${days.from} ${points.length}`)));
  add('trend', trendSentence(summary, lang, days.from.slice(0, 4) !== days.to.slice(0, 4)));
  for (const insight of source.insights) {
    if (insight.code === 'instability')
      add('change', m.page_line_change({ x: number(insight.numbers.rmssd) }));
    if (insight.code === 'went-with' && insight.feature.kind !== 'sleep' && insight.interval) {
      const { difference } = insight.numbers;
      const [low, high] = [insight.interval.low, insight.interval.high]
        .map(Math.abs)
        .sort((a, b) => a - b)
        .map(number);
      const said = {
        name: names.feature(insight.feature),
        x: number(Math.abs(difference)),
        low: low ?? '',
        high: high ?? ''
      };
      add(`with:${insight.feature.id}`, difference > 0 ? m.page_line_more(said) : m.page_line_less(said));
    }
  }
  const words = wordsOf(entries, days).slice(0, 6);
  if (words.length > 0)
    add(
      'words',
      m.page_line_words({
        words: words.map(({ label, n }) => m.words_count({ word: labelName(label), n })).join(comma)
      })
    );
  const contexts = new Map<string, number>();
  for (const entry of entries) for (const id of entry.contexts) contexts.set(id, (contexts.get(id) ?? 0) + 1);
  const named = [...contexts].sort((a, b) => b[1] - a[1]).slice(0, 5);
  if (named.length > 0)
    add(
      'contexts',
      m.page_line_contexts({
        names: named
          .map(([id, n]) => m.words_count({ word: names.feature({ kind: 'context', id }), n }))
          .join(comma)
      })
    );
  const slept = new Map<string, number>();
  for (const { day, sleepHours } of entries) if (sleepHours !== undefined) slept.set(day, sleepHours);
  if (slept.size >= 3) {
    const hours = [...slept.values()];
    const one = (x: number) => formatNumber(lang, x, 1);
    add(
      'sleep',
      m.page_line_sleep({
        hours: one(quantile(hours, 0.5)),
        nights: slept.size,
        low: one(Math.min(...hours)),
        high: one(Math.max(...hours))
      })
    );
  }
  const { marks, sessions } = source;
  if (marks.length > 0)
    add(
      'sessions',
      m.page_line_sessions({
        n: sessions.length,
        rated: marks.length,
        lift: formatSigned(lang, mean(marks.map(({ before, after }) => after - before)))
      })
    );
  return lines;
}
