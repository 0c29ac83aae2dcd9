import { affect, type Affect } from '../affect';
import type { CheckIn } from '../check-in';
import type { Label } from '../feeling';
import type { LocalDay } from '../stamp';

/** A feeling word the person has used. Once grown it stays, whatever comes after. */
export interface Leaf {
  label: Label;
  /** Check-ins that hold the word, at least 1. */
  uses: number;
  /** The earliest lived day with the word. */
  first: LocalDay;
  /** The latest one. */
  last: LocalDay;
  /** The mean of what the person marked in those check-ins, each coordinate −1..1. */
  affect: Affect;
}

/** A leaf for each distinct feeling word, in the order the words first came; the order of the check-ins is free. */
export function leaves(checkIns: readonly Pick<CheckIn, 'affect' | 'labels' | 'day' | 'at'>[]): Leaf[] {
  const growing = new Map<
    Label,
    { uses: number; valence: number; arousal: number } & Pick<Leaf, 'first' | 'last'>
  >();
  const inTime = [...checkIns].sort((a, b) => a.at - b.at);
  for (const { affect: marked, labels, day } of inTime)
    for (const label of new Set(labels)) {
      const before = growing.get(label);
      growing.set(label, {
        uses: (before?.uses ?? 0) + 1,
        valence: (before?.valence ?? 0) + marked.valence,
        arousal: (before?.arousal ?? 0) + marked.arousal,
        // Someone who travelled west may have lived a later moment on an earlier day.
        first: before && before.first < day ? before.first : day,
        last: before && before.last > day ? before.last : day
      });
    }
  return [...growing].map(([label, { uses, valence, arousal, first, last }]) => ({
    label,
    uses,
    first,
    last,
    affect: affect(valence / uses, arousal / uses)
  }));
}
