import { dueNudge, type NudgeKind, type NudgeTimes } from '$lib/domain/night/nudge';
import { addDays, type LocalDay, stampAt } from '$lib/domain/stamp';
import { wallClock } from './clock.svelte';
import { device } from './device.svelte';
import { Live } from './live.svelte';
import { nightPlayer } from './player.svelte';
import { type Shelf, shelfHere } from './shelf';

interface Kept {
  times: NudgeTimes;
  /** a dot on the app's icon while a nudge is due */
  badge: boolean;
  /** the lived day on which each was last waved off */
  wavedOff: Partial<Record<NudgeKind, LocalDay>>;
}

/** Browsers that can put a dot on the app's icon. */
interface WithBadge {
  setAppBadge?: () => Promise<void>;
  clearAppBadge?: () => Promise<void>;
}

const key = 'understory.nudges';
const initial: Kept = { times: { 'check-in': null, 'wind-down': null }, badge: false, wavedOff: {} };

/**
 * Quiet lines a person asked for, shown while the app is open. Nothing is sent: a page that is closed cannot ring, and
 * the reminders page says so.
 */
export class Nudges {
  #kept = $state.raw<Kept>(initial);
  #shelf: Shelf | null;
  /** What was kept since yesterday's dawn: enough to know whether the lived day has a check-in. */
  #lately = new Live((store) => {
    const { day } = stampAt(device.now(), device.zone());
    return store.checkIns.between(addDays(day, -1), day);
  }, []);

  constructor(shelf: Shelf | null = shelfHere()) {
    this.#shelf = shelf;
    this.#kept = restored(shelf);
  }

  /** From when on each is wanted. */
  get times(): NudgeTimes {
    return this.#kept.times;
  }

  /** Asks for a nudge from a time on, or no longer. */
  set(kind: NudgeKind, time: string | null): void {
    this.#keep({ times: { ...this.times, [kind]: time } });
  }

  /** Whether the icon may carry a dot. */
  get badge(): boolean {
    return this.#kept.badge;
  }
  set badge(badge: boolean) {
    this.#keep({ badge });
    if (!badge) void (navigator as WithBadge).clearAppBadge?.().catch(() => {});
  }

  /** Whether this browser can put a dot on the icon. */
  get canBadge(): boolean {
    return 'setAppBadge' in navigator;
  }

  /** The nudge that is due now, if any was asked for. */
  get due(): NudgeKind | null {
    if (!this.times['check-in'] && !this.times['wind-down']) return null;
    const now = wallClock.now;
    const { day, zone } = stampAt(now, device.zone());
    const off = (kind: NudgeKind) => this.#kept.wavedOff[kind] === day;
    // before the history has answered nothing is known to be missing
    const checkedIn = !this.#lately.known || this.#lately.current.some((checkIn) => checkIn.day === day);
    const settled = {
      'check-in': checkedIn || off('check-in'),
      'wind-down': nightPlayer.state.playback !== 'stopped' || off('wind-down')
    };
    return dueNudge(this.times, settled, now, zone);
  }

  /** Not today: it comes back tomorrow. */
  waveOff(kind: NudgeKind): void {
    const { day } = stampAt(device.now(), device.zone());
    this.#keep({ wavedOff: { ...this.#kept.wavedOff, [kind]: day } });
  }

  /** Puts the dot on the icon, or takes it off, as things stand. Call it where `due` is watched. */
  showBadge(): void {
    if (!this.badge || !this.canBadge) return;
    const { setAppBadge, clearAppBadge } = navigator as WithBadge;
    const told = this.due ? setAppBadge?.call(navigator) : clearAppBadge?.call(navigator);
    void told?.catch(() => {}); // an icon without a dot is no harm
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    try {
      this.#shelf?.setItem(key, JSON.stringify(this.#kept));
    } catch {
      // asked for until the page is closed
    }
  }
}

function restored(shelf: Shelf | null): Kept {
  try {
    const kept = JSON.parse(shelf?.getItem(key) ?? '') as Partial<Kept>;
    return { ...initial, ...kept, times: { ...initial.times, ...kept.times } };
  } catch {
    return initial;
  }
}

/** The nudges of this device. */
export const nudges = new Nudges();
