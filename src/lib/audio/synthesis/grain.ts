import type { Dice } from './random';

/** A short sound: `seconds` long, each sample a function of its time (s). The last few ms fade to nothing. */
export function grain(
  seconds: number,
  rate: number,
  sample: (t: number, progress: number) => number,
  fade = 0.004
): Float64Array {
  const length = Math.max(2, Math.floor(seconds * rate));
  const tail = Math.max(1, Math.min(length, Math.round(fade * rate)));
  const out = new Float64Array(length);
  for (let i = 0; i < length; i++)
    out[i] = sample(i / rate, i / (length - 1)) * Math.min(1, (length - 1 - i) / tail);
  return out;
}

/** A sine whose frequency (Hz) follows a path; the phase is summed in double precision. */
export function glide(
  seconds: number,
  rate: number,
  hz: (t: number, progress: number) => number,
  partials: readonly (readonly [multiple: number, gain: number])[],
  envelope: (t: number, progress: number) => number
): Float64Array {
  let turns = 0;
  return grain(seconds, rate, (t, progress) => {
    const f = hz(t, progress);
    turns += f / rate;
    let value = 0;
    for (const [multiple, gain] of partials)
      if (f * multiple < rate * 0.45) value += gain * Math.sin(2 * Math.PI * multiple * turns + multiple);
    return value * envelope(t, progress);
  });
}

/** A burst of noise that dies away with a time constant (s). */
export const burst = (dice: Dice, seconds: number, rate: number, decay: number): Float64Array =>
  grain(seconds, rate, (t) => dice.normal() * Math.exp(-t / decay));

/** Lets `lo`–`hi` Hz through: a second-order Butterworth high-pass and low-pass in a row, in place. */
export function bandpass(samples: Float64Array, lo: number, hi: number, rate: number): Float64Array {
  biquad(samples, Math.min(lo, rate * 0.4), rate, 'high');
  return biquad(samples, Math.min(hi, rate * 0.45), rate, 'low');
}

/** One second-order Butterworth filter (bilinear transform), in place. */
export function biquad(samples: Float64Array, hz: number, rate: number, kind: 'high' | 'low'): Float64Array {
  const w = (2 * Math.PI * hz) / rate;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / Math.SQRT2;
  const a0 = 1 + alpha;
  const edge = (kind === 'low' ? 1 - cos : 1 + cos) / (2 * a0);
  const b1 = (kind === 'low' ? 2 : -2) * edge;
  const a1 = (-2 * cos) / a0;
  const a2 = (1 - alpha) / a0;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i]!;
    const y = edge * x + b1 * x1 + edge * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    samples[i] = y;
  }
  return samples;
}

/** Brings the loudest sample to ±1, in place. */
export function peakOne(samples: Float64Array): Float64Array {
  const peak = samples.reduce((max, value) => Math.max(max, Math.abs(value)), 1e-12);
  for (let i = 0; i < samples.length; i++) samples[i]! /= peak;
  return samples;
}

/** Adds several grains, each with its own gain, from a common start; as long as the longest. */
export function together(...parts: (readonly [Float64Array, number])[]): Float64Array {
  const out = new Float64Array(Math.max(...parts.map(([part]) => part.length)));
  for (const [part, gain] of parts) for (let i = 0; i < part.length; i++) out[i]! += gain * part[i]!;
  return out;
}
