import { expect, test } from 'vitest';
import { survey } from '$lib/domain/insight/survey';
import { localDay } from '$lib/domain/stamp';
import { buffersOf, columnsOf, rowsOf } from '$lib/state/survey-columns';
import { wordMeans } from '$lib/state/word-means';
import { seededHistory } from '../tools/seed/seeded-history';

const { checkIns, sessions } = seededHistory({
  days: 150,
  seed: 8,
  lang: 'zh',
  until: localDay('2026-06-30')
});

test('what insights ask of a check-in comes out of the columns as it went in', () => {
  const back = rowsOf(columnsOf(checkIns));
  expect(back.length).toBe(checkIns.length);
  back.forEach((row, i) => {
    const { at, day, zone, affect, labels, contexts, tags, note, sleepHours } = checkIns[i]!;
    expect(row).toMatchObject({ at, day, zone, affect, labels, contexts, tags, note });
    expect(row.sleepHours).toBe(sleepHours);
  });
});

test('columns handed over whole give the very findings of the rows', () => {
  const columns = columnsOf(checkIns);
  const there = structuredClone(columns, { transfer: buffersOf(columns) });
  expect(columns.at.length).toBe(0);
  const days = { from: localDay('2026-02-01'), to: localDay('2026-06-30') };
  const found = (rows: typeof checkIns) => [
    ...survey({ checkIns: rows, sessions, nights: [] }, days, 4, wordMeans())
  ];
  expect(found(rowsOf(there))).toEqual(found(checkIns));
});

test('no columns are made of no rows', () => {
  expect(rowsOf(columnsOf([]))).toEqual([]);
});
