import type { CheckIn } from '../check-in';
import type { ContextId } from '../context';
import type { Label } from '../feeling';
import type { GuideId } from '../guide';
import type { Session } from '../session';

/** What to look at: empty lists leave everything in; within a list any one is enough, and every list must agree. */
export interface Filter {
  contexts: readonly ContextId[];
  tags: readonly string[];
  labels: readonly Label[];
  guides: readonly GuideId[];
}

/** A filter that leaves everything in. */
export const noFilter: Filter = { contexts: [], tags: [], labels: [], guides: [] };

const meets = <T>(wanted: readonly T[], had: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((one) => had.includes(one));

/** The check-ins a filter leaves in. Guides do not concern check-ins. */
export const checkInsMatching = (checkIns: readonly CheckIn[], filter: Filter): CheckIn[] =>
  checkIns.filter(
    (one) =>
      !one.deleted &&
      meets(filter.contexts, one.contexts) &&
      meets(filter.tags, one.tags) &&
      meets(filter.labels, one.labels)
  );

/** The sessions a filter leaves in. Only guides concern sessions. */
export const sessionsMatching = (sessions: readonly Session[], { guides }: Filter): Session[] =>
  sessions.filter((one) => !one.deleted && meets(guides, [one.guide]));
