import { breathSeconds, type BreathingPattern, type BreathKind } from '$lib/domain/night/breathing';

/** The lowest note of the cue, Hz: the root of the pad, so that the two agree. */
const root = 146.83;

/** How far the pitch travels in each part of a breath, in semitones above the root, and how loud it is at each end. */
const paths: Record<BreathKind, { pitch: [number, number]; loud: [number, number] }> = {
  in: { pitch: [0, 7], loud: [0.25, 1] },
  sip: { pitch: [7, 10], loud: [0.6, 1] },
  hold: { pitch: [7, 7], loud: [0.18, 0.18] },
  out: { pitch: [7, 0], loud: [1, 0.12] }
};

/** Loudness of the loudest moment, amplitude. */
const peak = 0.12;

/** Seconds in which each part comes and goes. */
const edge = 0.25;

/** A soft voice of four partials. */
const partials = [0, 1, 0.35, 0.16, 0.06];

/** A cue under way. */
export interface BreathingCue {
  /** when the first in-breath begins and when the last part ends, on the context's clock, s */
  startsAt: number;
  endsAt: number;
  /** ends it softly, now */
  stop: () => void;
}

const hz = (semitones: number): number => root * Math.pow(2, semitones / 12);

/**
 * Schedules a breathing cue for some breaths: one oscillator whose pitch rises as the breath comes in. Everything is
 * written onto the audio clock at once, so a hidden page keeps the pace. No file, no timer.
 */
export function scheduleBreathing(
  context: BaseAudioContext,
  out: AudioNode,
  pattern: BreathingPattern,
  breaths: number,
  startsAt = context.currentTime + 0.1
): BreathingCue {
  const voice = context.createOscillator();
  voice.setPeriodicWave(
    context.createPeriodicWave(new Float32Array(partials.length), Float32Array.from(partials))
  );
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, startsAt);
  voice.connect(gain);
  gain.connect(out);
  const whole = breathSeconds(pattern);
  for (let breath = 0; breath < breaths; breath++) {
    let at = startsAt + breath * whole;
    for (const { kind, seconds } of pattern.phases) {
      schedulePhase(voice.frequency, gain.gain, kind, at, seconds);
      at += seconds;
    }
  }
  const endsAt = startsAt + breaths * whole;
  voice.start(startsAt);
  voice.stop(endsAt + edge);
  voice.onended = () => gain.disconnect();
  return { startsAt, endsAt, stop: () => fadeOut(context, voice, gain.gain) };
}

function schedulePhase(
  frequency: AudioParam,
  gain: AudioParam,
  kind: BreathKind,
  at: number,
  seconds: number
): void {
  const { pitch, loud } = paths[kind];
  const ends = at + seconds;
  frequency.setValueAtTime(hz(pitch[0]), at);
  frequency.exponentialRampToValueAtTime(hz(pitch[1]), ends - 0.01);
  gain.setValueAtTime(0, at);
  gain.linearRampToValueAtTime(peak * loud[0], at + edge);
  gain.linearRampToValueAtTime(peak * loud[1], ends - edge);
  gain.linearRampToValueAtTime(0, ends);
}

function fadeOut(context: BaseAudioContext, voice: OscillatorNode, gain: AudioParam): void {
  const now = context.currentTime;
  gain.cancelScheduledValues(now);
  gain.setTargetAtTime(0, now, 0.08);
  voice.stop(now + 0.5);
}
