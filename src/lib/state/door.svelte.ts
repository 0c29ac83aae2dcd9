import { tick } from 'svelte';
import type { Lock, LockFault, PassphraseFault } from '$lib/data/seal/lock';
import type { MoveFault } from '$lib/data/seal/move';
import type { Store } from '$lib/data/store';
import { fail, ok, type Result } from '$lib/domain/result';
import { discretion } from './discretion.svelte';

/** Why the door did not open, or the lock was not changed. */
export type DoorFault = LockFault | PassphraseFault | MoveFault | 'authenticator-refused';

/** Tabs tell each other when one is shut. */
const channelName = 'understory.door';

/** A draft has so long to be written before the page goes, in milliseconds. */
const patienceMs = 1_000;

const within = (work: Promise<unknown>, ms: number) =>
  Promise.race([work, new Promise((done) => setTimeout(done, ms))]);

/**
 * What stands before the history when it is locked: asks for the passphrase, shuts again, and turns the lock on and
 * off. Shutting loads the page anew, so that nothing that was read stays in its memory; only while a sound is playing
 * the page stays, without the key and with nothing on the screen.
 */
export class Door {
  /** `shut` until the passphrase was given; `moving` while everything is being sealed or opened for good. */
  phase = $state<'open' | 'shut' | 'moving'>(discretion.on ? 'shut' : 'open');
  /** How much of it has been moved, 0..1. */
  share = $state(0);
  /** Why it was not moved. */
  fault = $state<DoorFault | null>(null);
  /** The lock, once the history was looked for; null when there is none. */
  lock = $state.raw<Lock | null>(null);
  /** Turning the lock on was broken off at some earlier time. */
  unfinished = $state(false);
  /** When the history has been looked for, and is open or asks for its key. */
  readonly known: Promise<void>;
  #looked!: () => void;
  #give: ((key: CryptoKey) => void) | null = null;
  #store: Store | null = null;
  #channel: BroadcastChannel | null = null;
  /** Whether something is heard, which a reload would break off; the player says so. */
  sounding: () => boolean = () => false;

  constructor(private readonly reload: () => void = () => location.reload()) {
    this.known = new Promise((resolve) => (this.#looked = resolve));
  }

  /** Begins to listen to other tabs. */
  start(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.onmessage = () => void this.#shut();
  }

  /** Asked when the history turns out to be locked. */
  ask(lock: Lock): Promise<CryptoKey> {
    this.lock = lock;
    discretion.set({ on: true });
    this.phase = 'shut';
    this.#looked();
    return new Promise((resolve) => (this.#give = resolve));
  }

  /** The history has been opened. */
  enter(store: Store): void {
    this.#store = store;
    this.lock = store.lock;
    this.unfinished = store.lockUnfinished;
    if (discretion.on !== (store.lock !== null)) discretion.set({ on: store.lock !== null });
    this.phase = 'open';
    this.#looked();
  }

  /** The history could not be opened at all: what there is to say about it is said on the page. */
  failed(): void {
    this.#looked();
    this.phase = 'open';
  }

  /** Tries a passphrase. */
  async unlock(passphrase: string): Promise<Result<void, DoorFault>> {
    const lock = this.lock;
    if (!lock) return fail('lock-unknown');
    const { openLock } = await import('$lib/data/seal/lock');
    return this.#letIn(await openLock(lock, passphrase));
  }

  /** Tries the device's own authenticator: a finger, a face, a code. */
  async unlockWithAuthenticator(): Promise<Result<void, DoorFault>> {
    const lock = this.lock;
    if (!lock) return fail('lock-unknown');
    const { openByAuthenticator } = await import('$lib/data/seal/authenticator');
    return this.#letIn(await openByAuthenticator(lock));
  }

  #letIn(opened: Result<CryptoKey, DoorFault>): Result<void, DoorFault> {
    if (!opened.ok) return opened;
    if (this.#give) this.#give(opened.value);
    else {
      this.#store?.db.vault.reopen(opened.value);
      this.phase = 'open';
    }
    this.#give = null;
    return ok(undefined);
  }

  /** Shuts this tab and every other one. */
  async shut(): Promise<void> {
    if (!this.lock || this.phase !== 'open') return;
    this.#channel?.postMessage('shut');
    await this.#shut();
  }

  async #shut(): Promise<void> {
    const store = this.#store;
    if (!this.lock || !store || this.phase !== 'open') return;
    this.phase = 'shut';
    await tick(); // the screens are gone, and what was being typed is on its way
    await within(store.db.vault.settled(), patienceMs);
    if (this.sounding() || !canComeBack()) store.db.vault.shut();
    else this.reload();
  }

  /** Forgets the key at once, without waiting for anything: the person is leaving. */
  drop(): void {
    if (this.lock) this.phase = 'shut';
    this.#store?.db.vault.shut();
  }

  /** Turns the lock on: everything is sealed, and has to be opened anew with the passphrase. */
  async turnOn(passphrase: string): Promise<void> {
    const store = this.#store;
    if (!store) return;
    this.fault = null;
    const [{ makeLock }, { sealHistory }] = await Promise.all([
      import('$lib/data/seal/lock'),
      import('$lib/data/seal/move')
    ]);
    const made = await makeLock(passphrase);
    if (!made.ok) return void (this.fault = made.error);
    await this.#move(store, true, (progress) => sealHistory(store.db.name, made.value, { progress }));
  }

  /** Takes the lock off: everything is opened for good. A wrong passphrase changes nothing. */
  async turnOff(passphrase: string): Promise<Result<void, DoorFault>> {
    const [store, lock] = [this.#store, this.lock];
    if (!store || !lock) return fail('lock-unknown');
    const [{ openLock }, { unsealHistory }, { plainName }] = await Promise.all([
      import('$lib/data/seal/lock'),
      import('$lib/data/seal/move'),
      import('$lib/data/seal/where')
    ]);
    const key = await openLock(lock, passphrase);
    if (!key.ok) return key;
    await this.#move(store, false, (progress) =>
      unsealHistory(plainName(store.db.name), { lock, key: key.value }, { progress })
    );
    return ok(undefined);
  }

  async #move(
    store: Store,
    on: boolean,
    move: (progress: (share: number) => void) => Promise<Result<void, MoveFault>>
  ): Promise<void> {
    this.fault = null;
    this.share = 0;
    this.phase = 'moving';
    await tick();
    await within(store.db.vault.settled(), patienceMs);
    store.db.close({ disableAutoOpen: true });
    const moved = await move((share) => (this.share = share)).catch(() => fail('storage-failed' as const));
    if (!moved.ok) return void (this.fault = moved.error); // said on the screen, and then everything is opened anew
    discretion.set({ on });
    this.reload();
  }

  /** Opens everything anew, after a move that failed. */
  goOn(): void {
    this.reload();
  }

  /** Another passphrase for the same lock; no record is touched. */
  async change(before: string, after: string): Promise<Result<void, DoorFault>> {
    const { changePassphrase } = await import('$lib/data/seal/lock');
    return this.#relock((lock) => changePassphrase(lock, before, after));
  }

  /** Lets the device's own authenticator open the door as well. */
  async addAuthenticator(passphrase: string): Promise<Result<void, DoorFault>> {
    const { addThisAuthenticator } = await import('$lib/data/seal/authenticator');
    return this.#relock((lock) => addThisAuthenticator(lock, passphrase));
  }

  /** From now on, only the passphrase opens it. */
  removeAuthenticators(): Promise<Result<void, DoorFault>> {
    return this.#relock((lock) =>
      Promise.resolve(ok({ ...lock, slots: lock.slots.filter(({ kind }) => kind !== 'authenticator') }))
    );
  }

  async #relock(change: (lock: Lock) => Promise<Result<Lock, DoorFault>>): Promise<Result<void, DoorFault>> {
    const [store, lock] = [this.#store, this.lock];
    if (!store || !lock) return fail('lock-unknown');
    const changed = await change(lock);
    if (!changed.ok) return changed;
    const [{ keepLock }, { written }] = await Promise.all([
      import('$lib/data/seal/where'),
      import('$lib/data/history')
    ]);
    const kept = await written(() => keepLock(store.db, changed.value));
    if (!kept.ok) return fail(kept.error);
    this.lock = changed.value;
    return ok(undefined);
  }

  /** Whether the lock opens with an authenticator as well. */
  get byAuthenticator(): boolean {
    return this.lock?.slots.some(({ kind }) => kind === 'authenticator') ?? false;
  }

  /** How many records did not open so far: they are damaged on the disk. */
  get torn(): number {
    return this.#store?.db.vault.damaged.size ?? 0;
  }

  /** The broken-off turning on has been read about. */
  async forgetUnfinished(): Promise<void> {
    this.unfinished = false;
    await this.#store?.settings.set('lock.unfinished', false);
  }
}

/** Without a network and without its own copy on the device, a page that is loaded anew would not come back. */
const canComeBack = (): boolean =>
  navigator.onLine || ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null);

/** Whether this device has an authenticator that may open the door. */
export const mayUseDevice = async (): Promise<boolean> =>
  (await import('$lib/data/seal/authenticator')).mayUseAuthenticator();

/** The one door of this page. */
export const door = new Door();
