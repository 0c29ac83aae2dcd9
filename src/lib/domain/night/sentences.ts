import type { Lang } from '../lang';

/** Where one sentence ends and the next begins: after the marks that close it, in English at a capital letter. */
const between: Record<Lang, RegExp> = {
  en: /(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘(]?[A-Z0-9])/,
  zh: /(?<=[。！？…][”’」』）]*)(?![。！？…”’」』）])\s*/
};

/** A paragraph in sentences, to be read aloud and captioned one at a time. Nothing but the space between is lost. */
export function sentencesOf(paragraph: string, lang: Lang): string[] {
  return paragraph
    .split(between[lang])
    .map((part) => part.trim())
    .filter(Boolean);
}
