import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { finish, targetLoudness, type Finished } from '$lib/audio/measure/finish';
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

/** Synthesises one scape at its loudness. */
export function synthesise(id: ScapeId): Finished {
  const { recipe, seed, seconds } = scapes[id];
  return finish(recipe(seed, seconds, rate), rate);
}

/** Synthesises a scape, encodes it, and encodes it again if the encoder has moved its loudness. */
export function renderScape(id: ScapeId, kbps: number, path: string): Rendered {
  const loop = synthesise(id);
  const seconds = loop.left.length / rate;
  const [loopStart, loopEnd] = [padSeconds, padSeconds + seconds];
  const heard = () => {
    const played = decode(path, loopStart, loopEnd);
    return { lufs: loudness(played, rate).integrated, truePeak: truePeak(played) };
  };
  encode(loop, kbps, path);
  let after = heard();
  if (Math.abs(after.lufs - targetLoudness) > 0.05) {
    const gain = Math.pow(10, (targetLoudness - after.lufs) / 20);
    encode({ left: loop.left.map((x) => x * gain), right: loop.right.map((x) => x * gain) }, kbps, path);
    after = heard();
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
