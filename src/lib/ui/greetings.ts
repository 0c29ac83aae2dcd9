import { m } from '$lib/i18n/paraglide/messages';

/** The light of an hour, as the art room names it. */
const lights = ['dawn', 'day', 'dusk', 'night'] as const;
type Light = (typeof lights)[number];

const greetings: Record<Light, (() => string)[]> = {
  dawn: [
    m.greeting_dawn_1,
    m.greeting_dawn_2,
    m.greeting_dawn_3,
    m.greeting_dawn_4,
    m.greeting_dawn_5,
    m.greeting_dawn_6,
    m.greeting_dawn_7,
    m.greeting_dawn_8
  ],
  day: [
    m.greeting_day_1,
    m.greeting_day_2,
    m.greeting_day_3,
    m.greeting_day_4,
    m.greeting_day_5,
    m.greeting_day_6,
    m.greeting_day_7,
    m.greeting_day_8
  ],
  dusk: [
    m.greeting_dusk_1,
    m.greeting_dusk_2,
    m.greeting_dusk_3,
    m.greeting_dusk_4,
    m.greeting_dusk_5,
    m.greeting_dusk_6,
    m.greeting_dusk_7,
    m.greeting_dusk_8
  ],
  night: [
    m.greeting_night_1,
    m.greeting_night_2,
    m.greeting_night_3,
    m.greeting_night_4,
    m.greeting_night_5,
    m.greeting_night_6,
    m.greeting_night_7,
    m.greeting_night_8
  ]
};

/**
 * What Today is headed with: the hour as it looks outside, never a word about the person or their absence; or a line
 * the person wrote for a guide of their own. The same all through one light of one day, another the next.
 * @param day a lived day, `YYYY-MM-DD`
 */
export function greeting(light: Light, day: string, own: readonly string[] = []): string {
  const turn = [...day].reduce((sum, digit) => sum * 7 + digit.charCodeAt(0), 0);
  const at = (count: number) => (turn + lights.indexOf(light)) % count;
  return own[at(own.length || 1)] ?? greetings[light][turn % 8]!();
}
