import type { CheckIn } from '$lib/domain/check-in';
import type { Session } from '$lib/domain/session';
import { stampAt } from '$lib/domain/stamp';
import { device } from './device.svelte';
import { Live } from './live.svelte';
import { newestLetter, type NewestLetter } from './newest-letter';
import { preferences } from './preferences.svelte';

/** The check-ins that are looked through for today's sentence; nobody writes more than this in a day. */
const lookBack = 30;

/** What the history has for Today. It is shown all at once, when everything has answered, so that nothing jumps. */
export class Today {
  #latest = new Live<CheckIn[]>((store) => store.checkIns.latest(lookBack), []);
  #open = new Live<Session | null>((store) => store.sessions.open(), null);
  #letter = new Live<NewestLetter | null>(
    (store) => newestLetter(store, stampAt(device.now(), device.zone()).day, preferences.lang),
    null
  );

  /** Whether all of it has answered. */
  get known(): boolean {
    // each is asked, so that each begins to listen
    return [this.#latest.known, this.#open.known, this.#letter.known].every(Boolean);
  }

  /** The latest check-ins, newest first. */
  get latest(): CheckIn[] {
    return this.#latest.current;
  }

  /** A session that can be gone on with. */
  get open(): Session | null {
    return this.#open.current;
  }

  /** The letter of last week, with its title; null when nothing was written then. */
  get letter(): NewestLetter | null {
    return this.#letter.current;
  }
}
