import { calibrate, type Calibration, pairsOf, shippedFacts } from '$lib/domain/calibration';
import { Live } from './live.svelte';
import { type Shelf, shelfHere } from './shelf';

const key = 'understory.own-measure';

/**
 * How this person's words and marks go together, learnt on the device from their own check-ins and used for what is
 * shown, never for what is stored. The person sees it and can switch it off.
 */
export class OwnMeasure {
  #on = $state(true);
  #shelf: Shelf | null;
  #latest = new Live((store) => store.checkIns.latestRead(shippedFacts.pairs), []);
  #pairs = $derived(pairsOf(this.#latest.current.toReversed()));
  #learnt = $derived(calibrate(this.#pairs, shippedFacts));

  constructor(shelf: Shelf | null = shelfHere()) {
    this.#shelf = shelf;
    try {
      this.#on = shelf?.getItem(key) !== 'off';
    } catch {
      // as it comes
    }
  }

  /** Whether readings are shown in the person's own measure, once there is one. */
  get on(): boolean {
    return this.#on;
  }
  set on(on: boolean) {
    this.#on = on;
    try {
      this.#shelf?.setItem(key, on ? 'on' : 'off');
    } catch {
      // for this visit
    }
  }

  /** How many notes it could learn from, at most 200. */
  get pairs(): number {
    return this.#pairs.length;
  }

  /** What was learnt, switched on or not; null while there are too few notes. */
  get learnt(): Calibration | null {
    return this.#learnt;
  }

  /** What readings are to be shown with; null as the model reads them. */
  get calibration(): Calibration | null {
    return this.#on ? this.#learnt : null;
  }
}

/** The person's own measure on this device. */
export const ownMeasure = new OwnMeasure();
