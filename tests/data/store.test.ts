import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { affect } from '$lib/domain/affect';
import type { Memory } from '$lib/domain/memory';
import type { Session } from '$lib/domain/session';
import { localDay } from '$lib/domain/stamp';
import { live } from '$lib/data/live';
import { randomId, type Store } from '$lib/data/store';
import { Device, evening, on, well } from './life';

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

const talk = (status: Session['status'], day: string) => ({
  ...on(day),
  guide: 'owl' as const,
  flow: null,
  lang: 'zh' as const,
  before: affect(-0.4, 0.2),
  after: null,
  reading: null,
  turns: [],
  status
});
const kept = (text: string, day: string): Omit<Memory, 'id' | 'created' | 'changed'> => ({
  kind: 'person',
  text,
  from: { session: 's', turn: 2 },
  day: localDay(day),
  sensitive: false
});

describe('drafts', () => {
  it('words half written are there after a crash', async () => {
    await store.drafts.keep('check-in', { note: 'I was just about to' });
    phone.close();
    const again = await phone.open();
    expect(await again.drafts.get('check-in')).toEqual({
      body: { note: 'I was just about to' },
      savedAt: phone.time
    });
  });

  it('a saved or discarded draft is gone, and an unknown one is none', async () => {
    await store.drafts.keep('check-in', {});
    await store.drafts.drop('check-in');
    expect(await store.drafts.get('check-in')).toBeNull();
    expect(await store.drafts.get('turn:x')).toBeNull();
  });

  it('a full disk is answered, not thrown, while someone is typing', async () => {
    vi.spyOn(store.db.drafts, 'put').mockRejectedValueOnce(new Error('full'));
    expect(await store.drafts.keep('check-in', {})).toBe(false);
  });
});

describe('sessions', () => {
  it('the one to go on with is the latest that is still open', async () => {
    await store.sessions.add(talk('open', '2026-05-01'));
    const latest = well(await store.sessions.add(talk('open', '2026-05-10')));
    await store.sessions.add(talk('closed', '2026-05-12'));
    expect(await store.sessions.open()).toEqual(latest);
    await store.sessions.change(latest.id, { status: 'left' });
    expect((await store.sessions.open())?.day).toBe('2026-05-01');
  });

  it('past ones are listed newest first, and a deleted one is gone with every word', async () => {
    const first = well(await store.sessions.add(talk('closed', '2026-05-01')));
    await store.sessions.add(talk('closed', '2026-05-10'));
    expect((await store.sessions.all()).map(({ day }) => day)).toEqual(['2026-05-10', '2026-05-01']);
    await store.sessions.bury(first.id);
    expect(await store.sessions.get(first.id)).toBeNull();
    expect(await store.sessions.all()).toHaveLength(1);
    expect(await store.sessions.between(localDay('2026-05-01'), localDay('2026-05-01'))).toEqual([]);
  });
});

describe('what a person keeps', () => {
  it('memories come newest first and can be forgotten and taken back', async () => {
    const one = well(await store.memories.add(kept('My sister is called Lin', '2026-05-01')));
    await store.memories.add(kept('外婆的院子', '2026-05-09'));
    expect((await store.memories.all()).map(({ text }) => text)).toEqual([
      '外婆的院子',
      'My sister is called Lin'
    ]);
    const gone = well(await store.memories.bury(one.id))!;
    expect(await store.memories.all()).toHaveLength(1);
    await store.memories.revive(gone);
    expect(await store.memories.all()).toHaveLength(2);
  });

  it('keepsakes stay in the order they were made, each kind for itself', async () => {
    const first = well(await store.keepsakes.add('mix', { name: 'rain' }));
    phone.wait(1);
    await store.keepsakes.add('mix', { name: 'pines' });
    await store.keepsakes.add('letter', { week: 20 });
    await store.keepsakes.change(first.id, { name: 'soft rain' });
    expect((await store.keepsakes.all<{ name: string }>('mix')).map(({ body }) => body.name)).toEqual([
      'soft rain',
      'pines'
    ]);
  });
});

describe('the store', () => {
  it('a device gives itself one name and keeps it', async () => {
    const name = await store.settings.get('device');
    phone.close();
    expect(await (await phone.open()).settings.get('device')).toBe(name);
  });

  it('ids are 128 random bits as 22 letters that fit into an address', () => {
    const ids = Array.from({ length: 1000 }, randomId);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true);
  });

  it('a list on the screen answers again when something was written', async () => {
    const counts: number[] = [];
    const watching = live(() => store.checkIns.count()).subscribe((count) => counts.push(count));
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await store.checkIns.add(evening(), on('2026-05-17'));
    await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
    watching.unsubscribe();
  });
});
