import { affect, arousal, valence } from '$lib/domain/affect';
import { faded, learned, learnedAll, priorBelief, priorSd } from '$lib/domain/dialogue/belief';
import { diceFrom, normal } from '$lib/domain/dialogue/dice';
import {
  adjustedLift,
  baselineFrom,
  liftTold,
  poolReadings,
  startBaseline
} from '$lib/domain/dialogue/measure';
import type { Reading } from '$lib/domain/reading';
import type { Turn } from '$lib/domain/session';
import { instant } from '$lib/domain/stamp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const unit = fc.double({ min: -1, max: 1, noNaN: true });

describe('lift beyond what comes by itself', () => {
  it('a low mark that rises only as far as it would have anyway has no adjusted lift', () => {
    expect(adjustedLift(-0.5, -0.39)).toBeCloseTo(0, 2);
  });

  it('counts a rise from the middle in full and a rise from the bottom less', () => {
    expect(adjustedLift(0, 0.2)).toBeCloseTo(0.2);
    expect(adjustedLift(-0.8, -0.6)).toBeLessThan(0.05);
  });

  it('sessions that do nothing, begun when low, seem to lift; adjusted, they do not', () => {
    const dice = diceFrom(5);
    const raw: number[] = [];
    const adjusted: number[] = [];
    for (let n = 0; n < 20_000; n += 1) {
      const mood = normal(dice) * 0.3;
      const pre = mood + normal(dice) * 0.15;
      const post = 0.97 * mood + normal(dice) * 0.3 * Math.sqrt(1 - 0.97 ** 2) + normal(dice) * 0.15;
      if (dice() > 1 / (1 + Math.exp(8 * (pre + 0.25)))) continue;
      raw.push(post - pre);
      adjusted.push(adjustedLift(pre, post));
    }
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(raw)).toBeGreaterThan(0.05);
    expect(Math.abs(mean(adjusted))).toBeLessThan(0.02);
  });

  it('a person’s own baseline needs twenty quiet pairs, and then leans toward theirs', () => {
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        pre: (n % 10) / 10 - 0.5,
        post: 0.4 * ((n % 10) / 10 - 0.5) + 0.1
      }));
    expect(baselineFrom(pairs(19))).toEqual(startBaseline);
    const own = baselineFrom(pairs(200));
    expect(own.b).toBeLessThan(0.5);
    expect(own.a).toBeGreaterThan(0.05);
  });

  it('speaks of the return to the middle only when it began low and rose', () => {
    expect(liftTold(affect(-0.7, 0), affect(-0.3, 0))?.expectedRise).toBeCloseTo(0.2);
    expect(liftTold(affect(-0.2, 0), affect(0.2, 0))?.expectedRise).toBeNull();
    expect(liftTold(affect(-0.7, 0), affect(-0.8, 0))?.expectedRise).toBeNull();
    expect(liftTold(affect(-0.7, 0), affect(-0.65, 0))?.expectedRise).toBeNull();
    expect(liftTold(affect(-0.7, 0), null)).toBeNull();
  });

  it('a move within one of the seven steps is told as no move', () => {
    expect(liftTold(affect(-0.5, 0), affect(-0.45, 0))?.direction).toBe('same');
    expect(liftTold(affect(-0.5, 0), affect(-0.1, 0))?.direction).toBe('up');
    expect(liftTold(affect(0.1, 0), affect(-0.5, 0))?.direction).toBe('down');
  });
});

describe('what is believed of a technique', () => {
  it('moves toward what was seen, never past it, and grows surer', () => {
    fc.assert(
      fc.property(unit, unit, (mean, lift) => {
        const before = priorBelief(mean);
        const after = learned(before, lift);
        expect(after.mean).toBeGreaterThanOrEqual(Math.min(mean, lift) - 1e-9);
        expect(after.mean).toBeLessThanOrEqual(Math.max(mean, lift) + 1e-9);
        expect(after.variance).toBeLessThan(before.variance);
      })
    );
  });

  it('fades with the weeks, never beyond not knowing', () => {
    const sure = learned(learned(priorBelief(0.1), 0.2), 0.2);
    expect(faded(sure, 4).variance).toBeGreaterThan(sure.variance);
    expect(faded(sure, 10_000).variance).toBeCloseTo(priorSd ** 2);
  });

  it('one session with a breathing exercise says a little about the others of the body, nothing about letters', () => {
    const families = { breath: 'body', scan: 'body', letter: 'people' } as const;
    const all = { breath: priorBelief(0.1), scan: priorBelief(0.1), letter: priorBelief(0.1) };
    const after = learnedAll(all, families, 'breath', 0.6);
    expect(after.breath!.mean).toBeGreaterThan(after.scan!.mean);
    expect(after.scan!.mean).toBeGreaterThan(0.1);
    expect(after.letter).toEqual(all.letter);
  });
});

describe('the reading of a whole session', () => {
  const reading = (v: number, spread: number, more: Partial<Reading> = {}): Reading => ({
    valence: valence(v),
    spread,
    arousal: arousal(0),
    labels: [{ id: 'sad', p: 0.5 }],
    modelId: 'valence-1',
    ...more
  });
  const turn = (text: string, read: Reading | null, by: Turn['by'] = 'person'): Turn => ({
    n: 0,
    by,
    at: instant(0),
    text,
    node: 'open',
    act: 'disclosure',
    reading: read
  });

  it('is null when nothing was read', () => {
    expect(poolReadings([turn('hello', null)])).toBeNull();
  });

  it('weighs a sure reading more than an unsure one, and never hears the coach', () => {
    const pooled = poolReadings([
      turn('the same number of words here', reading(-0.8, 0.1)),
      turn('the same number of words here', reading(0.8, 0.9)),
      turn('what the coach said', reading(1, 0.01), 'coach')
    ]);
    expect(pooled!.valence).toBeLessThan(-0.4);
  });

  it('leaves out what the person marked as wrong', () => {
    const pooled = poolReadings([
      turn('one', reading(-0.5, 0.2)),
      turn('two', reading(0.9, 0.2, { disputed: true }))
    ]);
    expect(pooled!.valence).toBeCloseTo(-0.5);
  });

  it('stays within what its turns said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(unit, fc.double({ min: 0.02, max: 2, noNaN: true })), {
          minLength: 1,
          maxLength: 9
        }),
        (pairs) => {
          const pooled = poolReadings(pairs.map(([v, spread]) => turn('some words', reading(v, spread))));
          const values = pairs.map(([v]) => v);
          expect(pooled!.valence).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(pooled!.valence).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      )
    );
  });
});
