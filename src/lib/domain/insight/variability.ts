import type { CheckIn } from '../check-in';
import { dayNumber } from '../trend/day-number';
import type { DayPoint } from '../trend/series';
import { deviation, type Interval } from '../trend/spread';
import { type Insight, notEnough } from './insight';

/** Days, pairs of neighbouring days, and check-ins with a feeling word that are needed. */
export const variabilityNeeds = { days: 10, pairs: 7, named: 30 } as const;

/**
 * How far the days lie apart: SD of the daily medians, with the interval of a standard deviation widened for
 * ratings that are not quite normal (Bonett 2006 uses the kurtosis; here it is bounded by three).
 */
export function variability(points: readonly DayPoint[]): Insight {
  const n = points.length;
  const how = 'standard-deviation';
  if (n < variabilityNeeds.days) return notEnough('variability', 'days', n, variabilityNeeds.days, how);
  const sd = deviation(points.map(({ median }) => median));
  return { code: 'variability', numbers: { sd }, n, interval: around(sd, n), how };
}

/** The change from day to day: RMSSD over pairs of consecutive days only, so that a gap is never a jump. */
export function instability(points: readonly DayPoint[]): Insight {
  const how = 'root-mean-square-of-successive-differences';
  let pairs = 0;
  let squares = 0;
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (!before || dayNumber(point.day) - dayNumber(before.day) !== 1) return;
    pairs++;
    squares += (point.median - before.median) ** 2;
  });
  if (pairs < variabilityNeeds.pairs)
    return notEnough('instability', 'days', pairs, variabilityNeeds.pairs, how);
  const rmssd = Math.sqrt(squares / pairs);
  // neighbouring differences share a day: their squares are worth about two thirds of as many apart
  return { code: 'instability', numbers: { rmssd }, n: pairs, interval: around(rmssd, (pairs * 2) / 3), how };
}

/** A 90 % interval of a spread, on the log scale: se(log s) = 1 / √(2(n − 1)). */
function around(spread: number, n: number): Interval {
  const factor = Math.exp(1.645 / Math.sqrt(2 * Math.max(1, n - 1)));
  return { low: spread / factor, high: spread * factor };
}

/** Distinct feeling words per 30 check-ins that name one, so that writing more does not look like knowing more. */
export function labelDiversity(checkIns: readonly CheckIn[]): Insight {
  const how = 'distinct-words-per-30';
  const { named } = variabilityNeeds;
  const words = checkIns
    .filter(({ deleted, labels }) => !deleted && labels.length > 0)
    .sort((a, b) => a.at - b.at)
    .map(({ labels }) => labels);
  if (words.length < named) return notEnough('label-diversity', 'entries', words.length, named, how);
  const stretches: number[] = [];
  for (let i = 0; i + named <= words.length; i += named)
    stretches.push(new Set(words.slice(i, i + named).flat()).size);
  const per30 = stretches.reduce((a, b) => a + b, 0) / stretches.length;
  const distinct = new Set(words.flat()).size;
  return { code: 'label-diversity', numbers: { per30, distinct }, n: words.length, interval: null, how };
}
