import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '$lib/data/backup/shape';
import { argon2Kdf, type Kdf, keyOfPassphrase, pbkdf2Kdf, toBase64 } from '$lib/data/seal/key';
import {
  addAuthenticator,
  changePassphrase,
  type Lock,
  makeLock,
  openLock,
  openWithAuthenticator,
  randomBytes
} from '$lib/data/seal/lock';
import { isSealed, open, openAll, seal, type SealedRow } from '$lib/data/seal/record';
import { well } from './life';

const phrase = '山有木兮木有枝 3am';
const row = (more: object = {}): Row => ({
  id: 'a',
  created: '000000001.000.dev',
  changed: '000000002.000.dev',
  day: '2026-05-17',
  note: 'nobody may read this 谁也别看',
  affect: { valence: -0.75, arousal: 0.25 },
  ...more
});

/** A lock that costs nothing to open: the strength is not what these tests are about. */
const light = {
  random: randomBytes,
  kdf: (salt: Uint8Array): Kdf => ({ name: 'argon2id', salt: toBase64(salt), memoryKiB: 64, passes: 1 })
};

let lock: Lock;
let key: CryptoKey;

beforeAll(async () => {
  ({ lock, key } = well(await makeLock(phrase, light)));
});

describe('the lock', () => {
  it('opens with the passphrase, typed on whichever keyboard, and with no other', async () => {
    const sealed = (await seal(key, 'checkIns', row())) as SealedRow;
    const again = well(await openLock(lock, phrase.normalize('NFD')));
    expect(well(await open(again, 'checkIns', sealed))).toEqual(row());
    expect(await openLock(lock, `${phrase} `)).toEqual({ ok: false, error: 'passphrase-wrong' });
  });

  it('holds nothing by which the passphrase or the key could be read', () => {
    expect(key.extractable).toBe(false);
    expect(Object.keys(lock.slots[0]!).sort()).toEqual(['iv', 'kdf', 'kind', 'wrapped']);
    expect(argon2Kdf(new Uint8Array(16))).toMatchObject({ name: 'argon2id', memoryKiB: 65536, passes: 3 });
  });

  it('refuses a passphrase that keeps nobody out', async () => {
    expect(await makeLock('1234567')).toEqual({ ok: false, error: 'passphrase-too-short' });
    expect(await makeLock('x'.repeat(2_000))).toEqual({ ok: false, error: 'passphrase-too-long' });
  });

  it('under a new passphrase opens the old records, and the old passphrase is over', async () => {
    const sealed = await seal(key, 'checkIns', row());
    const changed = well(await changePassphrase(lock, phrase, 'another long one', light));
    expect(well(await open(well(await openLock(changed, 'another long one')), 'checkIns', sealed))).toEqual(
      row()
    );
    expect(await openLock(changed, phrase)).toEqual({ ok: false, error: 'passphrase-wrong' });
    expect(await changePassphrase(lock, 'not it, sorry', 'another long one')).toMatchObject({
      error: 'passphrase-wrong'
    });
    expect(await changePassphrase(lock, phrase, 'short')).toMatchObject({ error: 'passphrase-too-short' });
  });

  it('can be opened by a fingerprint as well, and by that fingerprint only', async () => {
    const finger = { credential: 'thumb', salt: btoa('0123456789abcdef'), secret: randomBytes(32) };
    const both = well(await addAuthenticator(lock, phrase, finger));
    const sealed = await seal(key, 'checkIns', row());
    const opened = well(await openWithAuthenticator(both, 'thumb', finger.secret));
    expect(well(await open(opened, 'checkIns', sealed))).toEqual(row());
    expect(await openWithAuthenticator(both, 'thumb', randomBytes(32))).toMatchObject({
      error: 'lock-damaged'
    });
    expect(await openWithAuthenticator(both, 'toe', finger.secret)).toMatchObject({ error: 'lock-unknown' });
    expect((await openLock(both, phrase)).ok).toBe(true);
    const changed = well(await changePassphrase(both, phrase, 'another long one', light));
    expect((await openWithAuthenticator(changed, 'thumb', finger.secret)).ok).toBe(true);
  });

  it('that was tampered with to hang the app is refused at once', async () => {
    const heavy = structuredClone(lock);
    const slot = heavy.slots[0]!;
    if (slot.kind === 'passphrase' && slot.kdf.name === 'argon2id') slot.kdf.memoryKiB = 4_000_000;
    expect(await openLock(heavy, phrase)).toEqual({ ok: false, error: 'lock-damaged' });
    expect(await openLock({ ...lock, version: 2 as 1 }, phrase)).toEqual({
      ok: false,
      error: 'lock-unknown'
    });
    expect(await openLock({ version: 1, slots: [] }, phrase)).toEqual({ ok: false, error: 'lock-damaged' });
  });

  it('has a way without WebAssembly', async () => {
    const kdf = pbkdf2Kdf(new Uint8Array(16).fill(7));
    expect((await keyOfPassphrase(phrase, kdf)).extractable).toBe(false);
    expect(kdf).toMatchObject({ rounds: 600_000 });
  });
});

describe('a sealed record', () => {
  it('shows its id, its day and its ticks, and nothing the person said', async () => {
    const sealed = (await seal(key, 'checkIns', row())) as SealedRow;
    expect(Object.keys(sealed).sort()).toEqual(['changed', 'created', 'day', 'id', 'iv', 'sealed', 'v']);
    const bytes = new TextDecoder('latin1').decode(sealed.sealed);
    expect(bytes).not.toContain('nobody');
    expect(bytes).not.toContain('0.75');
  });

  it('gives back whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string().filter((k) => k !== '__proto__' && k !== 'deleted'),
          fc.jsonValue()
        ),
        async (inside) => {
          const plain = { ...(JSON.parse(JSON.stringify(inside)) as object), ...row() };
          expect(well(await open(key, 'sessions', await seal(key, 'sessions', plain)))).toEqual(plain);
        }
      ),
      { numRuns: 50 }
    );
  });

  it('keeps what JSON alone would lose', async () => {
    const odd = row({ body: { picture: new Uint8Array([0, 255]), when: new Date(5), none: NaN } });
    expect(well(await open(key, 'keepsakes', await seal(key, 'keepsakes', odd)))).toEqual(odd);
  });

  it('never looks the same twice', async () => {
    const [a, b] = (await Promise.all([
      seal(key, 'checkIns', row()),
      seal(key, 'checkIns', row())
    ])) as SealedRow[];
    expect(a!.iv).not.toEqual(b!.iv);
    expect(a!.sealed).not.toEqual(b!.sealed);
  });

  it('does not open when it was moved, rolled back or changed by a single bit', async () => {
    const sealed = (await seal(key, 'checkIns', row())) as SealedRow;
    const flipped = new Uint8Array(sealed.sealed);
    flipped[3]! ^= 1;
    const damaged = { ok: false, error: 'record-damaged' };
    expect(await open(key, 'memories', sealed)).toEqual(damaged);
    for (const lie of [
      { id: 'b' },
      { day: '2026-05-18' },
      { changed: '000000003.000.dev' },
      { sealed: flipped }
    ])
      expect(await open(key, 'checkIns', { ...sealed, ...lie })).toEqual(damaged);
    expect(await open(key, 'checkIns', { ...sealed, v: 2 as 1 })).toEqual({
      ok: false,
      error: 'record-unknown'
    });
  });

  it('a tombstone holds nothing and is not sealed; a record not yet sealed opens as it is', async () => {
    const grave = { id: 'a', created: 'x', changed: 'y', deleted: 'y' };
    expect(await seal(key, 'checkIns', grave)).toEqual(grave);
    expect(isSealed(row())).toBe(false);
    expect(well(await open(key, 'checkIns', row()))).toEqual(row());
  });

  it('one torn record does not hide the others', async () => {
    const rows = await Promise.all(['a', 'b', 'c'].map((id) => seal(key, 'checkIns', row({ id }))));
    const torn = rows[1] as SealedRow;
    torn.sealed = torn.sealed.slice(0, 5);
    const opened = await openAll(key, 'checkIns', rows);
    expect(opened.rows.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(opened.damaged).toEqual(['b']);
  });
});
