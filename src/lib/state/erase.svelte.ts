import { eraseEverything, eraseRange, type Erasure, type Leftover } from '$lib/data/erase';
import type { WriteFault } from '$lib/data/history';
import type { Result } from '$lib/domain/result';
import type { LocalDay } from '$lib/domain/stamp';
import { drawerHere } from '$lib/data/second-copy';
import { device } from './device.svelte';

export type { Leftover };

/** The kinds of thing that have a day and can be erased by it. */
export type DatedKind = 'checkIns' | 'sessions' | 'memories';

/** Erases a stretch of lived days, both ends included; gives back how many things went. */
export async function eraseDays(
  range: { from: LocalDay; to: LocalDay },
  kinds: readonly DatedKind[]
): Promise<Result<number, WriteFault>> {
  return eraseRange((await device.opened).history, range, kinds);
}

/** How often erasing is done at most, how many rounds must find nothing, and the pause between two. */
const mostRounds = 20;
const quietRounds = 3;
const pauseMs = 500;

/** Erasing everything, and whether it was looked for again and not found. */
class Erasing {
  phase = $state<'asked' | 'sure' | 'working' | 'done'>('asked');
  /** What came of it; null before. */
  erasure = $state.raw<Erasure | null>(null);

  /**
   * Erases everything of this app from this browser. Afterwards the page can only be left. The helper in the
   * background may just be copying the app or its model, and writes what it has in hand even after it was told to
   * go; so it is done again until nothing has come back for a while.
   */
  async everything(): Promise<void> {
    this.phase = 'working';
    const db = await device.database;
    const drawer = await drawerHere();
    const traces = {
      db,
      indexedDB,
      localStorage,
      sessionStorage,
      ...(drawer ? { drawer } : {}),
      // Missing on a page that did not come over a safe connection.
      ...('caches' in window ? { caches } : {}),
      ...('serviceWorker' in navigator ? { serviceWorker: navigator.serviceWorker } : {})
    };
    let quiet = 0;
    for (let round = 0; round < mostRounds && quiet < quietRounds; round++) {
      if (round > 0) await new Promise((done) => setTimeout(done, pauseMs));
      const { left, removed } = (this.erasure = await eraseEverything(traces));
      quiet = left.length === 0 && removed.caches + removed.workers === 0 ? quiet + 1 : 0;
    }
    this.phase = 'done';
  }
}

/** The one erasure. */
export const erasing = new Erasing();
