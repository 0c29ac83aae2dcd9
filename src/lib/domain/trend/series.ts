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

/**
 * The days of a range with check-ins, oldest first. Readings the person marked as not what they meant stay out.
 * One pass over the check-ins, in any order.
 */
export function dailySeries(checkIns: readonly CheckIn[], { from, to }: Days): DayPoint[] {
  const days = new Map<LocalDay, CheckIn[]>();
  for (const checkIn of checkIns) {
    const { day } = checkIn;
    if (checkIn.deleted || day < from || day > to) continue;
    const of = days.get(day);
    if (of) of.push(checkIn);
    else days.set(day, [checkIn]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, of]) => pointOf(day, of));
}

function pointOf(day: LocalDay, checkIns: readonly CheckIn[]): DayPoint {
  const [only] = checkIns;
  // most days hold a single check-in, whose numbers are the day's
  if (checkIns.length === 1 && only) {
    const { affect } = only;
    const value = affect.valence;
    const reading = readingOf(checkIns);
    return { day, median: value, low: value, high: value, energy: affect.arousal, count: 1, reading };
  }
  const ratings = checkIns.map(({ affect }) => affect.valence);
  return {
    day,
    median: valence(median(ratings)),
    low: valence(Math.min(...ratings)),
    high: valence(Math.max(...ratings)),
    energy: arousal(median(checkIns.map(({ affect }) => affect.arousal))),
    count: ratings.length,
    reading: readingOf(checkIns)
  };
}

function readingOf(checkIns: readonly CheckIn[]): DayReading | null {
  const readings = checkIns.flatMap(({ reading }) => (reading && !reading.disputed ? [reading] : []));
  if (readings.length === 0) return null;
  return {
    median: valence(median(readings.map((reading) => reading.valence))),
    spread: median(readings.map(({ spread }) => spread)),
    count: readings.length
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
