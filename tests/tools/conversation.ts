import { script } from '$lib/content/dialogue/script';
import { affect } from '$lib/domain/affect';
import { advance } from '$lib/domain/dialogue/advance';
import { startBaseline } from '$lib/domain/dialogue/measure';
import { clauses } from '$lib/domain/dialogue/reflect/reflect';
import type { DialogueState, Env, Expects, Input, Step } from '$lib/domain/dialogue/state';
import { instant } from '$lib/domain/stamp';

/** The valence −1..1 of a text, or null: the on-device model, where a tool has one. */
export type Read = (text: string) => Promise<number | null>;

/** A Tuesday night; every step takes twenty seconds. */
const began = Date.UTC(2026, 2, 10, 22, 10);

/** What the engine is given by a tool: fixed time, no history. */
export const envAt = (step: number, more: Partial<Env> = {}): Env => ({
  at: instant(began + step * 20_000),
  script,
  recent: [],
  tried: [],
  baseline: startBaseline,
  modelRisk: null,
  ...more
});

/** One step, with the clauses of a text read beforehand if there is a reader. */
export async function takeStep(state: DialogueState, input: Input, env: Env, read?: Read): Promise<Step> {
  if (input.kind !== 'text' || !read) return advance(state, input, env);
  const values = new Map<string, number | null>();
  for (const clause of [input.text, ...clauses(input.text, state.lang)])
    values.set(clause, await read(clause));
  return advance(state, input, { ...env, clauseValence: (clause) => values.get(clause) ?? null });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** An input that fits what is expected, by a throw of the dice; texts are skipped. */
export function anyInput(expects: Expects, dice: () => number): Input {
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(dice() * items.length)];
  switch (expects.kind) {
    case 'rate':
      return { kind: 'rate', affect: affect(tenth(dice() * 1.4 - 0.9), tenth(dice() * 1.6 - 0.8)) };
    case 'feeling':
      return { kind: 'choose', id: one(expects.words) ?? '' };
    case 'cards':
      return { kind: 'choose', id: one(expects.cards)?.id ?? '' };
    case 'choose': {
      const option = one(expects.options);
      return option ? { kind: 'choose', id: option.id } : { kind: 'skip' };
    }
    case 'check':
      return { kind: 'choose', id: 'speaking' };
    case 'pick': {
      const ids = expects.options.map(({ id }) => id).sort(() => dice() - 0.5);
      return { kind: 'pick', ids: ids.slice(0, expects.count[1]) };
    }
    case 'pace':
      return { kind: 'done' };
    case 'tray':
      return { kind: 'keep', ids: expects.items.filter(() => dice() < 0.6).map(({ id }) => id) };
    case 'paused':
    case 'left':
      return { kind: 'resume' };
    case 'text':
      return expects.ask === 'scale'
        ? { kind: 'scale', value: Math.round(dice() * 10) * 10 }
        : { kind: 'skip' };
    default:
      return { kind: 'skip' };
  }
}
