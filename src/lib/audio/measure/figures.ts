import { fft } from '../synthesis/fft';
import { loudness, type Channels } from './loudness';
import { seam, type Seam } from './seam';
import { truePeak } from './true-peak';

/** All that is measured of a loop. */
export interface Figures {
  /** LUFS */
  integrated: number;
  /** LU */
  range: number;
  /** dBTP */
  truePeak: number;
  /** the larger of the two channels' means, dB re full scale */
  dc: number;
  seam: Seam;
  /** correlation of the two channels, −1..1 */
  correlation: number;
  /** mean frequency of the power spectrum, Hz */
  centroid: number;
  /** Hz under which 85 % of the power lies */
  rolloff: number;
  /** slope of third-octave levels from 125 Hz to 8 kHz, dB an octave */
  slope: number;
}

/** Measures a loop. */
export function figures(channels: Channels, rate: number): Figures {
  const { left, right } = channels;
  const n = left.length;
  let [sumL, sumR, ll, rr, lr] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [l, r] = [left[i]!, right[i]!];
    sumL += l;
    sumR += r;
    ll += l * l;
    rr += r * r;
    lr += l * r;
  }
  const dc = Math.max(Math.abs(sumL), Math.abs(sumR)) / n;
  return {
    ...loudness(channels, rate),
    truePeak: truePeak(channels),
    dc: 20 * Math.log10(dc + 1e-12),
    seam: seam(channels, rate),
    correlation: lr / Math.sqrt(ll * rr + 1e-30),
    ...spectralFigures(powerSpectrum(channels), rate)
  };
}

/** Bins of the averaged spectrum. */
const size = 8192;

/** Welch's averaged power spectrum of both channels together, `size`/2 bins. */
export function powerSpectrum({ left, right }: Channels): Float64Array {
  const power = new Float64Array(size / 2);
  for (let from = 0; from + size <= left.length; from += size / 2) {
    const re = new Float64Array(size);
    const im = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size);
      re[i] = window * left[from + i]!;
      im[i] = window * right[from + i]!;
    }
    fft(re, im);
    // |L|² + |R|² from the transform of L + iR
    for (let k = 1; k < size / 2; k++) {
      const m = size - k;
      power[k]! += (re[k]! ** 2 + im[k]! ** 2 + re[m]! ** 2 + im[m]! ** 2) / 2;
    }
  }
  return power;
}

function spectralFigures(power: Float64Array, rate: number): Pick<Figures, 'centroid' | 'rolloff' | 'slope'> {
  const hz = rate / size;
  let [total, moment] = [0, 0];
  power.forEach((value, k) => {
    total += value;
    moment += value * k * hz;
  });
  let rolloff = 0;
  for (let sum = 0; rolloff < power.length && sum < 0.85 * total; rolloff++) sum += power[rolloff]!;
  return { centroid: moment / (total + 1e-30), rolloff: rolloff * hz, slope: thirdOctaveSlope(power, hz) };
}

function thirdOctaveSlope(power: Float64Array, hz: number): number {
  const points: [number, number][] = [];
  for (let third = -9; third <= 9; third++) {
    const centre = 1000 * Math.pow(2, third / 3);
    const from = Math.ceil((centre * Math.pow(2, -1 / 6)) / hz);
    const to = Math.floor((centre * Math.pow(2, 1 / 6)) / hz);
    if (to >= power.length) break;
    let sum = 0;
    for (let k = from; k <= to; k++) sum += power[k]!;
    points.push([third / 3, 10 * Math.log10(sum / (to - from + 1) + 1e-20)]);
  }
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const xy = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return xy / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
