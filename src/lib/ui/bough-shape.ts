import { seedOf } from '$lib/domain/dice';

/** How thick a bough is where it comes into the picture, and at its tip, in px. */
const thick = { root: 10, tip: 1.5 };

/** The height of the bough's middle at a fraction of its way (0 root … 1 tip), in px from its top. */
const middleAt = (f: number): number => 18 - 26 * f + 36 * f * f;

/** A bough as wide as its row: it enters at the left, or at the right when mirrored, and thins to its tip. */
export interface BoughShape {
  path: string;
  /** The underside of the bough at a place across, in px. */
  undersideAt: (x: number) => number;
}

/** The bough of a row, drawn as one filled outline. */
export function boughShape(width: number, mirrored: boolean): BoughShape {
  const reach = width * 0.97;
  const half = (f: number) => (thick.root * (1 - f) ** 1.2 + thick.tip) / 2;
  const xAt = (f: number) => (mirrored ? width - f * reach : f * reach);
  const stops = Array.from({ length: 17 }, (_, i) => i / 16);
  const point = (f: number, side: number) =>
    `${xAt(f).toFixed(1)},${(middleAt(f) + side * half(f)).toFixed(1)}`;
  const upper = stops.map((f) => point(f, -1));
  const lower = [...stops].reverse().map((f) => point(f, 1));
  return {
    path: `M${[...upper, ...lower].join('L')}Z`,
    undersideAt: (x) => {
      const f = Math.min(1, Math.max(0, (mirrored ? width - x : x) / reach));
      return middleAt(f) + half(f) - 1;
    }
  };
}

/** How a leaf hangs: always the same for a word. Stem in px, turn in degrees, size as a factor. */
export function leafHang(word: string): { stem: number; turn: number; size: number } {
  const seed = seedOf(word);
  return { stem: 10 + (seed % 9), turn: ((seed >>> 5) % 23) - 11, size: 0.92 + ((seed >>> 11) % 17) / 100 };
}
