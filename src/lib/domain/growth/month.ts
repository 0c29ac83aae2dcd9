import type { LocalDay } from '../stamp';

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

/** The month a lived day is in. */
export const monthOf = (day: LocalDay): Month => day.slice(0, 7);

/** The months in which some days lie, the latest first, each once. Months without a day are simply not there. */
export const monthsOf = (days: readonly LocalDay[]): Month[] =>
  [...new Set(days.map(monthOf))].sort().reverse();

/** The things that lie in a month; all of them when none is chosen. */
export const inMonth = <T>(things: readonly T[], month: Month | null, dayOf: (thing: T) => LocalDay): T[] =>
  things.filter((thing) => month === null || monthOf(dayOf(thing)) === month);
