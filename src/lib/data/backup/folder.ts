import Dexie, { type EntityTable } from 'dexie';
import type { Tick } from '$lib/domain/record';
import type { Instant } from '$lib/domain/stamp';
import { type Database, historyTables, tableOf } from '../database';
import type { BackupKey } from './backup-key';

/** The part of a folder that is used, as browsers give one that can hand out folders. */
export interface Folder {
  readonly name: string;
  keys(): AsyncIterableIterator<string>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FolderFile>;
  removeEntry(name: string): Promise<void>;
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** The part of a file in it that is used. */
interface FolderFile {
  getFile(): Promise<Blob>;
  createWritable(): Promise<{
    write(bytes: Uint8Array): Promise<void>;
    close(): Promise<void>;
    abort?(): Promise<void>;
  }>;
}

/** Saving by itself into a folder, as it is set up on this device. */
export interface FolderPlan {
  folder: Folder;
  /** With it files are shut; null where the person chose readable ones. */
  key: BackupKey | null;
  /** What was saved last; null before the first time. */
  last: { at: Instant; bytes: number; newest: Tick } | null;
}

/**
 * Kept apart from the history: a folder is no words, cannot be sealed, belongs to this device and to no backup.
 */
export const folderDatabaseName = 'understory.folder';

type Kept = FolderPlan & { id: 'plan' };

async function withPlans<T>(work: (plans: EntityTable<Kept, 'id'>) => Promise<T>): Promise<T> {
  const db = new Dexie(folderDatabaseName) as Dexie & { plans: EntityTable<Kept, 'id'> };
  db.version(1).stores({ plans: 'id' });
  try {
    return await work(db.plans);
  } finally {
    db.close();
  }
}

/** How saving into a folder is set up here; null when it is not. */
export async function folderPlan(): Promise<FolderPlan | null> {
  if (!(await Dexie.exists(folderDatabaseName))) return null; // looking must not make it
  return (await withPlans((plans) => plans.get('plan'))) ?? null;
}

/** Sets it up, or notes what was saved. */
export const keepFolderPlan = ({ folder, key, last }: FolderPlan): Promise<unknown> =>
  withPlans((plans) => plans.put({ id: 'plan', folder, key, last }));

/** Stops it. Files that were saved stay where they are. */
export const forgetFolderPlan = (): Promise<void> => Dexie.delete(folderDatabaseName);

const named = /^understory-auto-(\d{4}-\d\d-\d\d)\.zip(\.age)?$/;

/** What a file saved by itself is called: one a day, the later one of a day takes its place. */
export const automaticName = (made: string, shut: boolean): string =>
  `understory-auto-${made.slice(0, 10)}.zip${shut ? '.age' : ''}`;

/** What the shut key is called beside the files. `age -d -i` takes it as it is. */
export const keyFileName = 'understory-auto-key.age';

/** How many of the latest files stay; beyond them the last one of every month. */
const latestKept = 7;

/** The files that may go: all but the last seven and the last of each month. What we did not name is never touched. */
export function outdated(names: readonly string[]): string[] {
  const ours = names.filter((name) => named.test(name)).sort((a, b) => (dayIn(a) < dayIn(b) ? 1 : -1));
  const months = new Set<string>();
  return ours.filter((name, i) => {
    const month = dayIn(name).slice(0, 7);
    const lastOfMonth = !months.has(month);
    months.add(month);
    return i >= latestKept && !lastOfMonth;
  });
}

const dayIn = (name: string): string => named.exec(name)?.[1] ?? '';

/** How long to wait between two, in milliseconds: a day, less what a day begun a little earlier may lack. */
const dayMs = 20 * 3_600_000;

/** Whether it is time: something has changed since the last one, and that was a day ago (or the clock was set back). */
export function isTime(last: FolderPlan['last'], now: Instant, newest: Tick | null): boolean {
  if (newest === null) return false;
  if (!last) return true;
  return newest > last.newest && (now - last.at >= dayMs || now < last.at);
}

/** The newest change in the history; null when there is none. */
export async function newestChange(db: Database): Promise<Tick | null> {
  const ticks = await Promise.all(
    historyTables.map(
      async (name) => (await tableOf(db, name).orderBy('changed').lastKey()) as Tick | undefined
    )
  );
  return ticks.reduce<Tick | null>(
    (newest, tick) => (tick && (!newest || tick > newest) ? tick : newest),
    null
  );
}

/**
 * Writes a file into the folder, looks whether it arrived whole, and only then lets older ones go. The browser puts a
 * file in its place when it is closed: one that is broken off leaves the one before untouched.
 */
export async function saveInto(
  folder: Folder,
  name: string,
  bytes: Uint8Array,
  key: BackupKey | null
): Promise<{ arrived: boolean }> {
  if (key) await write(folder, keyFileName, key.locked);
  await write(folder, name, bytes);
  const there = await (await folder.getFileHandle(name)).getFile();
  if (there.size !== bytes.length) return { arrived: false };
  const names: string[] = [];
  for await (const one of folder.keys()) names.push(one);
  for (const old of outdated(names)) await folder.removeEntry(old).catch(() => {});
  return { arrived: true };
}

async function write(folder: Folder, name: string, bytes: Uint8Array): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    await stream.write(bytes);
  } catch (error) {
    await stream.abort?.().catch(() => {});
    throw error;
  }
  await stream.close();
}
