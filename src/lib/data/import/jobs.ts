import type { Result } from '$lib/domain/result';
import { type BackupKey, makeBackupKey } from '../backup/backup-key';
import { makeBackup, scryptWork, type Wrapping, wrapBackup } from '../backup/make';
import { type BackupFault, openBackup, type OpenedBackup } from '../backup/open';
import type { Preferences } from '../backup/preferences';
import type { Backup } from '../backup/shape';
import { database } from '../database';
import { type ImportFault, readImport } from './read';
import type { Choices, Parsed } from './row';

/** Work that would hold up the screen: a gigabyte to read, or a passphrase that is meant to be slow. */
export type Job =
  | { do: 'read'; file: Blob; choices: Choices }
  | { do: 'wrap'; backup: Backup; as: Wrapping; secret?: string | BackupKey }
  | {
      do: 'save';
      name: string;
      made: string;
      preferences: Preferences;
      as: Wrapping;
      secret?: string | BackupKey;
    }
  | { do: 'key'; passphrase: string }
  | { do: 'open'; bytes: Uint8Array; passphrase?: string };

/** What each job gives. */
export interface Outcome {
  read: Result<Parsed, ImportFault>;
  wrap: Uint8Array;
  save: Uint8Array;
  key: BackupKey;
  open: Result<OpenedBackup, BackupFault>;
}

/** What the worker tells: how far it is, then what came of it. */
export type Report = { share: number } | { outcome: Outcome[Job['do']] } | { died: true };

/** Does a job. */
export function perform(job: Job, progress: (share: number) => void): Promise<Outcome[Job['do']]> {
  if (job.do === 'read') return readImport(job.file, job.choices, { progress });
  if (job.do === 'wrap') return wrapBackup(job.backup, job.as, job.secret);
  if (job.do === 'save') return saved(job);
  if (job.do === 'key') return makeBackupKey(job.passphrase, scryptWork);
  return openBackup(job.bytes, job.passphrase);
}

/** A history that is not sealed is read here, beside the screen, and need not be carried over row by row. */
async function saved({
  name,
  made,
  preferences,
  as,
  secret
}: Extract<Job, { do: 'save' }>): Promise<Uint8Array> {
  const db = database(name);
  await db.open();
  try {
    return await wrapBackup(await makeBackup(db, made, preferences), as, secret);
  } finally {
    db.close();
  }
}
