import { air } from '../air';
import { blackbird, chiffchaff, greatTit, robin, wren, woodPigeon, type Song } from '../birdsong';
import { Dice } from '../random';
import { filtered, reverb } from '../reverb';
import { addAt, db, place, ringOf, silence, type Ring, type Stereo } from '../ring';
import { band } from '../spectrum';
import { pines } from './pines';

/** How far a singer is: a clearing away, in the trees, or beyond them. */
type Distance = 'clearing' | 'trees' | 'beyond';

/** A singer: its song, how far, where (−1..1), seconds between songs, level (dB). */
type Singer = [song: Song, distance: Distance, where: number, gap: number, level: number];

const chorus: Singer[] = [
  [blackbird, 'clearing', -0.35, 9, -2],
  [blackbird, 'trees', 0.7, 9.5, -4],
  [robin, 'clearing', 0.45, 10, -7],
  [robin, 'trees', -0.8, 10, -9],
  [greatTit, 'trees', 0.15, 14, -10],
  [chiffchaff, 'trees', -0.55, 15, -12],
  [woodPigeon, 'beyond', 0.6, 17, 0],
  [wren, 'beyond', -0.2, 21, -9],
  [blackbird, 'beyond', -0.9, 9, -3],
  [robin, 'beyond', 0.9, 8, -7]
];

/**
 * First birds in a European wood: ten singers at three distances, near ones seldom, far ones only as what the wood
 * gives back (1.5–2.6 s). Leaves and morning air under them.
 */
export function dawnBirds(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const heard = { clearing: silence(ring), trees: silence(ring), beyond: silence(ring) };
  for (const [song, distance, where, gap, level] of chorus)
    perform(dice, ring, heard[distance], song, where, gap, level);

  const out = silence(ring);
  addAt(out, filtered(ring, heard.clearing, band(250, 6000, 1)), -39);
  addAt(out, reverb(dice, ring, heard.clearing, { t60: 1.5, lo: 400, hi: 4200, before: 0.03 }), -38.5);
  addAt(out, filtered(ring, heard.trees, band(250, 3800, 1)), -44);
  addAt(out, reverb(dice, ring, heard.trees, { t60: 1.9, lo: 350, hi: 3200, before: 0.05 }), -39);
  addAt(out, reverb(dice, ring, heard.beyond, { t60: 2.6, lo: 250, hi: 2400, before: 0.08 }), -39.5);
  addAt(out, pines(dice, ring), -41);
  addAt(out, air(dice, ring, 500), -38);
  return out;
}

function perform(
  dice: Dice,
  ring: Ring,
  into: Stereo,
  song: Song,
  where: number,
  gap: number,
  level: number
): void {
  for (let t = dice.uniform(0, gap); t < ring.seconds; t += gap * dice.uniform(0.65, 1.45))
    place(into, ring, t, song(dice, ring.rate), where, db(level + dice.normal(0, 1.5)));
}
