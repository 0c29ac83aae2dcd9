import type { Store } from '$lib/data/store';
import type { CheckIn } from '$lib/domain/check-in';
import type { Session } from '$lib/domain/session';
import { localDay, type LocalDay } from '$lib/domain/stamp';
import { dayNumber, dayOfNumber } from '$lib/domain/trend/day-number';
import type { Days } from '$lib/domain/trend/range';
import { dailySeries, type DayPoint } from '$lib/domain/trend/series';

const first = localDay('0000-01-01');
const last = localDay('9999-12-31');

/**
 * The stretches a long history is read in: half years from the first to the last check-in, and whatever lies before
 * and after them. One read of everything would hold up the page for as long as it takes to copy it over.
 */
async function stretches(store: Store): Promise<Days[]> {
  const span = await store.checkIns.span();
  if (!span) return [{ from: first, to: last }];
  const starts: LocalDay[] = [first];
  for (let year = Number(span.first.slice(0, 4)); year <= Number(span.last.slice(0, 4)); year++)
    for (const half of ['01-01', '07-01']) starts.push(localDay(`${String(year).padStart(4, '0')}-${half}`));
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, to: next ? dayOfNumber(dayNumber(next) - 1) : last };
  });
}

/** Puts rows behind one another; days of two zones can overlap at a seam. */
function joined<T extends { at: number }>(rows: T[], more: readonly T[]): void {
  const seam = rows.at(-1)?.at ?? -Infinity;
  const overlaps = more[0] !== undefined && more[0].at < seam;
  for (const row of more) rows.push(row);
  if (overlaps) rows.sort((a, b) => a.at - b.at);
}

/** Every check-in, oldest first, and the days they make. */
export interface WholeHistory {
  checkIns: CheckIn[];
  points: DayPoint[];
}

/** The history before it is there. */
export const noHistory: WholeHistory = { checkIns: [], points: [] };

/** Everything on record, read and gathered piece by piece so that frames are drawn in between. */
export async function wholeHistory(store: Store): Promise<WholeHistory> {
  const whole: WholeHistory = { checkIns: [], points: [] };
  for (const days of await stretches(store)) {
    const rows = await store.checkIns.between(days.from, days.to);
    joined(whole.checkIns, rows);
    for (const point of dailySeries(rows, days)) whole.points.push(point);
  }
  return whole;
}

/** Every check-in, oldest first. */
export const allCheckIns = async (store: Store): Promise<CheckIn[]> => (await wholeHistory(store)).checkIns;

/** Every session, oldest first, read so that frames are drawn in between. */
export async function allSessions(store: Store): Promise<Session[]> {
  const rows: Session[] = [];
  for (const { from, to } of await stretches(store)) joined(rows, await store.sessions.between(from, to));
  return rows;
}
