import type { CheckIn } from '$lib/domain/check-in';
import { seedOf } from '$lib/domain/dice';
import type { SurveyItem } from '$lib/domain/insight/survey';
import type { Session } from '$lib/domain/session';
import type { Days } from '$lib/domain/trend/range';
import workerUrl from './survey.worker?worker&url';
import type { SurveyAnswer, SurveyCall } from './survey-desk';

/** The little of a worker that is used. */
export interface SurveyWorker {
  postMessage: (call: SurveyCall) => void;
  addEventListener: {
    (type: 'message', heard: (event: MessageEvent<SurveyAnswer>) => void): void;
    (type: 'error', heard: () => void): void;
  };
  terminate: () => void;
}

/**
 * A worker that inherits the page's content security policy: one started from its address would get none and could
 * speak to anyone; one started from a blob that imports it inherits the page's.
 */
function guardedWorker(): SurveyWorker {
  const module = new URL(workerUrl, location.href).href;
  const start = new Blob([`import ${JSON.stringify(module)};`], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(start), { type: 'module', name: 'survey' }) as SurveyWorker;
}

/** Rows handed over at a time: a few milliseconds of copying. */
const part = 1000;
const nextTask = () => new Promise<void>((go) => setTimeout(go, 0));

/**
 * Asks a worker for the insights of some days. The history is handed over once and again only when it has changed;
 * a newer question drops the older one (which then answers null), and so does a worker that dies.
 */
export class Surveyor {
  #worker: SurveyWorker | null = null;
  #given: { checkIns: readonly CheckIn[]; sessions: readonly Session[] } | null = null;
  #asked = 0;
  #waiting: ((items: SurveyItem[] | null) => void) | null = null;

  constructor(private readonly spawn: () => SurveyWorker = guardedWorker) {}

  /** Everything found about some days; null when it was overtaken by a newer question or could not be worked out. */
  async ask(
    checkIns: readonly CheckIn[],
    sessions: readonly Session[],
    days: Days
  ): Promise<SurveyItem[] | null> {
    const n = ++this.#asked;
    this.#waiting?.(null);
    this.#waiting = null;
    const worker = (this.#worker ??= this.#started());
    if (this.#given?.checkIns !== checkIns || this.#given.sessions !== sessions) {
      if (!(await this.#handOver(worker, checkIns, sessions, n))) return null;
    }
    return new Promise((resolve) => {
      this.#waiting = resolve;
      worker.postMessage({ kind: 'survey', n, days, seed: seedOf(`${days.from} ${days.to}`) });
    });
  }

  /** Lets the worker go. */
  close(): void {
    this.#asked++;
    this.#waiting?.(null);
    this.#waiting = null;
    this.#worker?.terminate();
    this.#worker = null;
    this.#given = null;
  }

  async #handOver(
    worker: SurveyWorker,
    checkIns: readonly CheckIn[],
    sessions: readonly Session[],
    n: number
  ): Promise<boolean> {
    this.#given = null;
    worker.postMessage({ kind: 'clear' });
    worker.postMessage({ kind: 'more', checkIns: [], sessions: sessions.map(slimSession) });
    for (let i = 0; i < checkIns.length; i += part) {
      await nextTask();
      if (this.#asked !== n) return false;
      const some = checkIns.slice(i, i + part).map((checkIn) => ({ ...checkIn, reading: null }));
      worker.postMessage({ kind: 'more', checkIns: some, sessions: [] });
    }
    this.#given = { checkIns, sessions };
    return true;
  }

  #started(): SurveyWorker {
    const worker = this.spawn();
    worker.addEventListener('message', ({ data }) => {
      if (data.n !== this.#asked) return;
      this.#waiting?.(data.items);
      this.#waiting = null;
    });
    worker.addEventListener('error', () => this.close());
    return worker;
  }
}

/** What was said is not needed for any insight, and stays on the page. */
const slimSession = (session: Session): Session => ({
  ...session,
  turns: [],
  reading: null,
  resume: undefined
});
