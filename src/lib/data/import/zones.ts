import { type Instant, instant, wallClock } from '$lib/domain/stamp';

/** Places for the offsets that are no whole hours, in minutes east. */
const odd: Readonly<Record<number, readonly string[]>> = {
  [-570]: ['Pacific/Marquesas'],
  [-210]: ['America/St_Johns'],
  [-150]: ['America/St_Johns'],
  [210]: ['Asia/Tehran'],
  [270]: ['Asia/Kabul', 'Asia/Tehran'],
  [330]: ['Asia/Kolkata'],
  [345]: ['Asia/Kathmandu'],
  [390]: ['Asia/Yangon'],
  [525]: ['Australia/Eucla'],
  [570]: ['Australia/Darwin'],
  [630]: ['Australia/Adelaide', 'Australia/Lord_Howe'],
  [765]: ['Pacific/Chatham'],
  [825]: ['Pacific/Chatham']
};

/** Whether the platform knows a zone by this name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * A zone that had an offset at an instant. Whole hours have zones of their own that never change;
 * null when the platform has none, and then only the wall clock is kept.
 */
export function zoneOfOffset(at: Instant, minutes: number): string | null {
  if (minutes === 0) return 'UTC';
  if (minutes % 60 === 0) {
    const name = `Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes / 60)}`; // the signs are turned round there
    return isZone(name) ? name : null;
  }
  return odd[minutes]?.find((zone) => isZone(zone) && has(zone, at, minutes)) ?? null;
}

function has(zone: string, at: Instant, minutes: number): boolean {
  const there = wallClock(at, zone);
  const wanted = wallClock(instant(at + minutes * 60_000), 'UTC');
  return there.date === wanted.date && there.hour === wanted.hour && there.minute === wanted.minute;
}
