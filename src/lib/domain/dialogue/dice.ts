/** The core's repeatable numbers. A session keeps its seed, so that it can be played again exactly. */
export { dice as diceFrom } from '../dice';

/** A seed for one moment of a session, from the session's seed and how far it has come. */
export const seedAt = (seed: number, moment: number): number =>
  Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(moment + 1, 0xc2b2ae35);

/** A draw from N(0, 1) by the Box–Muller transform. */
export const normal = (dice: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
