import { execFileSync, spawnSync } from 'node:child_process';
import { mendSeam } from '$lib/audio/seam-mend';
import type { Finished } from '$lib/audio/measure/finish';

/** Samples a second of every file. */
export const rate = 48_000;

/** Seconds of wrapped sound before and after the loop, so that no encoder's edge is ever heard. */
export const padSeconds = 0.25;

function interleaved({ left, right }: Finished): Float32Array {
  const pad = Math.round(padSeconds * rate);
  const out = new Float32Array(2 * (left.length + 2 * pad));
  for (let i = 0; i < left.length + 2 * pad; i++) {
    const at = (i - pad + left.length) % left.length;
    out[2 * i] = left[at]!;
    out[2 * i + 1] = right[at]!;
  }
  return out;
}

const raw = ['-f', 'f32le', '-ar', String(rate), '-ac', '2'];

/** Writes a loop with its padding as AAC in an .m4a, the same bytes every time. */
export function encode(loop: Finished, kbps: number, path: string): void {
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const to = ['-c:a', 'aac', '-b:a', `${kbps}k`, '-movflags', '+faststart', ...exact, path];
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...raw, '-i', 'pipe:0', ...to], {
    input: new Uint8Array(interleaved(loop).buffer)
  });
}

/** The part of a file that is played round and round. */
export function decode(path: string, loopStart: number, loopEnd: number): Finished {
  const { stdout, status, stderr } = spawnSync('ffmpeg', ['-v', 'error', '-i', path, ...raw, 'pipe:1'], {
    maxBuffer: 2 ** 30
  });
  if (status !== 0) throw new Error(`${path} does not decode: ${stderr}`);
  const samples = new Float32Array(
    stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength)
  );
  const [from, to] = [Math.round(loopStart * rate), Math.round(loopEnd * rate)];
  if (samples.length < 2 * to) throw new Error(`${path} is shorter than its loop`);
  const side = (channel: number) => {
    const all = Float32Array.from({ length: samples.length / 2 }, (_, i) => samples[2 * i + channel]!);
    mendSeam(all, rate, loopStart, loopEnd); // as the player does
    return all.slice(from, to);
  };
  return { left: side(0), right: side(1) };
}

/** Writes a picture of red, green and blue bytes with captions as a PNG. */
export function writePng(
  rgb: Uint8Array,
  width: number,
  height: number,
  captions: { text: string; x: number; y: number }[],
  path: string
): void {
  const drawn = captions.map(
    ({ text, x, y }) =>
      `drawtext=font=DejaVu Sans:fontsize=15:fontcolor=white:x=${x}:y=${y}:text='${text.replaceAll(/[':%\\]/g, '')}'`
  );
  const palette = 'split[a][b];[a]palettegen=max_colors=96[p];[b][p]paletteuse=dither=none';
  execFileSync(
    'ffmpeg',
    [
      ...[
        '-v',
        'error',
        '-y',
        '-f',
        'rawvideo',
        '-pix_fmt',
        'rgb24',
        '-s',
        `${width}x${height}`,
        '-i',
        'pipe:0'
      ],
      ...['-filter_complex', [...drawn, palette].join(','), '-frames:v', '1', path]
    ],
    { input: rgb }
  );
}
