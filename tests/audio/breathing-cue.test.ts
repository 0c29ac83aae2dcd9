import { scheduleBreathing } from '$lib/audio/breathing-cue';
import { breathingIds, breathingPatterns, breathAt, breathSeconds } from '$lib/domain/night/breathing';
import { describe, expect, it } from 'vitest';
import { FakeContext, type FakeGain } from './fake-context';

function cue(id: (typeof breathingIds)[number], breaths: number) {
  const context = new FakeContext();
  const made = scheduleBreathing(
    context as unknown as BaseAudioContext,
    context.destination as unknown as AudioNode,
    breathingPatterns[id],
    breaths,
    2
  );
  return { context, made, voice: context.sources[0]!, gain: (context.gains[0] as FakeGain).gain };
}

describe.each(breathingIds)('the cue for %s', (id) => {
  const pattern = breathingPatterns[id];
  const { made, voice, gain } = cue(id, 30);

  it('rises as the breath comes in and falls as it goes out, half an hour ahead', () => {
    for (const t of [1, 50.3, 200.7]) {
      const { kind, left } = breathAt(pattern, t);
      const [a, b] = [voice.frequency.at(2 + t), voice.frequency.at(2 + t + Math.min(0.2, left / 2))];
      if (kind === 'in' || kind === 'sip') expect(b).toBeGreaterThan(a);
      if (kind === 'out') expect(b).toBeLessThan(a);
      if (kind === 'hold') expect(b).toBeCloseTo(a);
    }
  });

  it('is silent between the parts of a breath, and never loud', () => {
    for (let breath = 0; breath < 30; breath++)
      expect(gain.at(2 + breath * breathSeconds(pattern))).toBeCloseTo(0, 5);
    for (let t = 0; t < 60; t += 0.05) expect(gain.at(2 + t)).toBeLessThanOrEqual(0.12 + 1e-9);
  });

  it('ends with the last breath', () => {
    expect(made.endsAt).toBeCloseTo(2 + 30 * breathSeconds(pattern));
    expect(voice.stopped).toBeGreaterThanOrEqual(made.endsAt);
  });
});

describe('stopping in the middle of a breath', () => {
  it('lets the tone die away and then ends it', () => {
    const { context, made, voice, gain } = cue('slow-six', 10);
    context.state = 'running';
    context.advance(15);
    made.stop();
    expect(gain.at(15.5)).toBeLessThan(0.01);
    expect(voice.stopped).toBeCloseTo(15.5);
  });
});
