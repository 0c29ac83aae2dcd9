import { scheduleBreathing, type BreathingCue } from '$lib/audio/breathing-cue';
import {
  breathAt,
  type BreathMoment,
  type BreathingPattern,
  breathSeconds
} from '$lib/domain/night/breathing';

/** How the breath is accompanied beside what is seen. */
export interface BreathingAids {
  /** a soft tone on the audio clock */
  tone: boolean;
  /** a faint buzz when the breath turns, where the device can */
  touch: boolean;
}

/** One round of breathing under way: what the screen shows, and the tone that goes with it. */
export class Breathing {
  moment = $state.raw<BreathMoment | null>(null);
  /** Breaths still to come, this one included. */
  left = $state(0);
  /** It came to its own end. */
  done = $state(false);
  #stop: (() => void) | null = null;

  get running(): boolean {
    return this.moment !== null;
  }

  /** Begins, from a touch: so many whole breaths as come nearest to these minutes, at least one. */
  begin(pattern: BreathingPattern, minutes: number, { tone, touch }: BreathingAids): void {
    this.end();
    this.done = false;
    const whole = breathSeconds(pattern);
    const breaths = Math.max(1, Math.round((minutes * 60) / whole));
    const context = tone ? new AudioContext() : null;
    const cue: BreathingCue | null =
      context && scheduleBreathing(context, context.destination, pattern, breaths);
    const from = performance.now() + 100; // the cue begins a tenth of a second from now
    let phase = -1;
    const look = () => {
      // with the tone, its clock is the clock: a page that was asleep comes back to the right breath
      const t = context && cue ? context.currentTime - cue.startsAt : (performance.now() - from) / 1000;
      if (t >= breaths * whole) {
        this.end();
        this.done = true;
        return;
      }
      this.moment = breathAt(pattern, t);
      this.left = breaths - this.moment.cycle;
      if (touch && this.moment.phase !== phase) navigator.vibrate?.(18);
      phase = this.moment.phase;
    };
    look();
    const timer = setInterval(look, 50);
    this.#stop = () => {
      clearInterval(timer);
      cue?.stop();
      if (context) setTimeout(() => void context.close().catch(() => {}), 600); // after the tone has faded
    };
  }

  /** Ends it, softly, at any moment. */
  end(): void {
    this.#stop?.();
    this.#stop = null;
    this.moment = null;
  }
}
