import { shelfHere } from './shelf';

const key = 'understory.morning';

/** When this device's person likes the morning to begin. */
class Morning {
  #time = $state(restored());

  /** `HH:MM`, as a time field holds it. */
  get time(): string {
    return this.#time;
  }
  set time(time: string) {
    this.#time = time;
    try {
      shelfHere()?.setItem(key, time);
    } catch {
      // asked anew tomorrow
    }
  }
}

function restored(): string {
  try {
    const kept = shelfHere()?.getItem(key) ?? '';
    return /^([01]\d|2[0-3]):[0-5]\d$/.test(kept) ? kept : '07:00';
  } catch {
    return '07:00';
  }
}

/** The mornings of this device. */
export const morning = new Morning();
