import { feelingName } from '$lib/content/feelings/name';
import { letterTemplates } from '$lib/content/letters/templates';
import type { Lang } from '$lib/domain/lang';
import type { LetterMeans } from '$lib/domain/letter/compose';
import { featureName } from './feature-name';
import { unfit } from './word-means';

/** What a letter is written with. `seed` is the person's own number, drawn from their first check-in. */
export const letterMeans = (lang: Lang, seed: number): LetterMeans => ({
  lang,
  templates: letterTemplates[lang],
  labelName: (label) => feelingName(label, lang),
  featureName: (feature) => featureName(feature, lang),
  unfit,
  seed
});

/** The same for a title alone: nothing is quoted in it, so no note is looked through. */
export const titleMeans = (lang: Lang, seed: number): LetterMeans => ({
  ...letterMeans(lang, seed),
  unfit: () => true
});
