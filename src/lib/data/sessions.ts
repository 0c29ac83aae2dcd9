import type { Id, Kept } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { Reading } from '$lib/domain/reading';
import { awaitsTurnMeaning, type Session, type Turn } from '$lib/domain/session';
import type { LocalDay } from '$lib/domain/stamp';
import type { History, WriteFault } from './history';
import type { Shelf } from './shelf';

/** The person's guided sessions on the device. */
export class Sessions {
  readonly #shelf: Shelf<Session>;

  constructor(private readonly history: History) {
    this.#shelf = history.shelf('sessions');
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
    await this.history.edit<Session>('sessions', id, (now) => {
      if (now.status === 'open') return null;
      const turns = now.turns.map((turn): Turn => {
        const reading = readings.get(turn.n);
        if (reading === undefined) return turn;
        return reading ? { ...turn, reading } : { ...turn, unreadable: true };
      });
      return { ...now, turns };
    });
  }

  /** Sessions with texts of which it is not known what they are about. @param modelId null: none at all */
  awaitingMeaning(modelId: string | null, limit: number): Promise<Session[]> {
    return this.#shelf.latestFitting((row) => awaitsTurnMeaning(row, modelId), limit);
  }

  /** One by its id. */
  get(id: Id): Promise<Session | null> {
    return this.#shelf.get(id);
  }

  /** All, newest first. */
  async all(): Promise<Session[]> {
    return (await this.#shelf.all()).reverse();
  }

  /** Those of a range of lived days, both ends included, oldest first. */
  between(from: LocalDay, to: LocalDay): Promise<Session[]> {
    return this.#shelf.between(from, to);
  }

  /** The latest one that can be gone on with; null when there is none. */
  async open(): Promise<Session | null> {
    const { db } = this.history;
    // Whether one is open is sealed with what was said in it.
    const open = db.vault.seals
      ? (await this.#shelf.all()).filter(({ status }) => status === 'open')
      : await db.sessions.where('status').equals('open').toArray();
    return open.sort((a, b) => b.at - a.at)[0] ?? null;
  }
}
