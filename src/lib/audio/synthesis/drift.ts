import { fft, smoothAbove } from './fft';
import type { Dice } from './random';
import type { Ring } from './ring';
import { db } from './ring';

/** How a drift moves. */
export interface Pace {
  /** Hz above which it hardly moves */
  to: number;
  /** Hz below which it hardly moves; 0 if absent */
  from?: number;
  /** how much slower movement outweighs faster: power ∝ f^−slope; 0 if absent */
  slope?: number;
}

/**
 * A slow random movement round the ring, mean 0, variance 1: gusts, swells, a singer's mood. Made at a low rate
 * by its own small Fourier series and joined up with Catmull–Rom curves.
 */
export function drift(
  dice: Dice,
  { length, seconds }: Ring,
  { to, from = 0, slope = 0 }: Pace
): Float64Array {
  const knots = Math.min(length, smoothAbove(Math.max(64, 8 * to * seconds)));
  const re = new Float64Array(knots);
  const im = new Float64Array(knots);
  const top = Math.min(Math.floor(knots / 2) - 1, Math.ceil(to * seconds * 2.5) + 1);
  for (let k = 1; k <= top; k++) {
    const f = k / seconds;
    let gain = Math.pow(f, -slope / 2) / Math.sqrt(1 + Math.pow(f / to, 8));
    if (from > 0) gain /= Math.sqrt(1 + Math.pow(from / f, 6));
    re[k] = gain * dice.normal();
    im[k] = gain * dice.normal();
  }
  fft(re, im, true);
  normalise(re);
  return joined(re, length);
}

function normalise(values: Float64Array): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const scale = 1 / (Math.sqrt(variance) + 1e-30);
  for (let i = 0; i < values.length; i++) values[i] = (values[i]! - mean) * scale;
}

function joined(knots: Float64Array, length: number): Float64Array {
  const out = new Float64Array(length);
  const count = knots.length;
  for (let i = 0; i < length; i++) {
    const at = (i * count) / length;
    const k = Math.floor(at);
    const t = at - k;
    const a = knots[(k + count - 1) % count]!;
    const b = knots[k]!;
    const c = knots[(k + 1) % count]!;
    const d = knots[(k + 2) % count]!;
    out[i] = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }
  return out;
}

/** A drift of loudness: a gain that wanders by `decibels` (standard deviation) round 1. */
export const swell = (dice: Dice, ring: Ring, decibels: number, pace: Pace): Float64Array =>
  drift(dice, ring, pace).map((value) => db(decibels * value));
