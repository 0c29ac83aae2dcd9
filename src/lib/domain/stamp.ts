declare const instantBrand: unique symbol;
declare const dayBrand: unique symbol;

/** Milliseconds since 1970-01-01T00:00Z, an integer. */
export type Instant = number & { [instantBrand]: true };

/** A day as it was lived, `YYYY-MM-DD`, fixed when written. */
export type LocalDay = string & { [dayBrand]: true };

/**
 * When something happened: the instant, the day the person lived then, and the IANA zone they were in.
 * Travel and summer time never move the day afterwards.
 */
export interface Stamp {
  at: Instant;
  day: LocalDay;
  zone: string;
}

/** Any number as an instant, rounded to a whole millisecond. */
export const instant = (ms: number): Instant => Math.round(ms) as Instant;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a string is a day that exists in the calendar. */
export const isLocalDay = (text: string): text is LocalDay =>
  dayPattern.test(text) &&
  !Number.isNaN(Date.parse(`${text}T12:00:00Z`)) &&
  new Date(`${text}T12:00:00Z`).toISOString().slice(0, 10) === text;

/** A day from its text. Throws on a text that is no day: callers check input with `isLocalDay` first. */
export function localDay(text: string): LocalDay {
  if (!isLocalDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    const options = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit'
    } as const;
    clock = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: zone, hourCycle: 'h23' });
    clocks.set(zone, clock);
  }
  return clock;
}

/** Wall-clock parts of an instant in a zone; hour 0–23. */
export function wallClock(at: Instant, zone: string): { date: string; hour: number; minute: number } {
  const parts = Object.fromEntries(
    clockIn(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value])
  );
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    hour: Number(parts.hour),
    minute: Number(parts.minute)
  };
}

/** The hour at which a new lived day begins: a note written at 2 a.m. still belongs to the evening before it. */
export const dayBegins = 4;

/**
 * The stamp of an instant: the lived day runs from 04:00 to 04:00 on the wall clock of the zone,
 * so a late-night entry belongs to the day the person lived.
 */
export function stampAt(at: Instant, zone: string): Stamp {
  const { date, hour } = wallClock(at, zone);
  return { at, day: hour < dayBegins ? addDays(localDay(date), -1) : localDay(date), zone };
}

/** A day some days later (or earlier, when negative). Counted at noon, where no summer time can shift it. */
export function addDays(day: LocalDay, days: number): LocalDay {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10) as LocalDay;
}

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

/** The day of the week, 0 Sunday … 6 Saturday. */
export const weekday = (day: LocalDay): number => new Date(`${day}T12:00:00Z`).getUTCDay();

/** Noon of a day, UTC: where a day is drawn on an axis of time. */
export const noonOf = (day: LocalDay): Instant => instant(Date.parse(`${day}T12:00:00Z`));
