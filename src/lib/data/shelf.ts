import type { Table } from 'dexie';
import type { Id, Kept } from '$lib/domain/record';
import { addDays, type Instant, type LocalDay } from '$lib/domain/stamp';
import { type Database, type HistoryTable, tableOf } from './database';

/** Living rows that carry a lived day and a moment. */
type Dated = { day: LocalDay; at: Instant };

/**
 * Somewhere on Earth it is already the day after tomorrow's yesterday: two entries of which one is later by the clock
 * may lie this many lived days the other way round. No traveller is further off than two; one more to be sure.
 */
const daysOff = 3;

/** How many sealed rows are opened at a time while looking for a few. */
const handful = 100;

const momentOf = (row: Kept): number => (row as unknown as Dated).at;
const oldestFirst = (a: Kept, b: Kept): number => momentOf(a) - momentOf(b);
const newestFirst = (a: Kept, b: Kept): number => momentOf(b) - momentOf(a);

/**
 * Reading one table of the history, opened. Where rows are sealed, only their day is known without opening them, so
 * they are found by it and sorted afterwards; where they are not, the index of moments answers faster.
 */
export class Shelf<T extends Kept> {
  constructor(
    private readonly db: Database,
    readonly name: HistoryTable
  ) {}

  get #table(): Table<T, Id> {
    return tableOf(this.db, this.name) as Table<T, Id>;
  }

  #open(stored: readonly T[]): Promise<T[]> {
    return this.db.vault.open(this.name, stored);
  }

  /** One by its id; null when it was never there, is deleted, or does not open. */
  async get(id: Id): Promise<T | null> {
    const stored = await this.#table.get(id);
    if (!stored || stored.deleted) return null;
    return (await this.#open([stored]))[0] ?? null;
  }

  /** All that are not deleted, in no order. */
  async living(): Promise<T[]> {
    return this.#open(await this.#table.filter((row) => !row.deleted).toArray());
  }

  /** All of a table whose rows have days, latest day first, without an order within a day. */
  async byDay(): Promise<T[]> {
    return this.#open(await this.#table.orderBy('day').reverse().toArray());
  }

  /** How many there are. Tombstones have no day and are not counted. */
  count(): Promise<number> {
    return this.#table.orderBy('day').count();
  }

  /** Of a range of lived days, both ends included, in the order of their time. */
  async between(from: LocalDay, to: LocalDay): Promise<T[]> {
    const stored = await this.#table.where('day').between(from, to, true, true).toArray();
    return (await this.#open(stored)).sort(oldestFirst);
  }

  /** All in the order of time. */
  async all(): Promise<T[]> {
    if (!this.db.vault.seals) return this.#table.orderBy('at').toArray();
    const stored = await this.#table.orderBy('day').toArray();
    return (await this.#open(stored)).sort(oldestFirst);
  }

  /** The latest few, newest first. */
  async latest(count: number): Promise<T[]> {
    if (!this.db.vault.seals) return this.#table.orderBy('at').reverse().limit(count).toArray();
    const newest = await this.#table.orderBy('day').reverse().limit(count).toArray();
    const oldest = (newest.at(-1) as Dated | undefined)?.day;
    if (oldest === undefined) return [];
    const stored = await this.#table.where('day').aboveOrEqual(addDays(oldest, -daysOff)).toArray();
    return (await this.#open(stored)).sort(newestFirst).slice(0, count);
  }

  /** The latest few of those that fit, newest first. */
  async latestFitting(fits: (row: T) => boolean, count: number): Promise<T[]> {
    if (!this.db.vault.seals) return this.#table.orderBy('at').reverse().filter(fits).limit(count).toArray();
    const found: T[] = [];
    for (let skipped = 0; found.length < count; skipped += handful) {
      const stored = await this.#table.orderBy('day').reverse().offset(skipped).limit(handful).toArray();
      found.push(...(await this.#open(stored)).filter(fits));
      if (stored.length < handful) break;
    }
    return found.sort(newestFirst).slice(0, count);
  }
}
