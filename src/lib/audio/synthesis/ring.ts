import { smoothAbove } from './fft';

/**
 * A ring of samples: time without a beginning. What runs over the end goes on at the start, so a loop made
 * on it has no seam.
 */
export interface Ring {
  /** samples once round, a product of 2s, 3s and 5s */
  length: number;
  /** samples a second */
  rate: number;
  /** seconds once round */
  seconds: number;
}

/** Two channels of equal length; samples in double precision while a sound is being made. */
export interface Stereo {
  left: Float64Array;
  right: Float64Array;
}

/** The ring for a length of time: exactly that long where the FFT allows it, else a few samples longer. */
export function ringOf(seconds: number, rate: number): Ring {
  const length = smoothAbove(Math.round(seconds * rate));
  return { length, rate, seconds: length / rate };
}

/** Silence all round. */
export const silence = ({ length }: Ring): Stereo => ({
  left: new Float64Array(length),
  right: new Float64Array(length)
});

/** Decibels as an amplitude ratio. */
export const db = (decibels: number): number => Math.pow(10, decibels / 20);

/** Gains of the two channels for a place from −1 (left) to +1 (right), of equal power everywhere. */
export function pan(place: number): [number, number] {
  const angle = ((Math.min(1, Math.max(-1, place)) + 1) * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)];
}

/** The largest delay between the ears, s: a source straight to one side of a head is about .3–.6 ms late. */
const betweenEars = 0.0003;

/** Adds a short sound at a moment (s, wrapped), from a place −1..1, round the end of the ring if need be. */
export function place(into: Stereo, ring: Ring, at: number, grain: Float64Array, where = 0, gain = 1): void {
  const [left, right] = pan(where);
  const delay = Math.round(betweenEars * ring.rate * where);
  const start = Math.floor(at * ring.rate);
  addWrapped(into.left, start + Math.max(delay, 0), grain, gain * left);
  addWrapped(into.right, start + Math.max(-delay, 0), grain, gain * right);
}

/** Adds samples from an index on, wrapped round the array. */
export function addWrapped(into: Float64Array, start: number, grain: Float64Array, gain: number): void {
  const length = into.length;
  let at = ((start % length) + length) % length;
  for (let i = 0; i < grain.length; i++) {
    into[at]! += gain * grain[i]!;
    if (++at === length) at = 0;
  }
}

/** Root mean square over both channels. */
export function rms({ left, right }: Stereo): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i]! * left[i]! + right[i]! * right[i]!;
  return Math.sqrt(sum / (2 * left.length)) + 1e-12;
}

/** Adds a layer brought to a level (dB RMS re full scale). A silent layer adds nothing. */
export function addAt(into: Stereo, layer: Stereo, level: number): void {
  const was = rms(layer);
  if (was > 1e-9) add(into, layer, db(level) / was);
}

/** Adds a layer as it is, times a gain. */
export function add(into: Stereo, layer: Stereo, gain = 1): void {
  for (let i = 0; i < into.left.length; i++) {
    into.left[i]! += gain * layer.left[i]!;
    into.right[i]! += gain * layer.right[i]!;
  }
}

/** Multiplies each channel by its own envelope (or both by one), in place. */
export function shape(layer: Stereo, left: Float64Array, right: Float64Array = left): Stereo {
  for (let i = 0; i < layer.left.length; i++) {
    layer.left[i]! *= left[i]!;
    layer.right[i]! *= right[i]!;
  }
  return layer;
}
