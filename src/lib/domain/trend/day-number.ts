import type { LocalDay } from '../stamp';

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/**
 * A lived day as a whole number, days since 1 January 1970 (proleptic Gregorian; Hinnant's `days_from_civil`). Reading
 * the digits is some twenty times quicker than asking the calendar, and long histories ask for each of their days.
 */
export function dayNumber(day: LocalDay): number {
  const month = digit(day, 5) * 10 + digit(day, 6);
  const date = digit(day, 8) * 10 + digit(day, 9);
  const written = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
  // the year begins in March, so that a leap day is its last
  const year = month > 2 ? written : written - 1;
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The day of a number; parts of a day are cut off. For years 0 to 9999. */
export function dayOfNumber(number: number): LocalDay {
  const shifted = Math.floor(number) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const written = year + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(written).padStart(4, '0')}-${two(month)}-${two(date)}` as LocalDay;
}
