// Makes the letters of twelve made-up weeks again:
//   node tests/tools/run.js letters
// One page a language lies in `tests/fixtures/letters`. Read the difference as a person would before committing it.
import { readFile, writeFile } from 'node:fs/promises';
import type { Finding } from '$lib/domain/insight/insight';
import { survey } from '$lib/domain/insight/survey';
import { usualFor } from '$lib/domain/insight/techniques';
import { type Lang, langs } from '$lib/domain/lang';
import { seedOf } from '$lib/domain/dice';
import { composeLetter } from '$lib/domain/letter/compose';
import { letterDays } from '$lib/domain/letter/due';
import type { Letter } from '$lib/domain/letter/letter';
import { addDays, localDay } from '$lib/domain/stamp';
import { letterMeans } from '$lib/state/letter-means';
import { seededHistory } from './seed/seeded-history';

const folder = 'tests/fixtures/letters';
const until = localDay('2026-11-22');
/** Lies in a made-up life that knows all of it: fuller weeks, thin ones, and one in which nothing was written. */
const seed = 9;

/** The letters of twelve weeks in a row, oldest first, each put together as the app does it. */
export function twelveWeeks(lang: Lang): Letter[] {
  const all = seededHistory({ days: 200, seed, lang, until });
  const away = letterDays('weekly', addDays(until, 1), 5);
  const checkIns = all.checkIns.filter(({ day }) => day < away.from || day > away.to);
  const means = letterMeans(lang, seedOf(checkIns[0]?.id ?? ''));
  return Array.from({ length: 12 }, (_, i) => {
    const days = letterDays('weekly', addDays(until, 1), 11 - i);
    const known = {
      checkIns: checkIns.filter(({ day }) => day <= days.to),
      sessions: all.sessions.filter(({ day }) => day <= days.to)
    };
    const back = { from: addDays(days.to, -89), to: days.to };
    const words = { segment: (text: string) => [text] };
    const found = [...survey({ ...known, nights: [] }, back, seedOf(`${back.from} ${back.to}`), words)];
    const wentWith = found.find((item): item is Finding<'went-with'> => item?.code === 'went-with');
    const usual = usualFor(known.checkIns, known.sessions);
    const source = { ...known, memories: all.memories, usual, ...(wentWith ? { wentWith } : {}) };
    return composeLetter('weekly', days, source, means);
  });
}

/** Letters as one page to read. */
export const pageOf = (letters: readonly Letter[]): string =>
  letters
    .map(({ from, to, weather, title, paragraphs }) =>
      [
        `## ${title}`,
        `${from} … ${to} (${weather})`,
        ...paragraphs.map(({ part, text }) => (part === 'quote' ? `> ${text}` : text))
      ].join('\n\n')
    )
    .join('\n\n') + '\n';

/** The page of a language as it is kept. */
export const keptPage = (lang: Lang): Promise<string> =>
  readFile(`${folder}/${lang}.md`, 'utf8').catch(() => '');

export async function run(): Promise<void> {
  for (const lang of langs) {
    const page = pageOf(twelveWeeks(lang));
    process.stdout.write(`${(await keptPage(lang)) === page ? 'same    ' : 'changed '} ${lang}\n`);
    await writeFile(`${folder}/${lang}.md`, page);
  }
}
