import { daysBetween, type LocalDay, weekday } from '$lib/domain/stamp';
import type { Days } from '$lib/domain/trend/range';
import { formatDay } from '$lib/i18n/format';

/** A mark under the axis of days: `x` in days from the first day of the range. */
export interface DayTick {
  x: number;
  label: string;
}

type Lang = 'en' | 'zh';

const dateOf = (day: LocalDay): number => Number(day.slice(8));

/** Every day from one to another. Ranges are at most some decades long, so a list is fine. */
function* daysOf({ from, to }: Days): Generator<{ x: number; day: LocalDay }> {
  const count = daysBetween(from, to);
  const start = Date.parse(`${from}T12:00:00Z`);
  for (let x = 0; x <= count; x++)
    yield { x, day: new Date(start + x * 86_400_000).toISOString().slice(0, 10) as LocalDay };
}

/** The marks under a chart of days, as many as can be read: weekdays, dates, months or years by the length shown. */
export function dayTicks(days: Days, lang: Lang): DayTick[] {
  const length = daysBetween(days.from, days.to) + 1;
  const all = [...daysOf(days)];
  if (length <= 8) return all.map(({ x, day }) => ({ x, label: formatDay(lang, day, 'weekday') }));
  if (length <= 40)
    return all
      .filter(({ day }) => weekday(day) === 1)
      .map(({ x, day }) => ({ x, label: String(dateOf(day)) }));
  const firsts = all.filter(({ day }) => dateOf(day) === 1);
  if (length <= 100) return firsts.map(({ x, day }) => ({ x, label: formatDay(lang, day, 'month-name') }));
  if (length <= 800)
    return firsts
      .filter(({ day }) => (Number(day.slice(5, 7)) - 1) % (length > 400 ? 6 : 3) === 0)
      .map(({ x, day }) => ({ x, label: formatDay(lang, day, 'month-short') }));
  return firsts
    .filter(({ day }) => day.slice(5, 7) === '01')
    .map(({ x, day }) => ({ x, label: day.slice(0, 4) }));
}
