import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Kdf } from '$lib/data/seal/key';
import { type Lock, makeLock, randomBytes } from '$lib/data/seal/lock';
import { Vault } from '$lib/data/seal/vault';
import type { Store } from '$lib/data/store';
import { Door } from '$lib/state/door.svelte';
import { isTime } from '$lib/state/watch';
import { well } from '../data/life';

const phrase = 'four quiet words here';
const light = {
  random: randomBytes,
  kdf: (salt: Uint8Array): Kdf => ({
    name: 'argon2id',
    salt: btoa(String.fromCharCode(...salt)),
    memoryKiB: 64,
    passes: 1
  })
};
const doorOf = async (): Promise<{ lock: Lock; key: CryptoKey }> => well(await makeLock(phrase, light));

/** The little of an opened history that the door touches. */
const storeWith = (lock: Lock | null, vault: Vault): Store =>
  ({ lock, lockUnfinished: false, db: { vault } }) as unknown as Store;

afterEach(() => vi.unstubAllGlobals());

describe('the door', () => {
  it('lets nobody in with a wrong passphrase, and the person with theirs', async () => {
    const { lock, key } = await doorOf();
    const door = new Door(() => {});
    const asked = door.ask(lock);
    expect(door.phase).toBe('shut');
    expect(await door.unlock('not this one')).toMatchObject({ error: 'passphrase-wrong' });
    expect(door.phase).toBe('shut');
    expect(await door.unlock(phrase)).toMatchObject({ ok: true });
    door.enter(storeWith(lock, new Vault(await asked)));
    expect(door.phase).toBe('open');
    expect(key.extractable).toBe(false);
  });

  it('locking again loads the page anew, so that nothing stays in its memory', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const { lock, key } = await doorOf();
    const reload = vi.fn();
    const door = new Door(reload);
    door.enter(storeWith(lock, new Vault(key)));
    await door.shut();
    expect(door.phase).toBe('shut');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('while the rain is playing it locks without breaking it off, and opens again in place', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const { lock, key } = await doorOf();
    const reload = vi.fn();
    const door = new Door(reload);
    const vault = new Vault(key);
    const row = await vault.seal('checkIns', { id: 'a', created: '1', changed: '1', note: 'mine' });
    door.enter(storeWith(lock, vault));
    door.sounding = () => true;
    await door.shut();
    expect(reload).not.toHaveBeenCalled();
    const waits = vault.open('checkIns', [row]);
    expect(await Promise.race([waits, new Promise((go) => setTimeout(() => go('waits'), 30))])).toBe('waits');
    expect(await door.unlock(phrase)).toMatchObject({ ok: true });
    expect(await waits).toMatchObject([{ note: 'mine' }]);
    expect(door.phase).toBe('open');
  });

  it('without a network and without its own copy the page is not thrown away', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { lock, key } = await doorOf();
    const reload = vi.fn();
    const door = new Door(reload);
    door.enter(storeWith(lock, new Vault(key)));
    await door.shut();
    expect(reload).not.toHaveBeenCalled();
    expect(door.phase).toBe('shut');
  });

  it('a history without a lock is never shut', async () => {
    const door = new Door(() => {});
    door.enter(storeWith(null, new Vault()));
    await door.shut();
    expect(door.phase).toBe('open');
  });

  it('whoever leaves at once takes the key with them', async () => {
    const { lock, key } = await doorOf();
    const door = new Door(() => {});
    const vault = new Vault(key);
    door.enter(storeWith(lock, vault));
    door.drop();
    const opened = vault.open('checkIns', [{ id: 'a', iv: randomBytes(12), sealed: randomBytes(20) }]);
    expect(await Promise.race([opened, new Promise((go) => setTimeout(() => go('waits'), 30))])).toBe(
      'waits'
    );
  });
});

describe('locking by itself', () => {
  it('is after so many minutes, and never where the person chose never', () => {
    expect(isTime(5, 5 * 60_000 - 1)).toBe(false);
    expect(isTime(5, 5 * 60_000)).toBe(true);
    expect(isTime(0, 1e12)).toBe(false);
  });
});
