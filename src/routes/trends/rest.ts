/** Resolves when the page has nothing better to do, at the latest after a fifth of a second. */
export const rest = (): Promise<void> =>
  new Promise((go) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => go(), { timeout: 200 });
    else setTimeout(go, 30); // Safari: long enough for a frame
  });
