import { type Dice, below } from '../dice';
import type { LocalDay } from '../stamp';
import { dayNumber } from './day-number';
import { type Interval, quantileOf } from './spread';

/** A direction over time, as valence per 30 days, with its 90 % interval. */
export interface Slope {
  perMonth: number;
  interval: Interval;
  /** Lived days it was reckoned from. */
  days: number;
}

/** What a slope is reckoned from. */
export interface Dated {
  day: LocalDay;
  median: number;
}

/** A direction is looked for from 10 lived days within some 21. */
export const slopeNeeds = { days: 10, within: 21 } as const;

/** Neighbouring days are alike, so whole blocks are redrawn. */
const block = 3;
const redraws = 400;
/** How far, in standard errors of r, the likeness of neighbours is taken to be larger than measured. */
const shyness = 1;
/** Found by simulation: of people whose days lead nowhere, 8 to 11 % are then told of a direction (21 to 90 days). */
const calibrated = 1.15;
/** Longer series are first gathered into at most so many equal stretches of time. */
const most = 60;

/** The most days with a check-in in any stretch of `within` days. */
export function densest(points: readonly Dated[], within: number = slopeNeeds.within): number {
  const numbers = points.map(({ day }) => dayNumber(day));
  let best = 0;
  let start = 0;
  numbers.forEach((number, end) => {
    while (number - (numbers[start] as number) >= within) start++;
    best = Math.max(best, end - start + 1);
  });
  return best;
}

/**
 * Theil–Sen slope of daily medians (the median of the slopes between all pairs of days) with a 90 % interval by
 * bootstrapping blocks of three neighbouring residuals. Null under 10 days in 21.
 */
export function slopeOf(points: readonly Dated[], roll: Dice): Slope | null {
  if (densest(points) < slopeNeeds.days) return null;
  const { x, y } = gathered(points);
  const pairs = (x.length * (x.length - 1)) / 2;
  const scratch = new Float64Array(pairs);
  const slope = theilSen(x, y, scratch);
  const middle = x.reduce((a, b) => a + b, 0) / x.length;
  const raw = y.map((value, i) => value - slope * ((x[i] as number) - middle));
  const centre = raw.reduce((a, b) => a + b, 0) / raw.length;
  const widen = widening(raw.map((value) => value - centre));
  const residuals = raw.map((value) => (value - centre) * widen);
  const drawn = new Float64Array(redraws);
  const again = new Float64Array(x.length);
  for (let r = 0; r < redraws; r++) {
    for (let i = 0; i < x.length; i += block) {
      const from = below(x.length, roll);
      for (let k = 0; k < block && i + k < x.length; k++)
        again[i + k] = slope * ((x[i + k] as number) - middle) + (residuals[(from + k) % x.length] as number);
    }
    drawn[r] = theilSen(x, again, scratch);
  }
  drawn.sort();
  return {
    perMonth: slope * 30,
    interval: { low: quantileOf(drawn, 0.05) * 30, high: quantileOf(drawn, 0.95) * 30 },
    days: points.length
  };
}

/**
 * How much wider the interval must be than the redrawn residuals alone would make it. They shrink toward a fitted
 * line, and blocks of three hold only a part of how alike neighbours are: the rest is reckoned as if each day led to
 * the next with the same correlation r (variance of a mean: (1 + r) / (1 − r) against 1 + 4r/3 + 2r²/3 in blocks).
 * Without it, more than a quarter of simulated people whose days go nowhere would be told of a direction.
 */
function widening(residuals: Float64Array): number {
  const n = residuals.length;
  let squares = 0;
  let neighbours = 0;
  residuals.forEach((value, i) => {
    squares += value * value;
    if (i) neighbours += value * (residuals[i - 1] as number);
  });
  if (squares === 0) return 1;
  const measured = neighbours / squares;
  // fitted residuals make r look smaller than it is, by about (1 + 4r) / n around a straight line
  const r = Math.min(0.8, Math.max(0, measured + (1 + 4 * measured) / n + shyness / Math.sqrt(n)));
  const alike = (1 + r) / (1 - r) / (1 + (4 * r) / 3 + (2 * r * r) / 3);
  // few blocks measure their own scatter badly: Student's t against the normal, two degrees spent on the line
  const free = Math.max(2, n / block - 2);
  const student = 1 + (1.524 / free + 1.42 / free ** 2) / 1.645;
  return Math.sqrt((alike * n) / (n - 2)) * student * calibrated;
}

/** Days as numbers from the first; a long series as the medians of equal stretches of time. */
function gathered(points: readonly Dated[]): { x: Float64Array; y: Float64Array } {
  const first = dayNumber((points[0] as Dated).day);
  const days = points.map(({ day }) => dayNumber(day) - first);
  if (points.length <= most)
    return { x: Float64Array.from(days), y: Float64Array.from(points, ({ median }) => median) };
  const width = ((days.at(-1) as number) + 1) / most;
  const stretches = new Map<number, { x: number[]; y: number[] }>();
  points.forEach(({ median }, i) => {
    const key = Math.floor((days[i] as number) / width);
    const stretch = stretches.get(key) ?? { x: [], y: [] };
    stretch.x.push(days[i] as number);
    stretch.y.push(median);
    stretches.set(key, stretch);
  });
  const of = (pick: 'x' | 'y') =>
    Float64Array.from(stretches.values(), (stretch) =>
      quantileOf(Float64Array.from(stretch[pick]).sort(), 0.5)
    );
  return { x: of('x'), y: of('y') };
}

function theilSen(x: Float64Array, y: Float64Array, scratch: Float64Array): number {
  let n = 0;
  for (let i = 0; i < x.length; i++)
    for (let j = i + 1; j < x.length; j++)
      scratch[n++] = ((y[j] as number) - (y[i] as number)) / ((x[j] as number) - (x[i] as number));
  return middleOf(scratch, n);
}

/** The middle of the first n values by quickselect (Hoare 1961); reorders them. */
function middleOf(values: Float64Array, n: number): number {
  const k = n >> 1;
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i <= j) {
        const swap = values[i] as number;
        values[i++] = values[j] as number;
        values[j--] = swap;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  const upper = values[k] as number;
  if (n % 2) return upper;
  let lower = -Infinity;
  for (let i = 0; i < k; i++) if ((values[i] as number) > lower) lower = values[i] as number;
  return (lower + upper) / 2;
}
