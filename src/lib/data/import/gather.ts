import { type Affect, affect } from '$lib/domain/affect';
import type { Label } from '$lib/domain/feeling';
import { contextsOf } from './contexts';
import { affectOfMood } from './moods';
import {
  type ImportApp,
  type ImportedCheckIn,
  listed,
  longestNote,
  mostRows,
  mostTags,
  type Parsed,
  type Question,
  type RowFault
} from './row';

/** An entry as a parser finds it; what is left out is empty. */
export type Found = Pick<ImportedCheckIn, 'day'> &
  Partial<Omit<ImportedCheckIn, 'ref' | 'day'>> & {
    /** What makes this entry itself, when the visible content is not enough. */
    key?: string;
  };

const hash32 = (text: string, seed: number): number => {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

/** A 64-bit name for a text, the same on every device (two FNV-1a hashes with different starts). */
export const nameOf = (text: string): string =>
  hash32(text, 0x811c9dc5).toString(36) + hash32(`${text}~`, 0x9747b28c).toString(36);

const clean = (items: readonly string[] | undefined): string[] =>
  [...new Set((items ?? []).map((item) => item.trim()).filter(Boolean))].slice(0, mostTags);

/** Collects what a parser finds, entry by entry, into one answer. */
export class Gathering {
  readonly rows: ImportedCheckIn[] = [];
  readonly #unreadable: Parsed['unreadable'] = [];
  readonly #seen = new Map<string, number>();
  readonly #unknown = new Map<string, number>();
  #unreadableCount = 0;

  constructor(readonly app: ImportApp) {}

  /** Whether no more rows are taken. */
  get full(): boolean {
    return this.rows.length >= mostRows;
  }

  /** Takes an entry; the same entry twice in a file gets two names, in the order of the file. */
  add(row: number, found: Found): void {
    const tags = clean(found.tags);
    const moods = clean(found.moods);
    const note = found.note ?? '';
    if (!found.affect && moods.length === 0) return this.refuse(row, 'no-mood');
    if (note.length > longestNote || [...tags, ...moods].some((word) => word.length > 500))
      return this.refuse(row, 'too-long');
    const { key: given, ...rest } = found;
    const key =
      given ?? JSON.stringify([found.day, found.minute ?? null, [...moods].sort(), [...tags].sort(), note]);
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    for (const mood of moods)
      if (!found.affect && !affectOfMood(mood)) this.#unknown.set(mood, (this.#unknown.get(mood) ?? 0) + 1);
    this.rows.push({
      minute: null,
      at: null,
      zone: null,
      kind: 'momentary',
      affect: null,
      labels: [],
      ...rest,
      moods,
      tags,
      note,
      contexts: [...new Set([...(found.contexts ?? []), ...contextsOf(tags)])],
      ref: before === 0 ? nameOf(key) : `${nameOf(key)}-${before + 1}`
    });
  }

  /** Notes that a row could not be read. */
  refuse(row: number, reason: RowFault): void {
    this.#unreadableCount += 1;
    if (this.#unreadable.length < listed) this.#unreadable.push({ row, reason });
  }

  /** Everything found. */
  done(question: Question | null = null): Parsed {
    let first = this.rows[0]?.day ?? null;
    let last = first;
    for (const { day } of this.rows) {
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
    return {
      app: this.app,
      rows: this.rows,
      unreadable: this.#unreadable,
      unreadableCount: this.#unreadableCount,
      unknownMoods: [...this.#unknown].sort((a, b) => b[1] - a[1]).map(([mood]) => mood),
      first,
      last,
      question
    };
  }
}

/** The middle of several feelings. */
export const middleOf = (feelings: readonly Affect[]): Affect =>
  affect(
    feelings.reduce((sum, { valence }) => sum + valence, 0) / feelings.length,
    feelings.reduce((sum, { arousal }) => sum + arousal, 0) / feelings.length
  );

/** A word of the person's own as a feeling word. */
export const ownLabel = (word: string): Label => `own:${word.trim()}`;
