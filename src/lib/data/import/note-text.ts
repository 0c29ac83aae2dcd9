const breaks = /<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/gi;
const marks = /<\/?(?:p|div|span|b|i|u|s|em|strong|ul|ol|li|font|h[1-6]|a)(?:\s[^<>]{0,300})?>/gi;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&'
};

/**
 * A note as plain text. Some diaries write line breaks and bold as HTML; that formatting goes, and whatever else
 * stands between angle brackets stays, letter for letter, as the text it is.
 */
export function plainNote(note: string): string {
  if (!/[<&]/.test(note)) return note.replace(/\r\n?/g, '\n').trim();
  return note
    .replace(/\r\n?/g, '\n')
    .replace(breaks, '\n')
    .replace(marks, '')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity]!)
    .trim();
}

/** A title and a note as one text. */
export const titled = (title: string, note: string): string =>
  [plainNote(title), plainNote(note)].filter(Boolean).join('\n');
