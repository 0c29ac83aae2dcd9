/** Somewhere small things are kept: `localStorage`, or a test's own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's shelf; null where it gives none. */
export function shelfHere(): Shelf | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
