import { lightAt, type Light, type Season, seasonOf } from '$lib/art/light';
import { type LocalDay, stampAt, wallClock as clockAt } from '$lib/domain/stamp';
import { wallClock } from '$lib/state/clock.svelte';
import { device } from '$lib/state/device.svelte';
import { preferences } from '$lib/state/preferences.svelte';

/** The hour and the season where the person is, by their own clock. Reactive: it turns with the minute. */
class Moment {
  /** The hour of the wall clock with its fraction, 0 up to 24. */
  get hour(): number {
    const { hour, minute } = clockAt(wallClock.now, device.zone());
    return hour + minute / 60;
  }

  /** The lived day: until four in the morning it is still yesterday's. */
  get day(): LocalDay {
    return stampAt(wallClock.now, device.zone()).day;
  }

  get season(): Season {
    const { date } = clockAt(wallClock.now, device.zone());
    return seasonOf(Number(date.slice(5, 7)), preferences.southern);
  }

  get light(): Light {
    return lightAt(this.hour, this.season);
  }
}

/** The present moment, for every place that is drawn under it. */
export const moment = new Moment();
