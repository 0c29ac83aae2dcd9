import type { Id, Kept } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { Reading } from '$lib/domain/reading';
import { awaitsTurnMeaning, type Session, type Turn } from '$lib/domain/session';
import type { LocalDay } from '$lib/domain/stamp';
import type { History, WriteFault } from './history';

/** The person's guided sessions on the device. */
export class Sessions {
  constructor(private readonly history: History) {}

  get #table() {
    return this.history.db.sessions;
  }

  /** Begins one. */
  add(content: Omit<Session, keyof Kept>): Promise<Result<Session, WriteFault>> {
    return this.history.add<Session>('sessions', content);
  }

  /** Writes new turns and where to go on, in one write. */
  change(id: Id, fields: Partial<Omit<Session, keyof Kept>>): Promise<Result<Session | null, WriteFault>> {
    return this.history.change<Session>('sessions', id, fields);
  }

  /** Deletes one with everything said in it. */
  bury(id: Id): Promise<Result<Session | null, WriteFault>> {
    return this.history.bury<Session>('sessions', id);
  }

  /** Takes a deletion back. */
  revive(session: Session): Promise<Result<Session, WriteFault>> {
    return this.history.revive('sessions', session);
  }

  /** Writes readings beside turns of a session that is over, by their place; null for one no model could read. */
  async setReadings(id: Id, readings: ReadonlyMap<number, Reading | null>): Promise<void> {
    const table = this.#table;
    await this.history.db.transaction('rw', table, async () => {
      const now = await table.get(id);
      if (!now || now.deleted || now.status === 'open') return;
      const turns = now.turns.map((turn): Turn => {
        const reading = readings.get(turn.n);
        if (reading === undefined) return turn;
        return reading ? { ...turn, reading } : { ...turn, unreadable: true };
      });
      await table.put({ ...now, turns });
    });
  }

  /** Sessions with texts of which it is not known what they are about. @param modelId null: none at all */
  async awaitingMeaning(modelId: string | null, limit: number): Promise<Session[]> {
    const waits = (row: Session) => awaitsTurnMeaning(row, modelId);
    return this.#table.orderBy('at').reverse().filter(waits).limit(limit).toArray();
  }

  /** One by its id. */
  async get(id: Id): Promise<Session | null> {
    const found = await this.#table.get(id);
    return found && !found.deleted ? found : null;
  }

  /** All, newest first. */
  all(): Promise<Session[]> {
    return this.#table.orderBy('at').reverse().toArray();
  }

  /** Those of a range of lived days, both ends included, oldest first. */
  async between(from: LocalDay, to: LocalDay): Promise<Session[]> {
    return (await this.#table.where('day').between(from, to, true, true).toArray()).sort(
      (a, b) => a.at - b.at
    );
  }

  /** The latest one that can be gone on with; null when there is none. */
  async open(): Promise<Session | null> {
    const open = await this.#table.where('status').equals('open').toArray();
    return open.sort((a, b) => b.at - a.at)[0] ?? null;
  }
}
