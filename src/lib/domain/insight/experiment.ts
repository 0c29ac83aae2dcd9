import { dice } from '../dice';
import type { Session } from '../session';
import { addDays, daysBetween, type LocalDay } from '../stamp';
import { deviation, type Interval, mean } from '../trend/spread';
import { type Insight, notEnough } from './insight';
import { adjustedLift, type Usual } from './quiet';

/** A person's own trial of two techniques: a coin chooses between them day by day. */
export interface Experiment {
  /** Ids of the two flows. */
  a: string;
  b: string;
  seed: number;
  from: LocalDay;
  /** Length in days, 14 unless chosen otherwise. */
  days: number;
}

/** What came of it: how much more adjusted lift a had than b. */
export interface ExperimentResult {
  code: 'experiment';
  /** Mean adjusted lift of a minus that of b, −2..2. */
  difference: number;
  interval: Interval;
  uses: { a: number; b: number };
  n: number;
  how: 'coin';
  /** Whether the trial's last day is over. */
  over: boolean;
}

/** Sessions with each of the two before a difference is told. */
export const experimentNeeds = 4;

/** How long a trial runs unless it is stopped, days. */
export const experimentDays = 14;

/** The same trial, stopped at the end of a day: later days have no choice and count for nothing. */
export const stoppedOn = (experiment: Experiment, day: LocalDay): Experiment => ({
  ...experiment,
  days: Math.max(0, Math.min(experiment.days, daysBetween(experiment.from, day) + 1))
});

/** The last day of a trial. */
export const lastDayOf = ({ from, days }: Experiment): LocalDay => addDays(from, days - 1);

/**
 * Which of the two the coin chose for a day; null outside the trial. Tossed for every pair of days, the second
 * getting the other one, so that both come equally often and neither owns the weekends.
 */
export function chosenOn({ a, b, seed, from, days }: Experiment, day: LocalDay): string | null {
  const at = daysBetween(from, day);
  if (at < 0 || at >= days) return null;
  const roll = dice(seed);
  for (let pair = 0; pair < Math.floor(at / 2); pair++) roll();
  return roll() < 0.5 === (at % 2 === 0) ? a : b;
}

/**
 * The difference with its 90 % interval (Welch), over sessions in which the coin's choice was played; others do not
 * count, as they were chosen for a reason.
 */
export function resultOf(
  experiment: Experiment,
  sessions: readonly Session[],
  usual: Usual,
  today: LocalDay
): ExperimentResult | Insight {
  const lifts = liftsOf(experiment, sessions, usual);
  const uses = { a: lifts.a.length, b: lifts.b.length };
  const fewest = Math.min(uses.a, uses.b);
  if (fewest < experimentNeeds) return notEnough('experiment', 'uses', fewest, experimentNeeds, 'coin');
  const va = deviation(lifts.a) ** 2 / uses.a;
  const vb = deviation(lifts.b) ** 2 / uses.b;
  const free = va + vb > 0 ? (va + vb) ** 2 / (va ** 2 / (uses.a - 1) + vb ** 2 / (uses.b - 1)) : 1e6;
  const half = student90(free) * Math.sqrt(va + vb);
  const difference = mean(lifts.a) - mean(lifts.b);
  return {
    code: 'experiment',
    difference,
    interval: { low: difference - half, high: difference + half },
    uses,
    n: uses.a + uses.b,
    how: 'coin',
    over: today > lastDayOf(experiment)
  };
}

/** How often each of the two was played on a day the coin chose it, with a mark before and after. */
export function usesOf(experiment: Experiment, sessions: readonly Session[]): { a: number; b: number } {
  const flat: Usual = { a: 0, b: 1, personal: false, pairs: 0, doubt: () => 0 };
  const { a, b } = liftsOf(experiment, sessions, flat);
  return { a: a.length, b: b.length };
}

/** The adjusted lifts of the sessions that count: the coin's choice of their day, marked before and after. */
function liftsOf(
  experiment: Experiment,
  sessions: readonly Session[],
  usual: Usual
): Record<'a' | 'b', number[]> {
  const lifts: Record<'a' | 'b', number[]> = { a: [], b: [] };
  for (const { deleted, day, flow, before, after } of sessions) {
    if (deleted || !flow || !before || !after || chosenOn(experiment, day) !== flow.id) continue;
    lifts[flow.id === experiment.a ? 'a' : 'b'].push(adjustedLift(usual, before.valence, after.valence));
  }
  return lifts;
}

/** The 95th percentile of Student's t, by its expansion around the normal's 1.645; within 1 % from 3 degrees on. */
const student90 = (free: number): number => 1.6449 + 1.5238 / free + 1.4202 / free ** 2 + 0.8366 / free ** 3;
