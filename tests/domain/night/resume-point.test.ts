import { resumeOffer, type ResumePoint } from '$lib/domain/night/resume-point';
import { describe, expect, it } from 'vitest';

const hour = 3_600_000;
const bedtime = Date.UTC(2026, 10, 22, 22, 30);
const night: ResumePoint = {
  mix: [{ id: 'ocean', gain: 0.6 }],
  master: 0.8,
  endsAt: bedtime + hour,
  at: bedtime
};

describe('a reload in the night', () => {
  it('offers to go on with the same sounds and what is left of the timer', () => {
    expect(resumeOffer(night, bedtime + hour / 4)).toEqual({
      mix: night.mix,
      master: 0.8,
      leftMs: 0.75 * hour
    });
    expect(resumeOffer({ ...night, endsAt: null }, bedtime + hour)?.leftMs).toBeNull();
  });

  it('offers nothing once the timer is over, or on another day', () => {
    expect(resumeOffer(night, bedtime + hour)).toBeNull();
    expect(resumeOffer({ ...night, endsAt: null }, bedtime + 13 * hour)).toBeNull();
    expect(resumeOffer(night, bedtime - 1)).toBeNull();
    expect(resumeOffer({ ...night, mix: [] }, bedtime)).toBeNull();
  });
});
