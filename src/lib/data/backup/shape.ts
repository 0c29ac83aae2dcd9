import * as v from 'valibot';
import { partsOf } from '$lib/domain/record';
import { isLocalDay } from '$lib/domain/stamp';
import type { Canary } from '../canary';
import type { HistoryTable } from '../database';
import { isZone } from '../import/zones';
import type { Preferences } from './preferences';

/** A row as it is stored, tombstone or whole. */
export type Row = { id: string; created: string; changed: string; deleted?: string } & Record<
  string,
  unknown
>;

/** A backup of everything, or an export of a part, after it has been checked. */
export interface Backup {
  format: 'understory-backup' | 'understory-export';
  version: number;
  /** The schema number of the database it was taken from. */
  schema: number;
  /** When it was made, ISO 8601. */
  made: string;
  tables: Record<HistoryTable, Row[]>;
  settings: { key: string; value: unknown }[];
  /** How the device likes it; null in exports and in files of version 1. */
  preferences: Preferences | null;
  /** Counts and marks over the rows, by which a shortened file is recognised; null when it has none. */
  canary: Canary['tables'] | null;
}

/** The version this build writes. */
export const backupVersion = 2;

const zones = new Map<string, boolean>();

/** Whether this browser knows a zone; asked once for each, since a history names few. */
function isKnownZone(name: string): boolean {
  const known = zones.get(name) ?? isZone(name);
  if (zones.size < 1_000) zones.set(name, known);
  return known;
}

/** No clock of a person's device has honestly been beyond the year 2200, in milliseconds. */
const lastTickMs = Date.UTC(2200, 0, 1);

const tick = v.pipe(
  v.string(),
  v.regex(/^[0-9a-z]{9}\.[0-9a-z]{3}\.[\w-]{1,40}$/),
  v.check((text) => partsOf(text).ms <= lastTickMs)
);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  // Parsed first: a month that does not exist makes a date that cannot even be asked.
  v.check((text) => !Number.isNaN(Date.parse(`${text}T12:00:00Z`)) && isLocalDay(text))
);
const unit = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(1_000));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const at = v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15));
/** Zones change their names; one this browser has never heard of would stop every clock, so UTC stands in for it. */
const zone = v.pipe(
  v.string(),
  v.maxLength(64),
  v.transform((name) => (isKnownZone(name) ? name : 'UTC'))
);
const affect = v.looseObject({ valence: unit, arousal: unit });
const reading = v.nullable(v.looseObject({ valence: unit, spread: v.number(), arousal: unit }));

const kept = { id, created: tick, changed: tick };

/** What is left of a deleted record. */
const tombstone = v.looseObject({ ...kept, deleted: tick });

/**
 * What a row of each table must have for the app to show it. Fields this build does not know pass through: a newer
 * build may have written them, and what is restored must be what was stored.
 */
const whole = {
  checkIns: v.looseObject({
    ...kept,
    at,
    day,
    zone,
    kind: v.string(),
    affect,
    labels: words,
    contexts: words,
    tags: words,
    note: text,
    sleepHours: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(24))),
    reading
  }),
  sessions: v.looseObject({
    ...kept,
    at,
    day,
    zone,
    guide: v.string(),
    lang: v.string(),
    before: v.nullable(affect),
    after: v.nullable(affect),
    reading,
    turns: v.pipe(v.array(v.looseObject({ n: v.number(), by: v.string(), at, text })), v.maxLength(10_000)),
    status: v.string()
  }),
  memories: v.looseObject({
    ...kept,
    kind: v.string(),
    text,
    from: v.looseObject({ session: v.string(), turn: v.number() }),
    day,
    sensitive: v.boolean()
  }),
  keepsakes: v.looseObject({ ...kept, kind: v.string() })
} satisfies Record<HistoryTable, v.GenericSchema>;

/** A row that has been looked at; null when the app could not show it. */
export function rowOf(table: HistoryTable, raw: unknown): Row | null {
  const deleted = typeof raw === 'object' && raw !== null && 'deleted' in raw;
  const result = v.safeParse(deleted ? tombstone : whole[table], raw, { abortEarly: true });
  return result.success ? (result.output as Row) : null;
}

const marks = v.object({ count: v.number(), mark: v.string() });

/** The outside of a file; its rows and its preferences are looked at one by one. */
export const envelope = v.object({
  format: v.picklist(['understory-backup', 'understory-export']),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  schema: v.optional(v.number(), 1),
  made: v.pipe(v.string(), v.maxLength(40)),
  tables: v.object({
    checkIns: v.optional(v.array(v.unknown()), []),
    sessions: v.optional(v.array(v.unknown()), []),
    memories: v.optional(v.array(v.unknown()), []),
    keepsakes: v.optional(v.array(v.unknown()), [])
  }),
  settings: v.optional(
    v.array(v.object({ key: v.pipe(v.string(), v.maxLength(200)), value: v.unknown() })),
    []
  ),
  // Since version 2.
  preferences: v.optional(v.unknown(), null),
  canary: v.optional(
    v.nullable(v.object({ checkIns: marks, sessions: marks, memories: marks, keepsakes: marks })),
    null
  )
});

/** The outside as it was written, checked. */
export type Envelope = v.InferOutput<typeof envelope>;
