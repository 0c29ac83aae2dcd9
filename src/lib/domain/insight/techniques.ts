import type { CheckIn } from '../check-in';
import type { Session } from '../session';
import { mean } from '../trend/spread';
import { type Finding, type Insight, notEnough } from './insight';
import { adjustedLift, quietPairs, type Usual, usualOf, usualRise } from './quiet';

/** A session that was rated before and after. */
interface Rated {
  flow: string | null;
  pre: number;
  post: number;
}

/** Uses of a technique before it is ranked, and sessions before any lift is told. */
export const techniqueNeeds = { uses: 4, sessions: 4 } as const;

/** True differences between techniques scatter by about .12; one session's adjusted lift by about .30. */
const between = 0.12 ** 2;
const withinSpread = 0.3 ** 2;
/** As many sessions' worth the guess of .30 counts beside the person's own scatter. */
const withinWeight = 10;

/** What usually follows a rating of this person, without a session. */
export const usualFor = (checkIns: readonly CheckIn[], sessions: readonly Session[]): Usual => {
  const kept = checkIns.filter(({ deleted }) => !deleted);
  const personMean = kept.length ? mean(kept.map(({ affect }) => affect.valence)) : 0;
  return usualOf(quietPairs(kept, sessions), personMean);
};

/**
 * The lift of sessions beside what days without one do, then techniques from four uses on, best adjusted lift first.
 * A technique's mean is drawn toward the person's mean over all techniques, the more the fewer its uses.
 */
export function techniques(sessions: readonly Session[], usual: Usual): Insight[] {
  const how = 'adjusted-lift';
  const rated: Rated[] = sessions.flatMap(({ deleted, flow, before, after }) =>
    !deleted && before && after ? [{ flow: flow?.id ?? null, pre: before.valence, post: after.valence }] : []
  );
  if (rated.length < techniqueNeeds.sessions)
    return [notEnough('session-lift', 'uses', rated.length, techniqueNeeds.sessions, how)];
  const all = rated.map(({ pre, post }) => adjustedLift(usual, pre, post));
  const centre = mean(all);
  const noise =
    (all.reduce((sum, e) => sum + (e - centre) ** 2, 0) + withinWeight * withinSpread) /
    (all.length - 1 + withinWeight);
  const whole = meansOf(rated, usual);
  const doubt = 1.645 * Math.sqrt(noise / rated.length + usual.doubt(whole.pre));
  const sessionLift: Insight = {
    code: 'session-lift',
    numbers: { ...whole.numbers, personal: usual.personal, pairs: usual.pairs },
    n: rated.length,
    interval: { low: whole.numbers.adjusted - doubt, high: whole.numbers.adjusted + doubt },
    how
  };
  const flows = new Map<string, Rated[]>();
  for (const use of rated) if (use.flow) flows.set(use.flow, [...(flows.get(use.flow) ?? []), use]);
  const ranked = [...flows]
    .filter(([, uses]) => uses.length >= techniqueNeeds.uses)
    .map(([flow, uses]) => techniqueOf(flow, uses, usual, centre, noise))
    .sort((a, b) => b.numbers.adjusted - a.numbers.adjusted)
    .map((one, i) => ({ ...one, numbers: { ...one.numbers, rank: i + 1 } }));
  if (ranked.length) return [sessionLift, ...ranked];
  const most = Math.max(0, ...[...flows.values()].map((uses) => uses.length));
  return [sessionLift, notEnough('technique', 'uses', most, techniqueNeeds.uses, how)];
}

function meansOf(uses: readonly Rated[], usual: Usual) {
  const pre = mean(uses.map((use) => use.pre));
  return {
    pre,
    numbers: {
      lift: mean(uses.map((use) => use.post - use.pre)),
      usual: mean(uses.map((use) => usualRise(usual, use.pre))),
      adjusted: mean(uses.map((use) => adjustedLift(usual, use.pre, use.post)))
    }
  };
}

function techniqueOf(
  flow: string,
  uses: readonly Rated[],
  usual: Usual,
  centre: number,
  noise: number
): Finding<'technique'> {
  const { pre, numbers } = meansOf(uses, usual);
  const error = noise / uses.length;
  const kept = between / (between + error);
  const adjusted = centre + kept * (numbers.adjusted - centre);
  const half = 1.645 * Math.sqrt(kept * error + usual.doubt(pre));
  return {
    code: 'technique',
    flow,
    numbers: { ...numbers, adjusted, rank: 0 },
    n: uses.length,
    interval: { low: adjusted - half, high: adjusted + half },
    how: 'adjusted-lift'
  };
}
