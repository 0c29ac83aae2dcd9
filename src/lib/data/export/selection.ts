import type { CheckIn } from '$lib/domain/check-in';
import type { Memory } from '$lib/domain/memory';
import type { Session } from '$lib/domain/session';
import type { LocalDay } from '$lib/domain/stamp';
import { type Database, type HistoryTable, historyTables, tableOf } from '../database';
import type { Row } from '../backup/shape';

/** What part of the history leaves: a range of lived days, both ends included, and which kinds of thing. */
export interface Selection {
  from: LocalDay | null;
  to: LocalDay | null;
  kinds: readonly HistoryTable[];
}

/** Everything. */
export const everything: Selection = { from: null, to: null, kinds: historyTables };

/** The rows of a selection, living ones only, in the order of their time. */
export interface Selected {
  checkIns: CheckIn[];
  sessions: Session[];
  memories: Memory[];
  keepsakes: Row[];
}

/** Reads a selection in one transaction. Keepsakes have no day and come whole when they are asked for. */
export async function select(db: Database, { from, to, kinds }: Selection): Promise<Selected> {
  const inRange = (row: { day?: LocalDay }) =>
    row.day === undefined || ((from === null || row.day >= from) && (to === null || row.day <= to));
  const stored = await db.transaction(
    'r',
    historyTables.map((name) => tableOf(db, name)),
    async () => {
      const found = {} as Record<HistoryTable, Row[]>;
      for (const name of historyTables)
        found[name] = kinds.includes(name)
          ? await tableOf(db, name)
              .filter((row: Row) => !row.deleted && inRange(row as { day?: LocalDay }))
              .toArray()
          : [];
      return found;
    }
  );
  const living = async <T>(name: HistoryTable): Promise<T[]> =>
    (await db.vault.open(name, stored[name])) as unknown as T[];
  return {
    checkIns: (await living<CheckIn>('checkIns')).sort((a, b) => a.at - b.at),
    sessions: (await living<Session>('sessions')).sort((a, b) => a.at - b.at),
    memories: (await living<Memory>('memories')).sort((a, b) => (a.day < b.day ? -1 : 1)),
    keepsakes: await living<Row>('keepsakes')
  };
}
