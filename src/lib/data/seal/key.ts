import { argon2Beside } from './derive';

/** How a passphrase was turned into a key; kept beside the lock, so that old locks open when the defaults grow. */
export type Kdf =
  | { name: 'argon2id'; salt: string; memoryKiB: number; passes: number }
  | { name: 'pbkdf2-sha256'; salt: string; rounds: number };

/** Bytes as text for storing. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Text as bytes; throws on a text that is not base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** How a new lock derives its key: Argon2id with 64 MiB in three passes, about a quarter of a second. */
export const argon2Kdf = (salt: Uint8Array): Kdf => ({
  name: 'argon2id',
  salt: toBase64(salt),
  memoryKiB: 64 * 1024,
  passes: 3
});

/** How it does where WebAssembly is not to be had: 600,000 rounds, as OWASP advises for PBKDF2-SHA-256. */
export const pbkdf2Kdf = (salt: Uint8Array): Kdf => ({
  name: 'pbkdf2-sha256',
  salt: toBase64(salt),
  rounds: 600_000
});

/** The most work an opened lock may ask for: no stored lock can hang the app or fill the memory. */
const mostMemoryKiB = 256 * 1024;
const mostPasses = 20;
const mostRounds = 10_000_000;

/** Whether a lock's parameters are those of a lock of ours. */
export const isSaneKdf = (kdf: Kdf): boolean =>
  kdf.name === 'argon2id'
    ? kdf.memoryKiB >= 8 && kdf.memoryKiB <= mostMemoryKiB && kdf.passes >= 1 && kdf.passes <= mostPasses
    : kdf.name === 'pbkdf2-sha256' && kdf.rounds >= 1 && kdf.rounds <= mostRounds;

/** Two keyboards may compose the same letter differently; both give the same key. */
const bytesOf = (passphrase: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(passphrase.normalize('NFKC')) as Uint8Array<ArrayBuffer>;

/** The key that wraps other keys, from a passphrase. It cannot be read out again. */
export async function keyOfPassphrase(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const salt = fromBase64(kdf.salt);
  const bits =
    kdf.name === 'argon2id'
      ? await argon2Beside({
          password: bytesOf(passphrase),
          salt,
          memoryKiB: kdf.memoryKiB,
          passes: kdf.passes
        })
      : new Uint8Array(
          await crypto.subtle.deriveBits(
            { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: kdf.rounds },
            await crypto.subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, ['deriveBits']),
            256
          )
        );
  return wrappingKey(new Uint8Array(bits));
}

/**
 * The key that wraps other keys, from 32 secret bytes an authenticator gave (the WebAuthn `prf` extension).
 * `salt` is kept beside the lock.
 */
export async function keyOfSecret(secret: Uint8Array, salt: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode('understory lock');
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: fromBase64(salt), info },
    base,
    256
  );
  return wrappingKey(new Uint8Array(bits));
}

const wrappingKey = (bits: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);
