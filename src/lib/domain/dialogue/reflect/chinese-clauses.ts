import type { Clause } from './english-clauses';
import { never } from './never';

/** Longest reflection of a Chinese clause, characters: one breath. */
export const longest = 30;

const lead =
  /^(?:嗯+|哎+|唉+|哦+|啊+|是的|对的?|好的|没错|确实|其实|就是|然后|但是?|可是?|不过|而且|所以|还有|另外|比如|反正|总之|而|也许|可能|当然|于是|并且|同时|甚至|结果|只是(?=我)|说实话|老实说|感觉就是|怎么说呢)[，,、\s]*/u;
const tail = /(?:[啊呀哦啦哈嘛呗]+|(?<!好)吧|哈哈+|呜呜+|[~～…—\s，、；：]+|而已)$/u;

/** Without the connective it hung from and without particles. */
export function trimmed(piece: string): string {
  let before = '';
  let rest = piece.replace(/^[^\p{L}\p{N}“《]+/u, '');
  while (before !== rest) {
    before = rest;
    rest = rest.replace(tail, '');
    // 可 and 而 are connectives only in front of a whole clause, never in 可能, 可以, 可怕, 而立
    if (!/^(?:可[能以怕爱怜惜]|而[今已]|但愿|对[不于着方])/u.test(rest)) rest = rest.replace(lead, '');
  }
  return rest;
}

export const sentences = (text: string): string[] =>
  text
    .replace(/[ \t]+(?=\p{Script=Han})|(?<=\p{Script=Han})[ \t]+/gu, '，')
    .replace(/(?<=\p{Script=Han}),|,(?=\p{Script=Han})/gu, '，')
    .split(/(?<=[。！!？?…])|[；;\n]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{Script=Han}/u.test(sentence));

/** Runs of one to three comma phrases of a sentence: Chinese leaves its subject in the phrase before. */
export function pieces(text: string): Clause[] {
  const found: Clause[] = [];
  let order = 0;
  for (const sentence of sentences(text)) {
    // what stands beside an insult or a word of death in one sentence belongs to it
    if (/[？?]$/u.test(sentence) || never.zh.test(sentence)) continue;
    const phrases = sentence
      .replace(/[。！!…]+$/u, '')
      .split(/，+/u)
      .filter(Boolean);
    for (let from = 0; from < phrases.length; from += 1)
      for (let to = from + 1; to <= Math.min(from + 3, phrases.length); to += 1) {
        // stopping in front of the "but", or between the two halves of an either-or, would leave out what it was for
        if (/^(?:可(?![能以])|但|却|不过|结果|所以|还是)/u.test(phrases[to] ?? '')) continue;
        const run = trimmed(phrases.slice(from, to).join('，'));
        if (run) found.push({ text: run, order: order + from, whole: from === 0 && to === phrases.length });
      }
    order += phrases.length;
  }
  return found;
}
