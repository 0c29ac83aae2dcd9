import { drift, swell } from './drift';
import { bandNoise, noise } from './noise';
import type { Dice } from './random';
import { shape, type Ring, type Stereo } from './ring';
import { band, through, tilt } from './spectrum';

/** The sound of a still place: everything far away at once, falling 4 dB an octave up to `hi` Hz. */
export function air(dice: Dice, ring: Ring, hi: number): Stereo {
  const still = noise(dice, ring, through(band(45, hi, 1), tilt(-4.2)), 0.25);
  return shape(still, swell(dice, ring, 1.2, { to: 0.2, slope: 0.7 }));
}

/** Hundreds of insects too far to tell apart: a narrow band that flutters at wing-stroke rates, 14–24 Hz. */
export function insectHaze(dice: Dice, ring: Ring, centre: number): Stereo {
  const haze = bandNoise(dice, ring, centre, 1.28, 0.05);
  const flutter = drift(dice, ring, { from: 14, to: 24 }).map((value) => 1 + 0.35 * value);
  return shape(shape(haze, flutter), swell(dice, ring, 1.2, { to: 0.3 }));
}
