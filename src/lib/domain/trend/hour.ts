import { type Instant, instant, type Stamp, wallClock } from '../stamp';

/** Zones rarely change their clocks; within one stretch of eight days the offset is asked for only twice. */
const stretchMs = 8 * 86_400_000;
const hourMs = 3_600_000;

/** Milliseconds a zone's wall clock is ahead of UTC, to the minute. */
function offsetOf(at: Instant, zone: string): number {
  const { date, hour, minute } = wallClock(at, zone);
  const minutes = Math.floor(at / 60_000);
  return (Math.round(Date.parse(`${date}T00:00:00Z`) / 60_000) + hour * 60 + minute - minutes) * 60_000;
}

/**
 * A quick reader of the wall-clock hour (0..23) of many stamps: asking the calendar for each of 20,000 would take
 * seconds on a phone. Where the clocks change within a stretch, the calendar itself is asked.
 */
export function hourReader(): (stamp: Pick<Stamp, 'at' | 'zone'>) => number {
  const offsets = new Map<string, Map<number, number | null>>();
  return ({ at, zone }) => {
    let known = offsets.get(zone);
    if (!known) offsets.set(zone, (known = new Map()));
    const stretch = Math.floor(at / stretchMs);
    let offset = known.get(stretch);
    if (offset === undefined) {
      const start = offsetOf(instant(stretch * stretchMs), zone);
      const end = offsetOf(instant((stretch + 1) * stretchMs), zone);
      known.set(stretch, (offset = start === end ? start : null));
    }
    if (offset === null) return wallClock(at, zone).hour;
    return Math.floor((((at + offset) % 86_400_000) + 86_400_000) / hourMs) % 24;
  };
}
