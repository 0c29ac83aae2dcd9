import type { GuideId } from '$lib/domain/guide';
import type { Lang } from '$lib/domain/lang';

/** A short bedtime reading: one animal's night, as it is. Written in each language, not translated. */
export interface Fieldnote {
  id: string;
  guide: GuideId;
  en: FieldnoteText;
  zh: FieldnoteText;
}

/** 150–250 English words or 250–400 Chinese characters. */
export interface FieldnoteText {
  title: string;
  paragraphs: string[];
}

const files = import.meta.glob<Fieldnote>('./notes/*.json', { eager: true, import: 'default' });

/** All readings, in the order of their ids. */
export const fieldnotes: readonly Fieldnote[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The readings of one guide. */
export const fieldnotesOf = (guide: GuideId): readonly Fieldnote[] =>
  fieldnotes.filter((note) => note.guide === guide);

/**
 * The reading for a night: another each night, round all of a guide's and then the others'. `night` is any whole
 * number that grows by one a day.
 */
export function fieldnoteFor(guide: GuideId, night: number): Fieldnote {
  const own = fieldnotesOf(guide);
  const order = [...own, ...fieldnotes.filter((note) => note.guide !== guide)];
  return order[((night % order.length) + order.length) % order.length]!;
}

/** Minutes a reading takes read aloud slowly: 110 words or 170 characters a minute. */
export function minutesAloud(note: Fieldnote, lang: Lang): number {
  const text = note[lang].paragraphs.join(' ');
  return lang === 'en' ? text.split(/\s+/).length / 110 : [...text].length / 170;
}
