/**
 * A small language for rules about meaning, so that they can be read and edited as data:
 *   `{want} ~2 {die}`   a word class, up to two other words, another class
 * Braces name a class of words (classes may use classes); `~N` is a gap of at most N words in English and N
 * characters in Chinese, never across a full stop; everything else is an ordinary regular expression.
 */
export type Words = Readonly<Record<string, readonly string[]>>;

const named = (source: string, words: Words): string =>
  source.replace(/\{([\p{L}-]+)\}/gu, (_, name: string) => {
    const forms = words[name];
    if (!forms) throw new Error(`no word class named ${name}`);
    return `(?:${forms.map((form) => named(form, words)).join('|')})`;
  });

/** English: words are parted by single spaces, so a rule begins and ends at a space or an end. */
export function englishPattern(source: string, words: Words): RegExp {
  const gaps = named(source, words).replace(/ ~(\d+) /g, '(?: \\S+){0,$1}? ');
  return new RegExp(`(?<= |^)(?:${gaps})(?= |$)`, 'gu');
}

/** Chinese: no word boundaries; a gap is any characters but sentence ends. */
export function chinesePattern(source: string, words: Words): RegExp {
  const gaps = named(source, words).replace(/~(\d+)/g, '[^。]{0,$1}?');
  return new RegExp(gaps, 'gu');
}
