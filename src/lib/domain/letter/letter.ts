import type { Lang } from '../lang';
import type { Days } from '../trend/range';
import type { Weather } from './weather';

/** How long a letter looks back. */
export type LetterKind = 'weekly' | 'monthly' | 'yearly';

/** What a paragraph of a letter is. The quote is set apart; the question comes last. */
export type Part =
  'opening' | 'quote' | 'memory' | 'number' | 'step' | 'words' | 'mistake' | 'question' | 'blank';

/** One paragraph, as it is read. */
export interface Paragraph {
  part: Part;
  text: string;
}

/** One thing the letter says, as data: what stands in the text, and the value it was made from. */
export interface Claim {
  /** The placeholder it fills. */
  slot: string;
  /** As it stands in the letter. */
  text: string;
  /** Counts, valences −1..1, hours; or a day, a label, an id. */
  value: number | string;
}

/** A letter put together on the device from a person's own days. */
export interface Letter extends Days {
  kind: LetterKind;
  lang: Lang;
  /** For the illustration. */
  weather: Weather;
  title: string;
  paragraphs: Paragraph[];
  /** Everything the letter says about the person. */
  claims: Claim[];
  /** What it was put together from. */
  numbers: { days: number; checkIns: number; sessions: number };
}
