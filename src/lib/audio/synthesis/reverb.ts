import { fft } from './fft';
import { noise, sampled } from './noise';
import type { Dice } from './random';
import { ringOf, silence, type Ring, type Stereo } from './ring';
import { band, type Spectrum } from './spectrum';

/** A space that answers. */
export interface Space {
  /** seconds until the answer has fallen by 60 dB */
  t60: number;
  /** Hz between which it answers; the late part is three and a half times darker, as in woods */
  lo: number;
  hi: number;
  /** seconds before the first answer */
  before?: number;
}

/**
 * The answer of a space alone, without the dry sound: circular convolution with two different exponential tails
 * of noise, one an ear, whose later part is darker.
 */
export function reverb(dice: Dice, ring: Ring, dry: Stereo, { t60, lo, hi, before = 0.02 }: Space): Stereo {
  const tail = silence(ring);
  const early = ringOf(Math.min(ring.seconds * 0.5, t60 * 1.2), ring.rate);
  const bright = noise(dice, early, band(lo, hi, 1));
  const dark = noise(dice, early, band(lo, hi / 3.5, 1));
  const offset = Math.round(before * ring.rate);
  for (const side of ['left', 'right'] as const) {
    let energy = 0;
    for (let i = 0; i < early.length; i++) {
      const t = i / ring.rate;
      const late = Math.min(1, t / (t60 * 0.4));
      const value =
        bright[side][i]! * (1 - late) * Math.pow(10, (-3 * t) / t60) +
        dark[side][i]! * late * Math.pow(10, (-3 * t) / (t60 * 1.15));
      energy += value * value;
      tail[side][(i + offset) % ring.length]! += value;
    }
    const scale = 1 / (Math.sqrt(energy) + 1e-30);
    for (let i = 0; i < ring.length; i++) tail[side][i]! *= scale;
  }
  return convolve(dry, tail);
}

/** Circular convolution, channel by channel. Both pairs travel as one complex signal each. */
function convolve(dry: Stereo, tail: Stereo): Stereo {
  const length = dry.left.length;
  const x = { left: dry.left.slice(), right: dry.right.slice() };
  fft(x.left, x.right);
  fft(tail.left, tail.right);
  const out = { left: new Float64Array(length), right: new Float64Array(length) };
  for (let k = 0; k < length; k++) {
    const mirror = (length - k) % length;
    const a = split(x, k, mirror);
    const b = split(tail, k, mirror);
    const leftRe = a.lr * b.lr - a.li * b.li;
    const leftIm = a.lr * b.li + a.li * b.lr;
    const rightRe = a.rr * b.rr - a.ri * b.ri;
    const rightIm = a.rr * b.ri + a.ri * b.rr;
    out.left[k] = (leftRe - rightIm) / length;
    out.right[k] = (leftIm + rightRe) / length;
  }
  fft(out.left, out.right, true);
  return out;
}

/** The spectra of the two real channels out of the spectrum of left + i·right. */
function split({ left, right }: Stereo, k: number, mirror: number) {
  return {
    lr: (left[k]! + left[mirror]!) / 2,
    li: (right[k]! - right[mirror]!) / 2,
    rr: (right[k]! + right[mirror]!) / 2,
    ri: (left[mirror]! - left[k]!) / 2
  };
}

/** A layer heard through a filter that has a spectrum and no delay. */
export function filtered(ring: Ring, { left, right }: Stereo, spectrum: Spectrum): Stereo {
  const out = { left: left.slice(), right: right.slice() };
  const gains = sampled(ring, spectrum);
  fft(out.left, out.right);
  for (let k = 0; k < ring.length; k++) {
    const gain = gains[Math.min(k, ring.length - k)]! / ring.length;
    out.left[k]! *= gain;
    out.right[k]! *= gain;
  }
  fft(out.left, out.right, true);
  return out;
}
