import type { Tick } from '$lib/domain/record';
import { packed, plain, unpacked } from './backup/packed';
import type { Row } from './backup/shape';
import { markOf } from './canary';
import { type Database, type HistoryTable, historyTables, type Setting, tableOf } from './database';

/**
 * Chromium keeps a history in one log-structured store, and when a single block of it is damaged it throws the whole
 * store away at the next opening. So every row lies a second time, in the browser's own file system, in another place
 * of the disk: just as it lies in the database, sealed where that is sealed. A row that is deleted leaves it with the
 * next refresh, seconds later.
 */

/** The part of a directory of the browser's own file system that is used. */
export interface Drawer {
  keys(): AsyncIterableIterator<string>;
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<Drawer>;
  getFileHandle(
    name: string,
    options?: { create?: boolean }
  ): Promise<{
    getFile(): Promise<Blob>;
    createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  }>;
  removeEntry(name: string, options?: { recursive?: boolean }): Promise<void>;
}

/** Where all copies lie; in it one directory for each database, by its name. */
const place = 'understory-copy';

/** Into how many files the rows of a table are spread by their ids: one change rewrites one of them. */
const parts = 64;

const partOf = (id: string): number => parseInt(markOf([id]), 36) % parts;

interface Part {
  count: number;
  mark: string;
}

/** What the copy knows of itself. */
interface State {
  newest: Tick;
  parts: Record<string, Part>;
}

/** What lies in a copy. */
export interface Copy {
  /** The name of the database it was taken from. */
  name: string;
  tables: Record<HistoryTable, Row[]>;
  settings: Setting[];
}

/** The browser's own file system; null where there is none that can be written to from a page. */
export async function drawerHere(): Promise<Drawer | null> {
  try {
    if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
    return (await navigator.storage.getDirectory()) as unknown as Drawer;
  } catch {
    return null;
  }
}

const inside = (drawer: Drawer, create: boolean): Promise<Drawer | null> =>
  drawer.getDirectoryHandle(place, { create }).catch(() => null);

async function text(drawer: Drawer, name: string): Promise<string | null> {
  try {
    return await (await (await drawer.getFileHandle(name)).getFile()).text();
  } catch {
    return null;
  }
}

/** The browser puts a file in its place when it is closed: one that is broken off leaves the one before. */
async function write(drawer: Drawer, name: string, content: string): Promise<void> {
  const stream = await (await drawer.getFileHandle(name, { create: true })).createWritable();
  await stream.write(content);
  await stream.close();
}

const parsed = <T>(json: string | null): T | null => {
  try {
    return json === null ? null : (JSON.parse(json) as T);
  } catch {
    return null;
  }
};

const asText = async (rows: readonly object[]): Promise<string> =>
  JSON.stringify(await Promise.all(rows.map((row) => (plain(row) ? row : packed(row)))));

/**
 * Brings the copy of a database up to it: of every table the files in which something has changed. With `whole` all
 * are written anew, e.g. after a restore, which may have brought older words back. Gives back how many were written.
 */
export async function refreshCopy(drawer: Drawer, db: Database, { whole = false } = {}): Promise<number> {
  await db.settings.count(); // a history that has been closed or erased leaves no empty directory behind
  const home = (await inside(drawer, true))!;
  await forgetCopies(drawer, db.name); // of another database: the history has moved
  const own = await home.getDirectoryHandle(db.name, { create: true });
  const before = whole ? null : parsed<State>(await text(own, 'state.json'));
  const after: State = { newest: before?.newest ?? '', parts: {} };
  let written = 0;
  for (const name of historyTables) {
    const table = tableOf(db, name);
    const last = (await table.orderBy('changed').lastKey()) as Tick | undefined;
    if (last && last > after.newest) after.newest = last;
    const ids = (await table.toCollection().primaryKeys()) as string[];
    const changed = before
      ? ((await table.where('changed').above(before.newest).primaryKeys()) as string[])
      : ids;
    const touched = new Set(changed.map(partOf));
    const spread = Array.from({ length: parts }, (): string[] => []);
    for (const id of ids) spread[partOf(id)]!.push(id);
    for (const [n, members] of spread.entries()) {
      const file = `${name}-${n}`;
      const now = { count: members.length, mark: markOf(members) };
      const then = before?.parts[file];
      after.parts[file] = now;
      if (before && !touched.has(n) && then?.count === now.count && then.mark === now.mark) continue;
      if (now.count === 0 && !then) continue;
      await write(own, file, await asText((await table.bulkGet(members)).filter((row) => row !== undefined)));
      written += 1;
    }
  }
  await write(own, 'settings', await asText(await db.settings.toArray()));
  await write(own, 'state.json', JSON.stringify(after));
  return written;
}

/** What lies in the copy; null when there is none. A file that cannot be read costs its own rows and no others. */
export async function readCopy(drawer: Drawer): Promise<Copy | null> {
  const home = await inside(drawer, false);
  if (!home) return null;
  for await (const name of home.keys()) {
    const own = await home.getDirectoryHandle(name);
    if ((await text(own, 'state.json')) === null) continue;
    const rowsOf = async (file: string) => (unpacked(parsed(await text(own, file)) ?? []) as Row[]) ?? [];
    const tables = { checkIns: [], sessions: [], memories: [], keepsakes: [] } as Copy['tables'];
    for (const table of historyTables)
      for (let n = 0; n < parts; n++) tables[table].push(...(await rowsOf(`${table}-${n}`)));
    return { name, tables, settings: (await rowsOf('settings')) as unknown as Setting[] };
  }
  return null;
}

/** Takes copies away: all of them, or all but that of one database. */
export async function forgetCopies(drawer: Drawer, but?: string): Promise<void> {
  const home = await inside(drawer, false);
  if (!home) return;
  if (but === undefined) return drawer.removeEntry(place, { recursive: true });
  const names: string[] = [];
  for await (const name of home.keys()) names.push(name);
  for (const name of names) if (name !== but) await home.removeEntry(name, { recursive: true });
}

/** Whether any copy is there, and how many bytes it has. */
export async function copySize(drawer: Drawer): Promise<number> {
  const home = await inside(drawer, false);
  let bytes = 0;
  for await (const name of home?.keys() ?? []) {
    const own = await home!.getDirectoryHandle(name);
    for await (const file of own.keys()) bytes += (await (await own.getFileHandle(file)).getFile()).size;
  }
  return bytes;
}
