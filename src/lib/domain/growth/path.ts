import type { Session } from '../session';
import type { LocalDay } from '../stamp';

/** A technique the person has walked to its end at least once. */
export interface Path {
  /** The id of the technique's flow. */
  flow: string;
  /** Sessions that went all the way, at least 1. */
  walked: number;
  first: LocalDay;
  last: LocalDay;
  /** How much of the path is drawn in, 0..1: it grows with every walk and never arrives, so nothing is ever "left". */
  trodden: number;
}

/** How trodden a path is after some walks: a third, a half, three fifths … */
export const trodden = (walks: number): number => walks / (walks + 2);

/** A path for each technique walked, the most walked first; between equals, the one walked first. */
export function paths(sessions: readonly Pick<Session, 'flow' | 'status' | 'day' | 'deleted'>[]): Path[] {
  const found = new Map<string, Path>();
  for (const { flow, status, day, deleted } of sessions) {
    if (!flow || status !== 'closed' || deleted) continue;
    const before = found.get(flow.id);
    const walked = (before?.walked ?? 0) + 1;
    found.set(flow.id, {
      flow: flow.id,
      walked,
      first: before && before.first < day ? before.first : day,
      last: before && before.last > day ? before.last : day,
      trodden: trodden(walked)
    });
  }
  return [...found.values()].sort(
    (a, b) =>
      b.walked - a.walked || (a.first === b.first ? (a.flow < b.flow ? -1 : 1) : a.first < b.first ? -1 : 1)
  );
}
