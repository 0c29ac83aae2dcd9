import type { ApplyFault, UndoFault } from '$lib/data/import/apply';
import type { LabourFault } from '$lib/data/import/labour';
import type { ImportPlan, ImportRecord } from '$lib/data/import/plan';
import type { ImportFault, NotReadHere } from '$lib/data/import/read';
import type {
  Choices,
  ColumnMap,
  ColumnRole,
  DateOrder,
  Parsed,
  Question,
  RowFault
} from '$lib/data/import/row';
import type { Step } from '$lib/domain/affect';
import { partsOf } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import { device } from './device.svelte';
import { Live } from './live.svelte';
import { readWaitingNotes } from './readings.svelte';

export type { ColumnMap, ColumnRole, DateOrder, ImportPlan, Parsed, Question, RowFault };

/** Every reason an import is not read, made or undone. */
export type ArrivalFault = ImportFault | ApplyFault | UndoFault | LabourFault;

/** What was seen in a file that is not read here. */
export type Seen = NotReadHere['seen'];

/** An import that was made earlier; `at` is in milliseconds since 1970. */
export interface PastImport {
  id: string;
  at: number;
  app: Parsed['app'];
  file: string;
  count: number;
}

/** The imports that can still be undone, newest first. */
export const pastImports = (): Live<PastImport[]> =>
  new Live(
    async (store) =>
      (await store.keepsakes.all<ImportRecord>('import'))
        .map(({ id, created, body }) => ({
          id,
          at: partsOf(created).ms,
          app: body.app,
          file: body.file,
          count: body.added.length
        }))
        .reverse(),
    []
  );

/** Takes a whole import back; entries the person has worked on since stay. */
export async function undoPastImport(
  id: string
): Promise<Result<{ removed: number; kept: number }, UndoFault>> {
  const { undoImport } = await import('$lib/data/import/apply');
  return undoImport((await device.opened).history, id);
}

/** Bringing in the export of another app: read, ask what only the person knows, show, add. */
export class Importing {
  phase = $state<'choose' | 'reading' | 'question' | 'moods' | 'plan' | 'writing' | 'done'>('choose');
  fault = $state<ArrivalFault | null>(null);
  /** With the fault `not-read-here`: what the file is instead. */
  seen = $state<Seen | null>(null);
  /** How much has been read, 0..1. */
  share = $state(0);
  parsed = $state.raw<Parsed | null>(null);
  plan = $state.raw<ImportPlan | null>(null);
  /** Where the person has put the words no step was known for; null leaves their entries out. */
  answers = $state.raw<ReadonlyMap<string, Step | null>>(new Map());
  added = $state(0);
  file: File | null = null;
  #choices: Choices = {};
  #stop: AbortController | null = null;

  /** Reads a file. Nothing is written. */
  async take(file: File): Promise<void> {
    this.file = file;
    this.#choices = {};
    this.answers = new Map();
    await this.#read();
  }

  /** Reads the file again with one more answer. */
  async answer(choices: Choices): Promise<void> {
    this.#choices = { ...this.#choices, ...choices };
    await this.#read();
  }

  /** Puts a mood word in its place. */
  place(mood: string, step: Step | null): void {
    this.answers = new Map(this.answers).set(mood, step);
  }

  /** Stops the reading. */
  stop(): void {
    this.#stop?.abort();
  }

  async #read(): Promise<void> {
    if (!this.file) return;
    this.fault = this.seen = null;
    this.share = 0;
    this.phase = 'reading';
    this.#stop = new AbortController();
    const { browserLabour } = await import('$lib/data/import/spawn');
    const read = await browserLabour().readImport(this.file, this.#choices, {
      progress: (share) => (this.share = share),
      signal: this.#stop.signal
    });
    if (!read.ok) {
      this.fault = read.error;
      if (read.error === 'not-read-here') this.seen = (read.detail as NotReadHere).seen;
      this.phase = 'choose';
      return;
    }
    this.parsed = read.value;
    if (read.value.question) this.phase = 'question';
    else if (read.value.unknownMoods.length > 0) this.phase = 'moods';
    else await this.show();
  }

  /** Shows what would happen. */
  async show(): Promise<void> {
    if (!this.parsed) return;
    const { planImport } = await import('$lib/data/import/plan');
    this.plan = await planImport((await device.opened).history, this.parsed, this.answers);
    this.phase = 'plan';
  }

  /** Adds what was shown, all of it or nothing. */
  async apply(): Promise<void> {
    if (!this.parsed || !this.file) return;
    this.fault = null;
    this.phase = 'writing';
    const store = await device.opened;
    const { applyImport } = await import('$lib/data/import/apply');
    const done = await applyImport(store.history, this.parsed, {
      answers: this.answers,
      file: this.file.name
    });
    if (!done.ok) {
      this.fault = done.error;
      this.phase = 'plan';
      return;
    }
    this.added = done.value.added;
    this.phase = 'done';
    void readWaitingNotes(store);
  }

  /** Ready for another file. */
  again(): void {
    this.phase = 'choose';
    this.fault = this.seen = this.parsed = this.plan = this.file = null;
  }
}
