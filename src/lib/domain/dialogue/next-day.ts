import type { CheckIn } from '../check-in';
import type { Session } from '../session';
import { addDays, daysBetween, type LocalDay } from '../stamp';
import { type Baseline, baselineFrom } from './measure';

/**
 * Some techniques (expressive writing) often leave people lower for an hour and are felt, if at all, the day after. Their
 * lift is the first mark of the next lived day, against what a mark usually is a day later.
 */

type Marked = Pick<CheckIn, 'day' | 'at' | 'affect' | 'deleted'>;
type Played = Pick<Session, 'day' | 'at' | 'before' | 'flow' | 'status' | 'deleted'>;

/** Before a person's own pairs are many: from one day to the next about half of a mark's distance stays. */
export const dayToDay: Baseline = { a: 0, b: 0.5 };

/** Days after which a mark says nothing about a session any more. */
const latest = 2;

/** Every mark of a life in the order of time: check-ins, and the first marks of sessions. */
function marks(checkIns: readonly Marked[], sessions: readonly Played[]) {
  return [
    ...checkIns
      .filter(({ deleted }) => !deleted)
      .map(({ day, at, affect }) => ({ day, at, valence: affect.valence })),
    ...sessions.flatMap(({ day, at, before, deleted }) =>
      before && !deleted ? [{ day, at, valence: before.valence }] : []
    )
  ].sort((one, other) => one.at - other.at);
}

/** The first mark of the first day after a session on which there is one, −1..1; null within two days without any. */
export function nextDayMark(
  session: Played,
  checkIns: readonly Marked[],
  sessions: readonly Played[]
): number | null {
  const found = marks(checkIns, sessions).find(
    ({ day, at }) => at > session.at && day > session.day && daysBetween(session.day, day) <= latest
  );
  return found?.valence ?? null;
}

/** What a mark usually is a day later for this person, from days on which no session lies between. */
export function nextDayBaseline(checkIns: readonly Marked[], sessions: readonly Played[]): Baseline {
  const worked = new Set<LocalDay>(sessions.filter(({ deleted }) => !deleted).map(({ day }) => day));
  const byDay = new Map<LocalDay, { first: number; last: number }>();
  for (const { day, valence } of marks(checkIns, []))
    byDay.set(day, { first: byDay.get(day)?.first ?? valence, last: valence });
  const pairs = [...byDay].flatMap(([day, { last }]) => {
    const next = byDay.get(addDays(day, 1));
    return next && !worked.has(day) ? [{ pre: last, post: next.first }] : [];
  });
  return baselineFrom(pairs, dayToDay);
}

/** The session whose next day is today (or began yesterday unseen), if no mark has been set since; the latest one. */
export function awaitingNextDay<S extends Played>(
  played: readonly S[],
  isNextDay: (flow: string) => boolean,
  checkIns: readonly Marked[],
  sessions: readonly Played[],
  today: LocalDay
): S | null {
  const found = played.filter(
    (session) =>
      session.status === 'closed' &&
      !session.deleted &&
      session.before !== null &&
      session.flow !== null &&
      isNextDay(session.flow.id) &&
      session.day < today &&
      daysBetween(session.day, today) <= latest &&
      nextDayMark(session, checkIns, sessions) === null
  );
  return found.sort((one, other) => other.at - one.at)[0] ?? null;
}
