import { awaitsMeaning, awaitsReading, type CheckIn, type CheckInContent } from '$lib/domain/check-in';
import type { Reading } from '$lib/domain/reading';
import type { Id } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { Meaning } from '$lib/domain/search/meaning';
import type { LocalDay, Stamp } from '$lib/domain/stamp';
import type { History, WriteFault } from './history';

/** The person's check-ins on the device. Deleted ones never come back from a query. */
export class CheckIns {
  constructor(private readonly history: History) {}

  get #table() {
    return this.history.db.checkIns;
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
    const table = this.#table;
    await this.history.db.transaction('rw', table, async () => {
      const now = await table.get(id);
      if (!now || now.deleted || now.note !== note || now.reading) return;
      await table.put(reading ? { ...now, reading } : { ...now, unreadable: true });
    });
  }

  /** Writes beside a reading what the note is about, unless the note has changed since. */
  async setMeaning(id: Id, note: string, meaning: Meaning): Promise<void> {
    const table = this.#table;
    await this.history.db.transaction('rw', table, async () => {
      const now = await table.get(id);
      if (!now || now.deleted || now.note !== note || !now.reading) return;
      await table.put({ ...now, reading: { ...now.reading, meaning } });
    });
  }

  /** Read notes of which it is not known what they are about, newest first. @param modelId null: none at all */
  async awaitingMeaning(modelId: string | null, limit: number): Promise<CheckIn[]> {
    const waits = (row: CheckIn) => awaitsMeaning(row, modelId);
    return this.#table.orderBy('at').reverse().filter(waits).limit(limit).toArray();
  }

  /** One by its id. */
  async get(id: Id): Promise<CheckIn | null> {
    const found = await this.#table.get(id);
    return found && !found.deleted ? found : null;
  }

  /** All of a range of lived days, both ends included, in the order of their time. */
  async between(from: LocalDay, to: LocalDay): Promise<CheckIn[]> {
    return (await this.#table.where('day').between(from, to, true, true).toArray()).sort(
      (a, b) => a.at - b.at
    );
  }

  /** The whole history in the order of time. Tombstones have no time and so are not in this index. */
  all(): Promise<CheckIn[]> {
    return this.#table.orderBy('at').toArray();
  }

  /** The latest few, newest first. */
  latest(count: number): Promise<CheckIn[]> {
    return this.#table.orderBy('at').reverse().limit(count).toArray();
  }

  /** How many there are. */
  count(): Promise<number> {
    return this.#table.orderBy('at').count();
  }

  /** The earliest and the latest lived day with a check-in; null when there is none. */
  async span(): Promise<{ first: LocalDay; last: LocalDay } | null> {
    const [first, last] = await Promise.all([
      this.#table.orderBy('day').first(),
      this.#table.orderBy('day').last()
    ]);
    return first && last ? { first: first.day, last: last.day } : null;
  }

  /** Notes the model has not looked at yet, newest first. */
  async awaitingReading(limit: number): Promise<CheckIn[]> {
    return this.#table.orderBy('at').reverse().filter(awaitsReading).limit(limit).toArray();
  }

  /** The tags the person has used, the most used first. */
  async tags(): Promise<string[]> {
    const uses = new Map<string, number>();
    await this.#table
      .orderBy('at')
      .reverse()
      .limit(500)
      .each((checkIn) => checkIn.tags.forEach((tag) => uses.set(tag, (uses.get(tag) ?? 0) + 1)));
    return [...uses].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
  }
}
