// How well notes are found by words and by what they are about, over the invented notes of the seeded history:
//   node tests/tools/run.js bench-search
// `tests/fixtures/search.json` holds what is asked for and the beginnings of the notes a person would call right.
import { readFile } from 'node:fs/promises';
import { find, nearestOf } from '$lib/domain/search/find';
import { meaningOf, type Meaning } from '$lib/domain/search/meaning';
import { langs, type Lang } from '$lib/domain/lang';
import { nodeEngine } from './engine';
import { chinese } from './seed/notes-zh';
import { english } from './seed/notes-en';

interface Asked {
  ask: string;
  finds: string[];
}

const corpus: Record<Lang, string[]> = {
  en: Object.values(english).flat(2) as string[],
  zh: Object.values(chinese).flat(2) as string[]
};

export async function run(args: string[]): Promise<void> {
  const engine = await nodeEngine();
  const asked = JSON.parse(await readFile('tests/fixtures/search.json', 'utf8')) as Record<Lang, Asked[]>;
  const meaning = async (text: string): Promise<Meaning | null> => {
    const vector = (await engine.read(text))?.vector;
    return vector ? meaningOf(vector, 'bench') : null;
  };
  const round = (value: number) => Number(value.toFixed(2));
  for (const lang of langs) {
    const notes: { id: string; text: string; meanings: Meaning[] }[] = [];
    for (const text of corpus[lang].filter((one) => one.length > 3)) {
      const about = await meaning(text);
      notes.push({ id: text, text, meanings: about ? [about] : [] });
    }
    const first = { words: 0, vector: 0, found: 0 };
    let [hits, shown, wanted, byChance] = [0, 0, 0, 0];
    for (const { ask, finds } of asked[lang]) {
      const query = { words: ask, meaning: await meaning(ask) };
      const right = (text: string) => finds.some((part) => text.includes(part));
      const share = (ids: string[]) => ids.slice(0, 5).filter(right).length / 5;
      const found = find(query, notes).map(({ id }) => id);
      const near = [...notes].sort(
        (a, b) => (nearestOf(b.meanings, query.meaning) ?? -1) - (nearestOf(a.meanings, query.meaning) ?? -1)
      );
      first.words += share(find(query, notes).flatMap(({ id, by }) => (by === 'words' ? [id] : [])));
      first.vector += share(near.map(({ id }) => id));
      first.found += share(found);
      hits += found.filter(right).length;
      shown += found.length;
      wanted += finds.length;
      byChance += finds.length / notes.length;
      if (args.includes('--show'))
        process.stderr.write(
          `${ask}\n${found.map((text) => `   ${right(text) ? '+' : ' '} ${text}`).join('\n')}\n`
        );
    }
    const count = asked[lang].length;
    process.stdout.write(
      `${JSON.stringify({
        lang,
        notes: notes.length,
        asked: count,
        rightInFirstFive: {
          byChance: round(byChance / count),
          words: round(first.words / count),
          vector: round(first.vector / count),
          found: round(first.found / count)
        },
        precision: round(hits / shown),
        recall: round(hits / wanted)
      })}\n`
    );
  }
}
