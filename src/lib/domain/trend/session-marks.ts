import type { Valence } from '../affect';
import type { GuideId } from '../guide';
import type { Id } from '../record';
import type { Session } from '../session';
import type { Instant, LocalDay } from '../stamp';
import { type Days, within } from './range';

/** A session as two marks on the chart: how it was before, and after. */
export interface SessionMark {
  id: Id;
  day: LocalDay;
  at: Instant;
  guide: GuideId;
  /** The technique's flow; null when the person was only listened to. */
  flow: string | null;
  before: Valence;
  after: Valence;
}

/** The sessions of a range that were rated before and after, oldest first. */
export const sessionMarks = (sessions: readonly Session[], days: Days): SessionMark[] =>
  sessions
    .flatMap(({ id, day, at, guide, flow, before, after, deleted }) =>
      !deleted && before && after && within(days, day)
        ? [{ id, day, at, guide, flow: flow?.id ?? null, before: before.valence, after: after.valence }]
        : []
    )
    .sort((a, b) => a.at - b.at);
