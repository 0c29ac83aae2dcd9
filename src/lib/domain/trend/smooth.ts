import { type Valence, valence } from '../affect';
import type { LocalDay } from '../stamp';
import { dayNumber, dayOfNumber } from './day-number';
import type { Days } from './range';
import type { Dated } from './slope';

/** A point of the smooth line, with the range the middle half of the days around it lies in. */
export interface SmoothPoint {
  day: LocalDay;
  value: Valence;
  low: Valence;
  high: Valence;
}

/** Days with a check-in in the stretch shown before a smooth line is drawn through them. */
export const smoothNeeds = 20;

/** How far around it each place on the line listens, as a share of the days shown, and in days. */
const span = 0.2;
const reaches = { least: 9, most: 120 };
/** Places of the line over the stretch shown. */
const places = 120;
/** Days that must speak for a place; with fewer there is no line. */
const voices = 4;

/**
 * A smooth line through daily medians: at each place a straight line weighted by nearness (LOESS, Cleveland 1979,
 * tricube), with the weighted quartiles of what is left over as its range. Null when the stretch shown holds under
 * 20 days. Where no day on record is near there is no line, so that gaps stay gaps: it comes in pieces.
 *
 * How far each place listens hangs on the length shown alone, so that the line stays as it is when it slides by.
 * `margin` is drawn beyond both ends, in shares of the length.
 */
export function smoothLine(points: readonly Dated[], shown: Days, margin = 0): SmoothPoint[][] | null {
  const [from, to] = [dayNumber(shown.from), dayNumber(shown.to)];
  const x = Float64Array.from(points, ({ day }) => dayNumber(day));
  if (x.reduce((n, at) => n + (at >= from && at <= to ? 1 : 0), 0) < smoothNeeds) return null;
  const length = to - from + 1;
  const reach = Math.min(reaches.most, Math.max(reaches.least, span * length));
  const step = Math.max(1, Math.round(length / places));
  const near = Math.max(4, reach / 2);
  const [first, last] = [x[0] as number, x.at(-1) as number];
  // places lie on a grid of whole steps since 1970: the same days whatever is shown around them
  const start = Math.ceil(Math.max(first, from - margin * length) / step) * step;
  const end = Math.min(last, to + margin * length);
  const pieces: SmoothPoint[][] = [[]];
  let [low, high] = [0, 0];
  for (let at = start; at <= end; at += step) {
    while (low < x.length && (x[low] as number) <= at - reach) low++;
    while (high < x.length && (x[high] as number) < at + reach) high++;
    const place = fitAt(at, x, points, low, high, reach, near);
    if (place) pieces.at(-1)?.push({ day: dayOfNumber(at), ...place });
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** The weighted straight line around one place, read off there; null where too little is near. */
function fitAt(
  at: number,
  x: Float64Array,
  points: readonly Dated[],
  low: number,
  high: number,
  reach: number,
  near: number
): Pick<SmoothPoint, 'value' | 'low' | 'high'> | null {
  if (high - low < voices) return null;
  let [w, wx, wy, wxx, wxy, nearest] = [0, 0, 0, 0, 0, Infinity];
  for (let i = low; i < high; i++) {
    const d = (x[i] as number) - at;
    nearest = Math.min(nearest, Math.abs(d));
    const weight = tricube(d / reach);
    const y = (points[i] as Dated).median;
    w += weight;
    wx += weight * d;
    wy += weight * y;
    wxx += weight * d * d;
    wxy += weight * d * y;
  }
  if (nearest > near) return null;
  const bend = w * wxx - wx * wx;
  const tilt = bend > 1e-9 ? (w * wxy - wx * wy) / bend : 0;
  const value = (wy - tilt * wx) / w;
  const left: [number, number][] = [];
  for (let i = low; i < high; i++) {
    const d = (x[i] as number) - at;
    left.push([(points[i] as Dated).median - value - tilt * d, tricube(d / reach)]);
  }
  left.sort((a, b) => a[0] - b[0]);
  return {
    value: valence(value),
    low: valence(value + Math.min(0, weighted(left, w, 0.25))),
    high: valence(value + Math.max(0, weighted(left, w, 0.75)))
  };
}

const tricube = (share: number): number => (1 - Math.min(1, Math.abs(share)) ** 3) ** 3;

/** The value below which a share of the weight lies; `sorted` by value, smallest first. */
function weighted(sorted: readonly [number, number][], weight: number, share: number): number {
  let sum = 0;
  for (const [value, of] of sorted) {
    sum += of;
    if (sum >= share * weight) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
