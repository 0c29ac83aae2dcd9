import { glide } from './grain';
import type { Dice } from './random';

/** A whole song of one bird, as samples. */
export type Song = (dice: Dice, rate: number) => Float64Array;

/** One note and the silence after it (s). */
interface Note {
  seconds: number;
  /** pitches it passes through, evenly in time, Hz */
  path: readonly number[];
  gain: number;
  gap: number;
  /** how often a second the pitch trembles, and by what share */
  trill?: readonly [hz: number, depth: number];
}

const partials = [
  [1, 1],
  [2, 0.07]
] as const;

const semitones = (count: number): number => Math.pow(2, count / 12);

/** Pitch along a path, rounded where it turns: no syrinx changes direction at once. */
function along(path: readonly number[], u: number): number {
  const at = Math.min(1, Math.max(0, u)) * (path.length - 1);
  const i = Math.min(path.length - 2, Math.floor(at));
  const t = at - i;
  const from = path[i]!;
  return from + (path[i + 1]! - from) * (t * t * (3 - 2 * t));
}

function sung(rate: number, notes: readonly Note[]): Float64Array {
  const total = notes.reduce((sum, { seconds, gap }) => sum + seconds + gap, 0);
  const out = new Float64Array(Math.ceil(total * rate) + notes.length + 2);
  let at = 0;
  for (const { seconds, path, gain, gap, trill: [hz, depth] = [0, 0] } of notes) {
    const note = glide(
      seconds,
      rate,
      (t, u) => along(path, u) * (1 + depth * Math.sin(2 * Math.PI * hz * t)),
      partials,
      (_, u) => gain * Math.pow(Math.sin(Math.PI * Math.min(1, u)), 0.6)
    );
    out.set(note, Math.floor(at * rate));
    at += seconds + gap;
  }
  return out;
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** Turdus merula: four to six fluted notes about 1.6–2.3 kHz, then a thin twitter. */
export const blackbird: Song = (dice, rate) => {
  const home = dice.uniform(1650, 2250);
  const flute = times(dice.whole(4, 7), (): Note => {
    const a = home * semitones(dice.pick([-4, -2, 0, 2, 3, 5, 7]));
    const b = a * semitones(dice.pick([-3, -1, 0, 2, 4]));
    const tremble = dice.chance(1 / 3) ? 24 : 0;
    return {
      seconds: dice.uniform(0.12, 0.32),
      path: [a, ((a + b) / 2) * dice.uniform(0.98, 1.03), b],
      gain: dice.uniform(0.7, 1),
      trill: [tremble, 0.012],
      gap: dice.uniform(0.02, 0.07)
    };
  });
  const twitter = times(dice.whole(2, 6), (): Note => {
    const a = dice.uniform(3200, 6200);
    const path = [a, a * dice.uniform(0.7, 1.3)];
    return { seconds: dice.uniform(0.03, 0.07), path, gain: 0.18, gap: dice.uniform(0.01, 0.03) };
  });
  return sung(rate, [...flute, ...twitter]);
};

/** Erithacus rubecula: a few short figures, 2.6–5.6 kHz, each repeated once to four times. */
export const robin: Song = (dice, rate) => {
  const notes: Note[] = [];
  for (let figures = dice.whole(3, 6); figures > 0; figures--) {
    const a = dice.uniform(2600, 5600);
    const b = a * dice.uniform(0.65, 1.4);
    const seconds = dice.uniform(0.05, 0.2);
    const trill = [dice.pick([0, 32, 45]), 0.02] as const;
    const path = seconds > 0.1 ? [a, b, a * dice.uniform(0.9, 1.1)] : [a, b];
    for (let left = dice.whole(1, 5); left > 0; left--) {
      const gap = left > 1 ? dice.uniform(0.01, 0.04) : dice.uniform(0.05, 0.16);
      notes.push({ seconds, path, gain: dice.uniform(0.5, 0.9), trill, gap });
    }
  }
  return sung(rate, notes);
};

/** Parus major: two notes, high and lower, four to seven times. */
export const greatTit: Song = (dice, rate) =>
  sung(
    rate,
    times(dice.whole(4, 8), (): Note[] => [
      { seconds: 0.11, path: [4300, 4350], gain: 0.8, gap: 0.03 },
      { seconds: 0.14, path: [3250, 3200], gain: 0.9, gap: 0.07 }
    ]).flat()
  );

/** Phylloscopus collybita: its own name, over and over, in two or three pitches. */
export const chiffchaff: Song = (dice, rate) =>
  sung(
    rate,
    times(dice.whole(6, 11), (): Note => {
      const hz = dice.pick([3450, 3900, 4000]);
      return { seconds: 0.1, path: [hz * 1.18, hz, hz * 0.98], gain: 0.7, gap: dice.uniform(0.17, 0.24) };
    })
  );

/** Columba palumbus: five coos near 440 Hz, the second longest, said twice. */
export const woodPigeon: Song = (_, rate) => {
  const coos = [
    [0.32, 0.6, 0.08, 0.97],
    [0.62, 1, 0.1, 1.04],
    [0.5, 0.9, 0.28, 1],
    [0.28, 0.7, 0.08, 1],
    [0.36, 0.6, 0.3, 0.98]
  ] as const;
  const phrase = coos.map(([seconds, gain, gap, k]): Note => ({
    seconds,
    path: [430 * k, 455 * k, 440 * k],
    gain,
    gap
  }));
  return sung(rate, [...phrase, ...phrase]);
};

/** Troglodytes troglodytes: four rattles of falling notes from 3.8–6 kHz. */
export const wren: Song = (dice, rate) =>
  sung(
    rate,
    times(4, (): Note[] => {
      const hz = dice.uniform(3800, 6000);
      return times(dice.whole(6, 16), () => ({
        seconds: 0.045,
        path: [hz, hz * 0.7],
        gain: 0.6,
        gap: 0.012
      }));
    }).flat()
  );
