import type { CheckIn } from '../check-in';
import { type LocalDay, localDay } from '../stamp';
import { monthsBefore } from '../trend/range';

/** What was written on the same date earlier. */
export interface EarlierDay {
  /** Whole years ago, or months while there is no year to look back on. */
  ago: { years: number } | { months: number };
  day: LocalDay;
  checkIns: CheckIn[];
}

const furthest = 30;

/**
 * The same date in earlier years, nearest first; without any, six, three and one month ago.
 * 29 February looks back to 29 Februaries only. Only days with something on them.
 */
export function onThisDay(checkIns: readonly CheckIn[], today: LocalDay): EarlierDay[] {
  const days = new Map<LocalDay, CheckIn[]>();
  const wanted = new Set<LocalDay>();
  const years: { ago: EarlierDay['ago']; day: LocalDay }[] = [];
  for (let back = 1; back <= furthest; back++) {
    const day = monthsBefore(today, back * 12);
    if (day.slice(5) === today.slice(5)) years.push({ ago: { years: back }, day });
  }
  const months = [6, 3, 1].map((back) => ({ ago: { months: back }, day: monthsBefore(today, back) }));
  for (const { day } of [...years, ...months]) wanted.add(localDay(day));
  for (const checkIn of checkIns) {
    if (checkIn.deleted || !wanted.has(checkIn.day)) continue;
    days.set(checkIn.day, [...(days.get(checkIn.day) ?? []), checkIn]);
  }
  const found = (places: typeof years): EarlierDay[] =>
    places.flatMap(({ ago, day }) => {
      const of = days.get(day);
      return of ? [{ ago, day, checkIns: of.sort((a, b) => a.at - b.at) }] : [];
    });
  const past = found(years);
  return past.length ? past : found(months);
}
