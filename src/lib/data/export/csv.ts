import Papa from 'papaparse';
import type { CheckIn } from '$lib/domain/check-in';
import { wallClock } from '$lib/domain/stamp';
import { type OwnHeading, ownHeadings } from '../import/own-csv';

/**
 * Keeps a spreadsheet from running a person's words as a formula: a cell beginning with `= + - @`, a tab or a return
 * gets a leading `'`, which reading it back removes. A cell that already begins with `'` before such a sign gets one
 * more, so that nothing is taken away from it then.
 */
export const guarded = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** A list as one cell, joined by `; `. */
export const listCell = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, (sign) => `\\${sign}`)).join('; ');

const two = (n: number): string => String(n).padStart(2, '0');

function cellsOf(checkIn: CheckIn): Record<OwnHeading, string | number> {
  const { hour, minute } = wallClock(checkIn.at, checkIn.zone);
  return {
    day: checkIn.day,
    time: `${two(hour)}:${two(minute)}`,
    zone: checkIn.zone,
    kind: checkIn.kind,
    valence: checkIn.affect.valence,
    energy: checkIn.affect.arousal,
    feelings: listCell(checkIn.labels),
    contexts: listCell(checkIn.contexts),
    tags: listCell(checkIn.tags),
    note: checkIn.note,
    sleep_hours: checkIn.sleepHours ?? '',
    at: checkIn.at,
    id: checkIn.id,
    source_app: checkIn.source?.app ?? '',
    source_ref: checkIn.source?.ref ?? ''
  };
}

/**
 * Check-ins as a table, one a row, with a byte-order mark so that spreadsheets read Chinese. The model's readings are
 * not in it: they can be made again from the notes.
 */
export function exportCsv(checkIns: readonly CheckIn[]): string {
  const rows = checkIns.map((checkIn) => {
    const cells = cellsOf(checkIn);
    // Numbers stay numbers, also negative ones; only words can be formulas.
    return ownHeadings.map((name) => {
      const cell = cells[name];
      return typeof cell === 'string' ? guarded(cell) : cell;
    });
  });
  return `\ufeff${Papa.unparse([[...ownHeadings], ...rows], { newline: '\r\n' })}\r\n`;
}
