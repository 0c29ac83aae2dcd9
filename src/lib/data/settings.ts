import type { Database } from './database';

/** The settings of this device, by key. */
export class Settings {
  constructor(private readonly db: Database) {}

  /** The value of a key; undefined when it was never set. */
  async get<T>(key: string): Promise<T | undefined> {
    return (await this.db.settings.get(key))?.value as T | undefined;
  }

  /** Sets a key. */
  async set(key: string, value: unknown): Promise<void> {
    await this.db.settings.put({ key, value });
  }
}
