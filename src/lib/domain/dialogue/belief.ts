import type { Family } from './flow';

/** What is believed about one technique for one person: its adjusted lift as N(mean, variance). */
export interface Belief {
  mean: number;
  variance: number;
}

/** Spread between people of a technique's true lift, as a standard deviation. */
export const priorSd = 0.12;
/** Spread of one session's adjusted lift around the truth. */
export const sessionSd = 0.3;
/** How much of what one technique teaches is taken over for the others of its family. */
export const familyShare = 0.25;

/** Before anything is known of the person. */
export const priorBelief = (mean: number): Belief => ({ mean, variance: priorSd ** 2 });

/** After one session with an adjusted lift: the normal update with known noise. */
export function learned({ mean, variance }: Belief, lift: number): Belief {
  const k = variance / (variance + sessionSd ** 2);
  return { mean: mean + k * (lift - mean), variance: variance * (1 - k) };
}

/** A week passes: people change, so certainty fades, never beyond the prior's. */
export const faded = ({ mean, variance }: Belief, weeks: number): Belief => ({
  mean,
  variance: Math.min(priorSd ** 2, variance * 1.02 ** Math.max(0, weeks))
});

/** All beliefs after one session: the technique itself in full, its family a little. */
export function learnedAll(
  beliefs: Readonly<Record<string, Belief>>,
  families: Readonly<Record<string, Family>>,
  id: string,
  lift: number
): Record<string, Belief> {
  const own = beliefs[id];
  if (!own) return { ...beliefs };
  const surprise = lift - own.mean;
  return Object.fromEntries(
    Object.entries(beliefs).map(([other, belief]) => {
      if (other === id) return [other, learned(belief, lift)];
      if (families[other] !== families[id]) return [other, belief];
      const k = belief.variance / (belief.variance + sessionSd ** 2);
      return [other, { ...belief, mean: belief.mean + familyShare * k * surprise }];
    })
  );
}
