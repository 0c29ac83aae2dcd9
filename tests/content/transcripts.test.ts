import { langs } from '$lib/domain/lang';
import { describe, expect, it } from 'vitest';
import { transcripts } from '../tools/transcripts';

const all = await transcripts();

describe('the transcripts', () => {
  it('are twelve in each language', () => {
    for (const lang of langs) expect(all.filter(({ name }) => name.startsWith(lang))).toHaveLength(12);
  });

  // After a change of words that was meant: node tests/tools/run.js transcripts, and read what changed.
  for (const { name, stored, made } of all)
    it(`${name} is said again as it was`, () => expect(made).toBe(stored));
});
