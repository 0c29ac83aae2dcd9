import type { CheckIn } from '../check-in';
import type { Label } from '../feeling';
import type { LocalDay } from '../stamp';
import { type Days, within } from '../trend/range';
import type { FirstUse, WordCount } from './insight';

/** The feeling words of one month. */
export interface WordsOfMonth {
  /** `YYYY-MM` */
  month: string;
  /** Most used first. */
  words: WordCount[];
  /** Check-ins that name a feeling. */
  n: number;
}

/** The months with feeling words, oldest first. */
export function wordsByMonth(checkIns: readonly CheckIn[]): WordsOfMonth[] {
  const months = new Map<string, { counts: Map<Label, number>; n: number }>();
  for (const { deleted, day, labels } of checkIns) {
    if (deleted || labels.length === 0) continue;
    const month = day.slice(0, 7);
    let of = months.get(month);
    if (!of) months.set(month, (of = { counts: new Map(), n: 0 }));
    of.n++;
    for (const label of labels) of.counts.set(label, (of.counts.get(label) ?? 0) + 1);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { counts, n }]) => ({ month, n, words: ranked(counts) }));
}

/** The feeling words of some days, most used first. */
export function wordsOf(checkIns: readonly CheckIn[], days: Days): WordCount[] {
  const counts = new Map<Label, number>();
  for (const { deleted, day, labels } of checkIns)
    if (!deleted && within(days, day))
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return ranked(counts);
}

const ranked = (counts: Map<Label, number>): WordCount[] =>
  [...counts].map(([label, n]) => ({ label, n })).sort((a, b) => b.n - a.n || (a.label < b.label ? -1 : 1));

/** Every feeling word ever used, with the first day, oldest first. */
export function firstUses(checkIns: readonly CheckIn[]): FirstUse[] {
  const first = new Map<Label, LocalDay>();
  for (const { deleted, day, labels } of checkIns) {
    if (deleted) continue;
    for (const label of labels) if (day < (first.get(label) ?? '9')) first.set(label, day);
  }
  return [...first].map(([label, day]) => ({ label, day })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Feeling words used for the first time within some days; none when that is when the record itself begins. */
export function newWords(checkIns: readonly CheckIn[], days: Days): FirstUse[] {
  const uses = firstUses(checkIns);
  if (!uses[0] || uses[0].day >= days.from) return [];
  return uses.filter(({ day }) => within(days, day));
}
