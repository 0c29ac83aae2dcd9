import { type LocalDay, weekday } from '$lib/domain/stamp';
import { dayNumber, dayOfNumber } from '$lib/domain/trend/day-number';
import { type Days, lengthOf } from '$lib/domain/trend/range';
import { formatDay } from '$lib/i18n/format';

/** A mark under the axis of days: `x` in days since 1970. */
export interface DayTick {
  x: number;
  label: string;
}

/** So many days shown and more are dots with the smooth line through them; fewer are discs, joined day by day. */
export const fineFrom = 46;

/** Beyond so many days shown, readings stand in the table only. */
export const readingsUpTo = 130;

type Lang = 'en' | 'zh';

const dateOf = (day: string): number => Number(day.slice(8));
const monthOf = (day: string): number => Number(day.slice(5, 7));

/** How often a label stands, by the days shown: which days have one, and what it says. */
function marks(
  length: number,
  lang: Lang
): { on: (day: LocalDay) => boolean; label: (day: LocalDay) => string } {
  const first = (day: string) => dateOf(day) === 1;
  const named = (style: Parameters<typeof formatDay>[2]) => (day: string) => formatDay(lang, day, style);
  if (length <= 10) return { on: () => true, label: named('weekday') };
  if (length <= 45) return { on: (day) => weekday(day) === 1, label: (day) => String(dateOf(day)) };
  if (length <= 124) return { on: first, label: named('month-name') };
  const every = length <= 250 ? 2 : length <= 460 ? 3 : 6;
  if (length <= 800)
    return { on: (day) => first(day) && (monthOf(day) - 1) % every === 0, label: named('month-short') };
  const years = Math.ceil(length / 365 / 8);
  return {
    on: (day) => first(day) && monthOf(day) === 1 && Number(day.slice(0, 4)) % years === 0,
    label: (day) => day.slice(0, 4)
  };
}

/** The marks under a chart of days, as many as can be read, and as many again beyond either end. */
export function dayTicks(days: Days, lang: Lang): DayTick[] {
  const length = lengthOf(days);
  const { on, label } = marks(length, lang);
  const ticks: DayTick[] = [];
  for (let x = dayNumber(days.from) - length; x <= dayNumber(days.to) + length; x++) {
    const day = dayOfNumber(x);
    if (on(day)) ticks.push({ x, label: label(day) });
  }
  return ticks;
}
