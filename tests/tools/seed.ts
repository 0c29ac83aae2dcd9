import { partsOf } from '$lib/domain/record';
import { isLocalDay, type LocalDay } from '$lib/domain/stamp';
import { seededHistory } from './seed/seeded-history';

const usage = 'seed --days N --seed N [--lang en|zh] [--until YYYY-MM-DD]';

/** The last day of a made-up history unless another is asked for: the same file on any day it is made. */
const until = '2026-11-22' as LocalDay;

/**
 * Prints a lifelike history as a backup file, the same for the same arguments.
 *   npm run -s seed -- --days 365 --seed 7 --lang zh > year.json
 */
export async function run(args: string[]): Promise<void> {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const days = Number(value('--days') ?? 365);
  const seed = Number(value('--seed') ?? 1);
  const lang = value('--lang') ?? 'en';
  const last = value('--until') ?? until;
  if (!Number.isInteger(days) || days < 1 || days > 20_000)
    throw new Error(`days from 1 to 20,000. ${usage}`);
  if (!Number.isInteger(seed)) throw new Error(`seed is a whole number. ${usage}`);
  if (lang !== 'en' && lang !== 'zh') throw new Error(`en or zh. ${usage}`);
  if (!isLocalDay(last)) throw new Error(`not a day: ${last}. ${usage}`);
  const tables = seededHistory({ days, seed, lang, until: last });
  const newest = Object.values(tables)
    .flat()
    .reduce((ms, row) => Math.max(ms, partsOf(row.changed).ms), 0);
  const file = {
    format: 'understory-backup',
    version: 1,
    schema: 1,
    made: new Date(newest).toISOString(),
    tables
  };
  process.stdout.write(`${JSON.stringify(file)}\n`);
}
