import type { ScapeId } from '$lib/domain/night/scape';
import type { LayerStatus } from './layer';
import type { LayerError } from './source';

/** One sound of the mix as the interface sees it. */
export interface LayerState {
  id: ScapeId;
  /** slider, 0..1 */
  gain: number;
  /** `idle` while nothing plays or its slider is at 0 */
  status: LayerStatus;
  /** why it is silent, when `status` is `failed` */
  error?: LayerError;
}

/**
 * `interrupted`: the system took the sound away (a call, a lost route); a touch brings it back. `resting`: the timer is
 * over and all is silent, and the page holds on to play the morning.
 */
export type Playback = 'stopped' | 'playing' | 'paused' | 'interrupted' | 'resting';

/** How the player stands. Replaced whole at every change, never altered. */
export interface PlayerState {
  layers: readonly LayerState[];
  /** slider, 0..1 */
  master: number;
  playback: Playback;
  /** `playback === 'playing'` */
  playing: boolean;
  /** when the sleep timer ends and when its fade begins, ms since 1970; null without a timer */
  endsAt: number | null;
  fadesAt: number | null;
  /** whether the fade has begun */
  fading: boolean;
  /** when the morning sound is to come, ms since 1970; null without one. Only a page left open keeps it. */
  dawnAt: number | null;
  /** whether the last sound ended by the timer: then the screen stays dark */
  endedByTimer: boolean;
}
