import { drift } from '../drift';
import { noise } from '../noise';
import { Dice } from '../random';
import { filtered, reverb } from '../reverb';
import { addAt, addWrapped, db, ringOf, shape, silence, type Ring, type Stereo } from '../ring';
import { band, through, tilt } from '../spectrum';

/** Metres a second in cool night air. */
const speedOfSound = 335;

/** A stroke: when it flashes (s), how far away its foot is (m), where (−1..1), how loud. */
interface Stroke {
  at: number;
  distance: number;
  where: number;
  gain: number;
}

/**
 * Distant thunder over soft rain. A lightning channel is a crooked line some kilometres long, and every piece of it
 * sends one pressure pulse (the N-wave, 10–40 ms after its way through turbulent air). Pieces at different distances
 * arrive one after another for 4–10 s: that is the rumble (Few 1969). Air and ground take the highs: below 250 Hz at
 * 4 km, below 120 Hz at 12 km. Here always 5–14 km off, swelling in rather than cracking.
 */
export function thunder(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const dry = silence(ring);
  for (const stroke of storm(dice, ring)) addStroke(dice, ring, dry, stroke);
  const rolling = filtered(ring, dry, through(band(28, 260, 1), band(null, 700, 1)));
  const valley = reverb(dice, ring, rolling, { t60: 4.5, lo: 30, hi: 240, before: 0.2 });

  const shower = drift(dice, ring, { to: 0.1, slope: 1 }).map((value) => db(1.3 * value));
  const rain = noise(dice, ring, through(band(500, 5500, 1), tilt(-3)), 0.2);
  const wind = noise(dice, ring, through(band(60, 500, 1), tilt(-4)), 0.3);
  const gusts = drift(dice, ring, { to: 0.12, slope: 0.5 }).map((value) => db(2 * value));

  const out = silence(ring);
  addAt(out, rolling, -29.5);
  addAt(out, valley, -31);
  addAt(out, shape(rain, shower), -34.5);
  addAt(out, shape(wind, gusts), -37.5);
  return out;
}

/** A stroke about every 22 s, none near. */
function storm(dice: Dice, ring: Ring): Stroke[] {
  const count = Math.max(1, Math.round(ring.seconds / 22));
  return Array.from({ length: count }, (_, i) => {
    const distance = dice.uniform(5000, 14000);
    return {
      at: ((i + dice.uniform(0.1, 0.7)) * ring.seconds) / count,
      distance,
      where: dice.uniform(-0.7, 0.7),
      gain: Math.pow(8000 / distance, 0.7) * db(dice.normal(0, 1.5))
    };
  });
}

/** Sends every piece of one channel: from its foot up to the cloud and then along it, turning at random. */
function addStroke(dice: Dice, ring: Ring, into: Stereo, { at, distance, where, gain }: Stroke): void {
  let [away, height, heading] = [distance, 0, Math.PI / 2];
  const pieces = 130;
  for (let i = 0; i < pieces; i++) {
    // the first third climbs; then the channel runs along inside the cloud, toward or away from us
    if (i === Math.floor(pieces / 3)) heading = dice.chance(0.5) ? 0.15 : Math.PI - 0.15;
    const turn = heading + dice.normal(0, 0.75);
    const length = dice.uniform(10, 50);
    away += length * Math.cos(turn);
    height += length * Math.abs(Math.sin(turn)) * (i < pieces / 3 ? 1 : 0.15);
    const range = Math.hypot(away, height);
    const late = (range - distance) / speedOfSound;
    // a piece is loudest broadside on; it swells in, and dies away along the cloud
    const aspect = 0.3 + 0.7 * Math.abs(Math.sin(turn - Math.atan2(height, away)));
    // (the foot's pieces all stand equally far off: as loud as the rest, they would clap together)
    const soft = Math.min(1, (i + 3) / 70) ** 1.5 * Math.exp((-1.6 * i) / pieces);
    const one = pressurePulse(ring.rate, 0.012 + (0.02 * range) / 10000 + dice.uniform(0, 0.012));
    const strength = gain * aspect * soft * db(dice.normal(0, 3));
    const spot = where + dice.normal(0, 0.25);
    const start = Math.floor((at + late + 3) * ring.rate);
    addWrapped(into.left, start, one, strength * (1 - 0.4 * spot));
    addWrapped(
      into.right,
      start + Math.floor(0.01 * ring.rate * dice.uniform()),
      one,
      strength * (1 + 0.4 * spot)
    );
  }
}

/** An N-wave rounded by its journey: up, down through zero, back; its mean is zero. */
function pressurePulse(rate: number, seconds: number): Float64Array {
  const length = Math.max(8, Math.floor(4 * seconds * rate));
  return Float64Array.from({ length }, (_, i) => {
    const t = (i / rate - 2 * seconds) / (0.5 * seconds);
    return -t * Math.exp(-0.5 * t * t);
  });
}
