import { browserPlayer } from '$lib/audio/browser-player';
import type { Player } from '$lib/audio/player';
import type { PlayerState } from '$lib/audio/player-state';
import type { SourceOf } from '$lib/audio/source';
import { soundscapeFile } from '$lib/content/soundscapes/soundscapes';
import { resumeOffer, type ResumeOffer, type ResumePoint } from '$lib/domain/night/resume-point';
import { isLive } from '$lib/domain/night/scape';
import { device } from './device.svelte';
import { door } from './door.svelte';
import { EveningKeeper } from './evenings';
import { type Shelf, shelfHere } from './shelf';

/** Where the night stood is kept here, so that a reload can offer to go on. */
const key = 'understory.night.resume';

/** What the player is to the interface before there is one. */
const silent: PlayerState = {
  layers: [],
  master: 1,
  playback: 'stopped',
  playing: false,
  endsAt: null,
  fadesAt: null,
  fading: false,
  dawnAt: null,
  endedByTimer: false
};

/** The sounds as this app serves them, under its base path. */
export const soundsUnder =
  (base: string): SourceOf =>
  (id) => {
    if (isLive(id)) return { kind: 'live', id };
    const file = soundscapeFile(id);
    return (
      file && {
        kind: 'file',
        url: base + file.path,
        loopStart: file.loopStart,
        loopEnd: file.loopEnd
      }
    );
  };

/**
 * The one player of this page as a rune. It belongs to no screen: going from place to place leaves the sound alone.
 */
export class NightPlayer {
  state = $state.raw<PlayerState>(silent);
  /** A night that a reload broke off. It is offered, never begun unasked. */
  offer = $state.raw<ResumeOffer | null>(null);
  #player: Player | null = null;
  #shelf: Shelf | null = null;
  #now: () => number = Date.now;

  /** Puts a player at hand, once. Nothing is fetched and nothing sounds. */
  open(player: () => Player, shelf: Shelf | null, now: () => number = Date.now): void {
    if (this.#player) return;
    this.#shelf = shelf;
    this.#now = now;
    this.offer = this.#brokenOff();
    this.#player = player();
    this.#player.subscribe((state) => {
      const before = this.state.playback;
      this.state = state;
      if (state.playback !== 'stopped') this.keep();
      else if (before !== 'stopped') this.#forget();
    });
  }

  /** The same with the real browser. */
  openHere(base: string): void {
    if (this.#player) return;
    this.open(() => browserPlayer(soundsUnder(base)), shelfHere());
    door.sounding = () => this.state.playback !== 'stopped';
    const evenings = new EveningKeeper({
      store: () => device.opened,
      now: () => device.now(),
      zone: () => device.zone()
    });
    this.verbs.subscribe((state) => void evenings.heard(state));
    addEventListener('visibilitychange', () => document.hidden && void evenings.keep());
    addEventListener('pagehide', () => {
      if (this.state.playback !== 'stopped') this.keep();
      void evenings.keep();
    });
  }

  /** The verbs. Throws before `open`. */
  get verbs(): Player {
    if (!this.#player) throw new Error('the player has not been opened');
    return this.#player;
  }

  /** Begins the sound from a touch, with a timer of some ms or none; a running timer goes on as it is. */
  begin(timerMs: number | null): void {
    if (this.state.playback === 'stopped') this.verbs.setTimer(timerMs);
    this.offer = null;
    void this.verbs.play();
  }

  /** The person took the offer: the same mix, and what was left of the timer. */
  takeOffer(): void {
    if (!this.offer) return;
    const { mix, master, leftMs } = this.offer;
    this.verbs.setMix(mix);
    this.verbs.setMaster(master);
    this.begin(leftMs);
  }

  /** The person did not want it. It is not asked again. */
  declineOffer(): void {
    this.offer = null;
    this.#forget();
  }

  /** Keeps where the night stands. */
  keep(): void {
    const { layers, master, endsAt, playback } = this.state;
    if (playback === 'resting') return this.#forget(); // the sound is over; only the morning waits
    const point: ResumePoint = {
      mix: layers.map(({ id, gain }) => ({ id, gain })),
      master,
      endsAt,
      at: this.#now()
    };
    try {
      this.#shelf?.setItem(key, JSON.stringify(point));
    } catch {
      // not offered after a reload; the sound itself is not touched
    }
  }

  #forget(): void {
    try {
      this.#shelf?.removeItem(key);
    } catch {
      // nothing was kept either
    }
  }

  #brokenOff(): ResumeOffer | null {
    try {
      const kept = JSON.parse(this.#shelf?.getItem(key) ?? 'null') as ResumePoint | null;
      return kept && Array.isArray(kept.mix) ? resumeOffer(kept, this.#now()) : null;
    } catch {
      return null; // not what we wrote
    }
  }
}

/** The one player of this page. */
export const nightPlayer = new NightPlayer();
