import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, feed, markOf, release, seen, settle } from '$lib/data/canary';
import type { Store } from '$lib/data/store';
import { Device, evening, on, well } from './life';

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

const save = async (note: string) => well(await store.checkIns.add(evening(note), on('2026-05-17')));

describe('the canary', () => {
  it('a person who has never written anything is new', () => {
    expect(store.canary).toEqual({ state: 'new' });
  });

  it('a person who has written is never greeted as new, and all is there', async () => {
    await save('one');
    phone.close();
    expect((await phone.open()).canary).toEqual({ state: 'whole' });
  });

  it('deleting an entry is not a loss', async () => {
    await store.checkIns.bury((await save('one')).id);
    expect(await check(store.db, phone.perch)).toEqual({ state: 'whole' });
  });

  it('an emptied database is told as a loss, with how much is missing', async () => {
    for (const note of ['one', 'two', 'three']) await save(note);
    await store.db.checkIns.clear();
    phone.close();
    expect((await phone.open()).canary).toEqual({ state: 'loss', missing: { checkIns: 3 } });
  });

  it('one lost entry among many is seen', async () => {
    const [first] = [await save('one'), await save('two')];
    await store.db.checkIns.delete(first.id);
    expect(await check(store.db, phone.perch)).toEqual({ state: 'loss', missing: { checkIns: 1 } });
  });

  it('one lost and one written unseen do not cancel each other', async () => {
    const kept = await save('one');
    await store.db.checkIns.delete(kept.id);
    await store.db.checkIns.add({ ...kept, id: 'another' });
    expect(await check(store.db, phone.perch)).toEqual({ state: 'loss', missing: { checkIns: 1 } });
  });

  it('a crash between the entry and the canary is no loss: the next start counts again', async () => {
    const kept = await save('one');
    await store.db.checkIns.add({ ...kept, id: 'written-as-the-battery-died' });
    phone.close();
    const again = await phone.open();
    expect(again.canary).toEqual({ state: 'whole' });
    expect(seen(phone.perch)?.tables.checkIns.count).toBe(2);
  });

  it('a history without a canary beside it is taken for whole', async () => {
    await save('one');
    release(phone.perch);
    expect(await check(store.db, phone.perch)).toEqual({ state: 'whole' });
  });

  it('a loss is told again until the person has settled it', async () => {
    await save('one');
    await store.db.checkIns.clear();
    phone.close();
    expect((await phone.open()).canary.state).toBe('loss');
    phone.close();
    const again = await phone.open();
    expect(again.canary.state).toBe('loss');
    await settle(again.db, phone.perch);
    expect((await check(again.db, phone.perch)).state).not.toBe('loss');
  });

  it('an unreadable canary does not stop the app', async () => {
    phone.perch.setItem('understory.canary', '{broken');
    expect(seen(phone.perch)).toBeNull();
    await save('one');
    expect(seen(phone.perch)?.tables.checkIns.count).toBe(1);
  });

  it('a full localStorage costs the watch, never the entry', async () => {
    phone.perch.setItem = () => {
      throw new Error('full');
    };
    expect((await save('kept all the same')).note).toBe('kept all the same');
  });

  it('the mark does not depend on the order of writing', () => {
    expect(markOf(['a', 'b', 'c'])).toBe(markOf(['c', 'a', 'b']));
    expect(markOf(['c'], markOf(['a', 'b']))).toBe(markOf(['a', 'b', 'c']));
    expect(markOf(['a', 'b'])).not.toBe(markOf(['a', 'c']));
    feed(phone.perch, 'memories', ['m']);
    expect(seen(phone.perch)?.tables.memories).toEqual({ count: 1, mark: markOf(['m']) });
  });
});
