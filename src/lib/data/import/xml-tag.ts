/** The longest tag that is looked at, in characters. */
export const longestTag = 64_000;

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
]);

/** Only XML's own five entities and numbered characters: a file may declare others, and they are not believed. */
const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi,
    (all, dec, hex, name: string | undefined) => {
      if (name) return entities.get(name) ?? all;
      const code = dec ? Number(dec) : parseInt(hex as string, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    }
  );

/** The attributes of a tag by name; of one that stands twice the first counts. */
export function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(/([\w:]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (!found.has(name!)) found.set(name!, unescaped(double ?? single ?? ''));
  return found;
}

/** Where a tag (or comment) that begins at a place ends; −1 when it has not ended yet. */
export function endOf(buffer: string, at: number): number {
  if (buffer.startsWith('<!--', at)) {
    const end = buffer.indexOf('-->', at + 4);
    return end < 0 ? -1 : end + 3;
  }
  let quote = '';
  for (let i = at; i < buffer.length && i - at <= longestTag; i++) {
    const letter = buffer[i]!;
    if (quote) {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return i + 1;
  }
  return -1;
}
