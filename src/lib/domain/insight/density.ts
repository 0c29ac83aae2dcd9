import { type Quadrant, quadrantOf } from '../affect';
import type { CheckIn } from '../check-in';

/** Where a period's feelings lay on the circumplex. */
export interface Density {
  /** Cells along each side. */
  size: number;
  /** Row by row from high energy to low, each from unpleasant to pleasant; 0..1, the densest is 1. */
  cells: Float64Array;
  /** Share of the ratings in each quadrant, 0..1: the density as a sentence and a table. */
  quadrants: Record<Quadrant, number>;
  n: number;
}

/** Check-ins before a density is drawn. */
export const densityNeeds = 10;

/** Width of the kernel on −1..1: a hand's doubt on the pad. */
const bandwidth = 0.14;

/** The density of ratings by a Gaussian kernel; null under ten check-ins. */
export function densityOf(checkIns: readonly CheckIn[], size = 33): Density | null {
  const kept = checkIns.filter(({ deleted }) => !deleted);
  const n = kept.length;
  if (n < densityNeeds) return null;
  const counts = new Float64Array(size * size);
  const quadrants: Density['quadrants'] = {
    'pleasant-high': 0,
    'pleasant-low': 0,
    'unpleasant-high': 0,
    'unpleasant-low': 0
  };
  const cell = (value: number) => Math.round(((value + 1) / 2) * (size - 1));
  for (const { affect } of kept) {
    const at = cell(-affect.arousal) * size + cell(affect.valence);
    counts[at] = (counts[at] as number) + 1;
    quadrants[quadrantOf(affect)] += 1 / n;
  }
  const cells = blurred(blurred(counts, size, 1, size), size, size, 1);
  const top = Math.max(...cells);
  return { size, cells: cells.map((value) => value / top), quadrants, n };
}

/** The kernel along one direction; a point near an edge is reflected, as nothing lies beyond it. */
function blurred(values: Float64Array, size: number, along: number, across: number): Float64Array {
  const sigma = (bandwidth * (size - 1)) / 2;
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-0.5 * ((i - reach) / sigma) ** 2)
  );
  const out = new Float64Array(values.length);
  for (let row = 0; row < size; row++)
    for (let i = 0; i < size; i++) {
      const value = values[row * across + i * along] as number;
      if (value === 0) continue;
      weights.forEach((weight, k) => {
        let at = i + k - reach;
        if (at < 0) at = -1 - at;
        if (at >= size) at = 2 * size - 1 - at;
        if (at >= 0 && at < size)
          out[row * across + at * along] = (out[row * across + at * along] as number) + value * weight;
      });
    }
  return out;
}
