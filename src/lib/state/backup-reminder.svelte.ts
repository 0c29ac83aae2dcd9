import { changedSince, reminderOf, type SavingSoFar } from '$lib/data/backup/reminder';
import { type Instant, instant, stampAt } from '$lib/domain/stamp';
import { type LastBackup, lastKey } from './backup.svelte';
import { wallClock } from './clock.svelte';
import { device } from './device.svelte';
import { folderBackup } from './folder-backup.svelte';
import { Live } from './live.svelte';

/** Stays on this device: see `staysHere`. */
const notNowKey = 'device.backup-not-now';

/** One calm sentence about saving, when there is something to say. */
export class BackupReminder {
  #soFar = new Live<SavingSoFar | null>(async (store) => {
    const last = await store.settings.get<LastBackup>(lastKey);
    const at = last ? instant(last.at) : null;
    return {
      last: at,
      first: (await store.checkIns.span())?.first ?? null,
      since: await changedSince(store.db, at),
      notNow: (await store.settings.get<Instant>(notNowKey)) ?? null
    };
  }, null);

  /** What to say; null for nothing. `folder` waits for the browser's leave to write into the named folder. */
  get current(): ReturnType<typeof reminderOf> | { kind: 'folder'; name: string; days: number } {
    const soFar = this.#soFar.current;
    if (!soFar) return null;
    const now = instant(wallClock.now);
    const said = reminderOf(soFar, now, stampAt(now, device.zone()).day);
    if (said?.kind === 'old' && folderBackup.plan && folderBackup.access !== 'granted')
      return { kind: 'folder', name: folderBackup.plan.folder.name, days: said.days };
    return said;
  }

  /** Not now: nothing is said for a week. */
  async notNow(): Promise<void> {
    await (await device.opened).settings.set(notNowKey, device.now());
  }
}
