/** The four lights a scene can stand in. */
export const lights = ['dawn', 'day', 'dusk', 'night'] as const;
export type Light = (typeof lights)[number];

/** The four seasons, as the person's own hemisphere has them. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** What falls or hangs in the air. */
export const weathers = ['still', 'rain', 'snow', 'mist'] as const;
export type Weather = (typeof weathers)[number];

/**
 * Sunrise and sunset by the wall clock, in hours, at a middle latitude (about 40°, between Beijing and Madrid).
 * The app never asks where a person is, so the sky follows the season and the clock, not a place.
 */
const sun: Record<Season, { rise: number; set: number }> = {
  spring: { rise: 6, set: 18.5 },
  summer: { rise: 5.25, set: 19.75 },
  autumn: { rise: 6.25, set: 17.75 },
  winter: { rise: 7.25, set: 17 }
};

/** Twilight lasts this many hours on the dark side of the horizon, and a little longer on the bright side. */
const twilight = { dark: 0.75, bright: 1.25 };

/** The light at an hour of the wall clock (0 up to 24, fractions allowed; other hours wrap round). */
export function lightAt(hour: number, season: Season): Light {
  const h = ((hour % 24) + 24) % 24;
  const { rise, set } = sun[season];
  if (h >= rise - twilight.dark && h < rise + twilight.bright) return 'dawn';
  if (h >= rise + twilight.bright && h < set - twilight.bright) return 'day';
  if (h >= set - twilight.bright && h < set + twilight.dark) return 'dusk';
  return 'night';
}

/** The season of a month (1 January … 12 December): spring is March to May in the north, September to November in the south. */
export function seasonOf(month: number, southern = false): Season {
  const north = Math.floor((((month % 12) + 12) % 12) / 3); // 12, 1, 2 → winter
  return (['winter', 'spring', 'summer', 'autumn'] as const)[(north + (southern ? 2 : 0)) % 4] ?? 'winter';
}
