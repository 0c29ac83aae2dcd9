import type { CheckIn } from '$lib/domain/check-in';
import type { Id } from '$lib/domain/record';
import { fail, ok, type Result } from '$lib/domain/result';
import { feed } from '../canary';
import type { Keepsake } from '../database';
import { type History, written, type WriteFault } from '../history';
import { type ImportRecord, type MoodAnswers, sortImport } from './plan';
import type { Parsed } from './row';

/** Why an import was not made. Nothing has been changed then. */
export type ApplyFault = WriteFault | 'question-open' | 'moods-unanswered' | 'nothing-new';

/** Why an import was not undone. */
export type UndoFault = WriteFault | 'no-such-import';

/**
 * Adds the new entries of a file in one transaction, with a keepsake that remembers which they were.
 * Gives back how many, and the keepsake's id, by which all of it can be undone later.
 */
export async function applyImport(
  history: History,
  parsed: Parsed,
  { answers, file = '' }: { answers?: MoodAnswers; file?: string } = {}
): Promise<Result<{ added: number; importId: Id }, ApplyFault>> {
  if (parsed.question) return fail('question-open');
  const { plan, arrivals } = await sortImport(history, parsed, answers);
  if (plan.unanswered > 0) return fail('moods-unanswered');
  if (arrivals.length === 0) return fail('nothing-new');
  const { db, means } = history;
  const checkIns = arrivals.map(({ id, content }): CheckIn => {
    const tick = history.tick();
    return { ...content, id: id ?? means.newId(), created: tick, changed: tick };
  });
  const tick = history.tick();
  const body: ImportRecord = {
    app: parsed.app,
    file: file.slice(0, 200),
    added: checkIns.map(({ id }, i) => [id, arrivals[i]!.ref]),
    first: parsed.first,
    last: parsed.last
  };
  const record: Keepsake = { id: means.newId(), created: tick, changed: tick, kind: 'import', body };
  const result = await written(async () => {
    const [sealed, sealedRecord] = await Promise.all([
      db.vault.sealAll('checkIns', checkIns),
      db.vault.seal('keepsakes', record)
    ]);
    return db.transaction('rw', db.checkIns, db.keepsakes, async () => {
      // An entry of our own export may find its grave here: it rises under its own id and is not counted twice.
      const named = arrivals.flatMap(({ id }) => id ?? []);
      const graves = new Set((await db.checkIns.bulkGet(named)).flatMap((row) => row?.id ?? []));
      const fresh = sealed.filter(({ id }) => !graves.has(id));
      await db.checkIns.bulkPut(sealed.filter(({ id }) => graves.has(id)));
      await db.checkIns.bulkAdd(fresh);
      await db.keepsakes.add(sealedRecord);
      return fresh.map(({ id }) => id);
    });
  });
  if (!result.ok) return result;
  feed(means.perch, 'checkIns', result.value);
  feed(means.perch, 'keepsakes', [record.id]);
  return ok({ added: checkIns.length, importId: record.id });
}

/**
 * Takes a whole import back, in one transaction. Entries the person has worked on since are theirs and stay, unless
 * `editedToo`; how many stayed, comes back.
 */
export async function undoImport(
  history: History,
  importId: Id,
  { editedToo = false } = {}
): Promise<Result<{ removed: number; kept: number }, UndoFault>> {
  const { db } = history;
  const record = await history.shelf<Keepsake>('keepsakes').get(importId);
  if (record?.kind !== 'import') return fail('no-such-import');
  const { added } = record.body as ImportRecord;
  return written(() =>
    db.transaction('rw', db.checkIns, db.keepsakes, async () => {
      const now = (await db.checkIns.bulkGet(added.map(([id]) => id))).filter(
        (checkIn): checkIn is CheckIn => checkIn !== undefined && !checkIn.deleted
      );
      const gone = now.filter((checkIn) => editedToo || checkIn.changed === checkIn.created);
      await db.checkIns.bulkPut(
        gone.map(({ id, created }) => {
          const deleted = history.tick();
          return { id, created, changed: deleted, deleted } as CheckIn; // a bare tombstone
        })
      );
      const deleted = history.tick();
      await db.keepsakes.put({
        id: importId,
        created: record.created,
        changed: deleted,
        deleted
      } as Keepsake);
      return { removed: gone.length, kept: now.length - gone.length };
    })
  );
}
