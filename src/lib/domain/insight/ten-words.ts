import type { CheckIn } from '../check-in';
import { quantile } from '../trend/spread';
import { type Insight, notEnough } from './insight';
import { stopWords } from './stop-words';

/** A word of the person's own, and how it leans. */
export interface LeaningWord {
  word: string;
  /** Log-odds of the word in high against low entries, with a prior; above 0 it went with high ones. */
  lean: number;
  /** `lean` in standard errors. */
  z: number;
  /** Entries with the word, among the high and among the low third. */
  high: number;
  low: number;
}

/** The words that went with high and with low entries, those that lean most first; n is entries with words. */
export interface TenWords {
  code: 'ten-words';
  high: LeaningWord[];
  low: LeaningWord[];
  n: number;
  how: 'log-odds-with-a-prior';
}

/** What the words need from outside. */
export interface WordMeans {
  /** Words of a Chinese text, in order; `Intl.Segmenter` in the app. */
  segment: (text: string) => string[];
  /** Words that are never put on a screen by themselves. */
  unfit?: (word: string) => boolean;
  /** How many words a side. */
  count?: number;
}

/** Entries with words before anything is said about them; uses of a word before it is looked at. */
export const tenWordsNeeds = { entries: 20, uses: 3 } as const;

/** Only so many of the newest entries: a person's words change, and a phone is slow. */
const newest = 2000;
const slice = 50;
/** How strongly every word is held to lean nowhere, in entries, shared by how common it is. */
const priorEntries = 30;
/** A word must lean by so many standard errors to be named. */
const least = 1.3;

const han = /\p{Script=Han}/u;

/** The words of a note, each once, lower case, without those that only hold a sentence together. */
export function wordsIn(note: string, segment: (text: string) => string[]): Set<string> {
  const text = note.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  const words = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}+|[\p{Script=Latin}][\p{Script=Latin}'-]*/gu)) {
    if (!han.test(run)) {
      const word = run.replace(/'.*$/, '').replace(/-+$/, '');
      if (word.length > 1 && !stopWords.has(word)) words.add(word);
    } else for (const word of segment(run)) if (word.length > 1 && !stopWords.has(word)) words.add(word);
  }
  return words;
}

/**
 * The ten words that went with a person's high and low entries (the upper and lower third of ratings): log-odds with
 * an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008), counting each word once an entry.
 */
export function* tenWords(
  checkIns: readonly CheckIn[],
  { segment, unfit = () => false, count = 10 }: WordMeans
): Generator<null, TenWords | Insight> {
  const written = checkIns
    .filter(({ deleted, note }) => !deleted && note.trim() !== '')
    .sort((a, b) => b.at - a.at)
    .slice(0, newest);
  const n = written.length;
  const how = 'log-odds-with-a-prior';
  if (n < tenWordsNeeds.entries) return notEnough('ten-words', 'entries', n, tenWordsNeeds.entries, how);
  const ratings = written.map(({ affect }) => affect.valence);
  const [lowEdge, highEdge] = [quantile(ratings, 1 / 3), quantile(ratings, 2 / 3)];
  const counts = new Map<string, { high: number; low: number; all: number }>();
  const entries = { high: 0, low: 0 };
  for (const [i, { note, affect }] of written.entries()) {
    const side = affect.valence <= lowEdge ? 'low' : affect.valence >= highEdge ? 'high' : null;
    if (side) entries[side]++;
    for (const word of wordsIn(note, segment)) {
      const of = counts.get(word) ?? { high: 0, low: 0, all: 0 };
      of.all++;
      if (side) of[side]++;
      counts.set(word, of);
    }
    if (i % slice === slice - 1) yield null;
  }
  const leaning = [...counts]
    .filter(([, { high, low }]) => high + low >= tenWordsNeeds.uses)
    .map(([word, { high, low, all }]) => lean(word, high, low, (priorEntries * all) / n, entries));
  const side = (sign: 1 | -1) =>
    leaning
      // few words lean so far, and only these need to be looked at for what they say
      .filter(({ z, word }) => z * sign >= least && !unfit(word))
      .sort((a, b) => (b.z - a.z) * sign || (a.word < b.word ? -1 : 1))
      .slice(0, count);
  return { code: 'ten-words', high: side(1), low: side(-1), n, how };
}

/** `prior` is how many entries' worth of "no lean" the word carries on each side. */
function lean(
  word: string,
  high: number,
  low: number,
  prior: number,
  entries: { high: number; low: number }
): LeaningWord {
  const odds = (uses: number, of: number) =>
    Math.log((uses + prior) / (of + priorEntries - uses - prior + 1));
  const difference = odds(high, entries.high) - odds(low, entries.low);
  const error = Math.sqrt(1 / (high + prior) + 1 / (low + prior));
  return { word, lean: difference, z: difference / error, high, low };
}
