import type { ReadingDetail } from '$lib/domain/reading';
import { fail, ok, type Result } from '$lib/domain/result';
import type { ReadFault, Request, Response, Start } from './protocol';

/** What the reader is doing, for a screen to tell. */
export type ReaderStatus = 'asleep' | 'loading' | 'ready' | ReadFault;

/** The part of a worker the reader uses. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** What the reader needs from outside. */
export interface ReaderMeans {
  spawn: () => WorkerLike;
  modelsPath: string;
  /** After this long without a call the worker is let go, with its memory. */
  idleMs?: number;
  /** A worker that has not answered for this long is taken for dead. */
  hungMs?: number;
}

interface Call {
  request: Request;
  settle: (result: Result<ReadingDetail | null, ReadFault>) => void;
}

/**
 * The on-device model, as the rest of the app sees it: one queue, a deadline a call, asleep when idle. A call always
 * comes back, also when the worker dies.
 */
export class Reader {
  #worker: WorkerLike | null = null;
  #queue: Call[] = [];
  #running: Call | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #hung: ReturnType<typeof setTimeout> | undefined;
  #next = 0;
  #status: ReaderStatus = 'asleep';
  #listeners = new Set<(status: ReaderStatus) => void>();

  constructor(private readonly means: ReaderMeans) {}

  /** What it is doing now. */
  get status(): ReaderStatus {
    return this.#status;
  }

  /** Hears of every change of status; returns how to stop hearing. */
  subscribe(listener: (status: ReaderStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the model while the person is still choosing where they are on the pad. */
  async warm(): Promise<void> {
    if (this.#status !== 'ready') await this.#call({ id: this.#next++, warm: true }, 60_000);
  }

  /**
   * Reads a text. `value` is null for a text in no language the model knows.
   * @param deadlineMs how long the caller can wait; the first call of all includes loading
   */
  read(text: string, deadlineMs = 30_000): Promise<Result<ReadingDetail | null, ReadFault>> {
    return this.#call({ id: this.#next++, text }, deadlineMs);
  }

  /** Lets the worker go. Whatever still waits comes back unread. */
  close(): void {
    this.#dismiss('asleep');
  }

  #call(request: Request, deadlineMs: number): Promise<Result<ReadingDetail | null, ReadFault>> {
    return new Promise((resolve) => {
      const deadline = setTimeout(() => {
        this.#queue = this.#queue.filter((other) => other !== call);
        resolve(fail('too-slow'));
      }, deadlineMs);
      const call: Call = {
        request,
        settle: (result) => {
          clearTimeout(deadline);
          resolve(result);
        }
      };
      this.#queue.push(call);
      this.#pump();
    });
  }

  #pump(): void {
    clearTimeout(this.#idle);
    if (this.#running) return;
    const call = this.#queue.shift();
    if (!call) {
      this.#idle = setTimeout(() => this.#dismiss('asleep'), this.means.idleMs ?? 90_000);
      return;
    }
    this.#running = call;
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(call.request);
      this.#hung = setTimeout(() => this.#dismiss('worker-died'), this.means.hungMs ?? 60_000);
    } catch {
      this.#dismiss('model-blocked');
    }
  }

  #start(): WorkerLike {
    const worker = this.means.spawn();
    worker.onmessage = ({ data }) => this.#answered(data);
    worker.onerror = () => this.#dismiss('worker-died');
    this.#say('loading');
    worker.postMessage({ modelsPath: this.means.modelsPath } satisfies Start);
    return worker;
  }

  #answered(answer: Response): void {
    clearTimeout(this.#hung);
    const call = this.#running;
    this.#running = null;
    this.#say(answer.ok ? 'ready' : answer.error);
    if (call?.request.id === answer.id) call.settle(answer.ok ? ok(answer.reading) : fail(answer.error));
    this.#pump();
  }

  /** Ends the worker and everything that hangs on it. */
  #dismiss(status: 'asleep' | 'worker-died' | 'model-blocked'): void {
    clearTimeout(this.#hung);
    clearTimeout(this.#idle);
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...(this.#running ? [this.#running] : []), ...this.#queue];
    this.#running = null;
    this.#queue = [];
    this.#say(status);
    for (const call of waiting) call.settle(fail(status === 'asleep' ? 'worker-died' : status));
  }

  #say(status: ReaderStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }
}
