import { headingKey, type Line } from './csv';

/** What a file is that is not read here, so that one sentence can name it. */
export type Seen =
  | 'bearable'
  | 'journey'
  | 'day-one'
  | 'diarium'
  | 'character-card'
  | 'lorebook'
  | 'picture'
  | 'sound-or-film'
  | 'pdf'
  | 'spreadsheet'
  | 'document'
  | 'database'
  | 'archive'
  | 'web-page'
  | 'xml'
  | 'json'
  | 'text'
  | 'bytes'
  | 'backup'
  | 'protected-backup';

const starts = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

/** The kind of a file that is no text and no zip, by its first bytes; null when they say nothing. */
export function seenInBytes(bytes: Uint8Array): Seen | null {
  if (starts(bytes, '%PDF')) return 'pdf';
  if (starts(bytes, 'SQLite format 3')) return 'database';
  if (starts(bytes, '\x89PNG')) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1 << 20));
    return /(?:tEXt|iTXt|zTXt)(?:chara|ccv3)\0/.test(head) ? 'character-card' : 'picture';
  }
  if (starts(bytes, '\xff\xd8\xff') || starts(bytes, 'GIF8') || starts(bytes, 'WEBP', 8)) return 'picture';
  if (starts(bytes, 'BM') && bytes[6] === 0) return 'picture';
  if (starts(bytes, 'ftyp', 4))
    return starts(bytes, 'heic', 8) || starts(bytes, 'avif', 8) ? 'picture' : 'sound-or-film';
  if (starts(bytes, 'OggS') || starts(bytes, 'ID3') || starts(bytes, 'RIFF') || starts(bytes, 'fLaC'))
    return 'sound-or-film';
  if (starts(bytes, '\xd0\xcf\x11\xe0')) return 'document';
  if (starts(bytes, '7z\xbc\xaf') || starts(bytes, 'Rar!') || starts(bytes, '\x1f\x8b')) return 'archive';
  if (starts(bytes, 'age-encryption.org/') || starts(bytes, '-----BEGIN AGE ENCRYPTED'))
    return 'protected-backup';
  return null;
}

/** The kind of a zip that holds none of the files that are read, by the names in it. */
export function seenInZip(names: readonly string[]): Seen {
  const some = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (some(/^understory-backup\.json$/)) return 'backup';
  if (some(/^xl\//) || some(/^content\.xml$/)) return 'spreadsheet';
  if (some(/^word\//)) return 'document';
  if (some(/^(Journal|.*\/Journal)\.json$/) || (some(/^photos\//) && some(/^[^/]+\.json$/))) return 'day-one';
  if (some(/^\d{10,}-[0-9a-z]+\.json$/i)) return 'journey';
  if (some(/diarium/i)) return 'diarium';
  return 'archive';
}

const has = (value: unknown, ...keys: string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));

/** The kind of a JSON value that is none of those that are read. */
export function seenInJson(value: unknown): Seen {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const format = has(value, 'format') ? (value as { format: unknown }).format : null;
  if (format === 'understory-backup' || format === 'understory-export') return 'backup';
  if (has(value, 'spec', 'data') || has(value, 'first_mes')) return 'character-card';
  if (has(value, 'metadata', 'entries')) return 'day-one';
  if (has(value, 'entries') && !Array.isArray((value as { entries: unknown }).entries)) return 'lorebook';
  if (has(first, 'date_journal') || has(first, 'preview_text')) return 'journey';
  if (has(first, 'heading', 'html') || has(first, 'html', 'rating')) return 'diarium';
  return 'json';
}

/** A table of another app, by its headings; null when it may be anybody's. */
export function seenInTable(lines: readonly Line[]): Seen | null {
  const keys = (lines[0]?.cells ?? []).map(headingKey);
  const all = (...names: string[]) => names.every((name) => keys.includes(name));
  if (all('category', 'detail') && keys.some((key) => key.startsWith('rating') || key === 'date formatted'))
    return 'bearable';
  return null;
}
