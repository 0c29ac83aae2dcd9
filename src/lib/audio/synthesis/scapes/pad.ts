import { swell } from '../drift';
import { grain } from '../grain';
import { Dice } from '../random';
import { reverb } from '../reverb';
import {
  add,
  addAt,
  addWrapped,
  db,
  pan,
  place,
  ringOf,
  rms,
  silence,
  type Ring,
  type Stereo
} from '../ring';

/** The note everything is tuned to, Hz (D3). */
const root = 146.83;

/** Six chords in just intonation, as ratios to the root; each swells into the next and the last into the first. */
const chords = [
  [1, 3 / 2, 2, 5 / 2],
  [1, 4 / 3, 2, 8 / 3],
  [9 / 8, 3 / 2, 15 / 8, 9 / 4],
  [1, 5 / 3, 2, 5 / 2],
  [5 / 6, 5 / 4, 5 / 3, 2],
  [1, 3 / 2, 9 / 4, 5 / 2]
];

/** Pitches of the bells, ratios to the root. */
const bells = [2, 9 / 4, 5 / 2, 3, 10 / 3, 4];

/**
 * A slow pad without rhythm or tune: each note swells and sinks for longer than its chord lasts, three voices
 * ±3.2 cents apart so that they beat against each other once in several seconds; now and then a soft bell.
 */
export function pad(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const strings = silence(ring);
  const each = ring.seconds / chords.length;
  chords.forEach((chord, index) =>
    chord.forEach((ratio, voice) => {
      const length = Math.min(each * 1.75 + dice.uniform(-1, 1), ring.seconds);
      const at = index * each + voice * 1.1 + dice.uniform(-0.5, 0.5);
      addNote(
        dice,
        ring,
        strings,
        root * ratio,
        at,
        length,
        1.35 + 0.2 * voice,
        db(-2 * voice + dice.normal(0, 0.8))
      );
    })
  );
  addDrone(dice, ring, strings);
  const chimes = bellWalk(dice, ring);

  const out = silence(ring);
  addAt(out, strings, -26);
  addAt(out, chimes, -38);
  const sent = silence(ring);
  add(sent, strings, 0.4);
  add(sent, chimes, (0.35 * rms(strings)) / rms(chimes));
  addAt(out, reverb(dice, ring, sent, { t60: 5.5, lo: 120, hi: 3000, before: 0.05 }), -33);
  return out;
}

/** Eight partials at most, each turning in loudness by itself; `steep` is how fast they weaken upward. */
function addNote(
  dice: Dice,
  ring: Ring,
  into: Stereo,
  hz: number,
  at: number,
  seconds: number,
  steep: number,
  gain: number
): void {
  const length = Math.max(2, Math.floor(seconds * ring.rate));
  const swelling = grain(seconds, ring.rate, (_, u) => Math.pow(Math.sin(Math.PI * Math.min(1, u)), 1.6));
  for (const voice of [-1, 0, 1]) {
    const tuned = hz * Math.pow(2, (voice * 3.2) / 1200);
    const vibrato = { hz: dice.uniform(0.11, 0.19), phase: dice.uniform(0, 6.28) };
    let sum = 0;
    const turns = Float64Array.from({ length }, (_, i) => {
      const waver = Math.sin((2 * Math.PI * vibrato.hz * i) / ring.rate + vibrato.phase);
      return (sum += (tuned * (1 + 0.0012 * waver)) / ring.rate);
    });
    for (let k = 1; k <= 8 && hz * k < 4200; k++) {
      const strength = Math.pow(k, -steep) * (k % 2 ? 1 : 0.6) * Math.exp(-Math.pow((hz * k) / 1500, 1.2));
      if (strength < 1e-4) continue;
      const turn = { hz: dice.uniform(0.05, 0.13), phase: dice.uniform(0, 6.28) };
      const phase = dice.uniform(0, 6.28);
      const partial = swelling.map((swell, i) => {
        const breathing = 0.8 + 0.2 * Math.sin((2 * Math.PI * turn.hz * i) / ring.rate + turn.phase);
        return swell * breathing * Math.sin(2 * Math.PI * k * turns[i]! + phase);
      });
      const [left, right] = pan(0.55 * voice + dice.uniform(-0.2, 0.2));
      const start = Math.floor(at * ring.rate);
      addWrapped(into.left, start, partial, gain * strength * left);
      addWrapped(into.right, start, partial, gain * strength * right);
    }
  }
}

/** The root and the fifth below everything, a whole number of cycles round the ring. */
function addDrone(dice: Dice, ring: Ring, into: Stereo): void {
  for (const hz of [root / 2, root * 0.75]) {
    const cycles = Math.round(hz * ring.seconds);
    const breathing = swell(dice, ring, 1.5, { to: 0.08 });
    const tone = breathing.map((gain, i) => gain * Math.sin((2 * Math.PI * cycles * i) / ring.length));
    addWrapped(into.left, 0, tone, 0.2);
    addWrapped(into.right, 0, tone, 0.2);
  }
}

function bellWalk(dice: Dice, ring: Ring): Stereo {
  const layer = silence(ring);
  let step = 2;
  for (let t = 4; t < ring.seconds - 2; t += dice.pick([3.6, 4.8, 7.2, 9.6]) * dice.normal(1, 0.03)) {
    step = Math.min(bells.length - 1, Math.max(0, step + dice.pick([-2, -1, 1, 2])));
    place(
      layer,
      ring,
      t,
      bell(ring.rate, root * bells[step]!),
      dice.uniform(-0.6, 0.6),
      db(dice.normal(0, 2))
    );
  }
  return layer;
}

/** A soft bell: four partials that die away the faster the higher; 12 ms to sound. */
const bell = (rate: number, hz: number): Float64Array =>
  grain(
    5,
    rate,
    (t) => {
      let sum = 0;
      for (const [multiple, gain, decay] of [
        [1, 1, 1.6],
        [2, 0.28, 0.9],
        [3.01, 0.1, 0.5],
        [5.02, 0.03, 0.2]
      ] as const)
        if (hz * multiple < rate * 0.45)
          sum += gain * Math.sin(2 * Math.PI * hz * multiple * t) * Math.exp(-t / decay);
      return sum * (1 - Math.exp(-t / 0.012));
    },
    0.5
  );
