import type { Affect } from '$lib/domain/affect';
import type { CheckInKind } from '$lib/domain/check-in';
import type { ContextId } from '$lib/domain/context';
import type { Label } from '$lib/domain/feeling';
import type { Id } from '$lib/domain/record';
import type { Instant, LocalDay } from '$lib/domain/stamp';

/** The apps whose exports are read; `table` is any other table whose columns the person has named. */
export type ImportApp = 'daylio' | 'how-we-feel' | 'apple-health' | 'pixels' | 'understory' | 'table';

/** One entry of another app's export, before it becomes a check-in. */
export interface ImportedCheckIn {
  /** The id it had here, for our own exports. */
  id?: Id;
  /** The day as the file names it: the lived day, wherever the reader sits. */
  day: LocalDay;
  /** Minutes after midnight on the wall clock, 0..1439; null when the file does not say. */
  minute: number | null;
  /** The instant and zone, when the file fixes them; otherwise the wall clock is all that is known. */
  at: Instant | null;
  zone: string | null;
  kind: CheckInKind;
  /** The feeling, when the file gives it as a number; null when it lies in the mood words. */
  affect: Affect | null;
  /** The mood as the person called it. */
  moods: string[];
  labels: Label[];
  contexts: ContextId[];
  tags: string[];
  note: string;
  sleepHours?: number;
  /** A name for this entry that is the same in every reading of the file. */
  ref: string;
  /** Where our own export says the entry came from first. */
  source?: { app: string; ref: string };
}

/** Why one row could not be read. */
export type RowFault =
  'no-date' | 'bad-date' | 'no-mood' | 'bad-mood' | 'too-long' | 'not-an-entry' | 'unclosed-quote';

/** The two ways to read `3/4/2025`. */
export type DateOrder = 'day-first' | 'month-first';

/** What a column of a table holds. */
export type ColumnRole = 'date' | 'time' | 'mood' | 'tags' | 'title' | 'note' | 'sleep';

/** Which column of a table holds what, by its place from 0. */
export type ColumnMap = Partial<Record<ColumnRole, number>>;

/** What the person has answered so far. */
export interface Choices {
  dateOrder?: DateOrder;
  columns?: ColumnMap;
  /** The lowest and highest number of a mood scale; `low` above `high` when small is pleasant. */
  scale?: { low: number; high: number };
}

/** Something only the person can know. Until it is answered there are no rows. */
export type Question =
  | { about: 'date-order'; examples: string[] }
  | { about: 'columns'; columns: string[]; sample: string[][]; guess: ColumnMap }
  | { about: 'scale'; lowest: number; highest: number };

/** What a file holds. */
export interface Parsed {
  app: ImportApp;
  rows: ImportedCheckIn[];
  /** Rows that could not be read, by their place in the file from 1; at most `listed` are listed. */
  unreadable: { row: number; reason: RowFault }[];
  unreadableCount: number;
  /** Mood words no step is known for, the most used first. */
  unknownMoods: string[];
  first: LocalDay | null;
  last: LocalDay | null;
  question: Question | null;
}

/** How many unreadable rows are listed one by one. */
export const listed = 200;

/** The longest note, in characters, and the most tags of one entry. */
export const longestNote = 100_000;
export const mostTags = 200;

/** The most rows of one file: thirty years of ten a day. */
export const mostRows = 120_000;
