import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { affect, arousal, valence } from '$lib/domain/affect';
import type { Reading } from '$lib/domain/reading';
import { localDay } from '$lib/domain/stamp';
import type { Store } from '$lib/data/store';
import { Device, evening, on, well } from './life';

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

const save = async (day: string, note = day, more = {}) =>
  well(await store.checkIns.add({ ...evening(note), ...more }, on(day)));
const reading: Reading = {
  valence: valence(0.3),
  spread: 0.2,
  arousal: arousal(0),
  labels: [],
  modelId: 'valence-1'
};

describe('looking back at check-ins', () => {
  it('a week holds its first and its last day', async () => {
    for (const day of ['2026-05-10', '2026-05-11', '2026-05-17', '2026-05-18']) await save(day);
    const week = await store.checkIns.between(localDay('2026-05-11'), localDay('2026-05-17'));
    expect(week.map(({ day }) => day)).toEqual(['2026-05-11', '2026-05-17']);
  });

  it('an entry written later about an earlier day stands where it was lived', async () => {
    await save('2026-05-17');
    await save('2026-05-02', 'remembered');
    expect((await store.checkIns.all()).map(({ note }) => note)).toEqual(['remembered', '2026-05-17']);
    expect((await store.checkIns.latest(1))[0]?.note).toBe('2026-05-17');
    expect(await store.checkIns.span()).toEqual({ first: '2026-05-02', last: '2026-05-17' });
  });

  it('nothing written has no span and counts none', async () => {
    expect(await store.checkIns.span()).toBeNull();
    expect(await store.checkIns.count()).toBe(0);
  });

  it('a deleted entry is in no list, no count and no span', async () => {
    const gone = await save('2026-05-01');
    await save('2026-05-17');
    await store.checkIns.bury(gone.id);
    expect(await store.checkIns.count()).toBe(1);
    expect(await store.checkIns.span()).toEqual({ first: '2026-05-17', last: '2026-05-17' });
    expect(await store.checkIns.between(localDay('2026-01-01'), localDay('2026-12-31'))).toHaveLength(1);
    expect(await store.checkIns.latest(5)).toHaveLength(1);
  });

  it('the tags used most come first', async () => {
    await save('2026-05-15', 'a', { tags: ['walk', 'tea'] });
    await save('2026-05-16', 'b', { tags: ['walk'] });
    expect(await store.checkIns.tags()).toEqual(['walk', 'tea']);
  });
});

describe("the model's reading beside a note", () => {
  it('is written to the words it was made from', async () => {
    const kept = await save('2026-05-17', 'a good walk');
    expect(await store.checkIns.awaitingReading(10)).toEqual([kept]);
    await store.checkIns.setReading(kept.id, 'a good walk', reading);
    expect((await store.checkIns.get(kept.id))?.reading).toEqual(reading);
    expect(await store.checkIns.awaitingReading(10)).toEqual([]);
  });

  it('of words that were changed meanwhile is thrown away', async () => {
    const kept = await save('2026-05-17', 'a good walk');
    await store.checkIns.change(kept.id, { note: 'an awful walk' });
    await store.checkIns.setReading(kept.id, 'a good walk', reading);
    expect((await store.checkIns.get(kept.id))?.reading).toBeNull();
  });

  it('never moves what the person said', async () => {
    const kept = await save('2026-05-17', 'a good walk', { affect: affect(-0.8, 0.1) });
    await store.checkIns.setReading(kept.id, 'a good walk', reading);
    expect((await store.checkIns.get(kept.id))?.affect).toEqual(affect(-0.8, 0.1));
  });

  it('that cannot be made is not tried again, and never wakes a deleted entry', async () => {
    const kept = await save('2026-05-17', '???');
    await store.checkIns.setReading(kept.id, '???', null);
    expect(await store.checkIns.awaitingReading(10)).toEqual([]);
    await store.checkIns.bury(kept.id);
    await store.checkIns.setReading(kept.id, '???', reading);
    expect(await store.checkIns.get(kept.id)).toBeNull();
  });

  it('empty notes wait for nothing', async () => {
    await save('2026-05-17', '   ');
    expect(await store.checkIns.awaitingReading(10)).toEqual([]);
  });
});
