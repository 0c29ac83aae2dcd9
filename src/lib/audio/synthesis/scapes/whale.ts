import { bubble } from '../bubble';
import { swell } from '../drift';
import { glide } from '../grain';
import { noise } from '../noise';
import { Dice } from '../random';
import { reverb } from '../reverb';
import { addAt, db, place, ringOf, shape, silence, type Ring, type Stereo } from '../ring';
import { band, through, tilt } from '../spectrum';

/** The units of the song: seconds, and pitch (Hz) at the start, near the middle and at the end. */
const units = {
  moan: { seconds: [3.2, 5], path: [150, 172, 138] },
  rise: { seconds: [2, 3], path: [190, 260, 430] },
  sigh: { seconds: [2.6, 3.6], path: [420, 520, 300] },
  purr: { seconds: [1.6, 2.2], path: [95, 100, 92] },
  fall: { seconds: [3, 4.2], path: [360, 300, 170] }
} as const;

type Unit = keyof typeof units;

/** A theme: whales sing units in a set order, over and over, changing it slowly through the years. */
const theme: Unit[] = ['moan', 'rise', 'sigh', 'moan', 'purr', 'fall'];

const partials = [
  [1, 1],
  [2, 0.42],
  [3, 0.2],
  [4, 0.07],
  [5, 0.03]
] as const;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const smooth = (u: number): number => u * u * (3 - 2 * u);

function sing(dice: Dice, rate: number, unit: Unit): Float64Array {
  const { seconds, path } = units[unit];
  const [start, middle, end] = path;
  const transpose = Math.pow(2, dice.normal(0, 0.08));
  return glide(
    dice.uniform(seconds[0], seconds[1]),
    rate,
    (t, u) => {
      const hz =
        u < 0.45
          ? start + (middle - start) * smooth(u / 0.45)
          : middle + (end - middle) * smooth((u - 0.45) / 0.55);
      return transpose * hz * (1 + 0.006 * Math.sin(2 * Math.PI * 3.6 * t));
    },
    partials,
    (t, u) =>
      Math.pow(clamp(u / 0.22), 1.4) *
      Math.pow(clamp((1 - u) / 0.35), 1.3) *
      (unit === 'purr' ? 0.55 + 0.45 * Math.sin(2 * Math.PI * 18 * t) : 1)
  );
}

/**
 * A humpback far down: glides of 90–520 Hz with five partials, 2.5–6.5 s apart, passing slowly from side to side,
 * heard mostly as what the sea gives back (6.5 s, below 900 Hz; later and lower, 8 s below 500 Hz). Around it the
 * deep water's hum, a shimmer near the surface, and now and then a rising cloud of bubbles.
 */
export function whale(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const song = phrase(dice, ring);
  const sway = (decibels: number, to: number, slope: number) => swell(dice, ring, decibels, { to, slope });
  const deep = noise(dice, ring, through(band(25, 160, 1), tilt(-5)), 0.35);
  const shimmer = noise(dice, ring, through(band(250, 1100, 1), tilt(-5)), 0.1);
  const clouds = bubbleClouds(dice, ring);

  const out = silence(ring);
  addAt(out, shape(deep, sway(2.4, 0.16, 0.4), sway(2.4, 0.16, 0.4)), -28);
  addAt(out, shape(shimmer, sway(2.4, 0.3, 0.6), sway(2.4, 0.3, 0.6)), -37);
  addAt(out, song, -40);
  addAt(out, reverb(dice, ring, song, { t60: 6.5, lo: 60, hi: 900, before: 0.06 }), -29.5);
  const across = { left: song.right, right: song.left };
  addAt(out, reverb(dice, ring, across, { t60: 8, lo: 60, hi: 500, before: 2 }), -35);
  addAt(out, reverb(dice, ring, clouds, { t60: 2.5, lo: 150, hi: 1400 }), -46);
  return out;
}

function phrase(dice: Dice, ring: Ring): Stereo {
  const song = silence(ring);
  let next = 0;
  for (let t = 2; t < ring.seconds - 6 || next === 0; next++) {
    const unit = sing(dice, ring.rate, theme[next % theme.length]!);
    const where = 0.6 * Math.sin((2 * Math.PI * t) / ring.seconds);
    place(song, ring, t, unit, where, db(dice.normal(0, 2)));
    t += unit.length / ring.rate + dice.uniform(2.5, 6.5);
  }
  return song;
}

function bubbleClouds(dice: Dice, ring: Ring): Stereo {
  const clouds = silence(ring);
  for (let t = 5; t < ring.seconds - 2; t += dice.uniform(14, 22))
    for (let left = dice.whole(6, 18); left > 0; left--) {
      const shape = { damping: dice.uniform(18, 40), rise: 0.5 };
      const one = bubble(dice.uniform(260, 900), ring.rate, shape);
      place(clouds, ring, t + dice.exponential(0.5), one, dice.uniform(-0.6, 0.6), db(dice.normal(0, 4)));
    }
  return clouds;
}
