import { fieldnoteFor, fieldnotes, fieldnotesOf, minutesAloud } from '$lib/content/fieldnotes/fieldnotes';
import { guideIds } from '$lib/domain/guide';
import { sentencesOf } from '$lib/domain/night/sentences';
import { describe, expect, it } from 'vitest';

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('the bedtime readings', () => {
  it('are fourteen, and every guide has one', () => {
    expect(fieldnotes).toHaveLength(14);
    expect(new Set(fieldnotes.map(({ id }) => id)).size).toBe(14);
    for (const guide of guideIds) expect(fieldnotesOf(guide).length).toBeGreaterThan(0);
  });

  describe.each(fieldnotes.map((note) => [note.id, note] as const))('%s', (_, note) => {
    it('is as long as a person needs to grow drowsy, in both languages', () => {
      const en = words(note.en.paragraphs.join(' '));
      const zh = [...note.zh.paragraphs.join('')].length;
      expect(en).toBeGreaterThanOrEqual(150);
      expect(en).toBeLessThanOrEqual(250);
      expect(zh).toBeGreaterThanOrEqual(250);
      expect(zh).toBeLessThanOrEqual(400);
      expect(minutesAloud(note, 'en')).toBeLessThan(2.5);
      expect(minutesAloud(note, 'zh')).toBeLessThan(2.5);
    });

    it('is written as itself in each language', () => {
      expect(note.en.paragraphs.join('')).not.toMatch(/\p{Script=Han}/u);
      expect(note.zh.paragraphs.join('')).not.toMatch(/[A-Za-z]|[,.!?;:"']/);
      expect(note.en.title).not.toBe('');
      expect(note.zh.title).not.toBe('');
    });

    it('speaks of the animal, not of you, and gives it no feelings', () => {
      expect(note.en.paragraphs.join(' ')).not.toMatch(
        /\b(feels (sad|happy|safe|lonely)|loves?|wants|hopes|dreams?|understands?)\b/i
      );
      expect(note.zh.paragraphs.join('')).not.toMatch(/心疼|难过|开心|高兴|想念|懂你|爱你|治愈|疗愈/);
    });

    it('can be read aloud in sentences no engine cuts off', () => {
      for (const lang of ['en', 'zh'] as const)
        for (const paragraph of note[lang].paragraphs)
          for (const sentence of sentencesOf(paragraph, lang)) expect(sentence.length).toBeLessThan(300);
    });
  });

  it('begin with one’s own guide and come round to all', () => {
    expect(fieldnoteFor('cat', 0).guide).toBe('cat');
    const fortnight = new Set(Array.from({ length: 14 }, (_, night) => fieldnoteFor('cat', night).id));
    expect(fortnight.size).toBe(14);
    expect(fieldnoteFor('cat', -1)).toBe(fieldnoteFor('cat', 13));
  });
});
