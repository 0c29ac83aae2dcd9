import type { Affect } from '$lib/domain/affect';
import { hoursIn, minuteOf } from './clock-words';
import { headingKey, type Line } from './csv';
import { datesOf } from './dates';
import { Gathering, middleOf } from './gather';
import { affectOfMood } from './moods';
import { plainNote } from './note-text';
import type { Choices, Parsed } from './row';

/** Whether a table is a How We Feel export, in any of its three headings. */
export function isHowWeFeel(lines: readonly Line[]): boolean {
  const keys = (lines[0]?.cells ?? []).map(headingKey);
  return (
    keys.includes('mood') &&
    (keys.some((key) => key.startsWith('tags (')) ||
      (keys.includes('reflections') && keys.includes('takeaways')))
  );
}

/** Reflections and takeaways are lists in JSON in newer files, plain text in older ones. */
function partsOf(cell: string): string[] {
  const text = cell.trim();
  if (!text.startsWith('[')) return text ? [text] : [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.flatMap(spoken) : [text];
  } catch {
    return [text];
  }
}

/** The words in one item of such a list: itself, or the texts of a question and its answer. */
function spoken(item: unknown): string[] {
  if (typeof item === 'string') return item.trim() ? [item.trim()] : [];
  if (typeof item !== 'object' || item === null) return [];
  const texts = Object.values(item).filter((value): value is string => typeof value === 'string');
  return texts.length > 0 ? [texts.join('\n')] : [];
}

/** Reads a How We Feel export. */
export function parseHowWeFeel(lines: readonly Line[], choices: Choices = {}): Parsed {
  const gathering = new Gathering('how-we-feel');
  const keys = (lines[0]?.cells ?? []).map(headingKey);
  const at = (name: string) => keys.indexOf(name);
  const tagColumns = keys.flatMap((key, i) => (/^tags \(/.test(key) ? [i] : []));
  const [date, mood] = [at('date'), at('mood')];
  const [moodKeys, sleep] = [Math.max(at('mood keys'), at('mood key')), at('sleep')];
  const texts = ['notes', 'reflections', 'takeaways'].map(at);
  const body = lines.slice(1);
  const cell = (line: Line, place: number) => (place < 0 ? '' : (line.cells[place] ?? '').trim());

  const { days, rests, undecided } = datesOf(
    body.map((line) => cell(line, date)),
    choices.dateOrder
  );
  if (undecided.length > 0) return gathering.done({ about: 'date-order', examples: undecided.slice(0, 3) });

  body.forEach((line, i) => {
    if (gathering.full) return;
    if (line.unclosed) return gathering.refuse(line.row, 'unclosed-quote');
    if (line.cells.length < 2) return gathering.refuse(line.row, 'not-an-entry');
    const day = days[i];
    if (!day) return gathering.refuse(line.row, cell(line, date) ? 'bad-date' : 'no-date');
    const moods = cell(line, mood).split(/ ?[,;|] ?/);
    // The key is English whatever the language of the mood, so it may place a word the mood itself does not.
    const placed = cell(line, moodKeys)
      .split(/ ?[,;|] ?/)
      .map(affectOfMood)
      .filter((affect): affect is Affect => affect !== null);
    const known = moods.every((word) => affectOfMood(word) !== null);
    const hours = hoursIn(cell(line, sleep));
    const note = texts.flatMap((place) => partsOf(cell(line, place))).map(plainNote);
    gathering.add(line.row, {
      day,
      minute: minuteOf(rests[i] ?? ''),
      moods,
      affect: !known && placed.length === moods.length ? middleOf(placed) : null,
      tags: tagColumns.flatMap((place) => cell(line, place).split(/ ?[,;|] ?/)),
      note: note.filter(Boolean).join('\n\n'),
      ...(hours > 0 ? { sleepHours: hours } : {})
    });
  });
  return gathering.done();
}
