import type { Memory } from '$lib/domain/memory';
import type { Id, Kept } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { History, WriteFault } from './history';

/** What the person chose to keep from their sessions. */
export class Memories {
  constructor(private readonly history: History) {}

  /** Keeps one more thing. */
  add(content: Omit<Memory, keyof Kept>): Promise<Result<Memory, WriteFault>> {
    return this.history.add<Memory>('memories', content);
  }

  /** Edits one. */
  change(id: Id, fields: Partial<Omit<Memory, keyof Kept>>): Promise<Result<Memory | null, WriteFault>> {
    return this.history.change<Memory>('memories', id, fields);
  }

  /** Forgets one. */
  bury(id: Id): Promise<Result<Memory | null, WriteFault>> {
    return this.history.bury<Memory>('memories', id);
  }

  /** Takes a forgetting back. */
  revive(memory: Memory): Promise<Result<Memory, WriteFault>> {
    return this.history.revive('memories', memory);
  }

  /** All, newest first. */
  async all(): Promise<Memory[]> {
    return this.history.shelf<Memory>('memories').byDay();
  }
}
