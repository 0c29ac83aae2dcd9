import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightAt, lights, seasonOf, seasons } from '$lib/art/light';

describe('the light of the hour', () => {
  it('is day at noon and night at midnight, all year', () => {
    for (const season of seasons) {
      expect(lightAt(12, season)).toBe('day');
      expect(lightAt(0, season)).toBe('night');
    }
  });

  it('goes from night through dawn, day and dusk to night, once a day', () => {
    for (const season of seasons) {
      const day = Array.from({ length: 240 }, (_, i) => lightAt(i / 10, season));
      const turns = day.filter((light, i) => i === 0 || light !== day[i - 1]);
      expect(turns).toEqual(['night', 'dawn', 'day', 'dusk', 'night']);
    }
  });

  it('at five in the afternoon is dusk in winter and still day in summer', () => {
    expect(lightAt(17, 'winter')).toBe('dusk');
    expect(lightAt(17, 'summer')).toBe('day');
  });

  it('knows every hour, and an hour past midnight is the same hour', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 23.99, noNaN: true }),
        fc.constantFrom(...seasons),
        (hour, season) => {
          expect(lights).toContain(lightAt(hour, season));
          expect(lightAt(Math.round(hour) + 24, season)).toBe(lightAt(Math.round(hour), season));
        }
      )
    );
  });
});

describe('the season of a month', () => {
  it('has three months each', () => {
    const year = Array.from({ length: 12 }, (_, i) => seasonOf(i + 1));
    expect(year.join(' ')).toBe(
      'winter winter spring spring spring summer summer summer autumn autumn autumn winter'
    );
  });

  it('is the opposite one south of the equator', () => {
    expect(seasonOf(1, true)).toBe('summer');
    expect(seasonOf(4, true)).toBe('autumn');
    expect(seasonOf(7, true)).toBe('winter');
    expect(seasonOf(10, true)).toBe('spring');
  });
});
