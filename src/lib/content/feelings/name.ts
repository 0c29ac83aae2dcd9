import { isLabelId, type Label } from '$lib/domain/feeling';
import type { Lang } from '$lib/domain/lang';
import { feelingWords } from './words';

/** A feeling word as it is shown; a word of one's own stays as it was written. */
export const feelingName = (label: Label, lang: Lang): string =>
  isLabelId(label) ? feelingWords[label][lang].word : label.slice('own:'.length);

/** Several feeling words as they are shown. */
export const feelingNames = (labels: readonly Label[], lang: Lang): string[] =>
  labels.map((label) => feelingName(label, lang));
