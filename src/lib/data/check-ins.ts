import { awaitsMeaning, awaitsReading, type CheckIn, type CheckInContent } from '$lib/domain/check-in';
import type { Reading } from '$lib/domain/reading';
import type { Id } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { Meaning } from '$lib/domain/search/meaning';
import type { LocalDay, Stamp } from '$lib/domain/stamp';
import type { History, WriteFault } from './history';
import type { Shelf } from './shelf';

/** The person's check-ins on the device. Deleted ones never come back from a query. */
export class CheckIns {
  readonly #shelf: Shelf<CheckIn>;

  constructor(private readonly history: History) {
    this.#shelf = history.shelf('checkIns');
  }

  /** Keeps a new check-in. */
  add(content: CheckInContent, stamp: Stamp): Promise<Result<CheckIn, WriteFault>> {
    return this.history.add<CheckIn>('checkIns', { ...content, ...stamp });
  }

  /** Changes what a check-in holds; null when it is gone. */
  change(id: Id, fields: Partial<CheckInContent & Stamp>): Promise<Result<CheckIn | null, WriteFault>> {
    return this.history.change<CheckIn>('checkIns', id, fields);
  }

  /** Deletes one; what comes back can be given to `revive`. */
  bury(id: Id): Promise<Result<CheckIn | null, WriteFault>> {
    return this.history.bury<CheckIn>('checkIns', id);
  }

  /** Takes a deletion back. */
  revive(checkIn: CheckIn): Promise<Result<CheckIn, WriteFault>> {
    return this.history.revive('checkIns', checkIn);
  }

  /**
   * Writes the model's reading beside a note, unless the note has changed since it was read: a reading belongs to
   * the words it was made from. Null marks a note in no language the model knows.
   */
  async setReading(id: Id, note: string, reading: Reading | null): Promise<void> {
    await this.history.edit<CheckIn>('checkIns', id, (now) => {
      if (now.note !== note || now.reading) return null;
      return reading ? { ...now, reading } : { ...now, unreadable: true };
    });
  }

  /** Writes beside a reading what the note is about, unless the note has changed since. */
  async setMeaning(id: Id, note: string, meaning: Meaning): Promise<void> {
    await this.history.edit<CheckIn>('checkIns', id, (now) =>
      now.note === note && now.reading ? { ...now, reading: { ...now.reading, meaning } } : null
    );
  }

  /** Read notes of which it is not known what they are about, newest first. @param modelId null: none at all */
  awaitingMeaning(modelId: string | null, limit: number): Promise<CheckIn[]> {
    return this.#shelf.latestFitting((row) => awaitsMeaning(row, modelId), limit);
  }

  /** One by its id. */
  get(id: Id): Promise<CheckIn | null> {
    return this.#shelf.get(id);
  }

  /** All of a range of lived days, both ends included, in the order of their time. */
  between(from: LocalDay, to: LocalDay): Promise<CheckIn[]> {
    return this.#shelf.between(from, to);
  }

  /** The whole history in the order of time. */
  all(): Promise<CheckIn[]> {
    return this.#shelf.all();
  }

  /** The latest few, newest first. */
  latest(count: number): Promise<CheckIn[]> {
    return this.#shelf.latest(count);
  }

  /** The latest with a reading that was not marked as meant otherwise, newest first. */
  latestRead(limit: number): Promise<CheckIn[]> {
    return this.#shelf.latestFitting(({ reading }) => !!reading && !reading.disputed, limit);
  }

  /** How many there are. */
  count(): Promise<number> {
    return this.#shelf.count();
  }

  /** The earliest and the latest lived day with a check-in; null when there is none. */
  async span(): Promise<{ first: LocalDay; last: LocalDay } | null> {
    const byDay = this.history.db.checkIns.orderBy('day');
    const [first, last] = await Promise.all([byDay.first(), byDay.last()]);
    return first && last ? { first: first.day, last: last.day } : null;
  }

  /** Notes the model has not looked at yet, newest first. */
  awaitingReading(limit: number): Promise<CheckIn[]> {
    return this.#shelf.latestFitting(awaitsReading, limit);
  }

  /** The tags the person has used, the most used first. */
  async tags(): Promise<string[]> {
    const uses = new Map<string, number>();
    for (const { tags } of await this.#shelf.latest(500))
      for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
    return [...uses].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
  }
}
