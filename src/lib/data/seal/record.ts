import { fail, ok, type Result } from '$lib/domain/result';
import type { HistoryTable } from '../database';
import { packed, unpacked } from '../backup/packed';
import type { Row } from '../backup/shape';
import { type RandomBytes, randomBytes } from './lock';

/**
 * A record as it lies on the disk of a locked history. Only what queries need stays plain: its id, its day and its
 * ticks, which say when it was written and nothing of what.
 */
export interface SealedRow {
  id: string;
  created: string;
  changed: string;
  day?: string;
  /** The version of sealing, and of what is inside. */
  v: 1;
  iv: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

// Made once, not once for each of twenty thousand records.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Why a record did not open. */
export type SealFault = 'record-damaged' | 'record-unknown';

/** Whether a row is sealed. A tombstone never is: it holds nothing. */
export const isSealed = (row: object): row is SealedRow => 'sealed' in row && 'iv' in row;

/**
 * What a sealed record is bound to: moved to another table, another id, another day or back to an older version of
 * itself, it does not open.
 */
const bindingOf = (table: HistoryTable, row: Pick<SealedRow, 'id' | 'created' | 'changed' | 'day' | 'v'>) =>
  encoder.encode(JSON.stringify([table, row.id, row.created, row.changed, row.day ?? '', row.v]));

/** Seals a record. A tombstone comes back as it is. */
export async function seal(
  key: CryptoKey,
  table: HistoryTable,
  row: Row,
  random: RandomBytes = randomBytes
): Promise<SealedRow | Row> {
  if (row.deleted) return row;
  const { id, created, changed, day, ...inside } = row;
  const plain = { id, created, changed, ...(typeof day === 'string' ? { day } : {}), v: 1 as const };
  const iv = random(12);
  const text = encoder.encode(JSON.stringify(await packed(inside)));
  const params = { name: 'AES-GCM', iv, additionalData: bindingOf(table, plain) };
  return { ...plain, iv, sealed: new Uint8Array(await crypto.subtle.encrypt(params, key, text)) };
}

/** Opens a record. One that is not sealed comes back as it is: a history is sealed one record after the other. */
export async function open(
  key: CryptoKey,
  table: HistoryTable,
  row: SealedRow | Row
): Promise<Result<Row, SealFault>> {
  if (!isSealed(row)) return ok(row);
  if (row.v !== 1) return fail('record-unknown');
  try {
    const params = { name: 'AES-GCM', iv: row.iv, additionalData: bindingOf(table, row) };
    const text = decoder.decode(await crypto.subtle.decrypt(params, key, row.sealed));
    const { id, created, changed, day } = row;
    return ok({
      ...(unpacked(JSON.parse(text)) as object),
      id,
      created,
      changed,
      ...(day === undefined ? {} : { day })
    });
  } catch {
    return fail('record-damaged');
  }
}

/** Opens many at once. Those that do not open are named and left out: one torn record must not hide the others. */
export async function openAll(
  key: CryptoKey,
  table: HistoryTable,
  rows: readonly (SealedRow | Row)[]
): Promise<{ rows: Row[]; damaged: string[] }> {
  const results = await Promise.all(rows.map((row) => open(key, table, row)));
  return {
    rows: results.flatMap((result) => (result.ok ? [result.value] : [])),
    damaged: results.flatMap((result, i) => (result.ok ? [] : [rows[i]!.id]))
  };
}
