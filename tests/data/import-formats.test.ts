import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { affect, stepOf } from '$lib/domain/affect';
import { AppleHealthScanner } from '$lib/data/import/apple-health';
import { affectOfMood, labelOfMood } from '$lib/data/import/moods';
import { readImport } from '$lib/data/import/read';
import type { Choices, ImportedCheckIn, Parsed } from '$lib/data/import/row';
import { stampOf } from '$lib/data/import/plan';
import { wallClock } from '$lib/domain/stamp';
import { well } from './life';

const fixture = (name: string) =>
  new Blob([readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url))]);
const from = async (name: string, choices?: Choices): Promise<Parsed> =>
  well(await readImport(fixture(name), choices));
const text = (content: string | Uint8Array) => new Blob([content as BlobPart]);
const fromText = async (content: string, choices?: Choices) => well(await readImport(text(content), choices));
const refusal = async (content: string | Uint8Array) => {
  const result = await readImport(text(content));
  return result.ok ? result.value.app : { error: result.error, ...(result.detail as object | undefined) };
};
/** An entry in one line: day, clock and what was felt. */
const short = ({ day, minute, moods, affect }: ImportedCheckIn) =>
  [
    day,
    minute === null ? '' : `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
    affect ? affect.valence.toFixed(2) : moods.join('+')
  ]
    .filter(Boolean)
    .join(' ');

describe('a Daylio table', () => {
  it('as it is exported today comes in with every word, whatever sits before PM', async () => {
    const parsed = await from('daylio.csv');
    expect(parsed.app).toBe('daylio');
    expect(parsed.rows.map(short)).toEqual([
      '2026-05-17 21:05 good',
      '2026-05-17 8:15 meh',
      '2026-05-16 23:40 null',
      '2026-05-15 0:10 stretched thin'
    ]);
    expect(parsed.rows[0]).toMatchObject({
      tags: ['family', 'long walk'],
      contexts: ['family'],
      note: 'Sunday\nWe cooked.\nNobody argued, "really".'
    });
    expect(parsed).toMatchObject({
      first: '2026-05-15',
      last: '2026-05-17',
      unreadableCount: 0,
      question: null
    });
  });

  it('asks about moods it cannot know, one of them named "null"', async () => {
    expect((await from('daylio.csv')).unknownMoods).toEqual(['null', 'stretched thin']);
  });

  it('of the newer kind keeps its scales', async () => {
    const [first] = (await from('daylio-scales.csv')).rows;
    expect(first).toMatchObject({ day: '2026-07-27', minute: 828, tags: ['work', 'walk', 'Energy: 4'] });
    expect(first!.note).toBe('Mood note\nPrivate words');
  });

  it('of the older kind names months in the language of the person', async () => {
    expect((await from('daylio-older.csv')).rows.map(short)).toEqual([
      '2019-03-03 20:15 super',
      '2019-02-28 7:30 mies',
      '2019-12-05 22:00 okay'
    ]);
  });

  it('without headings is known by its shape', async () => {
    expect((await from('daylio-no-header.csv')).rows.map(short)).toEqual([
      '2026-05-17 21:05 good',
      '2026-05-16 9:00 bad'
    ]);
  });

  it('without a time, with semicolons and a note of two lines', async () => {
    const [row] = (await from('daylio-no-time.csv')).rows;
    expect(row).toMatchObject({
      day: '2026-05-17',
      minute: null,
      tags: ['famille', 'amis'],
      note: 'une ligne\net une autre'
    });
  });

  it('从中文表格软件存出来的，编码是国标，也读得对', async () => {
    const parsed = await from('daylio-gb18030.csv');
    expect(parsed.rows.map(short)).toEqual([
      '2026-05-17 21:05 开心',
      '2026-05-16 8:15 一般',
      '2026-05-15 0:10 emo'
    ]);
    expect(parsed.rows[0]!.note).toBe('一起做了饭，没有人吵架。');
    expect(parsed.rows[0]!.contexts).toEqual(['family']);
    expect(parsed.unknownMoods).toEqual(['emo']);
  });

  it('in UTF-16 with tabs, as spreadsheets write "Unicode text"', async () => {
    const parsed = await from('daylio-utf16.csv');
    expect(parsed.rows.map(short)).toEqual(['2026-05-17 21:05 好']);
  });

  it('with its columns in another order reads the same', async () => {
    const straight = await fromText(
      'full_date,weekday,time,mood,activities,note\n2026-05-17,Sunday,21:05,good,tea,hm\n'
    );
    const turned = await fromText(
      'note,mood,activities,time,weekday,full_date\nhm,good,tea,21:05,Sunday,2026-05-17\n'
    );
    expect(turned.rows).toEqual(straight.rows);
  });

  it('says which rows it cannot read and why, and takes the rest', async () => {
    const parsed = await fromText(
      'full_date,date,weekday,time,mood,activities,note\n' +
        '2026-02-30,x,x,10:00,good,,\n,x,x,10:00,good,,\n2026-05-17,x,x,10:00,,,\nbroken\n2026-05-17,x,x,10:00,good,,fine\n'
    );
    expect(parsed.rows.map(({ note }) => note)).toEqual(['fine']);
    expect(parsed.unreadable).toEqual([
      { row: 2, reason: 'bad-date' },
      { row: 3, reason: 'no-date' },
      { row: 4, reason: 'no-mood' },
      { row: 5, reason: 'not-an-entry' }
    ]);
  });
});

describe('a Daylio backup', () => {
  it('gives the day that was lived, whatever the timestamp says, with months counted from nought', async () => {
    const parsed = await from('backup.daylio');
    expect(parsed.rows.map(short)).toEqual([
      '2026-05-17 21:05 0.57',
      '2026-01-31 0:10 -0.57',
      '2025-12-01 9:00 99'
    ]);
    expect(parsed.rows[0]).toMatchObject({
      moods: ['云淡风轻'],
      tags: ['family', '散步'],
      note: 'Sunday\nWe cooked.\nQuiet.'
    });
    expect(parsed.unknownMoods).toEqual(['99']);
    expect(parsed.unreadable).toEqual([{ row: 4, reason: 'bad-date' }]);
  });

  it('without its zip and with months counted from one is the same', async () => {
    const [zipped, plain] = [await from('backup.daylio'), await from('daylio-plain.json')];
    expect(plain.rows).toEqual(zipped.rows);
  });

  it('and the table of the same diary name the same entry alike, so that it comes in once', async () => {
    const table = await fromText(
      'full_date,date,weekday,time,mood,activities,note_title,note\n2026-05-17,May 17,Sunday,21:05,云淡风轻,family | 散步,Sunday,We cooked.<br>Quiet.\n'
    );
    expect(table.rows[0]!.ref).toBe((await from('backup.daylio')).rows[0]!.ref);
  });
});

describe('a How We Feel table', () => {
  it('with its key columns', async () => {
    const parsed = await from('how-we-feel-a.csv');
    expect(parsed.app).toBe('how-we-feel');
    expect(parsed.rows.map(short)).toEqual(['2026-05-17 15:39 Grateful', '2026-05-16 21:00 Anxious']);
    expect(parsed.rows[0]).toMatchObject({
      tags: ['Family', 'Home', 'Cooking'],
      note: 'a good soup\n\nrest more',
      sleepHours: 7.5
    });
    expect(parsed.rows[1]!.sleepHours).toBeUndefined();
  });

  it('with several moods at once, placed by their English keys when the words are in another language', async () => {
    const parsed = await from('how-we-feel-b.csv');
    expect(parsed.unknownMoods).toEqual([]);
    expect(parsed.rows[0]!.affect!.valence).toBeCloseTo((-0.5 + 0.5) / 2);
    expect(parsed.rows[0]).toMatchObject({
      minute: 1416,
      note: '写完了\n\n早点睡',
      tags: ['自己', '家', '休息']
    });
    expect(parsed.rows[1]!.minute).toBe(15);
  });

  it('of the third kind, without keys', async () => {
    const parsed = await from('how-we-feel-c.csv');
    expect(parsed.rows.map(short)).toEqual(['2026-05-15 7:00 Tired', '2026-05-15 7:00 Wabi-sabi']);
    expect(parsed.unknownMoods).toEqual(['Wabi-sabi']);
    expect(parsed.unreadable).toEqual([{ row: 4, reason: 'bad-date' }]);
  });
});

describe('an Apple Health export', () => {
  it('gives its states of mind: valence, words and contexts exactly, comments and entities not believed', async () => {
    const parsed = await from('apple-health.xml');
    expect(parsed.rows).toHaveLength(3);
    expect(parsed.rows[0]).toMatchObject({
      day: '2026-05-17',
      minute: 939,
      zone: 'Etc/GMT-8',
      at: Date.UTC(2026, 4, 17, 7, 39),
      kind: 'momentary',
      affect: affect(-3 / 7, 0),
      labels: ['worried', 'drained'],
      contexts: ['work', 'selfCare']
    });
    expect(stepOf(parsed.rows[0]!.affect!.valence)).toBe(-1);
    expect(parsed.unreadable).toEqual([
      { row: 4, reason: 'bad-date' },
      { row: 5, reason: 'bad-mood' }
    ]);
  });

  it('keeps the day that was lived abroad, though the export writes every time in the zone of today', async () => {
    const [, abroad, nepal] = (await from('apple-health.xml')).rows;
    expect(abroad).toMatchObject({
      day: '2026-05-16',
      minute: 11 * 60 + 30,
      zone: 'America/New_York',
      kind: 'daily'
    });
    expect(nepal).toMatchObject({
      day: '2026-05-14',
      minute: 480,
      zone: 'Asia/Kathmandu',
      tags: ['Gardening']
    });
  });

  it('believes no entity but those of XML itself, whatever it is called', async () => {
    const xml = (labels: string) =>
      `<HealthData><StateOfMind startDate="2026-05-17 10:00:00 +0000" valence="0" labels="${labels}"/></HealthData>`;
    expect((await fromText(xml('&constructor;'))).rows[0]!.labels).toEqual(['own:&constructor']);
    expect((await fromText(xml('a &amp; b &#x5B89;'))).rows[0]!.labels).toEqual(['own:a & b 安']);
  });

  it('comes out the same however it is cut into pieces on its way', async () => {
    const xml = readFileSync(new URL('../fixtures/import/apple-health.xml', import.meta.url), 'utf8');
    const whole = await from('apple-health.xml');
    for (const size of [1, 2, 7, 13, 64, 500]) {
      const scanner = new AppleHealthScanner();
      for (let at = 0; at < xml.length; at += size) scanner.push(xml.slice(at, at + size));
      expect(scanner.end()).toEqual(whole);
    }
  });

  it('is read out of the zip the telephone makes, under a name in its own language', async () => {
    const xml = readFileSync(new URL('../fixtures/import/apple-health.xml', import.meta.url));
    const zip = zipSync({
      'apple_health_export/export_cda.xml': strToU8('<x/>'),
      'apple_health_export/导出.xml': xml
    });
    expect(well(await readImport(text(zip))).rows).toEqual((await from('apple-health.xml')).rows);
  });
});

describe('a Pixels file', () => {
  it('gives one feeling a day', async () => {
    const parsed = await from('pixels.json');
    expect(parsed.rows.map(short)).toEqual(['2026-05-07 0.57', '2026-05-06 -0.43']);
    expect(parsed.rows[0]).toMatchObject({ kind: 'daily', tags: ['Lin', '妈妈', 'report'], note: 'spring' });
    expect(parsed.unreadable).toEqual([
      { row: 3, reason: 'bad-mood' },
      { row: 4, reason: 'no-mood' }
    ]);
  });
});

describe('any other table', () => {
  it('is asked about: what its columns hold, and where its numbers begin and end', async () => {
    const asked = await from('table.csv');
    expect(asked.question).toMatchObject({
      about: 'columns',
      columns: ['When it was', 'How was I', 'Words']
    });
    const columns = { date: 0, mood: 1, note: 2 };
    expect((await from('table.csv', { columns })).question).toEqual({
      about: 'scale',
      lowest: 2,
      highest: 7
    });
    const parsed = await from('table.csv', { columns, scale: { low: 1, high: 10 } });
    expect(parsed.rows.map(short)).toEqual(['2025-12-31 0.33', '2025-04-03 -0.78']);
  });

  it('with headings everybody uses needs no asking, and words need no scale', async () => {
    const parsed = await fromText('Date,Mood,Notes\n2026-05-17 21:05,good,a\n2026-05-18T07:00,awful,b\n');
    expect(parsed.question).toBeNull();
    expect(parsed.rows.map(short)).toEqual(['2026-05-17 21:05 good', '2026-05-18 7:00 awful']);
  });

  it('a scale may run the other way', async () => {
    const parsed = await fromText('date,mood\n2026-05-17,1\n2026-05-18,5\n', { scale: { low: 5, high: 1 } });
    expect(parsed.rows.map(({ affect }) => affect!.valence)).toEqual([1, -1]);
  });
});

describe('dates that can be read two ways', () => {
  const dates = (list: string[], choices?: Choices) =>
    fromText(`date,mood\n${list.map((d) => `${d},good`).join('\n')}\n`, choices);

  it('are decided by the whole column', async () => {
    expect((await dates(['03/04/2025', '31/12/2025'])).rows.map(({ day }) => day)).toEqual([
      '2025-04-03',
      '2025-12-31'
    ]);
    expect((await dates(['03/04/2025', '12/31/2025'])).rows.map(({ day }) => day)).toEqual([
      '2025-03-04',
      '2025-12-31'
    ]);
    expect((await dates(['03.04.2025'])).rows[0]!.day).toBe('2025-04-03');
    expect((await dates(['05/05/2025'])).rows[0]!.day).toBe('2025-05-05');
  });

  it('are asked when nothing decides', async () => {
    expect((await dates(['03/04/2025', '05/06/2025'])).question).toEqual({
      about: 'date-order',
      examples: ['03/04/2025', '05/06/2025']
    });
    const said = await dates(['03/04/2025', '05/06/2025'], { dateOrder: 'month-first' });
    expect(said.rows.map(({ day }) => day)).toEqual(['2025-03-04', '2025-05-06']);
  });

  it('are asked when the column contradicts itself', async () => {
    expect((await dates(['31/12/2025', '12/31/2025', '03/04/2025'])).question?.about).toBe('date-order');
  });

  it.each([
    ['17 mai 2026', '2026-05-17'],
    ['17 de mayo de 2026', '2026-05-17'],
    ['May 17, 2026', '2026-05-17'],
    ['17 мая 2026', '2026-05-17'],
    ['2026年5月17日', '2026-05-17'],
    ['2026. 5. 17.', '2026-05-17'],
    ['17. května 2026', '2026-05-17'],
    ['mar, 5 may 2026', '2026-05-05'],
    ['20260517', '2026-05-17'],
    ['2026/5/7', '2026-05-07'],
    ['Sun 17 Mayıs 2026', '2026-05-17'],
    ['٢٠٢٦/٥/١٧', '2026-05-17']
  ])('%s is a day like any other', async (written, day) => {
    expect((await fromText(`date\tmood\n${written}\tgood\n`)).rows[0]?.day).toBe(day);
  });
});

describe('where the reader sits', () => {
  it('changes nothing: the wall clock of the file is kept', async () => {
    const [row] = (await from('daylio.csv')).rows;
    const stamp = stampOf(row!);
    expect(stamp.day).toBe('2026-05-17');
    expect(wallClock(stamp.at, stamp.zone)).toEqual({ date: '2026-05-17', hour: 21, minute: 5 });
    const before = process.env.TZ;
    const seen = [];
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
      process.env.TZ = zone;
      seen.push(
        (
          await Promise.all(
            ['daylio.csv', 'backup.daylio', 'apple-health.xml', 'pixels.json'].map((f) => from(f))
          )
        ).flatMap(({ rows }) => rows.map(stampOf))
      );
    }
    process.env.TZ = before;
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});

describe('files that are not read here', () => {
  it('are named, so that one sentence can say what was seen', async () => {
    const seen = (what: string) => ({ error: 'not-read-here', seen: what });
    expect(await refusal('%PDF-1.7 ...')).toEqual(seen('pdf'));
    expect(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toEqual(seen('picture'));
    expect(await refusal(Uint8Array.from('\x89PNG....tEXtchara\0e30=', (c) => c.charCodeAt(0)))).toEqual(
      seen('character-card')
    );
    expect(
      await refusal(
        'date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n1,2,3,4,5,6,7,8'
      )
    ).toEqual(seen('bearable'));
    expect(await refusal('{"metadata":{"version":"1.0"},"entries":[]}')).toEqual(seen('day-one'));
    expect(await refusal('{"entries":{"0":{"keys":["x"]}}}')).toEqual(seen('lorebook'));
    expect(await refusal('[{"date_journal":1,"text":"x"}]')).toEqual(seen('journey'));
    expect(await refusal('[{"date":"2026-01-01","heading":"x","html":"y"}]')).toEqual(seen('diarium'));
    expect(await refusal('{"format":"understory-backup"}')).toEqual(seen('backup'));
    expect(await refusal('age-encryption.org/v1\n')).toEqual(seen('protected-backup'));
    expect(await refusal('<!DOCTYPE html><p>hi')).toEqual(seen('web-page'));
    expect(await refusal('<gpx><trk/></gpx>')).toEqual(seen('xml'));
    expect(await refusal(zipSync({ 'Journal.json': strToU8('{}') }))).toEqual(seen('day-one'));
    expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toEqual(seen('spreadsheet'));
    expect(await refusal('Dear diary,\ntoday I slept.\n')).toEqual(seen('text'));
    expect(await refusal(new Uint8Array(400).map((_, i) => (i * 7) % 32))).toEqual(seen('bytes'));
  });

  it('empty ones and ones without a single entry say so', async () => {
    expect(await refusal('')).toEqual({ error: 'empty-file' });
    expect(await refusal(' \n')).toEqual({ error: 'empty-file' });
    expect(await refusal('full_date,date,weekday,time,mood,activities,note\n')).toEqual({
      error: 'no-entries'
    });
    expect(await refusal('{"dayEntries":[],"tags":[]}')).toEqual({ error: 'no-entries' });
    expect(await refusal('<HealthData></HealthData>')).toEqual({ error: 'no-entries' });
    expect(await refusal('{"dayEntries": [')).toEqual({ error: 'damaged' });
    expect(await refusal('{"dayEntries":[],"tags":[],"__proto__":{}}')).toEqual({ error: 'unsafe' });
  });
});

describe('mood words', () => {
  it.each([
    ['rad', 3],
    ['Good', 2],
    ['meh', 0],
    ['BAD', -2],
    ['awful', -3],
    ['超棒', 3],
    ['开心', 2],
    ['一般', 0],
    ['不太好', -1],
    ['糟糕', -3],
    ['Very Pleasant', 3],
    ['good!', 2],
    ['😀 good', 2]
  ])('%s is step %i of seven', (word, step) => {
    expect(stepOf(affectOfMood(word)!.valence)).toBe(step);
  });

  it('a feeling word stays a feeling word, a name of the scale is not kept twice, and an own word stays own', () => {
    expect(labelOfMood('Grateful')).toBe('grateful');
    expect(labelOfMood('焦虑')).toBe('anxious');
    expect(labelOfMood('good')).toBeNull();
    expect(labelOfMood('stretched thin')).toBe('own:stretched thin');
    expect(affectOfMood('constructor')).toBeNull();
  });
});

describe('exports in the languages they come in', () => {
  const head = 'full_date,date,weekday,time,mood,activities,note_title,note\n';
  it.each([
    ['German', '17. Mai', 'Sonntag', '21:05', ['super', 'gut', 'lala', 'schlecht', 'furchtbar']],
    ['Japanese', '5月17日', '日曜日', '午後9:05', ['最高', '良い', '普通', '悪い', '最悪']],
    ['French', '17 mai', 'dimanche', '21 h 05', ['génial', 'bien', 'bof', 'mauvais', 'horrible']],
    ['Spanish', '17 de mayo', 'domingo', '9:05 p. m.', ['genial', 'bien', 'regular', 'mal', 'fatal']],
    ['Chinese', '5月17日', '星期日', '下午9:05', ['超赞', '不错', '一般', '不好', '糟透了']],
    ['Korean', '5월 17일', '일요일', '오후 9:05', ['최고', '좋음', '보통', '나쁨', '최악']],
    [
      'Portuguese',
      '17 de maio',
      'domingo',
      '21h05',
      ['incrível', 'bom', 'mais ou menos', 'ruim', 'horrível']
    ],
    ['English', 'May 17', 'Sunday', '9:05\u202fPM', ['rad', 'good', 'meh', 'bad', 'awful']]
  ])('%s: days, hours and the five moods it begins with', async (_language, date, weekday, time, moods) => {
    const { rows, unknownMoods } = await fromText(
      `\ufeff${head}${moods.map((mood) => `2026-05-17,${date},${weekday},${time},${mood},a | b,,"x<br>y"`).join('\r\n')}\r\n`
    );
    expect(unknownMoods).toEqual([]);
    expect(rows.map(({ moods: [mood] }) => stepOf(affectOfMood(mood!)!.valence))).toEqual([3, 2, 0, -2, -3]);
    for (const row of rows)
      expect(row).toMatchObject({ day: '2026-05-17', minute: 1265, tags: ['a', 'b'], note: 'x\ny' });
    // The older form names the day in words only.
    const older = await fromText(
      `year,date,weekday,time,mood,activities,note\n2019,${date},${weekday},${time},${moods[1]},,\n`
    );
    expect(older.rows.map(({ day, minute }) => [day, minute])).toEqual([['2019-05-17', 1265]]);
  });

  it('with headings in a language of their own', async () => {
    const { app, rows } = await fromText(
      'vollständiges_datum,datum,wochentag,uhrzeit,stimmung,aktivitäten,titel,notiz\n2026-05-17,17. Mai,Sonntag,21:05,gut,Tee,,ruhig\n'
    );
    expect(app).toBe('daylio');
    expect(rows.map(short)).toEqual(['2026-05-17 21:05 gut']);
  });

  it('a table that somebody has zipped is the table', async () => {
    const table = `${head}2026-05-17,May 17,Sunday,21:05,good,,,\n`;
    const zip = zipSync({
      'mine/daylio_export.csv': strToU8(table),
      '__MACOSX/mine/._daylio_export.csv': strToU8('x')
    });
    const parsed = well(await readImport(text(zip)));
    expect(parsed.rows).toEqual((await fromText(table)).rows);
  });

  it.each([
    ['7.5', 7.5],
    ['7,5 h', 7.5],
    ['7h 30m', 7.5],
    ['7:30', 7.5],
    ['450 min', 7.5],
    ['7.5 hours', 7.5],
    ['7小时30分', 7.5]
  ])('%s of sleep is seven and a half hours', async (written, hours) => {
    const { rows } = await fromText(
      `Date,Mood,Tags (People),Sleep,Notes\n2026 Sun May 17 3:39 PM,Calm,,"${written}",\n`
    );
    expect(rows[0]!.sleepHours).toBe(hours);
  });

  it('states of mind whose words are written out whole are the same words', async () => {
    const { rows } = await fromText(
      '<HealthData><StateOfMind startDate="2026-05-17 09:05:00 +0000" valence="-1" kind="HKStateOfMindKindDailyMood" labels="HKStateOfMindLabelSad HKStateOfMindLabelDrained" associations="HKStateOfMindAssociationSelfCare"/></HealthData>'
    );
    expect(rows[0]).toMatchObject({
      kind: 'daily',
      labels: ['sad', 'drained'],
      contexts: ['selfCare'],
      tags: []
    });
  });
});
