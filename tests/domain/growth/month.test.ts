import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMonth, monthOf, monthsOf } from '$lib/domain/growth/month';
import { addDays, localDay } from '$lib/domain/stamp';

const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(localDay('2024-01-01'), n));

describe('the months of one’s own', () => {
  it('are those with a day in them, the latest first, each once; an empty month is not mentioned', () => {
    const days = ['2026-03-09', '2026-01-31', '2026-03-30', '2025-12-01'].map((day) => localDay(day));
    expect(monthsOf(days)).toEqual(['2026-03', '2026-01', '2025-12']);
    expect(monthsOf([])).toEqual([]);
  });

  it('together hold every thing exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const parts = monthsOf(days).flatMap((month) => inMonth(days, month, (day) => day));
        expect([...parts].sort()).toEqual([...days].sort());
        for (const month of monthsOf(days))
          for (const day of inMonth(days, month, (one) => one)) expect(monthOf(day)).toBe(month);
      })
    );
  });

  it('are all there while none is chosen', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        expect(inMonth(days, null, (day) => day)).toEqual(days);
      })
    );
  });
});
