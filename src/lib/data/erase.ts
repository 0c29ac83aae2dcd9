import type { Id, Kept } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { LocalDay } from '$lib/domain/stamp';
import { type Database, databaseName, type HistoryTable, tableOf } from './database';
import { type History, written, type WriteFault } from './history';
import { folderDatabaseName } from './backup/folder';
import { allNames, deleteDatabase } from './seal/purge';
import { isThere, plainName } from './seal/where';
import { copySize, type Drawer, forgetCopies } from './second-copy';

/** Everything in a browser that may hold a trace; each may be missing. */
export interface Traces {
  db?: Database;
  indexedDB?: IDBFactory;
  localStorage?: Storage;
  sessionStorage?: Storage;
  caches?: CacheStorage;
  serviceWorker?: ServiceWorkerContainer;
  /** The browser's own file system, where the second copy lies. */
  drawer?: Drawer;
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

/**
 * Erases everything of this app from this browser, looks again, and says what it found. The caches hold only the
 * app itself, but they go too: nothing is to show that it was ever here. Afterwards the page must be left or
 * reloaded.
 */
export async function eraseEverything(traces: Traces): Promise<Erasure> {
  const { db, indexedDB, localStorage, sessionStorage, caches, serviceWorker } = traces;
  const names = [...allNames(plainName(db?.name ?? databaseName)), folderDatabaseName];
  db?.close({ disableAutoOpen: true });
  if (indexedDB)
    for (const name of names)
      if (await tried(() => isThere(indexedDB, name), true))
        await tried(() => deleteDatabase(indexedDB, name), false);

  if (traces.drawer) await tried(() => forgetCopies(traces.drawer!), undefined);

  const stores = [localStorage, sessionStorage].filter((storage) => storage !== undefined);
  const keys = stores.map((storage) => keysOf(storage));
  stores.forEach((storage, i) => keys[i]!.forEach((key) => storage.removeItem(key)));

  const cacheNames = caches ? await tried(() => caches.keys(), []) : [];
  for (const cache of cacheNames) await tried(() => caches!.delete(cache), false);
  const workers = serviceWorker ? await tried(() => serviceWorker.getRegistrations(), []) : [];
  for (const worker of workers) await tried(() => worker.unregister(), false);

  return {
    removed: { keys: keys.flat().length, caches: cacheNames.length, workers: workers.length },
    left: await leftovers(traces, names)
  };
}

async function leftovers(traces: Traces, names: string[]): Promise<Leftover[]> {
  const { indexedDB, localStorage, sessionStorage, caches, serviceWorker } = traces;
  const left: Leftover[] = [];
  for (const name of indexedDB ? names : [])
    if (!left.includes('database') && (await tried(() => isThere(indexedDB!, name), true)))
      left.push('database');
  if (traces.drawer && (await tried(() => copySize(traces.drawer!), 0)) > 0 && !left.includes('database'))
    left.push('database');
  if ([localStorage, sessionStorage].some((storage) => storage && keysOf(storage).length > 0))
    left.push('keys');
  if (caches && (await tried(() => caches.keys(), ['?'])).length > 0) left.push('caches');
  const workers = serviceWorker ? await tried(() => serviceWorker.getRegistrations(), []) : [];
  if (workers.length > 0) left.push('worker');
  return left;
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
