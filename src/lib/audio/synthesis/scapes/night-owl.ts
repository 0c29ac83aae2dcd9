import { air } from '../air';
import { cricketSong, heardFrom } from '../chirp';
import { bandpass, glide, together } from '../grain';
import { Dice } from '../random';
import { filtered, reverb } from '../reverb';
import { add, addAt, db, place, ringOf, silence, type Ring, type Stereo } from '../ring';
import { band } from '../spectrum';
import { pines } from './pines';

/** Partials of a hoot: nearly a pure tone. */
const partials = [
  [1, 1],
  [2, 0.1],
  [3, 0.035]
] as const;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Breath in the tone: noise about the pitch, following the same envelope. */
function breathy(dice: Dice, rate: number, hz: number, tone: Float64Array): Float64Array {
  const breath = bandpass(
    tone.map(() => dice.normal()),
    hz * 0.8,
    hz * 1.6,
    rate
  );
  const contour = bandpass(tone.map(Math.abs), 0.5, 12, rate);
  return together([tone, 1], [breath.map((value, i) => value * clamp(contour[i]! * 1.5)), 0.1]);
}

/** The long first hoot: .75–.95 s, rising 9 % and sinking back. */
function longHoot(dice: Dice, rate: number, hz: number): Float64Array {
  const waver = dice.uniform(0, 6);
  const tone = glide(
    dice.uniform(0.75, 0.95),
    rate,
    (t, u) =>
      hz *
      (0.93 + 0.09 * Math.sin(Math.PI * clamp(u * 1.15)) - 0.05 * u ** 3) *
      (1 + 0.004 * Math.sin(33.3 * t + waver)),
    partials,
    (_, u) => Math.pow(Math.sin(Math.PI * clamp(u)), 0.55) * (1 - 0.25 * u)
  );
  return breathy(dice, rate, hz, tone);
}

/** The short note before the end: .16 s. */
const shortHoot = (dice: Dice, rate: number, hz: number): Float64Array =>
  breathy(
    dice,
    rate,
    hz,
    glide(
      0.16,
      rate,
      (_, u) => hz * (0.86 + 0.05 * Math.sin(Math.PI * clamp(u))),
      partials,
      (_, u) => 0.45 * Math.pow(Math.sin(Math.PI * clamp(u)), 0.8)
    )
  );

/** The last, quavering hoot: 1.35–1.6 s, trembling 13 times a second in its first part, then held and let go. */
function quaver(dice: Dice, rate: number, hz: number): Float64Array {
  const shiver = (t: number) => Math.cos(2 * Math.PI * 13 * t);
  const tone = glide(
    dice.uniform(1.35, 1.6),
    rate,
    (t, u) =>
      hz *
      (0.9 + 0.11 * clamp(u / 0.5) - 0.07 * clamp((u - 0.6) / 0.4) ** 2) *
      (1 + (u < 0.62 ? 0.018 * Math.sin(2 * Math.PI * 13 * t) : 0)),
    partials,
    (t, u) =>
      (0.35 + 0.65 * clamp(u / 0.55)) *
      Math.pow(clamp((1 - u) / 0.18), 0.7) *
      clamp(u / 0.04) *
      (1 - (u < 0.62 ? 0.55 * (0.5 - 0.5 * shiver(t)) : 0))
  );
  return breathy(dice, rate, hz, tone);
}

/**
 * A tawny owl far off in a forest: a long hoot near 742 Hz, a pause of 2.2–3 s, a short note and a quavering one;
 * every 22–29 s, and every second time another answers from further away at 690 Hz. Pines, night air and two late
 * crickets are nearer than the owls.
 */
export function nightOwl(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const [first, second] = calls(dice, ring);
  const out = silence(ring);
  addAt(out, pines(dice, ring), -35);
  addAt(out, air(dice, ring, 350), -36);
  addAt(out, lateCrickets(dice, ring), -55);
  addPeak(out, filtered(ring, first, band(350, 1900, 1)), -29);
  addPeak(out, reverb(dice, ring, first, { t60: 2.4, lo: 300, hi: 1800, before: 0.05 }), -28.5);
  addPeak(out, reverb(dice, ring, second, { t60: 3.2, lo: 300, hi: 1200, before: 0.09 }), -33.5);
  return out;
}

function calls(dice: Dice, ring: Ring): [Stereo, Stereo] {
  const first = silence(ring);
  const second = silence(ring);
  let turn = 0;
  for (let t = 6; t < ring.seconds - 9 || turn === 0; t += dice.uniform(22, 29), turn++) {
    place(first, ring, t, longHoot(dice, ring.rate, 742), -0.4);
    const close = t + dice.uniform(2.2, 3);
    place(first, ring, close, shortHoot(dice, ring.rate, 742), -0.4, 0.8);
    place(first, ring, close + 0.45, quaver(dice, ring.rate, 742), -0.4);
    if (turn % 2 === 1) continue;
    const answer = close + dice.uniform(4.5, 6);
    place(second, ring, answer, longHoot(dice, ring.rate, 690), 0.65);
    place(second, ring, answer + 2.6, quaver(dice, ring.rate, 690), 0.65, 0.9);
  }
  return [first, second];
}

function lateCrickets(dice: Dice, ring: Ring): Stereo {
  const song = silence(ring);
  const cold = { strokes: 3, strokeRate: 25 }; // a cool night: slow chirps, low voices
  add(song, heardFrom(ring, cricketSong(dice, ring, { ...cold, carrier: 3650, chirps: 1.5 }), 0.7));
  add(song, heardFrom(ring, cricketSong(dice, ring, { ...cold, carrier: 3820, chirps: 1.7 }), -0.8));
  const far = silence(ring);
  addAt(far, song, -3);
  addAt(far, reverb(dice, ring, song, { t60: 0.8, lo: 300, hi: 3600 }), -6);
  return far;
}

/** Adds a layer whose loudest sample is brought to a level: an owl calls too seldom for its RMS to mean much. */
function addPeak(into: Stereo, layer: Stereo, level: number): void {
  let peak = 1e-12;
  for (const side of [layer.left, layer.right])
    for (let i = 0; i < side.length; i++) peak = Math.max(peak, Math.abs(side[i]!));
  add(into, layer, db(level) / peak);
}
