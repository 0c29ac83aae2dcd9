import type { Result } from '$lib/domain/result';
import { fail } from '$lib/domain/result';
import type { LocalDay } from '$lib/domain/stamp';
import { settle } from '../canary';
import { type Database, type HistoryTable, historyTables, tableOf } from '../database';
import { type History, written, type WriteFault } from '../history';
import { diskMark } from '../seal/record';
import { staysHere } from './make';
import { layPreferences } from './preferences';
import type { Backup, Row } from './shape';

/** What a restore would do to one table. Tombstones are counted apart: nobody thinks of them as entries. */
export interface TableCount {
  /** Entries that are not here. */
  new: number;
  /** Entries that are here just so. */
  same: number;
  /** Entries that are here in an older wording than in the file. */
  newerInFile: number;
  /** Entries that are here in a newer wording, or were deleted here since. */
  newerHere: number;
  /** Entries that are only here: `replace` would remove them. */
  onlyHere: number;
  /** Entries here that the file knows to be deleted since. */
  deletedInFile: number;
}

/** A dry run of a restore. */
export interface RestorePlan {
  counts: Record<HistoryTable, TableCount>;
  /** The first and last lived day among the file's check-ins; null when it has none. */
  days: { first: LocalDay; last: LocalDay } | null;
  /** A file of a part of the history can only be merged in. */
  canReplace: boolean;
}

/** `merge` keeps what is here and lets the newer wording win; `replace` makes the history what the file holds. */
export type RestoreMode = 'merge' | 'replace';

/** Why a restore did not happen. */
export type RestoreFault = WriteFault | 'part-cannot-replace';

/** What was done, and the way back while the app is open. */
export interface Restored {
  /** Entries written. */
  written: number;
  /**
   * Puts everything back as it was before. Entries changed since the restore are left as the person left them;
   * how many, comes back.
   */
  undo: () => Promise<Result<{ left: number }, WriteFault>>;
}

type Verdict = keyof Omit<TableCount, 'onlyHere'> | 'nothing';

/** Which of two rows with the same id is to be kept, and what to call it. */
function verdict(here: Row | undefined, there: Row): Verdict {
  if (!here) return there.deleted ? 'nothing' : 'new';
  if (here.changed === there.changed) return here.deleted ? 'nothing' : 'same';
  if (here.changed > there.changed) return there.deleted ? 'nothing' : 'newerHere';
  if (there.deleted) return here.deleted ? 'nothing' : 'deletedInFile';
  return 'newerInFile';
}

/** The row that stays. With equal ticks the one that has been read by the model, else the one that is here. */
function winner(here: Row | undefined, there: Row): Row {
  if (!here || there.changed > here.changed) return there;
  if (here.changed === there.changed && here.reading === null && there.reading) return there;
  return here;
}

/** What restoring a backup would do. Nothing is changed. */
export async function planRestore(history: History, backup: Backup): Promise<RestorePlan> {
  const counts = {} as RestorePlan['counts'];
  for (const name of historyTables) {
    const rows = backup.tables[name];
    const here = (await tableOf(history.db, name).bulkGet(rows.map(({ id }) => id))) as (Row | undefined)[];
    const count = { new: 0, same: 0, newerInFile: 0, newerHere: 0, onlyHere: 0, deletedInFile: 0 };
    rows.forEach((row, i) => {
      const said = verdict(here[i], row);
      if (said !== 'nothing') count[said] += 1;
    });
    const matched = here.filter((row) => row && !row.deleted).length;
    const alive = await tableOf(history.db, name)
      .filter((row: Row) => !row.deleted)
      .count();
    counts[name] = { ...count, onlyHere: alive - matched };
  }
  const days = backup.tables.checkIns.flatMap((row) => (row.deleted ? [] : [row.day as LocalDay])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    counts,
    days: first && last ? { first, last } : null,
    canReplace: backup.format === 'understory-backup'
  };
}

/**
 * Restores a backup in one transaction: everything of it, or nothing. With `preferences`, how the device likes it
 * comes along; it lies outside of the database and is laid out only after that has taken everything.
 */
export async function restore(
  history: History,
  backup: Backup,
  mode: RestoreMode,
  { preferences = false } = {}
): Promise<Result<Restored, RestoreFault>> {
  if (mode === 'replace' && backup.format !== 'understory-backup') return fail('part-cannot-replace');
  const { db, means } = history;
  const before = new Map<HistoryTable, Map<string, Row>>();
  const after = new Map<HistoryTable, Map<string, Row>>();
  let settingsBefore: { key: string; value: unknown }[] = [];
  const tables = [...historyTables.map((name) => tableOf(db, name)), db.settings];

  const result = await written(async () => {
    const settings = await sealedSettings(db, backup);
    // Opening and sealing takes longer than a transaction waits: it is done beside one, again if the rows have moved.
    for (;;) {
      const stored = await storedRows(db, backup, mode);
      const put = new Map<HistoryTable, Row[]>();
      for (const name of historyTables) {
        const rows = backup.tables[name];
        const here = await db.vault.open(name, [...stored.get(name)!.values()]);
        const known = new Map(here.map((row) => [row.id, row]));
        const kept =
          mode === 'replace'
            ? rows
            : rows.map((row) => winner(known.get(row.id), row)).filter((row) => row !== known.get(row.id));
        const touched = new Set(kept.map(({ id }) => id));
        before.set(name, mode === 'replace' ? known : new Map([...known].filter(([id]) => touched.has(id))));
        after.set(name, new Map(kept.map((row) => [row.id, row])));
        put.set(name, await db.vault.sealAll(name, kept));
      }
      const done = await db.transaction('rw', tables, async () => {
        for (const name of historyTables) {
          if (!sameRows(stored.get(name)!, (await storedRows(db, backup, mode, [name])).get(name)!))
            return false;
          if (mode === 'replace') await tableOf(db, name).clear();
          await tableOf(db, name).bulkPut(put.get(name)!);
        }
        settingsBefore = await db.settings.toArray();
        const own = new Set(settingsBefore.map(({ key }) => key));
        if (mode === 'replace') await db.settings.bulkDelete([...own].filter((key) => !staysHere(key)));
        await db.settings.bulkPut(settings.filter(({ key }) => mode === 'replace' || !own.has(key)));
        return true;
      });
      if (done) return;
    }
  });
  if (!result.ok) return result;

  const all = [...after.values()].flatMap((rows) => [...rows.values()]);
  // What is written next must count as newer than anything that has just arrived.
  for (const { changed } of all) history.witness(changed);
  await settle(db, means.perch);
  const liftPreferences =
    preferences && backup.preferences && layPreferences(means.perch, backup.preferences);

  const undo = async () => {
    let left = 0;
    const undone = await written(async () => {
      const sealed = new Map<HistoryTable, Row[]>();
      for (const name of historyTables)
        sealed.set(name, await db.vault.sealAll(name, [...before.get(name)!.values()]));
      await db.transaction('rw', tables, async () => {
        for (const name of historyTables)
          left += await putBack(history, name, sealed.get(name)!, after.get(name)!);
        const arrived = backup.settings.map(({ key }) => key).filter((key) => !staysHere(key));
        await db.settings.bulkDelete(arrived);
        await db.settings.bulkPut(settingsBefore);
      });
    });
    if (!undone.ok) return undone;
    await settle(db, means.perch);
    if (liftPreferences) liftPreferences();
    return { ok: true as const, value: { left } };
  };
  return { ok: true, value: { written: all.filter((row) => !row.deleted).length, undo } };
}

/** The rows a restore could touch, as they lie on the disk: those of the file, or all when it replaces them. */
async function storedRows(
  db: Database,
  backup: Backup,
  mode: RestoreMode,
  names: readonly HistoryTable[] = historyTables
): Promise<Map<HistoryTable, Map<string, Row>>> {
  const found = new Map<HistoryTable, Map<string, Row>>();
  for (const name of names) {
    const table = tableOf(db, name);
    const rows = (
      mode === 'replace'
        ? await table.toArray()
        : await table.bulkGet(backup.tables[name].map(({ id }) => id))
    ) as (Row | undefined)[];
    found.set(name, new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))));
  }
  return found;
}

/** Whether nobody has written meanwhile. */
const sameRows = (a: Map<string, Row>, b: Map<string, Row>): boolean =>
  a.size === b.size && [...a].every(([id, row]) => diskMark(row) === diskMark(b.get(id)));

/** The settings of a file that may arrive here, as they are to lie on the disk. */
const sealedSettings = (db: Database, backup: Backup): Promise<Backup['settings']> =>
  Promise.all(
    backup.settings
      .filter(({ key }) => !staysHere(key))
      .map(async ({ key, value }) => ({ key, value: await db.vault.sealValue('settings', key, value) }))
  );

/** Puts one table back, leaving alone what was changed since; gives back how much that was. */
async function putBack(
  history: History,
  name: HistoryTable,
  before: readonly Row[],
  after: Map<string, Row>
): Promise<number> {
  const table = tableOf(history.db, name);
  const known = new Map(before.map((row) => [row.id, row]));
  const ids = [...new Set([...known.keys(), ...after.keys()])];
  const now = (await table.bulkGet(ids)) as (Row | undefined)[];
  const untouched = ids.filter((id, i) => now[i]?.changed === after.get(id)?.changed);
  const gone = untouched.filter((id) => !known.has(id));
  await table.bulkDelete(gone);
  await table.bulkPut(untouched.flatMap((id) => known.get(id) ?? []));
  return ids.length - untouched.length;
}
