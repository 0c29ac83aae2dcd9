import { stepOf } from '../affect';
import type { CheckIn } from '../check-in';
import type { Label } from '../feeling';
import { disagreements, type Disagreement } from '../insight/disagreement';
import { newWords, wordsOf } from '../insight/feeling-words';
import type { Memory } from '../memory';
import type { Session } from '../session';
import { addDays, type LocalDay } from '../stamp';
import { type Days, within } from '../trend/range';
import { type DayPoint, dailySeries } from '../trend/series';
import { mean, quantile } from '../trend/spread';

/** What a letter may say of some days, before any words. Everything is counted from the rows themselves. */
export interface Facts {
  points: DayPoint[];
  checkIns: CheckIn[];
  sessions: Session[];
  /** The lowest and the highest day, when there are three days and they lie clearly on either side. */
  heavy: DayPoint | null;
  light: DayPoint | null;
  /** The feeling word used most, from two uses on. */
  word: { label: Label; n: number } | null;
  /** Quartiles of the marks, from six on. */
  middle: { low: number; high: number; n: number } | null;
  /** Marks on the pleasant side, from four marks on. */
  pleasant: { n: number; of: number } | null;
  /** Mean hours slept, from three nights on. */
  sleep: { hours: number; nights: number } | null;
  /** Mean ratings around the sessions. */
  around: { n: number; before: number; after: number } | null;
  person: { memory: Memory; n: number; beside: Label | null } | null;
  kept: Memory | null;
  openStep: Memory | null;
  doneStep: Memory | null;
  newWords: Label[];
  mistake: Disagreement | null;
}

/** A step is named for two weeks; after that it is the person's own business. */
const stepDays = 14;

/** What is so about some days. */
export function factsOf(
  checkIns: readonly CheckIn[],
  sessions: readonly Session[],
  memories: readonly Memory[],
  days: Days
): Facts {
  const inside = checkIns
    .filter(({ deleted, day }) => !deleted && within(days, day))
    .sort((a, b) => a.at - b.at);
  // a session that went over to real help is not for a letter
  const talked = sessions.filter(
    ({ deleted, day, status }) => !deleted && status !== 'handed-off' && within(days, day)
  );
  const points = dailySeries(inside, days);
  const ratings = inside.map(({ affect }) => affect.valence);
  const sorted = [...points].sort((a, b) => a.median - b.median);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const enough = points.length >= 3;
  const [word] = wordsOf(inside, days);
  const slept = hoursOf(inside);
  const rated = talked.filter(({ before, after }) => before && after);
  const known = memories.filter(({ deleted, sensitive, day }) => !deleted && !sensitive && day <= days.to);
  return {
    points,
    checkIns: inside,
    sessions: talked,
    heavy: enough && low && low.median <= -1 / 7 ? low : null,
    light: enough && high && high.median >= 1 / 7 ? high : null,
    word: word && word.n >= 2 ? word : null,
    middle:
      ratings.length >= 6
        ? { low: quantile(ratings, 0.25), high: quantile(ratings, 0.75), n: ratings.length }
        : null,
    pleasant:
      ratings.length >= 4
        ? { n: ratings.filter((value) => stepOf(value) > 0).length, of: ratings.length }
        : null,
    sleep: slept.length >= 3 ? { hours: mean(slept), nights: slept.length } : null,
    around: rated.length
      ? {
          n: rated.length,
          before: mean(rated.map(({ before }) => before?.valence ?? 0)),
          after: mean(rated.map(({ after }) => after?.valence ?? 0))
        }
      : null,
    person: personOf(known, inside, talked),
    kept:
      known.findLast(({ kind, day }) => within(days, day) && (kind === 'place' || kind === 'quote')) ?? null,
    openStep: stepOpen(known, days.to),
    doneStep: known.findLast(({ kind, done }) => kind === 'step' && !!done && within(days, done)) ?? null,
    newWords: newWords(checkIns, days).map(({ label }) => label),
    mistake: disagreements(inside)[0] ?? null
  };
}

/** One night's hours are counted once, however many check-ins repeat them. */
function hoursOf(checkIns: readonly CheckIn[]): number[] {
  const nights = new Map<LocalDay, number>();
  for (const { day, sleepHours } of checkIns) if (sleepHours !== undefined) nights.set(day, sleepHours);
  return [...nights.values()];
}

/** A step that had not been taken by a day, the newest first. */
function stepOpen(memories: readonly Memory[], on: LocalDay): Memory | null {
  const open = memories.filter(
    ({ kind, day, done }) => kind === 'step' && day > addDays(on, -stepDays) && !(done && done <= on)
  );
  return open.sort((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}

/** The kept person whose name comes up most, in notes and in the person's own turns. */
function personOf(
  memories: readonly Memory[],
  checkIns: readonly CheckIn[],
  sessions: readonly Session[]
): Facts['person'] {
  const talks = sessions.map(({ turns }) =>
    turns
      .filter(({ by }) => by === 'person')
      .map(({ text }) => text)
      .join('\n')
  );
  const found = memories
    .filter(({ kind, text }) => kind === 'person' && text.trim().length > 1)
    .map((memory) => {
      const notes = checkIns.filter(({ note }) => names(note, memory.text));
      const n = notes.length + talks.filter((text) => names(text, memory.text)).length;
      return { memory, n, beside: notes.flatMap(({ labels }) => labels)[0] ?? null };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  return found[0] ?? null;
}

/** Whether a text names someone: as a word of its own where words are written apart. */
export function names(text: string, name: string): boolean {
  const letter = /[\p{Script=Latin}\d]/u;
  const [where, what] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const apart = (c: string | undefined, edge: string | undefined) =>
      !c || !edge || !letter.test(c) || !letter.test(edge);
    if (apart(where[at - 1], what[0]) && apart(where[at + what.length], what.at(-1))) return true;
  }
  return false;
}
