import type { GuideId } from '$lib/domain/guide';
import type { HabitatId } from '$lib/domain/habitat';
import type { Lang } from '$lib/domain/lang';

/** How the app should look on this device. `system` follows the device's own light and dark. */
export type Theme = 'system' | 'light' | 'dark';

interface Kept {
  lang: Lang | null;
  theme: Theme;
  guide: GuideId;
  coat: string | null;
  /** Where the guide is seen; null is where it is at home. */
  habitat: HabitatId | null;
  /** The guide of one's own that sits on Today, as far as the first paint needs it. */
  own: { name: string; greetings: string[] } | null;
  /** The first screen has been read. */
  begun: boolean;
  /** The check-in shows the seven steps in place of the pad. */
  steps: boolean;
  /** Where help lines are looked up, chosen by the person, never guessed from the network. */
  region: string | null;
  /** Southern seasons. */
  southern: boolean;
  /** Someone the person trusts, shown under Help now. Never leaves the device, not in a backup either. */
  trusted: { name: string; number: string } | null;
  /** Until when (milliseconds since 1970) the quiet bar with the way to help stays; nothing says why. */
  barUntil: number;
}

/** `theme.js` reads the same key before the first paint. */
const key = 'understory.preferences';

const initial: Kept = {
  lang: null,
  theme: 'system',
  guide: 'owl',
  coat: null,
  habitat: null,
  own: null,
  begun: false,
  steps: false,
  region: null,
  southern: false,
  trusted: null,
  barUntil: 0
};

function restored(): Kept {
  try {
    return { ...initial, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>) };
  } catch {
    return { ...initial };
  }
}

/** How this device likes it: known before the first paint, so kept beside the history rather than in it. */
class Preferences {
  #kept = $state.raw<Kept>(typeof localStorage === 'undefined' ? initial : restored());

  /** The language of the interface: the chosen one, else the browser's, else English. */
  get lang(): Lang {
    if (this.#kept.lang) return this.#kept.lang;
    return typeof navigator !== 'undefined' && /^zh/i.test(navigator.language) ? 'zh' : 'en';
  }
  set lang(lang: Lang) {
    this.#keep({ lang });
  }

  get theme(): Theme {
    return this.#kept.theme;
  }
  set theme(theme: Theme) {
    this.#keep({ theme });
  }

  get guide(): GuideId {
    return this.#kept.guide;
  }
  set guide(guide: GuideId) {
    this.#keep({ guide, coat: null, habitat: null, own: null });
  }

  get coat(): string | null {
    return this.#kept.coat;
  }
  set coat(coat: string | null) {
    this.#keep({ coat });
  }

  get habitat(): HabitatId | null {
    return this.#kept.habitat;
  }
  set habitat(habitat: HabitatId | null) {
    this.#keep({ habitat });
  }

  get own(): Kept['own'] {
    return this.#kept.own;
  }
  set own(own: Kept['own']) {
    this.#keep({ own });
  }

  get begun(): boolean {
    return this.#kept.begun;
  }
  set begun(begun: boolean) {
    this.#keep({ begun });
  }

  get steps(): boolean {
    return this.#kept.steps;
  }
  set steps(steps: boolean) {
    this.#keep({ steps });
  }

  get region(): string | null {
    return this.#kept.region;
  }
  set region(region: string | null) {
    this.#keep({ region });
  }

  get southern(): boolean {
    return this.#kept.southern;
  }
  set southern(southern: boolean) {
    this.#keep({ southern });
  }

  get trusted(): Kept['trusted'] {
    return this.#kept.trusted;
  }
  set trusted(trusted: Kept['trusted']) {
    this.#keep({ trusted });
  }

  get barUntil(): number {
    return this.#kept.barUntil;
  }
  set barUntil(barUntil: number) {
    this.#keep({ barUntil });
  }

  /** Looks again at what is kept: something else has written there. */
  readAgain(): void {
    this.#kept = restored();
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    try {
      localStorage.setItem(key, JSON.stringify(this.#kept));
    } catch {
      // not kept beyond this visit; everything still works
    }
  }
}

/** The one device's preferences. */
export const preferences = new Preferences();
