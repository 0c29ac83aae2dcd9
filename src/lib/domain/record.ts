import type { Instant } from './stamp';

/** An id made on the device: 128 random bits as 22 base64url characters, never reused. */
export type Id = string;

/**
 * A hybrid logical timestamp (Kulkarni et al. 2014) as text that sorts in time order:
 * `<milliseconds, 9 base36 digits>.<counter, 3 base36 digits>.<device>`.
 * Two devices that never spoke can order their changes by it, even when one clock was set back.
 */
export type Tick = string;

/** What every stored thing has, so that two devices can be merged one day. */
export interface Kept {
  id: Id;
  created: Tick;
  changed: Tick;
  /** When it was deleted; the emptied record stays behind as a tombstone. */
  deleted?: Tick;
}

/** The latest tick a device gave out or saw, and the name of the device. */
export interface Clock {
  last: Tick;
  device: string;
}

const pad = (value: number, digits: number): string => value.toString(36).padStart(digits, '0');

/** The parts of a tick. */
export function partsOf(tick: Tick): { ms: number; counter: number; device: string } {
  const [ms = '0', counter = '0', device = ''] = tick.split('.');
  return { ms: parseInt(ms, 36), counter: parseInt(counter, 36), device };
}

/** A tick from its parts. `counter` below 36³, `ms` below 36⁹ (the year 5188). */
export const tickOf = (ms: number, counter: number, device: string): Tick =>
  `${pad(ms, 9)}.${pad(counter, 3)}.${device}`;

/**
 * The next tick of a device: never earlier than any tick before it, even when the wall clock was set back.
 */
export function nextTick({ last, device }: Clock, now: Instant): Tick {
  const before = partsOf(last);
  if (now > before.ms) return tickOf(now, 0, device);
  const counter = before.counter + 1;
  return counter < 36 ** 3 ? tickOf(before.ms, counter, device) : tickOf(before.ms + 1, 0, device);
}
