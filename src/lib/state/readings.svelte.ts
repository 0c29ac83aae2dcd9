import type { Store } from '$lib/data/store';
import type { Reading, ReadingDetail } from '$lib/domain/reading';
import { meaningOf } from '$lib/domain/search/meaning';
import { isOwnText } from '$lib/domain/session';
import { device } from './device.svelte';

/** At most this many notes are read in one go, so that a phone is never busy for long. */
const batch = 40;

/** What of a reading is kept: risk is for the moment only, and the vector becomes 64 bytes. */
export function readingOf({ risk: _risk, vector, ...reading }: ReadingDetail): Reading {
  return vector ? { ...reading, meaning: meaningOf(vector, reading.modelId) } : reading;
}

async function readNotes(store: Store): Promise<void> {
  for (;;) {
    const waiting = await store.checkIns.awaitingReading(batch);
    if (waiting.length === 0) return;
    for (const checkIn of waiting) {
      const result = await device.reader.read(checkIn.note);
      if (!result.ok) return;
      await store.checkIns.setReading(checkIn.id, checkIn.note, result.value && readingOf(result.value));
    }
  }
}

/**
 * Finds out what older notes and sessions are about: those read before meaning was kept, or by another model. The
 * readings that are there stay as they are; only what was missing is added.
 */
async function readMeanings(store: Store, known: string | null): Promise<void> {
  // Known from the first text that is read: until then, only texts without any meaning wait.
  let modelId = known;
  const seen = new Set<string>();
  for (;;) {
    const notes = (await store.checkIns.awaitingMeaning(modelId, batch)).filter(({ id }) => !seen.has(id));
    if (notes.length === 0) break;
    for (const { id, note } of notes) {
      seen.add(id);
      const result = await device.reader.read(note);
      if (!result.ok) return;
      const meaning = result.value && readingOf(result.value).meaning;
      if (!meaning) continue;
      modelId = meaning.modelId;
      await store.checkIns.setMeaning(id, note, meaning);
    }
  }
  for (;;) {
    const sessions = (await store.sessions.awaitingMeaning(modelId, batch)).filter(({ id }) => !seen.has(id));
    if (sessions.length === 0) return;
    for (const { id, turns } of sessions) {
      seen.add(id);
      const readings = new Map<number, Reading | null>();
      for (const turn of turns.filter(isOwnText)) {
        if (turn.unreadable || (turn.reading?.meaning && turn.reading.meaning.modelId === modelId)) continue;
        const result = await device.reader.read(turn.text);
        if (!result.ok) return;
        const fresh = result.value && readingOf(result.value);
        if (fresh?.meaning) modelId = fresh.meaning.modelId;
        const kept = turn.reading && fresh?.meaning ? { ...turn.reading, meaning: fresh.meaning } : fresh;
        readings.set(turn.n, kept);
      }
      await store.sessions.setReadings(id, readings);
    }
  }
}

/**
 * Reads what waits: notes saved before the model was there, or while it failed, and then what older texts are about.
 * One tab at a time, by a lock, so that two never read the same note; a model that fails leaves them waiting for the
 * next start.
 */
export async function readWaitingNotes(store: Store): Promise<void> {
  await alone(async () => {
    await readNotes(store);
    await readMeanings(store, null);
  });
}

/** The same for meanings alone, once it is known which model speaks now: those of an earlier one are made anew. */
export const renewMeanings = (store: Store, modelId: string): Promise<void> =>
  alone(() => readMeanings(store, modelId));

async function alone(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request('understory.reading', { ifAvailable: true }, (lock) =>
    lock ? work() : undefined
  );
}
