import type { Memory } from '../memory';
import type { Id } from '../record';
import type { LocalDay } from '../stamp';

/** A small step the person took in their own life. */
export interface Firefly {
  id: Id;
  /** The step in their own words. */
  text: string;
  /** The day it was done. */
  day: LocalDay;
}

/** A firefly for each step that was done, the latest first. Steps not done are nobody's business here. */
export const fireflies = (memories: readonly Memory[]): Firefly[] =>
  memories
    .flatMap(({ id, kind, text, done, deleted }) =>
      kind === 'step' && done && !deleted ? [{ id, text, day: done }] : []
    )
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
