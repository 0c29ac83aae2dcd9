import { affect, type Affect } from '$lib/domain/affect';
import { hoursIn, minuteOf } from './clock-words';
import type { Line } from './csv';
import { datesOf } from './dates';
import { Gathering } from './gather';
import { columnsOf } from './headings';
import { titled } from './note-text';
import type { Choices, ColumnMap, Parsed } from './row';

const number = (text: string): number =>
  /^[+\-−]?\d{1,6}([.,]\d{1,9})?( ?\/ ?\d{1,4})?$/.test(text.trim())
    ? Number(text.trim().replace('−', '-').replace(',', '.').split('/')[0])
    : NaN;

/** A number of a scale as valence: the lowest −1, the highest +1. */
const onScale = (value: number, { low, high }: { low: number; high: number }): Affect | null => {
  const share = (value - low) / (high - low);
  return share >= 0 && share <= 1 ? affect(share * 2 - 1, 0) : null;
};

/**
 * Reads any other table by what its columns hold: by their names where they are known ones, else as the person says.
 * Asks for the columns, for the order of dates and for the ends of a scale of numbers when they are not certain.
 */
export function parseTable(lines: readonly Line[], choices: Choices = {}): Parsed {
  const gathering = new Gathering('table');
  const header = lines[0]?.cells ?? [];
  const guess = columnsOf(header);
  const map: ColumnMap = choices.columns ?? guess;
  if (map.date === undefined || map.mood === undefined)
    return gathering.done({
      about: 'columns',
      columns: header.slice(0, 60),
      sample: lines.slice(1, 6).map(({ cells }) => cells.slice(0, 60).map((cell) => cell.slice(0, 200))),
      guess
    });
  const body = lines.slice(1);
  const cell = (line: Line, at: number | undefined) =>
    at === undefined ? '' : (line.cells[at] ?? '').trim();

  const { days, rests, undecided } = datesOf(
    body.map((line) => cell(line, map.date)),
    choices.dateOrder
  );
  if (undecided.length > 0) return gathering.done({ about: 'date-order', examples: undecided.slice(0, 3) });
  const numbers = body.map((line) => number(cell(line, map.mood)));
  const known = numbers.filter((value) => !Number.isNaN(value));
  const { scale } = choices;
  const numeric = known.length > body.length / 2;
  if (numeric && !(scale && scale.low !== scale.high))
    return gathering.done({ about: 'scale', lowest: lowest(known), highest: -lowest(known.map((n) => -n)) });

  body.forEach((line, i) => {
    if (gathering.full) return;
    if (line.unclosed) return gathering.refuse(line.row, 'unclosed-quote');
    const day = days[i];
    if (!day) return gathering.refuse(line.row, cell(line, map.date) ? 'bad-date' : 'no-date');
    const mood = cell(line, map.mood);
    const feeling = numeric && scale ? onScale(numbers[i]!, scale) : null;
    if (numeric && !feeling) return gathering.refuse(line.row, mood ? 'bad-mood' : 'no-mood');
    const sleep = hoursIn(cell(line, map.sleep));
    gathering.add(line.row, {
      day,
      minute: minuteOf(cell(line, map.time)) ?? minuteOf(rests[i] ?? ''),
      ...(feeling
        ? { affect: feeling, key: JSON.stringify([day, line.cells]) }
        : { moods: mood.split(/ ?[,;|] ?/) }),
      tags: cell(line, map.tags).split(/ ?[,;|、，] ?/),
      note: titled(cell(line, map.title), cell(line, map.note)),
      ...(sleep >= 0 ? { sleepHours: sleep } : {})
    });
  });
  return gathering.done();
}

const lowest = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Infinity);
