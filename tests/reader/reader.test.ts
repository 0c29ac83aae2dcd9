import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request, Response } from '$lib/reader/protocol';
import { Reader, type WorkerLike } from '$lib/reader/reader';

/** A worker played by hand: it answers, stays silent, or dies, as a test wants. */
class StagedWorker implements WorkerLike {
  static all: StagedWorker[] = [];
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  heard: Request[] = [];
  terminated = false;

  constructor() {
    StagedWorker.all.push(this);
  }
  postMessage(message: unknown): void {
    if ((message as { id?: number }).id !== undefined) this.heard.push(message as Request);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(answer: Response): void {
    this.onmessage?.({ data: answer } as MessageEvent<Response>);
  }
  die(): void {
    this.onerror?.({} as ErrorEvent);
  }
}

const reader = () =>
  new Reader({ spawn: () => new StagedWorker(), modelsPath: '/models/', idleMs: 1000, hungMs: 5000 });
const last = () => StagedWorker.all.at(-1)!;

beforeEach(() => {
  StagedWorker.all = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('the reader', () => {
  it('asks for one text at a time, in order', async () => {
    const one = reader();
    const first = one.read('first');
    const second = one.read('second');
    expect(last().heard.map((request) => 'text' in request && request.text)).toEqual(['first']);
    last().answer({ id: 0, ok: true, reading: null });
    expect(await first).toEqual({ ok: true, value: null });
    expect(last().heard).toHaveLength(2);
    last().answer({ id: 1, ok: true, reading: null });
    expect((await second).ok).toBe(true);
  });

  it('gives up on a silent worker when the caller cannot wait longer, and the caller goes on', async () => {
    const reading = reader().read('hello?', 400);
    vi.advanceTimersByTime(401);
    expect(await reading).toMatchObject({ ok: false, error: 'too-slow' });
  });

  it('gives every waiting call back when the worker dies, and starts a new one for the next', async () => {
    const one = reader();
    const waiting = [one.read('a'), one.read('b'), one.read('c')];
    last().die();
    for (const call of waiting) expect(await call).toMatchObject({ ok: false, error: 'worker-died' });
    void one.read('again');
    expect(StagedWorker.all).toHaveLength(2);
  });

  it('takes a worker that hangs for dead', async () => {
    const one = reader();
    const call = one.read('stuck', 60_000);
    vi.advanceTimersByTime(5001);
    expect(await call).toMatchObject({ ok: false, error: 'worker-died' });
    expect(last().terminated).toBe(true);
  });

  it('lets an idle worker go with its memory', async () => {
    const one = reader();
    const call = one.read('once');
    last().answer({ id: 0, ok: true, reading: null });
    await call;
    expect(last().terminated).toBe(false);
    vi.advanceTimersByTime(1001);
    expect(last().terminated).toBe(true);
    expect(one.status).toBe('asleep');
  });

  it('comes back with a code when a worker cannot even be started', async () => {
    const blocked = new Reader({
      spawn: () => {
        throw new Error('workers are forbidden');
      },
      modelsPath: '/models/'
    });
    expect(await blocked.read('anything')).toMatchObject({ ok: false, error: 'model-blocked' });
  });

  it('tells its screens what it is doing', async () => {
    const one = reader();
    const told: string[] = [];
    one.subscribe((status) => told.push(status));
    const call = one.read('text');
    last().answer({ id: 0, ok: false, error: 'model-corrupted' });
    expect(await call).toMatchObject({ error: 'model-corrupted' });
    expect(told).toEqual(['loading', 'model-corrupted']);
  });
});
