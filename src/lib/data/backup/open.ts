import { armor } from 'age-encryption';
import * as v from 'valibot';
import { fail, ok, type Result } from '$lib/domain/result';
import { type HistoryTable, historyTables } from '../database';
import { lockedKeyIn, openWithLockedKey, openWithPassphrase } from './backup-key';
import { marksOf, staysHere } from './make';
import { unpacked } from './packed';
import { checkedPreferences } from './preferences';
import { type Backup, backupVersion, type Envelope, envelope, type Row, rowOf } from './shape';
import { parseUntrusted } from './untrusted-json';
import { isZip, unzipOne } from './unzip';

/** Why a backup was not opened. Nothing has been touched then. */
export type BackupFault =
  | 'empty-file'
  | 'too-large'
  | 'not-a-backup'
  | 'damaged'
  | 'unsafe'
  | 'newer-version'
  | 'passphrase-needed'
  | 'passphrase-wrong'
  | 'too-much-work';

/** Why one row of a backup was left out. */
export type RowFault = 'bad-row' | 'twice';

/** A backup that has been opened and checked. */
export interface OpenedBackup {
  backup: Backup;
  /** Rows left out, with their place in the table, from 1; at most a hundred are listed. */
  unreadable: { table: HistoryTable; row: number; reason: RowFault }[];
  /** How many rows were left out in all. */
  unreadableCount: number;
  /** Whether the rows are those the file says it was made with: false for one that was shortened or edited. */
  complete: boolean;
}

/** The largest file and the largest text in it, in bytes. Ten years of daily entries are about 12 MB. */
export const largestBackup = 64 * 1024 * 1024;

const ageHead = 'age-encryption.org/v1';
const armorHead = '-----BEGIN AGE ENCRYPTED FILE-----';

/** What a backup file is wrapped in, told by its first bytes. */
export function wrappingOf(bytes: Uint8Array): 'protected' | 'zip' | 'json' {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (head.startsWith(ageHead) || head.startsWith(armorHead)) return 'protected';
  return isZip(bytes) ? 'zip' : 'json';
}

/** Opens the bytes of a backup, whichever way it is wrapped, and checks every row. */
export async function openBackup(
  bytes: Uint8Array,
  passphrase?: string
): Promise<Result<OpenedBackup, BackupFault>> {
  if (bytes.length === 0) return fail('empty-file');
  if (bytes.length > largestBackup) return fail('too-large');
  const wrapping = wrappingOf(bytes);
  if (wrapping === 'protected') {
    const opened = await unlocked(bytes, passphrase);
    if (!opened.ok) return opened;
    return wrappingOf(opened.value) === 'protected' ? fail('not-a-backup') : openBackup(opened.value);
  }
  if (wrapping === 'json') return readBackup(bytes);
  const json = unzipOne(bytes, (name) => name.endsWith('.json'), largestBackup);
  if (json.ok) return readBackup(json.value);
  return fail(json.error === 'no-such-file' ? 'not-a-backup' : json.error);
}

/** The inside of an age passphrase file. */
async function unlocked(
  bytes: Uint8Array,
  passphrase: string | undefined
): Promise<Result<Uint8Array, BackupFault>> {
  if (!passphrase) return fail('passphrase-needed');
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
  let binary = bytes;
  try {
    if (text.startsWith(armorHead)) binary = armor.decode(new TextDecoder('latin1').decode(bytes));
  } catch {
    return fail('damaged');
  }
  const locked = lockedKeyIn(binary);
  return locked ? openWithLockedKey(binary, locked, passphrase) : openWithPassphrase(binary, passphrase);
}

/** Readers of every version there ever was, each giving the present shape. */
const readers: Record<number, (file: Envelope) => Envelope> = {
  // Knew no preferences: what stands there under that name is not ours.
  1: (file) => ({ ...file, preferences: null }),
  2: (file) => file
};

/** The JSON of a backup, already unwrapped. */
export function readBackup(bytes: Uint8Array): Result<OpenedBackup, BackupFault> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('not-a-backup');
  }
  const start = text.slice(0, 200);
  if (!start.trimStart().startsWith('{')) return fail('not-a-backup');
  const parsed = parseUntrusted(text);
  if (!parsed.ok) {
    if (parsed.error === 'unsafe') return fail('unsafe');
    return fail(start.includes('understory-') ? 'damaged' : 'not-a-backup');
  }
  const head = parsed.value as { format?: unknown; version?: unknown };
  if (head.format !== 'understory-backup' && head.format !== 'understory-export') return fail('not-a-backup');
  if (typeof head.version === 'number' && head.version > backupVersion) return fail('newer-version');
  const checked = v.safeParse(envelope, parsed.value, { abortEarly: true });
  const read = checked.success ? readers[checked.output.version] : undefined;
  if (!checked.success || !read) return fail('damaged');
  return ok(rowsOf(read(checked.output)));
}

function rowsOf(file: Envelope): OpenedBackup {
  const tables = { checkIns: [], sessions: [], memories: [], keepsakes: [] } as Backup['tables'];
  const unreadable: OpenedBackup['unreadable'] = [];
  let unreadableCount = 0;
  for (const table of historyTables) {
    const seen = new Set<string>();
    file.tables[table].forEach((raw, index) => {
      const row = rowOf(table, unpacked(raw));
      if (row && !seen.has(row.id)) {
        seen.add(row.id);
        return tables[table].push(row as Row);
      }
      unreadableCount += 1;
      if (unreadable.length < 100)
        unreadable.push({ table, row: index + 1, reason: row ? 'twice' : 'bad-row' });
    });
  }
  const settings = file.settings
    .filter(({ key }) => !staysHere(key))
    .map(({ key, value }) => ({ key, value: unpacked(value) }));
  const preferences = file.preferences === null ? null : checkedPreferences(file.preferences);
  const backup: Backup = { ...file, tables, settings, preferences };
  const complete =
    unreadableCount === 0 &&
    (file.canary === null || JSON.stringify(file.canary) === JSON.stringify(marksOf(tables)));
  return { backup, unreadable, unreadableCount, complete };
}
