import { dayBegins, type Instant, type LocalDay, stampAt, wallClock } from '../stamp';
import type { ScapeId } from './scape';

/** The sounds a person heard in one evening, kept so that Trends can hold them against the next morning. */
export interface Evening {
  /** the lived day the evening belongs to */
  day: LocalDay;
  sounds: readonly { id: ScapeId; minutes: number }[];
}

/** The wall-clock hour from which playback counts as an evening's; it ends where the next lived day begins. */
export const eveningBegins = 18;

/** A sound heard for less than this was tried, not slept with; minutes. */
export const leastMinutes = 5;

/** What has been heard since playback began: the evening it belongs to, and ms by sound. */
export interface Listening {
  day: LocalDay;
  ms: ReadonlyMap<ScapeId, number>;
  /** the sounds that are audible now, and since when they have been counted */
  audible: readonly ScapeId[];
  since: Instant;
}

/**
 * Begins to listen; null outside the evening (18:00 to 04:00 on the wall), so that a nap or a working day's rain is
 * never taken for a night.
 */
export function listen(at: Instant, zone: string): Listening | null {
  const { hour } = wallClock(at, zone);
  if (hour < eveningBegins && hour >= dayBegins) return null;
  return { day: stampAt(at, zone).day, ms: new Map(), audible: [], since: at };
}

/** Counts up to now what was audible, and goes on with what is. A clock set back counts as no time. */
export function hear(listening: Listening, audible: readonly ScapeId[], at: Instant): Listening {
  const passed = Math.max(0, at - listening.since);
  const ms = new Map(listening.ms);
  for (const id of listening.audible) ms.set(id, (ms.get(id) ?? 0) + passed);
  return { ...listening, ms, audible, since: at };
}

/** The evening so far, added to what was kept of it before, longest first; sounds of under a minute are left out. */
export function eveningOf({ day, ms }: Listening, before: Evening | null = null): Evening {
  const minutes = new Map(before?.sounds.map(({ id, minutes }) => [id, minutes]));
  for (const [id, heard] of ms) minutes.set(id, (minutes.get(id) ?? 0) + Math.round(heard / 60_000));
  const sounds = [...minutes].map(([id, minutes]) => ({ id, minutes }));
  return {
    day,
    sounds: sounds.filter(({ minutes }) => minutes >= 1).sort((a, b) => b.minutes - a.minutes)
  };
}

/** The sounds of an evening that were heard long enough to have been slept with. */
export const sleptWith = ({ sounds }: Evening): ScapeId[] =>
  sounds.filter(({ minutes }) => minutes >= leastMinutes).map(({ id }) => id);
