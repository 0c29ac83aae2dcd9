import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localDay } from '$lib/domain/stamp';
import { makeBackup } from '$lib/data/backup/make';
import { restore } from '$lib/data/backup/restore';
import { check } from '$lib/data/canary';
import { eraseEverything, eraseRange, type Traces } from '$lib/data/erase';
import type { Store } from '$lib/data/store';
import { Device, evening, everything, on, well } from './life';

vi.setConfig({ testTimeout: 60_000 });

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

function storage(entries: Record<string, string>): Storage {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear()
  };
}

function browser(): Required<Pick<Traces, 'localStorage' | 'caches' | 'serviceWorker'>> & {
  kept: Set<string>;
} {
  const kept = new Set(['shell-1', 'models-1']);
  const workers = new Set([{ unregister: () => Promise.resolve(workers.delete([...workers][0]!)) }]);
  return {
    kept,
    localStorage: storage({ 'understory.canary': '{}', 'understory.preferences': '{}', 'someone.else': '1' }),
    caches: {
      keys: () => Promise.resolve([...kept]),
      delete: (name: string) => Promise.resolve(kept.delete(name))
    } as unknown as CacheStorage,
    serviceWorker: {
      getRegistrations: () => Promise.resolve([...workers])
    } as unknown as ServiceWorkerContainer
  };
}

describe('erasing everything', () => {
  it('leaves no database, no key, no cache and no worker, and has looked again to be sure', async () => {
    await store.checkIns.add(evening('a secret'), on('2026-05-17'));
    const { localStorage, caches, serviceWorker } = browser();
    const done = await eraseEverything({ db: store.db, indexedDB, localStorage, caches, serviceWorker });
    expect(done).toEqual({ removed: { keys: 2, caches: 2, workers: 1 }, left: [] });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(phone.name);
    expect(localStorage.getItem('someone.else')).toBe('1');
    phone.perch.removeItem('understory.canary');
    const again = await phone.open();
    expect(again.canary).toEqual({ state: 'new' });
    expect(await again.checkIns.count()).toBe(0);
  });

  it('says so when another tab holds on to the history', async () => {
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(phone.name);
      request.onsuccess = () => resolve(request.result);
    });
    const done = await eraseEverything({ db: store.db, indexedDB });
    expect(done.left).toEqual(['database']);
    other.close();
  });

  it('says so when the browser forbids it', async () => {
    const { caches, localStorage } = browser();
    caches.delete = () => Promise.reject(new Error('forbidden'));
    localStorage.removeItem = () => undefined;
    const done = await eraseEverything({ caches, localStorage });
    expect(done.left).toEqual(['keys', 'caches']);
  });
});

describe('erasing a range', () => {
  it('takes those days, both ends included, and no other', async () => {
    for (const day of ['2026-05-01', '2026-05-10', '2026-05-20'])
      await store.checkIns.add(evening(day), on(day));
    const days = { from: localDay('2026-05-01'), to: localDay('2026-05-10') };
    expect(well(await eraseRange(store.history, days, ['checkIns', 'sessions']))).toBe(2);
    expect((await store.checkIns.all()).map(({ note }) => note)).toEqual(['2026-05-20']);
    expect(JSON.stringify(await everything(store))).not.toContain('2026-05-10');
    expect(await check(store.db, phone.perch)).toEqual({ state: 'whole' });
  });

  it('cannot be brought back by an older backup', async () => {
    await store.checkIns.add(evening('erased'), on('2026-05-01'));
    const backup = await makeBackup(store.db, '2026-05-17T00:00:00Z');
    phone.wait(1);
    const day = localDay('2026-05-01');
    await eraseRange(store.history, { from: day, to: day }, ['checkIns']);
    well(await restore(store.history, backup, 'merge'));
    expect(await store.checkIns.count()).toBe(0);
  });
});
