/** A stream of numbers, uniform in 0 (included) … 1 (excluded). The core never rolls any but these. */
export type Dice = () => number;

/** A repeatable stream from a seed: the same seed rolls the same numbers on every device (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed from a text (FNV-1a, 32 bits): the same week always draws the same letter. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A whole number in 0 … n − 1. */
export const below = (n: number, roll: Dice): number => Math.floor(roll() * n);

/** One of some things; throws on none. */
export function oneOf<T>(things: readonly T[], roll: Dice): T {
  if (things.length === 0) throw new RangeError('nothing to choose from');
  return things[below(things.length, roll)] as T;
}

/** A number from the normal distribution (Box–Muller). */
export function normal(mean: number, sd: number, roll: Dice): number {
  const u = 1 - roll();
  return mean + sd * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * roll());
}

/** The things in a random order, as a new list (Fisher–Yates). */
export function shuffled<T>(things: readonly T[], roll: Dice): T[] {
  const copy = [...things];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(i + 1, roll);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
