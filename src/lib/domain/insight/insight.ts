import type { Label } from '../feeling';
import type { LocalDay } from '../stamp';
import type { Interval } from '../trend/spread';

/** How a number was made; opened by a tap on the insight. */
export type How =
  | 'theil-sen-block-bootstrap'
  | 'standard-deviation'
  | 'root-mean-square-of-successive-differences'
  | 'distinct-words-per-30'
  | 'permutation-within-weeks'
  | 'adjusted-lift'
  | 'quartiles'
  | 'kernel-density'
  | 'counts'
  | 'log-odds-with-a-prior'
  | 'outside-the-interval'
  | 'same-date'
  | 'coin';

/** What a "went with" is about: a context, a tag, hours slept, or a soundscape. */
export interface Feature {
  kind: 'context' | 'tag' | 'sleep' | 'sound';
  /** The context, tag or soundscape; `hours` for sleep. */
  id: string;
}

/** What every insight carries: its numbers, how much it rests on, its doubt, and how it was made. */
interface Found<Code extends string, Numbers> {
  code: Code;
  numbers: Numbers;
  /** How many days, entries, sessions or pairs it rests on. */
  n: number;
  /** 90 of 100 intervals made like this hold the true value; null where the number is a plain count. */
  interval: Interval | null;
  how: How;
}

/** One honest finding. Valences and their differences are on −1..1 and −2..2; the words are made elsewhere. */
export type Insight =
  | Found<'direction', { perMonth: number; way: 'up' | 'down' | 'unclear' }>
  /** Within-person standard deviation of daily medians. */
  | Found<'variability', { sd: number }>
  /** Root mean square of the change from one day to the next, consecutive days only. */
  | Found<'instability', { rmssd: number }>
  /** Distinct feeling words per 30 check-ins that name one, averaged over all such stretches. */
  | Found<'label-diversity', { per30: number; distinct: number }>
  /**
   * Days with it were about `difference` higher (an hour more sleep: per hour); never "caused".
   * `withDays` and `withoutDays` are days; for sleep, all days are `withDays`. `tested` is how many were looked at.
   */
  | (Found<'went-with', WentWithNumbers> & { feature: Feature })
  /** Mean lift of the sessions, beside what a low like this usually does on days without a session. */
  | Found<'session-lift', { lift: number; usual: number; adjusted: number; personal: boolean; pairs: number }>
  /** One technique's lift, usual rise and what is left, pooled with the person's other techniques. */
  | (Found<'technique', { lift: number; usual: number; adjusted: number; rank: number }> & { flow: string })
  | (Found<'not-enough', { have: number; needed: number }> & { about: About; unit: Unit });

/** The numbers of a "went with". */
export interface WentWithNumbers {
  /** Partially pooled estimate: small samples are drawn toward no difference. */
  difference: number;
  /** The same before pooling. */
  raw: number;
  withDays: number;
  withoutDays: number;
  p: number;
  tested: number;
}

/** What there is not enough of yet, and for what. */
export type About = Exclude<Insight['code'], 'not-enough'> | 'sleep' | 'ten-words' | 'experiment';
export type Unit =
  'days' | 'days-with' | 'days-without' | 'weeks' | 'words' | 'uses' | 'entries' | 'mornings';

/** An insight that there is enough for. */
export type Finding<Code extends Insight['code']> = Extract<Insight, { code: Code }>;

/** "Not enough yet: 3 of 5 days." */
export const notEnough = (about: About, unit: Unit, have: number, needed: number, how: How): Insight => ({
  code: 'not-enough',
  about,
  unit,
  numbers: { have, needed },
  n: have,
  interval: null,
  how
});

/** A name that stays the same while the numbers move, so that an insight waved away stays away. */
export function keyOf(insight: Insight): string {
  switch (insight.code) {
    case 'went-with':
      return `went-with:${insight.feature.kind}:${insight.feature.id}`;
    case 'technique':
      return `technique:${insight.flow}`;
    case 'not-enough':
      return `not-enough:${insight.about}`;
    default:
      return insight.code;
  }
}

/** A feeling word and how often it was used. */
export interface WordCount {
  label: Label;
  n: number;
}

/** The first day a feeling word was used. */
export interface FirstUse {
  label: Label;
  day: LocalDay;
}
