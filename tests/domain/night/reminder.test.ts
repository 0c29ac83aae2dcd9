import { calendarText, folded, type Reminder } from '$lib/domain/night/reminder';
import { instant, localDay } from '$lib/domain/stamp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const windDown: Reminder = {
  uid: 'wind-down@understory',
  hour: 22,
  minute: 5,
  from: localDay('2026-11-22'),
  minutes: 15,
  summary: '该慢下来了',
  description: '灯调暗一点；手机放远一点，雨声已经备好了。\n想听就听，不想听也可以直接睡。'
};
const written = instant(Date.UTC(2026, 10, 22, 12, 34, 56));
const bytes = (text: string): number => new TextEncoder().encode(text).length;
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('a reminder for the person’s own calendar', () => {
  const text = calendarText([windDown], written);

  it('comes every day at the hour they chose, wherever they are', () => {
    expect(text).toContain('DTSTART:20261122T220500\r\n');
    expect(text).toContain('RRULE:FREQ=DAILY\r\n');
    expect(text).toContain('BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT0M\r\n');
    expect(text).toContain('DTSTAMP:20261122T123400Z\r\n');
  });

  it('says the words it was given, commas, breaks and all', () => {
    const words = unfolded(text);
    expect(words).toContain('SUMMARY:该慢下来了\r\n');
    expect(words).toContain('雨声已经备好了。\\n想听就听');
    const latin = calendarText([{ ...windDown, summary: 'Lights low, phone away; rain \\ hush' }], written);
    expect(unfolded(latin)).toContain('SUMMARY:Lights low\\, phone away\\; rain \\\\ hush\r\n');
  });

  it('holds a check-in and a wind-down in one file', () => {
    const both = calendarText([windDown, { ...windDown, uid: 'check-in@understory', hour: 8 }], written);
    expect(both.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(both.match(/END:VCALENDAR\r\n$/)).not.toBeNull();
  });

  it('folds every line at 75 bytes and loses nothing, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 300 }), (words) => {
        const clean = words.replace(/\p{Cc}/gu, '');
        const cut = folded(clean);
        for (const line of cut.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
        expect(unfolded(cut)).toBe(clean);
      })
    );
  });

  it('cannot be made to carry a second event by a line break in the words', () => {
    const sly = calendarText([{ ...windDown, summary: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT' }], written);
    expect(unfolded(sly).match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });

  it('does not accept an hour no clock shows', () => {
    expect(() => calendarText([{ ...windDown, hour: 24 }], written)).toThrow(RangeError);
  });
});
