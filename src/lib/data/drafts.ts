import type { Instant } from '$lib/domain/stamp';
import type { Database } from './database';

/** Unfinished words, kept so that a crash or a closed tab loses at most a second of typing. */
export class Drafts {
  constructor(
    private readonly db: Database,
    private readonly now: () => Instant
  ) {}

  /** The draft of a thing; null when there is none. */
  async get<T>(id: string): Promise<{ body: T; savedAt: number } | null> {
    const draft = await this.db.drafts.get(id);
    if (!draft) return null;
    const body = await this.db.vault.openValue('drafts', id, draft.body);
    return body === undefined ? null : { body: body as T, savedAt: draft.savedAt };
  }

  /** Keeps the draft of a thing. A full disk is not told here: the words are still on the screen. */
  async keep(id: string, body: unknown): Promise<boolean> {
    try {
      const savedAt = this.now();
      await this.db.vault.inTurn(async () => {
        const kept = await this.db.vault.sealValue('drafts', id, body);
        await this.db.drafts.put({ id, body: kept, savedAt });
      });
      return true;
    } catch {
      return false;
    }
  }

  /** Drops the draft of a thing that was saved or thrown away. */
  async drop(id: string): Promise<void> {
    await this.db.vault.inTurn(() => this.db.drafts.delete(id));
  }
}
