import { createSubscriber } from 'svelte/reactivity';
import { instant, type Instant } from '$lib/domain/stamp';

/** The wall clock, to the minute: what depends on the hour is drawn anew when the minute turns, and on return. */
class WallClock {
  #subscribe = createSubscriber((update) => {
    const timer = setInterval(update, 60_000);
    const onreturn = () => document.visibilityState === 'visible' && update();
    document.addEventListener('visibilitychange', onreturn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onreturn);
    };
  });

  /** Now, and again whenever a minute has passed. */
  get now(): Instant {
    this.#subscribe();
    return instant(Date.now());
  }
}

/** The one wall clock. */
export const wallClock = new WallClock();
