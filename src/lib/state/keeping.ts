import { device } from './device.svelte';
import { folderBackup } from './folder-backup.svelte';

/** Quiet work in the background that keeps the history safe; see `second-copy` and `folder`. */

/** How long after the last change the second copy is brought up to it, in milliseconds. */
const restMs = 3_000;

const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 2_000 });
    else setTimeout(done, 200);
  });

let started = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> = Promise.resolve();

/** Brings the second copy up to the history, in one tab at a time. A browser without one goes without. */
export function refreshSecondCopy({ whole = false } = {}): Promise<void> {
  clearTimeout(timer);
  running = running.then(async () => {
    const { drawerHere, refreshCopy } = await import('$lib/data/second-copy');
    const drawer = await drawerHere();
    if (!drawer) return;
    const { db } = await device.opened;
    const work = () => refreshCopy(drawer, db, { whole }).then(() => {});
    const locks = navigator.locks as LockManager | undefined;
    await (locks ? locks.request('understory.copy', work) : work()).catch(() => {}); // full: the history comes first
  });
  return running;
}

/** Starts all of it, once, when the app stands. */
export async function startKeeping(): Promise<void> {
  if (started) return;
  started = true;
  folderBackup.start();
  const store = await device.opened;
  const { newestChange } = await import('$lib/data/backup/folder');
  store
    .observe(() => newestChange(store.db))
    .subscribe({
      next: () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          void refreshSecondCopy();
          void folderBackup.saveIfTime();
        }, restMs);
      },
      error: () => {} // closed under us: another tab needs the history for itself
    });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void refreshSecondCopy();
  });
  await idle();
  await refreshSecondCopy();
  const { walk } = await import('$lib/data/salvage');
  await walk(store.db, idle).catch((error: Error) => {
    // What the browser cannot read it is about to throw away. Opening anew finds that out and mends it.
    if (error.name === 'UnknownError') location.reload();
  });
}
