import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '$lib/domain/affect';
import { stepOf } from '$lib/domain/affect';
import { check } from '$lib/data/canary';
import { applyImport, undoImport } from '$lib/data/import/apply';
import { type ImportRecord, planImport } from '$lib/data/import/plan';
import { readImport } from '$lib/data/import/read';
import type { Parsed } from '$lib/data/import/row';
import type { Store } from '$lib/data/store';
import { Device, evening, everything, on, well } from './life';

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

const from = async (name: string): Promise<Parsed> =>
  well(await readImport(new Blob([readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url))])));
const answers = new Map<string, Step | null>([
  ['null', -1],
  ['stretched thin', null]
]);

describe('an import', () => {
  it('is first a dry run that says what would come', async () => {
    const parsed = await from('daylio.csv');
    const before = await everything(store);
    expect(await planImport(store.history, parsed)).toMatchObject({
      new: 2,
      same: 0,
      unanswered: 2,
      leftOut: 0
    });
    expect(await planImport(store.history, parsed, answers)).toEqual({
      new: 3,
      same: 0,
      deletedSince: 0,
      leftOut: 1,
      unanswered: 0,
      unreadable: 0,
      first: '2026-05-15',
      last: '2026-05-17'
    });
    expect(await everything(store)).toEqual(before);
  });

  it('comes in on the lived days with the words the person used, and waits for the model to read its notes', async () => {
    well(await applyImport(store.history, await from('daylio.csv'), { answers, file: 'daylio_export.csv' }));
    const all = await store.checkIns.all();
    expect(all.map(({ day }) => day)).toEqual(['2026-05-16', '2026-05-17', '2026-05-17']);
    expect(stepOf(all[0]!.affect.valence)).toBe(-1);
    expect(all[0]!.labels).toEqual(['own:null']);
    expect(all[2]).toMatchObject({ tags: ['family', 'long walk'], source: { app: 'daylio' }, reading: null });
    expect((await store.checkIns.awaitingReading(9)).map(({ note }) => note)).toEqual([all[2]!.note]);
    expect(await check(store.db, phone.perch)).toEqual({ state: 'whole' });
  });

  it('does not begin before every unknown mood has an answer', async () => {
    const before = await everything(store);
    expect(await applyImport(store.history, await from('daylio.csv'))).toEqual({
      ok: false,
      error: 'moods-unanswered'
    });
    expect(await applyImport(store.history, await from('table.csv'))).toEqual({
      ok: false,
      error: 'question-open'
    });
    expect(await everything(store)).toEqual(before);
  });

  it('of the same file a second time adds nothing', async () => {
    const parsed = await from('daylio.csv');
    well(await applyImport(store.history, parsed, { answers }));
    const before = await everything(store);
    expect(await planImport(store.history, await from('daylio.csv'), answers)).toMatchObject({
      new: 0,
      same: 3
    });
    expect(await applyImport(store.history, await from('daylio.csv'), { answers })).toEqual({
      ok: false,
      error: 'nothing-new'
    });
    expect(await everything(store)).toEqual(before);
  });

  it('of a later export adds only what is new in it', async () => {
    const head = 'full_date,date,weekday,time,mood,activities,note\n';
    const old = '2026-05-16,x,x,10:00,good,,one\n2026-05-16,x,x,10:00,good,,one\n';
    const read = async (text: string) => well(await readImport(new Blob([head + text])));
    expect(well(await applyImport(store.history, await read(old))).added).toBe(2);
    const later = await read(`2026-05-17,x,x,09:00,bad,,two\n${old}`);
    expect(well(await applyImport(store.history, later)).added).toBe(1);
    expect(await store.checkIns.count()).toBe(3);
  });

  it('never brings back an entry the person has deleted since', async () => {
    const parsed = await from('daylio.csv');
    well(await applyImport(store.history, parsed, { answers }));
    await store.checkIns.bury((await store.checkIns.all())[0]!.id);
    expect(await planImport(store.history, parsed, answers)).toMatchObject({
      new: 0,
      same: 2,
      deletedSince: 1
    });
  });

  it('can be taken back whole, weeks later, and then made again', async () => {
    const own = well(await store.checkIns.add(evening('my own'), on('2026-05-18')));
    const { importId } = well(await applyImport(store.history, await from('daylio.csv'), { answers }));
    phone.wait(60 * 24 * 30);
    expect(well(await undoImport(store.history, importId))).toEqual({ removed: 3, kept: 0 });
    expect(await store.checkIns.all()).toEqual([own]);
    expect(await store.keepsakes.all('import')).toEqual([]);
    expect(JSON.stringify(await everything(store))).not.toContain('We cooked');
    expect(await check(store.db, phone.perch)).toEqual({ state: 'whole' });
    expect(well(await applyImport(store.history, await from('daylio.csv'), { answers })).added).toBe(3);
    expect(await undoImport(store.history, importId)).toEqual({ ok: false, error: 'no-such-import' });
  });

  it('taken back leaves what the person has worked on since, unless they want that gone too', async () => {
    const { importId } = well(await applyImport(store.history, await from('daylio.csv'), { answers }));
    phone.wait(5);
    const [first] = await store.checkIns.all();
    await store.checkIns.change(first!.id, { note: 'I remember that night' });
    expect(well(await undoImport(store.history, importId))).toEqual({ removed: 2, kept: 1 });
    expect((await store.checkIns.all()).map(({ note }) => note)).toEqual(['I remember that night']);
    const again = well(await applyImport(store.history, await from('daylio.csv'), { answers }));
    await store.checkIns.change((await store.checkIns.all())[0]!.id, { note: 'x' });
    expect(well(await undoImport(store.history, again.importId, { editedToo: true })).kept).toBe(0);
  });

  it('that fails half way leaves the history byte for byte', async () => {
    await store.checkIns.add(evening('mine'), on('2026-05-01'));
    const before = await everything(store);
    const canary = phone.perch.getItem('understory.canary');
    vi.spyOn(store.db.keepsakes, 'add').mockRejectedValueOnce(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    );
    expect(await applyImport(store.history, await from('daylio.csv'), { answers })).toMatchObject({
      ok: false,
      error: 'storage-full'
    });
    expect(await everything(store)).toEqual(before);
    expect(phone.perch.getItem('understory.canary')).toBe(canary);
  });

  it('remembers what it was', async () => {
    well(await applyImport(store.history, await from('apple-health.xml'), { file: 'export.xml' }));
    const [record] = await store.keepsakes.all<ImportRecord>('import');
    expect(record!.body).toMatchObject({
      app: 'apple-health',
      file: 'export.xml',
      first: '2026-05-14',
      last: '2026-05-17'
    });
    expect(record!.body.added).toHaveLength(3);
  });

  it('a long file tells how far it is, and stops when it is told to', async () => {
    const long = new Blob([`<HealthData>${'<Record value="1"/>'.repeat(60_000)}</HealthData>`]);
    const shares: number[] = [];
    await readImport(long, {}, { progress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
    const stop = new AbortController();
    const result = await readImport(long, {}, { progress: () => stop.abort(), signal: stop.signal });
    expect(result).toEqual({ ok: false, error: 'cancelled' });
  });
});
