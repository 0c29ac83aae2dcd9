import { type Clock, type Kept, nextTick, type Id, type Tick } from '$lib/domain/record';
import { fail, ok, type Result } from '$lib/domain/result';
import type { Instant } from '$lib/domain/stamp';
import { type CanaryPerch, feed } from './canary';
import { type Database, type HistoryTable, tableOf } from './database';

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
      await tableOf(this.db, table).add(record);
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
    return written(() =>
      this.db.transaction('rw', tableOf(this.db, table), async () => {
        const before = (await tableOf(this.db, table).get(id)) as T | undefined;
        if (!before || before.deleted) return null;
        const after = withoutUndefined({ ...before, ...fields, changed });
        await tableOf(this.db, table).put(after);
        return after;
      })
    );
  }

  /**
   * Deletes a record: what it held is gone from the disk, a bare tombstone stays.
   * Comes back with the record as it was, so that the person can take it back.
   */
  async bury<T extends Kept>(table: HistoryTable, id: Id): Promise<Result<T | null, WriteFault>> {
    const deleted = this.tick();
    return written(() =>
      this.db.transaction('rw', tableOf(this.db, table), async () => {
        const before = (await tableOf(this.db, table).get(id)) as T | undefined;
        if (!before || before.deleted) return null;
        const tombstone: Kept = { id, created: before.created, changed: deleted, deleted };
        await tableOf(this.db, table).put(tombstone);
        return before;
      })
    );
  }

  /** Takes a deletion back. */
  async revive<T extends Kept>(table: HistoryTable, record: T): Promise<Result<T, WriteFault>> {
    const { deleted: _gone, ...rest } = record;
    const revived = { ...rest, changed: this.tick() } as T;
    return written(async () => {
      await tableOf(this.db, table).put(revived);
      return revived;
    });
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
