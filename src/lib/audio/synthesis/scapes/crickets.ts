import { air, insectHaze } from '../air';
import { cricketSong, heardFrom, trill } from '../chirp';
import { grain } from '../grain';
import { Dice } from '../random';
import { filtered, reverb } from '../reverb';
import { add, addAt, addWrapped, db, place, ringOf, silence, type Ring, type Stereo } from '../ring';
import { band } from '../spectrum';

/** Five field crickets by pitch (Hz), place and level (dB): two near, three further into the grass. */
const singers = [
  { carrier: 4150, strokes: 4, strokeRate: 27, chirps: 2.15, where: -0.55, level: 0 },
  { carrier: 4420, strokes: 3, strokeRate: 29, chirps: 2.45, where: 0.6, level: -2 },
  { carrier: 3880, strokes: 4, strokeRate: 25, chirps: 1.95, where: 0.1, level: -6 },
  { carrier: 4600, strokes: 3, strokeRate: 30, chirps: 2.7, where: -0.9, level: -9 },
  { carrier: 4280, strokes: 4, strokeRate: 28, chirps: 2.3, where: 0.9, level: -10 }
];

/** Four tree crickets that trill without a pause: pitch (Hz), pulses a second, place. */
const trillers = [
  [2870, 43, -0.3],
  [2960, 46, 0.4],
  [3050, 45, 0.8],
  [2790, 41, -0.8]
] as const;

/** Summer crickets and frogs at the edge of a pond, with the haze of all the insects further off. */
export function crickets(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const field = silence(ring);
  for (const { where, level, ...cricket } of singers)
    add(field, heardFrom(ring, cricketSong(dice, ring, cricket), where, db(level)));
  const trees = silence(ring);
  for (const [carrier, pulses, where] of trillers)
    add(trees, heardFrom(ring, trill(dice, ring, carrier, pulses), where));
  const pond = frogs(dice, ring);

  const heard = silence(ring);
  add(heard, field, 0.5);
  add(heard, trees, 0.1);
  add(heard, pond, 1.5);
  const wet = reverb(dice, ring, heard, { t60: 0.9, lo: 250, hi: 3600, before: 0.015 });

  const close = silence(ring);
  addAt(close, field, -38);
  addAt(close, trees, -50);
  addAt(close, pond, -42);
  addAt(close, wet, -40);
  const out = filtered(ring, close, band(300, 5200, 1));
  addAt(out, air(dice, ring, 900), -33);
  addAt(out, insectHaze(dice, ring, 4300), -44);
  return out;
}

/** Small pond frogs: a creak of 38–52 pulses a second, formants 620, 1120 and 1900 Hz, two to four in a row. */
function frogs(dice: Dice, ring: Ring): Stereo {
  const pond = silence(ring);
  for (let t = 3; t < ring.seconds - 1; t += dice.uniform(6, 13)) {
    const where = dice.pick([-0.75, 0.3, 0.85]);
    const calls = dice.whole(2, 5);
    for (let call = 0; call < calls; call++)
      place(
        pond,
        ring,
        t + call * dice.uniform(0.55, 0.75),
        creak(dice, ring.rate),
        where,
        db(dice.normal(-0.6 * call, 2))
      );
  }
  return pond;
}

function creak(dice: Dice, rate: number): Float64Array {
  const seconds = dice.uniform(0.28, 0.5);
  const pulsesHz = dice.uniform(38, 52);
  const formants = [620, 1120, 1900].map((hz) => hz * dice.uniform(0.96, 1.04));
  const pulse = grain(
    0.02,
    rate,
    (t) =>
      (Math.sin(2 * Math.PI * formants[0]! * t) +
        0.7 * Math.sin(2 * Math.PI * formants[1]! * t) +
        0.2 * Math.sin(2 * Math.PI * formants[2]! * t)) *
      Math.exp(-t / 0.005)
  );
  const call = new Float64Array(Math.floor((seconds + 0.03) * rate));
  for (let t = 0; t < seconds; t += dice.normal(1, 0.03) / pulsesHz)
    addWrapped(call, Math.floor(t * rate), pulse, Math.pow(Math.sin((Math.PI * t) / seconds), 0.7));
  return call;
}
