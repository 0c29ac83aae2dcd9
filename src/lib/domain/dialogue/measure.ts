import { arousal, stepOf, valence, type Affect, type Step } from '../affect';
import type { LabelId } from '../feeling';
import type { Reading } from '../reading';
import type { Turn } from '../session';

/**
 * What the second mark is expected to be without any effect: post = a + b·pre. Moods marked low come back toward
 * the middle by themselves, so a raw lift says too much.
 */
export interface Baseline {
  /** Intercept, −1..1. */
  a: number;
  /** Slope, 0..1. */
  b: number;
}

/** Before a person has enough quiet pairs: slope from a simulation of mood (AR(1)) with rating noise. */
export const startBaseline: Baseline = { a: 0, b: 0.78 };

/** Quiet pairs needed before a baseline of one's own is used. */
export const ownBaselineAfter = 20;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A person's own baseline from pairs of ratings some minutes to hours apart with no session between them:
 * least squares, drawn toward the start by as much as twenty more pairs would.
 */
export function baselineFrom(
  pairs: readonly { pre: number; post: number }[],
  start: Baseline = startBaseline
): Baseline {
  if (pairs.length < ownBaselineAfter) return start;
  const pre = mean(pairs.map((pair) => pair.pre));
  const post = mean(pairs.map((pair) => pair.post));
  const spread = mean(pairs.map((pair) => (pair.pre - pre) ** 2));
  const together = mean(pairs.map((pair) => (pair.pre - pre) * (pair.post - post)));
  const slope = spread < 1e-6 ? start.b : Math.min(1, Math.max(0, together / spread));
  const own = pairs.length / (pairs.length + ownBaselineAfter);
  const b = own * slope + (1 - own) * start.b;
  return { a: own * (post - slope * pre) + (1 - own) * start.a, b };
}

/** Lift beyond what was to be expected anyway, −2..2. */
export const adjustedLift = (pre: number, post: number, { a, b }: Baseline = startBaseline): number =>
  post - (a + b * pre);

/** How a session's two marks are told; words come from content. */
export interface LiftTold {
  pre: Step;
  post: Step;
  /** By the seven steps, as they are shown: a change within one step is no change. */
  direction: 'up' | 'same' | 'down';
  /** The expected rise without a session, rounded to 0.1, when that matters (begun low, and risen); else null. */
  expectedRise: number | null;
}

/** A first mark under this (unpleasant, or very) comes up partly by itself. */
export const lowMark = -3 / 7;

/** What there is to say about two marks; null when one is missing. */
export function liftTold(
  before: Affect | null,
  after: Affect | null,
  baseline: Baseline = startBaseline
): LiftTold | null {
  if (!before || !after) return null;
  const pre = stepOf(before.valence);
  const post = stepOf(after.valence);
  const rise = baseline.a + baseline.b * before.valence - before.valence;
  const matters = before.valence <= lowMark && post > pre && rise >= 0.05;
  return {
    pre,
    post,
    direction: post > pre ? 'up' : post < pre ? 'down' : 'same',
    expectedRise: matters ? Math.max(0.1, Math.round(rise * 10) / 10) : null
  };
}

/** Words in English, or characters by the hanzi, capped: one long turn does not outweigh a whole conversation. */
const lengthOf = (text: string): number =>
  Math.min(
    40,
    (text.match(/[\p{Script=Latin}\d’']+/gu) ?? []).length +
      (text.match(/\p{Script=Han}/gu) ?? []).length / 1.6
  );

/** Readings this unsure carry almost nothing. */
const noise = 0.05;

/**
 * The session's reading: the person's own turns, each weighed by its length (square root) and by how sure the model
 * was of it. Null when no turn was read. Disputed readings are left out.
 */
export function poolReadings(turns: readonly Turn[]): Reading | null {
  const read = turns.flatMap((turn) =>
    turn.by === 'person' && turn.reading && !turn.reading.disputed
      ? [
          {
            reading: turn.reading,
            weight: Math.sqrt(Math.max(1, lengthOf(turn.text))) / (turn.reading.spread ** 2 + noise)
          }
        ]
      : []
  );
  const last = read.at(-1);
  if (!last) return null;
  const total = read.reduce((sum, { weight }) => sum + weight, 0);
  const pooled = (value: (reading: Reading) => number) =>
    read.reduce((sum, { reading, weight }) => sum + weight * value(reading), 0) / total;
  const centre = pooled((reading) => reading.valence);
  // Within: each turn's own uncertainty, averaged out. Between: turns that disagree make the session less sure.
  const within =
    Math.sqrt(read.reduce((sum, { reading, weight }) => sum + (weight * reading.spread) ** 2, 0)) / total;
  const between = Math.sqrt(pooled((reading) => (reading.valence - centre) ** 2));
  const guesses = new Map<LabelId, number>();
  for (const { reading, weight } of read)
    for (const { id, p } of reading.labels) guesses.set(id, (guesses.get(id) ?? 0) + (p * weight) / total);
  return {
    valence: valence(centre),
    spread: Math.min(2, Math.hypot(within, between)),
    arousal: arousal(pooled((reading) => reading.arousal)),
    labels: [...guesses]
      .map(([id, p]) => ({ id, p }))
      .sort((one, other) => other.p - one.p)
      .slice(0, 3),
    modelId: last.reading.modelId
  };
}
