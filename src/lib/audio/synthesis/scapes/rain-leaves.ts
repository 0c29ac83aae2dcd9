import { bubble } from '../bubble';
import { drift, swell } from '../drift';
import { leafHit } from '../leaf';
import { noise } from '../noise';
import { Dice } from '../random';
import { reverb } from '../reverb';
import { add, addAt, db, place, ringOf, shape, silence, type Ring, type Stereo } from '../ring';
import { scatter, several } from '../scatter';
import { band, hump, through, tilt } from '../spectrum';

/**
 * Rain on leaves. Far rain is a hiss of .7–7.5 kHz whose loudness drifts by 1.6 dB; nearer, 1400 small drops and
 * 75 clear leaf hits a second; on top the canopy's own slow drips, two or three a second, some ending in a puddle.
 */
export function rainOnLeaves(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const shower = drift(dice, ring, { to: 0.12, slope: 1 }).map((value) => db(1.6 * value));

  const far = noise(dice, ring, through(band(700, 7500, 1), tilt(-1), hump(3200, 0.6, 0.6)), 0.25);
  const ear = () => swell(dice, ring, 0.8, { to: 1.5, slope: 1 });
  shape(shape(far, ear(), ear()), shower);

  const small = several(14, () => leafHit(dice, ring.rate, dice.uniform(0.45, 0.8)));
  const large = several(14, () => leafHit(dice, ring.rate, dice.uniform(0.8, 1.4)));
  const middle = scatter(dice, ring, small, { rate: 1400, spread: 4, width: 1, swell: shower });
  const near = scatter(dice, ring, large, { rate: 75, spread: 4.5, width: 0.95 });
  const ground = noise(dice, ring, through(band(60, 500, 1), tilt(-4)), 0.5);
  const drips = canopyDrips(dice, ring);

  const out = silence(ring);
  addAt(out, far, -26);
  addAt(out, middle, -25);
  addAt(out, near, -29);
  addAt(out, ground, -37);
  addAt(out, drips, -36);
  add(near, drips);
  addAt(out, reverb(dice, ring, near, { t60: 0.5, lo: 300, hi: 4000, before: 0.008 }), -41);
  return out;
}

function canopyDrips(dice: Dice, ring: Ring): Stereo {
  const drips = silence(ring);
  for (let t = 0; t < ring.seconds; t += dice.exponential(0.42)) {
    const where = dice.uniform(-0.9, 0.9);
    const gain = db(dice.normal(-3, 4));
    place(drips, ring, t, leafHit(dice, ring.rate, dice.uniform(1.5, 2.4)), where, gain);
    if (dice.chance(0.35)) {
      const drop = bubble(dice.uniform(1100, 2600), ring.rate, { rise: 0.15 });
      place(drips, ring, t + 0.012, drop, where, 0.5 * gain);
    }
  }
  return drips;
}
