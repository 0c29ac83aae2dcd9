import { fail, ok, type Result } from '$lib/domain/result';
import type { BackupKey } from '../backup/backup-key';
import type { Wrapping } from '../backup/make';
import type { BackupFault, OpenedBackup } from '../backup/open';
import type { Preferences } from '../backup/preferences';
import type { Backup } from '../backup/shape';
import type { Job, Outcome, Report } from './jobs';
import type { ImportFault } from './read';
import type { Choices, Parsed } from './row';
import type { Passing } from './stream';

/** The worker stopped in the middle, or was never let start. Nothing has been changed. */
export type LabourFault = 'worker-died' | 'cancelled';

/** The part of a worker that is used. */
export type JobWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<Report>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** A worker that has told nothing for this long is taken for dead, in milliseconds. */
const hungMs = 120_000;

/**
 * Heavy work beside the screen. Every call has a worker of its own, which is gone with its memory when the work is
 * done; a call always comes back, also when the worker dies or is told to stop.
 */
export class Labour {
  constructor(private readonly spawn: () => JobWorker) {}

  /** Reads an export of another app, see `readImport`. */
  async readImport(
    file: Blob,
    choices: Choices = {},
    passing: Passing = {}
  ): Promise<Result<Parsed, ImportFault | LabourFault>> {
    const done = await this.#run({ do: 'read', file, choices }, passing);
    return done.ok ? done.value : done;
  }

  /** A backup as the bytes of a file, see `wrapBackup`. */
  wrapBackup(
    backup: Backup,
    as: Wrapping,
    secret?: string | BackupKey,
    passing: Passing = {}
  ): Promise<Result<Uint8Array, LabourFault>> {
    return this.#run({ do: 'wrap', backup, as, ...(secret ? { secret } : {}) }, passing);
  }

  /** The same of a history that is not sealed, by the name of its database: it is read beside the screen too. */
  saveBackup(
    what: { name: string; made: string; preferences: Preferences },
    as: Wrapping,
    secret?: string | BackupKey
  ): Promise<Result<Uint8Array, LabourFault>> {
    return this.#run({ do: 'save', ...what, as, ...(secret ? { secret } : {}) }, {});
  }

  /** A key pair for saving by itself, see `makeBackupKey`. */
  makeBackupKey(passphrase: string, passing: Passing = {}): Promise<Result<BackupKey, LabourFault>> {
    return this.#run({ do: 'key', passphrase }, passing);
  }

  /** Opens a backup file, see `openBackup`. */
  async openBackup(
    bytes: Uint8Array,
    passphrase?: string,
    passing: Passing = {}
  ): Promise<Result<OpenedBackup, BackupFault | LabourFault>> {
    const done = await this.#run({ do: 'open', bytes, ...(passphrase ? { passphrase } : {}) }, passing);
    return done.ok ? done.value : done;
  }

  #run<J extends Job>(job: J, { progress, signal }: Passing): Promise<Result<Outcome[J['do']], LabourFault>> {
    return new Promise((resolve) => {
      let worker: JobWorker | null = null;
      let patience: ReturnType<typeof setTimeout> | undefined;
      const settle = (result: Result<Outcome[J['do']], LabourFault>) => {
        clearTimeout(patience);
        signal?.removeEventListener('abort', stop);
        worker?.terminate();
        resolve(result);
      };
      const died = () => settle(fail('worker-died'));
      const stop = () => settle(fail('cancelled'));
      const wait = () => {
        clearTimeout(patience);
        patience = setTimeout(died, hungMs);
      };
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', stop);
      try {
        worker = this.spawn();
        worker.onerror = died;
        worker.onmessage = ({ data }) => {
          wait();
          if ('share' in data) return progress?.(data.share);
          if ('died' in data) return died();
          settle(ok(data.outcome as Outcome[J['do']]));
        };
        wait();
        worker.postMessage(job);
      } catch {
        died();
      }
    });
  }
}
