// Makes the transcripts again from what the people in them say:
//   node tests/tools/run.js transcripts
// Each `tests/fixtures/transcripts/<language>/<name>.txt` holds options on its first line and the person's turns below;
// beside it stands what is said, line by line, as JSON. Read the difference before committing it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { langs } from '$lib/domain/lang';
import { converse, type Options } from './play';

const folder = 'tests/fixtures/transcripts';

/** A conversation in the folder: where it is, what it has said, and what it says now. */
export interface Transcript {
  name: string;
  path: string;
  stored: string | null;
  made: string;
}

/** Every transcript, played again. */
export async function transcripts(): Promise<Transcript[]> {
  const made: Transcript[] = [];
  for (const lang of langs)
    for (const file of (await readdir(`${folder}/${lang}`)).filter((one) => one.endsWith('.txt')).sort()) {
      const [head = '{}', ...turns] = (await readFile(`${folder}/${lang}/${file}`, 'utf8')).split('\n');
      const { out } = await converse({ ...(JSON.parse(head) as Options), lang }, turns.join('\n'));
      const path = `${folder}/${lang}/${file.replace('.txt', '.jsonl')}`;
      const stored = await readFile(path, 'utf8').catch(() => null);
      const text = `${out.map((line) => JSON.stringify(line)).join('\n')}\n`;
      made.push({ name: `${lang}/${file.replace('.txt', '')}`, path, stored, made: text });
    }
  return made;
}

export async function run(): Promise<void> {
  for (const { name, path, stored, made } of await transcripts()) {
    await writeFile(path, made);
    process.stdout.write(`${stored === made ? 'same    ' : 'changed '} ${name}\n`);
  }
}
