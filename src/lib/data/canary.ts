import { type Database, type HistoryTable, historyTables, tableOf } from './database';

/**
 * A canary against silent loss. A damaged IndexedDB opens empty or shortened and says nothing; so beside it, in a
 * different store of the browser, lies how many records each table has ever held and a mark over their ids.
 * Records leave tombstones when deleted, so the number never falls unless something was lost or erased.
 */
export interface Canary {
  tables: Record<HistoryTable, { count: number; mark: string }>;
}

/** Where the canary sits: `localStorage` in the browser, a plain object in tests. */
export type CanaryPerch = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'understory.canary';

/** What the canary tells: all is there, nothing was ever written, or records are missing. */
export type CanaryNote =
  { state: 'whole' | 'new' } | { state: 'loss'; missing: Partial<Record<HistoryTable, number>> };

const emptyTables = (): Canary['tables'] => ({
  checkIns: { count: 0, mark: '0' },
  sessions: { count: 0, mark: '0' },
  memories: { count: 0, mark: '0' },
  keepsakes: { count: 0, mark: '0' }
});

/** A 32-bit FNV-1a hash of an id. */
function hash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The mark over a set of ids: the exclusive or of their hashes, which does not depend on the order of writing. */
export const markOf = (ids: readonly string[], before = '0'): string =>
  ids.reduce((mark, id) => (mark ^ hash(id)) >>> 0, parseInt(before, 36)).toString(36);

/** The canary as it was last written; null when there never was one, or it cannot be read. */
export function seen(perch: CanaryPerch): Canary | null {
  try {
    const canary = JSON.parse(perch.getItem(key) ?? 'null') as Canary | null;
    return canary && { tables: { ...emptyTables(), ...canary.tables } };
  } catch {
    return null;
  }
}

/** Tells the canary of new records. Called after their transaction has committed, never before. */
export function feed(perch: CanaryPerch, table: HistoryTable, ids: readonly string[]): void {
  const canary = seen(perch) ?? { tables: emptyTables() };
  const { count, mark } = canary.tables[table];
  canary.tables[table] = { count: count + ids.length, mark: markOf(ids, mark) };
  write(perch, canary);
}

/** Forgets everything the canary knew: after "erase everything", and only then. */
export const release = (perch: CanaryPerch): void => perch.removeItem(key);

/** Holds the canary against the database. */
export async function check(db: Database, perch: CanaryPerch): Promise<CanaryNote> {
  const canary = seen(perch);
  const now = await count(db);
  if (!canary) return { state: historyTables.some((name) => now.tables[name].count > 0) ? 'whole' : 'new' };
  const missing: Partial<Record<HistoryTable, number>> = {};
  for (const name of historyTables) {
    const before = canary.tables[name];
    const after = now.tables[name];
    if (after.count < before.count) missing[name] = before.count - after.count;
    // As many as before, but others: at least one was lost while another was written unseen.
    else if (after.count === before.count && after.mark !== before.mark) missing[name] = 1;
  }
  return Object.keys(missing).length > 0 ? { state: 'loss', missing } : { state: 'whole' };
}

/**
 * Takes the database as it is for the truth: on a first start with a history, after a restore, after a crash between
 * a commit and the canary's meal, or when the person has read about a loss and goes on.
 */
export async function settle(db: Database, perch: CanaryPerch): Promise<void> {
  write(perch, await count(db));
}

async function count(db: Database): Promise<Canary> {
  const tables = emptyTables();
  for (const name of historyTables) {
    const ids = (await tableOf(db, name).toCollection().primaryKeys()) as string[];
    tables[name] = { count: ids.length, mark: markOf(ids) };
  }
  return { tables };
}

function write(perch: CanaryPerch, canary: Canary): void {
  try {
    perch.setItem(key, JSON.stringify(canary));
  } catch {
    // A full or forbidden localStorage costs the watch, never the entry.
  }
}
