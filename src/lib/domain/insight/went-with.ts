import { type Dice, below } from '../dice';
import type { LocalDay } from '../stamp';
import { dayNumber } from '../trend/day-number';
import { type Feature, type Finding, type Insight, notEnough } from './insight';

/** A day and how it was: the median of its ratings, or the morning's. */
export interface LivedDay {
  day: LocalDay;
  value: number;
}

/** Something that may have gone with days: 1 or 0 for each day in the same order, or hours slept. */
export interface Exposure {
  feature: Feature;
  /** As long as the days. */
  x: Float64Array;
}

/** Days with, days without, and days from the first to the last that are needed before anything is tested. */
export const wentWithNeeds = { with: 5, without: 5, span: 21 } as const;

/** Exchanges of days; half as many over many years, where each takes longer and doubt is small anyway. */
const roundsFor = (work: number): number => (work < 50_000 ? 1999 : 999);
/** Benjamini–Hochberg: of the differences shown, at most this share is expected to be chance. */
const q = 0.1;
const shown = 2;
/** A difference whose interval comes nearer to nothing than this, in valence, is not worth a sentence. */
const trifle = 0.01;
/** Nor is a difference under a fifth of one of the seven steps; for hours of sleep, a third of that an hour. */
const worthSaying = { flag: 0.08, hour: 0.03 };
/** Typical size of true differences between days, in valence, and how many features' worth that guess counts. */
const typical = { size: 0.15, weight: 4 };

/** Whole weeks, Monday first, so that a bad month is never mistaken for what was done in it. 5 January 1970 was one. */
const weekOf = (number: number): number => Math.floor((number - 4) / 7);

interface Tested {
  exposure: Exposure;
  slope: number;
  /** Standard deviation of the slope when nothing goes with anything. */
  error: number;
  p: number;
}

/**
 * What went with higher or lower days. Each feature's difference within weeks is held against what exchanging the
 * days of each week does to it; Benjamini–Hochberg over all that were tested; pooled estimates; two at most.
 * Days come oldest first. Yields null between slices of work, then the findings (or one "not enough yet").
 */
export function* wentWith(
  days: readonly LivedDay[],
  exposures: readonly Exposure[],
  roll: Dice,
  about: 'went-with' | 'sleep' = 'went-with'
): Generator<null, Insight[]> {
  const how = 'permutation-within-weeks';
  const { with: needed, without, span } = wentWithNeeds;
  const [first, last] = [days[0], days.at(-1)];
  const reach = first && last ? dayNumber(last.day) - dayNumber(first.day) + 1 : 0;
  if (reach < span) return [notEnough(about, 'days', reach, span, how)];
  const fit = exposures.filter(({ x, feature }) => enough(x, feature.kind === 'sleep'));
  if (fit.length === 0) {
    const most = exposures.reduce((best, { x }) => Math.max(best, Math.min(positive(x), needed)), 0);
    return most < needed
      ? [notEnough(about, 'days-with', most, needed, how)]
      : [notEnough(about, 'days-without', Math.min(without - 1, closest(exposures)), without, how)];
  }
  const tested = yield* permuted(days, fit, roll);
  const spread = pooledSpread(tested);
  return passing(tested)
    .map((test) => finding(test, spread, tested.length))
    .filter(({ interval }) => interval !== null && (interval.low > trifle || interval.high < -trifle))
    .filter(
      ({ feature, numbers }) =>
        Math.abs(numbers.difference) >= worthSaying[feature.kind === 'sleep' ? 'hour' : 'flag']
    )
    .sort((a, b) => Math.abs(b.numbers.difference) - Math.abs(a.numbers.difference))
    .slice(0, shown);
}

const positive = (x: Float64Array): number => x.reduce((n, value) => n + (value > 0 ? 1 : 0), 0);
const closest = (exposures: readonly Exposure[]): number =>
  exposures.reduce((best, { x }) => Math.max(best, x.length - positive(x)), 0);

/** Hours differ from day to day on their own; yes-or-no features need both kinds of day. */
function enough(x: Float64Array, hours: boolean): boolean {
  const has = positive(x);
  if (hours) return has >= wentWithNeeds.with + wentWithNeeds.without && new Set(x).size > 1;
  return has >= wentWithNeeds.with && x.length - has >= wentWithNeeds.without;
}

/** Slopes within weeks, and how they scatter when the days of each week are exchanged. */
function* permuted(
  days: readonly LivedDay[],
  fit: readonly Exposure[],
  roll: Dice
): Generator<null, Tested[]> {
  const numbers = days.map(({ day }) => dayNumber(day));
  yield null;
  const weeks = weeksOf(numbers);
  const values = Float64Array.from(days, ({ value }) => value);
  const gaps = numbers.map((number, i) => (i ? number - (numbers[i - 1] as number) : Infinity));
  const carried = carryOver(values, gaps);
  const kept = Float64Array.from(gaps, (gap) => carried ** gap);
  yield null;
  const y = centred(fresh(values, kept), weeks);
  const xs = fit.map(({ x }) => centred(fresh(x, kept), weeks));
  yield null;
  const sizes = xs.map((x) => x.reduce((sum, value) => sum + value * value, 0));
  const slopes = xs.map((x, j) => dot(x, y) / (sizes[j] as number));
  const beyond = new Uint32Array(fit.length);
  const squares = new Float64Array(fit.length);
  const exchanged = Float64Array.from(y);
  const rounds = roundsFor(y.length * fit.length);
  // a slice is about as much work for ten days as for ten years
  const slice = Math.max(10, Math.floor(1e6 / (y.length * fit.length)));
  for (let round = 0; round < rounds; round++) {
    exchange(exchanged, weeks, roll);
    for (let j = 0; j < xs.length; j++) {
      const slope = dot(xs[j] as Float64Array, exchanged) / (sizes[j] as number);
      squares[j] = (squares[j] as number) + slope * slope;
      if (Math.abs(slope) >= Math.abs(slopes[j] as number) - 1e-12) beyond[j] = (beyond[j] as number) + 1;
    }
    if (round % slice === slice - 1) yield null;
  }
  return fit
    .map((exposure, j) => ({
      exposure,
      slope: slopes[j] as number,
      error: Math.sqrt((squares[j] as number) / rounds),
      p: (1 + (beyond[j] as number)) / (rounds + 1)
    }))
    .filter(({ error }) => error > 0); // a feature that fills whole weeks cannot be told from the week
}

/** First and past-the-last index of each week. */
function weeksOf(numbers: readonly number[]): [number, number][] {
  const weeks: [number, number][] = [];
  let last = NaN;
  numbers.forEach((number, i) => {
    const week = weekOf(number);
    if (week === last) (weeks.at(-1) as [number, number])[1] = i + 1;
    else weeks.push([i, i + 1]);
    last = week;
  });
  return weeks;
}

/** Less the mean of its week. */
function centred(values: Float64Array, weeks: [number, number][]): Float64Array {
  const out = new Float64Array(values.length);
  for (const [from, to] of weeks) {
    let sum = 0;
    for (let i = from; i < to; i++) sum += values[i] as number;
    for (let i = from; i < to; i++) out[i] = (values[i] as number) - sum / (to - from);
  }
  return out;
}

/**
 * How much of a day's mood carries over to the next, 0..0.7: the correlation of neighbouring days, which a short
 * record makes look smaller than it is by about (1 + 3r) / n.
 */
function carryOver(values: Float64Array, gaps: readonly number[]): number {
  const n = values.length;
  const middle = values.reduce((a, b) => a + b, 0) / n;
  let [products, squares, pairs] = [0, 0, 0];
  for (let i = 1; i < n; i++) {
    if (gaps[i] !== 1) continue;
    const [a, b] = [(values[i - 1] as number) - middle, (values[i] as number) - middle];
    products += a * b;
    squares += (a * a + b * b) / 2;
    pairs++;
  }
  if (pairs < 10 || squares === 0) return 0;
  const r = products / squares;
  return Math.min(0.7, Math.max(0, r + (1 + 3 * r) / pairs));
}

/**
 * What is new in each day: less what carried over from the last one on record (Prais & Winsten 1954). Moods and habits
 * both last longer than a day; days that carry over are not exchangeable, and would find each other far too often.
 */
function fresh(values: Float64Array, kept: Float64Array): Float64Array {
  const out = Float64Array.from(values);
  for (let i = 1; i < out.length; i++) {
    const share = kept[i] as number;
    if (share)
      out[i] = ((values[i] as number) - share * (values[i - 1] as number)) / Math.sqrt(1 - share * share);
  }
  return out;
}

/** The days of each week in a new random order, in place. */
function exchange(y: Float64Array, weeks: [number, number][], roll: Dice): void {
  for (const [from, to] of weeks)
    for (let i = to - 1; i > from; i--) {
      const j = from + below(i - from + 1, roll);
      const swap = y[i] as number;
      y[i] = y[j] as number;
      y[j] = swap;
    }
}

/** Four sums side by side: a processor adds them at once, where one sum would wait for itself at every step. */
function dot(a: Float64Array, b: Float64Array): number {
  const whole = a.length - (a.length % 4);
  let [s, t, u, v] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    s += (a[i] as number) * (b[i] as number);
    t += (a[i + 1] as number) * (b[i + 1] as number);
    u += (a[i + 2] as number) * (b[i + 2] as number);
    v += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (let i = whole; i < a.length; i++) s += (a[i] as number) * (b[i] as number);
  return s + t + (u + v);
}

/** Those Benjamini–Hochberg lets through, at q over all that were tested. */
function passing(tested: readonly Tested[]): Tested[] {
  const sorted = [...tested].sort((a, b) => a.p - b.p);
  let last = -1;
  sorted.forEach(({ p }, i) => {
    // two more than were tested: what carries over is itself only estimated
    if (p <= (q * (i + 1)) / (sorted.length + 2)) last = i;
  });
  return sorted.slice(0, last + 1);
}

/** How far true differences scatter between this person's features, drawn toward what is typical. Hours apart. */
function pooledSpread(tested: readonly Tested[]): number {
  const flags = tested.filter(({ exposure }) => exposure.feature.kind !== 'sleep');
  const own = flags.reduce((sum, { slope, error }) => sum + slope ** 2 - error ** 2, 0);
  const prior = typical.weight * typical.size ** 2;
  return Math.max(0.05 ** 2, (own + prior) / (flags.length + typical.weight));
}

function finding(
  { exposure, slope, error, p }: Tested,
  spread: number,
  tested: number
): Finding<'went-with'> {
  const { x, feature } = exposure;
  // an hour of sleep is about half as much as a yes-or-no difference
  const between = feature.kind === 'sleep' ? (typical.size / 2) ** 2 : spread;
  const kept = between / (between + error ** 2);
  const difference = kept * slope;
  const half = 1.645 * Math.sqrt(kept) * error;
  const withDays = positive(x);
  return {
    code: 'went-with',
    feature,
    numbers: { difference, raw: slope, withDays, withoutDays: x.length - withDays, p, tested },
    n: x.length,
    interval: { low: difference - half, high: difference + half },
    how: 'permutation-within-weeks'
  };
}
