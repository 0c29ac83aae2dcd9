import type { Id, Kept } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { LocalDay } from '$lib/domain/stamp';
import { type Database, databaseName, type HistoryTable, tableOf } from './database';
import { type History, written, type WriteFault } from './history';

/** Everything in a browser that may hold a trace; each may be missing. */
export interface Traces {
  db?: Database;
  indexedDB?: IDBFactory;
  localStorage?: Storage;
  sessionStorage?: Storage;
  caches?: CacheStorage;
  serviceWorker?: ServiceWorkerContainer;
}

/** What kind of thing was left behind. */
export type Leftover = 'database' | 'keys' | 'caches' | 'worker';

/** What was erased, and whether it was looked for again and not found. */
export interface Erasure {
  /** Storage keys, caches and workers removed. */
  removed: { keys: number; caches: number; workers: number };
  /** What is still there in spite of it: another tab may hold on to it. Empty when all is gone. */
  left: Leftover[];
}

const ours = (key: string): boolean => key.startsWith('understory.');

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter(
    (key): key is string => key !== null && ours(key)
  );

/** Runs one step; a browser that forbids it leaves a trace, which the check at the end finds. */
async function tried<T>(step: () => Promise<T> | T, otherwise: T): Promise<T> {
  try {
    return await step();
  } catch {
    return otherwise;
  }
}

/** How long to wait for another tab to let go of the database, in milliseconds. */
const patienceMs = 3_000;

/** Deletes the database; gives up after a while when another tab does not let go. */
function deleted(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    const timer = setTimeout(() => resolve(false), patienceMs);
    const answer = (gone: boolean) => () => {
      clearTimeout(timer);
      resolve(gone);
    };
    request.onsuccess = answer(true);
    request.onerror = answer(false);
  });
}

/**
 * Erases everything of this app from this browser, looks again, and says what it found. The caches hold only the
 * app itself, but they go too: nothing is to show that it was ever here. Afterwards the page must be left or
 * reloaded.
 */
export async function eraseEverything(traces: Traces): Promise<Erasure> {
  const { db, indexedDB, localStorage, sessionStorage, caches, serviceWorker } = traces;
  const name = db?.name ?? databaseName;
  db?.close({ disableAutoOpen: true });
  if (indexedDB) await tried(() => deleted(indexedDB, name), false);

  const stores = [localStorage, sessionStorage].filter((storage) => storage !== undefined);
  const keys = stores.map((storage) => keysOf(storage));
  stores.forEach((storage, i) => keys[i]!.forEach((key) => storage.removeItem(key)));

  const cacheNames = caches ? await tried(() => caches.keys(), []) : [];
  for (const cache of cacheNames) await tried(() => caches!.delete(cache), false);
  const workers = serviceWorker ? await tried(() => serviceWorker.getRegistrations(), []) : [];
  for (const worker of workers) await tried(() => worker.unregister(), false);

  return {
    removed: { keys: keys.flat().length, caches: cacheNames.length, workers: workers.length },
    left: await leftovers(traces, name)
  };
}

async function leftovers(traces: Traces, name: string): Promise<Leftover[]> {
  const { indexedDB, localStorage, sessionStorage, caches, serviceWorker } = traces;
  const left: Leftover[] = [];
  if (indexedDB && (await tried(() => stillThere(indexedDB, name), true))) left.push('database');
  if ([localStorage, sessionStorage].some((storage) => storage && keysOf(storage).length > 0))
    left.push('keys');
  if (caches && (await tried(() => caches.keys(), ['?'])).length > 0) left.push('caches');
  const workers = serviceWorker ? await tried(() => serviceWorker.getRegistrations(), []) : [];
  if (workers.length > 0) left.push('worker');
  return left;
}

/** Whether a database of this name exists: by the list, or where there is none, by whether opening has to make it. */
async function stillThere(factory: IDBFactory, name: string): Promise<boolean> {
  if (typeof factory.databases === 'function')
    return (await factory.databases()).some((database) => database.name === name);
  return new Promise((resolve) => {
    const request = factory.open(name);
    let fresh = false;
    request.onupgradeneeded = () => {
      fresh = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(!fresh);
    };
    request.onerror = () => resolve(!fresh);
    request.onblocked = () => resolve(true);
  });
}

/**
 * Deletes a range of lived days, both ends included, in one transaction. Bare tombstones stay, so that an old backup
 * cannot bring them back. Gives back how many entries went.
 */
export async function eraseRange(
  history: History,
  { from, to }: { from: LocalDay; to: LocalDay },
  kinds: readonly Exclude<HistoryTable, 'keepsakes'>[]
): Promise<Result<number, WriteFault>> {
  const tables = kinds.map((name) => tableOf(history.db, name));
  return written(() =>
    history.db.transaction('rw', tables, async () => {
      let erased = 0;
      for (const table of tables) {
        const rows = (await table.where('day').between(from, to, true, true).toArray()) as Kept[];
        await table.bulkPut(
          rows.map(({ id, created }: { id: Id; created: string }): Kept => {
            const deleted = history.tick();
            return { id, created, changed: deleted, deleted };
          })
        );
        erased += rows.length;
      }
      return erased;
    })
  );
}
