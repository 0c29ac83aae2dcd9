/** Minutes after which the history locks itself; 0 is never. */
export const lockMinutes = [1, 5, 15, 60, 0] as const;
export type LockMinutes = (typeof lockMinutes)[number];

interface Kept {
  /** The history is locked: known before it is opened, so that nothing else is drawn first. */
  on: boolean;
  /** After so long without a touch. */
  idle: LockMinutes;
  /** After so long out of sight. */
  away: LockMinutes;
  /** The screen is covered while the app is out of sight. */
  veil: boolean;
  /** The way out at once is shown on every screen; null goes by whether there is a lock. */
  exit: boolean | null;
}

const key = 'understory.discretion';
const initial: Kept = { on: false, idle: 15, away: 5, veil: true, exit: null };

function restored(): Kept {
  try {
    return { ...initial, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>) };
  } catch {
    return { ...initial };
  }
}

/** How this device keeps things from other people's eyes. It stays readable: it says that there is a lock, no more. */
class Discretion {
  #kept = $state.raw<Kept>(typeof localStorage === 'undefined' ? initial : restored());

  get on(): boolean {
    return this.#kept.on;
  }
  get idle(): LockMinutes {
    return this.#kept.idle;
  }
  get away(): LockMinutes {
    return this.#kept.away;
  }
  get veil(): boolean {
    return this.#kept.veil;
  }
  /** Whether the way out at once is shown on every screen. */
  get exit(): boolean {
    return this.#kept.exit ?? this.#kept.on;
  }

  /** Changes some of it. */
  set(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    try {
      localStorage.setItem(key, JSON.stringify(this.#kept));
    } catch {
      // not kept beyond this visit; the lock itself does not depend on it
    }
  }
}

/** The one device's discretion. */
export const discretion = new Discretion();
