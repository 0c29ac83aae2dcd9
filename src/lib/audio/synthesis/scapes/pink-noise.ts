import { noise } from '../noise';
import { Dice } from '../random';
import { addAt, ringOf, silence, type Stereo } from '../ring';
import { band, through, tilt } from '../spectrum';

/** Pink noise: equal power in every octave (−3 dB an octave) from 22 Hz up; the ears nearly independent. */
export function pinkNoise(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const out = silence(ring);
  addAt(out, noise(new Dice(seed), ring, through(band(22, 14000, 1), tilt(-3.01, 18)), 0.15), -24);
  return out;
}
