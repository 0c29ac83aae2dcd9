import { affect } from '$lib/domain/affect';
import { isContextId } from '$lib/domain/context';
import { isLabelId, type Label } from '$lib/domain/feeling';
import { instant } from '$lib/domain/stamp';
import { minuteOf } from './clock-words';
import type { Line } from './csv';
import { dayFrom } from './dates';
import { Gathering } from './gather';
import type { Parsed } from './row';
import { isZone } from './zones';

/** The headings of our own table, in the order they are written. */
export const ownHeadings = [
  'day',
  'time',
  'zone',
  'kind',
  'valence',
  'energy',
  'feelings',
  'contexts',
  'tags',
  'note',
  'sleep_hours',
  'at',
  'id',
  'source_app',
  'source_ref'
] as const;

/** A heading of our own table. */
export type OwnHeading = (typeof ownHeadings)[number];

/** Takes back the leading `'` that keeps a spreadsheet from running a cell as a formula. */
export const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Lists in a cell are joined by `; `; a semicolon or backslash of the person's own is written with a backslash. */
export function listIn(cell: string): string[] {
  const items: string[] = [];
  let item = '';
  for (let i = 0; i < cell.length; i++) {
    if (cell[i] === '\\' && i + 1 < cell.length) item += cell[++i]!;
    else if (cell[i] === ';' && cell[i + 1] === ' ') {
      items.push(item);
      item = '';
      i += 1;
    } else item += cell[i]!;
  }
  return cell === '' ? [] : [...items, item];
}

/** Whether a table is our own export. */
export const isOwnCsv = (lines: readonly Line[]): boolean => {
  const header = lines[0]?.cells.map((cell) => cell.trim()) ?? [];
  return (['day', 'valence', 'energy', 'feelings'] as const).every((name) => header.includes(name));
};

/** Reads our own table, in any order of columns. */
export function parseOwnCsv(lines: readonly Line[]): Parsed {
  const gathering = new Gathering('understory');
  const header = lines[0]?.cells.map((cell) => cell.trim()) ?? [];
  for (const line of lines.slice(1)) {
    if (gathering.full) break;
    if (line.unclosed) {
      gathering.refuse(line.row, 'unclosed-quote');
      continue;
    }
    const cell = (name: OwnHeading) => unguarded(line.cells[header.indexOf(name)] ?? '');
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell('day').trim());
    const day = parts && dayFrom(+parts[1]!, +parts[2]!, +parts[3]!);
    const [valence, energy] = [Number(cell('valence') || NaN), Number(cell('energy') || 0)];
    const sleep = Number(cell('sleep_hours') || NaN);
    const at = Number(cell('at') || NaN);
    const [id, app, ref] = [cell('id').trim(), cell('source_app'), cell('source_ref')];
    if (!day) gathering.refuse(line.row, cell('day') ? 'bad-date' : 'no-date');
    else if (!(Math.abs(valence) <= 1 && Math.abs(energy) <= 1))
      gathering.refuse(line.row, cell('valence') ? 'bad-mood' : 'no-mood');
    else
      gathering.add(line.row, {
        day,
        minute: minuteOf(cell('time')),
        zone: isZone(cell('zone')) ? cell('zone') : null,
        at: Number.isSafeInteger(at) && isZone(cell('zone')) ? instant(at) : null,
        kind: cell('kind') === 'daily' ? 'daily' : 'momentary',
        affect: affect(valence, energy),
        labels: listIn(cell('feelings')).filter((l): l is Label => isLabelId(l) || l.startsWith('own:')),
        contexts: listIn(cell('contexts')).filter(isContextId),
        tags: listIn(cell('tags')),
        note: cell('note'),
        ...(sleep >= 0 && sleep <= 24 ? { sleepHours: sleep } : {}),
        ...(/^[\w-]{1,64}$/.test(id) ? { id, key: id } : {}),
        ...(app && ref ? { source: { app, ref } } : {})
      });
  }
  return gathering.done();
}
