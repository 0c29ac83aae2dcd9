import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { affect } from '$lib/domain/affect';
import { localDay } from '$lib/domain/stamp';
import { check } from '$lib/data/canary';
import { openBackup } from '$lib/data/backup/open';
import { restore } from '$lib/data/backup/restore';
import { exportCsv, guarded } from '$lib/data/export/csv';
import { dateTimeOf, exportFhir } from '$lib/data/export/fhir';
import { exportJson } from '$lib/data/export/json';
import { exportMarkdown, type JournalWords, plainMarkdown } from '$lib/data/export/markdown';
import { everything as all, select } from '$lib/data/export/selection';
import { applyImport, undoImport } from '$lib/data/import/apply';
import { unguarded } from '$lib/data/import/own-csv';
import { readImport } from '$lib/data/import/read';
import type { Store } from '$lib/data/store';
import { life, lived } from './histories';
import { Device, evening, everything, on, well } from './life';

const made = '2026-05-17T21:30:00.000Z';
vi.setConfig({ testTimeout: 60_000 });

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

describe('a part of the history', () => {
  it('holds the days and the kinds that were chosen, and nothing deleted', async () => {
    for (const day of ['2026-05-01', '2026-05-10', '2026-05-20'])
      await store.checkIns.add(evening(day), on(day));
    const gone = well(await store.checkIns.add(evening('gone'), on('2026-05-10')));
    await store.checkIns.bury(gone.id);
    await store.keepsakes.add('mix', {});
    const part = await select(store.db, {
      from: localDay('2026-05-01'),
      to: localDay('2026-05-10'),
      kinds: ['checkIns']
    });
    expect(part.checkIns.map(({ note }) => note)).toEqual(['2026-05-01', '2026-05-10']);
    expect(part.keepsakes).toEqual([]);
  });

  it('as JSON loses nothing and can be merged in anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (deeds) => {
        const [a, b] = [new Device(), new Device()];
        const [home, away] = [await a.open(), await b.open()];
        await lived(a, home, deeds);
        const text = await exportJson(await select(home.db, all), made);
        const { backup } = well(await openBackup(new TextEncoder().encode(text)));
        well(await restore(away.history, backup, 'merge'));
        const living = Object.fromEntries(
          Object.entries(await everything(home)).map(([name, rows]) => [
            name,
            rows.filter((row) => !(row as { deleted?: string }).deleted)
          ])
        );
        expect(await everything(away)).toEqual(living);
        a.close();
        b.close();
      }),
      { numRuns: 20 }
    );
  });
});

describe('the table', () => {
  const held = ({
    id,
    at,
    day,
    zone,
    kind,
    affect,
    labels,
    contexts,
    tags,
    note,
    sleepHours,
    source
  }: Record<string, unknown>) => ({
    id,
    at,
    day,
    zone,
    kind,
    affect,
    labels,
    contexts,
    tags,
    note,
    sleepHours,
    source
  });

  it('gives back every check-in after a wipe, up to the readings, which can be made again', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (deeds) => {
        const [a, b] = [new Device(), new Device()];
        const [home, away] = [await a.open(), await b.open()];
        await lived(
          a,
          home,
          deeds.map((deed) =>
            deed.do === 'check-in'
              ? {
                  ...deed,
                  content: {
                    ...deed.content,
                    tags: [...new Set(deed.content.tags.map((t) => t.trim()))].filter(Boolean)
                  }
                }
              : deed
          )
        );
        const before = await home.checkIns.all();
        const csv = exportCsv(before);
        const read = await readImport(new Blob([csv]));
        if (before.length === 0) expect(read).toEqual({ ok: false, error: 'no-entries' });
        else {
          well(await applyImport(away.history, well(read)));
          const byId = (x: { id: unknown }, y: { id: unknown }) => (String(x.id) < String(y.id) ? -1 : 1);
          // Line breaks of other systems and lone halves of letters are not held by a text file.
          const written = (value: unknown) =>
            JSON.parse(
              JSON.stringify(value, (_k, v: unknown) => (typeof v === 'string' ? v.toWellFormed() : v))
            ) as unknown;
          expect((await away.checkIns.all()).map((c) => held({ ...c })).sort(byId)).toEqual(
            (written(before) as Record<string, unknown>[]).map(held).sort(byId as never)
          );
        }
        a.close();
        b.close();
      }),
      { numRuns: 40 }
    );
  });

  it('of the same history adds nothing', async () => {
    await store.checkIns.add(evening('mine'), on('2026-05-17'));
    const csv = exportCsv(await store.checkIns.all());
    expect(await applyImport(store.history, well(await readImport(new Blob([csv]))))).toMatchObject({
      error: 'nothing-new'
    });
  });

  it('that was imported and taken back can be imported again, each entry under its own id', async () => {
    const mine = well(await store.checkIns.add(evening('mine'), on('2026-05-17')));
    const csv = exportCsv(await store.checkIns.all());
    await store.checkIns.bury(mine.id);
    const read = async () => well(await readImport(new Blob([csv])));
    for (let i = 0; i < 2; i++) {
      const { importId } = well(await applyImport(store.history, await read()));
      expect((await store.checkIns.all()).map(({ id, note }) => [id, note])).toEqual([[mine.id, 'mine']]);
      expect(await check(store.db, phone.perch)).toEqual({ state: 'whole' });
      well(await undoImport(store.history, importId));
      expect(await store.checkIns.all()).toEqual([]);
    }
  });

  it('an import that was exported again still knows where it came from', async () => {
    const diary = well(
      await readImport(new Blob(['full_date,weekday,mood,activities,note\n2026-05-17,Sunday,good,,x\n']))
    );
    const { importId } = well(await applyImport(store.history, diary));
    const csv = exportCsv(await store.checkIns.all());
    well(await undoImport(store.history, importId));
    const other = new Device();
    const there = await other.open();
    well(await applyImport(there.history, well(await readImport(new Blob([csv])))));
    expect(await applyImport(there.history, diary)).toMatchObject({ error: 'nothing-new' });
    other.close();
  });

  it('never lets a spreadsheet run a note as a formula, and gives the note back unchanged', async () => {
    const notes = ['=SUM(A1)', '+1', '-2 degrees', '@home', '\tx', '\rx', "'=quoted", "'plain", "''=x"];
    for (const note of notes) await store.checkIns.add(evening(note, -0.5), on('2026-05-17'));
    const csv = exportCsv(await store.checkIns.all());
    const { data } = Papa.parse<string[]>(csv.slice(1));
    const words = data.slice(1).flatMap((row) => row.filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell)));
    expect(words.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(notes.map((note) => unguarded(guarded(note)))).toEqual(notes);
    fc.assert(fc.property(fc.string(), (note) => unguarded(guarded(note)) === note));
  });
});

describe('the journal', () => {
  const words: JournalWords = {
    title: '林下日记',
    day: (day) => day,
    steps: {
      [-3]: '很不愉快',
      [-2]: '不愉快',
      [-1]: '略不愉快',
      0: '中性',
      1: '略愉快',
      2: '愉快',
      3: '很愉快'
    },
    label: (id) => (id === 'calm' ? '平静' : id.replace(/^own:/, '')),
    context: () => '家人',
    guide: () => '鹿',
    feelings: '感受',
    contexts: '相关',
    tags: '标签',
    slept: (hours) => `睡了 ${hours} 小时`,
    session: '聊聊',
    lift: (before, after) => `之前 ${before}，之后 ${after}`,
    you: '我',
    memories: '留下的'
  };

  it('reads as a journal, day by day, in the language it is asked for', async () => {
    await store.checkIns.add({ ...evening('写了一点字'), sleepHours: 7 }, on('2026-05-17'));
    await store.sessions.add({
      ...on('2026-05-16'),
      guide: 'deer',
      flow: null,
      lang: 'zh',
      before: affect(-0.6, 0),
      after: affect(0.2, 0),
      reading: null,
      turns: [
        {
          n: 0,
          by: 'coach',
          at: phone.time,
          text: '今天怎么样？',
          node: 'a',
          act: 'question',
          reading: null
        },
        { n: 1, by: 'person', at: phone.time, text: '累。', node: 'a', act: 'answer', reading: null }
      ],
      status: 'closed'
    });
    const text = exportMarkdown(await select(store.db, all), words);
    expect(text).toBe(
      '# 林下日记\n\n## 2026-05-16\n\n### 21:00 · 聊聊 · 鹿\n\n之前 不愉快，之后 略愉快\n\n**鹿**: 今天怎么样？\n\n**我**: 累。\n\n' +
        '## 2026-05-17\n\n### 21:00 · 略愉快\n\n感受: 平静 · 相关: 家人 · 标签: tea · 睡了 7 小时\n\n写了一点字\n'
    );
  });

  it('leaves a note as text, whatever signs are in it', () => {
    expect(plainMarkdown('# not a heading\n- not a list\n1. nor this\n[x](javascript:1) <b>*')).toBe(
      '\\# not a heading  \n\\- not a list  \n1\\. nor this  \n\\[x\\](javascript:1) \\<b\\>\\*'
    );
  });
});

describe('the health bundle', () => {
  it('names kind, valence, class, words and contexts by the codes of the profile', async () => {
    await store.checkIns.add(
      { ...evening('words', -0.5), labels: ['calm', 'own:wabi'], contexts: ['selfCare'] },
      on('2026-05-17')
    );
    const bundle = JSON.parse(exportFhir(await store.checkIns.all(), made)) as {
      entry: { resource: Record<string, unknown> }[];
    };
    const { resource } = bundle.entry[0]!;
    expect(resource).toMatchObject({
      resourceType: 'Observation',
      status: 'final',
      effectiveDateTime: '2026-05-17T21:00:00+08:00'
    });
    const parts = (resource.component as { code: { coding: { code: string }[] } }[]).map(
      ({ code, ...value }) => [code.coding[0]!.code, value]
    );
    const codes = Object.fromEntries(parts) as Record<
      string,
      { valueCodeableConcept?: { coding: { code: string; system: string }[] }; valueQuantity?: unknown }
    >;
    expect(Object.keys(codes)).toEqual([
      'kind',
      'valence',
      'valenceClassification',
      'labels',
      'associations'
    ]);
    expect(codes.valence!.valueQuantity).toEqual({ value: -0.5 });
    expect(codes.valenceClassification!.valueCodeableConcept!.coding[0]).toMatchObject({
      code: 'unpleasant'
    });
    expect(codes.labels!.valueCodeableConcept!.coding.map(({ code }) => code)).toEqual(['calm']);
    expect(codes.associations!.valueCodeableConcept!.coding[0]!.system).toContain(
      'state-of-mind-association-codes'
    );
    expect(resource.note).toEqual([{ text: 'words' }, { text: 'wabi; tea' }]);
  });

  it('tells the hour with the offset of where it was lived', () => {
    const at = on('2026-01-05').at;
    expect(dateTimeOf(at, 'America/New_York')).toBe('2026-01-05T08:00:00-05:00');
    expect(dateTimeOf(at, 'Asia/Kathmandu')).toBe('2026-01-05T18:45:00+05:45');
    expect(dateTimeOf(at, 'UTC')).toBe('2026-01-05T13:00:00+00:00');
  });
});
