import type { Affect } from './affect';
import type { ContextId } from './context';
import type { Label } from './feeling';
import type { Reading } from './reading';
import type { Kept } from './record';
import { fail, ok, type Result } from './result';
import { isOtherMeaning } from './search/meaning';
import type { Instant, Stamp } from './stamp';

/** HealthKit's two kinds: the feeling of a moment, or of a whole day. */
export type CheckInKind = 'momentary' | 'daily';

/** One check-in: how the person said they felt, and what they wrote beside it. */
export interface CheckIn extends Kept, Stamp {
  kind: CheckInKind;
  affect: Affect;
  labels: Label[];
  contexts: ContextId[];
  /** The person's own tags, trimmed, in the order chosen. */
  tags: string[];
  /** Exactly what was written, whatever it holds; shown as text only. */
  note: string;
  /** Hours slept the night before, 0..24. */
  sleepHours?: number;
  reading: Reading | null;
  /** The note has been looked at by a model that could not read it (no words it knows); it is not tried again. */
  unreadable?: true;
  /** Where an imported check-in came from, e.g. `daylio`, with the id it had there. */
  source?: { app: string; ref: string };
}

/** What the form holds before it is saved. */
export interface CheckInDraft {
  affect: Affect | null;
  labels: Label[];
  contexts: ContextId[];
  tags: string[];
  note: string;
  sleepHours?: number;
  /** Null is now. */
  at: Instant | null;
  reading: Reading | null;
}

/** The content of a check-in, before the device gives it an id and a time. */
export type CheckInContent = Pick<
  CheckIn,
  'kind' | 'affect' | 'labels' | 'contexts' | 'tags' | 'note' | 'sleepHours' | 'reading'
>;

/** What can be wrong with a draft. */
export type DraftFault = 'no-feeling' | 'sleep-out-of-range' | 'in-the-future';

/** A draft with nothing in it. */
export const emptyDraft = (): CheckInDraft => ({
  affect: null,
  labels: [],
  contexts: [],
  tags: [],
  note: '',
  at: null,
  reading: null
});

/** Whether leaving would lose words or choices. */
export const isUntouched = (draft: CheckInDraft): boolean =>
  draft.affect === null &&
  draft.labels.length === 0 &&
  draft.contexts.length === 0 &&
  draft.tags.length === 0 &&
  draft.note === '' &&
  draft.sleepHours === undefined;

const once = <T>(items: T[]): T[] => [...new Set(items)];

/** Five minutes of clock difference are forgiven before a moment counts as not yet come. */
const aheadMs = 5 * 60_000;

/**
 * A draft as the content of a check-in. Only the feeling is asked for; everything else may be empty.
 * Repeated words, contexts and tags are kept once, blank tags not at all; the note is kept to the letter.
 */
export function contentOf(draft: CheckInDraft, now: Instant): Result<CheckInContent, DraftFault> {
  if (!draft.affect) return fail('no-feeling');
  if (draft.sleepHours !== undefined && !(draft.sleepHours >= 0 && draft.sleepHours <= 24))
    return fail('sleep-out-of-range');
  if (draft.at !== null && draft.at > now + aheadMs) return fail('in-the-future');
  return ok({
    kind: 'momentary',
    affect: draft.affect,
    labels: once(draft.labels),
    contexts: once(draft.contexts),
    tags: once(draft.tags.map((tag) => tag.trim()).filter(Boolean)),
    note: draft.note,
    ...(draft.sleepHours === undefined ? {} : { sleepHours: draft.sleepHours }),
    reading: draft.reading
  });
}

/** Whether it is not yet known what a read note is about, as a model of this name would say it. */
export const awaitsMeaning = ({ reading, note }: CheckIn, modelId: string | null): boolean =>
  reading !== null && note.trim() !== '' && isOtherMeaning(reading.meaning, modelId);

/** Whether a check-in's note still waits for the model. */
export const awaitsReading = (checkIn: CheckIn): boolean =>
  !checkIn.deleted && !checkIn.unreadable && checkIn.reading === null && checkIn.note.trim() !== '';
