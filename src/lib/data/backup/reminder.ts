import { tickOf } from '$lib/domain/record';
import { daysBetween, type Instant, type LocalDay } from '$lib/domain/stamp';
import type { Database } from '../database';

/** What is known when it is asked whether to remind somebody of saving. */
export interface SavingSoFar {
  /** When everything was last saved to a file; null when it never was. */
  last: Instant | null;
  /** The first lived day with a check-in; null when there is none. */
  first: LocalDay | null;
  /** Check-ins that are new or changed since the last file, or all of them when there was none. */
  since: number;
  /** When the person last said "not now"; null when never. */
  notNow: Instant | null;
}

const dayMs = 86_400_000;

/** Days a "not now" is kept to. */
const quietDays = 7;
/** Days after which a file is called old, and how much must have come since for it to matter. */
const oldDays = 30;
const fewest = 5;
/** Days, and check-ins, after which somebody who never saved is told that they can. */
const firstDays = 14;
const firstEntries = 10;

/**
 * Whether to say one calm sentence about saving: of a file that has grown old, or to someone who never saved one.
 * Nothing is said to someone who has little to lose, and nothing for a week after a "not now".
 */
export function reminderOf(
  { last, first, since, notNow }: SavingSoFar,
  now: Instant,
  today: LocalDay
): { kind: 'never' } | { kind: 'old'; days: number; since: number } | null {
  // A clock that was set back must not keep it quiet for a year.
  if (notNow !== null && notNow <= now && now - notNow < quietDays * dayMs) return null;
  if (last === null || last > now)
    return first !== null && since >= firstEntries && daysBetween(first, today) >= firstDays
      ? { kind: 'never' }
      : null;
  const days = Math.floor((now - last) / dayMs);
  return days >= oldDays && since >= fewest ? { kind: 'old', days, since } : null;
}

/** How many check-ins are new or changed since a moment; all that are there for null. */
export const changedSince = (db: Database, moment: Instant | null): Promise<number> =>
  moment === null
    ? db.checkIns.orderBy('day').count() // deleted ones have no day
    : db.checkIns
        .where('changed')
        .above(tickOf(moment, 0, ''))
        .filter((row) => !row.deleted)
        .count();
