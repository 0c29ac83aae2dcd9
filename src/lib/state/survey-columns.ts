import type { Affect } from '$lib/domain/affect';
import type { CheckIn } from '$lib/domain/check-in';
import type { Instant } from '$lib/domain/stamp';
import { dayNumber, dayOfNumber } from '$lib/domain/trend/day-number';

/** Lists of words of many rows, one after another; row i has those from `starts[i]` on, up to `starts[i + 1]`. */
interface Lists {
  names: string[];
  starts: Uint32Array;
  /** Places in `names`. */
  of: Uint16Array;
}

/** Check-ins as columns: what insights need of them, quick to copy to a worker and small there. */
export interface Columns {
  count: number;
  at: Float64Array;
  /** Days since 1970. */
  day: Int32Array;
  zone: Uint16Array;
  zones: string[];
  valence: Float64Array;
  arousal: Float64Array;
  /** Hours, NaN where none were given. */
  slept: Float64Array;
  labels: Lists;
  contexts: Lists;
  tags: Lists;
  notes: string[];
}

/** Gives every different word a number, in the order they come. */
class Names {
  readonly list: string[] = [];
  #places = new Map<string, number>();

  placeOf(name: string): number {
    let place = this.#places.get(name);
    if (place === undefined) {
      this.#places.set(name, (place = this.list.length));
      this.list.push(name);
    }
    return place;
  }
}

function listsOf(rows: readonly CheckIn[], pick: (row: CheckIn) => readonly string[]): Lists {
  const names = new Names();
  const starts = new Uint32Array(rows.length + 1);
  const of: number[] = [];
  rows.forEach((row, i) => {
    for (const name of pick(row)) of.push(names.placeOf(name));
    starts[i + 1] = of.length;
  });
  return { names: names.list, starts, of: Uint16Array.from(of) };
}

const listAt = ({ names, starts, of }: Lists, i: number): string[] =>
  Array.from(of.subarray(starts[i], starts[i + 1]), (place) => names[place] as string);

/** Some check-ins as columns; at most 65,535 rows at a time. */
export function columnsOf(rows: readonly CheckIn[]): Columns {
  const zones = new Names();
  const numbers = (pick: (row: CheckIn) => number) => Float64Array.from(rows, pick);
  return {
    count: rows.length,
    at: numbers(({ at }) => at),
    day: Int32Array.from(rows, ({ day }) => dayNumber(day)),
    zone: Uint16Array.from(rows, ({ zone }) => zones.placeOf(zone)),
    zones: zones.list,
    valence: numbers(({ affect }) => affect.valence),
    arousal: numbers(({ affect }) => affect.arousal),
    slept: numbers(({ sleepHours }) => sleepHours ?? NaN),
    labels: listsOf(rows, ({ labels }) => labels),
    contexts: listsOf(rows, ({ contexts }) => contexts),
    tags: listsOf(rows, ({ tags }) => tags),
    notes: rows.map(({ note }) => note)
  };
}

/** What lies in the columns, as check-ins again. They carry no id and no reading: no insight asks for one. */
export function rowsOf(columns: Columns): CheckIn[] {
  return Array.from({ length: columns.count }, (_, i): CheckIn => {
    const slept = columns.slept[i] as number;
    return {
      id: '',
      created: '',
      changed: '',
      at: columns.at[i] as Instant,
      day: dayOfNumber(columns.day[i] as number),
      zone: columns.zones[columns.zone[i] as number] as string,
      kind: 'momentary',
      affect: { valence: columns.valence[i], arousal: columns.arousal[i] } as Affect,
      labels: listAt(columns.labels, i) as CheckIn['labels'],
      contexts: listAt(columns.contexts, i) as CheckIn['contexts'],
      tags: listAt(columns.tags, i),
      note: columns.notes[i] as string,
      ...(Number.isNaN(slept) ? {} : { sleepHours: slept }),
      reading: null
    };
  });
}

/** The buffers behind the columns, which may be handed over instead of copied. */
export const buffersOf = ({
  at,
  day,
  zone,
  valence,
  arousal,
  slept,
  labels,
  contexts,
  tags
}: Columns): ArrayBuffer[] =>
  [
    ...[at, day, zone, valence, arousal, slept],
    ...[labels, contexts, tags].flatMap(({ starts, of }) => [starts, of])
  ].map(({ buffer }) => buffer as ArrayBuffer);
