import { refusal as refusalChinese } from './chinese-rejects';
import { shiftChinese, sentence as sentenceChinese } from './chinese-shift';
import { refusal as refusalEnglish } from './english-rejects';
import { sentence as sentenceEnglish, shiftEnglish } from './english-shift';

const lower = (words: string): string =>
  /^(?:You|Your|You're|You've|You'd|You'll|The|They|He|She|It|My|Nobody|Everyone|Now|There|This|That)\b/.test(
    words
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

/** Verbs with which people leave "I" out: "can't sleep again" is said back as "You can't sleep again." */
const dropped =
  /^(?:can't|couldn't|don't|didn't|won't|haven't|keep|kept|feel|felt|hate|miss|wish|need|want|wanted|got|had|went|woke|cried|lost|tried|trying|made|turned|told|said|spent|ordered|stayed|cooked|called|ran|ate|slept|forgot|passed|failed|missed|moved|started|finished|skipped|walked|drove|dropped|quit|still (?:can't|haven't|don't|feel|waiting)|just (?:feel|want|sat|need|got|can't)|never (?:told|had|felt|got)|always (?:feel|have))\b/i;

/** A clause of the person's, turned to face them. */
export function facing(clause: string, lang: 'en' | 'zh'): string {
  if (lang === 'zh') return sentenceChinese(shiftChinese(clause));
  const whole = dropped.test(clause)
    ? `I ${lower(clause).replace(/^([A-Z])/, (c) => c.toLowerCase())}`
    : clause;
  return sentenceEnglish(shiftEnglish(whole));
}

const felt = {
  en: /\b(?:want\w*|love|like|need|feel\w*|felt|happy|proud|glad|relieved|know|hope|miss|wish|dread|scared|afraid|guilty|hate|angry|lonely|sad|jealous|tired|can't|afford|supposed|enjoy|trust|care)\b/i,
  zh: /想|爱|喜欢|盼|怕|高兴|开心|骄傲|难过|内疚|讨厌|恨|担心|舍不得|愿意|松了?口气|孤单|累|委屈|嫉妒|空|不敢|羡慕|愧疚/u
};

/** "A but B" as two things that are both so; null when either side cannot stand or has no feeling in it. */
export function bothSides(sentence: string, lang: 'en' | 'zh'): string | null {
  if (lang === 'en') {
    const [a, b, more] = sentence.split(/,?\s+but\s+(?=(?:I|I'm|my|I've)\b)/i);
    if (!a || !b || more !== undefined || !/^(?:I|I'm|I've|my)\b/i.test(a)) return null;
    const long = (words: string) => words.split(/\s+/).length;
    if (long(a) < 3 || long(a) > 10 || long(b) < 3 || long(b) > 10 || /,/.test(a)) return null;
    if (!felt.en.test(a) || !felt.en.test(b)) return null;
    if ([a, b].some((side) => refusalEnglish(side) !== null && refusalEnglish(side) !== 'length'))
      return null;
    return `${sentenceEnglish(shiftEnglish(a)).slice(0, -1)}, and ${lower(sentenceEnglish(shiftEnglish(b)))}`;
  }
  const [a, b, more] = sentence.split(/，(?:但是?|可是?|不过|又)(?!能|以|惜|怕(?!.))/u);
  if (!a || !b || more !== undefined) return null;
  const side = (words: string) =>
    shiftChinese(words.replace(/^(?:我|心里|但|可|其实|又|也)+/u, '').replace(/[。！，]+$/u, ''));
  const [one, two] = [side(a), side(b)];
  if (one.length < 3 || one.length > 12 || two.length < 3 || two.length > 14 || /，/.test(one + two))
    return null;
  if (!/^我/u.test(a) || !felt.zh.test(a) || !felt.zh.test(b) || /^[他她它这那]/u.test(two)) return null;
  if (
    refusalChinese(`我${one}${one.length < 5 ? '的事' : ''}`) === 'never' ||
    refusalChinese(`我${two}`) === 'never'
  )
    return null;
  if (
    [a, b].some((words) =>
      ['verdict', 'question', 'speaks to somebody'].includes(refusalChinese(words) ?? '')
    )
  )
    return null;
  return `一边${one}，一边${two}。`;
}

const amount = {
  en: /^(?:(?:about|almost|nearly|only|just) )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|a whole|half a) (?:more )?(?:years?|months?|weeks?|days?|nights?|hours?|times)(?: (?:now|together|in a row|already))?$/i,
  zh: /^(?:整整|已经|快|将近|都)?(?:\d+|[一二两三四五六七八九十百半]+)(?:多)?(?:年|个月|个星期|周|天|晚|夜|次|遍|个小时|小时)(?:了|多)?$/u
};

/** A sentence that is only an amount ("Six years."), without its full stop; null otherwise. */
export function bareAmount(sentence: string, lang: 'en' | 'zh'): string | null {
  const words = sentence.replace(/[\s.,!…。，！]+$/u, '').trim();
  return amount[lang].test(words) ? words : null;
}

/** An amount in front of the clause it belongs to: "Six years, and you keep putting two cups out." */
export const withAmount = (words: string, said: string, lang: 'en' | 'zh'): string =>
  lang === 'en'
    ? `${words.charAt(0).toUpperCase()}${words.slice(1)}, and ${lower(said)}`
    : `${words.replace(/了$/u, '')}了，${said}`;

/** A feeling that stood alone, together with the clause that matters. */
export const withFeeling = (feeling: string, said: string, lang: 'en' | 'zh'): string =>
  lang === 'en'
    ? `${feeling.charAt(0).toUpperCase()}${feeling.slice(1)}, and ${lower(said)}`
    : `${feeling}。${said}`;

/** Ways to say back a feeling word alone. */
export const feelingAlone: Readonly<Record<'en' | 'zh', readonly ((feeling: string) => string)[]>> = {
  en: [
    (feeling) => `${feeling.charAt(0).toUpperCase()}${feeling.slice(1)}, in your own word.`,
    (feeling) => `“${feeling.charAt(0).toUpperCase()}${feeling.slice(1)}” is the word you put to it.`,
    (feeling) => `The word you chose is “${feeling}”.`
  ],
  zh: [
    (feeling) => `${feeling}，这是你自己的词。`,
    (feeling) => `你写的是“${feeling}”。`,
    (feeling) => `先放一个词在这里：${feeling}。`
  ]
};
