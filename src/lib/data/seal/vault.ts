import Dexie from 'dexie';
import type { Row } from '../backup/shape';
import { isSealed, openBody, openMany, seal, type SealedBody, sealBody, type SealedRow } from './record';

/** A setting that is never sealed: the name of the device, and the lock by which everything else is opened. */
const alwaysPlain = (key: string): boolean => key === 'device' || key === 'lock';

/**
 * Stays in the zone of a transaction or a live query over work that is not the database's own: without it, what is
 * read after the wait would not be observed.
 */
const inZone = <T>(work: Promise<T>): PromiseLike<T> => Dexie.Promise.resolve(work);

/** From so many rows on they are opened outside of any zone, one asker after the other. */
const many = 500;

/** Runs work outside of every zone, where a promise costs a fraction: a new task belongs to none. */
const outside = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => setTimeout(() => work().then(resolve, reject)));

/**
 * Stands between the disk and everybody who reads or writes: rows lie there as they are, or sealed. Nothing here may
 * be called inside a transaction: a browser ends one that waits for anything but itself.
 *
 * A vault that is shut keeps whoever asks waiting, until it is opened again.
 */
export class Vault {
  /** Whether rows are sealed on the disk. */
  readonly seals: boolean;
  /** Records that did not open, as `table/id`. */
  readonly damaged = new Set<string>();
  #key: Promise<CryptoKey> | null;
  #open: ((key: CryptoKey) => void) | null = null;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #lastMany: Promise<unknown> = Promise.resolve();
  /** What was opened before, so that a list that is asked again costs nothing; by the `iv`, which is never reused. */
  #seen = new Map<string, { iv: Uint8Array; row: Row }>();

  /** Without a key, rows lie on the disk as they are. */
  constructor(key?: CryptoKey) {
    this.seals = key !== undefined;
    this.#key = key === undefined ? null : Promise.resolve(key);
  }

  /** A vault that is still shut. */
  static shut(): Vault {
    const vault = new Vault();
    (vault as { seals: boolean }).seals = true;
    vault.shut();
    return vault;
  }

  /** Forgets the key and everything opened with it. */
  shut(): void {
    if (!this.seals || this.#open) return;
    this.#seen = new Map();
    this.#key = new Promise((resolve) => (this.#open = resolve));
  }

  /** Opens it again. */
  reopen(key: CryptoKey): void {
    this.#open?.(key);
    this.#open = null;
  }

  /**
   * Does writes one after the other: sealing takes a moment, and of two writes in a row the later one has to win.
   * Where nothing is sealed the database itself keeps them in order.
   */
  inTurn<T>(write: () => Promise<T>): Promise<T> {
    if (!this.seals) return write();
    const done = this.#lastWrite.then(write);
    this.#lastWrite = done.catch(() => {});
    return done;
  }

  /** When every write that waits its turn is done. */
  async settled(): Promise<void> {
    await this.#lastWrite;
  }

  /** A row as it is to lie on the disk. */
  async seal<T extends object>(table: string, row: T): Promise<T> {
    if (!this.#key) return row;
    const key = await inZone(this.#key);
    return (await inZone(seal(key, table, row as unknown as Row))) as unknown as T;
  }

  /** Many rows as they are to lie on the disk. */
  async sealAll<T extends object>(table: string, rows: readonly T[]): Promise<T[]> {
    if (!this.#key) return [...rows];
    const key = await inZone(this.#key);
    return (await inZone(
      Promise.all(rows.map((row) => seal(key, table, row as unknown as Row)))
    )) as unknown as T[];
  }

  /** Rows as the person wrote them, in the same order. Those that do not open are noted and left out. */
  async open<T extends object>(table: string, stored: readonly T[]): Promise<T[]> {
    if (!this.#key) return stored as T[];
    const key = await inZone(this.#key);
    const rows = stored as readonly object[] as readonly (SealedRow | Row)[];
    if (rows.length < many) return (await inZone(this.#opened(key, table, rows))) as unknown as T[];
    // Several screens ask for the whole history at once: the second finds it opened by the first.
    const opened = this.#lastMany.then(() => outside(() => this.#opened(key, table, rows)));
    this.#lastMany = opened.catch(() => {});
    return (await inZone(opened)) as unknown as T[];
  }

  async #opened(key: CryptoKey, table: string, rows: readonly (SealedRow | Row)[]): Promise<Row[]> {
    const seen = this.#seen; // not the present one later on: the vault may have been shut meanwhile
    const before = rows.map((row) => {
      if (!isSealed(row)) return row as Row;
      const known = seen.get(`${table}/${(row as SealedRow).id}`);
      return known && sameBytes(known.iv, row.iv) ? known.row : null;
    });
    const fresh = rows.filter((_row, i) => before[i] === null) as SealedRow[];
    if (fresh.length === 0) return before as Row[];
    const opened = await openMany(key, table, fresh);
    let next = 0;
    const all = before.map((row) => {
      if (row) return row;
      const { id, iv } = fresh[next]!;
      const now = opened[next++]!;
      if (now) seen.set(`${table}/${id}`, { iv, row: now });
      else this.damaged.add(`${table}/${id}`);
      return now;
    });
    return all.filter((row) => row !== null);
  }

  /** The value of a setting or the body of a draft, as it is to lie on the disk. */
  async sealValue(place: 'settings' | 'drafts', key: string, value: unknown): Promise<unknown> {
    if (!this.#key || (place === 'settings' && alwaysPlain(key))) return value;
    const secret = await inZone(this.#key);
    return inZone(sealBody(secret, [place, key, 1], value));
  }

  /** The value of a setting or the body of a draft; undefined when it does not open. */
  async openValue(place: 'settings' | 'drafts', key: string, stored: unknown): Promise<unknown> {
    if (!this.#key || typeof stored !== 'object' || stored === null || !isSealed(stored)) return stored;
    const secret = await inZone(this.#key);
    const opened = await inZone(openBody(secret, [place, key, 1], stored as SealedBody));
    if (opened.ok) return opened.value;
    this.damaged.add(`${place}/${key}`);
    return undefined;
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
};
