import { type Clock, type Id, tickOf } from '$lib/domain/record';
import { instant, type Instant } from '$lib/domain/stamp';
import { type CanaryNote, type CanaryPerch, check, settle } from './canary';
import { CheckIns } from './check-ins';
import { type Database, database, historyTables, tableOf } from './database';
import { Drafts } from './drafts';
import { History } from './history';
import { Keepsakes } from './keepsakes';
import { live, type Observable } from './live';
import { Memories } from './memories';
import type { Lock } from './seal/lock';
import { unfinishedKey } from './seal/move';
import { tidyUp } from './seal/purge';
import { findLock, withDoors } from './seal/where';
import type { Drawer } from './second-copy';
import { Sessions } from './sessions';
import { Settings } from './settings';

/** The opened history of this device, and the verbs over it. */
export interface Store {
  db: Database;
  history: History;
  checkIns: CheckIns;
  sessions: Sessions;
  memories: Memories;
  keepsakes: Keepsakes;
  drafts: Drafts;
  settings: Settings;
  /** What the canary told when the store was opened. */
  canary: CanaryNote;
  /** How many records had been lost to damage and came back from the second copy. */
  broughtBack: number;
  /** The lock the history was opened with; null when it has none. */
  lock: Lock | null;
  /** Sealing the history was broken off: it lies there plain and whole, as before. */
  lockUnfinished: boolean;
  /** A query that answers again whenever what it read has changed. */
  observe: <T>(query: () => Promise<T>) => Observable<T>;
  /** Takes the history as it is for whole: the person has read that something is missing and goes on. */
  acceptLoss: () => Promise<void>;
}

/** 128 random bits as base64url. */
export function randomId(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What opening can be given in place of the browser's own. */
export interface Surroundings {
  db?: Database;
  now?: () => Instant;
  perch?: CanaryPerch;
  newId?: () => Id;
  /** Asked when the history is locked: its key, once the person has given it. The database is there to be closed. */
  unlock?: (lock: Lock, db: Database) => Promise<CryptoKey>;
  /** Where the second copy lies, in place of the browser's own. */
  drawer?: Drawer | null;
  /** Another tab needs the history for itself: it has been closed here, and has to be opened anew. */
  evicted?: () => void;
}

/**
 * Opens the history and holds the canary against it. Throws when the browser gives no IndexedDB at all
 * (a private window of some browsers): the caller says so.
 */
export async function openStore(surroundings: Surroundings = {}): Promise<Store> {
  const now = surroundings.now ?? (() => instant(Date.now()));
  const perch = surroundings.perch ?? localStorage;
  const newId = surroundings.newId ?? randomId;
  const { db, lock, canary, broughtBack } = await openedWhole(surroundings, perch);
  const settings = new Settings(db);
  const history = new History(db, { now, newId, perch }, await clockOf(db, settings, newId));
  if (canary.state === 'whole') await settle(db, perch);
  const lockUnfinished = !lock && (await settings.get(unfinishedKey)) === true;
  return {
    db,
    history,
    settings,
    checkIns: new CheckIns(history),
    sessions: new Sessions(history),
    memories: new Memories(history),
    keepsakes: new Keepsakes(history),
    drafts: new Drafts(db, now),
    canary,
    broughtBack,
    lock,
    lockUnfinished,
    observe: live,
    acceptLoss: () => settle(db, perch)
  };
}

/**
 * The same, after a look whether all is there. What is missing is fetched from the second copy; a store the browser
 * cannot read is opened again, because by then it has been thrown away and begun anew.
 */
async function openedWhole(
  surroundings: Surroundings,
  perch: CanaryPerch
): Promise<{ db: Database; lock: Lock | null; canary: CanaryNote; broughtBack: number }> {
  let broughtBack = 0;
  for (let turn = 0; ; turn++) {
    let db: Database | undefined;
    try {
      const found = await opened(surroundings);
      db = found.db;
      const canary = await check(db, perch);
      if (canary.state === 'whole' || turn === 2) return { ...found, canary, broughtBack };
      const { mend } = await import('./salvage');
      const back = await withDoors('moving', () => mend(surroundings.drawer)).catch(() => 0);
      if (back === 0) return { ...found, canary, broughtBack };
      broughtBack += back;
    } catch (error) {
      if (turn === 2 || !isDamage(error)) throw error;
    }
    db?.close({ disableAutoOpen: true });
  }
}

/** What browsers say of a store they cannot read, however deep Dexie has wrapped it. */
function isDamage(error: unknown): boolean {
  for (let e = error as { name?: string; inner?: unknown } | undefined; e; e = e.inner as typeof e)
    if (e.name === 'UnknownError' || e.name === 'DataError') return true;
  return false;
}

/** The database that is the history, opened, and with its key if it is locked. */
async function opened({ db: plain = database(), unlock, evicted }: Surroundings): Promise<{
  db: Database;
  lock: Lock | null;
}> {
  const found = await withDoors('opening', async () => {
    const locked = await findLock(plain.name);
    if (!locked) await plain.open();
    return locked;
  });
  // What a broken-off move has left goes at once, also while the door is still shut: it may be plain.
  void tidyUp(indexedDB, plain.name).catch(() => {});
  const db = found?.db ?? plain;
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    evicted?.();
    return false; // in place of closing it until it is next asked
  });
  if (!found) return { db, lock: null };
  if (!unlock) throw new Error('the history is locked');
  db.vault.reopen(await unlock(found.lock, db));
  return { db, lock: found.lock };
}

/** The device's name is made once; its clock goes on from the newest change on record, were it in the future. */
async function clockOf(db: Database, settings: Settings, newId: () => Id): Promise<Clock> {
  let device = await settings.get<string>('device');
  if (!device) {
    device = newId().slice(0, 8);
    await settings.set('device', device);
  }
  const newest = await Promise.all(
    historyTables.map(
      async (name) => (await tableOf(db, name).orderBy('changed').last())?.changed as string | undefined
    )
  );
  const last = newest.reduce<string>((a, b) => (b && b > a ? b : a), tickOf(0, 0, device));
  return { last, device };
}
