import type { Meeting } from '../meaning';

/** Chinese signs that meet. The classes in braces are in `signs.ts` and `words.ts`. */
export const meetings: readonly Meeting[] = [];
