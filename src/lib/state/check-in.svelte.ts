import type { WriteFault } from '$lib/data/history';
import { askToPersist } from '$lib/data/storage';
import type { Store } from '$lib/data/store';
import { affect, type Affect, type Step, valenceOf } from '$lib/domain/affect';
import {
  type CheckIn,
  type CheckInDraft,
  contentOf,
  type DraftFault,
  emptyDraft,
  isUntouched
} from '$lib/domain/check-in';
import type { ContextId } from '$lib/domain/context';
import type { Label } from '$lib/domain/feeling';
import type { ReadingDetail } from '$lib/domain/reading';
import type { Id } from '$lib/domain/record';
import { fail, type Result } from '$lib/domain/result';
import { type Instant, stampAt } from '$lib/domain/stamp';
import { device } from './device.svelte';
import { readingOf } from './readings.svelte';

/**
 * How long after the last key a note is read, in milliseconds: the first time soon, to show that it is, and then only
 * at a real pause, so that the line under the note does not come and go while someone thinks.
 */
const readAfterMs = { first: 250, later: 500 };
/** How long after the last change the draft is kept, in milliseconds: less than a second of typing can be lost. */
const keepAfterMs = 400;

/** Why a check-in could not be saved. The form keeps everything. */
export type SaveFault = DraftFault | WriteFault | 'gone';

const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** The check-in form: one draft, its reading as it is written, and the save. */
export class CheckInForm {
  #draft = $state.raw<CheckInDraft>(emptyDraft());
  /** The check-in that is being edited; null for a new one. */
  editing = $state.raw<CheckIn | null>(null);
  /** What the model makes of the note as it stands; null before it has, or when it cannot. */
  reading = $state.raw<ReadingDetail | null>(null);
  /** The model has looked at the note as it stands and knows no language in it. */
  unreadable = $state(false);
  fault = $state<SaveFault | null>(null);
  saving = $state(false);
  #disputed = $state(false);
  #readTimer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #store: Store | null = null;
  #closed = false;
  /** Some wording of this note has been read. */
  #read = false;

  /** What the form holds now. */
  get draft(): CheckInDraft {
    return this.#draft;
  }

  /** Whether leaving would lose something. */
  get touched(): boolean {
    return !isUntouched(this.#draft);
  }

  /** The person said the reading is not how they meant it. */
  get disputed(): boolean {
    return this.#disputed;
  }

  get #draftId(): string {
    return this.editing ? `check-in:${this.editing.id}` : 'check-in';
  }

  /**
   * Opens the form: on one check-in to edit, or on a new one, with the draft a crash left behind.
   * @returns false when the check-in to edit is gone
   */
  async open(id: Id | null, start: Affect | null): Promise<boolean> {
    void device.reader.warm(); // the model loads while the person is still choosing
    const store = (this.#store = await device.opened);
    if (id) {
      const found = await store.checkIns.get(id);
      if (!found) return false;
      this.editing = found;
      this.#disputed = found.reading?.disputed ?? false;
      this.reading = found.reading && { ...found.reading, risk: null, vector: null };
    }
    const left = await store.drafts.get<CheckInDraft>(this.#draftId);
    const before = id && this.editing ? draftOf(this.editing) : emptyDraft();
    // What was touched while the history was still opening is newer than anything kept.
    if (!this.touched) this.#draft = left?.body ?? before;
    if (start) this.set({ affect: start });
    if (this.#draft.note && !this.reading) this.#readSoon();
    return true;
  }

  /** Changes some of the draft; it is kept a moment later. */
  set(change: Partial<CheckInDraft>): void {
    this.#draft = { ...this.#draft, ...change };
    if (this.fault) this.fault = null;
    this.#keepSoon();
  }

  /** The note as it is being written. */
  write(note: string): void {
    this.set({ note });
    this.#disputed = false;
    this.#readSoon();
  }

  /** One of the seven steps, for those who want a line rather than a pad; energy stays where it was. */
  choose(step: Step): void {
    this.set({ affect: affect(valenceOf(step), this.#draft.affect?.arousal ?? 0) });
  }

  toggleLabel(label: Label): void {
    this.set({ labels: toggled(this.#draft.labels, label) });
  }

  toggleContext(context: ContextId): void {
    this.set({ contexts: toggled(this.#draft.contexts, context) });
  }

  toggleTag(tag: string): void {
    this.set({ tags: toggled(this.#draft.tags, tag) });
  }

  /** "Not how I meant it": the reading is marked and no longer drawn. */
  dispute(disputed: boolean): void {
    this.#disputed = disputed;
  }

  /** Saves. On any fault the form stays as it is, and so does the draft. */
  async save(): Promise<Result<CheckIn, SaveFault>> {
    this.fault = null;
    const now = device.now();
    const content = contentOf(this.#withReading(), now);
    if (!content.ok) return this.#failed(content.error);
    const store = this.#store ?? (await device.opened);
    this.saving = true;
    const stamp = stampAt(this.#draft.at ?? this.editing?.at ?? now, this.editing?.zone ?? device.zone());
    const result = this.editing
      ? await store.checkIns.change(this.editing.id, { sleepHours: undefined, ...content.value, ...stamp })
      : kept(await store.checkIns.add(content.value, stamp));
    this.saving = false;
    if (!result.ok) return this.#failed(result.error);
    if (!result.value) return this.#failed('gone');
    this.#closed = true;
    clearTimeout(this.#keepTimer);
    clearTimeout(this.#readTimer);
    await store.drafts.drop(this.#draftId);
    return { ok: true, value: result.value };
  }

  /** Throws the draft away. */
  async discard(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#keepTimer);
    clearTimeout(this.#readTimer);
    await (this.#store ?? (await device.opened)).drafts.drop(this.#draftId);
  }

  /** Keeps the draft at once: the page is about to go. */
  flush(): void {
    clearTimeout(this.#keepTimer);
    if (this.#closed || !this.#store) return;
    const untouched = isUntouched(this.#draft);
    void (untouched
      ? this.#store.drafts.drop(this.#draftId)
      : this.#store.drafts.keep(this.#draftId, $state.snapshot(this.#draft)));
  }

  /** A reading belongs to the words it was made from: one of an older wording is not saved. */
  #withReading(): CheckInDraft {
    if (!this.reading || this.#draft.note.trim() === '') return { ...this.#draft, reading: null };
    const { disputed: _before, ...reading } = readingOf(this.reading);
    return { ...this.#draft, reading: this.#disputed ? { ...reading, disputed: true } : reading };
  }

  #failed(fault: SaveFault): { ok: false; error: SaveFault } {
    this.fault = fault;
    this.flush();
    return fail(fault);
  }

  #keepSoon(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => this.flush(), keepAfterMs);
  }

  #readSoon(): void {
    clearTimeout(this.#readTimer);
    const read = this.#read;
    this.reading = null;
    this.unreadable = false;
    const note = this.#draft.note;
    if (note.trim() === '') return;
    this.#readTimer = setTimeout(
      async () => {
        const result = await device.reader.read(note);
        if (note !== this.#draft.note || !result.ok) return;
        this.#read = true;
        this.reading = result.value;
        this.unreadable = result.value === null;
      },
      read ? readAfterMs.later : readAfterMs.first
    );
  }
}

function draftOf(checkIn: CheckIn): CheckInDraft {
  const { affect, labels, contexts, tags, note, sleepHours, reading } = checkIn;
  const at: Instant = checkIn.at;
  return {
    affect,
    labels,
    contexts,
    tags,
    note,
    ...(sleepHours === undefined ? {} : { sleepHours }),
    at,
    reading
  };
}

/** Two touches: a check-in that is only a place on the line or the pad. */
export async function saveAtOnce(at: Affect): Promise<Result<CheckIn, WriteFault>> {
  const store = await device.opened;
  const now = device.now();
  const content = contentOf({ ...emptyDraft(), affect: at }, now);
  if (!content.ok) throw new Error(content.error); // a feeling and nothing else cannot be at fault
  return kept(await store.checkIns.add(content.value, stampAt(now, device.zone())));
}

/** The first kept entry is the moment to ask the browser not to clear the history. */
function kept<T extends Result<CheckIn | null, WriteFault>>(result: T): T {
  if (result.ok && !asked) {
    asked = true;
    void askToPersist();
  }
  return result;
}
let asked = false;

/** Deletes a check-in; gives back how to undo it. */
export async function removeCheckIn(id: Id): Promise<Result<() => Promise<void>, WriteFault | 'gone'>> {
  const store = await device.opened;
  const result = await store.checkIns.bury(id);
  if (!result.ok) return result;
  const removed = result.value;
  if (!removed) return fail('gone');
  return { ok: true, value: async () => void (await store.checkIns.revive(removed)) };
}
