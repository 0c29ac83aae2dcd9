import {
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
  type Recipient,
  Stanza
} from 'age-encryption';
import { fail, ok, type Result } from '$lib/domain/result';

/**
 * What a device keeps so that it can shut a backup every day without anybody typing, and without knowing what opens
 * it: a key pair of age, made once. The passphrase itself is kept nowhere.
 */
export interface BackupKey {
  /** The public half, `age1…`: it shuts files and opens none. */
  recipient: string;
  /** The secret half, shut in an age passphrase file. It lies beside the backups and inside of each of them. */
  locked: Uint8Array;
}

/** The stanza in the head of a file that holds the shut key. Other age tools pass over stanzas they do not know. */
const stanzaName = 'understory.app/locked-key';

/** The largest work factor of a passphrase file: 256 MiB of memory, what the `age` command itself writes. */
export const mostWork = 18;

/** Makes a key pair and shuts its secret half. `work` is the scrypt work factor, a power of two. */
export async function makeBackupKey(passphrase: string, work: number): Promise<BackupKey> {
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFKC'));
  encrypter.setScryptWorkFactor(work);
  return {
    recipient: await identityToRecipient(identity),
    locked: await encrypter.encrypt(`${identity}\n`)
  };
}

/** Shuts bytes with the public half, and lays the shut secret half into their head: one file is enough to come back. */
export async function shutWithKey(bytes: Uint8Array, { recipient, locked }: BackupKey): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const carrying: Recipient = { wrapFileKey: () => [new Stanza([stanzaName], locked)] };
  encrypter.addRecipient(carrying);
  return encrypter.encrypt(bytes);
}

/** The shut key in the head of a file; null when there is none. Two are one too many. */
export function lockedKeyIn(bytes: Uint8Array): Uint8Array | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8_192)).split('\n---')[0]!;
  const found = [
    ...head.matchAll(/^-> (\S+).*\n((?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63})(?:\n|$)/gm)
  ].filter(([, name]) => name === stanzaName);
  if (found.length !== 1) return null;
  try {
    return Uint8Array.from(atob(found[0]![2]!.replaceAll('\n', '')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Opens a file that anybody's passphrase shut, or says why not. */
export async function openWithPassphrase(
  bytes: Uint8Array,
  passphrase: string
): Promise<Result<Uint8Array, 'damaged' | 'not-a-backup' | 'too-much-work' | 'passphrase-wrong'>> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
  const scrypt = /^-> scrypt \S+ (\d+)$/m.exec(head);
  if (!scrypt) return fail(head.includes('\n-> ') ? 'not-a-backup' : 'damaged'); // made for a key, not a phrase
  if (Number(scrypt[1]) > mostWork) return fail('too-much-work');
  // What was typed may be composed otherwise than what was set; the exact letters are tried as well.
  for (const phrase of new Set([passphrase.normalize('NFKC'), passphrase])) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(phrase);
    try {
      return ok(await decrypter.decrypt(bytes));
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('no identity matched')))
        return fail('damaged');
    }
  }
  return fail('passphrase-wrong');
}

/** Opens a file that was shut with a key pair, by the passphrase of the key it carries. */
export async function openWithLockedKey(
  bytes: Uint8Array,
  locked: Uint8Array,
  passphrase: string
): Promise<Result<Uint8Array, 'damaged' | 'not-a-backup' | 'too-much-work' | 'passphrase-wrong'>> {
  const identity = await openWithPassphrase(locked, passphrase);
  if (!identity.ok) return identity;
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(new TextDecoder().decode(identity.value).trim());
    return ok(await decrypter.decrypt(bytes));
  } catch {
    return fail('damaged');
  }
}
