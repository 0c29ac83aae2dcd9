import { affect } from '$lib/domain/affect';
import { flows } from '$lib/content/flows/catalog';
import { learned, priorBelief, priorSd, sessionSd } from '$lib/domain/dialogue/belief';
import { candidates, cards, holds, rules, type Facts, type Tried } from '$lib/domain/dialogue/choose';
import { diceFrom, normal } from '$lib/domain/dialogue/dice';
import { themes, type Theme } from '$lib/domain/dialogue/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const reasons = { new: { en: 'Not tried before', zh: '还没试过' }, general: { en: 'Fits', zh: '适合' } };
const state = (v: number, a: number, about: Theme[] = [], night = false): Facts => ({
  affect: affect(v, a),
  themes: about,
  night
});
const lay = (facts: Facts, tried: Tried[] = [], seed = 1) =>
  cards(flows, facts, tried, reasons, diceFrom(seed));
const tried = (id: string, more: Partial<Tried> = {}): Tried => ({
  id,
  belief: priorBelief(0.1),
  times: 1,
  lastTime: false,
  less: false,
  ...more
});

const anyFacts = fc.record({
  affect: fc.option(
    fc
      .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))
      .map(([v, a]) => affect(v, a))
  ),
  themes: fc.subarray([...themes]),
  night: fc.boolean()
});

describe('the three cards', () => {
  it('always hold being listened to, never the same technique twice, never more than three', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer(), (facts, seed) => {
        const shown = lay(facts, [], seed);
        const ids = shown.map(({ flow }) => flow.id);
        expect(ids.at(-1)).toBe('just_listen');
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(3);
      })
    );
  });

  it('never hold what must not be offered', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer(), (facts, seed) => {
        for (const { flow } of lay(facts, [], seed)) {
          const avoid = flows.find(({ id }) => id === flow.id)?.avoid ?? [];
          expect(avoid.filter(({ when }) => holds(when, facts))).toEqual([]);
        }
      })
    );
  });

  it('give a reason that is true now', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer(), (facts, seed) => {
        for (const card of lay(facts, [], seed)) {
          if (card.kind !== 'fit' || card.reason === reasons.general) continue;
          const fits = flows.find(({ id }) => id === card.flow.id)?.fits ?? [];
          expect(fits.some(({ when, reason }) => reason === card.reason && holds(when, facts))).toBe(true);
        }
      })
    );
  });

  it('leave out the technique of last time and those the person wants less of', () => {
    const facts = state(-0.5, 0.3, ['worry']);
    const usual = lay(facts)[0]!.flow.id;
    for (const why of [{ lastTime: true }, { less: true }])
      expect(lay(facts, [tried(usual, why)]).map(({ flow }) => flow.id)).not.toContain(usual);
  });

  it('call a technique new only while it has not been played', () => {
    const facts = state(-0.5, 0.3, ['worry']);
    const all = flows.map(({ id }) => tried(id));
    expect(lay(facts, all).map(({ kind }) => kind)).not.toContain('new');
  });

  it('for a worried person hold something for worries; flooded, something for the body first', () => {
    const worried = candidates(flows, state(-0.5, 0.3, ['worry'])).map(({ flow }) => flow.id);
    expect(worried).toContain('worry_containment');
    const flooded = candidates(flows, state(-0.6, 0.8, ['worry'])).map(({ flow }) => flow.id);
    expect(flooded).toContain('grounding_54321');
    expect(flooded).not.toContain('worry_containment');
  });

  it('name only techniques from the list', () => {
    expect(new Set(rules.flatMap(({ offer }) => offer)).size).toBe(18);
  });
});

it('choosing by a damped posterior does better than by the prior alone, and than by chance, for people who stay', () => {
  const priors = [0.14, 0.14, 0.12, 0.13, 0.1, 0.06, 0.12, 0.08];
  const dice = diceFrom(11);
  const people = 400;
  const sessions = 60;
  const gained = { chance: 0, prior: 0, damped: 0 };
  for (let person = 0; person < people; person += 1) {
    const truth = priors.map((prior) => prior + normal(dice) * priorSd);
    for (const policy of ['chance', 'prior', 'damped'] as const) {
      const beliefs = priors.map(priorBelief);
      for (let n = 0; n < sessions; n += 1) {
        const worth = beliefs.map(({ mean, variance }) =>
          policy === 'chance'
            ? dice()
            : policy === 'prior'
              ? 0
              : mean + normal(dice) * 0.3 * Math.sqrt(variance)
        );
        const pool = policy === 'prior' ? priors : worth;
        const best = pool.indexOf(Math.max(...pool));
        const lift = truth[best]! + normal(dice) * sessionSd;
        beliefs[best] = learned(beliefs[best]!, lift);
        gained[policy] += truth[best]! / (people * sessions);
      }
    }
  }
  expect(gained.damped).toBeGreaterThan(gained.prior + 0.02);
  expect(gained.prior).toBeGreaterThan(gained.chance);
});
