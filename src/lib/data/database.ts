import Dexie, { type EntityTable, type Table } from 'dexie';
import type { CheckIn } from '$lib/domain/check-in';
import type { Memory } from '$lib/domain/memory';
import type { Id } from '$lib/domain/record';
import type { Session } from '$lib/domain/session';
import { Vault } from './seal/vault';

/** Something unfinished: a form or a turn as it was last typed. */
export interface Draft {
  /** What it is a draft of, e.g. `check-in` or `turn:<session id>`. */
  id: string;
  body: unknown;
  /** Milliseconds since 1970, for showing how old it is. */
  savedAt: number;
}

/** One setting of this device. */
export interface Setting {
  key: string;
  value: unknown;
}

/** A thing kept beside the history whose shape belongs to its room: a sound mix, a guide of one's own, a letter. */
export interface Keepsake {
  id: Id;
  kind: 'mix' | 'guide' | 'letter' | 'import' | 'experiment' | 'dismissed' | 'night' | 'find';
  created: string;
  changed: string;
  deleted?: string;
  body: unknown;
}

/** The person's whole history, in IndexedDB. */
export interface Database extends Dexie {
  checkIns: EntityTable<CheckIn, 'id'>;
  sessions: EntityTable<Session, 'id'>;
  memories: EntityTable<Memory, 'id'>;
  keepsakes: EntityTable<Keepsake, 'id'>;
  drafts: EntityTable<Draft, 'id'>;
  settings: EntityTable<Setting, 'key'>;
  /** What rows pass through on their way to and from the disk. */
  vault: Vault;
}

/** The tables that hold the history itself: what a backup carries and what the canary counts. */
export const historyTables = ['checkIns', 'sessions', 'memories', 'keepsakes'] as const;

/** The name of a table of the history. */
export type HistoryTable = (typeof historyTables)[number];

/** The name of the database on the device. */
export const databaseName = 'understory';

/**
 * Every schema there ever was, oldest first. A published one is never edited: the next is added below it, with the
 * upgrade that carries old rows over, and a test that upgrades real rows of each.
 */
export const schemas: { version: number; stores: Record<string, string | null> }[] = [
  {
    version: 1,
    stores: {
      checkIns: 'id, changed, day, at',
      sessions: 'id, changed, day, at, status',
      memories: 'id, changed, day, kind',
      keepsakes: 'id, changed, kind',
      drafts: 'id',
      settings: 'key'
    }
  }
];

/** The schema number of this build. */
export const schemaVersion = schemas.at(-1)!.version;

/**
 * The database, not yet opened. Strict durability: a write counts as done only when it has reached the disk,
 * because a person who saw "kept" must find it again after the battery died.
 */
export function database(name = databaseName, vault = new Vault()): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.vault = vault;
  for (const { version, stores } of schemas) db.version(version).stores(stores);
  return db;
}

/** A table of the history by its name. */
export const tableOf = (db: Database, name: HistoryTable): Table => db.table(name);
