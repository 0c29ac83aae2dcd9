/** Nobody reads a book at once: what lies beyond this many characters is left unread (the note itself is kept whole). */
export const mostCharacters = 60_000;

/**
 * A note as the tokenizer should see it. Lone surrogates become the replacement character, controls become spaces,
 * and a letter held down (sooooo, 哈哈哈哈哈哈) is cut to three, which is how often the model met it in training.
 */
export function readable(text: string): string {
  return text
    .slice(0, mostCharacters)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, (c) => (c === '\u200d' ? c : ' '))
    .replace(/(\p{L}|\p{P})\1{3,}/gu, '$1$1$1')
    .trim();
}

/** Whether there is anything a language could be in: a letter, or a pictogram. */
export const hasWords = (text: string): boolean => /[\p{L}\p{Extended_Pictographic}]/u.test(text);
