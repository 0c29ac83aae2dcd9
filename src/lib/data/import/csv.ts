import Papa from 'papaparse';
import { mostRows } from './row';

/** One line of a table with its place in the file, from 1. */
export interface Line {
  row: number;
  cells: string[];
  /** A quote was opened and never closed: the rest of the file may lie in one cell. */
  unclosed?: true;
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter whose count, outside quotes, is most alike in the first lines and more than none. */
function delimiterOf(text: string, quoteChar: string): string {
  const head = text.slice(0, 20_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(head, {
      delimiter,
      quoteChar,
      preview: 12,
      skipEmptyLines: 'greedy'
    });
    const widths = data.slice(0, -1).length > 0 ? data.slice(0, -1) : data;
    const first = widths[0]?.length ?? 0;
    const alike = widths.filter(({ length }) => length === first).length / Math.max(1, widths.length);
    // Activities are joined by " | ", so a bar must do better than any other sign to be the delimiter.
    const score = first > 1 ? alike * Math.log2(first) * (delimiter === '|' ? 0.7 : 1) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** A text as a table: any usual delimiter, double or single quotes, quoted line breaks, blank lines left out. */
export function tableOf(text: string): Line[] {
  const body = text.replace(/^\ufeff/, '').replace(/^sep=(.)\r?\n/i, '');
  const quoteChar = /^\s*'[^'\n]*'\s*[,;\t|]/.test(body) ? "'" : '"';
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: delimiterOf(body, quoteChar),
    quoteChar,
    preview: mostRows + 2
  });
  const unclosed = new Set(errors.flatMap((e) => (e.code === 'MissingQuotes' ? [e.row ?? -1] : [])));
  return data.flatMap((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [{ row: i + 1, cells, ...(unclosed.has(i) ? { unclosed: true as const } : {}) }];
  });
}

/** A heading as it is compared. */
export const headingKey = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-"'*:：]+/g, ' ')
    .trim();
