import { clampGain, tidyMix, type Mix } from '$lib/domain/night/mix';
import type { ScapeId } from '$lib/domain/night/scape';
import { fadeStart, sleepTimer, type SleepTimer } from '$lib/domain/night/sleep-timer';
import { Bell } from './bell';
import { Errands } from './errands';
import { Layer, type LayerDeps } from './layer';
import { Master } from './master';
import type { PlaybackSession, SessionCard } from './playback-session';
import type { Playback, PlayerState } from './player-state';
import { Prepared } from './prepared';
import type { FileSource, SourceOf } from './source';

/** Everything the player needs from the world, so that a test can be the world. */
export interface PlayerDeps {
  createContext: () => AudioContext;
  /** decodes without sound, before there is a context */
  createDecoder: () => BaseAudioContext;
  fetch: LayerDeps['fetch'];
  liveNoise: LayerDeps['liveNoise'];
  source: SourceOf;
  /** ms since 1970 */
  now: () => number;
  /** runs something after some ms and returns how to call it off; may be late */
  later: (run: () => void, ms: number) => () => void;
  session: PlaybackSession;
  /** files held in memory at once, each about 35 MB */
  mostFiles: number;
}

/** Seconds a silent layer keeps its memory, in case the thumb comes back; ms. */
const grace = 8_000;

/** How long prepared loops wait for the touch before their memory is let go, ms. */
const readyFor = 120_000;

/** How often the player looks at the clock while a timer runs, ms. Nothing audible depends on it. */
const lookEvery = 30_000;

/** How long the morning takes to come up, s. */
const dawnSeconds = 300;

/** How long the system may take to let the sound begin before we say that it does not, ms. */
const patience = 1_500;

/** Plays a mix: one audio context while there is sound, none when there is none. */
export class Player {
  #deps: PlayerDeps;
  #context: AudioContext | null = null;
  #master: Master | null = null;
  #layers: Layer[] = [];
  #slider = 1;
  #playback: Playback = 'stopped';
  #timer: SleepTimer | null = null;
  #dawn: { at: number; mix: Mix } | null = null;
  #dawnBell: Bell | null = null;
  #endedByTimer = false;
  #offset = 0;
  #listeners = new Set<(state: PlayerState) => void>();
  #errands: Errands;
  #prepared: Prepared;
  state: PlayerState;

  constructor(deps: PlayerDeps) {
    this.#deps = deps;
    this.#prepared = new Prepared(deps.fetch, deps.createDecoder);
    this.#errands = new Errands(deps.later);
    this.state = this.#snapshot();
  }

  /** Calls `listener` with the state now and after every change; returns how to leave. */
  subscribe(listener: (state: PlayerState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.state);
    return () => void this.#listeners.delete(listener);
  }

  /** Makes this the mix; sounds in both the old and the new go on without a break. */
  setMix(mix: Mix): void {
    const wanted = tidyMix(mix);
    for (const layer of this.#layers) if (!wanted.some(({ id }) => id === layer.id)) layer.release();
    this.#layers = wanted.map(({ id, gain }) => {
      const layer = this.#layer(id) ?? this.#newLayer(id, gain);
      layer.setGain(gain);
      return layer;
    });
    this.#settle();
  }

  /**
   * Decodes the mix ahead of the touch that will play it, for two minutes; only the sounds in `near`, those that need
   * no network. Asked again with another mix, it lets go of the old one.
   */
  prepare(near: readonly ScapeId[]): void {
    if (this.#playback !== 'stopped') return;
    const files = this.#layers
      .filter(({ id, gain }) => gain > 0 && near.includes(id))
      .flatMap(({ source }) => (source?.kind === 'file' ? [source] : []));
    this.#prepared.want(files.slice(0, this.#deps.mostFiles));
    this.#errands.set('unready', () => this.#prepared.drop(), readyFor);
  }

  /** Lets go of what was prepared, as when the person leaves for another place. */
  unprepare(): void {
    this.#errands.cancel('unready');
    this.#prepared.drop();
  }

  /** Moves one sound's slider, 0..1. At 0 its memory is let go after a few seconds; above, it comes back. */
  setGain(id: ScapeId, gain: number): void {
    this.#layer(id)?.setGain(clampGain(gain));
    this.#settle();
  }

  /** Moves the master slider, 0..1. */
  setMaster(gain: number): void {
    this.#slider = clampGain(gain);
    this.#reschedule();
    this.#changed();
  }

  /** Begins or goes on. Call it from a touch: browsers ask for one. */
  async play(): Promise<void> {
    this.#endedByTimer = false;
    this.#errands.cancel('hush');
    // a timer that ran out while all was held is over: whoever plays again now means it
    if (this.#timer && this.#deps.now() >= this.#timer.endsAt) this.#timer = null;
    const context = this.#context ?? this.#open();
    this.#playback = 'playing';
    this.#layers.forEach((layer) => layer.forgive());
    this.#deps.session.begin({
      play: () => void this.play(),
      pause: () => this.pause(),
      stop: () => this.stop(),
      moveTimer: (byMs) => this.moveTimer(byMs),
      setElapsed: (ms) => this.#setElapsed(ms)
    });
    this.#settle();
    await this.#resume(context);
  }

  /** Holds everything where it is. A timer runs on: it is a time of the night, not of the sound. */
  pause(): void {
    if (this.#playback !== 'playing' && this.#playback !== 'interrupted') return;
    this.#playback = 'paused';
    this.#master?.hush(this.#deps.now());
    const context = this.#context;
    this.#errands.set('hush', () => void context?.suspend().catch(() => {}), 150);
    this.#changed();
  }

  /** Ends the sound and lets go of the device and of all memory. The mix stays. */
  stop(): void {
    this.#close(false);
  }

  /** Ends in `durationMs`, fading at last; null takes the timer away. */
  setTimer(durationMs: number | null, fadeMs?: number): void {
    this.#timer = durationMs === null ? null : sleepTimer(this.#deps.now(), durationMs, fadeMs);
    this.#reschedule();
    this.#look();
    this.#changed();
  }

  /** Moves the timer's end, later or (negative) earlier, by ms. */
  moveTimer(byMs: number): void {
    if (!this.#timer) return;
    const { from, endsAt } = this.#timer;
    const left = Math.max(0, endsAt + byMs - this.#deps.now());
    this.#timer = { ...sleepTimer(this.#deps.now(), left), from };
    this.#reschedule();
    this.#look();
    this.#changed();
  }

  /**
   * Sets the morning: at `at` (ms since 1970) this mix comes up out of silence over five minutes. It needs playback that
   * runs, or rests, through the night: a page that is closed cannot wake. null takes it away.
   */
  setDawn(at: number | null, mix: Mix = []): void {
    this.#dawn = at === null ? null : { at, mix: tidyMix(mix) };
    if (at === null && this.#playback === 'resting') return this.stop();
    this.#setDawnBell();
    this.#look();
    this.#changed();
  }

  /** Takes every file layer to a place in its loop, s. */
  seek(position: number): void {
    if (!this.#context) return;
    this.#offset = position - this.#context.currentTime;
    for (const layer of this.#layers) layer.seek(this.#context, position);
  }

  /** Tries again what has failed, as after the network came back. */
  retry(id: ScapeId): void {
    this.#layer(id)?.forgive();
    this.#settle();
  }

  /** The page is looked at again, or touched: go on if the system had taken the sound away, and check the clock. */
  wake(): void {
    if (this.#playback === 'interrupted' && this.#context) void this.#resume(this.#context);
    this.#look();
  }

  /** The ways out have changed. When one was lost (headphones pulled out) nothing must blare: pause. */
  outputsChanged(fewer: boolean): void {
    if (fewer) this.pause();
    else this.wake();
  }

  /** The words and the picture on the lock screen. */
  setCard(card: SessionCard): void {
    this.#deps.session.card(card);
  }

  #layer(id: ScapeId): Layer | undefined {
    return this.#layers.find((layer) => layer.id === id);
  }

  #newLayer(id: ScapeId, gain: number): Layer {
    const { fetch, liveNoise } = this.#deps;
    const prepared = (source: FileSource) => this.#prepared.take(source);
    const changed = () => this.#changed();
    return new Layer(id, this.#deps.source(id), gain, { fetch, liveNoise, prepared, changed });
  }

  #open(): AudioContext {
    const context = this.#deps.createContext();
    this.#context = context;
    this.#master = new Master(context, this.#slider, () => this.#bellRang());
    context.onstatechange = () => this.#contextChanged(context);
    this.#dawnBell = new Bell(context, () => this.#look());
    this.#setDawnBell();
    this.#reschedule();
    this.#look();
    return context;
  }

  async #resume(context: AudioContext): Promise<void> {
    this.#errands.set('patience', () => this.#contextChanged(context), patience);
    await context.resume().catch(() => {}); // the system may say no until a call is over
    this.#contextChanged(context);
    this.#reschedule();
  }

  /** What the system says about the context: running after all, or taken away without our asking. */
  #contextChanged(context: AudioContext): void {
    if (context !== this.#context) return;
    if (context.state === 'running') {
      this.#errands.cancel('patience');
      if (this.#playback !== 'interrupted') return;
      this.#playback = 'playing';
      this.#reschedule();
      this.#settle();
    } else if (this.#playback === 'playing' && !this.#waiting()) {
      this.#playback = 'interrupted';
      this.#changed();
    }
  }

  /** Whether a resume is still within its time. */
  #waiting(): boolean {
    return this.#errands.has('patience');
  }

  /** Brings layers in line with their sliders, the memory there is, and whether there should be sound. */
  #settle(): void {
    const context = this.#context;
    const master = this.#master;
    if (context && master && this.#playback !== 'stopped' && this.#playback !== 'resting') {
      for (const layer of this.#layers) {
        const key = `grace ${layer.id}`;
        if (layer.gain > 0) {
          this.#errands.cancel(key);
          if (layer.status === 'idle') this.#bringIn(layer, context, master);
        } else if (layer.status !== 'idle' && !this.#errands.has(key)) {
          this.#errands.set(key, () => this.#letGo(layer), grace);
        }
      }
    }
    this.#changed();
  }

  #bringIn(layer: Layer, context: AudioContext, master: Master): void {
    const held = this.#layers.filter((other) => other.heavy).length;
    if (layer.source?.kind === 'file' && held >= this.#deps.mostFiles) return layer.refuse('no-room');
    void layer.start(context, master.node, context.currentTime + this.#offset);
  }

  #letGo(layer: Layer): void {
    layer.release();
    for (const other of this.#layers) if (other.error === 'no-room') other.forgive();
    this.#settle();
  }

  /** Lays the master's course again from here. */
  #reschedule(): void {
    if (this.#playback !== 'paused') this.#master?.schedule(this.#slider, this.#timer, this.#deps.now());
  }

  /** Looks at the wall clock: does what is due, corrects what has drifted, and comes back. */
  #look(): void {
    this.#errands.cancel('look');
    const now = this.#deps.now();
    const awake = this.#playback === 'playing' || this.#playback === 'resting';
    if (this.#dawn && now >= this.#dawn.at) {
      if (awake && now - this.#dawn.at < dawnSeconds * 1000) return this.#dawnBreaks(this.#dawn.mix);
      this.#dawn = null; // slept through by a frozen page: not at noon
      if (this.#playback === 'resting') return this.#close(true);
    }
    const timer = this.#timer;
    if (timer && now >= timer.endsAt) return this.#close(true);
    if (this.#master?.astray(now)) this.#reschedule();
    const due = [timer && fadeStart(timer), timer?.endsAt, this.#dawn?.at].filter(
      (at): at is number => typeof at === 'number' && at > now
    );
    if (due.length === 0) return;
    this.#errands.set(
      'look',
      () => (this.#changed(), this.#look()),
      Math.min(lookEvery, ...due.map((at) => at - now))
    );
  }

  #setDawnBell(): void {
    const wait = this.#dawn ? (this.#dawn.at - this.#deps.now()) / 1000 : 0;
    // a hair late, so that the wall clock agrees that it is time
    this.#dawnBell?.set(wait > 0 && this.#context ? this.#context.currentTime + wait + 0.05 : null);
  }

  /** The night is over and the morning is still to come: silence, no memory, but the page stays awake. */
  #rest(): void {
    for (const layer of this.#layers) layer.release();
    this.#timer = null;
    this.#master?.schedule(0, null, this.#deps.now());
    this.#playback = 'resting';
    this.#endedByTimer = true;
    this.#look();
    this.#changed();
  }

  #dawnBreaks(mix: Mix): void {
    this.#dawn = null;
    this.#timer = null;
    this.#playback = 'playing';
    this.#endedByTimer = false;
    this.#master?.schedule(this.#slider, null, this.#deps.now());
    this.#master?.rise(dawnSeconds);
    void this.#context?.resume().catch(() => {}); // the system may have put it to sleep while all was silent
    this.setMix(mix);
  }

  /** The audio thread has reached the end it was told. Unless the wall clock moved on without it, all is over. */
  #bellRang(): void {
    const early = this.#timer && this.#timer.endsAt - this.#deps.now() > 1_000;
    if (early) this.#reschedule();
    else this.#close(true);
  }

  #close(byTimer: boolean): void {
    const waiting = this.#dawn !== null && this.#dawn.at > this.#deps.now();
    if (byTimer && waiting && this.#playback === 'playing') return this.#rest();
    this.#errands.cancelAll();
    this.#prepared.drop();
    for (const layer of this.#layers) layer.release();
    this.#master?.release();
    if (this.#context) {
      this.#context.onstatechange = null;
      void this.#context.close().catch(() => {});
    }
    const was = this.#playback;
    this.#dawnBell?.set(null);
    this.#dawnBell = null;
    this.#dawn = null;
    this.#context = null;
    this.#master = null;
    this.#offset = 0;
    this.#timer = null;
    this.#playback = 'stopped';
    this.#endedByTimer = byTimer && was !== 'stopped';
    this.#changed();
    this.#deps.session.end();
  }

  #setElapsed(ms: number): void {
    if (this.#timer) this.moveTimer(this.#deps.now() - this.#timer.from - ms);
  }

  #snapshot(): PlayerState {
    const timer = this.#timer;
    return {
      layers: this.#layers.map(({ id, gain, status, error }) =>
        error ? { id, gain, status, error } : { id, gain, status }
      ),
      master: this.#slider,
      playback: this.#playback,
      playing: this.#playback === 'playing',
      endsAt: timer?.endsAt ?? null,
      fadesAt: timer ? fadeStart(timer) : null,
      fading: timer !== null && this.#playback !== 'stopped' && this.#deps.now() >= fadeStart(timer),
      dawnAt: this.#dawn?.at ?? null,
      endedByTimer: this.#endedByTimer
    };
  }

  #changed(): void {
    this.state = this.#snapshot();
    if (this.#playback !== 'stopped') {
      const timer = this.#timer;
      this.#deps.session.moment({
        playing: this.state.playing || this.#playback === 'resting',
        timer: timer && {
          durationMs: timer.endsAt - timer.from,
          elapsedMs: Math.max(0, this.#deps.now() - timer.from)
        }
      });
    }
    for (const listener of this.#listeners) listener(this.state);
  }
}
