import type { LiveId } from '$lib/domain/night/scape';
import { Dice } from '../synthesis/random';

/** The six poles and gains of Paul Kellet's pink filter: within ±.05 dB of −3 dB an octave from 10 Hz, at 44.1–48 kHz. */
const kellet = [
  [0.99886, 0.0555179],
  [0.99332, 0.0750759],
  [0.969, 0.153852],
  [0.8665, 0.3104856],
  [0.55, 0.5329522],
  [-0.7616, -0.016898]
] as const;

/** Gains that bring each noise to −24 LUFS. */
const level: Record<LiveId, number> = { brown: 0.1799, pink: 0.02639 };

/** Correlation of the ears, as in the rendered scapes. */
const shared = 0.15;

/** One ear's filter. */
type Filter = (white: number) => number;

function brown(rate: number): Filter {
  // a leaky sum of white noise: −6 dB an octave above 19 Hz; then a gentle edge at 5 kHz
  const leak = Math.exp((-2 * Math.PI * 19) / rate);
  const edge = 1 - Math.exp((-2 * Math.PI * 5000) / rate);
  // what a loudspeaker cannot move anyway, below 15 Hz, is taken out: it would only cost headroom
  const slow = 1 - Math.exp((-2 * Math.PI * 15) / rate);
  let [sum, soft, mean] = [0, 0, 0];
  return (white) => {
    sum = sum * leak + white * Math.sqrt(1 - leak * leak);
    soft += edge * (sum - soft);
    mean += slow * (soft - mean);
    return soft - mean;
  };
}

function pink(): Filter {
  const poles = kellet.map(() => 0);
  let last = 0;
  return (white) => {
    let sum = last + white * 0.5362;
    for (let i = 0; i < poles.length; i++) {
      poles[i] = kellet[i]![0] * poles[i]! + kellet[i]![1] * white;
      sum += poles[i]!;
    }
    last = white * 0.115926;
    return sum;
  };
}

/** Brown or pink noise that never repeats, two channels, a few multiplications a sample: made as it is played. */
export class NoiseVoice {
  readonly #dice: Dice;
  readonly #gain: number;
  readonly #left: Filter;
  readonly #right: Filter;

  constructor(id: LiveId, seed: number, rate: number) {
    this.#dice = new Dice(seed);
    this.#gain = level[id];
    this.#left = id === 'brown' ? brown(rate) : pink();
    this.#right = id === 'brown' ? brown(rate) : pink();
  }

  /** Fills both channels with the next samples. */
  fill(left: Float32Array, right: Float32Array): void {
    // turning two independent noises towards each other gives them the wanted correlation
    const angle = Math.asin(shared) / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (let i = 0; i < left.length; i++) {
      const a = this.#dice.uniform(-1, 1);
      const b = this.#dice.uniform(-1, 1);
      left[i] = this.#gain * this.#left(cos * a + sin * b);
      right[i] = this.#gain * this.#right(cos * b + sin * a);
    }
  }
}
