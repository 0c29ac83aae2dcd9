import { fft } from '$lib/audio/synthesis/fft';
import type { Channels } from '$lib/audio/measure/loudness';
import { writePng } from './ffmpeg';

/** One panel of the sheet. */
export interface Panel {
  caption: string;
  loop: Channels;
}

const columns = 4;
const panel = { width: 420, height: 230, caption: 22, gap: 8 };

/** Hz at the bottom and at the top of a panel. */
const bottom = 40;
const top = 16_000;

/** Loudness shown, dB re full scale in a bin. */
const floor = -112;
const ceiling = -38;

/** The first thirty seconds of every loop, time across and pitch upward, on one sheet. */
export function writeSheet(panels: Panel[], rate: number, path: string): void {
  const rows = Math.ceil(panels.length / columns);
  const width = columns * (panel.width + panel.gap) + panel.gap;
  const height = rows * (panel.height + panel.caption + panel.gap) + panel.gap;
  const rgb = new Uint8Array(width * height * 3).fill(14);
  const captions = panels.map(({ caption, loop }, i) => {
    const x = panel.gap + (i % columns) * (panel.width + panel.gap);
    const y = panel.gap + Math.floor(i / columns) * (panel.height + panel.caption + panel.gap);
    drawSpectrogram(rgb, width, x, y + panel.caption, loop, rate);
    return { text: caption, x, y: y + 2 };
  });
  writePng(rgb, width, height, captions, path);
}

function drawSpectrogram(
  rgb: Uint8Array,
  stride: number,
  x0: number,
  y0: number,
  loop: Channels,
  rate: number
): void {
  const size = 4096;
  const seconds = Math.min(30, loop.left.length / rate);
  for (let x = 0; x < panel.width; x++) {
    const levels = levelsAt(loop, Math.floor((x / panel.width) * seconds * rate), size);
    for (let y = 0; y < panel.height; y++) {
      const hz = bottom * Math.pow(top / bottom, 1 - y / (panel.height - 1));
      const next = hz * Math.pow(top / bottom, 1 / panel.height);
      const level = loudest(levels, (hz * size) / rate, (next * size) / rate);
      const at = 3 * ((y0 + y) * stride + x0 + x);
      rgb.set(ember((level - floor) / (ceiling - floor)), at);
    }
  }
}

/** Power per bin in dB of both channels' sum, from a frame of 85 ms. */
function levelsAt({ left, right }: Channels, from: number, size: number): Float64Array {
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const at = (from + i) % left.length;
    re[i] = (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size)) * 0.5 * (left[at]! + right[at]!);
  }
  fft(re, im);
  return re.slice(0, size / 2).map((value, k) => 20 * Math.log10(Math.hypot(value, im[k]!) / size + 1e-9));
}

function loudest(levels: Float64Array, from: number, to: number): number {
  let level = -200;
  for (let k = Math.floor(from); k <= Math.max(Math.floor(from), Math.floor(to)); k++)
    level = Math.max(level, levels[k] ?? -200);
  return level;
}

/** Black through plum and ember to pale straw. */
const stops = [
  [0, 0, 4],
  [40, 17, 89],
  [114, 31, 129],
  [183, 55, 121],
  [241, 96, 93],
  [254, 176, 120],
  [252, 253, 191]
] as const;

function ember(share: number): [number, number, number] {
  const at = Math.min(0.9999, Math.max(0, share)) * (stops.length - 1);
  const i = Math.floor(at);
  const mix = (k: 0 | 1 | 2) => Math.round(stops[i]![k] + (stops[i + 1]![k] - stops[i]![k]) * (at - i));
  return [mix(0), mix(1), mix(2)];
}
