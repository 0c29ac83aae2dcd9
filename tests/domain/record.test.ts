import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Clock, nextTick, partsOf, tickOf } from '$lib/domain/record';
import { instant } from '$lib/domain/stamp';

it('every change comes after the one before it, even when the clock was set back a year', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 2, maxLength: 60 }), (moments) => {
      let clock: Clock = { last: tickOf(0, 0, 'phone'), device: 'phone' };
      for (const moment of moments) {
        const next = nextTick(clock, instant(moment));
        expect(next > clock.last).toBe(true);
        clock = { ...clock, last: next };
      }
    })
  );
});

it('a tick says when, in which turn, and on which device', () => {
  expect(partsOf(tickOf(1_700_000_000_000, 7, 'tablet'))).toEqual({
    ms: 1_700_000_000_000,
    counter: 7,
    device: 'tablet'
  });
});
