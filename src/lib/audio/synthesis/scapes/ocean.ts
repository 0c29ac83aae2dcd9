import { drift, swell } from '../drift';
import { bandNoise, noise } from '../noise';
import { Dice } from '../random';
import { add, addAt, db, ringOf, rms, shape, silence, type Ring, type Stereo } from '../ring';
import { band, ladder, through, tilt } from '../spectrum';

/** One breaking wave. */
interface Wave {
  /** seconds when the crest falls */
  at: number;
  gain: number;
  /** where along the beach it breaks first, −1..1 */
  where: number;
  /** how long everything about it takes, 1 the usual */
  size: number;
}

/** Seconds before and after a wave's crest in which it can be heard. */
const before = 4.5;
const after = 11.5;

/**
 * Surf on a sand beach in fifteen bands from 55 Hz to 9.5 kHz. A wave breaks every 8.6 s: its lows lead by up to
 * 3.2 s as it gathers, the crest falls in all bands, and the foam dies away in 1.5 s (low) to 4.1 s (high), with a
 * softer backwash about five seconds later. The highs are grainy: bubbles bursting, 4–70 Hz.
 */
export function ocean(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const waves = surf(dice, ring);
  const fizz = { left: foam(dice, ring), right: foam(dice, ring) };
  const centres = ladder(55, 9500, 15);
  const ratio = centres[1]! / centres[0]!;

  const out = silence(ring);
  centres.forEach((centre, index) => {
    const height = index / (centres.length - 1);
    const level = db(-3.1 * Math.log2(Math.max(centre, 160) / 160) - (centre < 90 ? 4 : 0));
    const floor = db(-17 - 3 * height); // the sea between two waves
    const ripple = swell(dice, ring, 1.6, { to: 3 + 8 * height, slope: 0.8 });
    const water = bandNoise(dice, ring, centre, ratio, 0.12 + 0.4 * (1 - height));
    for (const side of ['left', 'right'] as const) {
      const heave = envelope(ring, waves, height, side);
      const grit = fizz[side];
      for (let i = 0; i < ring.length; i++) {
        const foamy = 1 - 0.55 * height + 0.55 * height * grit[i]!;
        out[side][i]! += level * water[side][i]! * (heave[i]! * foamy * ripple[i]! + floor);
      }
    }
  });
  const sea = silence(ring);
  add(sea, out, db(-26) / rms(out));
  const deep = noise(dice, ring, through(band(40, 420, 1), tilt(-4)), 0.3);
  addAt(sea, shape(deep, swell(dice, ring, 1.2, { to: 0.15 })), -36);
  return sea;
}

/** Sets of waves: the regular ones, unevenly spaced and sized, and a third as many small ones across them. */
function surf(dice: Dice, ring: Ring): Wave[] {
  const count = Math.max(1, Math.round(ring.seconds / 8.6));
  const regular = Array.from({ length: count }, (_, i) => ({
    at: (i * ring.seconds) / count + dice.normal(0, 0.9),
    gain: db(dice.uniform(-5, 1.5)),
    where: dice.uniform(-0.5, 0.5),
    size: dice.uniform(0.85, 1.25)
  }));
  const crossing = Array.from({ length: Math.floor(count / 3) }, () => ({
    at: dice.uniform(0, ring.seconds),
    gain: db(dice.uniform(-12, -7)),
    where: dice.uniform(-0.9, 0.9),
    size: dice.uniform(0.7, 0.9)
  }));
  return [...regular, ...crossing];
}

function foam(dice: Dice, ring: Ring): Float64Array {
  const grit = drift(dice, ring, { from: 4, to: 70 }).map((value) => Math.pow(Math.abs(value), 1.6));
  const mean = grit.reduce((sum, value) => sum + value, 0) / grit.length;
  return grit.map((value) => value / mean);
}

/** How loud all waves together are in one band (`height` 0 lowest … 1 highest) at one ear, by time. */
function envelope(ring: Ring, waves: readonly Wave[], height: number, side: 'left' | 'right'): Float64Array {
  const out = new Float64Array(ring.length);
  const ear = side === 'left' ? -1 : 1;
  const length = Math.floor((before + after) * ring.rate);
  for (const { at, gain, where, size } of waves) {
    const onset = (-3.2 * Math.pow(1 - height, 1.5) + 0.25 * height) * size;
    const gather = (1.5 * (1 - height) + 0.38) * size;
    const decay = (1.5 + 2.6 * Math.pow(height, 1.3)) * size;
    const heard = gain * db(2.2 * where * ear);
    const late = 0.35 * where * -ear; // the break runs along the beach
    let index = Math.floor((at - before + late) * ring.rate) % ring.length;
    if (index < 0) index += ring.length;
    for (let i = 0; i < length; i++) {
      const t = i / ring.rate - before;
      const up = 1 / (1 + Math.exp((-3.2 * (t - onset)) / gather));
      const down = t > onset + gather ? Math.exp(-(t - onset - gather) / decay) : 1;
      const edges = Math.min(1, (t + before) / 0.6, (after - t) / 2);
      let value = up * down * edges;
      if (height > 0.5) value += 0.22 * height * Math.exp(-0.5 * Math.pow((t - 5.2 * size) / 1.6, 2)) * edges;
      out[index]! += heard * value;
      if (++index === ring.length) index = 0;
    }
  }
  return out;
}
