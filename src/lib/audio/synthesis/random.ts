/**
 * Seeded dice: the same seed gives the same throws on every machine, so a rendered sound can be made again.
 * The generator is sfc32 (Doty-Humphrey, PractRand), 128 bits of state, seeded through a multiplicative hash.
 */
export class Dice {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;
  #spare: number | null = null;

  /** @param seed any integer; its low 32 bits count */
  constructor(seed: number) {
    const scramble = (salt: number): number => {
      let h = (seed ^ salt) >>> 0;
      h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      return (h ^ (h >>> 16)) | 0;
    };
    this.#a = scramble(0x9e3779b9);
    this.#b = scramble(0x243f6a88);
    this.#c = scramble(0xb7e15162);
    for (let i = 0; i < 12; i++) this.uniform();
  }

  /** An even throw, lo ≤ x < hi. */
  uniform(lo = 0, hi = 1): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return lo + ((sum >>> 0) / 4294967296) * (hi - lo);
  }

  /** A bell-shaped throw (Box and Muller, in Marsaglia's polar form). */
  normal(mean = 0, deviation = 1): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return mean + deviation * spare;
    }
    for (;;) {
      const u = this.uniform(-1, 1);
      const v = this.uniform(-1, 1);
      const s = u * u + v * v;
      if (s === 0 || s >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(s)) / s);
      this.#spare = v * scale;
      return mean + deviation * u * scale;
    }
  }

  /** The wait until the next of events that come at random, with this mean. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform());
  }

  /** How many events fall in a span where this many are expected. Above 60 by the normal approximation. */
  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(this.normal(mean, Math.sqrt(mean))));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.uniform(); product > limit; product *= this.uniform()) count++;
    return count;
  }

  /** Heavy-tailed: mostly near 0, now and then large (Pareto II, scale 1). */
  pareto(shape: number): number {
    return Math.pow(1 - this.uniform(), -1 / shape) - 1;
  }

  /** A whole number, lo ≤ n < hi. */
  whole(lo: number, hi: number): number {
    return lo + Math.floor(this.uniform() * (hi - lo));
  }

  /** Whether something with this chance (0..1) happens. */
  chance(p: number): boolean {
    return this.uniform() < p;
  }

  /** One of a list, all equally likely. */
  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length)] as T;
  }
}
