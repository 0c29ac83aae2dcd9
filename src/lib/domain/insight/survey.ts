import type { CheckIn } from '../check-in';
import { dice } from '../dice';
import type { Session } from '../session';
import { hourReader } from '../trend/hour';
import { type Days, within } from '../trend/range';
import { type DayPoint, dailySeries } from '../trend/series';
import { directionOf } from '../trend/summary';
import { daysWithTags, mornings, type Night } from './exposures';
import { type Insight, notEnough } from './insight';
import { techniques, usualFor } from './techniques';
import { type TenWords, tenWords, type WordMeans } from './ten-words';
import { instability, labelDiversity, variability } from './variability';
import { wentWith } from './went-with';

/** What a survey looks at. */
export interface History {
  /** Everything on record: what usually follows a low is learned from all of it. */
  checkIns: readonly CheckIn[];
  sessions: readonly Session[];
  /** Evenings with a sound; empty when none were kept. */
  nights: readonly Night[];
}

/** What a survey finds: insights, and a person's own words. */
export type SurveyItem = Insight | TenWords;

/**
 * All insights about some days, one after the other. Yields null between slices of a few milliseconds, so that a
 * caller can let a frame be drawn in between; `seed` makes the same days give the same intervals.
 */
export function* survey(
  { checkIns, sessions, nights }: History,
  days: Days,
  seed: number,
  means: WordMeans
): Generator<SurveyItem | null, void> {
  const kept = checkIns.filter(({ deleted, day }) => !deleted && within(days, day));
  yield null;
  const points = dailySeries(kept, days);
  yield null;
  yield directionInsight(points, seed);
  yield variability(points);
  yield instability(points);
  yield labelDiversity(kept);
  yield null;
  const tagged = daysWithTags(points, kept);
  yield null;
  yield* yield* wentWith(tagged.days, tagged.exposures, dice(seed + 1));
  const { hours, sounds } = mornings(kept, nights, hourReader());
  yield null;
  yield* yield* wentWith(hours.days, hours.exposures, dice(seed + 2), 'sleep');
  if (sounds.exposures.length) yield* yield* wentWith(sounds.days, sounds.exposures, dice(seed + 3), 'sleep');
  yield null;
  const usual = usualFor(checkIns, sessions);
  yield null;
  yield* techniques(
    sessions.filter(({ deleted, day }) => !deleted && within(days, day)),
    usual
  );
  yield yield* tenWords(kept, means);
}

function directionInsight(points: readonly DayPoint[], seed: number): Insight {
  const how = 'theil-sen-block-bootstrap';
  const direction = directionOf(points, dice(seed));
  if (direction.code === 'too-few')
    return notEnough('direction', 'days', direction.days, direction.needed, how);
  const { perMonth, interval, days } = direction.slope;
  return { code: 'direction', numbers: { perMonth, way: direction.code }, n: days, interval, how };
}
