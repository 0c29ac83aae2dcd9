import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '$lib/reader/card';
import { interpret, type WindowOutput } from '$lib/reader/interpret';
import { hasWords, readable } from '$lib/reader/text';
import { mostWindows, windowsOver } from '$lib/reader/windows';

describe('a long note', () => {
  it('is read in windows that begin with it and end with it, and never more than a letter’s worth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), (count) => {
        const windows = windowsOver(count, 96, 48);
        expect(windows.length).toBeLessThanOrEqual(mostWindows);
        expect(windows[0]!.from).toBe(0);
        expect(windows.at(-1)!.to).toBe(count);
        for (const { from, to } of windows) expect(to - from).toBe(Math.min(96, count));
      })
    );
  });

  it('leaves no word out while it is not longer than the windows reach', () => {
    for (const count of [97, 150, 500, 1000]) {
      const covered = new Set(
        windowsOver(count, 96, 48).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, i) => from + i)
        )
      );
      expect(covered.size).toBe(count);
    }
  });

  it('is pooled by the length of its windows, its risk is that of the worst one', () => {
    const facts = factsOf({
      understory: {
        version: '9',
        outputs: ['valence', 'risk'],
        spread: { level: 0.8, edges: [20], half: [0.9, 0.5] },
        windows: { tokens: 96, stride: 48, pool: 'length' }
      }
    });
    const window = (valence: number, risk: number, tokens: number): WindowOutput => ({
      logits: Float32Array.from([2 * Math.atanh(valence), risk]),
      vector: null,
      tokens
    });
    const reading = interpret([window(-0.6, -4, 30), window(0.6, 3, 10)], facts);
    expect(reading.valence).toBeCloseTo(-0.3, 2);
    expect(reading.risk).toBeCloseTo(1 / (1 + Math.exp(-3)), 5);
    expect(reading.spread).toBe(0.5);
    expect(reading.modelId).toBe('valence-9');
  });
});

describe('odd text', () => {
  it('reaches the tokenizer whole: no lone surrogate, no control character, no letter held down', () => {
    expect(readable('a\ud83d b')).toBe('a\ufffd b');
    expect(readable('bell\u0007')).toBe('bell');
    expect(readable('sooooooo goooood')).toBe('sooo goood');
    expect(readable('哈哈哈哈哈哈哈')).toBe('哈哈哈');
    expect(readable('👩‍👩‍👧 ok')).toContain('\u200d');
  });

  it('never breaks on anything a keyboard can produce', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readable(text).isWellFormed()).toBe(true);
      })
    );
  });

  it('without a letter or a pictogram holds nothing to read', () => {
    expect(hasWords('... 123 !!')).toBe(false);
    expect(hasWords('😭')).toBe(true);
    expect(hasWords('累')).toBe(true);
  });
});
