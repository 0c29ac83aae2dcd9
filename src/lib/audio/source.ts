import type { LiveId, ScapeId } from '$lib/domain/night/scape';

/** A loop in a file: `loopStart` and `loopEnd` (s) lie inside a quarter second of wrapped padding on either side. */
export interface FileSource {
  kind: 'file';
  url: string;
  loopStart: number;
  loopEnd: number;
}

/** A noise made as it plays. */
export interface LiveSource {
  kind: 'live';
  id: LiveId;
}

/** Where a soundscape comes from. */
export type Source = FileSource | LiveSource;

/** Finds where a soundscape comes from; undefined for one that this version does not have. */
export type SourceOf = (id: ScapeId) => Source | undefined;

/**
 * Why one layer is silent while the others go on: its file is not there, could not be fetched, is not the sound it
 * should be, the device cannot make live noise, there is no such sound, or memory holds no more files at once.
 */
export type LayerError =
  'missing' | 'unreachable' | 'corrupted' | 'no-live-noise' | 'unknown-sound' | 'no-room';
