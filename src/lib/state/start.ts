import { browserReader } from '$lib/reader/spawn';
import { device } from './device.svelte';
import { door } from './door.svelte';
import { offlineCopy } from './offline-copy.svelte';
import { preferences } from './preferences.svelte';
import { keepExit } from './quick-exit';
import { readWaitingNotes } from './readings.svelte';
import { leaveFormsUntold } from './untold-forms';
import { keepWatch } from './watch';

let started = false;

/** When the browser has nothing better to do; Safari has no idle callback. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 4000 });
  else setTimeout(work, 1500);
};

/**
 * Wakes the device up, once: the history at once, the offline copy and the waiting notes when the screen
 * stands, and after the model the sounds of the person's own guide.
 * @param base where the app is served, e.g. `` or `/understory`
 */
export async function startDevice(base: string): Promise<void> {
  if (started) return;
  started = true;
  door.start();
  keepWatch();
  keepExit();
  leaveFormsUntold();
  await device.start(browserReader(base));
  whenIdle(async () => {
    void offlineCopy.modelCopied().then(async () => {
      const { keptSounds } = await import('./kept-sounds.svelte');
      await keptSounds.keepDefaults(preferences.guide);
    });
    await offlineCopy.start(base);
    if (!device.blocked) await readWaitingNotes(await device.opened);
    void import('./keeping').then(({ startKeeping }) => startKeeping());
  });
}
