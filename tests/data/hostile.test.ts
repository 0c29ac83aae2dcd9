import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isLocalDay } from '$lib/domain/stamp';
import { type BackupFault, openBackup } from '$lib/data/backup/open';
import { planRestore } from '$lib/data/backup/restore';
import { parseUntrusted } from '$lib/data/backup/untrusted-json';
import { type GuideFileFault, readGuideFile } from '$lib/data/guides/guide-file';
import { AppleHealthScanner } from '$lib/data/import/apple-health';
import { minuteOf } from '$lib/data/import/clock-words';
import { tableOf } from '$lib/data/import/csv';
import { innerJson, isDaylioBackup, parseDaylioBackup } from '$lib/data/import/daylio-backup';
import { parseDaylioCsv } from '$lib/data/import/daylio-csv';
import { datesOf } from '$lib/data/import/dates';
import { textOf } from '$lib/data/import/encoding';
import { parseHowWeFeel } from '$lib/data/import/how-we-feel';
import { affectOfMood, labelOfMood } from '$lib/data/import/moods';
import { parseOwnCsv } from '$lib/data/import/own-csv';
import { parsePixels } from '$lib/data/import/pixels';
import { planImport } from '$lib/data/import/plan';
import { type ImportFault, readImport } from '$lib/data/import/read';
import type { Parsed } from '$lib/data/import/row';
import { parseTable } from '$lib/data/import/table';
import type { Store } from '$lib/data/store';
import { Device, evening, everything, on } from './life';
import { malformed, sound, soundGuides } from './malformed';

vi.setConfig({ testTimeout: 240_000 });

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

const importFaults: ImportFault[] = [
  'empty-file',
  'too-large',
  'damaged',
  'unsafe',
  'no-entries',
  'not-read-here'
];
const backupFaults: BackupFault[] = [
  'empty-file',
  'too-large',
  'not-a-backup',
  'damaged',
  'unsafe',
  'newer-version',
  'passphrase-needed',
  'passphrase-wrong',
  'too-much-work'
];

const guideFaults: GuideFileFault[] = [
  'wrong-kind',
  'too-long',
  'empty',
  'broken',
  'no-card',
  'unsafe',
  'too-big',
  'unreadable'
];

/** A value as it comes from outside: through JSON, without prototypes. */
const outside = (value: unknown): unknown => {
  const parsed = parseUntrusted(JSON.stringify(value));
  return parsed.ok ? parsed.value : null;
};

/** Whatever comes out of a parser must be fit to be stored and shown. */
function fit(parsed: Parsed): void {
  for (const row of parsed.rows) {
    if (!isLocalDay(row.day)) throw new Error(`no day: ${String(row.day)}`);
    if (row.minute !== null && !(Number.isInteger(row.minute) && row.minute >= 0 && row.minute < 1440))
      throw new Error('no minute');
    if (row.affect && !(Math.abs(row.affect.valence) <= 1 && Math.abs(row.affect.arousal) <= 1))
      throw new Error('no affect');
    if (!row.affect && row.moods.length === 0) throw new Error('no feeling');
    if (![row.note, row.ref, ...row.tags, ...row.moods].every((text) => typeof text === 'string'))
      throw new Error('no text');
    if (row.sleepHours !== undefined && !(row.sleepHours >= 0 && row.sleepHours <= 24))
      throw new Error('no sleep');
  }
  if (parsed.unreadable.length > parsed.unreadableCount) throw new Error('more listed than counted');
}

describe('malformed files', () => {
  const files = malformed();

  it('there are at least three hundred of them, and the sound ones are all read', async () => {
    expect(files.length).toBeGreaterThanOrEqual(300);
    for (const { name, bytes } of sound) {
      const taken =
        name.startsWith('own.') && name !== 'own.csv'
          ? await openBackup(bytes)
          : await readImport(new Blob([bytes as BlobPart]));
      expect([name, taken.ok]).toEqual([name, true]);
    }
    for (const { name, bytes } of soundGuides)
      expect([name, readGuideFile(bytes, 'owl').ok]).toEqual([name, true]);
  });

  it('are each refused with a code or read in part, and change nothing', async () => {
    await store.checkIns.add(evening('what was here before'), on('2026-05-17'));
    const before = await everything(store);
    const outcomes = new Map<string, number>();
    const guideOutcomes = new Set<GuideFileFault>();
    for (const { name, bytes } of files) {
      const result = await readImport(new Blob([bytes as BlobPart]));
      if (result.ok) {
        fit(result.value);
        await planImport(store.history, result.value);
      } else expect([name, importFaults.includes(result.error)]).toEqual([name, true]);
      const backup = await openBackup(bytes, 'guess');
      if (backup.ok) await planRestore(store.history, backup.value.backup);
      else expect([name, backupFaults.includes(backup.error)]).toEqual([name, true]);
      const guide = readGuideFile(bytes, 'owl');
      if (!guide.ok) {
        expect([name, guideFaults.includes(guide.error)]).toEqual([name, true]);
        guideOutcomes.add(guide.error);
      }
      const outcome = result.ok ? 'read' : result.error;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(await everything(store)).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    // Every code is met: none of them is there for nothing.
    expect([...guideOutcomes].sort()).toEqual([...guideFaults].sort());
    expect([...outcomes.keys()].sort()).toEqual([
      'damaged',
      'empty-file',
      'no-entries',
      'not-read-here',
      'read',
      'too-large',
      'unsafe'
    ]);
  });

  it('never let a name of a prototype through', () => {
    expect(parseUntrusted('{"a":{"__proto__":1}}')).toEqual({ ok: false, error: 'unsafe' });
    const parsed = parseUntrusted('{"toString":1,"inner":{}}');
    expect(parsed.ok && Object.getPrototypeOf(parsed.value)).toBeNull();
  });
});

describe('no parser ever throws, whatever it is given', () => {
  const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '2026-05-17',
      '17/05/2026',
      '3/4/25',
      '21:05',
      '9:05 PM',
      '下午3:10',
      'good',
      'null',
      '=1',
      '',
      '5',
      '-0',
      '[]',
      '["a"]',
      '{"a":1}',
      'calm, sad',
      '2026 Sun May 17 3:39 PM',
      '99999-99-99'
    )
  );
  const heading = fc.oneof(
    cell,
    fc.constantFrom(
      'full_date',
      'date',
      'weekday',
      'time',
      'mood',
      'activities',
      'note',
      'year',
      'Mood Key',
      'Tags (People)',
      'Reflections',
      'Takeaways',
      'Sleep',
      'day',
      'valence',
      'energy',
      'feelings',
      'at',
      'id',
      'zone'
    )
  );
  const lines = fc
    .tuple(
      fc.array(heading, { maxLength: 10 }),
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 })
    )
    .map(([header, rows]) => [header, ...rows].map((cells, i) => ({ row: i + 1, cells })));
  const choices = fc.record(
    {
      dateOrder: fc.constantFrom('day-first' as const, 'month-first' as const),
      scale: fc.record({ low: fc.double(), high: fc.double() }),
      columns: fc.record({ date: fc.nat(5), mood: fc.nat(5), tags: fc.nat(9), note: fc.nat(9) })
    },
    { requiredKeys: [] }
  );

  it('tables of any kind', () => {
    fc.assert(
      fc.property(lines, choices, (table, said) => {
        for (const parse of [parseDaylioCsv, parseHowWeFeel, parseOwnCsv, parseTable])
          fit(parse(table, said));
      }),
      runs
    );
  });

  it('texts as tables, in any encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }), (bytes, text) => {
        const decoded = textOf(bytes);
        if (decoded.ok) tableOf(decoded.value.text);
        tableOf(text);
      }),
      runs
    );
  });

  it('backups of a diary', () => {
    const odd = fc.oneof(
      fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__')),
      fc.integer(),
      fc.constantFrom(0, 11, 12, 2026, NaN)
    );
    const entry = fc.oneof(
      odd,
      fc.record(
        {
          year: odd,
          month: odd,
          day: odd,
          hour: odd,
          minute: odd,
          datetime: odd,
          mood: odd,
          tags: odd,
          note: odd,
          note_title: odd
        },
        { requiredKeys: [] }
      )
    );
    fc.assert(
      fc.property(fc.array(entry), odd, odd, fc.string(), (dayEntries, tags, customMoods, text) => {
        const backup = outside({ dayEntries, tags, customMoods });
        if (isDaylioBackup(backup)) {
          const parsed = parseDaylioBackup(backup);
          if (parsed.ok) fit(parsed.value);
        }
        innerJson(text);
        innerJson(btoa(encodeURIComponent(text)));
      }),
      runs
    );
  });

  it('days in pixels', () => {
    const day = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          date: cell,
          scores: fc.oneof(fc.jsonValue(), fc.array(fc.integer())),
          notes: fc.jsonValue(),
          tags: fc.jsonValue()
        },
        { requiredKeys: [] }
      )
    );
    fc.assert(
      fc.property(fc.array(day), (days) => fit(parsePixels((outside(days) ?? []) as unknown[]))),
      runs
    );
  });

  it('health exports, in any pieces', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<HealthData>',
        '<StateOfMind',
        ' startDate="2026-05-17 10:00:00 +0800"',
        ' valence="0.5"',
        " labels='Happy'",
        '/>',
        '>',
        '<!--',
        '-->',
        '<MetadataEntry key="HKTimeZone" value="Asia/Tokyo"/>',
        '</StateOfMind>',
        '"',
        '&#x41;',
        '&bomb;',
        ' startDate="2026-05-17 10:00:00 +9959"'
      )
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const scanner = new AppleHealthScanner();
        pieces.forEach((text) => scanner.push(text));
        fit(scanner.end());
      }),
      runs
    );
  });

  it('dates, times and mood words', () => {
    fc.assert(
      fc.property(fc.array(cell), cell, (texts, text) => {
        for (const day of datesOf(texts).days) if (day !== null && !isLocalDay(day)) throw new Error(day);
        const minute = minuteOf(text);
        if (minute !== null && !(minute >= 0 && minute < 1440)) throw new Error(text);
        affectOfMood(text);
        labelOfMood(text);
      }),
      runs
    );
  });

  it('whole files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.json().map((text) => new TextEncoder().encode(text)),
          fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text))
        ),
        async (bytes) => {
          const result = await readImport(new Blob([bytes as BlobPart]));
          if (result.ok) fit(result.value);
          await openBackup(bytes, 'guess');
        }
      ),
      runs
    );
  });

  it('guides and cards, as JSON and inside of a picture', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{{char}}', '<b>', '', 'fox', '\u202e')
    );
    const odd = fc.oneof(text, fc.jsonValue(), fc.array(text));
    const made = fc.record(
      {
        spec: fc.oneof(fc.constant('chara_card_v2'), odd),
        spec_version: fc.oneof(fc.constant('2.0'), odd),
        format: fc.oneof(fc.constant('understory-guide'), odd),
        version: fc.oneof(fc.constant(1), odd),
        data: fc.record(
          { name: odd, description: odd, personality: odd, first_mes: odd, tags: odd },
          { requiredKeys: [] }
        ),
        guide: fc.record(
          { animal: odd, coat: odd, habitat: odd, name: odd, temperament: odd, greetings: odd },
          { requiredKeys: [] }
        )
      },
      { requiredKeys: [] }
    );
    const png = soundGuides[0]!.bytes;
    fc.assert(
      fc.property(made, fc.uint8Array({ maxLength: 80 }), fc.nat(png.length), (value, bytes, at) => {
        readGuideFile(new TextEncoder().encode(JSON.stringify(value)), 'owl');
        const hurt = new Uint8Array(png);
        hurt.set(bytes.subarray(0, png.length - at), at);
        readGuideFile(hurt, 'owl');
      }),
      runs
    );
  });
});
