import { traditional } from './chinese/traditional';
import { codeWords as chineseCodeWords, pinyin } from './chinese/code-words';
import {
  codeWords as englishCodeWords,
  elsewhere,
  keyWords,
  misspellings,
  swapWords
} from './english/code-words';

/** Longest text the rules look at, characters; the end matters as much as the beginning, so both are kept. */
const longest = 8000;

/** One form for every way of writing the same characters; invisible characters vanish. */
function plain(text: string): string {
  const kept = text.length > longest ? `${text.slice(0, longest / 2)}\n${text.slice(-longest / 2)}` : text;
  return kept
    .normalize('NFKD')
    .replace(/[\p{Cf}\u0300-\u036f]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

const digits: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', '$': 's', '!': 'i', '|': 'l'
}; // prettier-ignore

/** d1e, su!cide, k!ll: figures and signs that stand for letters inside a word. */
const unmasked = (word: string): string =>
  !englishCodeWords[word] &&
  /[a-z]/.test(word) &&
  /[013457@$!|](?=\w)/.test(word) &&
  !/^\d+(st|nd|rd|th|am|pm|k|m|s|h|x)?$/.test(word)
    ? word.replace(/[013457@$!|](?=\w)/g, (sign) => digits[sign] ?? sign)
    : word;

/** s**cide, k*ll: stars that hide letters of a word that matters here. */
function starred(word: string): string {
  if (!/[a-z]\*|\*[a-z]/.test(word)) return word;
  const shape = new RegExp(`^${word.replace(/[^a-z*]/g, '').replace(/\*+/g, '[a-z]{1,3}')}$`);
  return keyWords.find((key) => shape.test(key)) ?? word.replace(/\*/g, '');
}

/** Whether one slip of the finger (a letter more, less, other, or two swapped) parts two words. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const rest = (word: string, from: number) => word.slice(from);
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    rest(a, i) === rest(b, i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  );
}

/** Whether only two neighbouring letters changed places. */
function lettersSwapped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i += 1;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

const foreign = new RegExp(`(?:${elsewhere.join('|')})`, 'gu');

function spelled(word: string): string {
  const known = misspellings[word] ?? englishCodeWords[word];
  if (known) return known;
  const swapped = word.length < 4 ? undefined : swapWords.find((key) => lettersSwapped(word, key));
  if (swapped) return swapped;
  // only long words: one slip away from a short word lies another word
  return word.length < 6 ? word : (keyWords.find((key) => key.length >= 6 && oneSlip(word, key)) ?? word);
}

/** English as the rules read it: sentences of lower-case words without apostrophes, commas as words. */
export function englishSentences(text: string): string[] {
  const read = plain(text).replace(foreign, ' i want to die ');
  const mixed = (read.match(/[a-z]/g) ?? []).length > (read.match(/\p{Script=Han}/gu) ?? []).length;
  return (mixed ? read.replace(/自杀|自殺|想死|不想活了?/g, ' kill myself ') : read)
    .replace(
      /\b(?:[a-z][ .\-_*]){2,}[a-z]\b/g,
      (letters) =>
        ` ${letters.replace(/[^a-z]/g, '').replace(/^i(?=want|wanna|wish|will|hate|need|cant|am)/, 'i ')} `
    )
    .split(/[.?;\n…。！？；]+|!+(?!\w)/u)
    .map((sentence) =>
      sentence
        .split(/([\s,:，()"“”]+|-{1,}\s|\s-|—)/u)
        .map((piece) => (/[,:，()—]|-/.test(piece) && !/\w/.test(piece) ? ' , ' : starred(unmasked(piece))))
        .join('')
        .replace(/'/g, '')
        .replace(/[^a-z0-9, ]+/g, ' ')
        .replace(/([a-z])\1{2,}/g, '$1')
        .split(/\s+/)
        .filter(Boolean)
        .map(spelled)
        .join(' ')
    )
    .filter((sentence) => /[a-z]/.test(sentence));
}

/** Chinese as the rules read it: simplified, code words undone, commas as ，, nothing between the characters. */
export function chineseSentences(text: string): string[] {
  let read = plain(text).replace(/\p{Script=Han}/gu, (character) => traditional[character] ?? character);
  for (const [code, meaning] of pinyin) read = read.replace(code, meaning);
  if (!/\p{Script=Han}/u.test(read)) return [];
  for (const [code, meaning] of chineseCodeWords) read = read.replace(code, meaning);
  return read
    .replace(/(?<=\p{Script=Han})[.·*_\-/|~、]+(?=\p{Script=Han})/gu, '')
    .replace(/(?<![\p{Script=Han}])(?:\p{Script=Han}\s+){2,}\p{Script=Han}(?!\p{Script=Han})/gu, (spaced) =>
      spaced.replace(/\s+/g, '')
    )
    .split(/[。！!？?；;\n…]+|\.(?!\d)/u)
    .map((sentence) => sentence.replace(/[\s,，、：:]+/g, '，').replace(/([\p{Script=Han}])\1{2,}/gu, '$1'))
    .filter((sentence) => /\p{Script=Han}/u.test(sentence));
}
