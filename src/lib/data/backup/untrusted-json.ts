import { fail, ok, type Result } from '$lib/domain/result';

/** Why a JSON text from outside was not taken. */
export type JsonFault = 'not-json' | 'unsafe';

/** How deep lists and objects may lie in each other. Ours reach about ten. */
const deepest = 64;

class Unsafe extends Error {}

/**
 * Parses a JSON text nobody vouches for. Objects come back without a prototype, so that no key of theirs can be
 * mistaken for a method; an own `__proto__` key, which no honest file has, and nesting beyond all sense are refused.
 */
export function parseUntrusted(text: string): Result<unknown, JsonFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  try {
    return ok(bare(value, 0));
  } catch (error) {
    if (error instanceof Unsafe) return fail('unsafe');
    throw error;
  }
}

function bare(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new Unsafe();
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = bare(value[i], depth + 1);
    return value;
  }
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') throw new Unsafe();
    copy[key] = bare(inner, depth + 1);
  }
  return copy;
}
