import type { CheckIn } from '../check-in';
import type { Session } from '../session';
import type { LocalDay } from '../stamp';
import { mean } from '../trend/spread';

/** Two ratings of one day without a session: what a feeling does when nobody works on it. */
export interface QuietPair {
  pre: number;
  post: number;
}

/** What usually follows a rating: post = a + b · pre. */
export interface Usual {
  a: number;
  b: number;
  /** Whether it is this person's own; before 20 quiet pairs it is the general one. */
  personal: boolean;
  pairs: number;
  /** Variance of the line at a mean rating `pre`. */
  doubt: (pre: number) => number;
}

/** Quiet pairs from which the line is the person's own. */
export const ownLineFrom = 20;

/** General slope of a later rating on an earlier one the same day, from simulated diaries with noisy ratings. */
const generalSlope = 0.78;
const pairMs = { least: 5 * 60_000, most: 4 * 3_600_000 };

/** Neighbouring check-ins 5 minutes to 4 hours apart, on days without any session. */
export function quietPairs(checkIns: readonly CheckIn[], sessions: readonly Session[]): QuietPair[] {
  const worked = new Set<LocalDay>(sessions.filter(({ deleted }) => !deleted).map(({ day }) => day));
  const quiet = checkIns
    .filter(({ deleted, day }) => !deleted && !worked.has(day))
    .sort((a, b) => a.at - b.at);
  const pairs: QuietPair[] = [];
  quiet.forEach((post, i) => {
    const pre = quiet[i - 1];
    if (!pre || pre.day !== post.day) return;
    const apart = post.at - pre.at;
    if (apart < pairMs.least || apart > pairMs.most) return;
    pairs.push({ pre: pre.affect.valence, post: post.affect.valence });
  });
  return pairs;
}

/**
 * The line of what usually follows: ratings that are far out come back by themselves (regression to the mean).
 * With 20 pairs it is fitted to the person; before that a low keeps .78 of its distance to the person's own mean.
 */
export function usualOf(pairs: readonly QuietPair[], personMean: number): Usual {
  const n = pairs.length;
  const general: Usual = {
    b: generalSlope,
    a: (1 - generalSlope) * personMean,
    personal: false,
    pairs: n,
    doubt: () => 0.04 ** 2
  };
  if (n < ownLineFrom) return general;
  const preMean = mean(pairs.map(({ pre }) => pre));
  const postMean = mean(pairs.map(({ post }) => post));
  let sxx = 0;
  let sxy = 0;
  for (const { pre, post } of pairs) {
    sxx += (pre - preMean) ** 2;
    sxy += (pre - preMean) * (post - postMean);
  }
  if (sxx / n < 0.02 ** 2) return general; // all pairs begin at one place: no slope can be told
  const b = Math.min(1.1, Math.max(0, sxy / sxx));
  const a = postMean - b * preMean;
  let left = 0;
  for (const { pre, post } of pairs) left += (post - a - b * pre) ** 2;
  const noise = left / (n - 2);
  return { a, b, personal: true, pairs: n, doubt: (pre) => noise * (1 / n + (pre - preMean) ** 2 / sxx) };
}

/** How much a rating usually moves by itself. */
export const usualRise = ({ a, b }: Usual, pre: number): number => a + b * pre - pre;

/** Adjusted lift: what is left of a session's lift after what would usually have followed. e = post − (a + b · pre). */
export const adjustedLift = ({ a, b }: Usual, pre: number, post: number): number => post - (a + b * pre);
