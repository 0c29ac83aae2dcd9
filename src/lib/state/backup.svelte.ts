import type { BackupKey } from '$lib/data/backup/backup-key';
import type { Wrapping } from '$lib/data/backup/make';
import type { BackupFault, OpenedBackup } from '$lib/data/backup/open';
import type { Restored, RestoreFault, RestoreMode, RestorePlan } from '$lib/data/backup/restore';
import type { LabourFault } from '$lib/data/import/labour';
import { ok, type Result } from '$lib/domain/result';
import { device } from './device.svelte';
import { Live } from './live.svelte';
import { preferences } from './preferences.svelte';
import { readWaitingNotes } from './readings.svelte';

export type { RestoreMode, RestorePlan, Wrapping };

/** Every reason a saved file is not written, opened or brought back. */
export type KeepingFault = BackupFault | RestoreFault | LabourFault;

/** When everything was last saved to a file: milliseconds since 1970, and the size of that file in bytes. */
export interface LastBackup {
  at: number;
  bytes: number;
}

/** A file that is ready to be handed to the person. */
export interface ReadyFile {
  name: string;
  blob: Blob;
}

/** The setting under which the last one is noted. */
export const lastKey = 'backup.last';

/** The last time everything was saved, kept up to date; null when it never was. */
export const lastBackup = (): Live<LastBackup | null> =>
  new Live(async (store) => (await store.settings.get<LastBackup>(lastKey)) ?? null, null);

/** Everything as the bytes of a file. What packs and seals it is loaded only now, and works beside the screen. */
export async function shutBackup(
  as: Wrapping,
  secret?: string | BackupKey
): Promise<Result<Uint8Array, LabourFault>> {
  const { db, history } = await device.opened;
  const [{ makeBackup }, { preferencesOn }, { browserLabour }] = await Promise.all([
    import('$lib/data/backup/make'),
    import('$lib/data/backup/preferences'),
    import('$lib/data/import/spawn')
  ]);
  const made = new Date(device.now()).toISOString();
  const liked = preferencesOn(history.means.perch);
  if (!db.vault.seals)
    return browserLabour().saveBackup({ name: db.name, made, preferences: liked }, as, secret);
  return browserLabour().wrapBackup(await makeBackup(db, made, liked), as, secret);
}

/** Everything as one file. */
export async function everythingAsFile(
  as: Wrapping,
  passphrase?: string
): Promise<Result<ReadyFile, LabourFault>> {
  const bytes = await shutBackup(as, passphrase);
  if (!bytes.ok) return bytes;
  const { backupName } = await import('$lib/data/backup/make');
  const name = backupName(new Date(device.now()).toISOString(), as);
  return ok({ name, blob: new Blob([bytes.value as BlobPart]) });
}

/** Remembers that a file with everything has been handed over; its size in bytes. */
export async function noteBackup(bytes: number): Promise<void> {
  const store = await device.opened;
  await store.settings.set(lastKey, { at: device.now(), bytes } satisfies LastBackup);
}

/** A restore may bring older words back, which the second copy would not notice by itself. */
const copyAnew = async (): Promise<void> => (await import('./keeping')).refreshSecondCopy({ whole: true });

/** Bringing a saved file back: open it, see what would happen, do it, and take it back while the app is open. */
class Restoring {
  phase = $state<'choose' | 'opening' | 'passphrase' | 'plan' | 'writing' | 'done' | 'undone'>('choose');
  fault = $state<KeepingFault | null>(null);
  name = $state('');
  opened = $state.raw<OpenedBackup | null>(null);
  plan = $state.raw<RestorePlan | null>(null);
  written = $state(0);
  /** How much was left alone by undoing, because the person has changed it since. */
  left = $state(0);
  #file: File | null = null;
  #undo: Restored['undo'] | null = null;

  /** Opens a file. Nothing is written. */
  async take(file: File, passphrase?: string): Promise<void> {
    this.#file = file;
    this.name = file.name;
    this.fault = null;
    this.phase = 'opening';
    const { largestBackup } = await import('$lib/data/backup/open');
    if (file.size > largestBackup) return this.#failed('too-large', 'choose');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { browserLabour } = await import('$lib/data/import/spawn');
    const opened = await browserLabour().openBackup(bytes, passphrase);
    if (!opened.ok) {
      if (opened.error === 'passphrase-needed') this.phase = 'passphrase';
      else this.#failed(opened.error, opened.error === 'passphrase-wrong' ? 'passphrase' : 'choose');
      return;
    }
    const { planRestore } = await import('$lib/data/backup/restore');
    this.opened = opened.value;
    this.plan = await planRestore((await device.opened).history, opened.value.backup);
    this.phase = 'plan';
  }

  /** Tries the same file with a passphrase. */
  async unlock(passphrase: string): Promise<void> {
    if (this.#file) await this.take(this.#file, passphrase);
  }

  /** Writes what was shown: all of it, or nothing. */
  async apply(mode: RestoreMode, preferencesToo: boolean): Promise<void> {
    if (!this.opened) return;
    this.fault = null;
    this.phase = 'writing';
    const store = await device.opened;
    const { restore } = await import('$lib/data/backup/restore');
    const done = await restore(store.history, this.opened.backup, mode, {
      preferences: preferencesToo
    });
    if (!done.ok) return this.#failed(done.error, 'plan');
    this.written = done.value.written;
    this.#undo = done.value.undo;
    if (preferencesToo) preferences.readAgain();
    this.phase = 'done';
    void copyAnew();
    void readWaitingNotes(store);
  }

  /** Puts everything back as it was before. */
  async takeBack(): Promise<void> {
    if (!this.#undo) return;
    const undone = await this.#undo();
    if (!undone.ok) return this.#failed(undone.error, 'done');
    this.#undo = null;
    this.left = undone.value.left;
    preferences.readAgain();
    this.phase = 'undone';
    void copyAnew();
  }

  /** Ready for another file; what was done stays done. */
  again(): void {
    this.phase = 'choose';
    this.fault = null;
    this.opened = this.plan = null;
    this.#file = null;
  }

  #failed(fault: KeepingFault, back: 'choose' | 'passphrase' | 'plan' | 'done'): void {
    this.fault = fault;
    this.phase = back;
  }
}

/** The one restore this app is in; it outlives its page, so that going to look does not lose the way back. */
export const restoring = new Restoring();
