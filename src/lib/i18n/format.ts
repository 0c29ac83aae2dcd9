/** Dates and numbers as each language writes them. Days are `YYYY-MM-DD` strings, moments are milliseconds. */
type Lang = 'en' | 'zh';

const locales: Record<Lang, string> = { en: 'en-GB', zh: 'zh-CN' };
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locales[lang], options)));
  return format;
}

/** How a day is written: `long` "Sunday 22 November", `short` "22 Nov", `month` "November 2026", `weekday` "Sun". */
export type DayStyle = 'long' | 'short' | 'year' | 'month' | 'month-name' | 'month-short' | 'weekday';

const dayOptions: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  year: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'month-name': { month: 'long' },
  'month-short': { month: 'short' },
  weekday: { weekday: 'short' }
};

/** A lived day in words. Read at noon UTC, so that it is the same day for everyone. */
export const formatDay = (lang: Lang, day: string, style: DayStyle): string =>
  dateFormat(lang, { ...dayOptions[style], timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));

/** The time on the clock of a zone, e.g. "18:40". */
export const formatTime = (lang: Lang, at: number, zone: string): string =>
  dateFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);

/** What will be shown of a number: nothing is neither above nor below nothing. */
const rounded = (value: number, digits: number): number => (Math.abs(value) < 0.5 / 10 ** digits ? 0 : value);

/** A number with at most `digits` decimals and a true minus sign. */
export function formatNumber(lang: Lang, value: number, digits = 1): string {
  const text = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits }).format(
    rounded(value, digits)
  );
  return text.replace('-', '−');
}

/** A number that always shows its sign. */
export const formatSigned = (lang: Lang, value: number, digits = 2): string =>
  (rounded(value, digits) > 0 ? '+' : '') + formatNumber(lang, value, digits);

/** A number of bytes, in MB from 100 kB on. */
export function formatBytes(lang: Lang, bytes: number): string {
  if (bytes < 100_000) return `${formatNumber(lang, bytes / 1000, 0)} kB`;
  return `${formatNumber(lang, bytes / 1_000_000, 1)} MB`;
}
