import { affect } from '$lib/domain/affect';
import type { CheckInContent } from '$lib/domain/check-in';
import { type Instant, instant, localDay, type Stamp } from '$lib/domain/stamp';
import type { CanaryPerch } from '$lib/data/canary';
import { database, historyTables, tableOf } from '$lib/data/database';
import { openLock } from '$lib/data/seal/lock';
import { openStore, type Store } from '$lib/data/store';

/** A perch like localStorage, in memory. */
export function perch(): CanaryPerch & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key)
  };
}

let made = 0;

/** A device with a wall clock one can turn, and whatever it has already got on its disk. */
export class Device {
  time: Instant = instant(Date.UTC(2026, 4, 17, 21, 30));
  readonly perch = perch();
  readonly name = `device-${++made}`;
  #ids = 0;
  readonly #opened: Store[] = [];
  /** What the person types when asked. */
  passphrase = '';

  /** Opens the history, as a start of the app does. */
  async open(): Promise<Store> {
    const store = await openStore({
      db: database(this.name),
      now: () => this.time,
      perch: this.perch,
      newId: () => `${this.name}-${String(++this.#ids).padStart(6, '0')}`,
      unlock: async (lock) => well(await openLock(lock, this.passphrase))
    });
    this.#opened.push(store);
    return store;
  }

  /** Lets minutes go by. */
  wait(minutes: number): void {
    this.time = instant(this.time + minutes * 60_000);
  }

  /** Closes every tab. */
  close(): void {
    for (const store of this.#opened.splice(0)) store.db.close();
  }
}

/** A plain evening: a feeling and a few words. */
export const evening = (note = 'quiet evening', v = 0.4): CheckInContent => ({
  kind: 'momentary',
  affect: affect(v, -0.2),
  labels: ['calm'],
  contexts: ['family'],
  tags: ['tea'],
  note,
  reading: null
});

/** Nine in the evening of a day in Shanghai. */
export const on = (day: string): Stamp => ({
  at: instant(Date.parse(`${day}T13:00:00Z`)),
  day: localDay(day),
  zone: 'Asia/Shanghai'
});

/** Everything the history holds, tombstones included, in the order of ids. */
export async function everything(store: Store): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const name of historyTables)
    all[name] = await store.db.vault.open(name, await tableOf(store.db, name).orderBy('id').toArray());
  return all;
}

/** The value of something that went well; a test that meant it to go well fails here with the code. */
export function well<T>(result: { ok: true; value: T } | { ok: false; error: string; detail?: unknown }): T {
  if (!result.ok) throw new Error(`refused: ${result.error} ${String(result.detail ?? '')}`);
  return result.value;
}
