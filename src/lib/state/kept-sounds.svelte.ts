import { soundscapeFile } from '$lib/content/soundscapes/soundscapes';
import { scapeIds, type ScapeId } from '$lib/domain/night/scape';
import { offlineCopy } from './offline-copy.svelte';

/** Where the worker keeps the sounds. */
const cacheName = 'understory-sound';

/** Which sounds lie on this device, and the verbs to keep or to remove them. */
class KeptSounds {
  /** Null until the browser has told. */
  ids = $state.raw<readonly ScapeId[] | null>(null);

  /** Their bytes together. */
  get bytes(): number {
    return (this.ids ?? []).reduce((sum, id) => sum + (soundscapeFile(id)?.bytes ?? 0), 0);
  }

  /** All that has a file is here. */
  get all(): boolean {
    return this.ids !== null && this.ids.length === scapeIds.filter((id) => soundscapeFile(id)).length;
  }

  /** Looks what is there. */
  async look(): Promise<void> {
    if (!('caches' in globalThis)) return void (this.ids = []);
    const kept = await caches
      .open(cacheName)
      .then((cache) => cache.keys())
      .catch(() => []);
    const paths = kept.map(({ url }) => new URL(url).pathname);
    this.ids = scapeIds.filter((id) => {
      const file = soundscapeFile(id);
      return file && paths.some((path) => path.endsWith(file.path));
    });
  }

  /** Asks for all of them; the worker tells how far it is, in `offlineCopy.sound`. */
  async keepAll(): Promise<void> {
    await offlineCopy.copy('sound');
  }

  /** Removes every one. What plays goes on until it ends: it is in memory. */
  async drop(): Promise<void> {
    await offlineCopy.drop('sound');
    offlineCopy.sound = null;
    // the worker does not answer: look until they are gone, two seconds at most
    for (let tries = 0; tries < 10; tries++) {
      await this.look();
      if (this.ids?.length === 0) return;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** The sounds on this device. */
export const keptSounds = new KeptSounds();
