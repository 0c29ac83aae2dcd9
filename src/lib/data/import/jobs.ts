import type { Result } from '$lib/domain/result';
import { type BackupKey, makeBackupKey } from '../backup/backup-key';
import { scryptWork, type Wrapping, wrapBackup } from '../backup/make';
import { type BackupFault, openBackup, type OpenedBackup } from '../backup/open';
import type { Backup } from '../backup/shape';
import { type ImportFault, readImport } from './read';
import type { Choices, Parsed } from './row';

/** Work that would hold up the screen: a gigabyte to read, or a passphrase that is meant to be slow. */
export type Job =
  | { do: 'read'; file: Blob; choices: Choices }
  | { do: 'wrap'; backup: Backup; as: Wrapping; secret?: string | BackupKey }
  | { do: 'key'; passphrase: string }
  | { do: 'open'; bytes: Uint8Array; passphrase?: string };

/** What each job gives. */
export interface Outcome {
  read: Result<Parsed, ImportFault>;
  wrap: Uint8Array;
  key: BackupKey;
  open: Result<OpenedBackup, BackupFault>;
}

/** What the worker tells: how far it is, then what came of it. */
export type Report = { share: number } | { outcome: Outcome[Job['do']] } | { died: true };

/** Does a job. */
export function perform(job: Job, progress: (share: number) => void): Promise<Outcome[Job['do']]> {
  if (job.do === 'read') return readImport(job.file, job.choices, { progress });
  if (job.do === 'wrap') return wrapBackup(job.backup, job.as, job.secret);
  if (job.do === 'key') return makeBackupKey(job.passphrase, scryptWork);
  return openBackup(job.bytes, job.passphrase);
}
