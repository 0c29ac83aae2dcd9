import { isScapeId, type ScapeId } from './scape';

/** One sound in a mix. */
export interface Layer {
  id: ScapeId;
  /** where its slider stands, 0 silent … 1 full */
  gain: number;
}

/** A mix: at most `maxLayers` different sounds, the first the one that gives it its character. */
export type Mix = readonly Layer[];

/** More sounds than this make noise, not a place. */
export const maxLayers = 6;

/** Any number as a slider position: clamped to 0..1, not-a-number is 0. */
export const clampGain = (gain: number): number =>
  Number.isFinite(gain) ? Math.min(1, Math.max(0, gain)) : 0;

/**
 * The amplitude (0..1) of a slider position. The square follows the ear better than a straight line: the middle is
 * −12 dB, about half as loud.
 */
export const amplitude = (gain: number): number => clampGain(gain) ** 2;

/**
 * Anything that claims to be a mix (from storage, from an import) as a real one: unknown sounds and second mentions
 * left out, gains clamped, at most six layers.
 */
export function tidyMix(layers: Iterable<{ id: string; gain: number }>): Mix {
  const seen = new Map<ScapeId, Layer>();
  for (const { id, gain } of layers)
    if (isScapeId(id) && !seen.has(id) && seen.size < maxLayers) seen.set(id, { id, gain: clampGain(gain) });
  return [...seen.values()];
}

/** A mix with one layer's slider moved; a sound that is not in it is added if there is room. */
export function withGain(mix: Mix, id: ScapeId, gain: number): Mix {
  const layer = { id, gain: clampGain(gain) };
  if (mix.some((other) => other.id === id)) return mix.map((other) => (other.id === id ? layer : other));
  return mix.length < maxLayers ? [...mix, layer] : mix;
}

/** A mix without one of its sounds. */
export const without = (mix: Mix, id: ScapeId): Mix => mix.filter((layer) => layer.id !== id);

/** Whether two mixes sound the same: the same sounds, sliders within half a percent. */
export const sameMix = (a: Mix, b: Mix): boolean =>
  a.length === b.length &&
  a.every(({ id, gain }) => b.some((other) => other.id === id && Math.abs(other.gain - gain) < 0.005));
