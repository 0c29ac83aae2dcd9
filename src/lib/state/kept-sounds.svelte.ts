import { guideMix, morningMix, soundscapeFile } from '$lib/content/soundscapes/soundscapes';
import type { GuideId } from '$lib/domain/guide';
import { scapeIds, type ScapeId } from '$lib/domain/night/scape';
import { offlineCopy } from './offline-copy.svelte';
import { type Shelf, shelfHere } from './shelf';

/** Where the worker keeps the sounds. */
const cacheName = 'understory-sound';

/** Here stands that the person removed the sounds: then none come back by themselves. */
const removedKey = 'understory.sounds.removed';

/** What a browser tells of the network, where it does. */
interface WithConnection {
  connection?: { saveData?: boolean };
}

/** The files of a guide's mix and of the morning, as addresses under the app's base. */
export const defaultSounds = (guide: GuideId): string[] => {
  const ids = [...guideMix(guide).mix, ...morningMix.mix].map(({ id }) => id);
  return [...new Set(ids)].flatMap((id) => soundscapeFile(id)?.path.slice(1) ?? []);
};

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

  /**
   * Copies the sounds of the person's own guide and of the morning, unasked, so that the first night needs no network.
   * Not where the person removed sounds, nor where the device is told to spare data.
   */
  async keepDefaults(guide: GuideId, shelf: Shelf | null = shelfHere()): Promise<void> {
    if ((navigator as WithConnection).connection?.saveData) return;
    try {
      if (shelf?.getItem(removedKey)) return;
    } catch {
      return; // what was wished cannot be known
    }
    await offlineCopy.copy('sound', defaultSounds(guide));
  }

  /** Asks for all of them; the worker tells how far it is, in `offlineCopy.sound`. */
  async keepAll(): Promise<void> {
    this.#remember(false);
    await offlineCopy.copy('sound');
  }

  /** Removes every one. What plays goes on until it ends: it is in memory. */
  async drop(): Promise<void> {
    this.#remember(true);
    await offlineCopy.drop('sound');
    offlineCopy.sound = null;
    // the worker does not answer: look until they are gone, two seconds at most
    for (let tries = 0; tries < 10; tries++) {
      await this.look();
      if (this.ids?.length === 0) return;
      await new Promise((done) => setTimeout(done, 200));
    }
  }

  #remember(removed: boolean): void {
    try {
      if (removed) shelfHere()?.setItem(removedKey, 'yes');
      else shelfHere()?.removeItem(removedKey);
    } catch {
      // asked by deed again next time
    }
  }
}

/** The sounds on this device. */
export const keptSounds = new KeptSounds();
