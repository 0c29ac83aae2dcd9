import type { Valence } from '../affect';
import { valence } from '../affect';
import { addDays, daysBetween, type LocalDay } from '../stamp';
import type { Dated } from './slope';

/** A point of the smooth line. */
export interface SmoothPoint {
  day: LocalDay;
  value: Valence;
}

/** Days needed before a smooth line is drawn through them. */
export const smoothNeeds = 20;

/** Share of the days that speak for each place on the line. */
const span = 0.4;
const places = 120;

/**
 * A smooth line through daily medians: local straight lines weighted by nearness (LOESS, Cleveland 1979, tricube).
 * Null under 20 days. It is left out where no day on record is near, so that gaps stay gaps: the line is in pieces.
 */
export function smoothLine(points: readonly Dated[]): SmoothPoint[][] | null {
  if (points.length < smoothNeeds) return null;
  const first = (points[0] as Dated).day;
  const x = points.map(({ day }) => daysBetween(first, day));
  const last = x.at(-1) as number;
  const step = Math.max(1, Math.ceil(last / places));
  const near = Math.max(7, step * 2);
  const pieces: SmoothPoint[][] = [[]];
  let start = 0;
  for (let at = 0; at <= last; at += step) {
    while (start < x.length - 1 && (x[start] as number) < at - near) start++;
    if (Math.abs((x[start] as number) - at) > near) {
      if (pieces.at(-1)?.length) pieces.push([]);
      continue;
    }
    pieces.at(-1)?.push({ day: addDays(first, at), value: valence(fitAt(at, x, points)) });
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** The weighted straight line around one place, read off there. */
function fitAt(at: number, x: number[], points: readonly Dated[]): number {
  const count = Math.ceil(span * x.length);
  let low = 0;
  let high = x.length - 1;
  // the `count` nearest days are neighbours in a sorted list
  while (high - low + 1 > count) {
    if (at - (x[low] as number) > (x[high] as number) - at) low++;
    else high--;
  }
  const reach = Math.max(at - (x[low] as number), (x[high] as number) - at, 1) + 1e-9;
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
  for (let i = low; i <= high; i++) {
    const d = (x[i] as number) - at;
    const y = (points[i] as Dated).median;
    const weight = (1 - Math.min(1, Math.abs(d) / reach) ** 3) ** 3;
    w += weight;
    wx += weight * d;
    wy += weight * y;
    wxx += weight * d * d;
    wxy += weight * d * y;
  }
  const bend = w * wxx - wx * wx;
  return bend > 1e-9 ? (wxx * wy - wx * wxy) / bend : wy / w;
}
