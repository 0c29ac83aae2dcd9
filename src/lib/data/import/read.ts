import { fail, ok, type Result } from '$lib/domain/result';
import { isZip } from '../backup/unzip';
import { AppleHealthScanner } from './apple-health';
import { type Line, tableOf } from './csv';
import { innerJson, isDaylioBackup, parseDaylioBackup } from './daylio-backup';
import { isDaylio, parseDaylioCsv } from './daylio-csv';
import { textOf } from './encoding';
import { isHowWeFeel, parseHowWeFeel } from './how-we-feel';
import { isOwnCsv, parseOwnCsv } from './own-csv';
import { isPixels, parsePixels } from './pixels';
import type { Choices, Parsed } from './row';
import { type Seen, seenInBytes, seenInJson, seenInTable, seenInZip } from './seen';
import { chunksOf, type Passing, unzipStream } from './stream';
import { parseTable } from './table';

/** Why a file was not read. `not-read-here` comes with what was seen in it. */
export type ImportFault =
  'empty-file' | 'too-large' | 'damaged' | 'unsafe' | 'no-entries' | 'cancelled' | 'not-read-here';

/** The detail of `not-read-here`. */
export interface NotReadHere {
  seen: Seen;
}

/** The largest file that is taken into memory, in bytes; a health export is streamed and may be any size. */
export const largestFile = 64 * 1024 * 1024;

const seen = (what: Seen) => fail('not-read-here' as const, { seen: what } satisfies NotReadHere);

/** Reads an export of any app that is known, told by its content and never by its name. Nothing is written. */
export async function readImport(
  file: Blob,
  choices: Choices = {},
  passing: Passing = {}
): Promise<Result<Parsed, ImportFault>> {
  if (file.size === 0) return fail('empty-file');
  const head = new Uint8Array(await file.slice(0, 1 << 20).arrayBuffer());
  try {
    if (isZip(head)) return await readZip(file, choices, passing);
    const kind = seenInBytes(head);
    if (kind) return seen(kind);
    const start = textOf(head.subarray(0, 8_192 & ~1));
    const opening = start.ok ? start.value.text.replace(/^\ufeff/, '').trimStart() : '';
    if (start.ok && opening.startsWith('<')) return await readXml(file, opening, passing);
    if (file.size > largestFile) return fail('too-large');
    return entriesIn(readText(new Uint8Array(await file.arrayBuffer()), choices));
  } catch (error) {
    if (passing.signal?.aborted) return fail('cancelled');
    throw error;
  }
}

/** A text that is one of ours or of others: JSON, base64 of JSON, or a table. */
function readText(bytes: Uint8Array, choices: Choices): Result<Parsed, ImportFault> {
  const decoded = textOf(bytes);
  if (!decoded.ok) return seen('bytes');
  const text = decoded.value.text.replace(/^\ufeff/, '');
  const opening = text.slice(0, 2_000).trimStart();
  if (opening === '' && text.trim() === '') return fail('empty-file');
  if (opening.startsWith('{') || /^\[\s*[[{"]/.test(opening)) return readJson(text);
  if (/^e[wy][A-Za-z0-9+/=\s]{40,}$/.test(opening)) return readJson(text); // base64 of `{`
  return readTable(tableOf(text), choices);
}

function readJson(text: string): Result<Parsed, ImportFault> {
  const json = text.trimStart().startsWith('[') ? innerArray(text) : innerJson(text);
  if (!json.ok) return fail(json.error === 'unsafe' ? 'unsafe' : 'damaged');
  if (isDaylioBackup(json.value)) return parseDaylioBackup(json.value);
  if (isPixels(json.value)) return ok(parsePixels(json.value));
  return seen(seenInJson(json.value));
}

/** A list is parsed as the only field of an object, by the same guarded parser. */
function innerArray(text: string): ReturnType<typeof innerJson> {
  const wrapped = innerJson(`{"list":${text}}`);
  return wrapped.ok ? ok((wrapped.value as { list: unknown }).list) : wrapped;
}

function readTable(lines: readonly Line[], choices: Choices): Result<Parsed, ImportFault> {
  if (lines.length === 0) return fail('no-entries');
  if (isOwnCsv(lines)) return ok(parseOwnCsv(lines));
  const other = seenInTable(lines);
  if (other) return seen(other);
  if (choices.columns) return ok(parseTable(lines, choices));
  if (isHowWeFeel(lines)) return ok(parseHowWeFeel(lines, choices));
  if (isDaylio(lines)) return ok(parseDaylioCsv(lines, choices));
  // Prose has commas too; a table has as many of them in every line.
  const width = lines[0]!.cells.length;
  const alike = lines.slice(0, 50).filter(({ cells }) => cells.length === width).length;
  return width < 2 || alike < 0.6 * Math.min(lines.length, 50)
    ? seen('text')
    : ok(parseTable(lines, choices));
}

async function readXml(file: Blob, opening: string, passing: Passing): Promise<Result<Parsed, ImportFault>> {
  if (/^<(!doctype html|html)/i.test(opening)) return seen('web-page');
  const scanner = new AppleHealthScanner();
  const decoder = new TextDecoder();
  let looked = 0;
  for await (const chunk of chunksOf(file, passing)) {
    scanner.push(decoder.decode(chunk, { stream: true }));
    looked += chunk.length;
    if (!scanner.recognised && looked > 1 << 20) return seen('xml');
  }
  return scanner.recognised ? entriesIn(ok(scanner.end())) : seen('xml');
}

/** A zip: a Daylio backup, a health export, or a single table or JSON somebody has packed. */
async function readZip(file: Blob, choices: Choices, passing: Passing): Promise<Result<Parsed, ImportFault>> {
  const health = new AppleHealthScanner();
  const decoder = new TextDecoder();
  let looked = 0;
  const scan = (chunk: Uint8Array) => {
    health.push(decoder.decode(chunk, { stream: true }));
    looked += chunk.length;
    return !health.recognised && looked > 1 << 20 ? 'enough' : undefined;
  };
  const result = await unzipStream(file, largestFile, passing, (name) => {
    if (/^[^/]*\.daylio$/i.test(name)) return 'keep';
    // A table somebody has packed, not what a Mac lays beside it.
    if (/\.csv$/i.test(name) && !/^__MACOSX\//.test(name)) return 'keep';
    // The telephone names the file in its own language; the folder it does not.
    const inFolder = /(^|\/)apple_health_export\/[^/]+\.xml$/i.test(name) && !/cda/i.test(name);
    return inFolder || /(^|\/)export\.xml$/i.test(name) ? scan : 'skip';
  });
  if (!result.ok) return result;
  const { kept, names, streamed } = result.value;
  if (kept) {
    if (!names.some((name) => /^[^/]*\.daylio$/i.test(name))) {
      const table = entriesIn(readText(kept, choices));
      return table.ok || table.error !== 'not-read-here' ? table : seen(seenInZip(names));
    }
    const text = textOf(kept);
    if (!text.ok) return fail('damaged');
    return entriesIn(readJson(text.value.text));
  }
  if (streamed && health.recognised) return entriesIn(ok(health.end()));
  return names.length === 0 ? fail('damaged') : seen(seenInZip(names));
}

/** A file without a single entry, readable or not, is no import. */
function entriesIn(result: Result<Parsed, ImportFault>): Result<Parsed, ImportFault> {
  if (!result.ok || result.value.question) return result;
  return result.value.rows.length + result.value.unreadableCount === 0 ? fail('no-entries') : result;
}
