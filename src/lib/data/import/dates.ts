import type { LocalDay } from '$lib/domain/stamp';
import { monthCalendars, plainText, wordKey } from './clock-words';
import type { DateOrder } from './row';

/** A date cell as it was read: a day, none, or one of two. `rest` is what followed, usually a time. */
type Cell =
  | { kind: 'day'; y: number; m: number; d: number; rest: string }
  | { kind: 'two'; a: number; b: number; y: number; dotted: boolean; rest: string }
  | { kind: 'word'; word: string; y: number; d: number; rest: string }
  | { kind: 'none' };

const century = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

function cellOf(text: string): Cell {
  const date = plainText(text);
  let found = /^\D{0,12}?(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d) ?[日일号.]?(.*)$/.exec(
    date
  );
  if (found) return { kind: 'day', y: +found[1]!, m: +found[2]!, d: +found[3]!, rest: found[4]! };
  found = /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/.exec(date);
  if (found) return { kind: 'day', y: +found[1]!, m: +found[2]!, d: +found[3]!, rest: found[4]! };
  found = /^\D{0,12}?(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)(.*)$/.exec(date);
  if (found)
    return {
      kind: 'two',
      a: +found[1]!,
      b: +found[3]!,
      y: century(found[4]!),
      dotted: found[2] === '.',
      rest: found[5]!
    };
  // 5月17日 with the year before or after it
  found = /(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号]?/.exec(date);
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(date);
  if (!year) return { kind: 'none' };
  if (found)
    return {
      kind: 'day',
      y: +year[1]!,
      m: +found[1]!,
      d: +found[2]!,
      rest: date.slice(found.index + found[0].length)
    };
  // What is left has a month's name in it. The time, if there is one, is set apart first.
  const time = /\d{1,2} ?[:：]\s?\d{2}.*$/.exec(date);
  const before = time ? date.slice(0, time.index) : date;
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(before.replace(year[0], ' '));
  if (!day) return { kind: 'none' };
  return { kind: 'word', word: before, y: +year[1]!, d: +day[1]!, rest: time?.[0] ?? '' };
}

/** The words of a date. */
const wordsIn = (text: string): string[] =>
  text
    .split(/[\s,/\d年日]+/)
    .map(wordKey)
    .filter(Boolean);

/** The month a date names. The last word that is one: a weekday before it may be spelled like another month. */
function monthIn(words: readonly string[], calendar: Map<string, number> | undefined): number | undefined {
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`); // some months are two words
  return [...pairs, ...words].flatMap((word) => calendar?.get(word) ?? []).at(-1);
}

const pad = (n: number, digits = 2) => String(n).padStart(digits, '0');

/** A day that exists; null for 31 February and for years no diary has. */
export function dayFrom(y: number, m: number, d: number): LocalDay | null {
  if (![y, m, d].every(Number.isInteger)) return null;
  if (!(y >= 1900 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCDate() === d ? (`${pad(y, 4)}-${pad(m)}-${pad(d)}` as LocalDay) : null;
}

/** A column of dates, read as a whole. */
export interface DateColumn {
  days: (LocalDay | null)[];
  /** What stood after each date in its cell. */
  rests: string[];
  /** Examples that can be read two ways, when nothing in the column decides; then their days are null. */
  undecided: string[];
}

/**
 * Reads a column of dates. `3/4/2025` is decided by the rest of the column, else by the person; the language of
 * month names is the one that knows them all.
 */
export function datesOf(texts: readonly string[], order?: DateOrder): DateColumn {
  const cells = texts.map(cellOf);
  const pairs = cells.filter((cell) => cell.kind === 'two');
  const dayFirst = pairs.some(({ a, b, dotted }) => (a > 12 && b <= 12) || dotted);
  const monthFirst = pairs.some(({ a, b }) => b > 12 && a <= 12);
  const decided: DateOrder | undefined =
    dayFirst !== monthFirst ? (dayFirst ? 'day-first' : 'month-first') : order;
  const words = cells.flatMap((cell) => (cell.kind === 'word' ? [wordsIn(cell.word)] : []));
  const calendar = words.length > 0 ? bestCalendar(words) : undefined;
  const undecided: string[] = [];
  const days = cells.map((cell, i) => {
    if (cell.kind === 'day') return dayFrom(cell.y, cell.m, cell.d);
    if (cell.kind === 'word') {
      const month = monthIn(wordsIn(cell.word), calendar);
      return month ? dayFrom(cell.y, month, cell.d) : null;
    }
    if (cell.kind === 'none') return null;
    const { a, b, y } = cell;
    if (a > 12 || a === b) return dayFrom(y, b, a);
    if (b > 12) return dayFrom(y, a, b);
    if (decided) return decided === 'day-first' ? dayFrom(y, b, a) : dayFrom(y, a, b);
    undecided.push(texts[i]!.trim());
    return null;
  });
  return { days, rests: cells.map((cell) => ('rest' in cell ? cell.rest : '')), undecided };
}

function bestCalendar(cells: string[][]): Map<string, number> | undefined {
  const sample = cells.slice(0, 500);
  let best: { calendar: Map<string, number>; known: number } | undefined;
  for (const calendar of monthCalendars()) {
    const known = sample.filter((words) => monthIn(words, calendar)).length;
    if (known > (best?.known ?? 0)) best = { calendar, known };
  }
  return best?.calendar;
}
