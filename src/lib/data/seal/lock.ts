import { fail, ok, type Result } from '$lib/domain/result';
import {
  argon2Kdf,
  fromBase64,
  isSaneKdf,
  type Kdf,
  keyOfPassphrase,
  keyOfSecret,
  pbkdf2Kdf,
  toBase64
} from './key';

/** One way to the data key: a passphrase, or an authenticator of the device. */
export type Slot =
  | { kind: 'passphrase'; kdf: Kdf; iv: string; wrapped: string }
  | { kind: 'authenticator'; credential: string; salt: string; iv: string; wrapped: string };

/**
 * A lock as it is kept in the settings under `lock`. It holds nothing secret: the random data key lies in it only
 * wrapped, once for every way in.
 */
export interface Lock {
  version: 1;
  slots: Slot[];
}

/** Why a lock did not open. */
export type LockFault = 'passphrase-wrong' | 'lock-damaged' | 'lock-unknown';

/** Why a passphrase was not taken. */
export type PassphraseFault = 'passphrase-too-short' | 'passphrase-too-long';

/** The fewest letters of a passphrase. Four ordinary words have about twenty. */
export const shortestPassphrase = 8;
const longestPassphrase = 1_000;

/** Sixteen random bytes, or as many as asked; an argument wherever they are used, so that tests can repeat. */
export type RandomBytes = (count: number) => Uint8Array<ArrayBuffer>;
export const randomBytes: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/** What making a lock needs from outside: chance, and how much work a passphrase is to be. */
export interface Making {
  random: RandomBytes;
  kdf: (salt: Uint8Array) => Kdf;
}
const usual: Making = { random: randomBytes, kdf: argon2Kdf };

const context = (kind: Slot['kind']) => new TextEncoder().encode(`understory/lock/1/${kind}`);

async function wrap(
  dataKey: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  kind: Slot['kind'],
  random: RandomBytes
) {
  const iv = random(12);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: context(kind) },
    key,
    dataKey
  );
  return { iv: toBase64(iv), wrapped: toBase64(new Uint8Array(sealed)) };
}

async function unwrap(slot: Slot, key: CryptoKey): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const iv = fromBase64(slot.iv);
    const params = { name: 'AES-GCM', iv, additionalData: context(slot.kind) };
    return new Uint8Array(await crypto.subtle.decrypt(params, key, fromBase64(slot.wrapped)));
  } catch {
    return null;
  }
}

/** The data key, for sealing and opening records; it cannot be read out again. */
const usable = (dataKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Whether a passphrase may be used. */
export function passphraseFault(passphrase: string): PassphraseFault | null {
  const letters = [...passphrase.normalize('NFKC')].length;
  if (letters < shortestPassphrase) return 'passphrase-too-short';
  return letters > longestPassphrase ? 'passphrase-too-long' : null;
}

async function passphraseSlot(
  dataKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
  { random, kdf: kdfOf }: Making
): Promise<Slot> {
  let kdf = kdfOf(random(16));
  let key: CryptoKey;
  try {
    key = await keyOfPassphrase(passphrase, kdf);
  } catch {
    kdf = pbkdf2Kdf(random(16)); // no WebAssembly, or not the memory for it
    key = await keyOfPassphrase(passphrase, kdf);
  }
  return { kind: 'passphrase', kdf, ...(await wrap(dataKey, key, 'passphrase', random)) };
}

/** A new lock with a new random data key. */
export async function makeLock(
  passphrase: string,
  making: Making = usual
): Promise<Result<{ lock: Lock; key: CryptoKey }, PassphraseFault>> {
  const fault = passphraseFault(passphrase);
  if (fault) return fail(fault);
  const dataKey = making.random(32);
  const lock: Lock = { version: 1, slots: [await passphraseSlot(dataKey, passphrase, making)] };
  const key = await usable(dataKey);
  dataKey.fill(0);
  return ok({ lock, key });
}

/** Opens a lock with its passphrase. */
export async function openLock(lock: Lock, passphrase: string): Promise<Result<CryptoKey, LockFault>> {
  const raw = await rawKey(lock, passphrase);
  if (!raw.ok) return raw;
  const key = await usable(raw.value);
  raw.value.fill(0);
  return ok(key);
}

/**
 * The same lock under another passphrase. Only the wrapping changes: no record is touched, so a crash in the middle
 * leaves either the old passphrase or the new one, never neither.
 */
export async function changePassphrase(
  lock: Lock,
  before: string,
  after: string,
  making: Making = usual
): Promise<Result<Lock, LockFault | PassphraseFault>> {
  const fault = passphraseFault(after);
  if (fault) return fail(fault);
  const raw = await rawKey(lock, before);
  if (!raw.ok) return raw;
  const slot = await passphraseSlot(raw.value, after, making);
  raw.value.fill(0);
  return ok({ ...lock, slots: [slot, ...lock.slots.filter(({ kind }) => kind !== 'passphrase')] });
}

/** Adds an authenticator as another way in. `secret` is what its `prf` extension gave for `salt`, 32 bytes. */
export async function addAuthenticator(
  lock: Lock,
  passphrase: string,
  { credential, salt, secret }: { credential: string; salt: string; secret: Uint8Array },
  random: RandomBytes = randomBytes
): Promise<Result<Lock, LockFault>> {
  const raw = await rawKey(lock, passphrase);
  if (!raw.ok) return raw;
  const key = await keyOfSecret(secret, salt);
  const slot: Slot = {
    kind: 'authenticator',
    credential,
    salt,
    ...(await wrap(raw.value, key, 'authenticator', random))
  };
  raw.value.fill(0);
  const others = lock.slots.filter((s) => s.kind !== 'authenticator' || s.credential !== credential);
  return ok({ ...lock, slots: [...others, slot] });
}

/** Opens a lock with an authenticator. */
export async function openWithAuthenticator(
  lock: Lock,
  credential: string,
  secret: Uint8Array
): Promise<Result<CryptoKey, LockFault>> {
  const slot = lock.slots.find((s) => s.kind === 'authenticator' && s.credential === credential);
  if (lock.version !== 1 || slot?.kind !== 'authenticator') return fail('lock-unknown');
  const raw = await unwrap(slot, await keyOfSecret(secret, slot.salt));
  return raw ? ok(await usable(raw)) : fail('lock-damaged');
}

async function rawKey(lock: Lock, passphrase: string): Promise<Result<Uint8Array<ArrayBuffer>, LockFault>> {
  if (lock.version !== 1 || !Array.isArray(lock.slots)) return fail('lock-unknown');
  const slot = lock.slots.find(({ kind }) => kind === 'passphrase');
  if (slot?.kind !== 'passphrase' || !isSaneKdf(slot.kdf)) return fail('lock-damaged');
  let key: CryptoKey;
  try {
    key = await keyOfPassphrase(passphrase, slot.kdf);
  } catch {
    return fail('lock-damaged');
  }
  const raw = await unwrap(slot, key);
  return raw ? ok(raw) : fail('passphrase-wrong');
}
