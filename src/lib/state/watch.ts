import { discretion } from './discretion.svelte';
import { door } from './door.svelte';
import { device } from './device.svelte';

/** How often it is looked whether it is time to lock, in milliseconds. */
const lookMs = 5_000;
const minuteMs = 60_000;

/** Whether it is time: `sinceMs` since the last touch, or since the app went out of sight; 0 minutes is never. */
export const isTime = (minutes: number, sinceMs: number): boolean =>
  minutes > 0 && sinceMs >= minutes * minuteMs;

/**
 * Keeps an eye on the screen: locks after a while without a touch or out of sight, and covers it while it is out of
 * sight. Called once.
 */
export function keepWatch(): void {
  let touched = device.now() as number;
  let hidden: number | null = null;
  const look = () => {
    const now = device.now();
    if (isTime(discretion.idle, now - touched) || (hidden !== null && isTime(discretion.away, now - hidden)))
      void door.shut();
  };
  const ontouch = () => (touched = device.now());
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'])
    addEventListener(kind, ontouch, { passive: true, capture: true });
  setInterval(look, lookMs);

  const { dataset } = document.documentElement;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      hidden = device.now();
      if (discretion.veil) dataset.veiled = '';
      return;
    }
    look(); // a clock that stood still while the device slept is caught up with before anything shows
    hidden = null;
    delete dataset.veiled;
  });
  // A page that a browser has kept to come back to must not come back open.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !door.lock) return;
    dataset.veiled = '';
    location.reload();
  });
}
