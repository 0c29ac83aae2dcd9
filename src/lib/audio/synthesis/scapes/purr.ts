import { air } from '../air';
import { bandpass, burst, grain, together } from '../grain';
import { noise } from '../noise';
import { Dice } from '../random';
import { filtered, reverb } from '../reverb';
import { addAt, addWrapped, db, ringOf, shape, silence, type Ring, type Stereo } from '../ring';
import { band, through, tilt } from '../spectrum';

/** One half of a breath: how fast the glottis closes, how loud, and the formants it excites: Hz, gain, decay (s). */
interface Half {
  pulsesHz: number;
  gain: number;
  formants: readonly (readonly [number, number, number])[];
  breathiness: number;
}

/** Breathing out purrs lower in the spectrum, louder and a little faster than breathing in (Sissom 1991). */
const out: Half = {
  pulsesHz: 25.4,
  gain: 1,
  breathiness: 1,
  formants: [
    [310, 1, 0.006],
    [640, 0.55, 0.0045],
    [1180, 0.26, 0.003],
    [2100, 0.12, 0.0018]
  ]
};
const into: Half = {
  pulsesHz: 23.6,
  gain: 0.66,
  breathiness: 1.4,
  formants: [
    [260, 0.8, 0.005],
    [720, 0.6, 0.004],
    [1350, 0.34, 0.003],
    [2450, 0.18, 0.0016]
  ]
};

/** Seconds of one breath, out and in. */
const breath = 2.66;

/** One opening of the glottis: the formants struck once, a thump of the chest at 58 Hz, a puff of air. */
function pulse(dice: Dice, rate: number, { formants, breathiness }: Half): Float64Array {
  const struck = formants.map(([hz, gain, decay]) => ({
    hz: hz * dice.normal(1, 0.012),
    gain: gain * dice.uniform(0.75, 1.1),
    decay,
    phase: dice.normal(0, 0.5)
  }));
  const voiced = grain(0.05, rate, (t) => {
    let sum = 0.28 * Math.sin(2 * Math.PI * 58 * t) * Math.exp(-t / 0.016);
    for (const { hz, gain, decay, phase } of struck)
      sum += gain * Math.sin(2 * Math.PI * hz * t + phase) * Math.exp(-t / decay);
    return sum * (1 - Math.exp(-t / 0.0009));
  });
  const puff = bandpass(burst(dice, 0.05, rate, 0.004), 280, 2600, rate);
  return together([voiced, 1], [puff, 0.22 * breathiness]);
}

/**
 * A cat that purrs beside you. Pulses of 25.4 a second breathing out, 23.6 breathing in, a breath every 2.66 s,
 * each pulse a little different and often with a weaker second closure 14 ms after. The turn of the breath is left
 * soft, with air still moving, not a clean gap.
 */
export function purr(seed: number, seconds: number, rate: number): Stereo {
  const ring = ringOf(seconds, rate);
  const dice = new Dice(seed);
  const { throat, airflow } = breathing(dice, ring);
  const cat = filtered(ring, { left: throat, right: new Float64Array(ring.length) }, band(95, 3000, 1)).left;
  const body = silence(ring);
  addWrapped(body.left, 0, cat, 1);
  addWrapped(body.right, Math.round(0.00023 * ring.rate), cat, 0.96); // a little nearer the left ear

  const mix = silence(ring);
  addAt(mix, body, -27);
  addAt(mix, reverb(dice, ring, body, { t60: 0.18, lo: 120, hi: 2200, before: 0.003 }), -35);
  addAt(mix, shape(noise(dice, ring, through(band(350, 2400, 1), tilt(-4)), 0.6), airflow), -38);
  addAt(mix, air(dice, ring, 300), -44);
  return mix;
}

function breathing(dice: Dice, ring: Ring) {
  const throat = new Float64Array(ring.length);
  const airflow = new Float64Array(ring.length).fill(0.12);
  const count = Math.max(1, Math.round(ring.seconds / breath));
  const weights = Array.from({ length: count }, () => Math.min(1.25, Math.max(0.8, dice.normal(1, 0.09))));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  for (const weight of weights) {
    const length = (weight / total) * ring.seconds;
    const loud = db(dice.normal(0, 1.1));
    purrHalf(dice, ring, throat, airflow, out, at, 0.565 * length, loud);
    purrHalf(dice, ring, throat, airflow, into, at + 0.555 * length, 0.445 * length, loud);
    at += length;
  }
  return { throat, airflow };
}

function purrHalf(
  dice: Dice,
  ring: Ring,
  throat: Float64Array,
  airflow: Float64Array,
  half: Half,
  from: number,
  seconds: number,
  loud: number
): void {
  for (let t = 0; t < seconds;) {
    const u = t / seconds;
    const edge = Math.pow(Math.min(1, u / 0.16), 0.8) * Math.pow(Math.min(1, (1 - u) / 0.18), 0.8);
    const gain = loud * half.gain * (0.22 + 0.78 * edge) * (1 - 0.22 * u) * dice.normal(1, 0.1);
    const one = pulse(dice, ring.rate, half);
    const start = Math.floor((from + t) * ring.rate);
    addWrapped(throat, start, one, gain);
    if (dice.chance(0.55)) addWrapped(throat, start + Math.floor(0.014 * ring.rate), one, 0.28 * gain);
    t += dice.normal(1, 0.022) / (half.pulsesHz * (1 + 0.05 * Math.sin(Math.PI * u)));
  }
  const flow = grain(seconds, ring.rate, (_, u) => Math.pow(Math.sin(Math.PI * Math.min(1, u)), 0.8));
  addWrapped(airflow, Math.floor(from * ring.rate), flow, half.gain);
}
