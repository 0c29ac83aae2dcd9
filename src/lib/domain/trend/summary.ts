import { type Step, type Valence, stepOf, valence } from '../affect';
import type { Dice } from '../dice';
import { daysBetween, type LocalDay } from '../stamp';
import type { Days } from './range';
import type { DayPoint } from './series';
import { type Slope, slopeNeeds, slopeOf } from './slope';
import { median, quantile } from './spread';

/** What the days of a range were like, as a code with its numbers; the words are made of it elsewhere. */
export type Summary =
  | { code: 'nothing' }
  /** "Not enough yet: 3 of 5 days." */
  | { code: 'not-enough'; days: number; needed: number }
  | {
      /**
       * mostly: more than half of the days lie in one step, `step`.
       * between: at least two thirds of them lie in two neighbouring steps, `low` and `high`.
       * mixed: neither; the middle two thirds of the days reach from `low` to `high`.
       */
      code: 'mostly' | 'between' | 'mixed';
      /** The step of the median of the days. */
      step: Step;
      low: Step;
      high: Step;
      /** How many of the `days` lie in the steps named. */
      share: number;
      days: number;
      /** Median of the daily medians, −1..1. */
      median: Valence;
      /** At least three days in a row on record that lay lower than the rest. */
      lowerStretch: Days | null;
      direction: Direction;
    };

/** Which way the days of a range went. A direction is named only when its interval excludes "no change". */
export type Direction =
  { code: 'up' | 'down' | 'unclear'; slope: Slope } | { code: 'too-few'; days: number; needed: number };

/** Days needed before anything is said about a range. */
export const summaryNeeds = 5;

/** How much lower than usual a stretch lies before it is named, in valence. */
const lower = 0.2;

/** An honest sentence about a range's days, as codes and numbers. */
export function summarise(points: readonly DayPoint[], roll: Dice): Summary {
  const days = points.length;
  if (days === 0) return { code: 'nothing' };
  if (days < summaryNeeds) return { code: 'not-enough', days, needed: summaryNeeds };
  const medians = points.map((point) => point.median);
  const middle = valence(median(medians));
  return {
    ...placeOf(medians, stepOf(middle)),
    days,
    median: middle,
    lowerStretch: lowerStretch(points, middle),
    direction: directionOf(points, roll)
  };
}

type Place = Pick<Extract<Summary, { share: number }>, 'code' | 'step' | 'low' | 'high' | 'share'>;

function placeOf(medians: Valence[], step: Step): Place {
  const counts = new Map<Step, number>();
  for (const value of medians) counts.set(stepOf(value), (counts.get(stepOf(value)) ?? 0) + 1);
  const days = medians.length;
  const most = [...counts].sort((a, b) => b[1] - a[1])[0] as [Step, number];
  if (most[1] * 2 > days)
    return { code: 'mostly', step: most[0], low: most[0], high: most[0], share: most[1] };
  const pairs = [-3, -2, -1, 0, 1, 2].map((low) => ({
    low: low as Step,
    high: (low + 1) as Step,
    share: (counts.get(low as Step) ?? 0) + (counts.get((low + 1) as Step) ?? 0)
  }));
  const best = pairs.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share * 3 >= days * 2) return { code: 'between', step, ...best };
  const low = stepOf(valence(quantile(medians, 1 / 6)));
  const high = stepOf(valence(quantile(medians, 5 / 6)));
  const share = medians.filter((value) => stepOf(value) >= low && stepOf(value) <= high).length;
  return { code: 'mixed', step, low, high, share };
}

/**
 * The lowest run of at least three days on record, each clearly under the middle and with at most one day between
 * neighbours; null when there is none, or when it would be more than a third of the range.
 */
function lowerStretch(points: readonly DayPoint[], middle: number): Days | null {
  let best: { days: DayPoint[]; depth: number } | null = null;
  let run: DayPoint[] = [];
  const close = () => {
    const depth = run.reduce((sum, point) => sum + middle - point.median, 0);
    if (run.length >= 3 && run.length * 3 <= points.length && (!best || depth > best.depth))
      best = { days: run, depth };
    run = [];
  };
  for (const point of points) {
    const last = run.at(-1);
    const low = point.median <= middle - lower;
    if (!low || (last && daysBetween(last.day, point.day) > 2)) close();
    if (low) run.push(point);
  }
  close();
  const found = best as { days: DayPoint[] } | null;
  return found ? { from: dayAt(found.days, 0), to: dayAt(found.days, -1) } : null;
}

const dayAt = (points: DayPoint[], at: number): LocalDay => (points.at(at) as DayPoint).day;

/** The direction of a series of days. */
export function directionOf(points: readonly DayPoint[], roll: Dice): Direction {
  const slope = slopeOf(points, roll);
  if (!slope) return { code: 'too-few', days: points.length, needed: slopeNeeds.days };
  if (slope.interval.low > 0) return { code: 'up', slope };
  if (slope.interval.high < 0) return { code: 'down', slope };
  return { code: 'unclear', slope };
}
