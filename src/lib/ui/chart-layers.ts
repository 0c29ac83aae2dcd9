import { stepOf, steps } from '$lib/domain/affect';
import type { LocalDay } from '$lib/domain/stamp';
import { dayNumber } from '$lib/domain/trend/day-number';
import type { DayPoint } from '$lib/domain/trend/series';
import type { SmoothPoint } from '$lib/domain/trend/smooth';
import type { DayTick } from './chart-days';
import type { ChartInk } from './chart-ink';

/** Where the layers are drawn: pixels of a day and of a valence, and the drawing's edges. */
export interface Plane {
  ctx: CanvasRenderingContext2D;
  ink: ChartInk;
  x: (day: number) => number;
  /** Pixels from one day to the next. */
  room: number;
  y: (valence: number) => number;
  left: number;
  /** Right edge of the days; the axis' names stand beyond it. */
  right: number;
  /** Right edge of the drawing. */
  end: number;
  top: number;
  bottom: number;
}

/** Names of the top, middle and bottom of the axis. */
export interface AxisNames {
  pleasant: string;
  neither: string;
  unpleasant: string;
}

/** The level lines with their names; the middle one is solid. */
export function drawLevels({ ctx, ink, y, left, end }: Plane, names: AxisNames): void {
  ctx.font = `12px ${ink.font}`;
  ctx.textBaseline = 'bottom';
  ctx.textAlign = 'right';
  ctx.strokeStyle = ink.edge;
  ctx.fillStyle = ink.soft;
  ctx.lineWidth = 1;
  for (const [value, name] of [
    [1, names.pleasant],
    [0, names.neither],
    [-1, names.unpleasant]
  ] as const) {
    const at = Math.round(y(value)) + 0.5;
    ctx.globalAlpha = 0.5;
    ctx.setLineDash(value === 0 ? [] : [1, 5]);
    ctx.beginPath();
    ctx.moveTo(left - 8, at);
    ctx.lineTo(end, at);
    ctx.stroke();
    ctx.globalAlpha = 1;
    ctx.fillText(name, end - 4, at - 3);
  }
  ctx.setLineDash([]);
}

/** Each day from its lowest to its highest mark, as wide as there is room, at most 6 px. */
export function drawRanges({ ctx, ink, x, y, room }: Plane, points: readonly DayPoint[]): void {
  ctx.lineWidth = Math.min(6, Math.max(1, room * 0.5));
  ctx.lineCap = 'round';
  ctx.globalAlpha = 0.4;
  for (const step of steps) {
    ctx.strokeStyle = ink.step[step];
    ctx.beginPath();
    for (const { day, low, high, median } of points) {
      if (high - low < 0.02 || stepOf(median) !== step) continue;
      const at = x(dayNumber(day));
      ctx.moveTo(at, y(low));
      ctx.lineTo(at, y(high));
    }
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** The middle half of the days around each place of the smooth line, as a band. */
export function drawBand({ ctx, ink, x, y }: Plane, pieces: readonly (readonly SmoothPoint[])[]): void {
  ctx.fillStyle = ink.ink;
  ctx.globalAlpha = 0.09;
  for (const piece of pieces) {
    ctx.beginPath();
    for (const { day, high } of piece) ctx.lineTo(x(dayNumber(day)), y(high));
    for (const { day, low } of [...piece].reverse()) ctx.lineTo(x(dayNumber(day)), y(low));
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}

/** Days as plain dots, all of one colour at once: some thousands of them take a few milliseconds. */
export function drawDots({ ctx, ink, x, y, room }: Plane, points: readonly DayPoint[]): void {
  const r = Math.max(1.2, Math.min(3.2, room));
  ctx.globalAlpha = room < 0.25 ? 0.6 : 0.9;
  for (const step of steps) {
    ctx.fillStyle = ink.step[step];
    ctx.beginPath();
    for (const { day, median } of points) {
      if (stepOf(median) !== step) continue;
      const [at, value] = [x(dayNumber(day)), y(median)];
      // beyond some thousands a square of the same size tells as much and costs a tenth
      if (room < 0.4) ctx.rect(at - r * 0.8, value - r * 0.8, r * 1.6, r * 1.6);
      else {
        ctx.moveTo(at + r, value);
        ctx.arc(at, value, r, 0, 7);
      }
    }
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}

/** A thin stem between mark and reading where they lie clearly apart. */
export function drawStems({ ctx, ink, x, y }: Plane, points: readonly DayPoint[]): void {
  ctx.strokeStyle = ink.reading;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (const { day, median, reading } of points) {
    if (!reading) continue;
    const apart = Math.abs(median - reading.median);
    if (apart < 0.5 || apart < 1.5 * reading.spread) continue;
    const at = x(dayNumber(day));
    ctx.moveTo(at, y(median));
    ctx.lineTo(at, y(reading.median));
  }
  ctx.stroke();
}

/** The chosen day, as a line from top to bottom. */
export function drawChosen({ ctx, ink, x, top, bottom }: Plane, day: LocalDay): void {
  const at = Math.round(x(dayNumber(day))) + 0.5;
  ctx.strokeStyle = ink.ink;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(at, top);
  ctx.lineTo(at, bottom);
  ctx.stroke();
}

/** The names of days under the axis, those that stand clear of both edges. */
export function drawTicks({ ctx, ink, x, left, right, bottom }: Plane, ticks: readonly DayTick[]): void {
  ctx.font = `12px ${ink.font}`;
  ctx.textBaseline = 'bottom';
  ctx.textAlign = 'center';
  ctx.fillStyle = ink.soft;
  let taken = -Infinity;
  for (const tick of ticks) {
    const at = x(tick.x);
    const half = ctx.measureText(tick.label).width / 2;
    if (at - half < Math.max(left - 8, taken + 6) || at > right + 4) continue;
    ctx.fillText(tick.label, at, bottom + 20);
    taken = at + half;
  }
}
