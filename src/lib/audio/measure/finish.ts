import { loudness, type Channels } from './loudness';

/** The loudness every loop is brought to, LUFS: quiet, and the same for all. */
export const targetLoudness = -24;

/** Loud samples are kept under this, dB re full scale, unless more room is asked for: an encoder adds a little. */
export const usualCeiling = -4.5;

/** How far under the ceiling bending begins, dB. */
const knee = 5.5;

/** A finished loop, single precision. */
export interface Finished {
  left: Float32Array;
  right: Float32Array;
}

/** Takes away any DC, brings a loop to a loudness (LUFS) and bends the rare peaks softly under the ceiling. */
export function finish(
  { left, right }: Channels,
  rate: number,
  ceiling = usualCeiling,
  target = targetLoudness
): Finished {
  const bent = bending(ceiling);
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

/** A curve that leaves soft samples alone and never reaches the ceiling (dB). */
function bending(ceiling: number): (x: number) => number {
  const low = Math.pow(10, (ceiling - knee) / 20);
  const room = Math.pow(10, ceiling / 20) - low;
  return (x) => {
    const size = Math.abs(x);
    return size <= low ? x : Math.sign(x) * (low + room * Math.tanh((size - low) / room));
  };
}
