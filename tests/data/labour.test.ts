import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '$lib/data/backup/make';
import { openBackup } from '$lib/data/backup/open';
import { type Job, perform, type Report } from '$lib/data/import/jobs';
import { type JobWorker, Labour } from '$lib/data/import/labour';
import { Device, evening, on, well } from './life';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.useRealTimers());

/** A worker that does what it is told, in the same thread; or what else it is made to do. */
class Hand implements JobWorker {
  onmessage: JobWorker['onmessage'] = null;
  onerror: JobWorker['onerror'] = null;
  gone = false;

  constructor(private readonly work: 'well' | 'dies' | 'stumbles' | 'is silent' = 'well') {}

  postMessage(job: Job): void {
    const tell = (data: Report) => void (this.gone || this.onmessage?.({ data } as MessageEvent<Report>));
    if (this.work === 'dies') queueMicrotask(() => this.onerror?.({} as ErrorEvent));
    else if (this.work === 'stumbles') queueMicrotask(() => tell({ died: true }));
    else if (this.work === 'well')
      void perform(job, (share) => tell({ share })).then((outcome) =>
        tell({ outcome: structuredClone(outcome) })
      );
  }

  terminate(): void {
    this.gone = true;
  }
}

const file = new Blob([readFileSync(new URL('../fixtures/import/pixels.json', import.meta.url))]);
const big = new Blob([`<HealthData>${'<Record value="1"/>'.repeat(50_000)}</HealthData>`]);

describe('heavy work beside the screen', () => {
  it('reads a diary, tells how far it is, and is gone with its memory afterwards', async () => {
    const hand = new Hand();
    const shares: number[] = [];
    const result = await new Labour(() => hand).readImport(
      file,
      {},
      { progress: (share) => shares.push(share) }
    );
    expect(well(result).rows).toHaveLength(2);
    expect(hand.gone).toBe(true);
    await new Labour(() => new Hand()).readImport(big, {}, { progress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
  });

  it('saves a history that is not sealed by its name alone, the same as if it had been handed over', async () => {
    const phone = new Device();
    const store = await phone.open();
    await store.checkIns.add(evening('kept'), on('2026-05-17'));
    const made = '2026-05-17T00:00:00Z';
    const liked = { morning: '06:40' };
    const bytes = well(
      await new Labour(() => new Hand()).saveBackup({ name: store.db.name, made, preferences: liked }, 'zip')
    );
    expect(well(await openBackup(bytes)).backup).toEqual(await makeBackup(store.db, made, liked));
    phone.close();
  });

  it('wraps a backup and opens it again', async () => {
    const phone = new Device();
    const store = await phone.open();
    await store.checkIns.add(evening('kept'), on('2026-05-17'));
    const labour = new Labour(() => new Hand());
    const bytes = well(
      await labour.wrapBackup(
        await makeBackup(store.db, '2026-05-17T00:00:00Z'),
        'protected',
        'correct horse'
      )
    );
    expect(well(await labour.openBackup(bytes, 'correct horse')).backup.tables.checkIns).toHaveLength(1);
    expect(await labour.openBackup(bytes, 'wrong')).toEqual({ ok: false, error: 'passphrase-wrong' });
    phone.close();
  });

  it('stops at once when the person says so', async () => {
    const stop = new AbortController();
    const hand = new Hand('is silent');
    const reading = new Labour(() => hand).readImport(file, {}, { signal: stop.signal });
    stop.abort();
    expect(await reading).toEqual({ ok: false, error: 'cancelled' });
    expect(hand.gone).toBe(true);
    expect(await new Labour(() => hand).readImport(file, {}, { signal: stop.signal })).toEqual({
      ok: false,
      error: 'cancelled'
    });
  });

  it.each(['dies', 'stumbles'] as const)('comes back with a code when the worker %s', async (work) => {
    expect(await new Labour(() => new Hand(work)).readImport(file)).toEqual({
      ok: false,
      error: 'worker-died'
    });
  });

  it('comes back with a code when no worker may be started, or it never says a word', async () => {
    const forbidden = new Labour(() => {
      throw new Error('forbidden');
    });
    expect(await forbidden.readImport(file)).toEqual({ ok: false, error: 'worker-died' });
    vi.useFakeTimers();
    const waiting = new Labour(() => new Hand('is silent')).readImport(file);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await waiting).toEqual({ ok: false, error: 'worker-died' });
  });
});
