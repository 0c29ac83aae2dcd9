/** Two channels of samples, ±1 full scale. */
export interface Channels {
  left: ArrayLike<number>;
  right: ArrayLike<number>;
}

interface Biquad {
  b: readonly [number, number, number];
  a: readonly [number, number];
}

/**
 * The K-weighting of ITU-R BS.1770-4 for any sample rate: a shelf of +4 dB above about 1.7 kHz (the head) and a
 * high-pass at 38 Hz. Analogue parameters as derived by Brecht De Man (2014); at 48 kHz they give the standard's table.
 */
export function kWeighting(rate: number): [Biquad, Biquad] {
  const shelf = (): Biquad => {
    const k = Math.tan((Math.PI * 1681.974450955533) / rate);
    const q = 0.7071752369554196;
    const high = Math.pow(10, 3.999843853973347 / 20);
    const middle = Math.pow(high, 0.4996667741545416);
    const a0 = 1 + k / q + k * k;
    return {
      b: [
        (high + (middle * k) / q + k * k) / a0,
        (2 * (k * k - high)) / a0,
        (high - (middle * k) / q + k * k) / a0
      ],
      a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
    };
  };
  const highPass = (): Biquad => {
    const k = Math.tan((Math.PI * 38.13547087602444) / rate);
    const q = 0.5003270373238773;
    const a0 = 1 + k / q + k * k;
    return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
  };
  return [shelf(), highPass()];
}

/** Sums of squares of one K-weighted channel in steps of 100 ms, the filters warmed up on the ring's last second. */
function weightedSteps(samples: ArrayLike<number>, rate: number): Float64Array {
  const step = Math.round(rate / 10);
  const sums = new Float64Array(Math.floor(samples.length / step));
  const [first, second] = kWeighting(rate);
  let [x1, x2, y1, y2, z1, z2] = [0, 0, 0, 0, 0, 0];
  for (let i = -Math.min(rate, samples.length); i < sums.length * step; i++) {
    const x = samples[i < 0 ? samples.length + i : i]!;
    const y = first.b[0] * x + first.b[1] * x1 + first.b[2] * x2 - first.a[0] * y1 - first.a[1] * y2;
    const z = second.b[0] * y + second.b[1] * y1 + second.b[2] * y2 - second.a[0] * z1 - second.a[1] * z2;
    [x2, x1, y2, y1, z2, z1] = [x1, x, y1, y, z1, z];
    if (i >= 0) sums[Math.floor(i / step)]! += z * z;
  }
  return sums;
}

/** LUFS of a mean square summed over the channels. */
const lufsOf = (meanSquare: number): number => -0.691 + 10 * Math.log10(meanSquare + 1e-12);

/**
 * Loudness of a loop in LUFS (ITU-R BS.1770-4, stereo): blocks of 400 ms every 100 ms, gated at −70 LUFS and at 10 LU
 * under the mean of the rest. `range` is the spread of 3 s loudness between its 10th and 95th percentile (EBU Tech
 * 3342), LU.
 */
export function loudness({ left, right }: Channels, rate: number): { integrated: number; range: number } {
  const [l, r] = [weightedSteps(left, rate), weightedSteps(right, rate)];
  const step = Math.round(rate / 10);
  const blocks = (steps: number): number[] =>
    Array.from({ length: Math.max(0, l.length - steps + 1) }, (_, i) => {
      let sum = 0;
      for (let k = i; k < i + steps; k++) sum += l[k]! + r[k]!;
      return sum / (steps * step);
    });
  return { integrated: gated(blocks(4), -10), range: rangeOf(blocks(30)) };
}

function kept(blocks: number[], relative: number): number[] {
  const audible = blocks.filter((block) => lufsOf(block) > -70);
  const threshold = lufsOf(mean(audible)) + relative;
  return audible.filter((block) => lufsOf(block) > threshold);
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

const gated = (blocks: number[], relative: number): number => lufsOf(mean(kept(blocks, relative)));

function rangeOf(blocks: number[]): number {
  const sorted = kept(blocks, -20)
    .map(lufsOf)
    .sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return at(0.95) - at(0.1);
}
