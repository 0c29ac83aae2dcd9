// Judges sentences from standard input, one `lang<TAB>text` a line, and prints one JSON object a line, in order:
//   printf 'en\tI feel low today\n' | node tests/tools/run.js risk
import { createInterface } from 'node:readline';
import type { Lang } from '$lib/domain/lang';
import { risk } from '$lib/domain/dialogue/risk/risk';

export async function run(_args: readonly string[]): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const tab = line.indexOf('\t');
    const named = tab < 0 ? '' : line.slice(0, tab).trim();
    const lang: Lang = named === 'en' || named === 'zh' ? named : /\p{Script=Han}/u.test(line) ? 'zh' : 'en';
    const text = line.slice(tab + 1);
    process.stdout.write(`${JSON.stringify({ text, level: risk(text, lang).level })}\n`);
  }
}
