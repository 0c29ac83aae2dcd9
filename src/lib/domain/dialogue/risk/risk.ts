import type { Lang } from '../../lang';
import { assess, type Finding } from './assess';
import { chinese } from './chinese/tongue';
import { english } from './english/tongue';
import { graver, type Meaning, type RiskLevel } from './meaning';

export type { RiskLevel } from './meaning';

/** What a text may mean for somebody's safety. */
export interface Risk {
  /** `concern` asks plainly; `crisis` stops everything else. */
  level: RiskLevel;
  /**
   * `self`: the person's own life or body. `other-danger`: another person is part of the danger, doing harm or
   * in its way. null: nothing found, or (with `concern`) worry about somebody else's life.
   */
  kind: 'self' | 'other-danger' | null;
}

/** No risk found. */
export const noRisk: Risk = { level: 'none', kind: null };

/**
 * From these probabilities (0..1) on, the model's own judgement raises a level. It never lowers one: rules and
 * model fail in different places, and a question too many costs less than one too few. Chosen on the held-out sentences
 * of `tests/fixtures/risk-unseen.tsv`: at .5 the model flags one in ten hard but harmless ones, for one more hit in 111.
 */
export const raiseAt = { concern: 0.8, crisis: 0.97 } as const;

function kindOf(meaning: Meaning | null): Risk['kind'] {
  if (meaning === null || meaning === 'someone-else') return null;
  return meaning.startsWith('danger') ? 'other-danger' : 'self';
}

/**
 * Judges a text by rules, synchronously and before anything else reads it. People mix languages, so both sets of
 * rules always run and the graver finding counts; `lang` only breaks a tie.
 */
export function risk(text: string, lang: Lang): Risk {
  const tongues = lang === 'zh' ? [chinese, english] : [english, chinese];
  const found = tongues
    .map((tongue) => assess(text, tongue))
    .reduce((a: Finding, b: Finding) => (a.level === graver(a.level, b.level) ? a : b));
  return { level: found.level, kind: kindOf(found.meaning) };
}

/** Lets the model's probability of risk (0..1, null when it was not asked) raise a level, never lower it. */
export function raise(risk: Risk, modelProbability: number | null): Risk {
  if (modelProbability === null || !(modelProbability >= raiseAt.concern)) return risk;
  const level = graver(risk.level, modelProbability >= raiseAt.crisis ? 'crisis' : 'concern');
  return level === risk.level ? risk : { level, kind: risk.kind ?? 'self' };
}
