import { drift, swell } from '../drift';
import { bandpass, burst, grain } from '../grain';
import { noise } from '../noise';
import { Dice } from '../random';
import { add, addAt, db, place, ringOf, shape, silence, type Ring, type Stereo } from '../ring';
import { scatter, several } from '../scatter';
import { band, bell, through, tilt } from '../spectrum';

/**
 * Falling snow. Fresh snow is a porous absorber: it takes most sound above 500 Hz, so what is left of the world is
 * low, close and dull. A soft bed of 60–700 Hz that hardly moves, the sift of flakes upon flakes (a breath of
 * 1.5–6 kHz, and 40 grains a second that can only just be heard), and every half minute a branch lets go of its
 * load. Brought up to the loudness of the others it is no longer silence, but the memory of it.
 */
export function snowHush(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const slow = (decibels: number, to: number) => swell(dice, ring, decibels, { to, slope: 0.8 });
  const world = noise(dice, ring, through(band(60, 700, 1), tilt(-3.5)), 0.3);
  const breath = noise(dice, ring, through(bell(420, 0.8), tilt(-1)), 0.1);
  const fall = drift(dice, ring, { to: 0.3, slope: 0.8 }).map((value) => db(2.2 * value));
  const sift = noise(dice, ring, through(band(1500, 6000, 1), tilt(-2)), 0.05);
  const flakes = several(12, () => flake(dice, ring.rate));

  const out = silence(ring);
  addAt(out, shape(world, slow(1.2, 0.15), slow(1.2, 0.15)), -27);
  addAt(out, shape(breath, slow(2.5, 0.12), slow(2.5, 0.12)), -31);
  addAt(out, shape(sift, fall), -41);
  addAt(out, scatter(dice, ring, flakes, { rate: 40, spread: 5, width: 1, swell: fall }), -49);
  add(out, slumps(dice, ring));
  return out;
}

/** A flake, or a few together, on old snow: 4 ms of noise about 2.5–5 kHz. */
const flake = (dice: Dice, rate: number): Float64Array =>
  bandpass(burst(dice, 0.02, rate, dice.uniform(0.002, 0.006)), 2000, dice.uniform(3500, 6000), rate);

/** A branch lets go: a soft slide of .5–.9 s, then a dull landing; no louder than the bed it falls into. */
function slumps(dice: Dice, ring: Ring): Stereo {
  const layer = silence(ring);
  for (let t = dice.uniform(6, 12); t < ring.seconds - 2; t += dice.uniform(22, 34)) {
    const where = dice.uniform(-0.8, 0.8);
    const seconds = dice.uniform(0.5, 0.9);
    const slide = grain(seconds, ring.rate, (_, u) => dice.normal() * u * u * Math.pow(1 - u, 0.4), 0.05);
    place(layer, ring, t, bandpass(slide, 300, 1600, ring.rate), where, 0.09);
    const landing = grain(
      0.45,
      ring.rate,
      (s) => dice.normal() * (1 - Math.exp(-s / 0.03)) * Math.exp(-s / 0.09),
      0.1
    );
    place(layer, ring, t + seconds - 0.08, bandpass(landing, 70, 420, ring.rate), where, 0.22);
  }
  return layer;
}
