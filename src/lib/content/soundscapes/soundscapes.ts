import type { GuideId } from '$lib/domain/guide';
import type { Lang } from '$lib/domain/lang';
import { tidyMix, type Mix } from '$lib/domain/night/mix';
import { isLive, scapeIds, type ScapeId } from '$lib/domain/night/scape';
import mixes from './mixes.json';
import morning from './morning.json';
import rendered from './rendered.json';
import words from './soundscapes.json';

/** A soundscape's name and one line about it, in both languages. */
export type SoundscapeWords = Record<Lang, { name: string; line: string }>;

/** The words of all sixteen. */
export const soundscapeWords: Record<ScapeId, SoundscapeWords> = words;

/** A rendered loop: where in `static/` it lies and where in the file the loop runs. */
export interface SoundscapeFile {
  /** path under the app's base, `/sound/ocean.m4a` */
  path: string;
  bytes: number;
  /** length of the loop, s */
  seconds: number;
  /** s */
  loopStart: number;
  /** s */
  loopEnd: number;
  /** of the file, hexadecimal */
  sha256: string;
}

const files: Partial<Record<ScapeId, Omit<SoundscapeFile, 'path'>>> = rendered;

/** A soundscape's file; undefined for the two noises that are made as they play. */
export function soundscapeFile(id: ScapeId): SoundscapeFile | undefined {
  const file = files[id];
  return file && !isLive(id) ? { ...file, path: `/sound/${id}.m4a` } : undefined;
}

/** Bytes of all files together, for "keep all offline". */
export const allSoundBytes: number = scapeIds.reduce((sum, id) => sum + (soundscapeFile(id)?.bytes ?? 0), 0);

/** A mix that comes with the app, with its name in both languages. */
export interface NamedMix {
  name: Record<Lang, string>;
  mix: Mix;
}

const named = ({
  en,
  zh,
  mix
}: {
  en: string;
  zh: string;
  mix: { id: string; gain: number }[];
}): NamedMix => ({
  name: { en, zh },
  mix: tidyMix(mix)
});

/** The mix each guide brings. */
export const guideMix = (guide: GuideId): NamedMix => named(mixes[guide]);

/** The mix for the morning. */
export const morningMix: NamedMix = named(morning);
