import { dice } from '$lib/domain/dice';
import { survey } from '$lib/domain/insight/survey';
import { dailySeries, daysOnRecord } from '$lib/domain/trend/series';
import { byDay, yearPixels } from '$lib/domain/trend/calendar';
import { rangeOf } from '$lib/domain/trend/range';
import { slopeOf } from '$lib/domain/trend/slope';
import { smoothLine } from '$lib/domain/trend/smooth';
import { summarise } from '$lib/domain/trend/summary';
import { tableRows } from '$lib/domain/trend/table';
import { daysOf, everyday, quietLift, shares } from '../domain/insight/people';
import { crowd } from '../domain/insight/crowd';

/**
 * Prints what the insights do on made-up people, as JSON. `--people N` (400): how many of each kind.
 *   node tests/tools/run.js simulate-insights --people 400
 */
export async function run(args: string[]): Promise<void> {
  const at = args.indexOf('--people');
  const people = at >= 0 ? Number(args[at + 1]) : 400;
  const falsely = Object.fromEntries(
    [
      ['independent days, 60 days', { ...everyday, lasting: 0, sticky: 0 }],
      ['everyday, 30 days', { ...everyday, days: 30 }],
      ['everyday, 60 days', everyday],
      ['everyday, 180 days', { ...everyday, days: 180 }],
      ['long moods and habits, 60 days', { ...everyday, lasting: 0.5, sticky: 0.5 }]
    ].map(([name, person]) => [name, shares(person as typeof everyday, people).falsely])
  );
  const planted = Object.fromEntries(
    [30, 45, 60, 90].map((days) => [
      `${days} days with a check-in`,
      shares({ ...everyday, days, seen: 1, planted: 0.3 }, people).found
    ])
  );
  const quiet = Object.fromEntries(
    [0, 20, 40, 100].map((pairs) => [`${pairs} pairs`, quietLift(people, pairs)])
  );
  const report = {
    people,
    'told of something false, no effect (at most .10)': falsely,
    'planted .3 found (at least .80 by 60 days)': planted,
    'lift of sessions that do nothing (adjusted within .02 of 0)': quiet,
    'told of a direction, none there': directions(people),
    milliseconds: speed()
  };
  process.stdout.write(`${JSON.stringify(report, rounded, 2)}\n`);
}

const rounded = (_: string, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

function directions(people: number): Record<string, number> {
  return Object.fromEntries(
    [21, 30, 90].map((length) => {
      let told = 0;
      for (let seed = 0; seed < people; seed++) {
        const roll = dice(seed * 31 + 7);
        const { days } = daysOf({ ...everyday, days: length }, roll);
        const slope = slopeOf(
          days.map(({ day, value }) => ({ day, median: value })),
          roll
        );
        if (slope && (slope.interval.low > 0 || slope.interval.high < 0)) told++;
      }
      return [`${length} days`, told / people];
    })
  );
}

/** Everything over 20,000 entries and 2,000 sessions, and the longest a single slice took. */
function speed() {
  const history = crowd(20_000, 2_000);
  const days = daysOnRecord(history.checkIns);
  if (!days) throw new Error('a crowd has days');
  const range = rangeOf('all', days.to, 0, days.from);
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const segment = (text: string) => Array.from(words.segment(text), (part) => part.segment);
  // processor time beside the clock's: other work on the machine must not look like ours
  const timed = (work: () => void) => {
    const before = process.cpuUsage();
    const began = performance.now();
    work();
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - began, processor: (user + system) / 1000 };
  };
  const series = () => dailySeries(history.checkIns, range);
  const points = series();
  const year = rangeOf('year', days.to);
  let slice = 0;
  const all = () => {
    let last = process.cpuUsage();
    for (const _ of survey(history, range, 1, { segment })) {
      const { user, system } = process.cpuUsage(last);
      slice = Math.max(slice, (user + system) / 1000);
      last = process.cpuUsage();
    }
  };
  return {
    series: timed(series),
    'series, table, line, sentence and calendar of all': timed(() => {
      const of = series();
      tableRows(of);
      smoothLine(of, range);
      summarise(of, dice(2));
      yearPixels(2026, byDay(of));
    }),
    'change to a year': timed(() => summarise(dailySeries(history.checkIns, year), dice(2))),
    days: points.length,
    'all insights, first time': timed(all),
    'all insights': timed(all),
    'longest slice, processor': slice
  };
}
