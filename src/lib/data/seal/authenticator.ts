import { fail, ok, type Result } from '$lib/domain/result';
import { fromBase64, toBase64 } from './key';
import { addAuthenticator, type Lock, type LockFault, openWithAuthenticator, randomBytes } from './lock';

/** The authenticator said no, was cancelled, or cannot give a secret (the `prf` extension of WebAuthn). */
export type AuthenticatorFault = LockFault | 'authenticator-refused';

/** How long a person has for their finger, in milliseconds. */
const patienceMs = 60_000;

interface PrfResults {
  prf?: { enabled?: boolean; results?: { first?: ArrayBuffer | Uint8Array } };
}

/** Whether this browser has a built-in authenticator that may give a secret. The first use tells for certain. */
export async function mayUseAuthenticator(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined' || !navigator.credentials) return false;
  try {
    const able = (PublicKeyCredential as { getClientCapabilities?: () => Promise<Record<string, boolean>> })
      .getClientCapabilities;
    if (able && (await able.call(PublicKeyCredential))['extension:prf'] === false) return false;
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}

const secretOf = (credential: PublicKeyCredential | null): Uint8Array | null => {
  const results = credential?.getClientExtensionResults() as PrfResults | undefined;
  const first = results?.prf?.results?.first;
  return first ? new Uint8Array(first instanceof Uint8Array ? first : new Uint8Array(first)) : null;
};

/** The secret an authenticator gives for a salt. */
async function secretFor(credential: string, salt: string): Promise<Uint8Array | null> {
  const id = fromBase64(credential);
  const found = await navigator.credentials.get({
    publicKey: {
      challenge: randomBytes(32), // nobody but this page looks at the answer; the secret is what counts
      allowCredentials: [{ type: 'public-key', id }],
      userVerification: 'required',
      timeout: patienceMs,
      extensions: { prf: { eval: { first: fromBase64(salt) } } }
    }
  });
  return secretOf(found as PublicKeyCredential | null);
}

/** Makes a key in this device's authenticator and adds it to the lock. It never leaves the device. */
export async function addThisAuthenticator(
  lock: Lock,
  passphrase: string
): Promise<Result<Lock, AuthenticatorFault>> {
  const salt = toBase64(randomBytes(32));
  try {
    const made = (await navigator.credentials.create({
      publicKey: {
        challenge: randomBytes(32),
        rp: { name: 'Understory' },
        // The name is shown in the device's own list; it says nothing about anyone.
        user: { id: randomBytes(16), name: 'Understory', displayName: 'Understory' },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 }
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          userVerification: 'required',
          residentKey: 'preferred'
        },
        timeout: patienceMs,
        extensions: { prf: { eval: { first: fromBase64(salt) } } }
      }
    })) as PublicKeyCredential | null;
    if (!made) return fail('authenticator-refused');
    const credential = toBase64(new Uint8Array(made.rawId));
    // Some give the secret only when they are asked a second time.
    const secret = secretOf(made) ?? (await secretFor(credential, salt));
    if (!secret) return fail('authenticator-refused');
    return await addAuthenticator(lock, passphrase, { credential, salt, secret });
  } catch {
    return fail('authenticator-refused');
  }
}

/** Opens a lock with whichever of its authenticators is here. */
export async function openByAuthenticator(lock: Lock): Promise<Result<CryptoKey, AuthenticatorFault>> {
  for (const slot of lock.slots) {
    if (slot.kind !== 'authenticator') continue;
    try {
      const secret = await secretFor(slot.credential, slot.salt);
      if (!secret) continue;
      const opened = await openWithAuthenticator(lock, slot.credential, secret);
      if (opened.ok) return ok(opened.value);
    } catch {
      // cancelled, or not this device's
    }
  }
  return fail('authenticator-refused');
}
