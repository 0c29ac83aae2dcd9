import { amplitude } from '$lib/domain/night/mix';
import { Bell } from './bell';
import { fadeFloorDb, fadeStart, timerGain, type SleepTimer } from '$lib/domain/night/sleep-timer';

/** Amplitude of a full master: layers add up, and this keeps their sum under full scale. */
export const headroom = 0.7;

/** Seconds a change of the master takes. */
const turn = 0.1;

/** How far the audio clock may run from the wall clock before the fade is laid anew, ms. */
const tolerance = 200;

/**
 * The master gain. A sleep timer's whole fade is written onto its parameter when the timer is set: from then on the
 * audio thread keeps the time, and a page that is hidden, throttled or frozen fades just the same.
 */
export class Master {
  readonly node: GainNode;
  #slider: number;
  #timer: SleepTimer | null = null;
  #bell: Bell;
  #endsAtContext = 0;

  constructor(
    private readonly context: AudioContext,
    slider: number,
    ended: () => void
  ) {
    this.#slider = slider;
    this.#bell = new Bell(context, ended);
    this.node = context.createGain();
    this.node.gain.setValueAtTime(headroom * amplitude(slider), context.currentTime);
    this.node.connect(context.destination);
  }

  /** Writes everything from now on: the way to the wanted volume, the wait, the fade, the silence. */
  schedule(slider: number, timer: SleepTimer | null, now: number): void {
    const param = this.node.gain;
    const start = this.context.currentTime;
    const before = this.level(now);
    this.#slider = slider;
    this.#timer = timer;
    param.cancelScheduledValues(start);
    param.setValueAtTime(before, start);
    param.linearRampToValueAtTime(this.level(now + turn * 1000), start + turn);
    if (timer) this.#scheduleFade(timer, start, now);
    this.#bell.set(timer ? this.#endsAtContext : null);
  }

  #scheduleFade(timer: SleepTimer, start: number, now: number): void {
    const param = this.node.gain;
    const atContext = (wall: number): number => start + (wall - now) / 1000;
    const full = Math.max(1e-5, headroom * amplitude(this.#slider));
    this.#endsAtContext = Math.max(start + turn, atContext(timer.endsAt));
    const fadeFrom = atContext(fadeStart(timer));
    if (fadeFrom > start + turn) param.setValueAtTime(full, fadeFrom);
    // an exponential ramp is a straight line in dB
    param.exponentialRampToValueAtTime(full * Math.pow(10, fadeFloorDb / 20), this.#endsAtContext);
    param.setValueAtTime(0, this.#endsAtContext);
  }

  /** The amplitude the master is meant to have at a moment (ms since 1970). */
  level(now: number): number {
    return headroom * amplitude(this.#slider) * (this.#timer ? timerGain(this.#timer, now) : 1);
  }

  /** Whether the audio clock has run away from the wall clock, as after an interruption. */
  astray(now: number): boolean {
    if (!this.#timer) return false;
    const predicted = now + (this.#endsAtContext - this.context.currentTime) * 1000;
    return Math.abs(predicted - this.#timer.endsAt) > tolerance;
  }

  /** Silence in a tenth of a second, for a pause. The next `schedule` brings it back. */
  hush(now: number): void {
    const start = this.context.currentTime;
    this.node.gain.cancelScheduledValues(start);
    this.node.gain.setValueAtTime(this.level(now), start);
    this.node.gain.linearRampToValueAtTime(0, start + turn);
  }

  /** Comes up out of silence, in a straight line of dB, from −40 to where the slider stands. */
  rise(seconds: number): void {
    const param = this.node.gain;
    const start = this.context.currentTime;
    const full = Math.max(1e-5, headroom * amplitude(this.#slider));
    this.#timer = null;
    this.#bell.set(null);
    param.cancelScheduledValues(start);
    param.setValueAtTime(full / 100, start);
    param.exponentialRampToValueAtTime(full, start + seconds);
  }

  /** Lets go. */
  release(): void {
    this.#timer = null;
    this.#bell.set(null);
    this.node.disconnect();
  }
}
