import { type Arousal, type Valence, arousal, valence } from '../affect';
import type { CheckIn } from '../check-in';
import type { LocalDay } from '../stamp';
import type { Days } from './range';
import { median } from './spread';

/** One lived day with at least one check-in. Days without one have no point: a gap stays a gap. */
export interface DayPoint {
  day: LocalDay;
  /** Median, lowest and highest of the person's own ratings that day, −1..1. */
  median: Valence;
  low: Valence;
  high: Valence;
  /** Median energy of the day, −1..1. */
  energy: Arousal;
  /** Check-ins that day, at least 1. */
  count: number;
  /** The model's series, never merged with the person's; null when nothing was read that day. */
  reading: DayReading | null;
}

/** What the model read in a day's notes. */
export interface DayReading {
  /** Median of the readings, −1..1. */
  median: Valence;
  /** Median half width of their 80 % intervals, 0..2. */
  spread: number;
  /** Notes read. */
  count: number;
}

interface Gathered {
  ratings: number[];
  energies: number[];
  readings: number[];
  spreads: number[];
}

/**
 * The days of a range with check-ins, oldest first. Readings the person marked as not what they meant stay out.
 * One pass over the check-ins, in any order.
 */
export function dailySeries(checkIns: readonly CheckIn[], { from, to }: Days): DayPoint[] {
  const days = new Map<LocalDay, Gathered>();
  for (const checkIn of checkIns) {
    const { day, affect, reading } = checkIn;
    if (checkIn.deleted || day < from || day > to) continue;
    let gathered = days.get(day);
    if (!gathered) days.set(day, (gathered = { ratings: [], energies: [], readings: [], spreads: [] }));
    gathered.ratings.push(affect.valence);
    gathered.energies.push(affect.arousal);
    if (reading && !reading.disputed) {
      gathered.readings.push(reading.valence);
      gathered.spreads.push(reading.spread);
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, gathered]) => pointOf(day, gathered));
}

function pointOf(day: LocalDay, { ratings, energies, readings, spreads }: Gathered): DayPoint {
  return {
    day,
    median: valence(median(ratings)),
    low: valence(Math.min(...ratings)),
    high: valence(Math.max(...ratings)),
    energy: arousal(median(energies)),
    count: ratings.length,
    reading: readings.length
      ? { median: valence(median(readings)), spread: median(spreads), count: readings.length }
      : null
  };
}

/** The points of a range out of a longer series that is in order. */
export const pointsWithin = (points: readonly DayPoint[], { from, to }: Days): DayPoint[] =>
  points.filter(({ day }) => day >= from && day <= to);

/** The first and the last lived day on record; null when there is none. */
export function daysOnRecord(checkIns: readonly CheckIn[]): Days | null {
  let from: LocalDay | null = null;
  let to: LocalDay | null = null;
  for (const { day, deleted } of checkIns) {
    if (deleted) continue;
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  return from && to ? { from, to } : null;
}
