import { noise } from '../noise';
import { Dice } from '../random';
import { addAt, ringOf, silence, type Stereo } from '../ring';
import { band, through, tilt } from '../spectrum';

/** Brown noise: power ∝ 1/f² (−6 dB an octave) from 22 Hz, softened above 5 kHz; the ears nearly independent. */
export function brownNoise(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const out = silence(ring);
  addAt(out, noise(new Dice(seed), ring, through(band(22, 5000, 2), tilt(-6.02, 18)), 0.15), -20);
  return out;
}
