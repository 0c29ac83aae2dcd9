import { langs } from '$lib/domain/lang';
import { describe, expect, it } from 'vitest';
import { benchRandom, benchSeekers } from '../tools/bench-chat';

describe.each(langs)('made-up people, %s', (lang) => {
  it('are reflected more than questioned, never hear a line twice, and come to an end', async () => {
    const bench = await benchSeekers(lang, 4);
    expect(bench.under1).toEqual([]);
    expect(bench.ratio.median).toBeGreaterThanOrEqual(1.5);
    expect(bench.repeatedLines).toBe(0);
    expect(bench.stemsWithinFive).toBe(0);
    expect(bench.carryOver).toBeGreaterThanOrEqual(0.7);
    // Held against what somebody else wrote, the same lines carry next to nothing.
    expect(bench.carryOverShuffled).toBeLessThan(0.4);
    expect(bench.personTurns.least).toBeGreaterThanOrEqual(6);
    expect(bench.personTurns.median).toBeLessThanOrEqual(14);
  }, 60_000);

  it('who do anything at all, at any moment, never break it and never get stuck', async () => {
    const bench = await benchRandom(lang, 150);
    expect(bench.crashes).toBe(0);
    expect(bench.deadEnds).toBe(0);
  }, 60_000);
});
