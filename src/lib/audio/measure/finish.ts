import { loudness, type Channels } from './loudness';

/** The loudness every loop is brought to, LUFS: quiet, and the same for all. */
export const targetLoudness = -24;

/** Above this (dB re full scale) loud samples are bent, never beyond `ceiling`: room for what the encoder adds. */
const knee = -10;
const ceiling = -4.5;

/** A finished loop, single precision. */
export interface Finished {
  left: Float32Array;
  right: Float32Array;
}

/** Takes away any DC, brings a loop to a loudness (LUFS) and bends the rare peaks softly under the ceiling. */
export function finish({ left, right }: Channels, rate: number, target = targetLoudness): Finished {
  const out = { left: centred(left), right: centred(right) };
  // bending takes a little loudness away: three rounds settle it
  for (let round = 0; round < 3; round++) {
    const gain = Math.pow(10, (target - loudness(out, rate).integrated) / 20);
    for (const side of [out.left, out.right])
      for (let i = 0; i < side.length; i++) side[i] = bent(side[i]! * gain);
  }
  return { left: Float32Array.from(out.left), right: Float32Array.from(out.right) };
}

function centred(samples: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(samples);
  const mean = out.reduce((sum, value) => sum + value, 0) / out.length;
  return out.map((value) => value - mean);
}

const low = Math.pow(10, knee / 20);
const high = Math.pow(10, ceiling / 20);

function bent(x: number): number {
  const size = Math.abs(x);
  if (size <= low) return x;
  return Math.sign(x) * (low + (high - low) * Math.tanh((size - low) / (high - low)));
}
