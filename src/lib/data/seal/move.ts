import { fail, ok, type Result } from '$lib/domain/result';
import { packed } from '../backup/packed';
import { type Database, database, historyTables, tableOf } from '../database';
import { written, type WriteFault } from '../history';
import type { Lock } from './lock';
import { clearLeftovers, deleteDatabase, layBrooms } from './purge';
import { Vault } from './vault';
import { keepLock, leaveLock, sealedName, withDoors } from './where';

/** Why a history was not moved. It is as it was then. */
export type MoveFault = WriteFault | 'other-tab' | 'copy-differs';

/** What moving can be given. */
export interface Moving {
  factory?: IDBFactory;
  /** Hears how much is done, 0..1. The move waits for it. */
  progress?: (share: number) => void | Promise<void>;
  /** How to rest between two deletions; see `clearLeftovers`. */
  pause?: (ms: number) => Promise<unknown>;
}

/** Rows copied, sealed and read back at a time. */
const handful = 250;

/** How long other tabs have to close the history, in milliseconds. */
const patienceMs = 4_000;

/** Left on the plain history while it is being sealed, so that a broken-off move can be told at the next start. */
export const unfinishedKey = 'lock.unfinished';

/** The lock itself, and what is noted about it, belong to one of the two databases only. */
const staysBehind = (key: string): boolean => /^lock(\.|$)/.test(key);

/**
 * Asks every other connection to a database to close, by asking for a newer version and then not making it.
 * False when one does not.
 */
async function alone(factory: IDBFactory, name: string): Promise<boolean> {
  const version = await new Promise<number>((resolve, reject) => {
    const request = factory.open(name);
    request.onsuccess = () => {
      resolve(request.result.version);
      request.result.close();
    };
    request.onerror = () => reject(request.error);
  });
  return new Promise((resolve) => {
    const request = factory.open(name, version + 1);
    const timer = setTimeout(() => resolve(false), patienceMs);
    request.onupgradeneeded = () => request.transaction!.abort();
    request.onsuccess = () => request.result.close();
    request.onerror = (event) => {
      event.preventDefault();
      clearTimeout(timer);
      resolve(true);
    };
  });
}

/** Whether two stored things are the same, all the way down, whatever order their fields are in. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x).filter((key) => x[key] !== undefined);
  return (
    keys.length === Object.keys(y).filter((key) => y[key] !== undefined).length &&
    keys.every((key) => same(x[key], y[key]))
  );
}

class CopyDiffers extends Error {}

/** Copies everything from one database into an empty other, and reads each thing back. */
async function copyAll(
  from: Database,
  to: Database,
  progress: NonNullable<Moving['progress']>
): Promise<void> {
  const names = new Map<(typeof historyTables)[number], string[]>();
  for (const name of historyTables)
    names.set(name, (await tableOf(from, name).toCollection().primaryKeys()) as string[]);
  const total = Math.max(
    1,
    [...names.values()].reduce((sum, ids) => sum + ids.length, 0)
  );
  let done = 0;
  for (const [name, ids] of names)
    for (let i = 0; i < ids.length; i += handful) {
      const some = ids.slice(i, i + handful);
      const rows = await from.vault.open(name, (await tableOf(from, name).bulkGet(some)) as { id: string }[]);
      await tableOf(to, name).bulkPut(await to.vault.sealAll(name, rows));
      const stored = (await tableOf(to, name).bulkGet(rows.map(({ id }) => id))) as { id: string }[];
      const back = await to.vault.open(name, stored);
      for (let k = 0; k < rows.length; k++)
        if (!same(await packed(rows[k]), await packed(back[k]))) throw new CopyDiffers();
      await progress((done += some.length) / total);
    }
  for (const { id, body, savedAt } of await from.drafts.toArray()) {
    const opened = await from.vault.openValue('drafts', id, body);
    if (opened === undefined) continue;
    await to.drafts.put({ id, savedAt, body: await to.vault.sealValue('drafts', id, opened) });
  }
  for (const { key, value } of await from.settings.toArray()) {
    const opened = staysBehind(key) ? undefined : await from.vault.openValue('settings', key, value);
    if (opened === undefined) continue;
    await to.settings.put({ key, value: await to.vault.sealValue('settings', key, opened) });
  }
  await progress(1);
}

async function copied(
  from: Database,
  to: Database,
  factory: IDBFactory,
  { progress = () => {} }: Moving
): Promise<Result<void, MoveFault>> {
  await deleteDatabase(factory, to.name); // a copy that was broken off
  const result = await written(async () => {
    await to.open();
    await copyAll(from, to, progress);
  });
  if (result.ok) return result;
  to.close({ disableAutoOpen: true });
  await deleteDatabase(factory, to.name);
  return fail(result.detail instanceof CopyDiffers ? 'copy-differs' : result.error);
}

/**
 * Seals a plain history: copies it sealed into a database of its own, reads everything back, writes the lock, and only
 * then deletes the plain one. Whatever happens in between, the history is whole, either plain or sealed; a broken-off
 * copy is thrown away at the next start. Every tab must open the history anew afterwards.
 */
export function sealHistory(
  plain: string,
  { lock, key }: { lock: Lock; key: CryptoKey },
  moving: Moving = {}
): Promise<Result<void, MoveFault>> {
  const factory = moving.factory ?? indexedDB;
  return withDoors('moving', async () => {
    if (!(await alone(factory, plain))) return fail('other-tab');
    const from = database(plain);
    const to = database(sealedName(plain), new Vault(key));
    await from.settings.put({ key: unfinishedKey, value: true });
    await layBrooms(factory, plain);
    const result = await copied(from, to, factory, moving);
    if (!result.ok) {
      await from.settings.delete(unfinishedKey);
      from.close({ disableAutoOpen: true });
      return result;
    }
    await keepLock(to, lock);
    from.close({ disableAutoOpen: true });
    to.close({ disableAutoOpen: true });
    await clearLeftovers(factory, to.name, moving.pause);
    return ok(undefined);
  });
}

/** Opens a sealed history for good, in the same way; what did not open is left out, and the canary will say so. */
export function unsealHistory(
  plain: string,
  { lock, key }: { lock: Lock; key: CryptoKey },
  moving: Moving = {}
): Promise<Result<void, MoveFault>> {
  const factory = moving.factory ?? indexedDB;
  return withDoors('moving', async () => {
    if (!(await alone(factory, sealedName(plain)))) return fail('other-tab');
    const from = database(sealedName(plain), new Vault(key));
    const to = database(plain);
    const result = await copied(from, to, factory, moving);
    if (!result.ok) {
      from.close({ disableAutoOpen: true });
      return result;
    }
    await leaveLock(from, lock);
    from.close({ disableAutoOpen: true });
    to.close({ disableAutoOpen: true });
    await clearLeftovers(factory, to.name, moving.pause);
    return ok(undefined);
  });
}
