import { type Database, database } from '../database';
import type { Lock } from './lock';
import { Vault } from './vault';

/**
 * A locked history lies in a database of its own beside the plain one, and only one of the two is the history: the
 * sealed one from the moment its lock is written until the moment that lock is marked as left. Whatever else is found
 * is a copy that was not finished, or one that was not cleared away, and goes. So a crash at any moment leaves
 * one whole history, sealed or plain, and never half of each.
 */
export const sealedName = (plainName: string): string => `${plainName}.sealed`;

/** The name of the plain database, from the name of either. */
export const plainName = (name: string): string => name.replace(/\.sealed$/, '');

/** The lock as it is kept in the sealed database. */
interface KeptLock {
  lock: Lock;
  /** The history has been opened for good and lies in the plain database. */
  left?: true;
}

const key = 'lock';

/** Writes the lock: from now on, the sealed database is the history. */
export const keepLock = (db: Database, lock: Lock): Promise<unknown> =>
  db.settings.put({ key, value: { lock } satisfies KeptLock });

/** Marks the lock as left: from now on, the plain database is the history. */
export const leaveLock = (db: Database, lock: Lock): Promise<unknown> =>
  db.settings.put({ key, value: { lock, left: true } satisfies KeptLock });

/** The lock of a sealed database that is the history; null for one that is not. */
export async function lockOf(db: Database): Promise<Lock | null> {
  const kept = (await db.settings.get(key))?.value as KeptLock | undefined;
  return kept && !kept.left ? kept.lock : null;
}

/** Whether a database of this name is there. Looking must not make it. */
export async function isThere(factory: IDBFactory, name: string): Promise<boolean> {
  if (typeof factory.databases === 'function')
    return (await factory.databases()).some((database) => database.name === name);
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let fresh = false;
    request.onupgradeneeded = () => {
      fresh = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => (fresh ? resolve(false) : reject(request.error));
  });
}

/** Finds the lock of the history, with its opened database; null when the history is not locked. */
export async function findLock(
  plain: string,
  factory: IDBFactory = indexedDB
): Promise<{ lock: Lock; db: Database } | null> {
  const name = sealedName(plain);
  if (!(await isThere(factory, name))) return null;
  const db = database(name, Vault.shut());
  await db.open();
  const lock = await lockOf(db);
  if (lock) return { lock, db };
  db.close({ disableAutoOpen: true });
  return null;
}

/**
 * Runs work while no tab is about to open the history; opening is the other kind of work. Browsers without locks have
 * one tab in the hand of one person, and the asking of other connections to close.
 */
export function withDoors<T>(mode: 'opening' | 'moving', work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return work();
  const options = { mode: mode === 'opening' ? ('shared' as const) : ('exclusive' as const) };
  return locks.request('understory.doors', options, work) as Promise<T>;
}
