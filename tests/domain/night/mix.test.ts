import { amplitude, maxLayers, sameMix, tidyMix, withGain, without } from '$lib/domain/night/mix';
import { longestName, mixFragment, readMixFragment, tidyName } from '$lib/domain/night/mix-link';
import { scapeIds, type ScapeId } from '$lib/domain/night/scape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const percent = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const mixes = fc
  .uniqueArray(fc.constantFrom(...scapeIds), { minLength: 1, maxLength: maxLayers })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), gain: percent }))));

describe('a mix', () => {
  it('keeps what a person set and nothing that is not a sound', () => {
    const stored = [
      { id: 'whale', gain: 0.34 },
      { id: 'vuvuzela', gain: 1 },
      { id: 'whale', gain: 0.9 },
      { id: 'ocean', gain: 7 },
      { id: 'pad', gain: NaN }
    ];
    expect(tidyMix(stored)).toEqual([
      { id: 'whale', gain: 0.34 },
      { id: 'ocean', gain: 1 },
      { id: 'pad', gain: 0 }
    ]);
  });

  it('never holds more sounds than fit, whatever is handed in', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.constantFrom(...scapeIds), gain: fc.double() })), (layers) => {
        const mix = tidyMix(layers);
        expect(mix.length).toBeLessThanOrEqual(maxLayers);
        expect(new Set(mix.map(({ id }) => id)).size).toBe(mix.length);
        for (const { gain } of mix) expect(gain >= 0 && gain <= 1).toBe(true);
      })
    );
  });

  it('moves one slider and leaves the others', () => {
    const mix = tidyMix([
      { id: 'pines', gain: 0.5 },
      { id: 'pad', gain: 0.2 }
    ]);
    expect(withGain(mix, 'pad', 0.6)).toEqual([mix[0], { id: 'pad', gain: 0.6 }]);
    expect(withGain(mix, 'purr', 0.1)).toHaveLength(3);
    expect(without(mix, 'pines')).toEqual([mix[1]]);
  });

  it('refuses a seventh sound rather than dropping one that plays', () => {
    const full = tidyMix(scapeIds.slice(0, maxLayers).map((id) => ({ id, gain: 1 })));
    expect(withGain(full, 'snow-hush', 1)).toEqual(full);
  });

  it('is about half as loud with its sliders in the middle', () => {
    expect(20 * Math.log10(amplitude(0.5))).toBeCloseTo(-12.04, 2);
    expect(amplitude(0)).toBe(0);
    expect(amplitude(1)).toBe(1);
  });
});

describe('a mix in a link', () => {
  it('arrives as it was sent, name and all', () => {
    fc.assert(
      fc.property(mixes, fc.string({ unit: 'grapheme', maxLength: 60 }), (mix, name) => {
        const read = readMixFragment(`#${mixFragment({ name, mix })}`);
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(sameMix(read.value.mix, mix)).toBe(true);
        expect(read.value.name).toBe(tidyName(name));
      })
    );
  });

  it('is short enough to read', () => {
    const mix = [
      { id: 'rain-leaves' as ScapeId, gain: 0.62 },
      { id: 'whale' as ScapeId, gain: 0.34 }
    ];
    expect(mixFragment({ name: '深水', mix })).toBe('mix=1.rain-leaves:62.whale:34&name=%E6%B7%B1%E6%B0%B4');
  });

  it('never throws, whatever someone pasted', () => {
    const pieces = fc.constantFrom(
      'mix=1.',
      '#',
      'whale:',
      '40',
      '.',
      '&name=',
      '%',
      '%E6',
      ':',
      'ocean:100',
      '-'
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join(''))
        ),
        (text) => {
          const read = readMixFragment(text);
          if (!read.ok) return;
          expect(read.value.mix.length).toBeGreaterThan(0);
          expect(read.value.mix.length).toBeLessThanOrEqual(maxLayers);
          expect([...read.value.name].length).toBeLessThanOrEqual(longestName);
        }
      ),
      { numRuns: 2000 }
    );
  });

  it.each([
    ['', 'not-a-mix'],
    ['mix=2.whale:10', 'not-a-mix'],
    ['mix=1.whale:101', 'not-a-mix'],
    ['mix=1.whale:10.whale:20', 'not-a-mix'],
    ['mix=1.whale:10&name=%E6%B7', 'not-a-mix'],
    ['mix=1.siren:10', 'unknown-sound'],
    [
      `mix=1.${scapeIds
        .slice(0, 7)
        .map((id) => `${id}:1`)
        .join('.')}`,
      'too-many-layers'
    ],
    [`mix=1.whale:10&name=${'a'.repeat(900)}`, 'too-long']
  ])('says what is wrong with %s', (text, error) => {
    expect(readMixFragment(text)).toMatchObject({ ok: false, error });
  });

  it('does not let a name turn the line round or break it', () => {
    expect(tidyName('calm\u202Egnp.exe\n\u0000night')).toBe('calm gnp.exe night');
  });
});
