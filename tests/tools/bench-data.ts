import { performance } from 'node:perf_hooks';
import 'fake-indexeddb/auto';
import { makeBackup, wrapBackup } from '$lib/data/backup/make';
import { openBackup } from '$lib/data/backup/open';
import { restore } from '$lib/data/backup/restore';
import { readGuideFile } from '$lib/data/guides/guide-file';
import { exportCsv } from '$lib/data/export/csv';
import { exportFhir } from '$lib/data/export/fhir';
import { applyImport } from '$lib/data/import/apply';
import { AppleHealthScanner } from '$lib/data/import/apple-health';
import { readImport } from '$lib/data/import/read';
import { makeLock } from '$lib/data/seal/lock';
import { openAll, seal } from '$lib/data/seal/record';
import type { Row } from '$lib/data/backup/shape';
import { dice, oneOf } from '$lib/domain/dice';
import { addDays, localDay } from '$lib/domain/stamp';
import { Device, well } from '../data/life';
import { malformed } from '../data/malformed';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Wall time, and the time the processor worked, which a busy machine does not stretch: the limit is held to that. */
async function timed<T>(what: string, work: () => Promise<T>, limitMs?: number): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const wall = Math.round(performance.now() - start);
  const used = process.cpuUsage(before);
  const ms = Math.round((used.user + used.system) / 1000);
  const limit = limitMs ? ` of ${limitMs}${ms > limitMs ? '  TOO SLOW' : ''}` : '';
  say(`${what.padEnd(44)} ${String(wall).padStart(6)} ms, worked ${String(ms).padStart(5)} ms${limit}`);
  return value;
}

/** A diary of so many entries, two or three sentences each, the same ones every time. */
export function diary(count: number): string {
  const roll = dice(7);
  const words = [
    'work',
    'the rain',
    '妈妈来电话',
    'a long walk',
    'nothing much',
    '加班',
    'soup',
    'slept badly',
    '朋友'
  ];
  const lines = Array.from({ length: count }, (_, i) => {
    const note = Array.from({ length: 30 }, () => oneOf(words, roll)).join(', ');
    const mood = oneOf(['rad', 'good', 'meh', 'bad', 'awful'], roll);
    const day = addDays(localDay('2000-01-01'), Math.floor(i / 2));
    return `${day},x,x,${8 + (i % 2) * 12}:${10 + (i % 50)},${mood},work | tea,,"${note}"`;
  });
  return `full_date,date,weekday,time,mood,activities,note_title,note\n${lines.join('\n')}\n`;
}

/**
 * How long a person with a long history waits: `node tests/tools/run.js bench-data [entries]`, 20,000 unless told;
 * `bench-data malformed` reads the malformed files, the slowest and the memory told.
 * IndexedDB is the in-memory one of the tests, which is slower than a browser's at large writes.
 */
export async function run(args: string[]): Promise<void> {
  if (args[0] === 'malformed') return malformedFiles();
  const count = Number(args[0] ?? 20_000);
  const phone = new Device();
  const store = await phone.open();
  const file = new Blob([diary(count)]);
  say(`${count} entries, ${(file.size / 1e6).toFixed(1)} MB of table`);

  const parsed = await timed('read a table', async () => well(await readImport(file)));
  await timed(
    'import it (read, plan, one transaction)',
    async () => {
      well(await applyImport(store.history, well(await readImport(file))));
    },
    5_000
  );
  const made = '2026-05-17T00:00:00.000Z';
  const plain = await timed(
    'backup, plain zip',
    async () => wrapBackup(await makeBackup(store.db, made), 'zip'),
    2_000
  );
  const closed = await timed(
    'backup, protected',
    async () => wrapBackup(await makeBackup(store.db, made), 'protected', 'correct horse'),
    6_000
  );
  say(`zip ${(plain.length / 1e6).toFixed(2)} MB, protected ${(closed.length / 1e6).toFixed(2)} MB`);
  const { backup } = await timed('open the protected one', async () =>
    well(await openBackup(closed, 'correct horse'))
  );
  const fresh = new Device();
  const there = await fresh.open();
  await timed('restore on an empty device', async () =>
    well(await restore(there.history, backup, 'replace'))
  );
  const all = await store.checkIns.all();
  await timed('export as a table', () => Promise.resolve(exportCsv(all)));
  await timed('export as a health bundle', () => Promise.resolve(exportFhir(all, made)));

  const { key } = await timed('make a lock', async () => well(await makeLock('correct horse battery')));
  const rows = all as unknown as Row[];
  const sealed = await timed('seal every record', () =>
    Promise.all(rows.map((row) => seal(key, 'checkIns', row)))
  );
  await timed('open every record', () => openAll(key, 'checkIns', sealed), 800);

  await timed('a health export of 256 MB, streamed', () => {
    const scanner = new AppleHealthScanner();
    const piece =
      '<Record type="HKQuantityTypeIdentifierHeartRate" startDate="2026-05-17 15:39:00 +0800" value="71"/>\n'.repeat(
        2_600
      );
    scanner.push('<HealthData>');
    for (let i = 0; i < 1_000; i++)
      scanner.push(`${piece}<StateOfMind startDate="2026-05-17 15:39:00 +0800" valence="0.${i % 10}"/>`);
    return Promise.resolve(scanner.end());
  });

  say(`${parsed.rows.length} rows read, ${parsed.unreadableCount} not`);
  phone.close();
  fresh.close();
}

async function malformedFiles(): Promise<void> {
  const files = malformed();
  const base = process.memoryUsage().rss;
  let slowest = { name: '', ms: 0 };
  let most = 0;
  for (const { name, bytes } of files) {
    const before = process.cpuUsage();
    await readImport(new Blob([bytes as BlobPart]));
    await openBackup(bytes, 'guess');
    readGuideFile(bytes, 'owl');
    const used = process.cpuUsage(before);
    const ms = (used.user + used.system) / 1000;
    if (ms > slowest.ms) slowest = { name, ms };
    most = Math.max(most, process.memoryUsage().rss - base);
  }
  say(`${files.length} files; slowest: ${slowest.name}, worked ${Math.round(slowest.ms)} ms of 2000`);
  say(`memory grew by at most ${Math.round(most / 1e6)} MB`);
}
