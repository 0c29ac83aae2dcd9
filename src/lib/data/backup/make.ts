import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import { markOf } from '../canary';
import { type Database, type HistoryTable, historyTables, schemaVersion, tableOf } from '../database';
import { type BackupKey, shutWithKey } from './backup-key';
import { packed, plain } from './packed';
import type { Preferences } from './preferences';
import { type Backup, backupVersion, type Row } from './shape';

/** Settings that belong to this device and never leave it or arrive on it: its name, its lock, its backup folder. */
export const staysHere = (key: string): boolean => /^(device|lock|folder)(\.|$)/.test(key);

/** How a backup is wrapped: readable JSON, the same zipped, or zipped inside an age passphrase file. */
export type Wrapping = 'json' | 'zip' | 'protected';

/** The name of the JSON file inside a zip. */
export const innerName = 'understory-backup.json';

/**
 * The work of the passphrase file as a power of two: 64 MiB of memory, about a second on a telephone.
 * The `age` command itself would choose 18, which a telephone's browser may not have the memory for.
 */
export const scryptWork = 16;

/**
 * Everything the person has, as one thing: the rows exactly as kept, tombstones included, read in one transaction.
 * `made` is an ISO 8601 time.
 */
export async function makeBackup(
  db: Database,
  made: string,
  preferences: Preferences | null = null
): Promise<Backup> {
  const tables = { checkIns: [], sessions: [], memories: [], keepsakes: [] } as Backup['tables'];
  const all = [...historyTables.map((name) => tableOf(db, name)), db.settings];
  const stored = await db.transaction('r', all, async () => {
    for (const name of historyTables) tables[name] = (await tableOf(db, name).toArray()) as Row[];
    return (await db.settings.toArray()).filter(({ key }) => !staysHere(key));
  });
  for (const name of historyTables) tables[name] = await db.vault.open(name, tables[name]);
  const settings: Backup['settings'] = [];
  for (const { key, value } of stored) {
    const opened = await db.vault.openValue('settings', key, value);
    if (opened !== undefined) settings.push({ key, value: opened });
  }
  return {
    format: 'understory-backup',
    version: backupVersion,
    schema: schemaVersion,
    made,
    tables,
    settings,
    preferences,
    canary: marksOf(tables)
  };
}

/** Counts and marks over the rows of each table. */
export function marksOf(tables: Backup['tables']): NonNullable<Backup['canary']> {
  const of = (name: HistoryTable) => ({
    count: tables[name].length,
    mark: markOf(tables[name].map(({ id }) => id))
  });
  return {
    checkIns: of('checkIns'),
    sessions: of('sessions'),
    memories: of('memories'),
    keepsakes: of('keepsakes')
  };
}

/** A backup as JSON text, one row a line, so that a person can look into it with any editor. */
export async function jsonOf(backup: Backup): Promise<string> {
  const rows: string[] = [];
  for (const name of historyTables) {
    const lines: string[] = [];
    for (const row of backup.tables[name]) lines.push(JSON.stringify(plain(row) ? row : await packed(row)));
    rows.push(`${JSON.stringify(name)}: [${lines.length ? `\n${lines.join(',\n')}\n` : ''}]`);
  }
  const { tables: _rows, settings, preferences, canary, ...head } = backup;
  const headLines = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`
  );
  return `{\n${[
    ...headLines,
    `"tables": {\n${rows.join(',\n')}\n}`,
    `"settings": ${JSON.stringify(await packed(settings))}`,
    ...(preferences ? [`"preferences": ${JSON.stringify(preferences)}`] : []),
    `"canary": ${JSON.stringify(canary)}`
  ].join(',\n')}\n}\n`;
}

/**
 * A backup as the bytes of a file. For `protected` a passphrase is needed, or the key of a device that saves by
 * itself; otherwise it is ignored.
 */
export async function wrapBackup(
  backup: Backup,
  as: Wrapping,
  secret: string | BackupKey = ''
): Promise<Uint8Array> {
  const json = new TextEncoder().encode(await jsonOf(backup));
  if (as === 'json') return json;
  // The time inside is that of the backup, so that the same history gives the same bytes.
  const zipped = zipSync({ [innerName]: json }, { level: 3, mtime: `${backup.made.slice(0, 10)}T12:00:00` });
  if (as === 'zip') return zipped;
  if (typeof secret === 'object') return shutWithKey(zipped, secret);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(secret.normalize('NFKC'));
  encrypter.setScryptWorkFactor(scryptWork);
  return encrypter.encrypt(zipped);
}

/** What the file is called, e.g. `understory-2026-05-17.zip`. */
export const backupName = (made: string, as: Wrapping): string =>
  `understory-${made.slice(0, 10)}.${as === 'protected' ? 'zip.age' : as}`;
