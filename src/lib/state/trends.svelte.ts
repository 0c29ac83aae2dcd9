import type { CheckIn } from '$lib/domain/check-in';
import { dice, seedOf } from '$lib/domain/dice';
import { type LocalDay, stampAt } from '$lib/domain/stamp';
import { byDay, monthPixels, yearPixels } from '$lib/domain/trend/calendar';
import { checkInsMatching, type Filter, noFilter } from '$lib/domain/trend/filter';
import { earlier, later, type Range, type RangeKind, rangeOf, within } from '$lib/domain/trend/range';
import { dailySeries, daysOnRecord, pointsWithin } from '$lib/domain/trend/series';
import { summarise } from '$lib/domain/trend/summary';
import { tableRows } from '$lib/domain/trend/table';
import { wallClock } from './clock.svelte';
import { device } from './device.svelte';
import { Live } from './live.svelte';

/** The history as days: one range of it drawn, said in a sentence, and listed. */
export class Trends {
  #all = new Live<CheckIn[]>((store) => store.checkIns.all(), []);
  #kind = $state<RangeKind>('month');
  #back = $state(0);

  /** What to look at; the insights always look at everything. */
  filter = $state.raw<Filter>(noFilter);
  #kept = $derived(
    this.filter === noFilter ? this.#all.current : checkInsMatching(this.#all.current, this.filter)
  );

  /** Today, as it is lived here. */
  today: LocalDay = $derived(stampAt(wallClock.now, device.zone()).day);
  /** The first and last lived day on record. */
  record = $derived(daysOnRecord(this.#all.current));
  /** Every day on record, computed once for all ranges. */
  #points = $derived(this.record ? dailySeries(this.#kept, this.record) : []);
  #pointsByDay = $derived(byDay(this.#points));

  /** The stretch of time on the screen. */
  range: Range = $derived(rangeOf(this.#kind, this.today, this.#back, this.record?.from));
  /** Its check-ins, oldest first. */
  entries = $derived(this.#kept.filter(({ day }) => within(this.range, day)));
  /** Its days with a check-in. */
  points = $derived(pointsWithin(this.#points, this.range));
  /** What can honestly be said of them. The dice are seeded by what is said about, so the sentence never flickers. */
  summary = $derived(summarise(this.points, dice(seedOf(`${this.range.from} ${this.points.length}`))));
  /** The same days as rows, newest first. */
  rows = $derived(tableRows(this.points));

  /** The month the range ends in, as a calendar. */
  month = $derived.by(() => {
    const [year, month] = this.range.to.split('-').map(Number) as [number, number];
    return monthPixels(year, month, this.#pointsByDay, 1);
  });

  /** The years the range reaches into, newest first, a pixel a day. */
  years = $derived.by(() => {
    const first = Number(this.range.from.slice(0, 4));
    const last = Number(this.range.to.slice(0, 4));
    return Array.from({ length: last - first + 1 }, (_, i) => ({
      year: last - i,
      months: yearPixels(last - i, this.#pointsByDay)
    }));
  });

  /** Whether the history has answered. */
  get known(): boolean {
    return this.#all.known;
  }

  /** Everything on record, whatever the filter, oldest first. */
  get history(): CheckIn[] {
    return this.#all.current;
  }

  get kind(): RangeKind {
    return this.#kind;
  }

  /** Shows another length of time, ending today. */
  show(kind: RangeKind): void {
    this.#kind = kind;
    this.#back = 0;
  }

  /** Whether there is a page before this one. */
  get hasEarlier(): boolean {
    return earlier(this.range, this.record?.from ?? null) !== null;
  }

  /** Whether there is a page after this one. */
  get hasLater(): boolean {
    return later(this.range) !== null;
  }

  /** One page back or forth. */
  turn(pages: 1 | -1): void {
    const next = pages < 0 ? earlier(this.range, this.record?.from ?? null) : later(this.range);
    if (next) this.#back = next.back;
  }
}
