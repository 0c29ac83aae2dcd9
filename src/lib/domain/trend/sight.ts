import { dayNumber, dayOfNumber } from './day-number';
import type { Days } from './range';

/**
 * The stretch of time a chart looks at, in days since 1970 and parts of them: `from` is the middle of its first day,
 * `to` that of its last. It slides and stretches under a finger; whole days come of it when the finger rests.
 */
export interface Sight {
  from: number;
  to: number;
}

/** The shortest stretch that can be looked at, days. */
export const shortest = 7;

/** The sight of some whole days. */
export const sightOf = ({ from, to }: Days): Sight => ({ from: dayNumber(from), to: dayNumber(to) });

/** The whole days a sight is nearest to. */
export const daysIn = ({ from, to }: Sight): Days => ({
  from: dayOfNumber(Math.round(from)),
  to: dayOfNumber(Math.round(to))
});

/**
 * Moved back inside the bounds without a change of length; a sight longer than the bounds ends where they end. A short
 * record leaves room before it: then the sight may lie where it is, so long as it ends no later than the bounds.
 */
function held({ from, to }: Sight, bounds: Sight): Sight {
  const length = to - from;
  const least = Math.min(bounds.from, bounds.to - length);
  const start = Math.min(bounds.to - length, Math.max(least, from));
  return { from: start, to: start + length };
}

/** Slid by some days, toward later when positive, never out of the bounds. */
export const slid = (sight: Sight, days: number, bounds: Sight): Sight =>
  held({ from: sight.from + days, to: sight.to + days }, bounds);

/**
 * Stretched by a factor (above 1 shows more days) around a day, which stays where it is under the finger. Never
 * shorter than a week and never longer than the bounds or what was shown before.
 */
export function stretched(sight: Sight, factor: number, around: number, bounds: Sight): Sight {
  const length = sight.to - sight.from;
  const most = Math.max(shortest - 1, bounds.to - bounds.from, length);
  const wanted = Math.min(most, Math.max(shortest - 1, length * factor));
  const share = length > 0 ? (around - sight.from) / length : 0.5;
  const from = around - share * wanted;
  return held({ from, to: from + wanted }, bounds);
}
