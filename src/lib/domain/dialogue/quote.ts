import type { Lang } from '../lang';
import type { AskKind } from './flow';

/** Longest piece of the person's writing set into one of our sentences: words in English, characters in Chinese. */
export const quoteLimit = { en: 22, zh: 36 };

/** Words of death and insult are never said back, whoever wrote them. */
const unspeakable: Record<Lang, RegExp> = {
  en: /\b(kill\w*|suicid\w*|die|dies|dying|died|dead|death|hang(ed|ing)? myself|hurt(ing)? myself|cut(ting)? myself|overdos\w*|kms|unalive|rape\w*|f+u+c+k\w*|shit\w*|bitch\w*|cunt\w*|asshole|whore|slut|retard\w*|stupid|idiot|moron|worthless|pathetic|disgusting|loser)\b/i,
  zh: /死|自杀|自残|轻生|割腕|跳楼|上吊|吞药|杀|强奸|操你|傻逼|傻[逼比bB]|(?<![妈爸我你他她姑姨])妈的|他妈(?!妈)|滚|贱|婊|废物|蠢|白痴|垃圾|恶心|脑残|没用的东西/
};

/** Whether words of death or insult are in a text. */
export const isUnspeakable = (text: string): boolean =>
  unspeakable.en.test(text) || unspeakable.zh.test(text);

const hanzi = /\p{Script=Han}/u;

/** Letters that make words in either language; a text in another script has almost none of them. */
function isLegible(text: string, lang: Lang): boolean {
  // Written for a machine, and no sentence of anybody's.
  if (/<\/?[a-z!][^>]*>|[{}]|=>|\(\)/i.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return /\d/.test(text);
  const known = letters.filter((letter) =>
    hanzi.test(letter) ? true : /\p{Script=Latin}/u.test(letter)
  ).length;
  if (known / letters.length < 0.8) return false;
  // The language of the session may carry words of the other (names, terms), not consist of them.
  if (lang === 'en' && letters.filter((letter) => hanzi.test(letter)).length / letters.length > 0.5)
    return false;
  if (lang === 'zh' && !hanzi.test(text)) return /^[\p{L}\d ,.:'’-]{1,24}$/u.test(text) && !isMashed(text);
  return !isMashed(text);
}

/** Keys hit at random: one letter over and over, a word without vowels, a word nobody can say. */
export function isMashed(text: string): boolean {
  if (/(\p{L})\1{4,}/u.test(text) || /(\p{L}{2,4})\1{4,}/u.test(text)) return true;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.some((word) => word.length > 28)) return true;
  const odd = words.filter(
    (word) => word.length >= 5 && (!/[aeiouy]/.test(word) || /[bcdfghjklmnpqrstvwxz]{6,}/.test(word))
  );
  return odd.length > 0 && odd.length >= words.length / 2;
}

const endings = /[\s.。,，;；:：、…~～—-]+$/u;
const openings = /^[\s.。,，;；:：、!！?？…~～—-]+/u;

/** Drops what would break our sentence: inner curly quotes, line ends, marks at the edges. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„"«»]/g, '')
    .replace(/\s*[\r\n]+\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(openings, '')
    .replace(endings, '')
    .trim();

function cut(text: string, lang: Lang): string {
  if (lang === 'zh' && hanzi.test(text)) {
    const characters = [...text];
    if (characters.length <= quoteLimit.zh) return text;
    const head = characters.slice(0, quoteLimit.zh).join('');
    const edge = Math.max(...['，', '。', '；', '！', '？', '、', ' '].map((mark) => head.lastIndexOf(mark)));
    return `${(edge > 6 ? head.slice(0, edge) : head).replace(endings, '')}……`;
  }
  const words = text.split(' ');
  if (words.length <= quoteLimit.en) return text;
  const head = words.slice(0, quoteLimit.en).join(' ');
  const edge = Math.max(...[', ', '. ', '; ', '! ', '? '].map((mark) => head.lastIndexOf(mark)));
  return `${(edge > 20 ? head.slice(0, edge) : head).replace(endings, '')}…`;
}

/** The first sentences of a text as far as they fit, so that a quotation ends where the person paused. */
function firstSentences(text: string, lang: Lang): string {
  const sentences = text.split(/(?<=[.!?。！？…])\s*/u).filter((sentence) => sentence.trim() !== '');
  let taken = '';
  for (const sentence of sentences) {
    const next = taken === '' ? sentence : lang === 'zh' ? taken + sentence : `${taken} ${sentence}`;
    const length = lang === 'zh' ? [...next].length : next.split(' ').length;
    if (taken !== '' && length > quoteLimit[lang]) break;
    taken = next;
  }
  return taken;
}

/** A yes or a well before the sentence that matters. */
const hemming =
  /^(yes|yeah|yep|no|nope|well|ok|okay|um+|uh+|hm+|嗯+|是的|对|好的?|唉|哎)[\s,.，。!！…—-]+(?=\S{3,}|\S+\s+\S+\s+\S)/iu;

/** What reads as a time or a person inside a sentence of ours; anything else stands in quotation marks there. */
const timely: Record<Lang, RegExp> = {
  en: /\d|\b(today|tonight|tomorrow|morning|noon|afternoon|evening|night|week(end|day)?|day|hour|minute|(mon|tues|wednes|thurs|fri|satur|sun)day|breakfast|lunch|dinner|supper|coffee|tea|work|school|class|shower|bed|before|after|when|while|as soon as|once|on|at|during|now|later|soon)\b/i,
  zh: /\d|[一二三四五六七八九十两半]点|今|明|后天|早|晚|午|夜|周|星期|礼拜|天|小时|分钟|饭|下班|放学|睡|起床|洗|刷|完|之前|之后|以后|前|后|时候|的时候|回家|现在|待会/
};
/** What was written where a person was asked for, and is none: it stands in quotation marks. */
const isNobody: Record<Lang, RegExp> = {
  en: /\b(today|tonight|tomorrow|morning|evening|week|o'?clock|at \d|was|were|is|are|would|will|with a|text|call|write|nobody|no one)\b/i,
  zh: /[了着过]$|[，。；：]$|今|明天|明晚|早上|晚上|周[一二三四五六日天]|星期|点半?$|(发|打|写|跟.+说)/
};
const plainLength = { time: { en: 8, zh: 14 }, person: { en: 4, zh: 8 } };

function inline(text: string, kind: 'time' | 'person', lang: Lang): string {
  const length = lang === 'zh' ? [...text].length : text.split(' ').length;
  const reads = kind === 'person' ? !isNobody[lang].test(text) : timely[lang].test(text);
  return reads && length <= plainLength[kind][lang] ? toYours(text, lang) : `“${text}”`;
}

/** "my sister" → "your sister", 我妈 → 你妈: a person, a place or a time set into our own sentence. */
const toYours = (text: string, lang: Lang): string =>
  lang === 'zh'
    ? text.replace(/我们/g, '你们').replace(/(?<!自)我(?!行我素)/g, '你')
    : text
        .replace(/\b(my|our)\b/gi, 'your')
        .replace(/\bI['’]?m\b|\bI am\b/g, 'you are')
        .replace(/\b(I|me)\b/g, 'you');

/**
 * The person's words as they may stand in one of our sentences: short, without marks that break it; null when they had
 * better not be said back (nothing legible, another language, words of death or insult).
 */
export function quote(text: string, kind: AskKind | 'words', lang: Lang): string | null {
  if (kind === 'words') return text.trim() || null;
  if (kind === 'list') {
    const entries = listOf(text).map((entry) => quote(entry, 'short', lang));
    const legible = entries.filter((entry) => entry !== null).slice(0, 6);
    return legible.length === 0 ? null : legible.join(lang === 'zh' ? '、' : ', ');
  }
  const bare = tidy(tidy(text).replace(hemming, ''));
  if (bare === '' || isUnspeakable(bare) || !isLegible(bare, lang)) return null;
  const short = cut(tidy(firstSentences(bare, lang)), lang);
  return kind === 'time' || kind === 'person' ? inline(short, kind, lang) : short;
}

/** The entries of a list: one a line, or separated by ; ；、 or, on one line, by commas. */
export function listOf(text: string): string[] {
  const lines = text.split(/[\r\n;；、]+/);
  const entries = lines.length > 1 ? lines : text.split(/[,，]/);
  return entries.map((entry) => entry.replace(/^\s*(\d+[.)、．]|[-*•])\s*/, '').trim()).filter(Boolean);
}

/** Puts slots into a wording; a slot at the beginning of an English sentence begins with a capital. */
export function fill(wording: string, slots: Readonly<Record<string, string>>, lang: Lang): string {
  return wording.replace(
    /(“?)\{(\w+)\}(”?)/g,
    (whole, left: string, slot: string, right: string, at: number) => {
      const value = slots[slot];
      if (value === undefined) return whole;
      const before = wording.slice(0, at);
      const begins = lang === 'en' && left === '' && (before === '' || /[.!?]\s+$/.test(before));
      const words = begins ? value.charAt(0).toUpperCase() + value.slice(1) : value;
      // A time that does not read as one brings its own quotation marks.
      if (words.startsWith('“')) return words;
      if (right === '') return left + words;
      // A quotation that ends our sentence ends like one: inside the marks in English, behind them in Chinese.
      const after = wording.slice(at + whole.length);
      const ends = !/[.!?…。！？:：,，;；~～—]$/u.test(words);
      if (lang === 'en' && ends && /^(\s*$|\s+[“\p{Lu}])/u.test(after)) return `${left}${words}.${right}`;
      if (lang === 'zh' && after === '' && !/[。！？…]$/u.test(words)) return `${left}${words}${right}。`;
      return `${left}${words}${right}`;
    }
  );
}
