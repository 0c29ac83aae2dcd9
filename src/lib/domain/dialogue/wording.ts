import { langs, type Lang } from '../lang';
import type { CoachAct, Twin } from './flow';

/** What can be wrong with the words of a line. */
export type WordingFault =
  | 'few-wordings' // fewer than three
  | 'same-wording' // two wordings alike
  | 'missing-twin' // a language is empty
  | 'untranslated' // the wrong language, or the same text twice
  | 'slots-differ' // a slot in one language only
  | 'animal-feels' // an animal speaks, or is said to feel, think or understand
  | 'claims-understanding' // "I understand you" 我懂你
  | 'speaks-as-i' // the coach says "I"
  | 'forbidden-word' // words this product never uses
  | 'long-narration' // over 14 words or 24 characters
  | 'long-line' // over 34 words or 68 characters
  | 'act-and-mark' // a question without a question mark, or a mark without a question
  | 'punctuation'; // straight quotes, half-width marks in Chinese

/** A fault in one wording. */
export interface WordingFinding {
  fault: WordingFault;
  lang?: Lang;
  text: string;
}

/** Wordings a line must have at least. */
export const fewestWordings = 3;

/** Longest narration: what a glance takes in. */
export const narrationLimit = { en: 14, zh: 24 };

/** Longest coaching line, slots counted as one word. */
export const lineLimit = { en: 34, zh: 68 };

const forbidden: Record<Lang, RegExp> = {
  en: /\b(diagnos\w*|treat(s|ed|ing|ment|ments)?|therap\w*|patients?|symptoms?|clinical\w*|proven|cur(e|es|ed|ing)|streaks?|calm down|just relax|cheer up|don['’]t lose|proud of you|everything happens for|missed you)\b/i,
  zh: /诊断|治疗|疗法|疗效|治愈|患者|病人|症状|临床|连续打卡|连续\d*天|想开点|别想太多|加油|抱抱|坚强点|会好起来|一切都会/
};

const understands: Record<Lang, RegExp> = {
  en: /\bI (feel|understand|know how|get it|love|miss|care|hear you)\b|\bunderstands? (you|how you|what you)|\bknows? (exactly )?how (you|that|this) feels?/i,
  zh: /(懂|理解|明白)(你|您|妳)|懂得你|感同身受|(我|它)(也)?知道你(的感受|有多)|心疼你|想(念)?你了/
};

const animals: Record<Lang, string> = {
  en: 'owl|deer|fox|whale|tortoise|cat|otter|crane|animal',
  zh: '猫头鹰|鹿|狐狸|鲸|乌龟|猫|水獭|鹤|动物'
};

const feels: Record<Lang, RegExp> = {
  en: /\b(I|me|my|we|our)\b|\bfeels? (?!the |for |its |along )|\b(loves?|miss(es|ed)?|understands?|cares?|worri(es|ed)|sad|happy|happily|proud(ly)?|hopes?|hoping|wants?|glad(ly)?|sorry|lonely|thinks?|knows?|wonders?|says?|speaks?|sighs?)\b/i,
  zh: /我|咱|想念|难过|开心|高兴|心疼|喜欢你|爱你|懂|理解|明白|感到|觉得|感受|担心|伤心|骄傲|希望|知道|心想|说|叹气/
};

const animalFeels: Record<Lang, RegExp> = {
  en: new RegExp(
    `\\b(${animals.en}) (feels|misses|loves|understands|cares|knows|hopes|wants|thinks)\\b`,
    'i'
  ),
  zh: new RegExp(`(${animals.zh})(很|也|都)?(想念|想你|爱你|懂|理解|明白|感到|觉得|担心|心疼|希望|知道)`)
};

/** Words the person said, or might say, stand in quotation marks and are theirs. */
const unquoted = (text: string): string => text.replace(/“[^”]*”|‘[^’]*’|「[^」]*」/g, ' ');

/** The slots of a text, each once, in order of their names. */
export const slotsIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

/** Words in English, characters without punctuation in Chinese; a slot counts as one. */
export function lengthOf(text: string, lang: Lang): number {
  const bare = text.replace(/\{\w+\}/g, lang === 'en' ? 'x' : '字');
  return lang === 'en'
    ? (bare.match(/[\p{L}\p{N}’']+/gu) ?? []).length
    : (bare.match(/[\p{L}\p{N}]/gu) ?? []).length;
}

const hanzi = /[\u4e00-\u9fff]/;
const asks = /[?？]/;

/** Whether the words ask something outside quotation marks. */
export const isQuestion = (text: string): boolean => asks.test(unquoted(text));

/** Faults any sentence can have, whoever says it. */
export function twinFindings(twin: Twin): WordingFinding[] {
  const found: WordingFinding[] = [];
  for (const lang of langs) {
    const text = twin[lang];
    const add = (fault: WordingFault) => found.push({ fault, lang, text });
    if (text.trim() === '') add('missing-twin');
    else if (
      lang === 'zh' ? !hanzi.test(text.replace(/\{\w+\}/g, '')) && /\p{L}/u.test(text) : hanzi.test(text)
    )
      add('untranslated');
    if (forbidden[lang].test(text)) add('forbidden-word');
    if (understands[lang].test(unquoted(text))) add('claims-understanding');
    if (animalFeels[lang].test(text)) add('animal-feels');
    if (/"/.test(text) || (lang === 'zh' && /[\u4e00-\u9fff}”][,.?!:;]/.test(text))) add('punctuation');
  }
  if (twin.en === twin.zh && twin.en.trim() !== '') found.push({ fault: 'untranslated', text: twin.en });
  if (slotsIn(twin.en).join() !== slotsIn(twin.zh).join())
    found.push({ fault: 'slots-differ', text: twin.en });
  return found;
}

const alike = (says: readonly Twin[]): WordingFinding[] =>
  langs.flatMap((lang) =>
    says
      .filter((twin, at) => twin[lang] !== '' && says.findIndex((other) => other[lang] === twin[lang]) !== at)
      .map((twin) => ({ fault: 'same-wording' as const, lang, text: twin[lang] }))
  );

const tooFew = (says: readonly Twin[]): WordingFinding[] =>
  says.length < fewestWordings ? [{ fault: 'few-wordings', text: says[0]?.en ?? '' }] : [];

/** Faults of a narration: what an observer would see, in a glance. */
export function narrationFindings(says: readonly Twin[]): WordingFinding[] {
  const each = says.flatMap((twin) => [
    ...twinFindings(twin),
    ...langs.flatMap((lang): WordingFinding[] => {
      const text = twin[lang];
      return [
        ...(lengthOf(text, lang) > narrationLimit[lang]
          ? [{ fault: 'long-narration' as const, lang, text }]
          : []),
        ...(feels[lang].test(text) ? [{ fault: 'animal-feels' as const, lang, text }] : []),
        ...(asks.test(text) ? [{ fault: 'act-and-mark' as const, lang, text }] : [])
      ];
    })
  ]);
  return [...tooFew(says), ...alike(says), ...each];
}

/** Faults of a coaching line. */
export function coachFindings(says: readonly Twin[], act: CoachAct): WordingFinding[] {
  const each = says.flatMap((twin) => [
    ...twinFindings(twin),
    ...langs.flatMap((lang): WordingFinding[] => {
      const text = twin[lang];
      const own = unquoted(text);
      return [
        ...(lengthOf(text, lang) > lineLimit[lang] ? [{ fault: 'long-line' as const, lang, text }] : []),
        ...(isQuestion(text) !== (act === 'question')
          ? [{ fault: 'act-and-mark' as const, lang, text }]
          : []),
        ...((lang === 'en' ? /\b(I|I['’]\w+|me|my)\b/ : /我(?!们)/).test(own.replace(/自我/g, ''))
          ? [{ fault: 'speaks-as-i' as const, lang, text }]
          : [])
      ];
    })
  ]);
  return [...tooFew(says), ...alike(says), ...each];
}
