import type { Lang } from '../../lang';

/** How many of the latest lines a stem must not return in. */
export const stemSpan = 5;

/** How a line begins: its first two words, or its first three characters. Two lines with one stem sound alike. */
export const stem = (line: string, lang: Lang): string =>
  lang === 'en'
    ? line
        .toLowerCase()
        .replace(/[^a-z' ]/g, '')
        .split(/\s+/)
        .slice(0, 2)
        .join(' ')
    : line.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 3);

/** Whether a line may be said after these: never twice in a session, and no stem again within five. */
export const fresh = (line: string, used: readonly string[], lang: Lang): boolean =>
  !used.includes(line) && !used.slice(-stemSpan).some((said) => stem(said, lang) === stem(line, lang));
