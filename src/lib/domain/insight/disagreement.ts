import type { CheckIn } from '../check-in';
import type { Id } from '../record';
import type { LocalDay } from '../stamp';

/** A check-in whose rating and reading lie far apart: "you said 0.4, your words read −0.3". */
export interface Disagreement {
  id: Id;
  day: LocalDay;
  rating: number;
  reading: number;
  /** Half width of the reading's 80 % interval. */
  spread: number;
}

/** The least distance worth showing; nearer than this is two ways of saying one thing. */
const least = 0.5;

/**
 * Where the person's mark lies outside the reading's interval by half its width, and at least half a unit off.
 * Readings already called wrong are settled. Newest first; nothing says which of the two is right.
 */
export const disagreements = (checkIns: readonly CheckIn[]): Disagreement[] =>
  checkIns
    .flatMap(({ id, day, affect, reading, deleted, at }) => {
      if (deleted || !reading || reading.disputed) return [];
      const apart = Math.abs(affect.valence - reading.valence);
      if (apart < least || apart < 1.5 * reading.spread) return [];
      return [
        { at, found: { id, day, rating: affect.valence, reading: reading.valence, spread: reading.spread } }
      ];
    })
    .sort((a, b) => b.at - a.at)
    .map(({ found }) => found);
