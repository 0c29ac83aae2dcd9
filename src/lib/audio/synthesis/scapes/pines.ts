import { drift } from '../drift';
import { bandNoise } from '../noise';
import { Dice } from '../random';
import { addWrapped, db, pan, ringOf, rms, silence, type Ring, type Stereo } from '../ring';
import { ladder } from '../spectrum';

/**
 * Wind in pines. Needles are thin, so each sheds its own faint whistle (Strouhal: f ≈ .2 · speed / thickness) and
 * thousands together make a soft roar about 500–2000 Hz. Sixteen bands from 70 Hz to 7 kHz follow one wind, whose
 * loudness grows with speed as v^p, p from 1.1 in the lows to 3.1 in the highs: a gust brightens as it comes.
 * It reaches the right ear .45 s after the left.
 */
export function windInPines(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  return pines(new Dice(seed), ring);
}

/** The same wind as a bed for other places. */
export function pines(dice: Dice, ring: Ring): Stereo {
  const gusts = wind(dice, ring);
  const speed = gusts.map((gust) => 1 + 0.34 * Math.tanh(0.75 * gust));
  const out = silence(ring);
  const centres = ladder(70, 7000, 16);
  const ratio = centres[1]! / centres[0]!;
  centres.forEach((centre, index) => {
    const height = index / (centres.length - 1);
    const needles = bandNoise(dice, ring, centre, ratio, 0.1 + 0.3 * (1 - height));
    const power = 1.1 + 2 * height;
    const slope = (centre > 400 ? -3.6 : 1.2) * Math.log2(centre / 400);
    const gain = db(slope + 4.5 * Math.exp(-0.5 * Math.pow(Math.log2(centre / 900) / 0.9, 2)));
    for (const side of ['left', 'right'] as const) {
      const late = Math.floor(((side === 'right' ? 0.45 : 0) + dice.uniform(0, 0.25)) * ring.rate);
      const eddies = drift(dice, ring, { from: 0.1, to: 1.4 + 2.2 * height, slope: 0.9 });
      for (let i = 0; i < ring.length; i++) {
        const there = speed[(i + ring.length - late) % ring.length]!;
        const local = Math.pow(there * Math.exp(0.16 * eddies[i]!), power);
        out[side][i]! += gain * needles[side][i]! * local;
      }
    }
  });
  for (const [hz, level] of [
    [415, -16],
    [560, -19]
  ] as const)
    addEdgeTone(dice, ring, out, gusts, speed, hz, level);
  return out;
}

/** The wind's speed: long swells and shorter gusts; mean 0, variance 1. */
function wind(dice: Dice, ring: Ring): Float64Array {
  const long = drift(dice, ring, { to: 0.08, slope: 0.4 });
  const short = drift(dice, ring, { from: 0.08, to: 0.4, slope: 1 });
  const scale = 1 / Math.hypot(0.75, 0.55);
  return long.map((value, i) => scale * (0.75 * value + 0.55 * short[i]!));
}

/** A faint tone that a branch sings, wandering with the wind; its phase closes after a whole number of turns. */
function addEdgeTone(
  dice: Dice,
  ring: Ring,
  out: Stereo,
  gusts: Float64Array,
  speed: Float64Array,
  hz: number,
  level: number
): void {
  const turns = new Float64Array(ring.length);
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    turns[i] = sum;
    sum += (hz * Math.pow(2, 0.1 * gusts[i]!)) / ring.rate;
  }
  const closing = (Math.round(sum) - sum) / ring.length;
  const [a, b] = [drift(dice, ring, { to: 14 }), drift(dice, ring, { to: 14 })];
  const tone = turns.map((turn, i) => {
    const phase = 2 * Math.PI * (turn + closing * i);
    return (a[i]! * Math.cos(phase) - b[i]! * Math.sin(phase)) * Math.pow(speed[i]!, 2.2);
  });
  const loud = Math.sqrt(tone.reduce((total, value) => total + value * value, 0) / ring.length) + 1e-30;
  const gain = (rms(out) * db(level)) / loud;
  const [left, right] = pan(dice.uniform(-0.5, 0.5));
  addWrapped(out.left, 0, tone, gain * left);
  addWrapped(out.right, 0, tone, gain * right);
}
