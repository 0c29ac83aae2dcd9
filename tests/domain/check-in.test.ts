import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affect } from '$lib/domain/affect';
import { contentOf, emptyDraft, isUntouched } from '$lib/domain/check-in';
import { instant } from '$lib/domain/stamp';

const now = instant(Date.parse('2026-11-22T18:00:00Z'));
const felt = { ...emptyDraft(), affect: affect(0.2, -0.3) };

describe('a check-in', () => {
  it('needs a feeling and nothing else', () => {
    expect(contentOf(emptyDraft(), now)).toMatchObject({ ok: false, error: 'no-feeling' });
    expect(contentOf(felt, now).ok).toBe(true);
  });

  it('keeps the note to the letter, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (note) => {
        const result = contentOf({ ...felt, note }, now);
        expect(result.ok && result.value.note).toBe(note);
      })
    );
  });

  it('keeps a word, a context or a tag once, and no blank tag', () => {
    const result = contentOf(
      { ...felt, labels: ['calm', 'calm'], contexts: ['work', 'work'], tags: [' walk', 'walk ', '  '] },
      now
    );
    expect(result.ok && result.value).toMatchObject({ labels: ['calm'], contexts: ['work'], tags: ['walk'] });
  });

  it('cannot lie in the future, though a clock may be a little off', () => {
    expect(contentOf({ ...felt, at: instant(now + 3_600_000) }, now)).toMatchObject({
      error: 'in-the-future'
    });
    expect(contentOf({ ...felt, at: instant(now + 60_000) }, now).ok).toBe(true);
  });

  it('does not believe a night of thirty hours', () => {
    expect(contentOf({ ...felt, sleepHours: 30 }, now)).toMatchObject({ error: 'sleep-out-of-range' });
    expect(contentOf({ ...felt, sleepHours: NaN }, now)).toMatchObject({ error: 'sleep-out-of-range' });
  });

  it('is untouched only while there is nothing to lose', () => {
    expect(isUntouched(emptyDraft())).toBe(true);
    expect(isUntouched({ ...emptyDraft(), note: ' ' })).toBe(false);
    expect(isUntouched({ ...emptyDraft(), sleepHours: 0 })).toBe(false);
  });
});
