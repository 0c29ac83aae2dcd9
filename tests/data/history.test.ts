import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { partsOf } from '$lib/domain/record';
import { instant } from '$lib/domain/stamp';
import { written } from '$lib/data/history';
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

describe('writing to the history', () => {
  it('what a person saves is there after the app was closed and opened again', async () => {
    const kept = well(await store.checkIns.add(evening('saved before the train'), on('2026-05-17')));
    phone.close();
    expect(await (await phone.open()).checkIns.get(kept.id)).toEqual(kept);
  });

  it('a changed note keeps its id and the moment it was made, and is newer than before', async () => {
    const before = well(await store.checkIns.add(evening('frist'), on('2026-05-17')));
    phone.wait(5);
    const after = well(await store.checkIns.change(before.id, { note: 'first' }));
    expect(after).toMatchObject({ id: before.id, created: before.created, note: 'first' });
    expect(after!.changed > before.changed).toBe(true);
  });

  it('a field a person takes away is gone, not kept as nothing', async () => {
    const slept = well(await store.checkIns.add({ ...evening(), sleepHours: 6 }, on('2026-05-17')));
    const after = well(await store.checkIns.change(slept.id, { sleepHours: undefined }));
    expect('sleepHours' in after!).toBe(false);
  });

  it('deleting really deletes: only a bare tombstone stays on the disk', async () => {
    const kept = well(await store.checkIns.add(evening('a secret'), on('2026-05-17')));
    phone.wait(1);
    expect(well(await store.checkIns.bury(kept.id))).toEqual(kept);
    const [left] = (await everything(store)).checkIns!;
    expect(Object.keys(left as object).sort()).toEqual(['changed', 'created', 'deleted', 'id']);
    expect(JSON.stringify(left)).not.toContain('secret');
    expect(await store.checkIns.get(kept.id)).toBeNull();
    expect(await store.checkIns.all()).toEqual([]);
  });

  it('a deletion can be taken back, and everything is as it was', async () => {
    const kept = well(await store.checkIns.add(evening(), on('2026-05-17')));
    const buried = well(await store.checkIns.bury(kept.id))!;
    const back = well(await store.checkIns.revive(buried));
    expect(back).toEqual({ ...kept, changed: back.changed });
    expect(await store.checkIns.all()).toEqual([back]);
  });

  it('what is gone cannot be changed or deleted a second time', async () => {
    const kept = well(await store.checkIns.add(evening(), on('2026-05-17')));
    await store.checkIns.bury(kept.id);
    expect(well(await store.checkIns.change(kept.id, { note: 'again' }))).toBeNull();
    expect(well(await store.checkIns.bury(kept.id))).toBeNull();
    expect(well(await store.checkIns.change('never-was', { note: 'x' }))).toBeNull();
  });

  it('a clock set back a year never makes a newer change look older', async () => {
    const ticks: string[] = [];
    for (const minutes of [0, 1, -525_600, 1, 0, 600_000]) {
      phone.wait(minutes);
      ticks.push(store.history.tick());
    }
    expect([...ticks].sort()).toEqual(ticks);
    expect(new Set(ticks).size).toBe(ticks.length);
  });

  it('after a restart with the clock set back, new changes still come after the old ones', async () => {
    const before = well(await store.checkIns.add(evening(), on('2026-05-17')));
    phone.close();
    phone.time = instant(phone.time - 365 * 86_400_000);
    const again = await phone.open();
    const after = well(await again.checkIns.change(before.id, { note: 'later' }));
    expect(after!.changed > before.changed).toBe(true);
    expect(partsOf(after!.changed).device).toBe(partsOf(before.changed).device);
  });

  it('whatever order a person adds, edits, deletes and takes back, the list shows what they would expect', async () => {
    const act = fc.record({
      kind: fc.constantFrom('add', 'edit', 'bury', 'revive'),
      which: fc.nat(4),
      note: fc.string({ maxLength: 8 }),
      minutes: fc.integer({ min: -2000, max: 2000 })
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const phone = new Device();
        const store = await phone.open();
        const notes = new Map<string, string>();
        const ids: string[] = [];
        const graves = new Map<string, Parameters<typeof store.checkIns.revive>[0]>();
        for (const { kind, which, note, minutes } of acts) {
          phone.wait(minutes);
          const id = ids[which % Math.max(1, ids.length)];
          if (kind === 'add' || !id) {
            const made = well(await store.checkIns.add(evening(note), on('2026-05-17')));
            ids.push(made.id);
            notes.set(made.id, note);
          } else if (kind === 'edit') {
            if (well(await store.checkIns.change(id, { note }))) notes.set(id, note);
          } else if (kind === 'bury') {
            const gone = well(await store.checkIns.bury(id));
            if (gone) graves.set(id, gone);
            notes.delete(id);
          } else if (graves.has(id) && !notes.has(id)) {
            notes.set(id, well(await store.checkIns.revive(graves.get(id)!)).note);
          }
        }
        const seen = new Map((await store.checkIns.all()).map((checkIn) => [checkIn.id, checkIn.note]));
        expect(new Map([...seen].sort())).toEqual(new Map([...notes].sort()));
        phone.close();
      }),
      { numRuns: 40 }
    );
  });
});

describe('when the device has no room left', () => {
  it('the person is told the disk is full, and nothing was half written', async () => {
    const full = Object.assign(new Error('AbortError'), {
      name: 'AbortError',
      inner: { name: 'QuotaExceededError' }
    });
    const add = vi.spyOn(store.db.table('checkIns'), 'add').mockRejectedValueOnce(full);
    expect(await store.checkIns.add(evening(), on('2026-05-17'))).toMatchObject({
      ok: false,
      error: 'storage-full'
    });
    add.mockRestore();
    expect(await store.checkIns.count()).toBe(0);
    expect(well(await store.checkIns.add(evening('second try'), on('2026-05-17'))).note).toBe('second try');
  });

  it('any other fault of the storage is told as such', async () => {
    expect(await written(() => Promise.reject(new Error('broken')))).toMatchObject({
      ok: false,
      error: 'storage-failed'
    });
  });
});
