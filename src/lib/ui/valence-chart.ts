import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement
} from 'chart.js';
import { type Step, stepOf, steps } from '$lib/domain/affect';
import { daysBetween, type LocalDay } from '$lib/domain/stamp';
import type { DayPoint } from '$lib/domain/trend/series';
import type { DayTick } from './chart-days';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** What the chart shows; every figure of it stands in the table beside it too. */
export interface ValenceChartData {
  from: LocalDay;
  to: LocalDay;
  points: readonly DayPoint[];
  ticks: DayTick[];
  /** Names of the top, middle and bottom of the axis. */
  axis: { pleasant: string; neither: string; unpleasant: string };
}

/** The colours of the present theme, read from the page's own tokens. */
interface Ink {
  ink: string;
  faint: string;
  soft: string;
  edge: string;
  paper: string;
  reading: string;
  step: Record<Step, string>;
  font: string;
}

function inkOf(element: HTMLElement): Ink {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--ink-2'),
    faint: token('--ink-3'),
    edge: token('--outline'),
    paper: token('--paper'),
    reading: token('--reading'),
    step: Object.fromEntries(steps.map((step) => [step, token(`--v${step}`)])) as Record<Step, string>,
    font: style.fontFamily
  };
}

/** Room at the right for the axis' names, in CSS pixels: no day is ever drawn under a word. */
const nameRoom = 66;

/** More days than this are drawn finer, without a ring round every disc. */
const fineFrom = 120;

/** Where two neighbouring days are joined: only when no day lies between them. A gap stays a gap. */
function withGaps(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return points.flatMap((point, i) => {
    const last = points[i - 1];
    return last && point.x - last.x > 1 ? [{ x: last.x + 0.5, y: NaN }, point] : [point];
  });
}

/** The valence of days: the person's medians as discs with the day's range, the model's readings as hollow diamonds. */
export class ValenceChart {
  #chart: Chart<'line'>;
  #data: ValenceChartData;
  #ink: Ink;
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
        layout: { padding: { left: 8, right: nameRoom, top: 6 } },
        scales: {
          x: { type: 'linear', display: false },
          y: { type: 'linear', display: false, min: -1.12, max: 1.12 }
        },
        plugins: { legend: { display: false }, tooltip: { enabled: false } }
      },
      plugins: [this.#landscape()]
    });
    this.#fit();
  }

  /** Draws other days, or the same in another theme. */
  update(data: ValenceChartData): void {
    this.#data = data;
    this.#ink = inkOf(this.canvas);
    this.#chart.data.datasets = this.#datasets();
    this.#fit();
    this.#chart.update('none');
  }

  /** Marks one day; null marks none. */
  choose(day: LocalDay | null): void {
    this.#chosen = day;
    this.#chart.draw();
  }

  /** The day on record nearest to a place on the canvas, in CSS pixels from its left edge. */
  nearest(left: number): DayPoint | null {
    const x = this.#chart.scales.x?.getValueForPixel(left) ?? 0;
    const distance = (point: DayPoint) => Math.abs(this.#x(point.day) - x);
    return this.#data.points.reduce<DayPoint | null>(
      (best, point) => (best === null || distance(point) < distance(best) ? point : best),
      null
    );
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #x(day: LocalDay): number {
    return daysBetween(this.#data.from, day);
  }

  #fit(): void {
    const x = this.#chart.options.scales!.x!;
    x.min = -0.6;
    x.max = daysBetween(this.#data.from, this.#data.to) + 0.6;
    this.#chart.update('none');
  }

  #datasets(): ChartDataset<'line', { x: number; y: number }[]>[] {
    const { points } = this.#data;
    const fine = points.length > fineFrom;
    const ratings = withGaps(points.map((point) => ({ x: this.#x(point.day), y: point.median })));
    const readings = points
      .filter((point) => point.reading)
      .map((point) => ({ x: this.#x(point.day), y: point.reading!.median }));
    const colour = (y: number): string => this.#ink.step[stepOf(y as DayPoint['median'])];
    return [
      {
        data: readings,
        showLine: false,
        pointStyle: 'rectRot',
        pointRadius: fine ? 2.5 : 4.5,
        pointBorderWidth: fine ? 1 : 1.6,
        pointBorderColor: this.#ink.reading,
        pointBackgroundColor: 'transparent',
        order: 2
      },
      {
        data: ratings,
        borderColor: this.#ink.ink,
        borderWidth: fine ? 1 : 1.75,
        pointRadius: fine ? 2 : 4.5,
        pointBorderWidth: fine ? 0 : 1.5,
        pointBorderColor: this.#ink.paper,
        pointBackgroundColor: ratings.map(({ y }) => (Number.isNaN(y) ? 'transparent' : colour(y))),
        spanGaps: false,
        order: 1
      }
    ];
  }

  /** Behind the series: the level lines with their names, each day's range, the marks of the days, the chosen day. */
  #landscape(): Plugin<'line'> {
    return {
      id: 'landscape',
      beforeDatasetsDraw: ({ ctx, scales, chartArea }) => {
        const [x, y] = [scales.x!, scales.y!];
        const { ink, soft, faint, edge, font, step } = this.#ink;
        ctx.save();
        ctx.font = `12px ${font}`;
        ctx.textBaseline = 'bottom';
        ctx.textAlign = 'right';
        ctx.strokeStyle = edge;
        const { pleasant, neither, unpleasant } = this.#data.axis;
        for (const [value, name] of [
          [1, pleasant],
          [0, neither],
          [-1, unpleasant]
        ] as const) {
          const at = Math.round(y.getPixelForValue(value)) + 0.5;
          ctx.globalAlpha = 0.5;
          ctx.setLineDash(value === 0 ? [] : [1, 5]);
          ctx.beginPath();
          ctx.moveTo(chartArea.left - 8, at);
          ctx.lineTo(chartArea.right + nameRoom, at);
          ctx.stroke();
          ctx.globalAlpha = 1;
          ctx.fillStyle = soft;
          ctx.fillText(name, chartArea.right + nameRoom - 4, at - 3);
        }
        ctx.setLineDash([]);
        const spacing = x.getPixelForValue(1) - x.getPixelForValue(0);
        ctx.lineWidth = Math.min(6, Math.max(1, spacing * 0.5));
        ctx.lineCap = 'round';
        ctx.globalAlpha = 0.4;
        for (const { day, low, high, median } of this.#data.points) {
          if (high - low < 0.02) continue;
          const at = x.getPixelForValue(this.#x(day));
          ctx.strokeStyle = step[stepOf(median)];
          ctx.beginPath();
          ctx.moveTo(at, y.getPixelForValue(low));
          ctx.lineTo(at, y.getPixelForValue(high));
          ctx.stroke();
        }
        ctx.globalAlpha = 1;
        if (this.#chosen) {
          const at = Math.round(x.getPixelForValue(this.#x(this.#chosen))) + 0.5;
          ctx.strokeStyle = ink;
          ctx.lineWidth = 1;
          ctx.beginPath();
          ctx.moveTo(at, chartArea.top);
          ctx.lineTo(at, chartArea.bottom);
          ctx.stroke();
        }
        ctx.fillStyle = faint;
        ctx.textAlign = 'center';
        for (const tick of this.#data.ticks)
          ctx.fillText(tick.label, x.getPixelForValue(tick.x), chartArea.bottom - 1);
        ctx.restore();
      }
    };
  }
}
