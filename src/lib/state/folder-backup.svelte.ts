import type { Folder, FolderPlan } from '$lib/data/backup/folder';
import { noteBackup, shutBackup } from './backup.svelte';
import { device } from './device.svelte';

/** Why nothing was saved into the folder. Files from before are as they were. */
export type FolderFault = 'not-allowed' | 'gone' | 'not-written';

interface PickerWindow {
  showDirectoryPicker?: (wish: { id: string; mode: 'readwrite'; startIn: string }) => Promise<Folder>;
}

/** How often it is looked whether it is time, while the app is open, in milliseconds. */
const lookMs = 15 * 60_000;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 10_000 });
  else setTimeout(work, 2_000);
};

/** Saving everything by itself into a folder the person has chosen: once a day, after a change, while nobody waits. */
class FolderBackup {
  /** As it is set up; null when it is not. */
  plan = $state.raw<FolderPlan | null>(null);
  /** Whether the browser lets us write there now: some ask anew on every visit, and only when the person touches. */
  access = $state<PermissionState>('prompt');
  phase = $state<'looking' | 'ready' | 'setting-up' | 'saving'>('looking');
  fault = $state<FolderFault | null>(null);
  #started = false;

  /** Whether this browser can be given a folder at all. */
  get possible(): boolean {
    return 'showDirectoryPicker' in window;
  }

  /** Looks how it is set up. */
  async look(): Promise<void> {
    if (this.possible && !this.plan) {
      const { folderPlan } = await import('$lib/data/backup/folder');
      this.plan = await folderPlan().catch(() => null);
    }
    await this.#askQuietly();
    if (this.phase === 'looking') this.phase = 'ready';
  }

  /** Looks from time to time while the app is open. Called once, when the app has started. */
  start(): void {
    if (this.#started || !this.possible) return;
    this.#started = true;
    const later = () => whenIdle(() => void this.saveIfTime());
    later();
    setInterval(later, lookMs);
    document.addEventListener('visibilitychange', later);
  }

  /**
   * Lets the person choose a folder, and saves there for the first time. With a passphrase files are shut with a key
   * pair made for it now; the passphrase itself is forgotten.
   */
  async choose(passphrase: string | null): Promise<void> {
    this.fault = null;
    const folder = await (window as PickerWindow).showDirectoryPicker!({
      id: 'understory',
      mode: 'readwrite',
      startIn: 'documents'
    }).catch(() => null); // closing the picker is no failure
    if (!folder) return;
    this.phase = 'setting-up';
    try {
      const [{ keepFolderPlan }, { browserLabour }] = await Promise.all([
        import('$lib/data/backup/folder'),
        import('$lib/data/import/spawn')
      ]);
      const made = passphrase === null ? null : await browserLabour().makeBackupKey(passphrase);
      if (made && !made.ok) throw new Error(made.error);
      const plan: FolderPlan = { folder, key: made ? made.value : null, last: null };
      await keepFolderPlan(plan);
      this.plan = plan;
      await this.#askQuietly();
    } catch {
      this.fault = 'not-written';
      this.phase = 'ready';
      return;
    }
    await this.save();
  }

  /** Asks the browser for leave to write, from a touch of the person, and saves if it is time. */
  async allow(): Promise<void> {
    this.fault = null;
    try {
      this.access = (await this.plan?.folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
    } catch {
      this.access = 'denied';
    }
    if (this.access === 'granted') await this.saveIfTime();
    else this.fault = 'not-allowed';
  }

  /** Saves when it is time and nobody has to be asked. In one tab at a time. */
  async saveIfTime(): Promise<void> {
    await this.look();
    if (!this.plan || this.access !== 'granted' || this.phase !== 'ready') return;
    const { isTime, newestChange } = await import('$lib/data/backup/folder');
    const newest = await newestChange((await device.opened).db);
    if (!isTime(this.plan.last, device.now(), newest)) return;
    const locks = navigator.locks as LockManager | undefined;
    if (!locks) return this.save();
    await locks.request('understory.folder', { ifAvailable: true }, (lock) =>
      lock ? this.save() : undefined
    );
  }

  /** Saves now. */
  async save(): Promise<void> {
    if (!this.plan) return;
    this.fault = null;
    this.phase = 'saving';
    try {
      const { folder, key } = this.plan;
      const { automaticName, keepFolderPlan, newestChange, saveInto } =
        await import('$lib/data/backup/folder');
      const store = await device.opened;
      const newest = (await newestChange(store.db)) ?? '';
      const bytes = await shutBackup(key ? 'protected' : 'zip', key ?? undefined);
      const made = new Date(device.now()).toISOString();
      const arrived =
        bytes.ok && (await saveInto(folder, automaticName(made, key !== null), bytes.value, key)).arrived;
      if (!arrived || !bytes.ok) throw new Error('not whole');
      const last = { at: device.now(), bytes: bytes.value.length, newest };
      this.plan = { folder, key, last };
      await keepFolderPlan(this.plan);
      await noteBackup(last.bytes);
    } catch (error) {
      const name = (error as Error).name;
      this.fault =
        name === 'NotFoundError' ? 'gone' : name === 'NotAllowedError' ? 'not-allowed' : 'not-written';
      if (name === 'NotAllowedError') this.access = 'prompt';
    }
    this.phase = 'ready';
  }

  /** Stops it. Files that were saved stay where they are. */
  async stop(): Promise<void> {
    const { forgetFolderPlan } = await import('$lib/data/backup/folder');
    await forgetFolderPlan();
    this.plan = null;
    this.fault = null;
  }

  /** What the browser would say, without asking the person. */
  async #askQuietly(): Promise<void> {
    if (!this.plan) return;
    this.access =
      (await this.plan.folder.queryPermission?.({ mode: 'readwrite' }).catch(() => 'prompt' as const)) ??
      'granted';
  }
}

/** The one of this device. */
export const folderBackup = new FolderBackup();
