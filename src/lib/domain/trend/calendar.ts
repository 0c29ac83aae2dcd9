import { type Step, type Valence, stepOf } from '../affect';
import { type LocalDay, localDay, weekday } from '../stamp';
import { daysInMonth } from './range';
import type { DayPoint } from './series';

/** One day of the calendar. A day without a check-in is an outline, and needs none. */
export interface Pixel {
  day: LocalDay;
  /** Day of the month, 1..31. */
  date: number;
  /** Median of the day, −1..1, and the step it falls in; both null without a check-in. */
  median: Valence | null;
  step: Step | null;
  count: number;
}

/** A month as rows of seven; null where a row reaches into another month. */
export interface MonthPixels {
  year: number;
  /** 1..12 */
  month: number;
  weeks: (Pixel | null)[][];
  /** Days with a check-in. */
  days: number;
}

/** A point by its day, for looking up pixels. */
export const byDay = (points: readonly DayPoint[]): ReadonlyMap<LocalDay, DayPoint> =>
  new Map(points.map((point) => [point.day, point]));

const two = (n: number): string => String(n).padStart(2, '0');

/** The pixels of a month, day 1 first; month 1..12. */
export function pixelsOf(year: number, month: number, points: ReadonlyMap<LocalDay, DayPoint>): Pixel[] {
  return Array.from({ length: daysInMonth(year, month) }, (_, i) => {
    const day = localDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(i + 1)}`);
    const point = points.get(day);
    return {
      day,
      date: i + 1,
      median: point?.median ?? null,
      step: point ? stepOf(point.median) : null,
      count: point?.count ?? 0
    };
  });
}

/** A month for a calendar of weeks. `weekStart` is the first day of a week, 0 Sunday … 6 Saturday. */
export function monthPixels(
  year: number,
  month: number,
  points: ReadonlyMap<LocalDay, DayPoint>,
  weekStart: number
): MonthPixels {
  const pixels = pixelsOf(year, month, points);
  const lead = (weekday((pixels[0] as Pixel).day) - weekStart + 7) % 7;
  const cells: (Pixel | null)[] = [...Array<null>(lead).fill(null), ...pixels];
  while (cells.length % 7) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  return { year, month, weeks, days: pixels.filter(({ count }) => count > 0).length };
}

/** A year in pixels: twelve rows, one pixel a day. */
export const yearPixels = (year: number, points: ReadonlyMap<LocalDay, DayPoint>): Pixel[][] =>
  Array.from({ length: 12 }, (_, i) => pixelsOf(year, i + 1, points));
