import * as v from 'valibot';
import { guideIds } from '$lib/domain/guide';
import { habitatIds } from '$lib/domain/habitat';
import type { CanaryPerch } from '../canary';

/**
 * How a device likes it, as it travels in a backup: by the name of the place it is kept under, without our prefix.
 * Left behind on purpose: the number of someone the person trusts, how old they say they are, whether the way to help
 * stands on every page, and what was waved off today.
 */
export type Preferences = Record<string, string | Record<string, unknown>>;

const prefix = 'understory.';
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const word = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/));
const line = v.pipe(v.string(), v.maxLength(500));

/** Every preference is looked at by itself: one that this build does not know must not take the others with it. */
const known = {
  preferences: {
    lang: v.nullable(v.picklist(['en', 'zh'])),
    theme: v.picklist(['system', 'light', 'dark']),
    guide: v.picklist(guideIds),
    coat: v.nullable(word),
    habitat: v.nullable(v.picklist(habitatIds)),
    own: v.nullable(
      v.object({
        name: v.pipe(v.string(), v.maxLength(200)),
        greetings: v.pipe(v.array(line), v.maxLength(50))
      })
    ),
    steps: v.boolean(),
    region: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z-]{2,12}$/))),
    southern: v.boolean()
  },
  nudges: {
    times: v.object({ 'check-in': v.nullable(clock), 'wind-down': v.nullable(clock) }),
    badge: v.boolean()
  },
  night: {
    origin: v.looseObject({ kind: v.picklist(['morning', 'own', 'guide']) }),
    mix: v.pipe(v.array(v.unknown()), v.maxLength(50)),
    minutes: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1_440))),
    master: v.pipe(v.number(), v.minValue(0), v.maxValue(1))
  }
} as const satisfies Record<string, Record<string, v.GenericSchema>>;

/** Preferences that are one word. */
const single = { morning: clock, 'own-measure': v.picklist(['on', 'off']) } as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of some preferences can be used here: each known and in its bounds, whoever wrote them. */
export function checkedPreferences(raw: unknown): Preferences {
  const checked: Preferences = {};
  if (!isObject(raw)) return checked;
  for (const [name, fields] of Object.entries(known)) {
    const given = raw[name];
    if (!isObject(given)) continue;
    const kept: Record<string, unknown> = {};
    for (const [field, schema] of Object.entries(fields)) {
      const result = v.safeParse(schema, given[field]);
      if (field in given && result.success) kept[field] = result.output;
    }
    if (Object.keys(kept).length > 0) checked[name] = kept;
  }
  for (const [name, schema] of Object.entries(single)) {
    const result = v.safeParse(schema, raw[name]);
    if (result.success) checked[name] = result.output;
  }
  return checked;
}

const placesOf = (): string[] => [...Object.keys(known), ...Object.keys(single)];

function read(perch: CanaryPerch, name: string): unknown {
  const text = perch.getItem(prefix + name);
  if (text === null || name in single) return text ?? undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The preferences of this device that go into a backup. */
export function preferencesOn(perch: CanaryPerch): Preferences {
  try {
    return checkedPreferences(Object.fromEntries(placesOf().map((name) => [name, read(perch, name)])));
  } catch {
    return {}; // a browser that forbids looking has none
  }
}

/**
 * Lays preferences out on this device, over what is set here; what they do not name stays as it is. Gives back the
 * way back.
 */
export function layPreferences(perch: CanaryPerch, preferences: Preferences): () => void {
  const before = new Map<string, string | null>();
  const put = (name: string, text: string | null) => {
    try {
      if (text === null) perch.removeItem(prefix + name);
      else perch.setItem(prefix + name, text);
    } catch {
      // a full or forbidden store costs the look, never the history
    }
  };
  for (const [name, value] of Object.entries(checkedPreferences(preferences))) {
    before.set(name, perch.getItem(prefix + name));
    const here = read(perch, name);
    const text =
      typeof value === 'string' ? value : JSON.stringify({ ...(isObject(here) ? here : {}), ...value });
    put(name, text);
  }
  return () => before.forEach((text, name) => put(name, text));
}
