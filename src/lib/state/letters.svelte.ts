import type { KeepsakeOf } from '$lib/data/keepsakes';
import { seedOf } from '$lib/domain/dice';
import type { GuideId } from '$lib/domain/guide';
import type { Finding } from '$lib/domain/insight/insight';
import type { Night } from '$lib/domain/insight/exposures';
import { usualFor } from '$lib/domain/insight/techniques';
import type { Lang } from '$lib/domain/lang';
import { composeLetter } from '$lib/domain/letter/compose';
import { letterDays } from '$lib/domain/letter/due';
import type { Letter, LetterKind } from '$lib/domain/letter/letter';
import type { Memory } from '$lib/domain/memory';
import { addDays, stampAt } from '$lib/domain/stamp';
import { type Days, within } from '$lib/domain/trend/range';
import { daysOnRecord } from '$lib/domain/trend/series';
import { wallClock } from './clock.svelte';
import { device } from './device.svelte';
import { soundEvenings } from './evenings';
import { letterMeans, titleMeans } from './letter-means';
import { Live } from './live.svelte';
import { allCheckIns, allSessions } from './long-live.svelte';
import { preferences } from './preferences.svelte';
import { Surveyor } from './surveyor';
import { toasts } from './toasts.svelte';

/** A letter in the album, as it was on the day it was kept. */
export interface KeptLetter {
  letter: Letter;
  guide: GuideId;
}

/** The three kinds, in the order they are listed. */
export const letterKinds = ['weekly', 'monthly', 'yearly'] as const;

/** What went with days is looked for in so many days up to the letter's end. */
const lookBack = 90;
/** Further back than this nobody kept a diary here. */
const furthest = 52 * 40;

/** The letters of a person's whole past weeks, months and years, and their album. */
export class Letters {
  #checkIns = allCheckIns();
  #sessions = allSessions();
  #nights = new Live<Night[]>(soundEvenings, []);
  #memories = new Live<Memory[]>((store) => store.memories.all(), []);
  #kept = new Live((store) => store.keepsakes.all<KeptLetter>('letter'), []);
  #surveyor = new Surveyor();

  #today = $derived(stampAt(wallClock.now, device.zone()).day);
  #record = $derived(daysOnRecord(this.#checkIns.current));
  /** The person's own number: the same on every device that holds the same history. */
  #seed = $derived(seedOf(this.#checkIns.current[0]?.id ?? ''));

  /** Whether the history has answered. */
  known = $derived(
    // all are asked at once: each begins to listen when it is first read
    [this.#checkIns, this.#sessions, this.#nights, this.#memories, this.#kept]
      .map((one) => one.known)
      .every(Boolean)
  );
  /** The letters that were kept, the newest days first. */
  album = $derived(
    [...this.#kept.current].sort((a, b) => (a.body.letter.from < b.body.letter.from ? 1 : -1))
  );

  /** The days of a kind's letters that have something to tell, newest first. */
  daysOf(kind: LetterKind): Days[] {
    const record = this.#record;
    if (!record) return [];
    const written = [...new Set(this.#checkIns.current.map(({ day }) => day))].sort().reverse();
    const found: Days[] = [];
    let newest = 0;
    for (let back = 0; back < furthest; back++) {
      const days = letterDays(kind, this.#today, back);
      if (days.to < record.from) break;
      while (newest < written.length && (written[newest] as string) > days.to) newest++;
      if ((written[newest] ?? '') >= days.from) found.push(days);
    }
    return found;
  }

  /** The days of the letter that begins on a day; null when none does, or they are not over. */
  daysFrom(kind: LetterKind, from: string): Days | null {
    for (let back = 0; back < furthest; back++) {
      const days = letterDays(kind, this.#today, back);
      if (days.from === from) return days;
      if (days.from < from) return null;
    }
    return null;
  }

  /** The title alone, for a list. */
  titleOf(kind: LetterKind, days: Days, lang: Lang): string {
    const source = {
      checkIns: this.#checkIns.current.filter(({ day }) => within(days, day)),
      sessions: this.#sessions.current.filter(({ day }) => within(days, day)),
      memories: []
    };
    return composeLetter(kind, days, source, titleMeans(lang, this.#seed)).title;
  }

  /** The letter of some days. Waits for what went with them. */
  async write(kind: LetterKind, days: Days, lang: Lang): Promise<Letter> {
    const until = <T extends { day: string }>(rows: readonly T[]) => rows.filter(({ day }) => day <= days.to);
    const checkIns = until(this.#checkIns.current);
    const sessions = until(this.#sessions.current);
    const all = {
      checkIns: this.#checkIns.current,
      sessions: this.#sessions.current,
      nights: this.#nights.current
    };
    const items = await this.#surveyor.ask(all, { from: addDays(days.to, 1 - lookBack), to: days.to });
    const wentWith = items?.find((item): item is Finding<'went-with'> => item.code === 'went-with');
    const source = {
      checkIns,
      sessions,
      memories: this.#memories.current,
      usual: usualFor(checkIns, sessions),
      ...(wentWith ? { wentWith } : {})
    };
    return composeLetter(kind, days, source, letterMeans(lang, this.#seed));
  }

  /** The kept letter of a kind and day, in a language. */
  keptOf(kind: string, from: string, lang: Lang): KeepsakeOf<KeptLetter> | null {
    const found = this.#kept.current.filter(
      ({ body: { letter } }) => letter.kind === kind && letter.from === from
    );
    return found.find(({ body }) => body.letter.lang === lang) ?? found[0] ?? null;
  }

  /** Puts a letter into the album, as it stands. */
  async keep(letter: Letter, guide: GuideId): Promise<void> {
    const store = await device.opened;
    const result = await store.keepsakes.add<KeptLetter>('letter', { letter, guide });
    if (!result.ok) toasts.show({ code: result.error });
  }

  /** Takes one out again. */
  async release(kept: KeepsakeOf<KeptLetter>): Promise<void> {
    const store = await device.opened;
    const result = await store.keepsakes.bury<KeptLetter>(kept.id);
    if (!result.ok) return toasts.show({ code: result.error });
    toasts.show({ code: 'removed', undo: async () => void (await store.keepsakes.revive(kept)) });
  }

  /** Lets the worker go. */
  close(): void {
    this.#surveyor.close();
  }
}

/** The guide a new letter is illustrated with. */
export const letterGuide = (): GuideId => preferences.guide;
