import { find } from '$lib/domain/search/find';
import type { Meaning } from '$lib/domain/search/meaning';
import { isOwnText } from '$lib/domain/session';
import { device } from './device.svelte';
import { type Entry, type JournalSearch, matches, textOf } from './journal.svelte';
import { readingOf, renewMeanings } from './readings.svelte';

/** The model is asked once the person has stopped typing for this long, in milliseconds. */
const restMs = 350;

const meaningsOf = ({ kind, row }: Entry): Meaning[] =>
  (kind === 'check-in' ? [row.reading] : row.turns.filter(isOwnText).map(({ reading }) => reading)).flatMap(
    (reading) => (reading?.meaning ? [reading.meaning] : [])
  );

/** What is about the same as the words looked for, without holding them. The words themselves are found elsewhere. */
export class MeaningSearch {
  /** What the model makes of the words, and of which words; null until it has answered. */
  #asked = $state.raw<{ words: string; meaning: Meaning | null } | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether the model has had a part in it: without it, topics are found by their words alone. */
  withModel = $derived(this.#asked?.meaning != null);

  /** Thinks about other words, a moment after the last key. */
  ask(words: string): void {
    clearTimeout(this.#timer);
    if (words.trim() === '') this.#asked = null;
    else this.#timer = setTimeout(() => void this.#read(words), restMs);
  }

  async #read(words: string): Promise<void> {
    this.#asked = { words, meaning: null };
    const result = await device.reader.read(words);
    const meaning = result.ok && result.value ? readingOf(result.value).meaning : undefined;
    if (!meaning || this.#asked?.words !== words) return;
    this.#asked = { words, meaning };
    void renewMeanings(await device.opened, meaning.modelId);
  }

  /** Entries within the other limits of the search (dates, feelings) that are about the same; the best first. */
  related(entries: readonly Entry[], search: JournalSearch): Entry[] {
    if (!this.#asked || search.words.trim() === '') return [];
    const within = entries.filter((entry) => matches(entry, { ...search, words: '' }));
    const byId = new Map(within.map((entry) => [entry.row.id, entry]));
    const written = within.map((entry) => ({
      id: entry.row.id,
      text: textOf(entry),
      meanings: meaningsOf(entry)
    }));
    return find({ words: search.words, meaning: this.#asked.meaning }, written)
      .filter(({ by }) => by === 'meaning')
      .flatMap(({ id }) => byId.get(id) ?? []);
  }
}
