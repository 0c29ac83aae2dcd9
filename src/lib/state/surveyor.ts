import type { CheckIn } from '$lib/domain/check-in';
import { seedOf } from '$lib/domain/dice';
import type { Night } from '$lib/domain/insight/exposures';
import type { SurveyItem } from '$lib/domain/insight/survey';
import type { Session } from '$lib/domain/session';
import type { Days } from '$lib/domain/trend/range';
import type { Kept } from '$lib/domain/record';
import workerUrl from './survey.worker?worker&url';
import { buffersOf, columnsOf } from './survey-columns';
import type { SurveyAnswer, SurveyCall } from './survey-desk';

/** The little of a worker that is used. */
export interface SurveyWorker {
  postMessage: (call: SurveyCall, transfer: ArrayBuffer[]) => void;
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

/** What findings are made from. */
export interface Surveyed {
  checkIns: readonly CheckIn[];
  sessions: readonly Session[];
  /** Evenings with a sound. */
  nights: readonly Night[];
}

/** Tells one state of a table from another. A reading that is added changes no insight, and no `changed` either. */
function stateOf(rows: readonly Kept[]): string {
  let newest = '';
  for (const { changed } of rows) if (changed > newest) newest = changed;
  return `${rows.length} ${newest}`;
}

/** A name for everything that findings are made from: the same as long as none of them can change. */
export const stateOfAll = ({ checkIns, sessions, nights }: Surveyed): string =>
  [stateOf(checkIns), stateOf(sessions), nights.length, nights.at(-1)?.day].join(' ');

/**
 * Asks a worker for the insights of some days. The history is handed over once, as columns, and again only when
 * something in it has changed; a newer question drops the older one (which then answers null), and so does a worker
 * that dies.
 */
export class Surveyor {
  #worker: SurveyWorker | null = null;
  #given: string | null = null;
  #asked = 0;
  #waiting: ((items: SurveyItem[] | null) => void) | null = null;

  constructor(private readonly spawn: () => SurveyWorker = guardedWorker) {}

  /** Everything found about some days; null when it was overtaken by a newer question or could not be worked out. */
  async ask(all: Surveyed, days: Days): Promise<SurveyItem[] | null> {
    const n = ++this.#asked;
    this.#waiting?.(null);
    this.#waiting = null;
    const worker = (this.#worker ??= this.#started());
    const state = stateOfAll(all);
    if (this.#given !== state) {
      if (!(await this.#handOver(worker, all, n))) return null;
      this.#given = state;
    }
    return new Promise((resolve) => {
      this.#waiting = resolve;
      worker.postMessage({ kind: 'survey', n, days, seed: seedOf(`${days.from} ${days.to}`) }, []);
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
    { checkIns, sessions, nights }: Surveyed,
    n: number
  ): Promise<boolean> {
    this.#given = null;
    worker.postMessage({ kind: 'clear' }, []);
    worker.postMessage({ kind: 'more', sessions: sessions.map(slimSession), nights: [...nights] }, []);
    for (let i = 0; i < checkIns.length; i += part) {
      await nextTask();
      if (this.#asked !== n) return false;
      const columns = columnsOf(checkIns.slice(i, i + part));
      worker.postMessage({ kind: 'more', columns }, buffersOf(columns));
    }
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
