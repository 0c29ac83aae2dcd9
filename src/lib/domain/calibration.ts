import { type Valence, valence } from './affect';
import type { CheckIn } from './check-in';
import type { DayPoint } from './trend/series';

/** Constants of the fit: how many of the latest pairs count, from how many on it is used, and how far it is held back. */
export interface CalibrationFacts {
  pairs: number;
  from: number;
  ridgeOffset: number;
  ridgeSlope: number;
}

/**
 * The constants the shipped model's card gives (`understory.personal` in its `config.json`), chosen on self-reported
 * check-ins of people the model had not seen.
 */
export const shippedFacts: CalibrationFacts = { pairs: 200, from: 15, ridgeOffset: 8, ridgeSlope: 20 };

/** How one person's words differ from most people's: rating ≈ reading + offset + slope · reading. */
export interface Calibration {
  offset: number;
  slope: number;
  /** Pairs it was learnt from. */
  n: number;
}

/** A reading with the person's own rating of the same moment, both −1..1. */
export interface Pair {
  reading: number;
  rating: number;
}

/** The pairs of a history, oldest first. Readings marked as not what was meant teach nothing. */
export const pairsOf = (checkIns: readonly CheckIn[]): Pair[] =>
  checkIns.flatMap(({ reading, affect }) =>
    reading && !reading.disputed ? [{ reading: reading.valence, rating: affect.valence }] : []
  );

/**
 * Learns a person from their own ratings beside the readings: ridge regression of the residual (rating − reading) on
 * the reading, both coefficients held toward zero, so that few pairs change little. Null before `from` pairs.
 */
export function calibrate(pairs: readonly Pair[], facts: CalibrationFacts): Calibration | null {
  const latest = pairs.slice(-facts.pairs);
  const n = latest.length;
  if (n < facts.from) return null;
  let [x, xx, y, xy] = [0, 0, 0, 0];
  for (const { reading, rating } of latest) {
    const residual = rating - reading;
    x += reading;
    xx += reading * reading;
    y += residual;
    xy += reading * residual;
  }
  const a = n + facts.ridgeOffset;
  const b = xx + facts.ridgeSlope;
  const determinant = a * b - x * x;
  return { offset: (y * b - x * xy) / determinant, slope: (a * xy - x * y) / determinant, n };
}

/** A reading as this person would mean it, −1..1. */
export const calibrated = (reading: number, calibration: Calibration | null): Valence =>
  valence(calibration ? reading + calibration.offset + calibration.slope * reading : reading);

/** The same reading in the person's own measure; its doubt stays as it was, to be on the safe side. */
export const inOwnMeasure = <R extends { valence: Valence }>(
  reading: R,
  calibration: Calibration | null
): R => (calibration ? { ...reading, valence: calibrated(reading.valence, calibration) } : reading);

/** Check-ins with their readings in the person's own measure. What is stored is never touched by this. */
export const readInOwnMeasure = (
  checkIns: readonly CheckIn[],
  calibration: Calibration | null
): readonly CheckIn[] =>
  calibration
    ? checkIns.map((checkIn) =>
        checkIn.reading ? { ...checkIn, reading: inOwnMeasure(checkIn.reading, calibration) } : checkIn
      )
    : checkIns;

/** Days with the median of their readings in the person's own measure: a straight line moves a median with its values. */
export const daysInOwnMeasure = (
  points: readonly DayPoint[],
  calibration: Calibration | null
): readonly DayPoint[] =>
  calibration
    ? points.map((point) => {
        const { reading } = point;
        if (!reading) return point;
        return { ...point, reading: { ...reading, median: calibrated(reading.median, calibration) } };
      })
    : points;
