import { describe, expect, it } from 'vitest';
import { rowOf } from '$lib/data/backup/shape';
import { langs } from '$lib/domain/lang';
import { addDays, stampAt } from '$lib/domain/stamp';
import { english } from '../../tools/seed/notes-en';
import { chinese } from '../../tools/seed/notes-zh';
import { seededHistory } from '../../tools/seed/seeded-history';
import { today } from './days';

const wish = { days: 200, seed: 3, until: today } as const;

describe('a made-up history', () => {
  it('is the same for the same seed and another for another', () => {
    expect(seededHistory({ ...wish, lang: 'en' })).toEqual(seededHistory({ ...wish, lang: 'en' }));
    expect(seededHistory({ ...wish, lang: 'en', seed: 4 }).checkIns[0]?.id).not.toBe(
      seededHistory({ ...wish, lang: 'en' }).checkIns[0]?.id
    );
  });

  it.each(langs)('in %s has rows a device could have written', (lang) => {
    const { checkIns, sessions, memories } = seededHistory({ ...wish, lang });
    const rows = [...checkIns, ...sessions, ...memories];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, changed } of rows) {
      expect(id).toMatch(/^[\w-]{22}$/);
      expect(changed).toMatch(/^[0-9a-z]{9}\.[0-9a-z]{3}\.seeded01$/);
    }
    for (const one of [...checkIns, ...sessions]) {
      expect(one.day > addDays(today, -200) && one.day <= today).toBe(true);
      expect(stampAt(one.at, one.zone).day).toBe(one.day);
    }
    for (const row of checkIns) expect(rowOf('checkIns', row)).toEqual(row);
    for (const row of sessions) expect(rowOf('sessions', row)).toEqual(row);
    for (const row of memories) expect(rowOf('memories', row)).toEqual(row);
    expect(sessions.length).toBeGreaterThan(5);
    for (const { from } of memories) {
      const session = sessions.find(({ id }) => id === from.session);
      expect(session?.turns[from.turn]?.by).toBe('person');
    }
  });

  it.each([
    ['English', english],
    ['Chinese', chinese]
  ])('the notes in %s are written for it, at least 150 and each once', (_, fragments) => {
    const all = Object.values(fragments).flat(2);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all).size).toBe(all.length);
  });
});
