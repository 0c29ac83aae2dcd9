import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, instant, isLocalDay, localDay, stampAt, weekday } from '$lib/domain/stamp';

const at = (iso: string) => instant(Date.parse(iso));
const anyDay = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => localDay(new Date(days * 86_400_000).toISOString().slice(0, 10)));

describe('the day a person lived', () => {
  it('goes on until four in the morning: a late-night entry belongs to the evening before', () => {
    expect(stampAt(at('2026-11-22T18:30:00Z'), 'Asia/Shanghai').day).toBe('2026-11-22'); // 02:30 there
    expect(stampAt(at('2026-11-22T20:00:00Z'), 'Asia/Shanghai').day).toBe('2026-11-23'); // 04:00 there
  });

  it('is the one of the zone they were in', () => {
    const moment = at('2026-06-01T12:00:00Z');
    expect(stampAt(moment, 'Pacific/Auckland').day).toBe('2026-06-01');
    expect(stampAt(at('2026-06-01T20:00:00Z'), 'Pacific/Auckland').day).toBe('2026-06-02');
    expect(stampAt(at('2026-06-01T20:00:00Z'), 'America/Los_Angeles').day).toBe('2026-06-01');
  });

  it('is not doubled or skipped when the clocks change', () => {
    expect(stampAt(at('2026-03-29T00:30:00Z'), 'Europe/Berlin').day).toBe('2026-03-28'); // 01:30, before the jump
    expect(stampAt(at('2026-03-29T02:30:00Z'), 'Europe/Berlin').day).toBe('2026-03-29'); // 04:30, after it
    expect(daysBetween(localDay('2026-03-28'), localDay('2026-03-30'))).toBe(2);
  });

  it('moves forth and back without loss', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(daysBetween(day, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(day);
        expect(weekday(moved)).toBe((((weekday(day) + days) % 7) + 7) % 7);
      })
    );
  });

  it('is only taken from text when the calendar has it', () => {
    expect(isLocalDay('2024-02-29')).toBe(true);
    expect(isLocalDay('2023-02-29')).toBe(false);
    expect(isLocalDay('2026-13-01')).toBe(false);
    expect(isLocalDay('22.11.2026')).toBe(false);
    expect(() => localDay('yesterday')).toThrow(RangeError);
  });
});
