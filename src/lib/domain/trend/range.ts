import { addDays, type LocalDay, localDay } from '../stamp';
import { dayNumber, dayOfNumber } from './day-number';

/** The five lengths of time Trends can show. */
export const rangeKinds = ['week', 'month', 'quarter', 'year', 'all'] as const;

/** One of the five lengths of time. */
export type RangeKind = (typeof rangeKinds)[number];

/** Two lived days with everything between them, both included. */
export interface Days {
  from: LocalDay;
  to: LocalDay;
}

/** A stretch of lived days, counted in whole pages back from today. */
export interface Range extends Days {
  kind: RangeKind;
  /** The day the newest page ends on. */
  today: LocalDay;
  /** Pages back from today, 0 the newest. */
  back: number;
}

const pageMonths = { month: 1, quarter: 3, year: 12 } as const;

/** The same date some months earlier, or the last day of that month when it has no such date. */
export function monthsBefore(day: LocalDay, months: number): LocalDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) - months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const text = (d: number) =>
    `${String(target.year).padStart(4, '0')}-${String(target.month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return localDay(text(Math.min(date, daysInMonth(target.year, target.month))));
}

/** Days in a month; month 1..12. */
export const daysInMonth = (year: number, month: number): number =>
  [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ] as number; // prettier-ignore

/** The day the page `back` pages ago ends on. Neighbouring pages meet without a gap and without an overlap. */
function pageEnd(kind: Exclude<RangeKind, 'all'>, today: LocalDay, back: number): LocalDay {
  return kind === 'week' ? addDays(today, -7 * back) : monthsBefore(today, pageMonths[kind] * back);
}

/**
 * A range ending today (`back` 0) or some pages earlier. "All" runs from the first day on record, which may be
 * left out when there is none yet.
 */
export function rangeOf(kind: RangeKind, today: LocalDay, back = 0, first: LocalDay = today): Range {
  if (kind === 'all') return { kind, today, back: 0, from: first < today ? first : today, to: today };
  return {
    kind,
    today,
    back,
    from: addDays(pageEnd(kind, today, back + 1), 1),
    to: pageEnd(kind, today, back)
  };
}

/** The page before; null when nothing on record lies there. */
export const earlier = (range: Range, first: LocalDay | null): Range | null =>
  range.kind === 'all' || !first || first >= range.from
    ? null
    : rangeOf(range.kind, range.today, range.back + 1);

/** The page after; null on the newest. */
export const later = (range: Range): Range | null =>
  range.back === 0 ? null : rangeOf(range.kind, range.today, range.back - 1);

/** Whether a day lies in a range. */
export const within = ({ from, to }: Days, day: LocalDay): boolean => day >= from && day <= to;

/** How many lived days a range holds, at least 1. */
export const lengthOf = ({ from, to }: Days): number => dayNumber(to) - dayNumber(from) + 1;

/** The same length of time some days later (earlier, when negative). */
export const shifted = ({ from, to }: Days, days: number): Days => ({
  from: dayOfNumber(dayNumber(from) + days),
  to: dayOfNumber(dayNumber(to) + days)
});
