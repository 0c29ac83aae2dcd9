import { database, historyTables, tableOf, type Database } from './database';
import type { Row } from './backup/shape';
import { type Drawer, drawerHere, readCopy } from './second-copy';

/**
 * Lays back, row by row, what the second copy has and the database has lost. Rows that are there in a newer wording
 * stay. Gives back how many came back; 0 when there is no copy, or nothing was missing.
 */
export async function mend(drawer?: Drawer | null): Promise<number> {
  const from = drawer === undefined ? await drawerHere() : drawer;
  const copy = from && (await readCopy(from).catch(() => null));
  if (!copy) return 0;
  const db = database(copy.name); // rows go as they lay: no key is needed for that
  try {
    await db.open();
    return await db.transaction(
      'rw',
      [...historyTables.map((name) => tableOf(db, name)), db.settings],
      async () => {
        let back = 0;
        for (const name of historyTables) {
          const rows = copy.tables[name].filter((row) => typeof row?.id === 'string');
          const here = (await tableOf(db, name).bulkGet(rows.map(({ id }) => id))) as (Row | undefined)[];
          const missing = rows.filter((row, i) => !here[i] || here[i].changed < row.changed);
          await tableOf(db, name).bulkPut(missing);
          back += missing.length;
        }
        const known = new Set(await db.settings.toCollection().primaryKeys());
        // The name of the device was made anew when the store opened empty; the old one is the true one.
        if (back > 0)
          await db.settings.bulkPut(copy.settings.filter(({ key }) => !known.has(key) || key === 'device'));
        return back;
      }
    );
  } finally {
    db.close();
  }
}

/** How many rows are looked at in one go. */
const handful = 500;

/**
 * Reads every row and every index entry once, a handful at a time. A damaged block says so here, in an idle moment,
 * and not in the middle of somebody's evening. Throws what the browser throws.
 */
export async function walk(db: Database, pause: () => Promise<void>): Promise<void> {
  for (const name of historyTables) {
    const table = tableOf(db, name);
    for (let last: unknown = undefined; ;) {
      const rows = (await (last === undefined ? table.orderBy(':id') : table.where(':id').above(last))
        .limit(handful)
        .toArray()) as Row[];
      if (rows.length === 0) break;
      last = rows.at(-1)!.id;
      await pause();
    }
    for (const { name: index } of table.schema.indexes) {
      await table.orderBy(index).keys();
      await pause();
    }
  }
}
