import type { Store } from '$lib/data/store';
import { seedOf } from '$lib/domain/dice';
import type { Lang } from '$lib/domain/lang';
import { composeLetter } from '$lib/domain/letter/compose';
import { letterDays } from '$lib/domain/letter/due';
import type { LetterKind } from '$lib/domain/letter/letter';
import type { LocalDay } from '$lib/domain/stamp';
import type { Days } from '$lib/domain/trend/range';
import { titleMeans } from './letter-means';

/** A letter's place and title, for a row that leads to it. */
export interface NewestLetter extends Days {
  kind: LetterKind;
  title: string;
  /** Where it is read, below the base path. */
  path: `/letter/${LetterKind}/${LocalDay}`;
}

/**
 * The letter of the last whole week (Monday to Sunday) before `today`, with its title; null when nothing was written
 * in that week: an older letter is no news. Reads that week's rows only, some milliseconds however long the history.
 */
export async function newestLetter(store: Store, today: LocalDay, lang: Lang): Promise<NewestLetter | null> {
  const days = letterDays('weekly', today);
  const [checkIns, sessions, span] = await Promise.all([
    store.checkIns.between(days.from, days.to),
    store.sessions.between(days.from, days.to),
    store.checkIns.span()
  ]);
  if (checkIns.length === 0 || !span) return null;
  const [first] = await store.checkIns.between(span.first, span.first);
  const means = titleMeans(lang, seedOf(first?.id ?? ''));
  const { title } = composeLetter('weekly', days, { checkIns, sessions, memories: [] }, means);
  return { ...days, kind: 'weekly', title, path: `/letter/weekly/${days.from}` };
}
