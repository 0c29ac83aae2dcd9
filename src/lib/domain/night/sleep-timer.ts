/** A sleep timer: the sound fades at the end of it and is gone when it is over. Times in ms. */
export interface SleepTimer {
  /** when it was set, ms since 1970 */
  from: number;
  /** when all is silent, ms since 1970 */
  endsAt: number;
  /** how long the fade at its end lasts, ms */
  fadeMs: number;
}

/** Where the fade ends and silence takes over, dB: under any bedroom's own noise at night. */
export const fadeFloorDb = -60;

/** The shortest and the longest fade, ms: 3 and 10 minutes. */
export const fadeBounds = [180_000, 600_000] as const;

/** The longest timer, ms: twelve hours. */
export const longestTimer = 43_200_000;

/**
 * The fade that suits a timer: a fifth of it, between 3 and 10 minutes. A timer shorter than its fade is all fade.
 */
export const fadeFor = (durationMs: number): number =>
  Math.min(durationMs, Math.max(fadeBounds[0], Math.min(fadeBounds[1], durationMs / 5)));

/** A timer from now on; the fade by default the one that suits it. Durations are clamped to 0..12 hours. */
export function sleepTimer(now: number, durationMs: number, fadeMs = fadeFor(durationMs)): SleepTimer {
  const duration = Math.min(longestTimer, Math.max(0, durationMs));
  return { from: now, endsAt: now + duration, fadeMs: Math.min(duration, Math.max(0, fadeMs)) };
}

/** When the fade begins, ms since 1970. */
export const fadeStart = ({ endsAt, fadeMs }: SleepTimer): number => endsAt - fadeMs;

/**
 * How far the sound is turned down at a moment, dB: 0 until the fade begins, then in a straight line to −60,
 * and −Infinity from the end on. Equal steps in dB are equal steps to the ear, so no moment of it stands out.
 */
export function timerGainDb(timer: SleepTimer, now: number): number {
  if (now >= timer.endsAt) return -Infinity;
  const into = now - fadeStart(timer);
  return into <= 0 ? 0 : (fadeFloorDb * into) / timer.fadeMs;
}

/** The same as an amplitude, 1 … 0. */
export const timerGain = (timer: SleepTimer, now: number): number =>
  Math.pow(10, timerGainDb(timer, now) / 20);

/** What is left of a timer, ms; never negative. */
export const timeLeft = ({ endsAt }: SleepTimer, now: number): number => Math.max(0, endsAt - now);
