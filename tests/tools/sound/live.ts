import { NoiseVoice } from '$lib/audio/live/noise-voice';
import type { Finished } from '$lib/audio/measure/finish';
import type { LiveId } from '$lib/domain/night/scape';
import { rate } from './ffmpeg';

/** A minute of a noise as it is played live. */
export function liveMinute(id: LiveId): Finished {
  const voice = new NoiseVoice(id, 1, rate);
  const left = new Float32Array(60 * rate);
  const right = new Float32Array(60 * rate);
  voice.fill(left, right);
  return { left, right };
}
