import { describe, expect, it } from 'vitest';
import { guideIds } from '$lib/domain/guide';
import { chance } from '$lib/art/chance';
import { describe as sentence } from '$lib/art/describe';
import { lights, seasons } from '$lib/art/light';
import { postures } from '$lib/art/posture';
import { rarities, raritiesOf, rarityToday } from '$lib/art/rarities';

/** Words that would claim a feeling, or reproach someone for staying away. */
const claims =
  /\b(feels?|happy|sad|loves?|miss(es|ed)?|lonely|proud|understands?|wants?|hopes?|sorry|glad|because you|for you)\b|开心|难过|想你|爱|懂|为你|因为你|希望|孤单/i;

describe('what happens seldom', () => {
  it('is at least six things to be seen for every animal, and each is told', () => {
    for (const guide of guideIds) {
      const own = rarities.filter((one) => one.guide === guide);
      expect(own.filter((one) => one.drawing).length).toBeGreaterThanOrEqual(6);
    }
  });

  it('has an id of its own, kept under its guide', () => {
    expect(new Set(rarities.map((one) => one.id)).size).toBe(rarities.length);
    for (const one of rarities) expect(one.id.startsWith(`${one.guide}-`)).toBe(true);
  });

  it('is told in both languages, in one breath, without claiming a feeling', () => {
    for (const { line } of rarities) {
      expect(line.en).toMatch(/^[A-Z].*[.]$/);
      expect(line.zh).toMatch(/[。]$/);
      expect(line.zh).not.toMatch(/[a-z,.]/i);
      expect(line.en.length).toBeLessThanOrEqual(110);
      expect(line.en).not.toMatch(claims);
      expect(line.zh).not.toMatch(claims);
    }
  });

  it('has a place for everything drawn', () => {
    for (const one of rarities) expect(Boolean(one.drawing)).toBe(Boolean(one.at));
  });

  it('can happen in every season and light', () => {
    for (const guide of guideIds)
      for (const season of seasons)
        for (const light of lights) expect(raritiesOf(guide, season, light).length).toBeGreaterThanOrEqual(2);
  });

  it('keeps snow to winter', () => {
    for (const season of ['spring', 'summer', 'autumn'] as const)
      for (const guide of guideIds)
        for (const one of raritiesOf(guide, season, 'night')) expect(one.drawing).not.toBe('snowcap');
  });

  it('comes on about one day in eight, whatever a person does', () => {
    const days = Array.from({ length: 2000 }, (_, day) => rarityToday('owl', 'summer', 'night', chance(day)));
    const rare = days.filter(Boolean).length;
    expect(rare).toBeGreaterThan(2000 / 11);
    expect(rare).toBeLessThan(2000 / 6);
  });

  it('is the same all day long', () => {
    for (let day = 0; day < 200; day++) {
      const morning = rarityToday('fox', 'winter', 'day', chance(day));
      expect(rarityToday('fox', 'winter', 'day', chance(day))).toEqual(morning);
    }
  });
});

describe('what is said of a picture', () => {
  it('is one sentence for every guide and posture, in both languages', () => {
    for (const guide of guideIds)
      for (const posture of postures) {
        expect(sentence(guide, posture, 'en')).toMatch(/^An? .*[.]$|^[A-Z].*[.]$/);
        expect(sentence(guide, posture, 'zh')).toMatch(/。$/);
        expect(sentence(guide, posture, 'en')).not.toMatch(claims);
      }
  });
});
