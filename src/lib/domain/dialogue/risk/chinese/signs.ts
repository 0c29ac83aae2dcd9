import type { Words } from '../pattern';

/** What a thing, a place, an act or a moment can be a sign of; they count only where several meet. */
export const signs: Words = {};
