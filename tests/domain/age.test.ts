import { helpLines, linesFor } from '$lib/content/help/lines';
import { regionIds } from '$lib/content/help/regions';
import { ageGroups, isQuietHour, isYoung, mayTalk } from '$lib/domain/age';
import { describe, expect, it } from 'vitest';

describe('someone under thirteen', () => {
  it('finds people to call, and no session', () => {
    expect(mayTalk('child')).toBe(false);
    expect(isYoung('child')).toBe(true);
  });
});

describe('someone of thirteen to seventeen', () => {
  it('may talk, and finds the lines for the young first', () => {
    expect(mayTalk('teen')).toBe(true);
    const withYoung = regionIds.filter((region) =>
      helpLines.some((line) => line.region === region && line.audience === 'young' && line.confirmed)
    );
    expect(withYoung.length).toBeGreaterThan(0);
    for (const region of withYoung) {
      expect(linesFor(region, { young: isYoung('teen') }).lines[0]?.audience, region).toBe('young');
      expect(
        linesFor(region, { young: isYoung('adult') }).lines.some((line) => line.audience === 'young')
      ).toBe(false);
    }
  });

  it('is shown the places of the night first from ten in the evening to six', () => {
    const quiet = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuietHour('teen', hour));
    expect(quiet).toEqual([0, 1, 2, 3, 4, 5, 22, 23]);
  });
});

it('who has not been asked, would rather not say, or is grown, is not turned away at any hour', () => {
  for (const group of [null, ...ageGroups.filter((one) => one === 'adult' || one === 'unsaid')]) {
    expect(mayTalk(group)).toBe(true);
    expect(isYoung(group)).toBe(false);
    expect(isQuietHour(group, 2)).toBe(false);
  }
});
