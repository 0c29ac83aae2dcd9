declare const valenceBrand: unique symbol;
declare const arousalBrand: unique symbol;

/** How pleasant a moment is: −1 unpleasant … 0 neither … +1 pleasant. */
export type Valence = number & { [valenceBrand]: true };

/** How activated a moment is: −1 calm … +1 activated. The interface calls it energy. */
export type Arousal = number & { [arousalBrand]: true };

/** A point on the circumplex of affect (Russell 1980). */
export interface Affect {
  valence: Valence;
  arousal: Arousal;
}

const clamp = (value: number): number => (Number.isFinite(value) ? Math.min(1, Math.max(-1, value)) : 0);

/** Any number as a valence: clamped to −1..1, not-a-number is 0. */
export const valence = (value: number): Valence => clamp(value) as Valence;

/** Any number as an arousal: clamped to −1..1, not-a-number is 0. */
export const arousal = (value: number): Arousal => clamp(value) as Arousal;

/** An affect from two plain numbers, each clamped to −1..1. */
export const affect = (v: number, a: number): Affect => ({ valence: valence(v), arousal: arousal(a) });

/** One of the seven steps of valence, −3 very unpleasant … 0 neither … +3 very pleasant. */
export type Step = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** The seven steps from unpleasant to pleasant. */
export const steps: readonly Step[] = [-3, -2, -1, 0, 1, 2, 3];

/** Lower bounds of steps −2 … +3; a value on a bound belongs to the step above it. */
const cuts = [-5 / 7, -3 / 7, -1 / 7, 1 / 7, 3 / 7, 5 / 7];

/**
 * The step a valence falls in: seven classes cut at ±1/7, ±3/7, ±5/7, as HealthKit's State of Mind does.
 */
export const stepOf = (value: Valence): Step => (cuts.filter((cut) => value >= cut).length - 3) as Step;

/** The valence in the middle of a step: −6/7, −4/7 … +6/7. */
export const valenceOf = (step: Step): Valence => valence((step * 2) / 7);

/** The four corners of the circumplex. */
export type Quadrant = 'pleasant-high' | 'pleasant-low' | 'unpleasant-high' | 'unpleasant-low';

/** The quadrant a point lies in; a point on an axis counts as pleasant and as high. */
export const quadrantOf = ({ valence, arousal }: Affect): Quadrant =>
  `${valence >= 0 ? 'pleasant' : 'unpleasant'}-${arousal >= 0 ? 'high' : 'low'}`;

/** Whether a number is one of the seven steps. */
export const isStep = (value: number): value is Step => (steps as readonly number[]).includes(value);
