import type { CheckIn } from '$lib/domain/check-in';
import { letterDays } from '$lib/domain/letter/due';
import type { LetterKind } from '$lib/domain/letter/letter';
import type { Session } from '$lib/domain/session';
import { addDays, stampAt } from '$lib/domain/stamp';
import type { Days } from '$lib/domain/trend/range';
import { device } from './device.svelte';
import { Live } from './live.svelte';

/** A letter that can be read. */
export interface NewLetter {
  kind: LetterKind;
  days: Days;
}

/** A letter is new for a week after its days are over. */
const freshDays = 7;

/** The check-ins that are looked through for today's sentence; nobody writes more than this in a day. */
const lookBack = 30;

/** What the history has for Today. It is shown all at once, when everything has answered, so that nothing jumps. */
export class Today {
  #latest = new Live<CheckIn[]>((store) => store.checkIns.latest(lookBack), []);
  #open = new Live<Session | null>((store) => store.sessions.open(), null);
  #letter = new Live<NewLetter | null>(async (store) => {
    const { day } = stampAt(device.now(), device.zone());
    for (const kind of ['yearly', 'monthly', 'weekly'] as const) {
      const days = letterDays(kind, day);
      if (days.to < addDays(day, -freshDays)) continue;
      if ((await store.checkIns.between(days.from, days.to)).length > 0) return { kind, days };
    }
    return null;
  }, null);

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

  /** The newest letter, while it is new. */
  get letter(): NewLetter | null {
    return this.#letter.current;
  }
}
