import { type Affect, affect } from '$lib/domain/affect';
import { datesOf } from './dates';
import { Gathering } from './gather';
import { plainNote } from './note-text';
import type { Parsed } from './row';

/** Five steps of a day's colour, worst to best, as valence. */
const five = [-6 / 7, -4 / 7, 0, 4 / 7, 6 / 7];

type Loose = Record<string, unknown>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Whether a JSON value is a Pixels export: a list of days with scores. */
export const isPixels = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.slice(0, 20).some((day) => isLoose(day) && 'date' in day && 'scores' in day);

/** The days' scores, 1 worst … 5 best, as one feeling; null when there is none or one is beyond the scale. */
function feelingOf(scores: unknown): Affect | null {
  if (!Array.isArray(scores) || scores.length === 0) return null;
  const values = scores.map((score) => (typeof score === 'number' ? five[score - 1] : undefined));
  if (values.some((value) => value === undefined)) return null;
  return affect(values.reduce<number>((sum, value) => sum + value!, 0) / values.length, 0);
}

/** Reads a Pixels export. */
export function parsePixels(days: readonly unknown[]): Parsed {
  const gathering = new Gathering('pixels');
  const written = days.map((day) => (isLoose(day) && typeof day.date === 'string' ? day.date : ''));
  const dates = datesOf(written).days;
  days.forEach((day, i) => {
    if (gathering.full) return;
    if (!isLoose(day)) return gathering.refuse(i + 1, 'not-an-entry');
    const date = dates[i];
    if (!date) return gathering.refuse(i + 1, written[i] ? 'bad-date' : 'no-date');
    const feeling = feelingOf(day.scores);
    if (!feeling)
      return gathering.refuse(i + 1, Array.isArray(day.scores) && day.scores.length ? 'bad-mood' : 'no-mood');
    const note = typeof day.notes === 'string' ? plainNote(day.notes) : '';
    const tags = Array.isArray(day.tags) ? day.tags.flatMap(entriesOf) : [];
    gathering.add(i + 1, {
      day: date,
      kind: 'daily',
      affect: feeling,
      tags,
      note,
      key: JSON.stringify([date, day.scores, note, [...tags].sort()])
    });
  });
  return gathering.done();
}

const entriesOf = (tag: unknown): string[] =>
  isLoose(tag) && Array.isArray(tag.entries)
    ? tag.entries.filter((entry): entry is string => typeof entry === 'string')
    : [];
