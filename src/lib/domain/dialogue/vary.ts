import type { Lang } from '../lang';
import type { Twin } from './flow';
import { fill } from './quote';

/** What has been said so far, as far as variety needs it. */
export interface Said {
  /** Keys of wordings used in this session. */
  keys: readonly string[];
  /** Texts said in this session by the coach and the guide, in order. */
  texts: readonly string[];
  /** Keys used in sessions of the last days, the latest last. */
  recent: readonly string[];
}

/** A wording, filled and ready to be said. */
export interface Wording {
  key: string;
  text: string;
}

/** Lines back in which no stem returns. */
export const stemReach = 5;

/** The stem of a line: its first three words, or its first four characters. */
export function stemOf(text: string, lang: Lang): string {
  const bare = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s’']/gu, '')
    .trim();
  return lang === 'zh'
    ? [...bare.replace(/\s/g, '')].slice(0, 4).join('')
    : bare.split(/\s+/).slice(0, 3).join(' ');
}

/** Whether two texts begin alike, a little more loosely: by two words, or three characters. */
const beginsLike = (one: string, other: string, lang: Lang): boolean => {
  const head = (text: string) => {
    const stem = stemOf(text, lang);
    return lang === 'zh' ? stem.slice(0, 3) : stem.split(' ').slice(0, 2).join(' ');
  };
  return head(one) !== '' && head(one) === head(other);
};

/**
 * One of the wordings of a line: not said in this session, with no stem of the last five lines, and as long unused as
 * the others allow. Null when every wording has been said, unless one `must` be.
 */
export function pickWording(
  id: string,
  wordings: readonly Twin[],
  lang: Lang,
  slots: Readonly<Record<string, string>>,
  said: Said,
  dice: () => number,
  must = false
): Wording | null {
  const near = said.texts.slice(-stemReach);
  const all = wordings.flatMap((twin, at) => {
    const text = fill(twin[lang], slots, lang);
    return /\{\w+\}/.test(text) ? [] : [{ key: `${id}.${at}`, text }];
  });
  const unsaid = all.filter(({ key, text }) => !said.keys.includes(key) && !said.texts.includes(text));
  const pool = unsaid.length > 0 ? unsaid : must ? all : [];
  const scored = pool.map((wording) => {
    const age = said.recent.lastIndexOf(wording.key);
    const lately = age < 0 ? 0 : (age + 1) / said.recent.length;
    const stem = near.some((text) => stemOf(text, lang) === stemOf(wording.text, lang)) ? 4 : 0;
    const like = near.some((text) => beginsLike(text, wording.text, lang)) ? 0.3 : 0;
    const again = unsaid.length === 0 ? said.keys.lastIndexOf(wording.key) / (said.keys.length + 1) : 0;
    return { wording, cost: (age < 0 ? 0 : 1 + lately) + stem + like + again + dice() * 0.25 };
  });
  scored.sort((one, other) => one.cost - other.cost);
  const best = scored[0];
  if (!best) return null;
  // A stem that was just heard is worse than silence, where silence is possible.
  return best.cost >= 4 && !must ? null : best.wording;
}
