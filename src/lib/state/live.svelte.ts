import { createSubscriber } from 'svelte/reactivity';
import type { Store } from '$lib/data/store';
import { device } from './device.svelte';

/**
 * A query over the history as a rune: `current` answers anew whenever the data it read has changed, here or in
 * another tab. It listens only while something on the screen reads it.
 */
export class Live<T> {
  #current = $state.raw<T | undefined>();
  #known = $state(false);
  #subscribe: () => void;

  constructor(query: (store: Store) => Promise<T>, initial: T) {
    this.#current = initial;
    this.#subscribe = createSubscriber(() => {
      let stop: (() => void) | null = () => {};
      void device.opened.then((store) => {
        if (!stop) return;
        const subscription = store
          .observe(() => query(store))
          .subscribe((value) => {
            this.#current = value;
            this.#known = true;
          });
        stop = () => subscription.unsubscribe();
      });
      return () => {
        stop?.();
        stop = null;
      };
    });
  }

  /** The answer; until the first one arrives, the initial value. */
  get current(): T {
    this.#subscribe();
    return this.#current as T;
  }

  /** Whether the history has answered at least once: before that, an empty list says nothing. */
  get known(): boolean {
    this.#subscribe();
    return this.#known;
  }
}
