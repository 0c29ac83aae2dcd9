import { drift, swell } from '../drift';
import { bandpass, burst, grain, peakOne, together } from '../grain';
import { noise } from '../noise';
import { Dice } from '../random';
import { reverb } from '../reverb';
import { add, addAt, db, place, ringOf, shape, silence, type Ring, type Stereo } from '../ring';
import { scatter, several } from '../scatter';
import { band, through, tilt } from '../spectrum';

/** A crackle: steam or gas bursting a wood cell. `size` 0 a tick … 1 a pop with a woody body of 170–480 Hz. */
function crackle(dice: Dice, rate: number, size: number): Float64Array {
  const centre = dice.uniform(1700, 5200) / (1 + 1.3 * size);
  const snap = burst(dice, 0.012 + 0.05 * size, rate, 0.0006 + 0.0022 * size);
  bandpass(snap, centre * 0.6, Math.min(centre * 1.9, 18000), rate);
  const pitch = dice.uniform(170, 480);
  const body = grain(
    0.012 + 0.05 * size,
    rate,
    (t) => Math.sin(2 * Math.PI * pitch * t) * Math.exp(-t / 0.011) * (1 - Math.exp(-t / 0.0005))
  );
  return together([peakOne(snap), 1], [body, 0.55 * size]);
}

/**
 * A small campfire: the flames' lapping (35–190 Hz, flickering at 1–7 Hz), the draught's soft roar (160–900 Hz), a
 * hiss of sap that comes and goes, and crackles. Crackles come in families, one setting off the next 60 ms later,
 * and their loudness is Pareto: mostly faint, seldom sharp. Kept sparse and the sharpest held back, for sleep.
 */
export function campfire(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const flicker = () =>
    drift(dice, ring, { from: 1.2, to: 7, slope: 0.4 }).map((v) => Math.min(3, Math.max(0.12, 1 + 0.55 * v)));
  const lapping = noise(dice, ring, through(band(35, 190, 1), tilt(-3)), 0.55);
  const roar = noise(dice, ring, through(band(160, 900, 1), tilt(-4)), 0.35);
  const sap = drift(dice, ring, { to: 2.2, slope: 0.4 }).map((v) => 0.25 + Math.pow(Math.abs(v), 2.4));
  const hiss = noise(dice, ring, through(band(1800, 9000, 1), tilt(-2)), 0.3);
  const liveliness = drift(dice, ring, { to: 0.25, slope: 0.8 }).map((v) => Math.min(2.2, db(4 * v)));
  const [near, far] = families(dice, ring, liveliness);
  const ticks = several(10, () => crackle(dice, ring.rate, 0));

  const out = silence(ring);
  addAt(out, shape(lapping, flicker(), flicker()), -29);
  addAt(out, shape(roar, swell(dice, ring, 2.2, { to: 1.2, slope: 0.8 })), -29.5);
  addAt(out, shape(hiss, sap), -41);
  addAt(out, near, -35);
  addAt(out, far, -38);
  addAt(out, scatter(dice, ring, ticks, { rate: 14, spread: 5, width: 1, swell: liveliness }), -40);
  add(near, far);
  addAt(out, reverb(dice, ring, near, { t60: 0.28, lo: 250, hi: 5000, before: 0.004 }), -41);
  return out;
}

/** Families of crackles: a parent, then on average three that follow it closely in time and place. */
function families(dice: Dice, ring: Ring, liveliness: Float64Array): [Stereo, Stereo] {
  const near = silence(ring);
  const far = silence(ring);
  for (let t = 0; t < ring.seconds;) {
    const lively = liveliness[Math.floor(t * ring.rate) % ring.length]!;
    const where = dice.uniform(-0.8, 0.8);
    const loud = dice.pareto(3) + 0.25;
    let at = t;
    for (let left = 1 + dice.poisson(2.8 * lively); left > 0; left--) {
      const sound = crackle(dice, ring.rate, Math.min(1, 0.12 * dice.pareto(1.8)));
      const gain = Math.min(loud * db(dice.normal(-2, 4)), 3);
      place(dice.chance(0.5) ? near : far, ring, at, sound, where + dice.normal(0, 0.15), gain);
      at += dice.exponential(0.06);
    }
    t += dice.exponential(0.5 / Math.max(lively, 0.3));
  }
  return [near, far];
}
