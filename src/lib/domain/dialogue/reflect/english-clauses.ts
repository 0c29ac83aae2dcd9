import { never } from './never';

/** A piece of what a person wrote that could stand alone. */
export interface Clause {
  text: string;
  /** Place in the turn, from 0: later pieces tend to matter more. */
  order: number;
  /** It is all of a sentence, not a part of one. */
  whole: boolean;
  /** More of the sentence follows: what it was leading up to is not in it. */
  cut?: boolean;
}

const subject =
  "(?:[Ii]|I'm|I've|I'd|I'll|[Mm]y|[Ww]e|[Ww]e're|[Ww]e've|[Oo]ur|he|she|they|it|it's|he's|she's|they're|nobody|no one|everyone|people|the|there|there's|now|today|some days|every time|[A-Z][a-z]+)";

/** Slang and missing apostrophes, put right so that the words read back as a written sentence. */
const repairs: readonly (readonly [RegExp, string])[] = [
  [/[’‘`]/g, "'"],
  [/\b(do|did|does|was|is|are|were|would|could|should|have|has|had)nt\b/gi, "$1n't"],
  [/\bcant\b/gi, "can't"],
  [/\bwont\b/gi, "won't"],
  [/\bim\b/gi, "I'm"],
  [/\bive\b/gi, "I've"],
  [
    /\bill (?=(?:say|be|go|do|have|never|just|get|tell|make|try|probably|end|see|need|always|lose|miss)\b)/gi,
    "I'll "
  ],
  [/\b(that|there|what|where|who|he|she)s\b(?=\s)/gi, "$1's"],
  [
    /\bits (?=(?:just|the|a|an|been|not|all|so|like|that|only|about|hard|ok|okay|fine|too|getting|going)\b)/gi,
    "it's "
  ],
  [/\bi(?=\b|')/g, 'I'],
  [/\b(?:bc|cuz|cause|coz)\b/gi, 'because'],
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bgotta\b/gi, 'have to'],
  [/\bw\/o\b/gi, 'without'],
  [/\b(?:tbh|ngl|idk|lol|lmao|haha+|omg|imo|smh)\b[,.]?/gi, ' '],
  [
    /,?\s*\b(?:you know|i mean|i guess|i suppose|or something|or whatever|and stuff|etc)\b,?(?=[\s.,!?]|$)/gi,
    ' '
  ]
];

export const repaired = (text: string): string =>
  repairs
    .reduce((read, [fault, right]) => read.replace(fault, right), text)
    .replace(/[^\S\n]+/g, ' ')
    .trim();

const anyCase = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

const connective = anyCase(
  'and but because also actually basically honestly plus though however unfortunately anyway oh ugh hmm ok okay'
);
const withComma = anyCase('no yes yeah well like hi hello hey so then since today');
// "so tired" and "so much of school" are no connectives; "so I left" is
const lead = new RegExp(
  `^(?:(?:${connective})\\b[,\\s]+|(?:${withComma})\\b,\\s+|(?:[Ss]o|[Tt]hen)\\s+(?=${subject}(?:\\s|$)))(?=\\S)`
);
const tail = /[\s,]+(?:though|anyway|and|but|because|or|again and)$|,\s*so$/i;

/** Without the connective it hung from and without loose ends. */
export function trimmed(piece: string): string {
  let before = '';
  let rest = piece.replace(/^[\W_]+(?=["“]?\w)/, '').replace(/[\s.,!;:…—-]+$/, '');
  while (before !== rest) {
    before = rest;
    rest = rest.replace(lead, '').replace(tail, '');
  }
  return rest.trim();
}

/** The sentences of a text, ends kept so that a question can be told from a statement. */
export const sentences = (text: string): string[] =>
  repaired(text)
    .split(/(?<=[.!?…])["”]?\s+|\n+|;\s*|\s+[—–-]{1,2}\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Every piece that might be said back: whole sentences, and their parts where a new subject begins. */
export function pieces(text: string): Clause[] {
  const found: Clause[] = [];
  let order = 0;
  for (const sentence of sentences(text)) {
    // "my wife and I" is one subject, so nothing is cut behind "my wife"
    // what stands beside an insult in one sentence belongs to it: "You left the oven on" alone would scold
    if (/\?["”]?$/.test(sentence) || never.en.test(sentence)) continue;
    const parts = sentence.split(
      new RegExp(
        `(?<!(?:^|, |and |but |that )(?:[Mm]y|[Oo]ur) \\w+)(?<!^\\w+),?\\s+(?:and|but|so|because|while|yet)\\s+(?=${subject}\\b)|,\\s+(?=(?:and |but |so |then )?${subject}\\b)|:\\s+|,\\s+(?=which )`
      )
    );
    found.push({ text: trimmed(sentence), order, whole: true });
    if (parts.length > 1)
      parts.forEach((part, n) =>
        found.push({ text: trimmed(part), order: order++, whole: false, cut: n < parts.length - 1 })
      );
    else order += 1;
  }
  return found.filter(({ text: piece }) => piece !== '');
}
