import type { Arousal, Valence } from './affect';
import type { LabelId } from './feeling';
import type { Meaning } from './search/meaning';

/**
 * What the model inferred from a text: a second opinion beside the person's own rating, never merged with it.
 */
export interface Reading {
  valence: Valence;
  /** Half width of the 80 % interval around `valence`, 0..2. */
  spread: number;
  arousal: Arousal;
  /** Feeling words the model would guess, most likely first, each with its probability 0..1. */
  labels: { id: LabelId; p: number }[];
  /** Which model read it, e.g. `valence-1`. */
  modelId: string;
  /** What the text is about, for finding it again; sealed and deleted with the rest. */
  meaning?: Meaning;
  /** The person marked the reading as not what they meant. */
  disputed?: true;
}

/** What the model can do beyond a reading, kept apart because it is never shown or stored as one. */
export interface ReadingDetail extends Reading {
  /** Probability 0..1 that the text speaks of wanting to die or of self-harm; may only raise the rules' level. */
  risk: number | null;
  /** The text's meaning as a unit vector, for search; null when the model has none. */
  vector: Float32Array | null;
}
