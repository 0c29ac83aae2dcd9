import type { Database } from './database';

/** The settings of this device, by key. */
export class Settings {
  constructor(private readonly db: Database) {}

  /** The value of a key; undefined when it was never set. */
  async get<T>(key: string): Promise<T | undefined> {
    const stored = (await this.db.settings.get(key))?.value;
    return (await this.db.vault.openValue('settings', key, stored)) as T | undefined;
  }

  /** Sets a key. */
  async set(key: string, value: unknown): Promise<void> {
    await this.db.vault.inTurn(async () => {
      const kept = await this.db.vault.sealValue('settings', key, value);
      await this.db.settings.put({ key, value: kept });
    });
  }
}
