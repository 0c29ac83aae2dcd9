import { fft } from './fft';
import type { Dice } from './random';
import type { Ring, Stereo } from './ring';
import { bell, type Spectrum } from './spectrum';

/** Bins between two evaluations of a spectrum: at 90 s every .2 Hz, far finer than any shape we use. */
const coarse = (length: number): number => Math.max(1, Math.floor(length / 2 ** 18));

/** A spectrum at every bin from 0 to the Nyquist frequency, evaluated coarsely and joined by straight lines. */
export function sampled({ length, rate }: Ring, spectrum: Spectrum): Float64Array {
  const half = Math.floor(length / 2);
  const step = coarse(length);
  const gains = new Float64Array(half + 1);
  let before = spectrum(0);
  for (let k = 0; k < half; k += step) {
    const after = spectrum(((k + step) * rate) / length);
    for (let j = 0; j < step && k + j <= half; j++) gains[k + j] = before + ((after - before) * j) / step;
    before = after;
  }
  gains[half] = before;
  return gains;
}

/**
 * Two independent noises of one spectrum, unit variance, made on the ring: random numbers in every bin, shaped,
 * and transformed back. The real and the imaginary part of one complex transform are the two channels, and
 * `coherence` (0..1, the correlation of the ears) is given by turning the pair towards each other.
 * Even numbers in the bins are enough: a sum of thousands of bins is Gaussian whatever each of them is.
 */
export function noise(dice: Dice, ring: Ring, spectrum: Spectrum, coherence = 0): Stereo {
  const { length } = ring;
  const gains = sampled(ring, spectrum);
  const left = new Float64Array(length);
  const right = new Float64Array(length);
  const faint = gains.reduce((max, gain) => Math.max(max, gain), 0) * 1e-5; // −100 dB: not worth a throw
  for (let k = 1; k < length; k++) {
    const gain = gains[k <= length - k ? k : length - k]!;
    if (gain < faint) continue;
    left[k] = gain * dice.uniform(-1, 1);
    right[k] = gain * dice.uniform(-1, 1);
  }
  fft(left, right, true);
  const angle = Math.asin(Math.min(1, Math.max(0, coherence))) / 2;
  turnAndNormalise(left, right, Math.cos(angle), Math.sin(angle));
  return { left, right };
}

function turnAndNormalise(left: Float64Array, right: Float64Array, cos: number, sin: number): void {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i]! * left[i]! + right[i]! * right[i]!;
  const scale = 1 / (Math.sqrt(sum / (2 * left.length)) + 1e-30);
  for (let i = 0; i < left.length; i++) {
    const a = left[i]! * scale;
    const b = right[i]! * scale;
    left[i] = cos * a + sin * b;
    right[i] = cos * b + sin * a;
  }
}

/** Noise in one band of a ladder: a bell about `centre` with neighbours at `ratio` overlapping smoothly. */
export const bandNoise = (dice: Dice, ring: Ring, centre: number, ratio: number, coherence: number): Stereo =>
  noise(dice, ring, bell(centre, Math.log2(ratio) * 0.55), coherence);
