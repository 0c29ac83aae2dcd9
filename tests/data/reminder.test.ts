import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant, localDay } from '$lib/domain/stamp';
import { changedSince, reminderOf, type SavingSoFar } from '$lib/data/backup/reminder';
import type { Store } from '$lib/data/store';
import { Device, evening, on, well } from './life';

const now = instant(Date.UTC(2026, 4, 17, 20));
const today = localDay('2026-05-17');
const ago = (days: number) => instant(now - days * 86_400_000);
const said = (soFar: Partial<SavingSoFar>) =>
  reminderOf({ last: null, first: null, since: 0, notNow: null, ...soFar }, now, today);

describe('one calm sentence about saving', () => {
  it('is for someone whose last copy has grown old and who has written since', () => {
    expect(said({ last: ago(41), since: 12 })).toEqual({ kind: 'old', days: 41, since: 12 });
    expect(said({ last: ago(29), since: 12 })).toBeNull();
    expect(said({ last: ago(400), since: 0 })).toBeNull(); // nothing to lose since
  });

  it('is for someone who never saved and has something to lose, and for nobody on their first days', () => {
    expect(said({ first: localDay('2026-05-01'), since: 20 })).toEqual({ kind: 'never' });
    expect(said({ first: localDay('2026-05-14'), since: 20 })).toBeNull();
    expect(said({ first: localDay('2025-05-14'), since: 2 })).toBeNull();
    expect(said({})).toBeNull();
  });

  it('is quiet for a week after a "not now", and no longer because a clock was wrong', () => {
    expect(said({ last: ago(41), since: 12, notNow: ago(6) })).toBeNull();
    expect(said({ last: ago(41), since: 12, notNow: ago(8) })).not.toBeNull();
    expect(said({ last: ago(41), since: 12, notNow: ago(-300) })).not.toBeNull();
  });

  it('does not trust a copy from the future', () => {
    expect(said({ last: ago(-300), first: localDay('2026-01-01'), since: 30 })).toEqual({ kind: 'never' });
  });
});

describe('what has come since a moment', () => {
  let phone: Device;
  let store: Store;
  beforeEach(async () => {
    phone = new Device();
    store = await phone.open();
  });
  afterEach(() => phone.close());

  it('counts what is new and what was changed, and nothing that was deleted', async () => {
    const first = well(await store.checkIns.add(evening('before'), on('2026-05-17')));
    const gone = well(await store.checkIns.add(evening('goes'), on('2026-05-17')));
    phone.wait(10);
    const moment = phone.time;
    phone.wait(10);
    expect(await changedSince(store.db, moment)).toBe(0);
    await store.checkIns.add(evening('after'), on('2026-05-17'));
    await store.checkIns.change(first.id, { note: 'once more' });
    await store.checkIns.bury(gone.id);
    expect(await changedSince(store.db, moment)).toBe(2);
    expect(await changedSince(store.db, null)).toBe(2);
  });
});
