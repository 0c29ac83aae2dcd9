import type { CheckIn } from '../check-in';
import { type Stamp, weekday } from '../stamp';
import { quantileOf } from '../trend/spread';

/** The ratings of one hour of the day, or of one weekday. */
export interface Slot {
  /** Hour 0..23 on the wall, or weekday 0 Sunday … 6 Saturday. */
  at: number;
  n: number;
  /** Median and quartiles, −1..1; null under `rhythmNeeds` ratings. */
  middle: { median: number; low: number; high: number } | null;
}

/** Ratings in an hour or on a weekday before its middle is told. */
export const rhythmNeeds = 5;

/** How ratings lie over the hours of the day. */
export function byHour(
  checkIns: readonly CheckIn[],
  hourOf: (stamp: Pick<Stamp, 'at' | 'zone'>) => number
): Slot[] {
  return slots(24, checkIns, hourOf);
}

/** How ratings lie over the lived days of the week. */
export const byWeekday = (checkIns: readonly CheckIn[]): Slot[] =>
  slots(7, checkIns, ({ day }) => weekday(day));

function slots(count: number, checkIns: readonly CheckIn[], placeOf: (checkIn: CheckIn) => number): Slot[] {
  const ratings = Array.from({ length: count }, (): number[] => []);
  for (const checkIn of checkIns)
    if (!checkIn.deleted) ratings[placeOf(checkIn)]?.push(checkIn.affect.valence);
  return ratings.map((values, at) => {
    const n = values.length;
    if (n < rhythmNeeds) return { at, n, middle: null };
    const sorted = Float64Array.from(values).sort();
    return {
      at,
      n,
      middle: {
        median: quantileOf(sorted, 0.5),
        low: quantileOf(sorted, 0.25),
        high: quantileOf(sorted, 0.75)
      }
    };
  });
}
