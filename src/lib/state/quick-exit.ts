import { door } from './door.svelte';

/** Pressed so often within so many milliseconds, Escape leaves. */
const presses = 3;
const withinMs = 1_500;

/** How long going back may take before the page is left where it stands, in milliseconds. */
const patienceMs = 150;

const entryKey = 'sveltekit:history';
const firstKey = 'understory.first';

/** How many pages of this visit lie behind this one. */
function behind(): number {
  try {
    const now = Number((history.state as Record<string, unknown> | null)?.[entryKey]);
    const first = Number(sessionStorage.getItem(firstKey));
    const steps = now - first;
    return Number.isInteger(steps) && steps > 0 && steps < history.length ? steps : 0;
  } catch {
    return 0;
  }
}

/**
 * Leaves at once: nothing more is shown, the key is forgotten, and the pages of this visit that the browser lets go
 * of are taken out of its way back. What it keeps in its own list of visited pages, no page can take out.
 */
export function leaveAtOnce(): void {
  document.documentElement.dataset.veiled = '';
  door.drop();
  const away = () => location.replace('about:blank');
  const steps = behind();
  if (steps === 0) return away();
  addEventListener('popstate', away, { once: true });
  setTimeout(away, patienceMs);
  history.go(-steps);
}

/** Listens for the three presses and for every way out on the screen, and notes where this visit began. Called once. */
export function keepExit(): void {
  try {
    const now = (history.state as Record<string, unknown> | null)?.[entryKey];
    if (sessionStorage.getItem(firstKey) === null && typeof now === 'number')
      sessionStorage.setItem(firstKey, String(now));
  } catch {
    // without it, only this page is taken out of the way back
  }
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-leave]')) leaveAtOnce();
  });
  let pressed: number[] = [];
  addEventListener(
    'keydown',
    ({ key, timeStamp, repeat }) => {
      if (key !== 'Escape') return void (pressed = []);
      if (repeat) return;
      pressed = [...pressed.filter((at) => timeStamp - at < withinMs), timeStamp];
      if (pressed.length >= presses) leaveAtOnce();
    },
    { capture: true }
  );
}
