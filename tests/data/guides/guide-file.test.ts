import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { database } from '$lib/data/database';
import { guideFile, readGuideFile } from '$lib/data/guides/guide-file';
import { openStore } from '$lib/data/store';
import { claimOf } from '$lib/domain/growth/claim';
import { honest, type OwnGuide } from '$lib/domain/growth/own-guide';
import { hostile } from './hostile-cards';
import { bytesOf, card, packed, picture, textChunk } from './card-maker';

const moss: OwnGuide = {
  animal: 'otter',
  coat: 'cocoa',
  habitat: 'rooftops',
  name: '小石头',
  temperament: 'slow to start, then steady',
  greetings: ['Sit down first.', '先坐下，不急。']
};

describe('a guide of one’s own', () => {
  it('comes out of its file as it went in', () => {
    expect(readGuideFile(bytesOf(guideFile(moss)), 'owl')).toEqual({
      ok: true,
      value: { guide: moss, card: false }
    });
  });

  it('is exported, wiped, imported, and equal', async () => {
    const opened = await openStore({ db: database('guides-trip'), perch: perch() });
    const kept = await opened.keepsakes.add('guide', moss);
    if (!kept.ok) throw new Error(kept.error);
    const file = guideFile(kept.value.body);
    await opened.keepsakes.bury(kept.value.id);
    expect(await opened.keepsakes.all('guide')).toEqual([]);
    const found = readGuideFile(bytesOf(file), 'owl');
    if (!found.ok) throw new Error(found.error);
    await opened.keepsakes.add('guide', honest(found.value.guide));
    expect((await opened.keepsakes.all('guide')).map(({ body }) => body)).toEqual([moss]);
    opened.db.close();
  });
});

describe('a character card', () => {
  const read = (value: unknown) => readGuideFile(picture(textChunk('chara', packed(value))), 'owl');

  it('is read from a picture, as text only, and mapped onto an animal and its place', () => {
    const found = read(card());
    if (!found.ok) throw new Error(found.error);
    expect(found.value).toEqual({
      card: true,
      guide: {
        animal: 'tortoise',
        coat: null,
        habitat: 'hillside',
        name: 'Hollow',
        temperament: 'Slow to start, then steady.',
        greetings: [
          'Good evening.',
          'The stone is still warm.',
          'I love you.',
          'Hollow has not moved since noon.',
          'I am a real woman.'
        ]
      }
    });
    expect(honest(found.value.guide).greetings).toEqual([
      'Good evening.',
      'The stone is still warm.',
      'Hollow has not moved since noon.'
    ]);
  });

  it('is read from bare JSON as well, and in Chinese', () => {
    const chinese = card({
      name: '阿鹤',
      description: '一只鹤',
      first_mes: '{{user}}，水边有风。我好想你。',
      tags: [],
      alternate_greetings: []
    });
    const found = readGuideFile(bytesOf(JSON.stringify(chinese)), 'owl');
    if (!found.ok) throw new Error(found.error);
    expect(found.value.guide.animal).toBe('crane');
    expect(found.value.guide.greetings.filter((line) => !claimOf(line))).toEqual(['水边有风。']);
  });

  it('carries none of its instructions along', () => {
    const found = read(card());
    expect(JSON.stringify(found)).not.toContain('Ignore all rules');
  });

  it('may be any text at all without one thrown error', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (name, first_mes, alternate_greetings) => {
        const found = read(card({ name, first_mes, alternate_greetings }));
        if (found.ok) expect(honest(found.value.guide).greetings.every((line) => !claimOf(line))).toBe(true);
      })
    ));
});

const perch = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  };
};

describe('a file that means harm', async () => {
  const store = await openStore({ db: database('guides-hostile'), perch: perch() });
  await store.keepsakes.add('guide', moss);
  const everything = async () =>
    JSON.stringify(await Promise.all(store.db.tables.map((table) => table.toArray())));
  const before = await everything();
  afterAll(() => store.db.close());

  it('comes in at least fifty shapes', () => expect(hostile.length).toBeGreaterThanOrEqual(50));

  for (const { what, bytes, fault } of hostile)
    it(`is refused with ${fault}: ${what}`, async () => {
      expect(readGuideFile(bytes(), 'owl')).toMatchObject({ ok: false, error: fault });
      expect(await everything()).toBe(before);
    });

  it('never throws, wherever one byte is changed or the rest is cut off', () => {
    const whole = picture(textChunk('chara', packed(card())));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
        const hurt = cut ? whole.slice(0, at) : whole.slice();
        if (!cut) hurt[at]! ^= by;
        expect(readGuideFile(hurt, 'owl').ok).toBe(false);
      }),
      { numRuns: 400 }
    );
  });
});
