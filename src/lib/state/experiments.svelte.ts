import type { KeepsakeOf } from '$lib/data/keepsakes';
import {
  chosenOn,
  type Experiment,
  experimentDays,
  type ExperimentResult,
  lastDayOf,
  resultOf,
  stoppedOn,
  usesOf
} from '$lib/domain/insight/experiment';
import { usualFor } from '$lib/domain/insight/techniques';
import { isLocalDay, type LocalDay, stampAt } from '$lib/domain/stamp';
import { dayNumber } from '$lib/domain/trend/day-number';
import { wallClock } from './clock.svelte';
import { device } from './device.svelte';
import { Live } from './live.svelte';
import { allCheckIns, allSessions } from './long-live.svelte';
import { toasts } from './toasts.svelte';

/** A trial as it is kept, with what has come of it so far. */
export interface Trial {
  kept: KeepsakeOf<Experiment>;
  experiment: Experiment;
  running: boolean;
  /** What the coin chose for today; null when it is over. */
  today: string | null;
  /** Which day of how many it is, the first being 1. */
  day: number;
  /** Sessions that count, of each of the two. */
  uses: { a: number; b: number };
  /** The difference with its interval; null while there are too few uses. */
  result: ExperimentResult | null;
}

/** A person's own trials of two techniques. One runs at a time; nobody is reminded of it. */
export class Experiments {
  #kept = new Live((store) => store.keepsakes.all<Experiment>('experiment'), []);
  #checkIns = allCheckIns();
  #sessions = allSessions();

  #today: LocalDay = $derived(stampAt(wallClock.now, device.zone()).day);
  #usual = $derived(usualFor(this.#checkIns.current, this.#sessions.current));

  /** Whether the history has answered. */
  known = $derived([this.#kept.known, this.#checkIns.known, this.#sessions.known].every(Boolean));
  /** All of them, the newest first. */
  all: Trial[] = $derived(
    this.#kept.current
      .filter(({ deleted, body }) => !deleted && isTrial(body))
      .map((kept) => this.#trial(kept))
      .reverse()
  );
  /** The one that runs; null when none does. */
  running = $derived(this.all.find(({ running }) => running) ?? null);
  /** Those that are over. */
  past = $derived(this.all.filter(({ running }) => !running));

  /** Begins one today. The coin's throws are all in the seed, so that no throw can be wished away. */
  async begin(a: string, b: string): Promise<void> {
    if (a === b || this.running) return;
    const seed = crypto.getRandomValues(new Int32Array(1))[0] as number;
    const experiment: Experiment = { a, b, seed, from: this.#today, days: experimentDays };
    const store = await device.opened;
    const result = await store.keepsakes.add<Experiment>('experiment', experiment);
    if (!result.ok) toasts.show({ code: result.error });
  }

  /** Stops it: a session of today still counts, and no later day has a choice. */
  async stop({ kept, experiment }: Trial): Promise<void> {
    const store = await device.opened;
    const stopped: StoppedExperiment = { ...stoppedOn(experiment, this.#today), stopped: true };
    const result = await store.keepsakes.change(kept.id, stopped);
    if (!result.ok) toasts.show({ code: result.error });
  }

  /** Removes one; its sessions stay. */
  async remove({ kept }: Trial): Promise<void> {
    const store = await device.opened;
    const result = await store.keepsakes.bury<Experiment>(kept.id);
    if (!result.ok) return toasts.show({ code: result.error });
    toasts.show({ code: 'removed', undo: async () => void (await store.keepsakes.revive(kept)) });
  }

  #trial(kept: KeepsakeOf<Experiment>): Trial {
    const experiment = kept.body;
    const stopped = (experiment as StoppedExperiment).stopped === true;
    const running = !stopped && this.#today <= lastDayOf(experiment);
    const result = resultOf(experiment, this.#sessions.current, this.#usual, this.#today);
    return {
      kept,
      experiment,
      running,
      today: running ? chosenOn(experiment, this.#today) : null,
      day: dayNumber(this.#today) - dayNumber(experiment.from) + 1,
      uses: usesOf(experiment, this.#sessions.current),
      result: result.code === 'experiment' ? result : null
    };
  }
}

/** A trial that was stopped before its last day. */
type StoppedExperiment = Experiment & { stopped?: boolean };

/** What a restored file may hold under this name is looked at first. */
function isTrial(body: Partial<Experiment> | null): body is Experiment {
  return (
    typeof body?.a === 'string' &&
    typeof body.b === 'string' &&
    Number.isInteger(body.seed) &&
    Number.isInteger(body.days) &&
    typeof body.from === 'string' &&
    isLocalDay(body.from)
  );
}
