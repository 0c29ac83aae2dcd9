import type { LetterKind } from './letter';

/** Things that are counted in a letter, each with its form for one and for more (and for two where a language has a word); `{n}` is the number. */
export type Counted = 'days' | 'entries' | 'sessions' | 'times' | 'nights' | 'words' | 'months';

/**
 * One place in the round of letters: wordings in order of preference. The first whose placeholders can all be filled
 * is taken, so a wording only says what is so; the last one can always be filled.
 */
export type Family = readonly string[];

/** The wordings of one kind of letter. Each list goes round, one place a letter, so neighbours never sound alike. */
export interface KindTemplates {
  titles: readonly Family[];
  openings: readonly Family[];
  questions: readonly string[];
}

/** Letters in one language: content, written for it, with `{placeholders}`. */
export interface LetterTemplates {
  /** Numbers written out, from 0. */
  counts: readonly string[];
  units: Record<Counted, { one: string; two?: string; other: string }>;
  /** Sunday first. */
  weekdays: readonly string[];
  months: readonly string[];
  /** A day of the month, `{n}`; English ends it by itself (1st, 2nd). */
  date: string;
  /** The same in a letter about a year: `{n}`, with `{month}` as its name or `{m}` as its number. */
  dateInYear: string;
  ordinal: boolean;
  /** The seven steps of valence, unpleasant first, inside a sentence; and as weather, at its start and within it. */
  steps: readonly string[];
  weather: readonly string[];
  kinds: Record<LetterKind, KindTemplates>;
  quotes: readonly string[];
  /** {name}, {times}; with {word} when one stood beside it. */
  people: readonly Family[];
  /** {kept} */
  kept: readonly string[];
  numbers: Record<NumberKind, readonly string[]>;
  /** {step} */
  openSteps: readonly string[];
  doneSteps: readonly string[];
  /** {newWords} */
  newWords: readonly string[];
  /** {date}, {reading}, {rating} */
  mistakes: readonly string[];
  blanks: readonly { title: string; text: string }[];
  /** Between the last two of several, and between the others. */
  and: string;
  comma: string;
  quoted: [string, string];
}

/** The one number of a letter. */
export type NumberKind = 'middle' | 'pleasant' | 'sleep' | 'session' | 'higher' | 'lower';
