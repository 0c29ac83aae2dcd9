import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database, historyTables, tableOf } from '$lib/data/database';
import { mend, walk } from '$lib/data/salvage';
import { copySize, type Drawer, forgetCopies, readCopy, refreshCopy } from '$lib/data/second-copy';
import { openStore, type Store } from '$lib/data/store';
import { life, lived } from './histories';
import { Device, evening, everything, on, well } from './life';

vi.setConfig({ testTimeout: 60_000 });

let phone: Device;
let store: Store;
let drawer: Cabinet;

/** A directory in memory, as the browser's own file system gives one. */
class Cabinet implements Drawer {
  readonly files = new Map<string, string>();
  readonly drawers = new Map<string, Cabinet>();
  written = 0;

  async *keys(): AsyncIterableIterator<string> {
    yield* [...this.drawers.keys(), ...this.files.keys()];
  }
  getDirectoryHandle(name: string, { create = false } = {}): Promise<Cabinet> {
    if (!this.drawers.has(name) && !create) return Promise.reject(new Error('NotFoundError'));
    if (!this.drawers.has(name)) this.drawers.set(name, new Cabinet());
    return Promise.resolve(this.drawers.get(name)!);
  }
  getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name) && !create) return Promise.reject(new Error('NotFoundError'));
    let text = '';
    return Promise.resolve({
      getFile: () => Promise.resolve(new Blob([this.files.get(name) ?? ''])),
      createWritable: () =>
        Promise.resolve({
          write: (content: string) => Promise.resolve(void (text = content)),
          close: () => {
            this.files.set(name, text);
            this.written += 1;
            return Promise.resolve();
          }
        })
    });
  }
  removeEntry(name: string): Promise<void> {
    this.files.delete(name);
    this.drawers.delete(name);
    return Promise.resolve();
  }
  /** Everything that lies in it, as one text. */
  get words(): string {
    return [...this.files.values(), ...[...this.drawers.values()].map(({ words }) => words)].join('\n');
  }
}

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
  drawer = new Cabinet();
});
afterEach(() => phone.close());

/** What a browser does to a store with a damaged block: it is thrown away, and begun anew at the next opening. */
async function thrownAway(): Promise<void> {
  store.db.close();
  await store.db.delete();
}

const reopened = async (): Promise<Store> =>
  (store = await openStore({
    db: database(phone.name),
    now: () => phone.time,
    perch: phone.perch,
    newId: () => `again-${Math.round(phone.time)}`,
    drawer
  }));

describe('a history whose store was damaged', () => {
  it('comes back whole from the second copy, whatever somebody had lived', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (deeds) => {
        phone = new Device();
        store = await phone.open();
        drawer = new Cabinet();
        await lived(phone, store, deeds);
        await refreshCopy(drawer, store.db);
        const before = await everything(store);
        const settings = await store.db.settings.toArray();
        const rows = historyTables.reduce((sum, name) => sum + before[name]!.length, 0);
        await thrownAway();
        await reopened();
        expect(await everything(store)).toEqual(before);
        expect(store.broughtBack).toBe(rows);
        expect(store.canary.state).toBe(rows === 0 ? 'new' : 'whole');
        if (rows > 0) expect(await store.db.settings.toArray()).toEqual(settings);
        store.db.close();
      }),
      { numRuns: 25 }
    );
  });

  it('is never greeted as new, even when the count beside it was lost too', async () => {
    well(await store.checkIns.add(evening('still here'), on('2026-05-17')));
    await refreshCopy(drawer, store.db);
    await thrownAway();
    phone.perch.kept.clear();
    await reopened();
    expect(store.canary.state).toBe('whole');
    expect((await store.checkIns.all()).map(({ note }) => note)).toEqual(['still here']);
  });

  it('without a second copy still says how much is missing', async () => {
    well(await store.checkIns.add(evening(), on('2026-05-17')));
    await thrownAway();
    await reopened();
    expect(store.canary).toEqual({ state: 'loss', missing: { checkIns: 1 } });
    expect(store.broughtBack).toBe(0);
  });

  it('shortened, gets back what it lacks and keeps what is newer', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) {
      phone.wait(1);
      ids.push(well(await store.checkIns.add(evening(`no ${n}`), on('2026-05-17'))).id);
    }
    await refreshCopy(drawer, store.db);
    phone.wait(1);
    await store.checkIns.change(ids[0]!, { note: 'newer words' });
    await store.db.checkIns.bulkDelete(ids.slice(4));
    store.db.close();
    await reopened();
    expect(store.broughtBack).toBe(8);
    expect((await store.checkIns.get(ids[0]!))!.note).toBe('newer words');
    expect(await store.checkIns.count()).toBe(12);
  });
});

describe('the second copy', () => {
  it('writes only what has changed', async () => {
    for (let n = 0; n < 200; n++) {
      phone.wait(1);
      await store.checkIns.add(evening(`no ${n}`), on('2026-05-17'));
    }
    await refreshCopy(drawer, store.db);
    phone.wait(1);
    await store.checkIns.add(evening('one more'), on('2026-05-18'));
    expect(await refreshCopy(drawer, store.db)).toBe(1);
    expect(await refreshCopy(drawer, store.db)).toBe(0);
  });

  it('holds no word of what was deleted', async () => {
    const { id } = well(await store.checkIns.add(evening('nobody may read this'), on('2026-05-17')));
    await refreshCopy(drawer, store.db);
    expect(drawer.words).toContain('nobody may read this');
    phone.wait(1);
    await store.checkIns.bury(id);
    await refreshCopy(drawer, store.db);
    expect(drawer.words).not.toContain('nobody may read this');
  });

  it('notices rows that went without a trace, as after an undone restore', async () => {
    const { id } = well(await store.checkIns.add(evening('undone'), on('2026-05-17')));
    await refreshCopy(drawer, store.db);
    await store.db.checkIns.delete(id);
    await refreshCopy(drawer, store.db);
    expect(drawer.words).not.toContain('undone');
  });

  it('of a history that has moved takes the place of the one before', async () => {
    well(await store.checkIns.add(evening('lay here plain'), on('2026-05-17')));
    await refreshCopy(drawer, store.db);
    const other = database(`${phone.name}.sealed`);
    await other.open();
    await refreshCopy(drawer, other);
    expect(drawer.words).not.toContain('lay here plain');
    expect((await readCopy(drawer))?.name).toBe(other.name);
    await other.delete();
  });

  it('goes when it is told to, and an erased history makes no new one', async () => {
    well(await store.checkIns.add(evening('x'), on('2026-05-17')));
    await refreshCopy(drawer, store.db);
    expect(await copySize(drawer)).toBeGreaterThan(0);
    await forgetCopies(drawer);
    expect(await copySize(drawer)).toBe(0);
    store.db.close({ disableAutoOpen: true });
    await expect(refreshCopy(drawer, store.db)).rejects.toThrow();
    expect(drawer.drawers.size).toBe(0);
    expect(await mend(drawer)).toBe(0);
  });

  it('with a damaged file of its own costs only the rows of that file', async () => {
    for (let n = 0; n < 100; n++) await store.checkIns.add(evening(`no ${n}`), on('2026-05-17'));
    await refreshCopy(drawer, store.db);
    const own = drawer.drawers.get('understory-copy')!.drawers.get(phone.name)!;
    const file = [...own.files.keys()].find((name) => name.startsWith('checkIns-'))!;
    const lost = (JSON.parse(own.files.get(file)!) as unknown[]).length;
    own.files.set(file, '{"torn');
    await thrownAway();
    await reopened();
    expect(await store.checkIns.count()).toBe(100 - lost);
    expect(store.canary).toEqual({ state: 'loss', missing: { checkIns: lost } });
  });
});

describe('the walk through every row', () => {
  it('reads all of a sound history and says nothing', async () => {
    for (let n = 0; n < 30; n++) await store.checkIns.add(evening(`no ${n}`), on('2026-05-17'));
    let pauses = 0;
    await walk(store.db, () => Promise.resolve(void pauses++));
    expect(pauses).toBeGreaterThan(historyTables.length);
    expect(await tableOf(store.db, 'checkIns').count()).toBe(30);
  });
});
