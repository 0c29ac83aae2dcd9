import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupName, innerName, makeBackup, wrapBackup, type Wrapping } from '$lib/data/backup/make';
import { openBackup, readBackup } from '$lib/data/backup/open';
import { planRestore, restore } from '$lib/data/backup/restore';
import { check } from '$lib/data/canary';
import type { Store } from '$lib/data/store';
import { life, lived } from './histories';
import { Device, evening, everything, on, well } from './life';

const made = '2026-05-17T21:30:00.000Z';
const phrase = '山有木兮 correct horse';

// Passphrase files cost a second of work each, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

const pack = async (from: Store, as: Wrapping = 'json') =>
  wrapBackup(await makeBackup(from.db, made), as, phrase);
const opened = async (bytes: Uint8Array, passphrase?: string) => well(await openBackup(bytes, passphrase));

/** What a person had: the history and the settings that travel. */
async function belongings(from: Store) {
  const settings = (await from.db.settings.toArray()).filter(({ key }) => key !== 'device');
  return { ...(await everything(from)), settings };
}

describe('a backup', () => {
  it('gives back everything after the phone was wiped, whatever was lived', async () => {
    await fc.assert(
      fc.asyncProperty(life, fc.constantFrom<Wrapping>('json', 'zip'), async (deeds, as) => {
        const [old, fresh] = [new Device(), new Device()];
        const before = await old.open();
        await lived(old, before, deeds);
        const bytes = await pack(before, as);
        const after = await fresh.open();
        const { backup, complete, unreadableCount } = await opened(bytes);
        expect({ complete, unreadableCount }).toEqual({ complete: true, unreadableCount: 0 });
        well(await restore(after.history, backup, 'replace'));
        expect(await belongings(after)).toEqual(await belongings(before));
        expect(await check(after.db, fresh.perch)).not.toMatchObject({ state: 'loss' });
        old.close();
        fresh.close();
      }),
      { numRuns: 60 }
    );
  });

  it('opens on a new phone with the passphrase, and only with it', async () => {
    well(await store.checkIns.add(evening('只给自己看'), on('2026-05-17')));
    const bytes = await pack(store, 'protected');
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('checkIns');
    expect(await openBackup(bytes)).toEqual({ ok: false, error: 'passphrase-needed' });
    expect(await openBackup(bytes, 'guess')).toEqual({ ok: false, error: 'passphrase-wrong' });
    const fresh = new Device();
    const there = await fresh.open();
    well(await restore(there.history, (await opened(bytes, phrase)).backup, 'replace'));
    expect(await belongings(there)).toEqual(await belongings(store));
    fresh.close();
  });

  const age = spawnSync('age', ['--version']).status === 0 && spawnSync('script', ['--version']).status === 0;

  it.skipIf(!age)('opens with the age command, without this app: nobody depends on its makers', async () => {
    well(await store.checkIns.add(evening('ten years from now'), on('2026-05-17')));
    const folder = mkdtempSync(join(tmpdir(), 'age-'));
    const [file, out] = [join(folder, 'b.age'), join(folder, 'b.zip')];
    writeFileSync(file, await pack(store, 'protected'));
    // age asks the terminal for the passphrase; `script` gives it one.
    execFileSync('script', ['-qec', `age -d -o ${out} ${file}`, '/dev/null'], {
      input: `${phrase}\n`,
      timeout: 60_000
    });
    const inside = JSON.parse(strFromU8(unzipSync(readFileSync(out))[innerName]!)) as Record<string, unknown>;
    rmSync(folder, { recursive: true });
    expect(inside.tables).toEqual(await everything(store));
  });

  it('is readable by eye, one row a line, and named by its day', async () => {
    well(await store.checkIns.add(evening('plain words'), on('2026-05-17')));
    const text = strFromU8(await pack(store));
    expect(text.split('\n').filter((line) => line.includes('plain words'))).toHaveLength(1);
    expect(JSON.parse(text)).toMatchObject({ format: 'understory-backup', version: 2, made });
    expect(backupName(made, 'zip')).toBe('understory-2026-05-17.zip');
    expect(backupName(made, 'protected')).toBe('understory-2026-05-17.zip.age');
  });

  it("never carries the device's own name or lock", async () => {
    await store.settings.set('lock', { secret: 1 });
    await store.settings.set('reminder', { hour: 21 });
    const { backup } = await opened(await pack(store));
    expect(backup.settings).toEqual([{ key: 'reminder', value: { hour: 21 } }]);
  });
});

describe('a restore', () => {
  it('is first a dry run that says what is new, the same and different', async () => {
    const one = well(await store.checkIns.add(evening('one'), on('2026-05-01')));
    const two = well(await store.checkIns.add(evening('two'), on('2026-05-02')));
    const three = well(await store.checkIns.add(evening('three'), on('2026-05-03')));
    const { backup } = await opened(await pack(store));
    phone.wait(10);
    await store.checkIns.change(two.id, { note: 'two, reworded' });
    await store.db.checkIns.delete(three.id);
    await store.checkIns.add(evening('four'), on('2026-05-04'));
    const before = await everything(store);
    const plan = await planRestore(store.history, backup);
    expect(plan.counts.checkIns).toEqual({
      new: 1,
      same: 1,
      newerInFile: 0,
      newerHere: 1,
      onlyHere: 1,
      deletedInFile: 0
    });
    expect(plan.days).toEqual({ first: '2026-05-01', last: '2026-05-03' });
    expect(await everything(store)).toEqual(before);
    expect(one.note).toBe('one');
  });

  it('merging keeps the newer wording, whichever side it is on', async () => {
    const here = well(await store.checkIns.add(evening('old'), on('2026-05-01')));
    const there = well(await store.checkIns.add(evening('old'), on('2026-05-02')));
    phone.wait(1);
    await store.checkIns.change(there.id, { note: 'newer in the file' });
    const { backup } = await opened(await pack(store));
    await store.db.checkIns.put(there);
    phone.wait(1);
    await store.checkIns.change(here.id, { note: 'newer here' });
    well(await restore(store.history, backup, 'merge'));
    expect((await store.checkIns.all()).map(({ note }) => note)).toEqual(['newer here', 'newer in the file']);
  });

  it('never brings back what a person has deleted since', async () => {
    const secret = well(await store.checkIns.add(evening('secret'), on('2026-05-01')));
    const { backup } = await opened(await pack(store));
    phone.wait(1);
    await store.checkIns.bury(secret.id);
    well(await restore(store.history, backup, 'merge'));
    expect(await store.checkIns.all()).toEqual([]);
  });

  it('carries a deletion over from the file', async () => {
    const gone = well(await store.checkIns.add(evening('gone'), on('2026-05-01')));
    phone.wait(1);
    await store.checkIns.bury(gone.id);
    const { backup } = await opened(await pack(store));
    await store.db.checkIns.put(gone);
    expect((await planRestore(store.history, backup)).counts.checkIns.deletedInFile).toBe(1);
    well(await restore(store.history, backup, 'merge'));
    expect(await store.checkIns.all()).toEqual([]);
  });

  it('can be undone, and everything is as it was', async () => {
    const other = new Device();
    const there = await other.open();
    await fc.assert(
      fc.asyncProperty(life, life, fc.constantFrom('merge', 'replace'), async (mine, file, mode) => {
        const [a, b] = [new Device(), new Device()];
        const [home, away] = [await a.open(), await b.open()];
        await lived(a, home, mine);
        await lived(b, away, file);
        const before = await belongings(home);
        const { backup } = await opened(await pack(away));
        const done = well(await restore(home.history, backup, mode as 'merge'));
        expect(well(await done.undo())).toEqual({ left: 0 });
        expect(await belongings(home)).toEqual(before);
        a.close();
        b.close();
      }),
      { numRuns: 25 }
    );
    expect(await there.checkIns.count()).toBe(0);
    other.close();
  });

  it('an undo leaves alone what the person wrote since', async () => {
    const kept = well(await store.checkIns.add(evening('one'), on('2026-05-01')));
    const { backup } = await opened(await pack(store));
    await store.db.checkIns.clear();
    const done = well(await restore(store.history, backup, 'merge'));
    phone.wait(1);
    await store.checkIns.change(kept.id, { note: 'one, and more' });
    expect(well(await done.undo())).toEqual({ left: 1 });
    expect((await store.checkIns.all())[0]?.note).toBe('one, and more');
  });

  it('twice is the same as once', async () => {
    await store.checkIns.add(evening('one'), on('2026-05-01'));
    const { backup } = await opened(await pack(store));
    const before = await everything(store);
    expect(well(await restore(store.history, backup, 'merge')).written).toBe(0);
    expect(await everything(store)).toEqual(before);
  });

  it('from a phone whose clock ran ahead, what is written next still counts as newer', async () => {
    const ahead = new Device();
    ahead.wait(60 * 24 * 400);
    const there = await ahead.open();
    const note = well(await there.checkIns.add(evening('from the future'), on('2026-05-17')));
    well(await restore(store.history, (await opened(await pack(there))).backup, 'merge'));
    const edited = well(await store.checkIns.change(note.id, { note: 'edited here' }))!;
    expect(edited.changed > note.changed).toBe(true);
    ahead.close();
  });

  it('that fails half way leaves the history byte for byte', async () => {
    await store.checkIns.add(evening('mine'), on('2026-05-01'));
    const { backup } = await opened(await pack(store));
    backup.tables.memories.push({ id: 'x', created: 'a', changed: 'b', day: '2026-05-01', body: () => 0 });
    const before = await belongings(store);
    expect(await restore(store.history, backup, 'replace')).toMatchObject({
      ok: false,
      error: 'storage-failed'
    });
    expect(await belongings(store)).toEqual(before);
  });
});

describe('a file that is not what it says', () => {
  const outside = { format: 'understory-backup', version: 1, made, tables: {}, settings: [] };
  const bytes = (value: unknown) => strToU8(typeof value === 'string' ? value : JSON.stringify(value));
  const refused = async (value: unknown, passphrase?: string) => {
    const result = await openBackup(value instanceof Uint8Array ? value : bytes(value), passphrase);
    return result.ok ? 'taken' : result.error;
  };

  it('is refused with one code that says why', async () => {
    expect(await refused('')).toBe('empty-file');
    expect(await refused('a,b\n1,2')).toBe('not-a-backup');
    expect(await refused('{"format":"other"}')).toBe('not-a-backup');
    expect(await refused('{"format": "understory-backup", "version": 1, "tab')).toBe('damaged');
    expect(await refused({ ...outside, version: 3 })).toBe('newer-version');
    expect(await refused({ ...outside, version: 'x' })).toBe('damaged');
    expect(await refused('{"format":"understory-backup","version":1,"__proto__":{"x":1}}')).toBe('unsafe');
    expect(await refused(`{"format":"understory-backup","deep":${'['.repeat(500)}${']'.repeat(500)}}`)).toBe(
      'unsafe'
    );
    expect(await refused(zipSync({ 'photo.png': bytes('x') }))).toBe('not-a-backup');
    expect(await refused(zipSync({ 'a.json': bytes(outside) }).subarray(0, 60))).toBe('damaged');
    expect(await refused(outside)).toBe('taken');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('a bomb of a few kilobytes is stopped before it fills the memory', async () => {
    const bomb = zipSync({ 'understory-backup.json': new Uint8Array(90_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refused(bomb)).toBe('too-large');
  });

  it('a passphrase file that would burn a gigabyte is not even tried', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('x');
    encrypter.setScryptWorkFactor(2);
    const file = await encrypter.encrypt('{}');
    const heavy = new TextDecoder('latin1').decode(file).replace(/^(-> scrypt \S+) 2$/m, '$1 20');
    expect(
      await refused(
        Uint8Array.from(heavy, (c) => c.charCodeAt(0)),
        'x'
      )
    ).toBe('too-much-work');
    expect(await refused(file, 'x')).toBe('not-a-backup');
    file[file.length - 1]! ^= 1;
    expect(await refused(file, 'x')).toBe('damaged');
  });

  it('rows the app could not show are left out and named; the rest is taken', async () => {
    well(await store.checkIns.add(evening('good'), on('2026-05-01')));
    const file = JSON.parse(strFromU8(await pack(store))) as {
      tables: { checkIns: Record<string, unknown>[] };
    };
    const good = file.tables.checkIns[0]!;
    file.tables.checkIns.push(
      { ...good, id: 'b', affect: { valence: 7, arousal: 0 } },
      { ...good },
      { ...good, id: 'c', changed: 'zzzzzzzzz.000.x' },
      { ...good, id: 'd', day: '2026-13-45' },
      { ...good, id: 'e', day: '2026-02-30' }
    );
    const read = well(readBackup(bytes(file)));
    expect(read.unreadable).toEqual([
      { table: 'checkIns', row: 2, reason: 'bad-row' },
      { table: 'checkIns', row: 3, reason: 'twice' },
      { table: 'checkIns', row: 4, reason: 'bad-row' },
      { table: 'checkIns', row: 5, reason: 'bad-row' },
      { table: 'checkIns', row: 6, reason: 'bad-row' }
    ]);
    expect(read.complete).toBe(false);
    expect(read.backup.tables.checkIns).toHaveLength(1);
  });

  it('a zone this browser has never heard of does not stop its clocks, and the lived day stays', async () => {
    await store.checkIns.add(evening('from a newer phone'), on('2026-05-01'));
    const file = strFromU8(await pack(store)).replace('Asia/Shanghai', 'Mars/Olympus');
    const [row] = well(readBackup(bytes(file))).backup.tables.checkIns;
    expect(row).toMatchObject({ zone: 'UTC', day: '2026-05-01' });
  });

  it('a shortened file is recognised by its own canary', async () => {
    for (const note of ['a', 'b']) await store.checkIns.add(evening(note), on('2026-05-01'));
    const file = JSON.parse(strFromU8(await pack(store))) as { tables: { checkIns: unknown[] } };
    file.tables.checkIns.pop();
    expect(well(readBackup(bytes(file))).complete).toBe(false);
  });

  it('an export of a part can be merged in, never replace the whole', async () => {
    await store.checkIns.add(evening('mine'), on('2026-05-01'));
    const { backup } = await opened(await pack(store));
    const part = { ...backup, format: 'understory-export' as const };
    expect((await planRestore(store.history, part)).canReplace).toBe(false);
    expect(await restore(store.history, part, 'replace')).toEqual({
      ok: false,
      error: 'part-cannot-replace'
    });
  });
});
