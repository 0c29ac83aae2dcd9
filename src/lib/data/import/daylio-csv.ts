import { minuteOf } from './clock-words';
import { headingKey, type Line } from './csv';
import { datesOf } from './dates';
import { Gathering } from './gather';
import { columnsOf } from './headings';
import { titled } from './note-text';
import type { Choices, Parsed } from './row';

const isoDay = /^\s*\d{4}-\d{1,2}-\d{1,2}\s*$/;
const clock = /^\s*\d{1,2}[:.h]\d{2}/;

/**
 * The headings of a file that has none, by its shape: the columns of an export have kept their order.
 * Null when the first line is not an entry.
 */
function unwritten(first: readonly string[]): string[] | null {
  const full = isoDay.test(first[0] ?? '');
  const year = /^\s*\d{4}\s*$/.test(first[0] ?? '');
  if (!full && !year) return null;
  const time = clock.test(first[3] ?? '') ? ['time'] : [];
  const head = [full ? 'full_date' : 'year', 'date', 'weekday', ...time, 'mood', 'activities'];
  const rest = first.length - head.length;
  if (rest < 1 || rest > 3) return null;
  return [...head, ...['scales', 'note_title', 'note'].slice(3 - rest)];
}

/** Headings few other tables have. */
const telling = [
  'full date', 'year', 'weekday', 'activities', '完整日期', '年', '年份', '星期', '活动', '活動', 'wochentag', 'aktivitäten',
  'jour de la semaine', 'activités', 'día de la semana', 'actividades', '曜日', 'アクティビティ', '요일', '활동'
]; // prettier-ignore

/** The headings of a Daylio table and where its entries begin; null when it is none. */
function headingsOf(lines: readonly Line[]): { header: string[]; body: readonly Line[] } | null {
  const first = lines[0]?.cells ?? [];
  const map = columnsOf(first);
  const keys = first.map(headingKey);
  if (map.mood !== undefined && map.tags !== undefined && keys.some((key) => telling.includes(key)))
    return { header: first, body: lines.slice(1) };
  const header = unwritten(first);
  return header && { header, body: lines };
}

/** Whether a table is a Daylio export. */
export const isDaylio = (lines: readonly Line[]): boolean => headingsOf(lines) !== null;

/** Reads a Daylio export, in any of the forms it has had. */
export function parseDaylioCsv(lines: readonly Line[], choices: Choices = {}): Parsed {
  const found = headingsOf(lines);
  const gathering = new Gathering('daylio');
  if (!found) return gathering.done();
  const { header, body } = found;
  const map = columnsOf(header);
  const yearAt = header.findIndex((cell) => ['year', '年', '年份'].includes(headingKey(cell)));
  const scalesAt = header.findIndex((cell) => headingKey(cell) === 'scales');
  const cell = (line: Line, at: number | undefined) =>
    at === undefined || at < 0 ? '' : (line.cells[at] ?? '');

  const written = body.map((line) => {
    const date = cell(line, map.date).trim();
    const year = cell(line, yearAt).trim();
    return year && !/\d{4}/.test(date) ? `${date} ${year}` : date;
  });
  const { days, undecided } = datesOf(written, choices.dateOrder);
  if (undecided.length > 0) return gathering.done({ about: 'date-order', examples: undecided.slice(0, 3) });

  body.forEach((line, i) => {
    if (gathering.full) return;
    if (line.unclosed) return gathering.refuse(line.row, 'unclosed-quote');
    if (line.cells.length < 3) return gathering.refuse(line.row, 'not-an-entry');
    const day = days[i];
    if (!day) return gathering.refuse(line.row, written[i] ? 'bad-date' : 'no-date');
    gathering.add(line.row, {
      day,
      minute: minuteOf(cell(line, map.time)),
      moods: [cell(line, map.mood)],
      tags: [...cell(line, map.tags).split(/ ?\| ?/), ...cell(line, scalesAt).split(/ ?\| ?/)],
      note: titled(cell(line, map.title), cell(line, map.note))
    });
  });
  return gathering.done();
}
