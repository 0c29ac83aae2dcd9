import { type Clock, type Kept, nextTick, type Id, type Tick } from '$lib/domain/record';
import { fail, ok, type Result } from '$lib/domain/result';
import type { Instant } from '$lib/domain/stamp';
import { type CanaryPerch, feed } from './canary';
import { type Database, type HistoryTable, tableOf } from './database';
import { diskMark } from './seal/record';
import { Shelf } from './shelf';

/** Why a write did not go through. Nothing was changed then. */
export type WriteFault = 'storage-full' | 'storage-failed';

/** What writing needs from outside: the time, fresh ids, and a perch for the canary. */
export interface Means {
  now: () => Instant;
  newId: () => Id;
  perch: CanaryPerch;
}

/**
 * Writes to the history: every new, changed and deleted record passes here, so that each carries its logical
 * timestamps, deletions leave tombstones, and the canary hears of it.
 */
export class History {
  #clock: Clock;

  constructor(
    readonly db: Database,
    readonly means: Means,
    clock: Clock
  ) {
    this.#clock = clock;
  }

  /** The next logical timestamp of this device. */
  tick(): Tick {
    const last = nextTick(this.#clock, this.means.now());
    this.#clock = { ...this.#clock, last };
    return last;
  }

  /** Takes note of a timestamp that came from elsewhere (a backup): whatever is written next is newer than it. */
  witness(tick: Tick): void {
    if (tick > this.#clock.last) this.#clock = { ...this.#clock, last: tick };
  }

  /** Makes one record of its content. Acknowledged only when it is on disk. */
  async add<T extends Kept>(
    table: HistoryTable,
    content: Omit<T, keyof Kept>
  ): Promise<Result<T, WriteFault>> {
    const tick = this.tick();
    const record = { ...content, id: this.means.newId(), created: tick, changed: tick } as T;
    return written(async () => {
      await tableOf(this.db, table).add(await this.db.vault.seal(table, record));
      feed(this.means.perch, table, [record.id]);
      return record;
    });
  }

  /** Changes some fields of one record; a record that is gone or deleted is left alone and null comes back. */
  async change<T extends Kept>(
    table: HistoryTable,
    id: Id,
    fields: Partial<Omit<T, keyof Kept>>
  ): Promise<Result<T | null, WriteFault>> {
    const changed = this.tick();
    return written(async () => {
      const edited = await this.edit<T>(table, id, (before) =>
        withoutUndefined({ ...before, ...fields, changed })
      );
      return edited && edited.after;
    });
  }

  /**
   * Deletes a record: what it held is gone from the disk, a bare tombstone stays.
   * Comes back with the record as it was, so that the person can take it back.
   */
  async bury<T extends Kept>(table: HistoryTable, id: Id): Promise<Result<T | null, WriteFault>> {
    const deleted = this.tick();
    return written(async () => {
      const edited = await this.edit<T>(
        table,
        id,
        ({ created }) => ({ id, created, changed: deleted, deleted }) as T
      );
      return edited && edited.before;
    });
  }

  /** Takes a deletion back. */
  async revive<T extends Kept>(table: HistoryTable, record: T): Promise<Result<T, WriteFault>> {
    const { deleted: _gone, ...rest } = record;
    const revived = { ...rest, changed: this.tick() } as T;
    return written(async () => {
      await tableOf(this.db, table).put(await this.db.vault.seal(table, revived));
      return revived;
    });
  }

  /**
   * Reads one record, edits it and writes it back, unless `edit` gives null. It is opened and sealed outside of the
   * transaction, which could not wait for that; should somebody else have written it meanwhile, it is done again.
   */
  async edit<T extends Kept>(
    table: HistoryTable,
    id: Id,
    edit: (before: T) => T | null
  ): Promise<{ before: T; after: T } | null> {
    const rows = tableOf(this.db, table);
    for (;;) {
      const stored = (await rows.get(id)) as T | undefined;
      if (!stored || stored.deleted) return null;
      const [before] = await this.db.vault.open(table, [stored]);
      const after = before && edit(before);
      if (!after) return null;
      const sealed = await this.db.vault.seal(table, after);
      const unchanged = await this.db.transaction('rw', rows, async () => {
        if (diskMark((await rows.get(id)) as T | undefined) !== diskMark(stored)) return false;
        await rows.put(sealed);
        return true;
      });
      if (unchanged) return { before, after };
    }
  }

  /** Reading a table of the history. */
  shelf<T extends Kept>(table: HistoryTable): Shelf<T> {
    return new Shelf<T>(this.db, table);
  }
}

/** Runs a write and turns what browsers throw when the disk is full into a code. */
export async function written<T>(write: () => Promise<T>): Promise<Result<T, WriteFault>> {
  try {
    return ok(await write());
  } catch (error) {
    return fail(isQuota(error) ? 'storage-full' : 'storage-failed', error);
  }
}

/** Dexie wraps the quota error, sometimes twice. */
function isQuota(error: unknown): boolean {
  for (let e = error as { name?: string; inner?: unknown } | undefined; e; e = e.inner as typeof e)
    if (e.name === 'QuotaExceededError') return true;
  return false;
}

function withoutUndefined<T extends object>(record: T): T {
  for (const key of Object.keys(record) as (keyof T)[]) if (record[key] === undefined) delete record[key];
  return record;
}
