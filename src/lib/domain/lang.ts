/** The two languages of the product, equal and each written as itself. */
export const langs = ['en', 'zh'] as const;

/** English or Simplified Chinese. */
export type Lang = (typeof langs)[number];
