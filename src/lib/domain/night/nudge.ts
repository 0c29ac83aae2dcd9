import { dayBegins, type Instant, wallClock } from '../stamp';

/** What a person can ask to be nudged to. */
export type NudgeKind = 'check-in' | 'wind-down';

/** From when on (`HH:MM` on the wall) each is wanted; null: not at all, which is how everything begins. */
export type NudgeTimes = Record<NudgeKind, string | null>;

/** What has been done, or waved off, in the lived day: it needs no nudge. */
export type Settled = Record<NudgeKind, boolean>;

/** Minutes since the lived day began at 04:00, so that half past midnight is later than eleven at night; 0..1439. */
const intoDay = (hour: number, minute: number): number => (hour * 60 + minute - dayBegins * 60 + 1440) % 1440;

/**
 * The one nudge that is due: from its hour until the lived day is over. Winding down comes before a check-in, because
 * whoever is that late is tired.
 */
export function dueNudge(times: NudgeTimes, settled: Settled, at: Instant, zone: string): NudgeKind | null {
  const { hour, minute } = wallClock(at, zone);
  const now = intoDay(hour, minute);
  const due = (kind: NudgeKind): boolean => {
    const [, h, min] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(times[kind] ?? '') ?? [];
    return !settled[kind] && h !== undefined && min !== undefined && now >= intoDay(Number(h), Number(min));
  };
  if (due('wind-down')) return 'wind-down';
  return due('check-in') ? 'check-in' : null;
}
