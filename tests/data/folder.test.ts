import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Decrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '$lib/domain/stamp';
import { lockedKeyIn, makeBackupKey } from '$lib/data/backup/backup-key';
import {
  automaticName,
  type Folder,
  isTime,
  keyFileName,
  newestChange,
  outdated,
  saveInto
} from '$lib/data/backup/folder';
import { makeBackup, wrapBackup } from '$lib/data/backup/make';
import { openBackup } from '$lib/data/backup/open';
import type { Store } from '$lib/data/store';
import { Device, evening, on, well } from './life';

vi.setConfig({ testTimeout: 60_000 });

/** A folder in memory. Writing can be made to break off in the middle. */
class Shelf implements Folder {
  readonly name = 'shelf';
  readonly files = new Map<string, Uint8Array>();
  breaks = false;

  async *keys(): AsyncIterableIterator<string> {
    yield* [...this.files.keys()];
  }
  removeEntry(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }
  getFileHandle(name: string) {
    let written = new Uint8Array();
    return Promise.resolve({
      getFile: () => Promise.resolve(new Blob([(this.files.get(name) ?? new Uint8Array()) as BlobPart])),
      createWritable: () =>
        Promise.resolve({
          write: (bytes: Uint8Array) => {
            if (this.breaks) return Promise.reject(new Error('the stick was pulled out'));
            written = new Uint8Array(bytes);
            return Promise.resolve();
          },
          close: () => {
            this.files.set(name, written);
            return Promise.resolve();
          }
        })
    });
  }
}

const work = 10; // the least that is any work at all: the tests need not wait
const phrase = 'heron gravel seven quilt';
const made = '2026-05-17T21:30:00.000Z';
let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
  await store.checkIns.add(evening('写给以后的自己'), on('2026-05-17'));
});
afterEach(() => phone.close());

describe('a file that shuts itself', () => {
  it('opens with the passphrase that was said once, and with no other', async () => {
    const key = await makeBackupKey(phrase, work);
    const backup = await makeBackup(store.db, made);
    const file = await wrapBackup(backup, 'protected', key);
    expect(await openBackup(file)).toEqual({ ok: false, error: 'passphrase-needed' });
    expect(await openBackup(file, 'heron gravel seven')).toEqual({ ok: false, error: 'passphrase-wrong' });
    expect(well(await openBackup(file, phrase)).backup.tables).toEqual(backup.tables);
  });

  it('is made without the passphrase: what the device keeps opens nothing', async () => {
    const key = await makeBackupKey(phrase, work);
    const kept = new TextDecoder('latin1').decode(key.locked) + key.recipient;
    expect(kept).not.toContain(phrase);
    expect(kept).not.toContain('AGE-SECRET-KEY');
    const decrypter = new Decrypter();
    expect(() => decrypter.addIdentity(key.recipient)).toThrow();
  });

  it('with a wrong byte anywhere is refused, never read half', async () => {
    const file = await wrapBackup(
      await makeBackup(store.db, made),
      'protected',
      await makeBackupKey(phrase, work)
    );
    for (let at = 30; at < file.length; at += Math.ceil(file.length / 40)) {
      const hurt = new Uint8Array(file);
      hurt[at]! ^= 1;
      expect([at, (await openBackup(hurt, phrase)).ok]).toEqual([at, false]);
    }
  });

  it('whose head is anything at all never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const bytes = new TextEncoder().encode(
          `age-encryption.org/v1\n-> understory.app/locked-key\n${text}`
        );
        lockedKeyIn(bytes);
        expect((await openBackup(bytes, 'guess')).ok).toBe(false);
      }),
      { numRuns: 60 }
    );
  });

  it('opens with the age command and the key file beside it', async () => {
    const key = await makeBackupKey(phrase, work);
    const file = await wrapBackup(await makeBackup(store.db, made), 'protected', key);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(phrase);
    const folder = mkdtempSync(join(tmpdir(), 'understory-'));
    try {
      writeFileSync(join(folder, 'b.age'), file);
      // The command asks for the passphrase on a terminal only, so here the key file is opened first.
      writeFileSync(join(folder, 'key.txt'), await decrypter.decrypt(key.locked));
      let zip: Buffer;
      try {
        zip = execFileSync('age', ['-d', '-i', join(folder, 'key.txt'), join(folder, 'b.age')]);
      } catch (error) {
        if ((error as { code?: string }).code === 'ENOENT') return; // no age command on this machine
        throw error;
      }
      expect(well(await openBackup(new Uint8Array(zip))).complete).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a folder that files are saved into', () => {
  it('keeps the last seven and the last of every month, and never touches what is not ours', async () => {
    const folder = new Shelf();
    folder.files.set('taxes.pdf', new Uint8Array(3));
    folder.files.set('understory-2026-01-01.zip', new Uint8Array(3)); // saved by hand
    for (let n = 0; n < 75; n++) {
      const day = new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString();
      expect(await saveInto(folder, automaticName(day, false), new Uint8Array(5), null)).toEqual({
        arrived: true
      });
    }
    expect([...folder.files.keys()].sort()).toEqual([
      'taxes.pdf',
      'understory-2026-01-01.zip',
      'understory-auto-2026-01-31.zip',
      'understory-auto-2026-02-28.zip',
      ...[10, 11, 12, 13, 14, 15, 16].map((day) => `understory-auto-2026-03-${day}.zip`)
    ]);
  });

  it('keeps the last seven whatever order the names come in', () => {
    const names = Array.from({ length: 20 }, (_, i) =>
      automaticName(`2026-05-${String(i + 1).padStart(2, '0')}`, i % 2 === 0)
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 20 }), (shuffled) => {
        expect(outdated(shuffled).sort()).toEqual([...names].sort().slice(0, 13));
      })
    );
  });

  it('that breaks off loses nothing that was there', async () => {
    const folder = new Shelf();
    await saveInto(folder, automaticName('2026-05-16', false), new Uint8Array(5), null);
    folder.breaks = true;
    await expect(
      saveInto(folder, automaticName('2026-05-17', false), new Uint8Array(9), null)
    ).rejects.toThrow('pulled out');
    expect([...folder.files.keys()]).toEqual([automaticName('2026-05-16', false)]);
  });

  it('of shut files holds the shut key as well', async () => {
    const folder = new Shelf();
    const key = await makeBackupKey(phrase, work);
    await saveInto(folder, automaticName(made, true), new Uint8Array(5), key);
    expect(folder.files.get(keyFileName)).toEqual(key.locked);
  });
});

describe('saving by itself', () => {
  it('is once a day at most, and only after something has changed', async () => {
    const newest = (await newestChange(store.db))!;
    const at = phone.time;
    const later = (hours: number) => instant(at + hours * 3_600_000);
    expect(isTime(null, at, null)).toBe(false); // nothing to save yet
    expect(isTime(null, at, newest)).toBe(true);
    const last = { at, bytes: 1, newest };
    expect(isTime(last, later(48), newest)).toBe(false);
    phone.wait(60);
    await store.checkIns.add(evening('more'), on('2026-05-18'));
    const newer = (await newestChange(store.db))!;
    expect(newer > newest).toBe(true);
    expect(isTime(last, later(3), newer)).toBe(false);
    expect(isTime(last, later(24), newer)).toBe(true);
  });

  it('does not wait a year when the clock was a year ahead', async () => {
    const newest = (await newestChange(store.db))!;
    const last = { at: instant(phone.time + 365 * 86_400_000), bytes: 1, newest: '000000000.000.x' };
    expect(isTime(last, phone.time, newest)).toBe(true);
  });

  it('counts a deletion as a change: a deleted page leaves the next file', async () => {
    const before = (await newestChange(store.db))!;
    phone.wait(1);
    await store.checkIns.bury((await store.checkIns.all())[0]!.id);
    expect((await newestChange(store.db))! > before).toBe(true);
  });
});
