import type { Step } from '$lib/domain/affect';
import { fail, ok, type Result } from '$lib/domain/result';
import { type JsonFault, parseUntrusted } from '../backup/untrusted-json';
import { dayFrom } from './dates';
import { Gathering } from './gather';
import { affectOfStep } from './moods';
import { titled } from './note-text';
import type { Parsed } from './row';

type Loose = Record<string, unknown>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter(isLoose) : []);
/** A number as numbers and texts hold it; anything else is none. (Objects from outside cannot even be asked.) */
const numberIn = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : NaN;
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The five groups every mood belongs to, best first. */
const groups: readonly Step[] = [3, 2, 0, -2, -3];
const groupNames = ['rad', 'good', 'meh', 'bad', 'awful'];

/** Whether a JSON value is the inside of a Daylio backup. */
export const isDaylioBackup = (value: unknown): value is Loose =>
  isLoose(value) && Array.isArray(value.dayEntries) && ('customMoods' in value || 'tags' in value);

/** The JSON inside: base64 in a zip, or as it is. */
export function innerJson(text: string): Result<unknown, JsonFault> {
  const body = text.replace(/^\ufeff/, '').trim();
  if (body.startsWith('{')) return parseUntrusted(body);
  if (!/^[A-Za-z0-9+/=_\s-]+$/.test(body.slice(0, 10_000))) return fail('not-json');
  try {
    const binary = atob(body.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/'));
    const json = new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
    return parseUntrusted(json);
  } catch {
    return fail('not-json');
  }
}

/** Whether months are counted from 0 in a file: most agree with `datetime` only after adding one. */
function monthsFromZero(entries: readonly Loose[]): boolean {
  let [zero, one] = [0, 0];
  for (const entry of entries.slice(0, 2_000)) {
    const { year, month, day, datetime } = entry;
    if (month === 0) return true;
    if (month === 12) return false;
    if (typeof datetime !== 'number' || typeof year !== 'number' || typeof month !== 'number') continue;
    // Two days are forgiven: the offset of the place may have been lost, the month has not.
    const near = (m: number) => Math.abs(Date.UTC(year, m, numberIn(day), 12) - datetime) < 2 * 86_400_000;
    if (near(month)) zero += 1;
    if (near(month - 1)) one += 1;
  }
  return zero >= one && zero > 0;
}

/** The name and group, 1 best … 5 worst, of each mood of a backup. */
function moodsOf(backup: Loose): Map<unknown, { name: string; step: Step | null }> {
  return new Map(
    listOf(backup.customMoods).map((mood) => {
      const group = numberIn(mood.mood_group_id);
      const name = textIn(mood.custom_name).trim() || groupNames[numberIn(mood.predefined_name_id) - 1] || '';
      return [mood.id, { name: name || groupNames[group - 1] || '', step: groups[group - 1] ?? null }];
    })
  );
}

/** Reads a Daylio backup. The day, hour and minute fields are what the person lived, whatever `datetime` says. */
export function parseDaylioBackup(backup: Loose): Result<Parsed, never> {
  const gathering = new Gathering('daylio');
  const entries: unknown[] = Array.isArray(backup.dayEntries) ? backup.dayEntries : [];
  const shift = monthsFromZero(entries.filter(isLoose)) ? 1 : 0;
  const moods = moodsOf(backup);
  const tags = new Map(listOf(backup.tags).map((tag) => [tag.id, textIn(tag.name)]));
  entries.forEach((entry, i) => {
    if (gathering.full) return;
    if (!isLoose(entry)) return gathering.refuse(i + 1, 'not-an-entry');
    const { year, month, day, hour, minute } = entry;
    if (year === undefined || month === undefined || day === undefined)
      return gathering.refuse(i + 1, 'no-date');
    const date = dayFrom(numberIn(year), numberIn(month) + shift, numberIn(day));
    if (!date) return gathering.refuse(i + 1, 'bad-date');
    const mood = moods.get(entry.mood);
    if (!mood && Number.isNaN(numberIn(entry.mood))) return gathering.refuse(i + 1, 'no-mood');
    const clock = numberIn(hour) * 60 + numberIn(minute);
    gathering.add(i + 1, {
      day: date,
      minute: Number.isInteger(clock) && clock >= 0 && clock < 1440 ? clock : null,
      // A mood the backup does not explain has only its number; the person is asked what it meant.
      moods: [mood?.name || String(entry.mood)],
      affect: mood?.step === null || mood?.step === undefined ? null : affectOfStep(mood.step),
      tags: (Array.isArray(entry.tags) ? entry.tags : []).map((id) => tags.get(id) ?? ''),
      note: titled(textIn(entry.note_title), textIn(entry.note))
    });
  });
  return ok(gathering.done());
}
