import type { Id } from '$lib/domain/record';
import { type LocalDay, stampAt } from '$lib/domain/stamp';
import { device } from './device.svelte';

/** How far this evening's winding down has come; a new evening begins at the first step. */
class WindDown {
  #step = $state(0);
  #day: LocalDay | null = null;
  /** The session in which the worries are put down, so that its end leads back here. */
  session = $state<Id | null>(null);

  /** Which step, from 0. */
  get step(): number {
    return this.#day === today() ? this.#step : 0;
  }
  set step(step: number) {
    this.#step = step;
    this.#day = today();
  }
}

const today = (): LocalDay => stampAt(device.now(), device.zone()).day;

/** The winding down of this device. */
export const windDown = new WindDown();
