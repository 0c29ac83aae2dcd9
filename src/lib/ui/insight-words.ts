import type { About, Feature, Finding, How, Insight } from '$lib/domain/insight/insight';
import { formatNumber, formatSigned } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';

type Lang = 'en' | 'zh';

/** Names that live in other rooms. */
export interface InsightNames {
  feature: (feature: Feature) => string;
  flow: (id: string) => string;
}

/** An insight that was found. */
export type Found = Exclude<Insight, { code: 'not-enough' }>;

/** What an insight is about, as a heading. */
export function insightTitle(insight: Found, names: InsightNames): string {
  switch (insight.code) {
    case 'direction':
      return m.insight_direction();
    case 'variability':
      return m.insight_variability();
    case 'instability':
      return m.insight_instability();
    case 'label-diversity':
      return m.insight_labels();
    case 'session-lift':
      return m.insight_sessions();
    case 'technique':
      return names.flow(insight.flow);
    case 'went-with': {
      const { feature } = insight;
      if (feature.kind === 'sleep') return m.insight_sleep();
      const name = names.feature(feature);
      return feature.kind === 'sound' ? m.insight_sound({ name }) : m.insight_with_days({ name });
    }
  }
}

/** An insight in one or two sentences; every number in them stands in its table or graphic too. */
export function insightSentence(insight: Found, lang: Lang): string {
  const size = (x: number) => formatNumber(lang, Math.abs(x), 2);
  const signed = (x: number) => formatSigned(lang, x);
  switch (insight.code) {
    case 'direction': {
      const { way, perMonth } = insight.numbers;
      if (way === 'unclear') return m.said_direction_unclear();
      return (way === 'up' ? m.said_direction_up : m.said_direction_down)({ x: size(perMonth) });
    }
    case 'variability':
      return m.said_variability({ x: size(insight.numbers.sd) });
    case 'instability':
      return m.said_instability({ x: size(insight.numbers.rmssd) });
    case 'label-diversity':
      return m.said_labels({
        x: formatNumber(lang, insight.numbers.per30, 0),
        all: insight.numbers.distinct
      });
    case 'went-with': {
      const { difference } = insight.numbers;
      const x = size(difference);
      if (insight.feature.kind === 'sleep')
        return difference > 0 ? m.said_sleep_higher({ x }) : m.said_sleep_lower({ x });
      return difference > 0 ? m.said_higher({ x }) : m.said_lower({ x });
    }
    case 'session-lift':
    case 'technique': {
      const { lift, usual, adjusted } = insight.numbers;
      const said = { lift: signed(lift), usual: signed(usual), x: signed(adjusted) };
      return insight.code === 'technique' ? m.said_technique(said) : m.said_sessions(said);
    }
  }
}

/** The number an insight's interval lies around; null where there is nothing to draw. */
export function estimateOf(insight: Found): { value: number; zero: string | null } | null {
  switch (insight.code) {
    case 'direction':
      return { value: insight.numbers.perMonth, zero: m.no_change() };
    case 'variability':
      return { value: insight.numbers.sd, zero: null };
    case 'instability':
      return { value: insight.numbers.rmssd, zero: null };
    case 'label-diversity':
      return null;
    case 'went-with':
      return { value: insight.numbers.difference, zero: m.no_difference() };
    case 'session-lift':
    case 'technique':
      return { value: insight.numbers.adjusted, zero: m.no_difference() };
  }
}

const made: Record<How, () => string> = {
  'theil-sen-block-bootstrap': m.how_slope,
  'standard-deviation': m.how_sd,
  'root-mean-square-of-successive-differences': m.how_rmssd,
  'distinct-words-per-30': m.how_words,
  'permutation-within-weeks': m.how_permutation,
  'adjusted-lift': m.how_lift,
  quartiles: m.how_counts,
  'kernel-density': m.how_counts,
  counts: m.how_counts,
  'log-odds-with-a-prior': m.how_counts,
  'outside-the-interval': m.how_counts,
  'same-date': m.how_counts,
  coin: m.how_counts
};

/** How an insight's number was made. */
export const howMade = ({ how }: Found): string => made[how]();

/** How much an insight rests on. */
export function restsOn(insight: Found): string {
  const { n } = insight;
  switch (insight.code) {
    case 'direction':
    case 'variability':
      return m.rests_days({ n });
    case 'instability':
      return m.rests_pairs({ n });
    case 'label-diversity':
      return m.rests_entries({ n });
    case 'session-lift':
    case 'technique':
      return m.rests_sessions({ n });
    case 'went-with': {
      if (insight.feature.kind === 'sleep') return m.rests_mornings({ n });
      const { withDays, withoutDays, tested } = insight.numbers;
      return m.rests_with({ with: withDays, without: withoutDays, tested });
    }
  }
}

const abouts: Record<About, () => string> = {
  direction: m.insight_direction,
  variability: m.insight_variability,
  instability: m.insight_instability,
  'label-diversity': m.insight_labels,
  'went-with': m.about_went_with,
  sleep: m.about_sleep,
  'ten-words': m.about_ten_words,
  'session-lift': m.insight_sessions,
  technique: m.about_technique,
  experiment: m.about_experiment
};

/** "Sleep: 3 of 10 days." */
export function notEnoughSentence({ about, unit, numbers }: Finding<'not-enough'>): string {
  const said = { about: abouts[about](), ...numbers };
  const sentence = {
    days: m.not_yet_days,
    weeks: m.not_yet_days,
    'days-with': m.not_yet_with,
    'days-without': m.not_yet_without,
    entries: m.not_yet_entries,
    words: m.not_yet_entries,
    uses: m.not_yet_uses,
    mornings: m.not_yet_mornings
  }[unit];
  return sentence(said);
}
