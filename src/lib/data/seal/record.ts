import { fail, ok, type Result } from '$lib/domain/result';
import { packed, plain as isPlain, unpacked } from '../backup/packed';
import type { Row } from '../backup/shape';
import { type RandomBytes, randomBytes } from './lock';

/** What a thing is sealed into. */
export interface SealedBody {
  /** The version of sealing, and of what is inside. */
  v: 1;
  iv: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

/**
 * A record as it lies on the disk of a locked history. Only what queries need stays plain: its id, its day and its
 * ticks, which say when it was written and nothing of what.
 */
export interface SealedRow extends SealedBody {
  id: string;
  created: string;
  changed: string;
  day?: string;
}

// Made once, not once for each of twenty thousand records.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Why a record did not open. */
export type SealFault = 'record-damaged' | 'record-unknown';

/** Whether a row is sealed. A tombstone never is: it holds nothing. */
export const isSealed = (row: object): row is SealedBody => 'sealed' in row && 'iv' in row;

/** Seals a value. `binding` is what it belongs to: with another one it does not open. */
export async function sealBody(
  key: CryptoKey,
  binding: readonly (string | number)[],
  value: unknown,
  random: RandomBytes = randomBytes
): Promise<SealedBody> {
  const iv = random(12);
  const text = encoder.encode(JSON.stringify(isPlain(value) ? value : await packed(value)));
  const params = { name: 'AES-GCM', iv, additionalData: encoder.encode(JSON.stringify(binding)) };
  return { v: 1, iv, sealed: new Uint8Array(await crypto.subtle.encrypt(params, key, text)) };
}

/** Opens a value; what is not what was sealed there does not open. */
export async function openBody(
  key: CryptoKey,
  binding: readonly (string | number)[],
  { v, iv, sealed }: SealedBody
): Promise<Result<unknown, SealFault>> {
  if (v !== 1) return fail('record-unknown');
  try {
    const params = { name: 'AES-GCM', iv, additionalData: encoder.encode(JSON.stringify(binding)) };
    return ok(unpacked(JSON.parse(decoder.decode(await crypto.subtle.decrypt(params, key, sealed)))));
  } catch {
    return fail('record-damaged');
  }
}

/**
 * What a sealed record is bound to: moved to another table, another id, another day or back to an older version of
 * itself, it does not open.
 */
const bindingOf = (table: string, row: Pick<SealedRow, 'id' | 'created' | 'changed' | 'day' | 'v'>) => [
  table,
  row.id,
  row.created,
  row.changed,
  row.day ?? '',
  row.v
];

/** Seals a record. A tombstone comes back as it is. */
export async function seal(
  key: CryptoKey,
  table: string,
  row: Row,
  random: RandomBytes = randomBytes
): Promise<SealedRow | Row> {
  if (row.deleted) return row;
  const { id, created, changed, day, ...inside } = row;
  const shown = { id, created, changed, ...(typeof day === 'string' ? { day } : {}), v: 1 as const };
  return { ...shown, ...(await sealBody(key, bindingOf(table, shown), inside, random)) };
}

/** Opens a record. One that is not sealed comes back as it is. */
export async function open(
  key: CryptoKey,
  table: string,
  row: SealedRow | Row
): Promise<Result<Row, SealFault>> {
  if (!isSealed(row)) return ok(row);
  const { id, created, changed, day } = row as SealedRow;
  const body = await openBody(key, bindingOf(table, row as SealedRow), row as SealedRow);
  if (!body.ok) return body;
  return ok({ ...(body.value as object), id, created, changed, ...(day === undefined ? {} : { day }) });
}

/**
 * Opens many sealed rows at once, in their order; null for one that does not open. With twenty thousand of them every
 * promise counts: there is one for each row, and what is not for the browser's own threads is done in one go after.
 */
export async function openMany(
  key: CryptoKey,
  table: string,
  rows: readonly SealedRow[]
): Promise<(Row | null)[]> {
  const opened = await Promise.allSettled(
    rows.map((row) => {
      const additionalData = encoder.encode(JSON.stringify(bindingOf(table, row)));
      return crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv, additionalData }, key, row.sealed);
    })
  );
  return opened.map((result, i) => {
    const { id, created, changed, day, v } = rows[i]!;
    if (result.status === 'rejected' || v !== 1) return null;
    const text = decoder.decode(result.value);
    const inside = JSON.parse(text) as object;
    const row = (text.includes('"$kept"') ? unpacked(inside) : inside) as Row;
    Object.assign(row, { id, created, changed }, day === undefined ? undefined : { day });
    return row;
  });
}

/** Opens rows, sealed or not. Those that do not open are named and left out: one torn record hides no others. */
export async function openAll(
  key: CryptoKey,
  table: string,
  rows: readonly (SealedRow | Row)[]
): Promise<{ rows: Row[]; damaged: string[] }> {
  const sealed = rows.filter((row): row is SealedRow => isSealed(row));
  const opened = new Map((await openMany(key, table, sealed)).map((row, i) => [sealed[i]!, row]));
  const all = rows.map((row) => (isSealed(row) ? opened.get(row as SealedRow)! : row));
  return {
    rows: all.filter((row) => row !== null),
    damaged: rows.flatMap((row, i) => (all[i] === null ? [row.id] : []))
  };
}

/** Tells one state of a row on the disk from another: whoever wrote it in between has left another mark. */
export const diskMark = (row: object | undefined): string =>
  row === undefined ? '' : isSealed(row) ? row.iv.join() : JSON.stringify(row);
