import { bubble } from '../bubble';
import { drift } from '../drift';
import { bandpass, burst, grain, peakOne, together } from '../grain';
import { noise } from '../noise';
import { Dice } from '../random';
import { filtered, reverb } from '../reverb';
import { add, addAt, db, place, ringOf, shape, silence, type Ring, type Stereo } from '../ring';
import { scatter, several } from '../scatter';
import { band, through, tilt } from '../spectrum';

/** Modes of a boarded roof, Hz; each dies away in 16 ms · √(200/f). */
const modes = [118, 173, 236, 318, 427, 560, 742, 980, 1310, 1720, 2300];

/** A drop on the roof, heard from inside: the boards' modes and a short click. */
function roofHit(dice: Dice, rate: number, pitch: number): Float64Array {
  const ringing = modes.map((mode) => ({
    f: mode * pitch * dice.uniform(0.97, 1.03),
    gain: dice.uniform(0.2, 1),
    phase: dice.uniform(0, 2 * Math.PI)
  }));
  const boards = grain(0.09, rate, (t) => {
    let sum = 0;
    for (const { f, gain, phase } of ringing) {
      const heard = (900 / (f + 900)) * (f / (f + 160)); // wood takes the highs, the room's size the lows
      const decay = 0.016 * Math.sqrt(200 / f);
      sum += gain * heard * Math.sin(2 * Math.PI * f * t + phase) * Math.exp(-t / decay);
    }
    return sum * (1 - Math.exp(-t / 0.0003));
  });
  const click = bandpass(burst(dice, 0.02, rate, 0.0008), 700, 4200, rate);
  return together([peakOne(boards), 1], [peakOne(click), 0.85]);
}

/**
 * Rain on a roof, from under it: 1700 drops a second that run together, 28 a second that can be told apart, a wash
 * of 180–2600 Hz, and outside, a little to the right, a gutter that drips about once a second.
 */
export function rainOnRoof(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const shower = drift(dice, ring, { to: 0.1, slope: 1 }).map((value) => db(2 * value));
  const many = several(18, () => roofHit(dice, ring.rate, dice.uniform(0.7, 1.5)));
  const few = several(12, () => roofHit(dice, ring.rate, dice.uniform(0.6, 1)));

  const inside = silence(ring);
  addAt(inside, scatter(dice, ring, many, { rate: 1700, spread: 4.5, width: 1, swell: shower }), -25.5);
  addAt(inside, scatter(dice, ring, few, { rate: 28, spread: 4, width: 0.9 }), -29.5);
  addAt(inside, shape(noise(dice, ring, through(band(180, 2600, 1), tilt(-3.2)), 0.3), shower), -29);
  addAt(inside, shape(noise(dice, ring, through(band(45, 220, 2), tilt(-3)), 0.5), shower), -38);
  const out = filtered(ring, inside, band(70, 5200, 1));

  const gutter = gutterDrip(dice, ring);
  const echoed = silence(ring);
  addAt(echoed, reverb(dice, ring, gutter, { t60: 0.7, lo: 200, hi: 2500, before: 0.01 }), -43);
  addAt(echoed, gutter, -44);
  add(out, echoed);
  return out;
}

function gutterDrip(dice: Dice, ring: Ring): Stereo {
  const drip = silence(ring);
  for (let t = 0.3; t < ring.seconds - 0.2; t += 1.05 * dice.normal(1, 0.09) * (dice.chance(0.85) ? 1 : 2)) {
    const pitch = dice.pick([620, 760, 905]) * dice.uniform(0.96, 1.05);
    const drop = bubble(pitch, ring.rate, { damping: dice.uniform(26, 42), rise: 0.25 });
    place(drip, ring, t, drop, 0.45, db(dice.normal(0, 2)));
    if (dice.chance(0.5)) {
      const splash = bubble(dice.uniform(1000, 1700), ring.rate, { damping: 60, rise: 0.2 });
      place(drip, ring, t + dice.uniform(0.05, 0.11), splash, 0.45, 0.4);
    }
  }
  return drip;
}
