import { bubble, dampingOf } from '../bubble';
import { drift, swell } from '../drift';
import { noise } from '../noise';
import { Dice } from '../random';
import { reverb } from '../reverb';
import { addAt, db, place, ringOf, shape, silence, type Ring, type Stereo } from '../ring';
import { band, through, tilt } from '../spectrum';

/** A place in the stream where air is drawn under: its usual pitch (Hz), bubbles a second, place, level (dB). */
const riffles = [
  { pitch: 350, rate: 10, where: 0.25, level: 1 },
  { pitch: 430, rate: 26, where: -0.7, level: 0 },
  { pitch: 620, rate: 34, where: 0.5, level: -1 },
  { pitch: 780, rate: 40, where: 0, level: -2 },
  { pitch: 900, rate: 60, where: -0.2, level: -1 },
  { pitch: 1300, rate: 85, where: 0.8, level: -3 },
  { pitch: 1900, rate: 120, where: -0.5, level: -5 },
  { pitch: 2700, rate: 120, where: 0.2, level: -7 }
];

/**
 * A forest stream: running water is heard as the bubbles it swallows. Eight riffles make 10–120 bubbles a second
 * each, coming in gushes; 55 % rise in pitch as they near the surface. Under them the body of the water, 120–520 Hz,
 * and a little spray.
 */
export function stream(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const out = silence(ring);
  for (const riffle of riffles) addAt(out, bubbles(dice, ring, riffle), -30 + riffle.level);

  const gush = (decibels: number, to: number) => swell(dice, ring, decibels, { to, slope: 0.7 });
  const body = noise(dice, ring, through(band(120, 520, 1), tilt(-3)), 0.2);
  addAt(out, shape(body, gush(2, 2.5), gush(2, 2.5)), -34);
  const spray = noise(dice, ring, through(band(900, 5200, 1), tilt(-4.5)), 0.2);
  addAt(out, shape(spray, gush(1.4, 4), gush(1.4, 4)), -35);
  addAt(out, reverb(dice, ring, out, { t60: 0.35, lo: 250, hi: 4500, before: 0.006 }), -38);
  return out;
}

function bubbles(dice: Dice, ring: Ring, { pitch, rate, where }: (typeof riffles)[number]): Stereo {
  const layer = silence(ring);
  const wander = drift(dice, ring, { to: 0.5, slope: 1 });
  const gush = swell(dice, ring, 5, { from: 0.15, to: 3.2, slope: 0.9 });
  for (let t = dice.exponential(1 / rate); t < ring.seconds; t += dice.exponential(1 / rate)) {
    const i = Math.floor(t * ring.rate) % ring.length;
    const hz = Math.min(9000, Math.max(180, pitch * Math.pow(2, 0.28 * wander[i]! + dice.normal(0, 0.33))));
    const damping = dampingOf(hz) * dice.uniform(0.45, 1.1);
    const rise = dice.chance(0.55) ? dice.uniform(0.02, 0.22) : 0;
    const gain = gush[i]! * db(dice.normal(0, 4.5));
    place(layer, ring, t, bubble(hz, ring.rate, { damping, rise }), where + dice.normal(0, 0.2), gain);
  }
  return layer;
}
