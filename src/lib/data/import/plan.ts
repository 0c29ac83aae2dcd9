import type { Step } from '$lib/domain/affect';
import type { CheckIn, CheckInContent } from '$lib/domain/check-in';
import type { Label } from '$lib/domain/feeling';
import type { Id, Kept } from '$lib/domain/record';
import { instant, type LocalDay, noonOf, type Stamp } from '$lib/domain/stamp';
import type { History } from '../history';
import { Keepsakes } from '../keepsakes';
import { middleOf } from './gather';
import { affectOfMood, affectOfStep, labelOfMood } from './moods';
import type { ImportedCheckIn, Parsed } from './row';

/** What the person said an unknown mood word means; null leaves its entries out. */
export type MoodAnswers = ReadonlyMap<string, Step | null>;

/** What is kept of an import, so that it can be told and undone: the body of a keepsake of kind `import`. */
export interface ImportRecord {
  app: Parsed['app'];
  /** The name of the file. */
  file: string;
  /** Ids of the check-ins that were added, each with the name it had in the file. */
  added: [id: Id, ref: string][];
  first: LocalDay | null;
  last: LocalDay | null;
}

/** A dry run of an import. */
export interface ImportPlan {
  /** Entries that would be added. */
  new: number;
  /** Entries that are here already. */
  same: number;
  /** Entries that came in an earlier import and that the person has deleted since; they stay deleted. */
  deletedSince: number;
  /** Entries whose mood the person wants left out. */
  leftOut: number;
  /** Entries whose mood word has not been answered yet. */
  unanswered: number;
  unreadable: number;
  first: LocalDay | null;
  last: LocalDay | null;
}

/** A check-in to be: everything but the id and ticks this device gives it. */
export type Arrival = { ref: string; id?: Id; content: Omit<CheckIn, keyof Kept> };

/** An import sorted into what would be added and what would not. */
export interface Sorted {
  plan: ImportPlan;
  arrivals: Arrival[];
}

const minuteMs = 60_000;

/**
 * When an entry was lived. Without a zone in the file only the wall clock is known; it is kept as such, under UTC,
 * so that the same file gives the same days and hours wherever it is read. Without a time it stands at noon.
 */
export function stampOf({ day, minute, at, zone }: ImportedCheckIn): Stamp {
  if (at !== null && zone !== null) return { at, day, zone };
  const clock = minute ?? 720;
  return { at: instant(noonOf(day) + (clock - 720) * minuteMs), day, zone: 'UTC' };
}

/** The feeling of an entry; `unanswered` while one of its words is unknown, `left-out` when none is to be kept. */
function feelingOf(
  row: ImportedCheckIn,
  answers: MoodAnswers
): CheckInContent['affect'] | 'unanswered' | 'left-out' {
  if (row.affect) return row.affect;
  const known = [];
  for (const mood of row.moods) {
    const answer = answers.get(mood);
    const place = answer === undefined ? affectOfMood(mood) : answer === null ? null : affectOfStep(answer);
    if (!place && answer === undefined) return 'unanswered';
    if (place) known.push(place);
  }
  return known.length > 0 ? middleOf(known) : 'left-out';
}

function contentOf(row: ImportedCheckIn, affect: CheckInContent['affect'], app: string): Arrival['content'] {
  const words = row.moods.map(labelOfMood).filter((label): label is Label => label !== null);
  return {
    ...stampOf(row),
    kind: row.kind,
    affect,
    labels: [...new Set([...row.labels, ...words])],
    contexts: row.contexts,
    tags: row.tags,
    note: row.note,
    ...(row.sleepHours === undefined ? {} : { sleepHours: row.sleepHours }),
    reading: null,
    ...(app === 'understory'
      ? row.source
        ? { source: row.source }
        : row.id
          ? {}
          : { source: { app, ref: row.ref } }
      : { source: { app, ref: row.ref } })
  };
}

/** Sorts the entries of a file against what is already here. Nothing is written. */
export async function sortImport(
  history: History,
  parsed: Parsed,
  answers: MoodAnswers = new Map()
): Promise<Sorted> {
  const here = new Set<string>();
  for (const checkIn of await history.shelf<CheckIn>('checkIns').living()) {
    here.add(`#${checkIn.id}`);
    if (checkIn.source?.app === parsed.app) here.add(checkIn.source.ref);
  }
  const before = new Set(
    (await new Keepsakes(history).all<ImportRecord>('import'))
      .filter(({ body }) => body.app === parsed.app)
      .flatMap(({ body }) => body.added.map(([, ref]) => ref))
  );
  const plan: ImportPlan = {
    new: 0,
    same: 0,
    deletedSince: 0,
    leftOut: 0,
    unanswered: 0,
    unreadable: parsed.unreadableCount,
    first: parsed.first,
    last: parsed.last
  };
  const arrivals: Arrival[] = [];
  for (const row of parsed.rows) {
    const affect = feelingOf(row, answers);
    if (here.has(row.ref) || (row.id && here.has(`#${row.id}`))) plan.same += 1;
    else if (before.has(row.ref)) plan.deletedSince += 1;
    else if (affect === 'left-out') plan.leftOut += 1;
    else if (affect === 'unanswered') plan.unanswered += 1;
    else {
      plan.new += 1;
      arrivals.push({
        ref: row.ref,
        ...(row.id ? { id: row.id } : {}),
        content: contentOf(row, affect, parsed.app)
      });
    }
  }
  return { plan, arrivals };
}

/** What importing a file would do. */
export const planImport = async (
  history: History,
  parsed: Parsed,
  answers?: MoodAnswers
): Promise<ImportPlan> => (await sortImport(history, parsed, answers)).plan;
