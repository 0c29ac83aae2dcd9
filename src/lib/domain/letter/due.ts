import { addDays, type LocalDay, localDay, weekday } from '../stamp';
import { type Days, daysInMonth, monthsBefore } from '../trend/range';
import type { LetterKind } from './letter';

/**
 * The days of the newest letter of a kind that is complete: the last whole week (Monday to Sunday), month or year
 * before today. `back` goes further: 1 is the one before it.
 */
export function letterDays(kind: LetterKind, today: LocalDay, back = 0): Days {
  if (kind === 'weekly') {
    const sunday = addDays(today, -(weekday(today) || 7));
    return { from: addDays(sunday, -6 - 7 * back), to: addDays(sunday, -7 * back) };
  }
  if (kind === 'monthly') {
    const first = monthsBefore(localDay(`${today.slice(0, 7)}-01`), 1 + back);
    const [year, month] = first.split('-').map(Number) as [number, number];
    return { from: first, to: addDays(first, daysInMonth(year, month) - 1) };
  }
  const first = monthsBefore(localDay(`${today.slice(0, 4)}-01-01`), 12 * (1 + back));
  return { from: first, to: localDay(`${first.slice(0, 4)}-12-31`) };
}
