import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '$lib/data/store';
import { letterDays } from '$lib/domain/letter/due';
import { addDays, localDay } from '$lib/domain/stamp';
import { newestLetter } from '$lib/state/newest-letter';
import { seededHistory } from '../tools/seed/seeded-history';

const today = localDay('2026-06-30');
const history = seededHistory({ days: 60, seed: 3, lang: 'en', until: today });
let store: Store;

beforeAll(async () => {
  const kept = new Map<string, string>();
  store = await openStore({
    perch: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key)
    }
  });
});

test('someone who has written nothing is told of no letter', async () => {
  expect(await newestLetter(store, today, 'en')).toBeNull();
});

test('the letter of the last whole week leads to its page, the same title each time', async () => {
  await store.db.checkIns.bulkPut(history.checkIns);
  await store.db.sessions.bulkPut(history.sessions);
  const letter = await newestLetter(store, today, 'en');
  const { from, to } = letterDays('weekly', today);
  expect(letter).toMatchObject({ kind: 'weekly', from, to, path: `/letter/weekly/${from}` });
  expect(letter?.title.length).toBeGreaterThan(3);
  expect(await newestLetter(store, today, 'en')).toEqual(letter);
  expect((await newestLetter(store, today, 'zh'))?.title).toMatch(/\p{Script=Han}/u);
});

test('a week in which nothing was written is no news, however long one was away', async () => {
  expect(await newestLetter(store, addDays(today, 15), 'en')).toBeNull();
});
