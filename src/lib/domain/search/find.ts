import { directionOf, nearness, type Meaning } from './meaning';
import { topicsIn, type TopicId } from './topics';

/** Something a person wrote, as far as a search needs it. */
export interface Written {
  id: string;
  text: string;
  /** What its parts are about, as kept beside their readings; none before a model has read them. */
  meanings: readonly Meaning[];
}

/** Something found: by the very words, or only by what it is about. Whoever shows it says which. */
export interface Found {
  id: string;
  by: 'words' | 'meaning';
  /** 0 and up, the higher the better; of use for order within one kind only. */
  score: number;
}

/** What is looked for. `meaning` is what the model makes of the words; null without a model. */
export interface Query {
  words: string;
  meaning: Meaning | null;
}

/**
 * From this cosine on, nearness alone counts as being about the same. Measured on invented notes (`bench-search`): below
 * it most of what comes up is about something else.
 */
export const nearEnough = 0.55;
/** A list of guesses is short, or it is no answer. */
export const mostByMeaning = 12;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a query; Chinese is looked for as it stands. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[\s,，。;；、]+/u)
    .filter(Boolean);

/** Whether every word of the query stands in the text. */
export const hasWords = (text: string, words: readonly string[]): boolean => {
  const said = plain(text);
  return words.length > 0 && words.every((word) => said.includes(word));
};

/** The nearest of the parts of a writing, −1..1; null when none was read by the query's model. */
export function nearestOf(meanings: readonly Meaning[], meaning: Meaning | null): number | null {
  const direction = meaning && directionOf(meaning);
  if (!meaning || !direction) return null;
  const near = meanings.flatMap((one) => {
    const other = one.modelId === meaning.modelId ? directionOf(one) : null;
    return other ? [nearness(direction, other)] : [];
  });
  return near.length === 0 ? null : Math.max(...near);
}

/**
 * Finds writings: first those that hold the words, in their own order; then, the best first, at most a dozen that are
 * about the same things, by the topics of their words and by the model's sense of meaning.
 */
export function find({ words, meaning }: Query, written: readonly Written[]): Found[] {
  const looked = wordsOf(words);
  if (looked.length === 0) return [];
  const byWords = written.filter(({ text }) => hasWords(text, looked));
  const had = new Set(byWords.map(({ id }) => id));

  const asked = topicsIn(words);
  const rest = written.filter(({ id }) => !had.has(id));
  const about = rest.map((one) => topicsIn(one.text).filter((topic) => asked.includes(topic)));
  const counts = new Map<TopicId, number>();
  for (const shared of about) for (const topic of shared) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  /** A topic of half the journal says little, one of three notes says much. */
  const weight = (topic: TopicId) => Math.log((rest.length + 2) / ((counts.get(topic) ?? 0) + 1));

  const byMeaning = rest
    .flatMap(({ id, meanings }, at): Found[] => {
      const shared = about[at] ?? [];
      const near = nearestOf(meanings, meaning) ?? 0;
      if (shared.length === 0 && near < nearEnough) return [];
      const topical = shared.reduce((sum, topic) => sum + weight(topic), 0);
      return [{ id, by: 'meaning', score: topical + Math.max(0, near) }];
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, mostByMeaning);
  return [...byWords.map(({ id }): Found => ({ id, by: 'words', score: 1 })), ...byMeaning];
}
