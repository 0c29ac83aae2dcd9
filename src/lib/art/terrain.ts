import { sheet } from './frames';

const left = sheet.x;
const right = sheet.x + sheet.width;
const bottom = sheet.y + sheet.height;

/** A coordinate with one decimal: enough at any pixel density, and short. */
export const n1 = (v: number): number => Math.round(v * 10) / 10;

/** The gentle line a hill follows: height (scene units, down is more) at `x`. */
export interface HillLine {
  y: number;
  swell: number;
  /** Waves per unit, about .01 for a broad hill. */
  frequency: number;
  phase: number;
}

/** The height of a hill line at `x`. */
export const hillAt = (hill: HillLine, x: number): number =>
  hill.y +
  hill.swell * Math.sin(x * hill.frequency + hill.phase) +
  hill.swell * 0.45 * Math.sin(x * hill.frequency * 2.3 + hill.phase * 2);

const outline = (hill: HillLine, from: number, to: number, step: number) => {
  let d = '';
  for (let x = from; x <= to; x += step) d += `L${x},${n1(hillAt(hill, x))}`;
  return d;
};

/** A filled hill from its line down, across the sheet unless told otherwise. */
export function hill(line: HillLine, from = left, to = right, floor = bottom): string {
  return `M${from},${floor}${outline(line, from, to, 10)}L${to},${floor}Z`;
}

/** The upper edge of a hill as a band of even thickness: snow, or light along a crest. */
export function crest(line: HillLine, thickness: number, from = left, to = right): string {
  let back = '';
  for (let x = to; x >= from; x -= 10) {
    const uneven = thickness * (0.75 + 0.35 * Math.sin(x * 0.05 + line.phase));
    back += `L${x},${n1(hillAt(line, x) + uneven)}`;
  }
  return 'M' + outline(line, from, to, 10).slice(1) + back + 'Z';
}

/** A spruce and the snow that would lie on its windward side. */
export interface Tree {
  body: string;
  snow: string;
}

/** A spruce, `height` tall, its foot at (`x`, `foot`). */
export function spruce(x: number, foot: number, height: number, dice: () => number): Tree {
  const width = height * 0.2;
  const tiers = Math.round(5 + height / 26);
  const lefts: string[] = [];
  let rights = '';
  let snow = '';
  let apexX = x;
  let apexY = foot - height;
  for (let i = 0; i < tiers; i++) {
    const v = (i + 1) / tiers;
    const y = foot - height * (1 - v * 0.96) + height * 0.018;
    const reach = width * Math.pow(v, 1.08) * (0.82 + 0.36 * dice());
    const tip = n1(x - reach);
    const tipY = n1(y + height * 0.012 * dice());
    const inner = n1(y - height * 0.008);
    lefts.push(`L${n1(x - reach * 0.42)},${inner}L${tip},${tipY}`);
    rights += `L${n1(x + reach * (0.85 + 0.3 * dice()))},${n1(y + height * 0.012 * dice())}L${n1(x + reach * 0.4)},${inner}`;
    snow += `M${n1(apexX)},${n1(apexY)}L${tip},${tipY}L${n1(x - reach * 0.5)},${n1(y - height * 0.022)}Z`;
    apexX = x - reach * 0.4;
    apexY = inner;
  }
  const trunk = `L${n1(x + width * 0.12)},${n1(foot + 6)}L${n1(x - width * 0.12)},${n1(foot + 6)}`;
  return { body: `M${n1(x)},${n1(foot - height)}${rights}${trunk}${lefts.reverse().join('')}Z`, snow };
}

/** A broad-leaved tree: a thin trunk and a crown cut from overlapping rounds. */
export function birch(x: number, foot: number, height: number, dice: () => number): string {
  const r = height * (0.17 + 0.04 * dice());
  const top = foot - height + r;
  const side = dice() < 0.5 ? -1 : 1;
  const round = (cx: number, cy: number, q: number) =>
    `M${n1(cx - q)},${n1(cy)}a${n1(q)},${n1(q * 1.15)} 0 1 1 ${n1(2 * q)},0a${n1(q)},${n1(q * 1.15)} 0 1 1 ${n1(-2 * q)},0Z`;
  return (
    `M${n1(x - height * 0.016)},${n1(foot + 8)}L${n1(x)},${n1(top)}L${n1(x + height * 0.022)},${n1(foot + 8)}Z` +
    round(x, top, r) +
    round(x + side * r * 0.7, top + r * 0.95, r * 0.95) +
    round(x - side * r * 0.68, top + r * 1.15, r) +
    round(x + side * r * 0.1, top + r * 1.8, r * 0.9)
  );
}

/** A ridge with its trees, far or near. */
export interface Ridgeline {
  y: number;
  /** Height of the trees; 0 for a bare ridge. */
  height: number;
  /** Mean distance between trees. */
  gap: number;
  /** 0 at the horizon … 1 in the foreground. */
  depth: number;
  /** How much lower the trees are around x = 195, where the animal is: 0 not at all … 1.5 quite open. */
  clearing?: number;
  /** Share of broad-leaved trees, 0 … 1. */
  leafy?: number;
  swell?: number;
}

/** The paths of one ridge: its ground with conifers, its broad-leaved trees, and the snow on both. */
export interface Woods {
  land: string;
  leaves: string;
  snow: string;
}

/** Plants a ridge. The same dice plant the same wood. */
export function plant(ridge: Ridgeline, dice: () => number, from = left, to = right, floor = bottom): Woods {
  const swell = ridge.swell ?? 6;
  let land = `M${from},${floor}`;
  let trees = '';
  let leaves = '';
  let snow = '';
  for (let x = from; x < to + ridge.gap;) {
    const y = ridge.y + swell * Math.sin(x * 0.02 + ridge.depth * 9) + 3 * dice();
    land += `L${n1(x)},${n1(y - 12)}`;
    if (ridge.height) {
      const open = ridge.clearing ? Math.min(1, (Math.abs(x - 195) / 195) * ridge.clearing + 0.25) : 1;
      const height = ridge.height * (0.55 + 0.6 * dice()) * open;
      if (dice() < (ridge.leafy ?? 0)) leaves += birch(x, y - 6, height * 0.72, dice);
      else {
        const tree = spruce(x, y + 4, height, dice);
        trees += tree.body;
        snow += tree.snow;
      }
    }
    x += Math.max(ridge.gap, 12) * (0.6 + 0.9 * dice());
  }
  return { land: `${land}L${to},${floor}Z${trees}`, leaves, snow };
}
