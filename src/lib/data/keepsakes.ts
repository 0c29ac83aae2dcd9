import type { Id, Kept } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { Keepsake } from './database';
import type { History, WriteFault } from './history';

type Kind = Keepsake['kind'];

/** A keepsake whose body is known. */
export type KeepsakeOf<T> = Kept & { kind: Kind; body: T };

/** Things kept beside the history: sound mixes, guides of one's own, letters in the album. */
export class Keepsakes {
  constructor(private readonly history: History) {}

  /** Keeps one more. */
  add<T>(kind: Kind, body: T): Promise<Result<KeepsakeOf<T>, WriteFault>> {
    return this.history.add<KeepsakeOf<T>>('keepsakes', { kind, body } as Omit<KeepsakeOf<T>, keyof Kept>);
  }

  /** Replaces the body of one. */
  change<T>(id: Id, body: T): Promise<Result<KeepsakeOf<T> | null, WriteFault>> {
    return this.history.change<KeepsakeOf<T>>('keepsakes', id, { body } as Partial<
      Omit<KeepsakeOf<T>, keyof Kept>
    >);
  }

  /** Deletes one. */
  bury<T>(id: Id): Promise<Result<KeepsakeOf<T> | null, WriteFault>> {
    return this.history.bury<KeepsakeOf<T>>('keepsakes', id);
  }

  /** Takes a deletion back. */
  revive<T>(keepsake: KeepsakeOf<T>): Promise<Result<KeepsakeOf<T>, WriteFault>> {
    return this.history.revive('keepsakes', keepsake);
  }

  /** All of a kind, in the order they were made. */
  async all<T>(kind: Kind): Promise<KeepsakeOf<T>[]> {
    const { db } = this.history;
    // Of what kind a thing is, is sealed with it.
    const found = db.vault.seals
      ? (await this.history.shelf<KeepsakeOf<T>>('keepsakes').living()).filter((one) => one.kind === kind)
      : ((await db.keepsakes.where('kind').equals(kind).toArray()) as KeepsakeOf<T>[]);
    return found.sort((a, b) => (a.created < b.created ? -1 : 1));
  }
}
