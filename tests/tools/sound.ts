import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { figures } from '$lib/audio/measure/figures';
import { scapes } from '$lib/audio/synthesis/scapes';
import { isLive, isScapeId, scapeIds, type ScapeId } from '$lib/domain/night/scape';
import { decode, rate } from './sound/ffmpeg';
import { liveMinute } from './sound/live';
import { renderScape, type Rendered } from './sound/render';
import { writeSheet } from './sound/sheet';
import { bounds, head, row } from './sound/table';

// npm run sound -- [render] [scape ...]   synthesises and encodes (all, or those named)
// npm run sound -- --check                measures every file as it is played
// npm run sound -- --sheet                draws every file's spectrogram

const manifestPath = 'src/lib/content/soundscapes/rendered.json';
const filePath = (id: ScapeId): string => `static/sound/${id}.m4a`;
type Manifest = Partial<Record<ScapeId, Rendered>>;

const manifest = (): Manifest =>
  existsSync(manifestPath) ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest) : {};
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The tool: `render`, `--check` or `--sheet`, then scapes by name. */
export async function run(args: string[]): Promise<void> {
  const named = args.filter(isScapeId);
  const unknown = args.find(
    (arg) => !isScapeId(arg) && !['render', '--check', '--sheet', '--'].includes(arg)
  );
  if (unknown) throw new Error(`neither a scape nor a word this tool knows: ${unknown}`);
  const ids = named.length ? named : [...scapeIds];
  if (args.includes('--check')) check(ids);
  else if (args.includes('--sheet')) sheet(ids);
  else render(ids);
}

function render(ids: ScapeId[]): void {
  mkdirSync('static/sound', { recursive: true });
  for (const id of ids) {
    const { kbps } = scapes[id];
    if (kbps === undefined) continue;
    const started = performance.now();
    const all = { ...manifest(), [id]: renderScape(id, kbps, filePath(id)) };
    const ordered = Object.fromEntries(
      scapeIds.flatMap((known) => (all[known] ? [[known, all[known]]] : []))
    );
    writeFileSync(manifestPath, `${JSON.stringify(ordered, null, 2)}\n`);
    say(`${id} ${((performance.now() - started) / 1000).toFixed(0)} s ${JSON.stringify(all[id])}`);
  }
}

/** What a person hears: the loop out of the file, or a minute of the live noise. */
function heard(id: ScapeId) {
  if (isLive(id)) return liveMinute(id);
  const entry = manifest()[id];
  if (!entry) throw new Error(`${id} has not been rendered`);
  return decode(filePath(id), entry.loopStart, entry.loopEnd);
}

function check(ids: ScapeId[]): void {
  say(head);
  let total = 0;
  let faulty = 0;
  for (const id of ids) {
    const entry = manifest()[id];
    const loop = heard(id);
    const { text, faults } = row(
      id,
      entry?.bytes ?? 0,
      loop.left.length / rate,
      figures(loop, rate),
      isLive(id)
    );
    say(text);
    if (entry) {
      const sum = createHash('sha256')
        .update(readFileSync(filePath(id)))
        .digest('hex');
      if (sum !== entry.sha256) faults.push('checksum');
      total += entry.bytes;
    }
    if (faults.length) faulty++;
  }
  say(`all files ${(total / 1e6).toFixed(2)} MB, ${faulty} with a fault`);
  if (faulty || total > bounds.bytes) process.exitCode = 1;
}

function sheet(ids: ScapeId[]): void {
  const panels = ids.map((id) => ({ caption: id, loop: heard(id) }));
  mkdirSync('src/lib/audio/sheets', { recursive: true });
  writeSheet(panels, rate, 'src/lib/audio/sheets/spectrograms.png');
  say(`${panels.length} panels in src/lib/audio/sheets/spectrograms.png`);
}
