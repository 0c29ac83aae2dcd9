import { fft } from '../synthesis/fft';
import type { Channels } from './loudness';

/**
 * Amplitude of a tone under which a change is not counted, −100 dB re full scale: an encoder leaves the octave above
 * its cut-off empty, and there the faintest step would outshout everything that can be heard.
 */
const threshold = 1e-5;

/** How well a loop closes. */
export interface Seam {
  /** the step from the last sample to the first, as the share (0..1) of ordinary steps it is larger than */
  step: number;
  /** the change of spectrum across the seam in standard deviations above the ordinary change */
  flux: number;
}

/** Frames of 20 ms every 10 ms, at 48 kHz rounded to a length the transform likes. */
const frameSeconds = 0.02;

/** Measures the point where a loop runs from its end into its beginning against the loop's ordinary course. */
export function seam({ left, right }: Channels, rate: number): Seam {
  return { step: stepAt(left, right), flux: fluxAt(left, right, rate) };
}

function stepAt(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const last = left.length - 1;
  const here = Math.max(Math.abs(left[0]! - left[last]!), Math.abs(right[0]! - right[last]!));
  let smaller = 0;
  for (let i = 1; i <= last; i++)
    if (Math.max(Math.abs(left[i]! - left[i - 1]!), Math.abs(right[i]! - right[i - 1]!)) < here) smaller++;
  return smaller / last;
}

/** The largest change among the five frames about the seam, against the mean change of all frames. */
function fluxAt(left: ArrayLike<number>, right: ArrayLike<number>, rate: number): number {
  const size = Math.round((frameSeconds * rate) / 2) * 2;
  const hop = size / 2;
  const length = left.length;
  const frames = Math.floor(length / hop);
  // the frames are laid so that frame 0 straddles the seam evenly
  let before = logSpectrum(left, right, -hop - hop, size);
  const changes = new Float64Array(frames);
  for (let i = 0; i < frames; i++) {
    const now = logSpectrum(left, right, (i - 1) * hop, size);
    let sum = 0;
    for (let k = 0; k < now.length; k++) sum += Math.abs(now[k]! - before[k]!);
    changes[i] = sum / now.length;
    before = now;
  }
  const mean = changes.reduce((sum, value) => sum + value, 0) / frames;
  const deviation = Math.sqrt(changes.reduce((sum, value) => sum + (value - mean) ** 2, 0) / frames);
  const near = [frames - 2, frames - 1, 0, 1, 2].map((i) => changes[(i + frames) % frames]!);
  return (Math.max(...near) - mean) / (deviation + 1e-12);
}

function logSpectrum(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  from: number,
  size: number
): Float64Array {
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const at = (from + i + left.length) % left.length;
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size);
    re[i] = 0.5 * window * (left[at]! + right[at]!);
  }
  fft(re, im);
  const faint = (threshold * size) / 4; // a tone of amplitude a has a·size/4 in its bin under a Hann window
  return Float64Array.from({ length: size / 2 }, (_, k) => Math.log(Math.hypot(re[k]!, im[k]!) + faint));
}
