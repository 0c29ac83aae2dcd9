import type { Database } from '$lib/data/database';
import type { Store } from '$lib/data/store';
import type { CanaryNote } from '$lib/data/canary';
import type { Reader, ReaderStatus } from '$lib/reader/reader';
import { instant, type Instant } from '$lib/domain/stamp';
import { door } from './door.svelte';

/**
 * The one device: its history, its model, its clock. The history is opened when the app starts; screens are drawn
 * meanwhile.
 */
class Device {
  /** The opened history. Never rejects; see `blocked`. */
  readonly opened: Promise<Store>;
  /** The database, locked or not, for erasing it. */
  readonly database: Promise<Database>;
  #resolve!: (store: Store) => void;
  #found!: (db: Database) => void;
  /** The browser gives no storage at all, e.g. in some private windows. */
  blocked = $state(false);
  /** What the canary told about the history when it was opened. */
  canary = $state.raw<CanaryNote | null>(null);
  /** How many records damage had taken and the second copy gave back. */
  broughtBack = $state(0);
  /** What the model is doing. */
  readerStatus = $state<ReaderStatus>('asleep');
  #reader: Reader | null = null;

  constructor() {
    this.opened = new Promise((resolve) => (this.#resolve = resolve));
    this.database = new Promise((resolve) => (this.#found = resolve));
  }

  /**
   * Opens the history and puts the model at hand. Called once, when the app starts in the browser. Comes back when the
   * history is open, or when it waits for the person to unlock it.
   */
  async start(reader: Reader): Promise<void> {
    this.#reader = reader;
    reader.subscribe((status) => (this.readerStatus = status));
    await new Promise<void>((asked) => void this.#open(asked).then(asked));
  }

  async #open(asked: () => void): Promise<void> {
    try {
      // Fetched beside the first paint, not before it.
      const { openStore } = await import('$lib/data/store');
      const store = await openStore({
        unlock: (lock, db) => {
          this.#found(db);
          asked();
          return door.ask(lock);
        },
        evicted: () => location.reload()
      });
      this.#found(store.db);
      this.canary = store.canary;
      this.broughtBack = store.broughtBack;
      door.enter(store);
      this.#resolve(store);
    } catch {
      this.blocked = true;
      door.failed();
    }
  }

  /** The person has read that something is missing and goes on with what is there. */
  async acceptLoss(): Promise<void> {
    await (await this.opened).acceptLoss();
    this.canary = { state: 'whole' };
  }

  /** The on-device model. */
  get reader(): Reader {
    if (!this.#reader) throw new Error('the device has not been started');
    return this.#reader;
  }

  /** The present moment. */
  now(): Instant {
    return instant(Date.now());
  }

  /** The zone the person is in. */
  zone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  }
}

/** The one device this runs on. */
export const device = new Device();
