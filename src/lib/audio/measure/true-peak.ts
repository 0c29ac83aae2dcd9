import type { Channels } from './loudness';

/** Samples computed for every sample given, as ITU-R BS.1770-4 annex 2 asks. */
const oversampling = 4;

/** Taps on either side of the point between two samples. */
const reach = 16;

/** Interpolation between samples: sinc under a Blackman window, one row of taps for each quarter of the way. */
const rows = Array.from({ length: oversampling }, (_, phase) =>
  Float64Array.from({ length: 2 * reach }, (_, tap) => {
    const x = phase / oversampling - (tap - reach + 1);
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    const w = (x + reach) / (2 * reach);
    return sinc * (0.42 - 0.5 * Math.cos(2 * Math.PI * w) + 0.08 * Math.cos(4 * Math.PI * w));
  })
);

/** The highest level the wave reaches between its samples too, dBTP. The loop is read as a ring. */
export function truePeak({ left, right }: Channels): number {
  return 20 * Math.log10(Math.max(peakOf(left), peakOf(right)) + 1e-12);
}

function peakOf(samples: ArrayLike<number>): number {
  const length = samples.length;
  let highest = 0;
  for (let i = 0; i < length; i++) highest = Math.max(highest, Math.abs(samples[i]!));
  const worth = highest * 0.5; // between two samples this low no peak can rise above the highest sample
  for (let i = 0; i < length; i++) {
    if (Math.abs(samples[i]!) < worth && Math.abs(samples[(i + 1) % length]!) < worth) continue;
    for (let phase = 1; phase < oversampling; phase++) {
      const row = rows[phase]!;
      let sum = 0;
      for (let tap = 0; tap < row.length; tap++)
        sum += row[tap]! * samples[(i + tap - reach + 1 + length) % length]!;
      highest = Math.max(highest, Math.abs(sum));
    }
  }
  return highest;
}
