import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affect, quadrantOf } from '$lib/domain/affect';
import { labelAffect, labelIds, type Label } from '$lib/domain/feeling';
import { familiesOf, homeOf, namesOf, quadrants } from '$lib/domain/growth/family';
import { fireflies } from '$lib/domain/growth/firefly';
import { leaves } from '$lib/domain/growth/leaf';
import { paths, trodden } from '$lib/domain/growth/path';
import type { Memory, MemoryKind } from '$lib/domain/memory';
import { addDays, instant, localDay } from '$lib/domain/stamp';

const label = fc.oneof(
  fc.constantFrom<Label>(...labelIds),
  fc.constantFrom<Label>('own:空落落', 'own:floaty')
);
const start = localDay('2026-01-01');
const checkIn = fc
  .record({
    n: fc.nat(400),
    labels: fc.array(label, { maxLength: 5 }),
    v: fc.double({ min: -1, max: 1, noNaN: true }),
    a: fc.double({ min: -1, max: 1, noNaN: true })
  })
  .map(({ n, labels, v, a }) => ({
    labels,
    affect: affect(v, a),
    day: addDays(start, n),
    at: instant(Date.UTC(2026, 0, 1 + n, 12))
  }));
const history = fc.array(checkIn, { maxLength: 40 });

describe('leaves', () => {
  it('grow one for each distinct word, and for nothing else', () =>
    fc.assert(
      fc.property(history, (all) => {
        const words = new Set(all.flatMap(({ labels }) => labels));
        expect(new Set(leaves(all).map((leaf) => leaf.label))).toEqual(words);
        expect(leaves(all)).toHaveLength(words.size);
      })
    ));

  it('never wither: whatever is lived later, no leaf goes and no count falls', () =>
    fc.assert(
      fc.property(history, history, (before, after) => {
        const later = new Map(leaves([...before, ...after]).map((leaf) => [leaf.label, leaf]));
        for (const leaf of leaves(before)) {
          expect(later.get(leaf.label)!.uses).toBeGreaterThanOrEqual(leaf.uses);
          expect(later.get(leaf.label)!.first <= leaf.first).toBe(true);
        }
      })
    ));

  it('are the same in whatever order the history comes', () =>
    fc.assert(
      fc.property(fc.uniqueArray(checkIn, { maxLength: 30, selector: ({ at }) => at }), (all) => {
        const turned = leaves([...all].reverse());
        expect(turned.map(({ label, uses, first, last }) => ({ label, uses, first, last }))).toEqual(
          leaves(all).map(({ label, uses, first, last }) => ({ label, uses, first, last }))
        );
      })
    ));

  it('hang in the mean colour of where the word was marked', () => {
    const at = (n: number, v: number) => ({
      labels: ['calm' as const],
      affect: affect(v, -0.5),
      day: addDays(start, n),
      at: instant(n)
    });
    const [leaf] = leaves([at(3, 0.8), at(0, 0.2)]);
    expect(leaf).toMatchObject({ uses: 2, first: '2026-01-01', last: '2026-01-04' });
    expect(leaf!.affect.valence).toBeCloseTo(0.5);
  });

  it('count a word once a check-in, were it given twice', () => {
    const one = {
      labels: ['sad' as const, 'sad' as const],
      affect: affect(-0.5, 0),
      day: start,
      at: instant(0)
    };
    expect(leaves([one])[0]!.uses).toBe(1);
  });
});

const memory = (id: string, kind: MemoryKind, done?: string): Memory => ({
  id,
  created: '',
  changed: '',
  kind,
  text: `text ${id}`,
  from: { session: 's', turn: 0 },
  day: start,
  sensitive: false,
  ...(done ? { done: localDay(done) } : {})
});

describe('fireflies', () => {
  it('are the steps that were done, the latest first; an undone step is not told of', () => {
    const all = [
      memory('a', 'step', '2026-02-01'),
      memory('b', 'step'),
      memory('c', 'quote', '2026-02-02'),
      memory('d', 'step', '2026-03-01')
    ];
    expect(fireflies(all).map(({ id }) => id)).toEqual(['d', 'a']);
  });
});

const walk = (flow: string | null, status: 'open' | 'closed' | 'left' | 'handed-off', n = 0) => ({
  flow: flow === null ? null : { id: flow, version: 1 },
  status,
  day: addDays(start, n)
});

describe('paths', () => {
  it('come from techniques walked to the end', () => {
    const all = [
      walk('breath', 'closed', 2),
      walk('breath', 'closed', 0),
      walk('worry', 'left'),
      walk('scan', 'closed', 1),
      walk(null, 'closed')
    ];
    expect(paths(all).map(({ flow, walked, first, last }) => ({ flow, walked, first, last }))).toEqual([
      { flow: 'breath', walked: 2, first: '2026-01-01', last: '2026-01-03' },
      { flow: 'scan', walked: 1, first: '2026-01-02', last: '2026-01-02' }
    ]);
  });

  it('fill with every walk and are never finished, so nothing is left over', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (walks) => {
        expect(trodden(walks + 1)).toBeGreaterThan(trodden(walks));
        expect(trodden(walks)).toBeLessThan(1);
      })
    ));
});

describe('families', () => {
  it('hold each of the words once, in the quadrant it lies in', () => {
    const held = quadrants.flatMap((quadrant) =>
      namesOf(quadrant).flatMap(([, labels]) =>
        labels.map((id) => {
          expect(quadrantOf(labelAffect[id]), id).toBe(quadrant);
          return id;
        })
      )
    );
    expect([...held].sort()).toEqual([...labelIds].sort());
  });

  it('show every leaf exactly once, a word of one’s own where it was marked', () =>
    fc.assert(
      fc.property(history, (all) => {
        const grown = leaves(all);
        const shown = quadrants.flatMap((quadrant) =>
          familiesOf(quadrant, grown).flatMap(({ words }) => words.flatMap(({ leaf }) => leaf ?? []))
        );
        expect(shown.map((leaf) => leaf.label).sort()).toEqual(grown.map((leaf) => leaf.label).sort());
        for (const leaf of grown)
          expect(
            familiesOf(homeOf(leaf.label, leaf.affect), grown).some(({ words }) =>
              words.some((word) => word.label === leaf.label)
            )
          ).toBe(true);
      })
    ));
});
