import type { CheckIn } from '$lib/domain/check-in';
import type { ContextId } from '$lib/domain/context';
import type { Label } from '$lib/domain/feeling';
import type { Session } from '$lib/domain/session';
import { allCheckIns, allSessions } from './long-live.svelte';

/** One thing on the timeline. */
export type Entry = { kind: 'check-in'; row: CheckIn } | { kind: 'session'; row: Session };

/** A month of the timeline, its entries newest first. */
export interface JournalMonth {
  /** `YYYY-MM` */
  month: string;
  entries: Entry[];
}

/** What is looked for; empty fields leave everything in. Days are `YYYY-MM-DD`. */
export interface JournalSearch {
  words: string;
  labels: readonly Label[];
  contexts: readonly ContextId[];
  from: string;
  to: string;
}

/** A search that leaves everything in. */
export const everything: JournalSearch = { words: '', labels: [], contexts: [], from: '', to: '' };

/** The words of an entry, for searching: notes and tags, or what the person said in a session. */
export const textOf = ({ kind, row }: Entry): string =>
  kind === 'check-in'
    ? `${row.note} ${row.tags.join(' ')}`
    : row.turns
        .filter(({ by }) => by === 'person')
        .map(({ text }) => text)
        .join(' ');

/** Whether an entry is among what is looked for: every word, any of the feelings, any of the contexts. */
export function matches(
  entry: Entry,
  search: JournalSearch,
  text: (entry: Entry) => string = textOf
): boolean {
  const { day } = entry.row;
  if ((search.from && day < search.from) || (search.to && day > search.to)) return false;
  if (search.labels.length + search.contexts.length > 0) {
    if (entry.kind === 'session') return false;
    const { labels, contexts } = entry.row;
    if (search.labels.length > 0 && !search.labels.some((one) => labels.includes(one))) return false;
    if (search.contexts.length > 0 && !search.contexts.some((one) => contexts.includes(one))) return false;
  }
  const words = search.words.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const said = text(entry).toLowerCase();
  return words.every((word) => said.includes(word));
}

/** Entries by the month they were lived in, newest first. */
export function byMonth(entries: readonly Entry[]): JournalMonth[] {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = entry.row.day.slice(0, 7);
    const of = months.get(month);
    if (of) of.push(entry);
    else months.set(month, [entry]);
  }
  return [...months].map(([month, of]) => ({ month, entries: of }));
}

/** Everything a person wrote, in the order it was lived, to read and to search. */
export class Journal {
  #checkIns = allCheckIns();
  #sessions = allSessions();
  search = $state.raw<JournalSearch>(everything);

  known = $derived([this.#checkIns.known, this.#sessions.known].every(Boolean));
  #entries = $derived(
    [
      ...this.#checkIns.current.map((row): Entry => ({ kind: 'check-in', row })),
      ...this.#sessions.current
        .filter(({ deleted }) => !deleted)
        .map((row): Entry => ({ kind: 'session', row }))
    ].sort((a, b) => b.row.at - a.row.at)
  );
  /** Everything, newest first, whatever is looked for. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }
  /** Whether anything was ever written. */
  empty = $derived(this.#entries.length === 0);
  #found = $derived(
    this.search === everything ? this.#entries : this.#entries.filter((entry) => matches(entry, this.search))
  );
  /** How much was found. */
  count = $derived(this.#found.length);
  /** What was found, by month. */
  months = $derived(byMonth(this.#found));

  /** The contexts and feelings ever used, the most used first. */
  used = $derived.by(() => {
    const [labels, contexts] = [new Map<Label, number>(), new Map<ContextId, number>()];
    for (const row of this.#checkIns.current) {
      for (const one of row.labels) labels.set(one, (labels.get(one) ?? 0) + 1);
      for (const one of row.contexts) contexts.set(one, (contexts.get(one) ?? 0) + 1);
    }
    const ranked = <T>(counts: Map<T, number>) => [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one);
    return { labels: ranked(labels), contexts: ranked(contexts) };
  });

  /** Looks for something else; a search for nothing shows everything. */
  look(change: Partial<JournalSearch>): void {
    const next = { ...this.search, ...change };
    const any = next.words.trim() || next.from || next.to || next.labels.length || next.contexts.length;
    this.search = any ? next : everything;
  }

  /** Shows everything again. */
  clear(): void {
    this.search = everything;
  }
}
