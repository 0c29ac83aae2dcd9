/** Sorted copy, smallest first. */
const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

/** The value in the middle; of an even count, halfway between the middle two. NaN for none. */
export function median(values: readonly number[]): number {
  const n = values.length;
  if (n === 0) return NaN;
  if (n === 1) return values[0] as number;
  if (n === 2) return ((values[0] as number) + (values[1] as number)) / 2;
  // most lists are one day's check-ins: a plain sort of a short list beats a typed one
  const sorted = n < 32 ? [...values].sort((a, b) => a - b) : ascending(values);
  const upper = sorted[n >> 1] as number;
  return n % 2 ? upper : ((sorted[(n >> 1) - 1] as number) + upper) / 2;
}

/** The value below which a share `q` (0..1) of the values lies, interpolated linearly. NaN for none. */
export const quantile = (values: readonly number[], q: number): number => quantileOf(ascending(values), q);

/** The same for values already sorted, smallest first. */
export function quantileOf(sorted: ArrayLike<number>, q: number): number {
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * q;
  const under = Math.floor(at);
  const low = sorted[under] as number;
  const high = sorted[Math.min(under + 1, sorted.length - 1)] as number;
  return low + (high - low) * (at - under);
}

/** Arithmetic mean; NaN for none. */
export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Standard deviation of a sample (n − 1); NaN under two values. */
export function deviation(values: readonly number[]): number {
  if (values.length < 2) return NaN;
  const middle = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - middle) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

/** A lower and an upper bound, both included. */
export interface Interval {
  low: number;
  high: number;
}

/** Whether an interval lies wholly on one side of a value. */
export const excludes = ({ low, high }: Interval, value: number): boolean => low > value || high < value;
