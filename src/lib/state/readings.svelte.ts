import type { Store } from '$lib/data/store';
import type { Reading, ReadingDetail } from '$lib/domain/reading';
import { device } from './device.svelte';

/** At most this many notes are read in one go, so that a phone is never busy for long. */
const batch = 40;

/** What of a reading is kept: risk and meaning vector are for the moment only. */
export const readingOf = ({ risk: _risk, vector: _vector, ...reading }: ReadingDetail): Reading => reading;

/**
 * Reads the notes that wait: those saved before the model was there, or while it failed. One tab at a time, by a
 * lock, so that two never read the same note; a model that fails leaves them waiting for the next start.
 */
export async function readWaitingNotes(store: Store): Promise<void> {
  const work = async () => {
    for (;;) {
      const waiting = await store.checkIns.awaitingReading(batch);
      if (waiting.length === 0) return;
      for (const checkIn of waiting) {
        const result = await device.reader.read(checkIn.note);
        if (!result.ok) return;
        await store.checkIns.setReading(checkIn.id, checkIn.note, result.value && readingOf(result.value));
      }
    }
  };
  if (!navigator.locks) return work();
  await navigator.locks.request('understory.reading', { ifAvailable: true }, (lock) =>
    lock ? work() : undefined
  );
}
