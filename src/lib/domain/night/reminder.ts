import { wallClock, type Instant, type LocalDay } from '../stamp';

/** A reminder for the person's own calendar. Its words come from outside, in the person's language. */
export interface Reminder {
  /** names it for good: adding the file again replaces the old reminder */
  uid: string;
  /** hour of the day, 0–23, and minute, 0–59, wherever the person is */
  hour: number;
  minute: number;
  /** the first day */
  from: LocalDay;
  /** how long it stands in the calendar, minutes */
  minutes: number;
  summary: string;
  description: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Text in a property: backslash, semicolon and comma escaped, lines joined by \n (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Bytes a character takes in UTF-8. */
const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line cut at 75 bytes, never inside a character; the rest follows after a line break and a space (3.1). */
export function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (length + bytes > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += bytes;
  }
  return out;
}

function event(
  { uid, hour, minute, from, minutes, summary, description }: Reminder,
  stamp: string
): string[] {
  // no zone: the calendar keeps it at this hour wherever the person travels
  const start = `${from.replaceAll('-', '')}T${two(hour)}${two(minute)}00`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    `DURATION:PT${minutes}M`,
    'RRULE:FREQ=DAILY',
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0M',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT'
  ];
}

/**
 * Reminders as the text of an iCalendar file (RFC 5545): each every day, with an alarm on the minute. `written` is
 * when the file is made. Throws on an hour or minute that no clock shows.
 */
export function calendarText(reminders: readonly Reminder[], written: Instant): string {
  for (const { hour, minute } of reminders)
    if (
      !Number.isInteger(hour) ||
      hour < 0 ||
      hour > 23 ||
      !Number.isInteger(minute) ||
      minute < 0 ||
      minute > 59
    )
      throw new RangeError(`no such time of day: ${hour}:${minute}`);
  const { date, hour, minute } = wallClock(written, 'UTC');
  const stamp = `${date.replaceAll('-', '')}T${two(hour)}${two(minute)}00Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Understory//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => event(reminder, stamp)),
    'END:VCALENDAR'
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
