import type { Lang } from '../../lang';
import { languageOf, personAct } from './act';
import { pieces as chinesePieces, sentences as chineseSentences } from './chinese-clauses';
import { refusal as refusalChinese } from './chinese-rejects';
import { type Clause, pieces as englishPieces, sentences as englishSentences } from './english-clauses';
import { refusal as refusalEnglish } from './english-rejects';
import { bareFeeling } from './feelings';
import { bareAmount, bothSides, facing, feelingAlone, withAmount, withFeeling } from './frames';
import { never } from './never';
import { score, threshold } from './score';
import { fresh } from './stem';

/** A statement that gives a person their own words back. */
export interface Reflection {
  text: string;
  /** The person's own words it was made from, unchanged. */
  source: string;
  kind: 'clause' | 'both-sides' | 'feeling' | 'count';
}

export interface ReflectOptions {
  /** The model's valence of a clause, −1..1, null when there is no reading. */
  clauseValence?: (clause: string) => number | null;
  /** Lines already said in this session, oldest first. */
  used: readonly string[];
  /** A number in 0..1, from outside. */
  dice: () => number;
}

/** Texts longer than this are read at their end only, characters: what came last is where the person is now. */
const readAtMost = 3000;

const refusal = (clause: string, lang: Lang): string | null =>
  lang === 'en' ? refusalEnglish(clause) : refusalChinese(clause);

const piecesOf = (text: string, lang: Lang): Clause[] =>
  (lang === 'en' ? englishPieces : chinesePieces)(text.slice(-readAtMost));

const sentencesOf = (text: string, lang: Lang): string[] =>
  (lang === 'en' ? englishSentences : chineseSentences)(text.slice(-readAtMost));

/** The clauses of a text that could be said back, in order. */
export const clauses = (text: string, lang: Lang): string[] => [
  ...new Set(
    piecesOf(text, lang)
      .map((piece) => piece.text)
      .filter((clause) => refusal(clause, lang) === null)
  )
];

interface Candidate extends Reflection {
  points: number;
}

/** What may be said of one turn, best first. */
function candidates(text: string, lang: Lang, options: ReflectOptions): Candidate[] {
  const found: Candidate[] = [];
  const whole = sentencesOf(text, lang);
  const amount = whole.map((sentence) => bareAmount(sentence, lang)).find((words) => words !== null);
  const feeling = whole.map((sentence) => bareFeeling(sentence, lang)).find((word) => word !== null);

  for (const piece of piecesOf(text, lang)) {
    const points = score(piece.text, lang, piece, options.clauseValence?.(piece.text) ?? null);
    const two = piece.whole ? bothSides(piece.text, lang) : null;
    if (two) found.push({ text: two, source: piece.text, kind: 'both-sides', points: points + 1.2 });
    if (refusal(piece.text, lang) !== null) continue;
    const said = facing(piece.text, lang);
    if (amount && /^(?:You|your|you|Your)\b|^你|^[^，]{0,4}你/u.test(said) && said.length < 80)
      found.push({
        text: withAmount(amount, said, lang),
        source: piece.text,
        kind: 'count',
        points: points + 0.6
      });
    if (feeling && !said.toLowerCase().includes(feeling) && /^You\b|^你/.test(said) && said.length < 80)
      found.push({
        text: withFeeling(feeling, said, lang),
        source: piece.text,
        kind: 'feeling',
        points: points + 0.3
      });
    found.push({ text: said, source: piece.text, kind: 'clause', points });
  }
  found.sort((a, b) => b.points - a.points);
  if (feeling)
    for (const frame of feelingAlone[lang])
      found.push({
        text: frame(feeling),
        source: feeling,
        kind: 'feeling',
        points: threshold(lang, true) + options.dice() / 10
      });
  return found;
}

/** A whole text longer than this (characters) is shortened where it can be: given back entire, it is an echo. */
const echoFrom: Readonly<Record<Lang, number>> = { en: 90, zh: 25 };
/** How many points a part may be worth less than the whole and still be said in its place. */
const echoCosts = 0.6;
const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a line gives the whole text back: all of a long one, or a short one without even turning a word. */
function echoes(text: string, { text: said, source }: Reflection, lang: Lang): boolean {
  const [all, part] = [bare(text), bare(source)];
  if (part.length < all.length * 0.9) return false;
  return text.length > echoFrom[lang] || bare(said) === all;
}

/** The last look: nothing left unturned, nothing that must not be said, no question, not a word too long. */
const sound = (said: string, lang: Lang): boolean =>
  !never[lang].test(said) &&
  !/[?？]/.test(said) &&
  (lang === 'en'
    ? !/\b(?:I|I'm|me|my|we)\b/.test(said) && said.length <= 130
    : !/我(?!行我素)/u.test(said.replace(/自我|忘我/gu, '')) && said.length <= 42);

/**
 * Says one thing back, in the person's own words turned to face them, or nothing. Silence (null) is an answer:
 * the engine then encourages or asks one open question. Without the model's valence it works a little shyer.
 */
export function reflect(text: string, lang: Lang, options: ReflectOptions): Reflection | null {
  const act = personAct(text, lang);
  if (act !== 'disclosure' && act !== 'joy') return null;
  if (languageOf(text) !== lang) return null;
  const able = candidates(text.normalize('NFKC').replace(/[’‘]/g, "'"), lang, options).filter(
    (one) =>
      one.points >= threshold(lang, options.clauseValence !== undefined) &&
      sound(one.text, lang) &&
      fresh(one.text, options.used, lang)
  );
  const parts = able.filter((one) => able[0]!.points - one.points < echoCosts && !echoes(text, one, lang));
  const best = parts[0] ?? able[0];
  if (!best) return null;
  // among near equals the dice choose, so that the same words on another day need not come back the same
  const near = (parts.length > 0 ? parts : able).filter((one) => best.points - one.points < 0.05);
  const { points: _, ...chosen } =
    near[Math.min(near.length - 1, Math.floor(options.dice() * near.length))] ?? best;
  return chosen;
}
