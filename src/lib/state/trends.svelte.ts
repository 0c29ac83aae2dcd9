import { daysInOwnMeasure, readInOwnMeasure } from '$lib/domain/calibration';
import type { CheckIn } from '$lib/domain/check-in';
import { dice, seedOf } from '$lib/domain/dice';
import { localDay, type LocalDay, stampAt } from '$lib/domain/stamp';
import { byDay, monthPixels, yearPixels } from '$lib/domain/trend/calendar';
import { checkInsMatching, type Filter, noFilter } from '$lib/domain/trend/filter';
import {
  type Days,
  earlier,
  later,
  lengthOf,
  type RangeKind,
  rangeOf,
  shifted,
  within
} from '$lib/domain/trend/range';
import { dailySeries, type DayPoint, pointsWithin } from '$lib/domain/trend/series';
import { type Sight, sightOf } from '$lib/domain/trend/sight';
import { smoothLine } from '$lib/domain/trend/smooth';
import { summarise } from '$lib/domain/trend/summary';
import { tableRows } from '$lib/domain/trend/table';
import { wallClock } from './clock.svelte';
import { device } from './device.svelte';
import { Live } from './live.svelte';
import { allCheckIns, seriesOf } from './long-live.svelte';
import { ownMeasure } from './own-measure.svelte';

/** Longer than this, the calendar shows years in pixels instead of a month. Days. */
const longFrom = 124;

const always: Days = { from: localDay('0000-01-01'), to: localDay('9999-12-31') };

/** Whether two series draw the same picture. */
const alike = (a: readonly DayPoint[], b: readonly DayPoint[]): boolean =>
  a.length === b.length &&
  a.every((point, i) => {
    const other = b[i];
    return (
      point === other ||
      (point.day === other?.day &&
        point.median === other.median &&
        point.count === other.count &&
        point.low === other.low &&
        point.high === other.high &&
        point.reading?.median === other.reading?.median)
    );
  });

/**
 * The history as days: one stretch of it drawn, said in a sentence, and listed. What is shown first is asked for by
 * itself; the whole history comes in the idle time after it, piece by piece, and serves every later stretch.
 */
export class Trends {
  #span = new Live((store) => store.checkIns.span(), null);
  #all = allCheckIns();
  /** Whether the whole history has been asked for. */
  #wanted = $state(false);
  #kind = $state<RangeKind>('month');
  #back = $state(0);
  /** Days chosen by hand, in place of a page. */
  #days = $state.raw<Days | null>(null);

  /** What to look at; the insights always look at everything. */
  filter = $state.raw<Filter>(noFilter);

  /** Today, as it is lived here. */
  today: LocalDay = $derived(stampAt(wallClock.now, device.zone()).day);
  /** The first and last lived day on record; null when there is none. */
  record: Days | null = $derived(
    this.#span.current && { from: this.#span.current.first, to: this.#span.current.last }
  );
  /** Whether the whole history is there. */
  whole = $derived(this.#wanted && this.#all.known);

  /** The page that would be shown if no days were chosen by hand. */
  #page = $derived(rangeOf(this.#kind, this.today, this.#back, this.record?.from));
  /** The stretch of time on the screen. */
  range: Days = $derived(this.#days ?? { from: this.#page.from, to: this.#page.to });
  /** Whether it is too long for a month's calendar. */
  long = $derived(lengthOf(this.range) > longFrom);

  /** The stretch shown with as much before it, until the whole history is there. */
  #near = $derived.by(() => {
    if (this.whole) return null;
    const { to } = this.range;
    const { from } = shifted(this.range, -lengthOf(this.range));
    return new Live<CheckIn[]>((store) => store.checkIns.between(from, to), []);
  });
  /** Everything known so far, whatever the filter, oldest first. */
  history: readonly CheckIn[] = $derived(this.#near ? this.#near.current : this.#all.current);
  /** Whether what is shown has been answered. */
  known = $derived(this.#span.known && (this.#near ? this.#near.known : true));

  #kept = $derived(this.filter === noFilter ? this.history : checkInsMatching(this.history, this.filter));
  /** Every day known so far, computed once for all stretches. */
  allPoints = $derived(
    this.filter === noFilter && !this.#near ? seriesOf(this.#all) : dailySeries(this.#kept, always)
  );
  #pointsByDay = $derived(byDay(this.allPoints));

  /** The check-ins of the stretch shown, oldest first. */
  entries = $derived(
    readInOwnMeasure(
      this.#kept.filter(({ day }) => within(this.range, day)),
      ownMeasure.calibration
    )
  );
  /** Its days with a check-in. */
  points = $derived.by(() => {
    const points = daysInOwnMeasure(pointsWithin(this.allPoints, this.range), ownMeasure.calibration);
    // the same days out of the whole history are the same days: nothing is drawn or reckoned anew for them
    return alike(points, this.#last) ? this.#last : (this.#last = points);
  });
  #last: readonly DayPoint[] = [];
  /** The smooth line through them and a little beyond; null while there are too few. */
  line = $derived(smoothLine(this.allPoints, this.range, 1));
  /** What can honestly be said of them. The dice are seeded by what is said about, so the sentence never flickers. */
  summary = $derived(summarise(this.points, dice(seedOf(`${this.range.from} ${this.points.length}`))));
  /** The same days as rows, newest first. */
  rows = $derived(tableRows(this.points));

  /** The month the stretch ends in, as a calendar. */
  month = $derived.by(() => {
    const [year, month] = this.range.to.split('-').map(Number) as [number, number];
    return monthPixels(year, month, this.#pointsByDay, 1);
  });

  /** The years the stretch reaches into, newest first. */
  years = $derived.by(() => {
    const first = Number(this.range.from.slice(0, 4));
    const last = Number(this.range.to.slice(0, 4));
    return Array.from({ length: last - first + 1 }, (_, i) => last - i);
  });

  /** A year as twelve rows, a pixel a day. */
  pixelsOf(year: number) {
    return yearPixels(year, this.#pointsByDay);
  }

  /** How far one can look: from the first day on record, or the stretch shown when it lies before it, to today. */
  bounds: Sight = $derived.by(() => {
    const { from } = this.record ?? this.range;
    return sightOf({ from: from < this.range.from ? from : this.range.from, to: this.today });
  });

  /** The length of time that is shown; null when it is none of the five. */
  get kind(): RangeKind | null {
    const days = this.#days;
    return !days || lengthOf(days) === lengthOf(this.#page) ? this.#kind : null;
  }

  /** Asks for the whole history. Called when what was shown first is painted. */
  lookFurther(): void {
    this.#wanted = true;
  }

  /** Shows another length of time, ending today. */
  show(kind: RangeKind): void {
    if (kind === 'all') this.#wanted = true;
    this.#kind = kind;
    this.#back = 0;
    this.#days = null;
  }

  /** Shows days chosen by hand. */
  look(days: Days): void {
    this.#days = days;
  }

  /** Whether something on record lies before what is shown. */
  get hasEarlier(): boolean {
    return this.#neighbour(-1) !== null;
  }

  /** Whether what is shown ends before today. */
  get hasLater(): boolean {
    return this.#neighbour(1) !== null;
  }

  /** One page back or forth. */
  turn(pages: 1 | -1): void {
    const next = this.#neighbour(pages);
    if (next === null) return;
    if (typeof next === 'number') this.#back = next;
    else this.#days = next;
  }

  /** The page beside this one, by its number; days chosen by hand move by their own length. */
  #neighbour(pages: 1 | -1): number | Days | null {
    const days = this.#days;
    const first = this.record?.from ?? null;
    if (!days) {
      const next = pages < 0 ? earlier(this.#page, first) : later(this.#page);
      return next && next.back;
    }
    if (pages < 0) return first && first < days.from ? shifted(days, -lengthOf(days)) : null;
    if (days.to >= this.today) return null;
    const next = shifted(days, lengthOf(days));
    if (next.to <= this.today) return next;
    return shifted(days, lengthOf({ from: days.to, to: this.today }) - 1);
  }
}
