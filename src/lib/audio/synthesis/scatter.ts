import type { Dice } from './random';
import { addWrapped, db, pan, silence, type Ring, type Stereo } from './ring';

/** How small sounds are strewn round the ring. */
export interface Scatter {
  /** events a second */
  rate: number;
  /** loudness differs between events by this many dB (standard deviation) */
  spread: number;
  /** 0 all in the middle … 1 from ear to ear */
  width: number;
  /** a gain by time, if the crowd swells and thins */
  swell?: Float64Array;
}

/**
 * Events at random (a Poisson process), each one of a handful of grains, at its own loudness, polarity and place.
 * A few dozen different grains are enough: the ear does not recognise one drop among thousands.
 */
export function scatter(
  dice: Dice,
  ring: Ring,
  grains: readonly Float64Array[],
  { rate, spread, width, swell }: Scatter
): Stereo {
  const layer = silence(ring);
  const count = dice.poisson(rate * ring.seconds);
  for (let i = 0; i < count; i++) {
    const at = dice.whole(0, ring.length);
    const sign = dice.chance(0.5) ? 1 : -1;
    const gain = sign * db(dice.normal(0, spread)) * (swell ? swell[at]! : 1);
    const [left, right] = pan(dice.uniform(-width, width));
    const grain = dice.pick(grains);
    addWrapped(layer.left, at, grain, gain * left);
    addWrapped(layer.right, at, grain, gain * right);
  }
  return layer;
}

/** A handful of different grains. */
export const several = (count: number, make: () => Float64Array): Float64Array[] =>
  Array.from({ length: count }, make);
