import { type Step, stepOf } from '../affect';
import type { LocalDay } from '../stamp';
import type { DayPoint } from './series';

/** One day of the chart as a row: the same numbers the chart draws, rounded to hundredths. */
export interface TableRow {
  day: LocalDay;
  median: number;
  low: number;
  high: number;
  step: Step;
  energy: number;
  count: number;
  /** Null is written out as "none". */
  reading: number | null;
  readingSpread: number | null;
}

/** To hundredths, without a negative zero. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The series as rows, newest first. */
export const tableRows = (points: readonly DayPoint[]): TableRow[] =>
  points
    .map(({ day, median, low, high, energy, count, reading }) => ({
      day,
      median: hundredths(median),
      low: hundredths(low),
      high: hundredths(high),
      step: stepOf(median),
      energy: hundredths(energy),
      count,
      reading: reading ? hundredths(reading.median) : null,
      readingSpread: reading ? hundredths(reading.spread) : null
    }))
    .reverse();
