import type { CheckIn } from '../check-in';
import { addDays, type LocalDay, type Stamp } from '../stamp';
import type { DayPoint } from '../trend/series';
import { median } from '../trend/spread';
import type { Feature } from './insight';
import type { Exposure, LivedDay } from './went-with';

/** A sound that was played in the evening of a lived day. */
export interface Night {
  day: LocalDay;
  /** The soundscape's id. */
  sound: string;
}

/** Days as they were lived, with the contexts and tags they had: 1 when any check-in of the day names it. */
export function daysWithTags(
  points: readonly DayPoint[],
  checkIns: readonly CheckIn[]
): { days: LivedDay[]; exposures: Exposure[] } {
  const index = new Map(points.map(({ day }, i) => [day, i]));
  const found = new Map<string, Exposure>();
  const mark = (feature: Feature, at: number) => {
    const key = `${feature.kind}:${feature.id}`;
    let exposure = found.get(key);
    if (!exposure) found.set(key, (exposure = { feature, x: new Float64Array(points.length) }));
    exposure.x[at] = 1;
  };
  for (const { deleted, day, contexts, tags } of checkIns) {
    const at = index.get(day);
    if (deleted || at === undefined) continue;
    for (const id of contexts) mark({ kind: 'context', id }, at);
    for (const id of tags) mark({ kind: 'tag', id }, at);
  }
  return {
    days: points.map(({ day, median }) => ({ day, value: median })),
    exposures: [...found.values()]
  };
}

/** A morning's check-ins lie before this hour on the wall. */
const noon = 12;

/**
 * Mornings (median rating before noon) with the hours slept before them, and with the sound of the night before.
 * Hours are tested on the mornings that have them; sounds on all mornings of a person who uses sounds.
 */
export function mornings(
  checkIns: readonly CheckIn[],
  nights: readonly Night[],
  hourOf: (stamp: Pick<Stamp, 'at' | 'zone'>) => number
): {
  hours: { days: LivedDay[]; exposures: Exposure[] };
  sounds: { days: LivedDay[]; exposures: Exposure[] };
} {
  const ratings = new Map<LocalDay, number[]>();
  const slept = new Map<LocalDay, number>();
  for (const checkIn of checkIns) {
    if (checkIn.deleted) continue;
    if (checkIn.sleepHours !== undefined) slept.set(checkIn.day, checkIn.sleepHours);
    const hour = hourOf(checkIn);
    // a lived day runs on until 4 a.m.: those hours are its night, not its morning
    if (hour < 4 || hour >= noon) continue;
    const of = ratings.get(checkIn.day);
    if (of) of.push(checkIn.affect.valence);
    else ratings.set(checkIn.day, [checkIn.affect.valence]);
  }
  const days = [...ratings]
    .map(([day, values]) => ({ day, value: median(values) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const withHours = days.filter(({ day }) => slept.has(day));
  const x = Float64Array.from(withHours, ({ day }) => slept.get(day) as number);
  const hours: Feature = { kind: 'sleep', id: 'hours' };
  return {
    hours: { days: withHours, exposures: [{ feature: hours, x }] },
    sounds: { days, exposures: soundsBefore(days, nights) }
  };
}

function soundsBefore(days: readonly LivedDay[], nights: readonly Night[]): Exposure[] {
  const index = new Map(days.map(({ day }, i) => [day, i]));
  const found = new Map<string, Float64Array>();
  for (const { day, sound } of nights) {
    const at = index.get(addDays(day, 1));
    if (at === undefined) continue;
    let x = found.get(sound);
    if (!x) found.set(sound, (x = new Float64Array(days.length)));
    x[at] = 1;
  }
  return [...found].map(([id, x]) => ({ feature: { kind: 'sound', id }, x }));
}
