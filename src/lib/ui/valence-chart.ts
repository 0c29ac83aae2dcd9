import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement
} from 'chart.js';
import { stepOf, type Valence } from '$lib/domain/affect';
import type { LocalDay } from '$lib/domain/stamp';
import { dayNumber } from '$lib/domain/trend/day-number';
import type { DayPoint } from '$lib/domain/trend/series';
import type { Sight } from '$lib/domain/trend/sight';
import type { SmoothPoint } from '$lib/domain/trend/smooth';
import { type DayTick, fineFrom, readingsUpTo } from './chart-days';
import { type ChartInk, inkOf } from './chart-ink';
import * as layers from './chart-layers';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** What the chart shows; every figure of it stands in the table beside it too. */
export interface ValenceChartData {
  /** Every day known, oldest first: what lies beside the sight comes into it when it slides. */
  points: readonly DayPoint[];
  /** The smooth line in its pieces; null while there are too few days. */
  line: readonly (readonly SmoothPoint[])[] | null;
  ticks: DayTick[];
  axis: layers.AxisNames;
  /** Where it looks, and so how fine it draws; it slides from here on by `slide`. */
  sight: Sight;
}

type Dot = { x: number; y: number };
type Series = ChartDataset<'line', Dot[]>;

/** Room at the right for the axis' names, in CSS pixels: no day is ever drawn under a word. */
const nameRoom = 66;

/** Where two neighbouring days are joined: only when no day lies between them. A gap stays a gap. */
const withGaps = (points: readonly Dot[]): Dot[] =>
  points.flatMap((point, i) => {
    const last = points[i - 1];
    return last && point.x - last.x > 1 ? [{ x: last.x + 0.5, y: NaN }, point] : [point];
  });

/** The part of a series in order that lies between two days. */
function between(points: readonly DayPoint[], from: number, to: number): DayPoint[] {
  const first = (least: number) => {
    let [low, high] = [0, points.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dayNumber((points[middle] as DayPoint).day) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return points.slice(first(from), first(to + 1));
}

/** The valence of days: the person's medians as discs with the day's range, the model's readings as hollow diamonds. */
export class ValenceChart {
  #chart: Chart<'line'>;
  #data: ValenceChartData;
  #near: DayPoint[] = [];
  #ink: ChartInk;
  #chosen: LocalDay | null = null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    data: ValenceChartData
  ) {
    this.#data = data;
    this.#ink = inkOf(canvas);
    this.#chart = new Chart<'line'>(canvas, {
      type: 'line',
      data: { datasets: this.#datasets() },
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        responsive: true,
        maintainAspectRatio: false,
        events: [], // pointing is handled by the component, which also serves the keyboard
        layout: { padding: { left: 8, right: nameRoom, top: 6, bottom: 20 } },
        scales: {
          x: { type: 'linear', display: false, ...this.#edges(data.sight) },
          y: { type: 'linear', display: false, min: -1.12, max: 1.12 }
        },
        plugins: { legend: { display: false }, tooltip: { enabled: false } }
      },
      plugins: [this.#landscape()]
    });
  }

  /** Draws other days, or the same in another theme. */
  update(data: ValenceChartData): void {
    this.#data = data;
    this.#ink = inkOf(this.canvas);
    this.#chart.data.datasets = this.#datasets();
    this.slide(data.sight);
  }

  /** Looks at another stretch of what is drawn already: as often as a finger moves. */
  slide(sight: Sight): void {
    Object.assign(this.#chart.options.scales!.x!, this.#edges(sight));
    this.#chart.update('none');
  }

  /** Marks one day; null marks none. */
  choose(day: LocalDay | null): void {
    this.#chosen = day;
    this.#chart.draw();
  }

  /** The day (in days since 1970, with its part) at a place on the canvas, in CSS pixels from its left edge. */
  dayAt(left: number): number {
    return this.#chart.scales.x?.getValueForPixel(left) ?? 0;
  }

  /** Days that one CSS pixel spans. */
  get daysPerPixel(): number {
    return this.dayAt(1) - this.dayAt(0);
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #edges({ from, to }: Sight): { min: number; max: number } {
    const air = Math.max(0.6, (to - from) * 0.01);
    return { min: from - air, max: to + air };
  }

  /** What lies in sight and as far again to both sides. */
  #datasets(): Series[] {
    const { points, line, sight } = this.#data;
    const length = sight.to - sight.from + 1;
    this.#near = between(points, sight.from - length, sight.to + length);
    return [
      ...(length < readingsUpTo ? [this.#readings(length >= fineFrom)] : []),
      ...(length < fineFrom ? [this.#days()] : []),
      ...(line ?? []).map((piece) => this.#smooth(piece, length >= fineFrom))
    ];
  }

  #readings(fine: boolean): Series {
    return {
      data: this.#near.flatMap(({ day, reading }) =>
        reading ? [{ x: dayNumber(day), y: reading.median as number }] : []
      ),
      showLine: false,
      pointStyle: 'rectRot',
      pointRadius: fine ? 2.2 : 4.5,
      pointBorderWidth: fine ? 1 : 1.6,
      pointBorderColor: fine
        ? `color-mix(in oklab, ${this.#ink.reading} 60%, transparent)`
        : this.#ink.reading,
      pointBackgroundColor: 'transparent',
      order: 2
    };
  }

  #days(): Series {
    const data = withGaps(this.#near.map(({ day, median }) => ({ x: dayNumber(day), y: median })));
    const { ink, paper, step } = this.#ink;
    return {
      data,
      borderColor: ink,
      borderWidth: 1.75,
      pointRadius: 4.5,
      pointBorderWidth: 1.5,
      pointBorderColor: paper,
      pointBackgroundColor: data.map(({ y }) =>
        Number.isNaN(y) ? 'transparent' : step[stepOf(y as Valence)]
      ),
      spanGaps: false,
      order: 1
    };
  }

  /** Under single days it is a broad quiet stroke; among many it is the line that is read. */
  #smooth(piece: readonly SmoothPoint[], read: boolean): Series {
    return {
      data: piece.map(({ day, value }) => ({ x: dayNumber(day), y: value })),
      borderColor: read ? this.#ink.ink : this.#ink.edge,
      borderWidth: read ? 2.25 : 1.25,
      borderDash: read ? [] : [2, 4],
      borderCapStyle: 'round',
      borderJoinStyle: 'round',
      pointRadius: 0,
      order: read ? 0 : 3
    };
  }

  /** Behind the series: level lines, the band, each day's range, the names of days; before them: the chosen day. */
  #landscape(): Plugin<'line'> {
    const plane = ({ ctx, scales, chartArea }: Chart): layers.Plane => ({
      ctx,
      ink: this.#ink,
      x: (day) => scales.x!.getPixelForValue(day),
      room: (chartArea.right - chartArea.left) / (scales.x!.max - scales.x!.min),
      y: (value) => scales.y!.getPixelForValue(value),
      left: chartArea.left,
      right: chartArea.right,
      end: chartArea.right + nameRoom,
      top: chartArea.top,
      bottom: chartArea.bottom
    });
    return {
      id: 'landscape',
      beforeDatasetsDraw: (chart) => {
        const { points, line, ticks, axis, sight } = this.#data;
        const on = plane(chart as Chart);
        const { ctx } = on;
        const { min, max } = chart.scales.x!;
        const seen = between(this.#near.length ? this.#near : points, Math.floor(min), Math.ceil(max));
        ctx.save();
        layers.drawLevels(on, axis);
        ctx.save();
        ctx.beginPath();
        ctx.rect(on.left - 8, 0, on.right - on.left + 16, on.bottom + 20);
        ctx.clip();
        const fine = sight.to - sight.from + 1 >= fineFrom;
        if (line) layers.drawBand(on, line);
        if (fine) layers.drawDots(on, seen);
        else {
          layers.drawRanges(on, seen);
          layers.drawStems(on, seen);
        }
        if (this.#chosen) layers.drawChosen(on, this.#chosen);
        ctx.restore();
        layers.drawTicks(on, ticks);
        ctx.restore();
      }
    };
  }
}
