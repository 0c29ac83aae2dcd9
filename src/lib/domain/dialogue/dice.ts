/**
 * A source of numbers 0..1 that is the same for the same seed (mulberry32). A session keeps its seed, so that it can
 * be played again exactly.
 */
export function diceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed for one moment of a session, from the session's seed and how far it has come. */
export const seedAt = (seed: number, moment: number): number =>
  Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(moment + 1, 0xc2b2ae35);

/** A draw from N(0, 1) by the Box–Muller transform. */
export const normal = (dice: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
