import { flows } from '$lib/content/flows/catalog';
import { check } from '$lib/domain/dialogue/check';
import { describe, expect, it } from 'vitest';

const legible = (faults: ReturnType<typeof check>) =>
  faults.map(({ code, node, detail }) => `${node}: ${code}: ${detail}`);

describe('every technique can be played to its end, in both languages', () => {
  for (const flow of flows) it(flow.id, () => expect(legible(check(flow))).toEqual([]));
});

it('no two techniques share an id', () => {
  expect(new Set(flows.map((flow) => flow.id)).size).toBe(flows.length);
});
