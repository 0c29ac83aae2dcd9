import { affect, arousal, valence } from '$lib/domain/affect';
import type { CheckIn } from '$lib/domain/check-in';
import { addDays, instant, type LocalDay, localDay, noonOf } from '$lib/domain/stamp';

export const today = localDay('2026-11-22');

let made = 0;

/** A check-in on a day, with a rating and whatever else matters to the test. */
export function checkIn(day: string, value: number, more: Partial<CheckIn> = {}): CheckIn {
  const at = instant(noonOf(localDay(day)) + made * 1000);
  made++;
  return {
    id: `c${made}`,
    created: '000000000.000.test',
    changed: '000000000.000.test',
    at,
    day: localDay(day),
    zone: 'UTC',
    kind: 'momentary',
    affect: affect(value, 0),
    labels: [],
    contexts: [],
    tags: [],
    note: '',
    reading: null,
    ...more
  };
}

/** One check-in a day, ending on a day. */
export const daily = (values: readonly number[], last: LocalDay = today): CheckIn[] =>
  values.map((value, i) => checkIn(addDays(last, i - values.length + 1), value));

export const reading = (value: number, spread = 0.3) => ({
  valence: valence(value),
  spread,
  arousal: arousal(0),
  labels: [],
  modelId: 'test'
});
