import type { Lang } from '$lib/domain/lang';
import type { LetterTemplates } from '$lib/domain/letter/templates';
import { english } from './en';
import { chinese } from './zh';

/** The letters' wordings in both languages. */
export const letterTemplates: Readonly<Record<Lang, LetterTemplates>> = { en: english, zh: chinese };
