import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { finish, targetLoudness, usualCeiling, type Finished } from '$lib/audio/measure/finish';
import { loudness } from '$lib/audio/measure/loudness';
import { truePeak } from '$lib/audio/measure/true-peak';
import { scapes } from '$lib/audio/synthesis/scapes';
import type { ScapeId } from '$lib/domain/night/scape';
import { decode, encode, padSeconds, rate } from './ffmpeg';

/** What the manifest says of one file. */
export interface Rendered {
  bytes: number;
  /** of the loop itself, without its padding */
  seconds: number;
  loopStart: number;
  loopEnd: number;
  sha256: string;
  /** after encoding */
  lufs: number;
  /** after encoding, dBTP */
  truePeak: number;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Ceilings tried in turn, dB: sharp crackles come back from an encoder higher than they went in. */
const ceilings = [usualCeiling, -6.5, -8.5];

/** What a file may reach, dBTP: half a decibel inside what is asked of it. */
const highest = -2;

/** Synthesises a scape, encodes it, and encodes it again while the encoder has moved its loudness or its peaks. */
export function renderScape(id: ScapeId, kbps: number, path: string): Rendered {
  const { recipe, seed, seconds: asked } = scapes[id];
  const raw = recipe(seed, asked, rate);
  const seconds = raw.left.length / rate;
  const [loopStart, loopEnd] = [padSeconds, padSeconds + seconds];
  let after = { lufs: 0, truePeak: 0 };
  for (const ceiling of ceilings) {
    after = encodeAt(finish(raw, rate, ceiling), kbps, path, loopStart, loopEnd);
    if (after.truePeak <= highest) break;
  }
  const file = readFileSync(path);
  return {
    bytes: file.length,
    seconds: round(seconds, 6),
    loopStart,
    loopEnd: round(loopEnd, 6),
    sha256: createHash('sha256').update(file).digest('hex'),
    lufs: round(after.lufs, 2),
    truePeak: round(after.truePeak, 2)
  };
}

function encodeAt(loop: Finished, kbps: number, path: string, loopStart: number, loopEnd: number) {
  const heard = () => {
    const played = decode(path, loopStart, loopEnd);
    return { lufs: loudness(played, rate).integrated, truePeak: truePeak(played) };
  };
  encode(loop, kbps, path);
  const first = heard();
  if (Math.abs(first.lufs - targetLoudness) <= 0.05) return first;
  const gain = Math.pow(10, (targetLoudness - first.lufs) / 20);
  encode({ left: loop.left.map((x) => x * gain), right: loop.right.map((x) => x * gain) }, kbps, path);
  return heard();
}
