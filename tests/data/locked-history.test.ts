import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CheckIn } from '$lib/domain/check-in';
import type { Memory } from '$lib/domain/memory';
import type { Session } from '$lib/domain/session';
import { addDays, localDay } from '$lib/domain/stamp';
import { makeBackup } from '$lib/data/backup/make';
import { restore } from '$lib/data/backup/restore';
import { check } from '$lib/data/canary';
import { database } from '$lib/data/database';
import { eraseEverything, eraseRange } from '$lib/data/erase';
import { everything as wholeHistory, select } from '$lib/data/export/selection';
import { live } from '$lib/data/live';
import { type Kdf, toBase64 } from '$lib/data/seal/key';
import { changePassphrase, type Lock, makeLock, randomBytes } from '$lib/data/seal/lock';
import { sealHistory, unsealHistory } from '$lib/data/seal/move';
import { tidyUp } from '$lib/data/seal/purge';
import { isThere, keepLock, sealedName } from '$lib/data/seal/where';
import type { Store } from '$lib/data/store';
import { Device, evening, everything, on, well } from './life';

vi.setConfig({ testTimeout: 60_000 });

const phrase = 'four quiet words here';
const secret = '谁也别看 nobody may read this';

/** A lock that costs nothing to open: the strength is not what these tests are about. */
const light = {
  random: randomBytes,
  kdf: (salt: Uint8Array): Kdf => ({ name: 'argon2id', salt: toBase64(salt), memoryKiB: 64, passes: 1 })
};

/** Nothing here depends on when a browser rewrites its files. */
const pause = () => Promise.resolve();

let door: { lock: Lock; key: CryptoKey };
const phones: Device[] = [];

beforeAll(async () => {
  door = well(await makeLock(phrase, light));
});
afterEach(() => phones.splice(0).forEach((phone) => phone.close()));

function phone(): Device {
  const made = new Device();
  made.passphrase = phrase;
  phones.push(made);
  return made;
}

/** Turns the lock on, as the person does in the settings: every tab is closed and opened anew. */
async function locked(device: Device): Promise<Store> {
  device.close();
  well(await sealHistory(device.name, door, { pause }));
  return device.open();
}

const talk = (status: Session['status'], day: string, said = secret) => ({
  ...on(day),
  guide: 'owl' as const,
  flow: null,
  lang: 'zh' as const,
  before: null,
  after: null,
  reading: null,
  turns: [
    {
      n: 0,
      by: 'person' as const,
      at: on(day).at,
      text: said,
      node: 'a',
      act: 'tell' as never,
      reading: null
    }
  ],
  status
});
const kept = (text: string, day: string): Omit<Memory, 'id' | 'created' | 'changed'> => ({
  kind: 'person',
  text,
  from: { session: 's', turn: 2 },
  day: localDay(day),
  sensitive: true
});

/** A little of everything a person may have. */
async function lived(store: Store): Promise<void> {
  for (let i = 0; i < 6; i++)
    well(await store.checkIns.add(evening(`${secret} ${i}`, i / 10), on(addDays(localDay('2026-05-01'), i))));
  const gone = well(await store.checkIns.add(evening('deleted again'), on('2026-05-09')));
  await store.checkIns.bury(gone.id);
  well(await store.sessions.add(talk('open', '2026-05-02')));
  well(await store.sessions.add(talk('closed', '2026-05-05')));
  well(await store.memories.add(kept(secret, '2026-05-03')));
  well(await store.keepsakes.add('guide', { name: secret, picture: new Uint8Array([0, 255]) }));
  await store.drafts.keep('check-in', { note: secret });
  await store.settings.set('dialogue.less', [secret]);
}

/** Every answer the app asks of the history. */
async function answers(store: Store): Promise<Record<string, unknown>> {
  const { checkIns, sessions, memories, keepsakes, drafts, settings } = store;
  const [from, to] = [localDay('2026-05-03'), localDay('2026-05-06')];
  const someId = (await checkIns.all())[0]?.id ?? 'none';
  return {
    all: await checkIns.all(),
    between: await checkIns.between(from, to),
    latest: await checkIns.latest(3),
    count: await checkIns.count(),
    span: await checkIns.span(),
    waiting: await checkIns.awaitingReading(100),
    tags: await checkIns.tags(),
    one: await checkIns.get(someId),
    sessions: await sessions.all(),
    sessionsBetween: await sessions.between(from, to),
    open: await sessions.open(),
    memories: await memories.all(),
    guides: await keepsakes.all('guide'),
    mixes: await keepsakes.all('mix'),
    draft: await drafts.get('check-in'),
    less: await settings.get('dialogue.less'),
    device: await settings.get('device'),
    nothing: await settings.get('never set'),
    exported: await select(store.db, { ...wholeHistory, from, to })
  };
}

/** Everything that lies on the disk under a name, as text, bytes spelled out. */
async function onDisk(name: string): Promise<string> {
  const db = database(name);
  await db.open();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  return JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
  );
}

describe('a locked history', () => {
  it('answers everything as the plain one did', async () => {
    const device = phone();
    const open = await device.open();
    await lived(open);
    const before = await answers(open);
    const store = await locked(device);
    expect(store.db.vault.seals).toBe(true);
    expect(await answers(store)).toEqual(before);
    expect(store.canary).toEqual({ state: 'whole' });
  });

  it('holds nothing a person said, nor what kind of thing it is, anywhere on the disk', async () => {
    const device = phone();
    await lived(await device.open());
    const store = await locked(device);
    await store.checkIns.add(evening(`${secret} later`), on('2026-05-11'));
    await store.drafts.keep('turn:x', secret);
    await store.settings.set('dialogue.recent', [secret]);
    const text = await onDisk(sealedName(device.name));
    for (const word of [
      secret,
      'nobody',
      '谁',
      'valence',
      'calm',
      'family',
      'momentary',
      'guide',
      'Shanghai'
    ])
      expect(text).not.toContain(word);
    expect(text).toContain('2026-05-11'); // the day stays plain, and the settings say so
    expect(await isThere(indexedDB, device.name)).toBe(false);
    expect([...device.perch.kept.values()].join()).not.toContain('谁');
  });

  it('goes through a life as the plain one does: adding, editing, deleting, taking back, keeping', async () => {
    const act = fc.record({
      kind: fc.constantFrom('add', 'edit', 'bury', 'revive', 'read', 'memory', 'talk', 'mix', 'draft', 'set'),
      which: fc.nat(20),
      day: fc.nat(40),
      shift: fc.integer({ min: -14, max: 14 }),
      text: fc.string({ maxLength: 20, unit: 'grapheme' }),
      minutes: fc.nat(3)
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const pair = [phone(), phone()];
        const live = async (store: Store, device: Device) => {
          const ids: string[] = [];
          const graves = new Map<string, CheckIn>();
          for (const { kind, which, day, shift, text, minutes } of acts) {
            device.wait(minutes);
            const id = ids[which % Math.max(1, ids.length)];
            const stamp = on(addDays(localDay('2026-05-01'), day));
            // as far from the day as any zone on Earth can put a moment
            const moved = { ...stamp, at: (stamp.at + shift * 3_600_000 + which) as typeof stamp.at };
            if (kind === 'memory') await store.memories.add(kept(text, stamp.day));
            else if (kind === 'talk')
              await store.sessions.add({ ...talk(day % 2 ? 'open' : 'closed', stamp.day, text), ...moved });
            else if (kind === 'mix') await store.keepsakes.add('mix', { text });
            else if (kind === 'draft') await store.drafts.keep('check-in', { text });
            else if (kind === 'set') await store.settings.set('dialogue.less', text);
            else if (kind === 'add' || !id) ids.push(well(await store.checkIns.add(evening(text), moved)).id);
            else if (kind === 'edit') await store.checkIns.change(id, { note: text, sleepHours: undefined });
            else if (kind === 'read') await store.checkIns.setReading(id, text, null);
            else if (kind === 'bury') {
              const gone = well(await store.checkIns.bury(id));
              if (gone) graves.set(id, gone);
            } else if (graves.has(id)) await store.checkIns.revive(graves.get(id)!);
          }
          const said = await answers(store);
          delete said.device;
          return { said, rows: await everything(store) };
        };
        const plain = await live(await pair[0]!.open(), pair[0]!);
        await pair[1]!.open();
        const sealed = await live(await locked(pair[1]!), pair[1]!);
        // The two phones name their records and themselves; nothing else may differ.
        const told = (text: unknown, device: Device): unknown =>
          JSON.parse(
            JSON.stringify(text)
              .replaceAll(`${device.name}-`, '')
              .replace(/\.[\w-]{1,8}"/g, '"')
          );
        expect(told(sealed, pair[1]!)).toEqual(told(plain, pair[0]!));
        pair.forEach((device) => device.close());
      }),
      { numRuns: 20 }
    );
  });

  it('a list on the screen answers again, also for what it reads after something was opened', async () => {
    const device = phone();
    await lived(await device.open());
    const store = await locked(device);
    const seen: string[] = [];
    const watching = live(async () => {
      const entries = await store.checkIns.all();
      const memories = await store.memories.all();
      return `${entries.length} ${memories.length} ${String(await store.settings.get('dialogue.less'))}`;
    }).subscribe((text) => seen.push(text));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(`6 1 ${secret}`));
    await store.memories.add(kept('another', '2026-05-20'));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(`6 2 ${secret}`));
    await store.settings.set('dialogue.less', 'x');
    await vi.waitFor(() => expect(seen.at(-1)).toBe('6 2 x'));
    await store.checkIns.add(evening(), on('2026-05-20'));
    await vi.waitFor(() => expect(seen.at(-1)).toBe('7 2 x'));
    watching.unsubscribe();
  });

  it('of two changes at once neither is lost, and the later draft wins', async () => {
    const device = phone();
    await device.open();
    const store = await locked(device);
    const { id } = well(await store.checkIns.add(evening('first'), on('2026-05-17')));
    await Promise.all([
      store.checkIns.change(id, { note: 'second' }),
      store.checkIns.change(id, { sleepHours: 7 })
    ]);
    expect(await store.checkIns.get(id)).toMatchObject({ note: 'second', sleepHours: 7 });
    await Promise.all(['a', 'ab', 'abc'].map((typed) => store.drafts.keep('turn:x', typed)));
    expect((await store.drafts.get('turn:x'))?.body).toBe('abc');
    await Promise.all([store.drafts.keep('turn:x', 'abcd'), store.drafts.drop('turn:x')]);
    expect(await store.drafts.get('turn:x')).toBeNull();
  });

  it('is saved to a file, and brought back, as the plain one is', async () => {
    const device = phone();
    const open = await device.open();
    await lived(open);
    const plain = await makeBackup(open.db, '2026-05-20T00:00:00Z');
    const store = await locked(device);
    const backup = await makeBackup(store.db, '2026-05-20T00:00:00Z');
    const byId = (rows: { id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(backup.tables.checkIns)).toEqual(byId(plain.tables.checkIns));
    expect(backup.settings.find(({ key }) => key === 'dialogue.less')?.value).toEqual([secret]);
    expect(backup.settings.some(({ key }) => key.startsWith('lock'))).toBe(false);

    const other = phone();
    await other.open();
    const there = await locked(other);
    well(await there.checkIns.add(evening('only here'), on('2026-06-01')));
    const done = well(await restore(there.history, backup, 'merge'));
    expect(await there.checkIns.count()).toBe(7);
    expect(await there.settings.get('dialogue.less')).toEqual([secret]);
    expect(await onDisk(sealedName(other.name))).not.toContain('谁');
    well(await done.undo());
    expect((await there.checkIns.all()).map(({ note }) => note)).toEqual(['only here']);
    well(await restore(there.history, backup, 'replace'));
    expect((await everything(there)).memories).toEqual((await everything(store)).memories);
    expect(await check(there.db, other.perch)).toEqual({ state: 'whole' });
  });

  it('a range of it is erased without being opened', async () => {
    const device = phone();
    await lived(await device.open());
    const store = await locked(device);
    const days = { from: localDay('2026-05-01'), to: localDay('2026-05-03') };
    expect(well(await eraseRange(store.history, days, ['checkIns', 'sessions', 'memories']))).toBe(5);
    expect(await store.checkIns.count()).toBe(3);
  });

  it('all of it is erased without the passphrase: whoever forgot it can begin again', async () => {
    const device = phone();
    await lived(await device.open());
    (await locked(device)).db.close();
    const done = await eraseEverything({ db: database(device.name), indexedDB });
    expect(done.left).toEqual([]);
    expect((await indexedDB.databases()).some(({ name }) => name?.startsWith(`${device.name}.`))).toBe(false);
  });

  it('one torn record is named and left out, and the rest is there', async () => {
    const device = phone();
    await lived(await device.open());
    const store = await locked(device);
    const [first] = await store.checkIns.all();
    const stored = (await store.db.checkIns.get(first!.id)) as unknown as { sealed: Uint8Array };
    stored.sealed[2]! ^= 1;
    stored.sealed = stored.sealed.slice();
    await store.db.checkIns.update(first!.id, { sealed: stored.sealed, iv: randomBytes(12) } as never);
    expect(await store.checkIns.count()).toBe(6);
    expect(await store.checkIns.all()).toHaveLength(5);
    expect([...store.db.vault.damaged]).toEqual([`checkIns/${first!.id}`]);
  });

  it('shut in the middle of an evening, it lets whoever asks wait, and goes on when it is opened', async () => {
    const device = phone();
    await lived(await device.open());
    const store = await locked(device);
    store.db.vault.shut();
    const asked = store.checkIns.all();
    const written = store.keepsakes.add('night', { sounds: ['rain'] });
    const early = await Promise.race([
      asked,
      written,
      new Promise((go) => setTimeout(() => go('waits'), 60))
    ]);
    expect(early).toBe('waits');
    store.db.vault.reopen(door.key);
    expect(await asked).toHaveLength(6);
    expect((await written).ok).toBe(true);
    expect(await store.keepsakes.all('night')).toHaveLength(1);
  });
});

describe('the passphrase', () => {
  it('is changed without a record being touched, and the old one is over', async () => {
    const device = phone();
    await lived(await device.open());
    const store = await locked(device);
    const before = await onDisk(sealedName(device.name));
    const changed = well(await changePassphrase(store.lock!, phrase, 'another long one', light));
    await keepLock(store.db, changed);
    const rows = (text: string) => text.replace(/\{"key":"lock".*?\}\}\}?/, '').slice(0, 5_000);
    expect(rows(await onDisk(sealedName(device.name)))).toEqual(rows(before));
    device.close();
    await expect(device.open()).rejects.toThrow('passphrase-wrong');
    device.passphrase = 'another long one';
    expect(await (await device.open()).checkIns.count()).toBe(6);
  });
});

describe('turning the lock on and off', () => {
  it('gives back exactly what was there', async () => {
    const device = phone();
    const open = await device.open();
    await lived(open);
    const before = { rows: await everything(open), said: await answers(open) };
    const { lock } = await locked(device);
    device.close();
    well(await unsealHistory(device.name, { lock: lock!, key: door.key }, { pause }));
    const again = await device.open();
    expect(again.lock).toBeNull();
    expect({ rows: await everything(again), said: await answers(again) }).toEqual(before);
    expect(again.canary).toEqual({ state: 'whole' });
    await tidyUp(indexedDB, device.name);
    expect(await isThere(indexedDB, sealedName(device.name))).toBe(false);
    expect((await indexedDB.databases()).filter(({ name }) => name?.includes(`${device.name}.`))).toEqual([]);
  });

  /** Runs a move and stops for ever at its n-th step, as when the battery dies; false when it never came so far. */
  async function diesAt(
    step: number,
    move: (progress: () => Promise<void>) => Promise<unknown>
  ): Promise<boolean> {
    let steps = 0;
    let died!: (value: boolean) => void;
    const death = new Promise<boolean>((resolve) => (died = resolve));
    const end = move(() => {
      if (++steps < step) return Promise.resolve();
      died(true);
      return new Promise(() => {});
    });
    return Promise.race([death, end.then(() => false)]);
  }

  it('broken off at any step, leaves one whole history, and can be done again', async () => {
    for (let step = 1; ; step++) {
      const device = phone();
      const open = await device.open();
      await lived(open);
      const before = await answers(open);
      device.close();
      const died = await diesAt(step, (progress) => sealHistory(device.name, door, { progress, pause }));
      const again = await device.open();
      expect(again.canary).toEqual({ state: 'whole' });
      expect(await answers(again)).toEqual(before);
      if (!died) {
        expect(step).toBeGreaterThan(3);
        break;
      }
      expect(again.lock).toBeNull();
      expect(again.lockUnfinished).toBe(true);
      if (step === 2) expect(await answers(await locked(device))).toEqual(before);
    }
  });

  it('and taking it off, broken off at any step, leaves it locked and whole', async () => {
    for (let step = 1; ; step++) {
      const device = phone();
      await lived(await device.open());
      const store = await locked(device);
      const before = await answers(store);
      device.close();
      const died = await diesAt(step, (progress) => unsealHistory(device.name, door, { progress, pause }));
      const again = await device.open();
      expect(again.canary).toEqual({ state: 'whole' });
      expect(await answers(again)).toEqual(before);
      expect(again.lock === null).toBe(!died);
      if (!died) break;
    }
  });

  it('broken off when the lock is written but the plain history not yet deleted, deletes it at the next start', async () => {
    const device = phone();
    const open = await device.open();
    await lived(open);
    const before = await answers(open);
    device.close();
    const progress = (share: number) => {
      // from here on, nothing is deleted any more
      if (share === 1) vi.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest);
    };
    void sealHistory(device.name, door, { progress, pause });
    await vi.waitFor(() => expect(indexedDB.deleteDatabase).toHaveBeenCalledWith(device.name));
    vi.restoreAllMocks();
    expect(await isThere(indexedDB, device.name)).toBe(true);
    const again = await device.open();
    expect(await answers(again)).toEqual(before);
    await tidyUp(indexedDB, device.name);
    expect(await isThere(indexedDB, device.name)).toBe(false);
    expect(await again.checkIns.count()).toBe(6);
  });

  it('a copy that is not what it was made from is thrown away', async () => {
    const device = phone();
    const open = await device.open();
    await lived(open);
    const before = await answers(open);
    device.close();
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt').mockRejectedValueOnce(new Error('a bad chip'));
    expect(await sealHistory(device.name, door, { pause })).toMatchObject({
      ok: false,
      error: 'copy-differs'
    });
    decrypt.mockRestore();
    expect(await isThere(indexedDB, sealedName(device.name))).toBe(false);
    const again = await device.open();
    expect(await answers(again)).toEqual(before);
    expect(again.lockUnfinished).toBe(false);
  });

  it('another tab is told to open the history anew, and nothing it writes afterwards is lost unseen', async () => {
    const device = phone();
    const here = await device.open();
    const other = await device.open();
    await lived(here);
    here.db.close();
    well(await sealHistory(device.name, door, { pause }));
    expect(other.db.isOpen()).toBe(false);
    expect(await other.checkIns.add(evening('too late'), on('2026-05-20'))).toMatchObject({ ok: false });
    expect(await isThere(indexedDB, device.name)).toBe(false);
  });
});
