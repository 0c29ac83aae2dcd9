import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup, wrapBackup } from '$lib/data/backup/make';
import { openBackup } from '$lib/data/backup/open';
import { checkedPreferences, layPreferences, preferencesOn } from '$lib/data/backup/preferences';
import { restore } from '$lib/data/backup/restore';
import type { Store } from '$lib/data/store';
import { Device, evening, on, perch, well } from './life';

vi.setConfig({ testTimeout: 60_000 });

const made = '2026-05-17T21:30:00.000Z';
let phone: Device;
let store: Store;

/** How someone has set their device up. */
function settle(on: Device): void {
  const put = (name: string, value: unknown) =>
    on.perch.setItem(`understory.${name}`, typeof value === 'string' ? value : JSON.stringify(value));
  put('preferences', {
    lang: 'zh',
    theme: 'dark',
    guide: 'crane',
    coat: 'snow',
    habitat: null,
    own: { name: '小鹤', greetings: ['坐一会儿。'] },
    begun: true,
    steps: true,
    region: 'CN',
    southern: false,
    trusted: { name: '阿姨', number: '138' },
    barUntil: 1_800_000_000_000
  });
  put('nudges', {
    times: { 'check-in': '21:30', 'wind-down': null },
    badge: true,
    wavedOff: { 'check-in': '2026-05-16' }
  });
  put('night', {
    origin: { kind: 'guide', guide: 'crane' },
    mix: [{ scape: 'rain', gain: 0.5 }],
    minutes: 45
  });
  put('morning', '06:40');
  put('own-measure', 'off');
  put('age', '13-15');
}

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
  settle(phone);
  await store.checkIns.add(evening(), on('2026-05-17'));
});
afterEach(() => phone.close());

const file = async () => wrapBackup(await makeBackup(store.db, made, preferencesOn(phone.perch)), 'zip');

describe('how a device likes it', () => {
  it('comes along to another device: language, look, guide, steps, region, nudges, night and morning', async () => {
    const other = new Device();
    const there = await other.open();
    other.perch.setItem('understory.preferences', JSON.stringify({ lang: 'en', begun: true, guide: 'owl' }));
    const { backup } = well(await openBackup(await file()));
    well(await restore(there.history, backup, 'merge', { preferences: true }));
    expect(JSON.parse(other.perch.getItem('understory.preferences')!)).toEqual({
      lang: 'zh',
      theme: 'dark',
      guide: 'crane',
      coat: 'snow',
      habitat: null,
      own: { name: '小鹤', greetings: ['坐一会儿。'] },
      begun: true,
      steps: true,
      region: 'CN',
      southern: false
    });
    expect(preferencesOn(other.perch)).toEqual(preferencesOn(phone.perch));
    expect(other.perch.getItem('understory.morning')).toBe('06:40');
    other.close();
  });

  it('never carries the number of someone trusted, an age, the quiet bar, or what was waved off', async () => {
    const text = JSON.stringify(well(await openBackup(await file())).backup.preferences);
    for (const word of [
      '阿姨',
      '138',
      '13-15',
      '1800000000000',
      '2026-05-16',
      'wavedOff',
      'trusted',
      'begun'
    ])
      expect([word, text.includes(word)]).toEqual([word, false]);
  });

  it('stays as it is when the person leaves it out, and goes back when the restore is undone', async () => {
    const other = new Device();
    const there = await other.open();
    const before = JSON.stringify({ lang: 'en', begun: true });
    other.perch.setItem('understory.preferences', before);
    const { backup } = well(await openBackup(await file()));
    well(await restore(there.history, backup, 'merge'));
    expect(other.perch.getItem('understory.preferences')).toBe(before);
    const { undo } = well(await restore(there.history, backup, 'replace', { preferences: true }));
    expect(other.perch.getItem('understory.preferences')).not.toBe(before);
    well(await undo());
    expect(other.perch.getItem('understory.preferences')).toBe(before);
    expect(other.perch.getItem('understory.nudges')).toBeNull();
    other.close();
  });

  it('in an export of a part, or in a file of version 1, is not there', async () => {
    const old = {
      format: 'understory-backup',
      version: 1,
      made,
      tables: {},
      preferences: { preferences: { lang: 'zh' } }
    };
    const { backup } = well(await openBackup(new TextEncoder().encode(JSON.stringify(old))));
    expect(backup.preferences).toBeNull();
  });

  it('from a file nobody vouches for is taken field by field, and nothing else is laid down', () => {
    const hostile = {
      preferences: {
        lang: 'xx',
        theme: '<script>',
        guide: 'constructor',
        steps: true,
        trusted: { name: 'thief', number: '0' },
        region: 'javascript:alert(1)',
        own: { name: 'x'.repeat(9_999), greetings: [] }
      },
      nudges: { times: { 'check-in': '99:99', 'wind-down': null }, badge: 'yes' },
      morning: '<b>',
      canary: { tables: {} },
      'own-measure': 'on'
    };
    expect(checkedPreferences(hostile)).toEqual({ preferences: { steps: true }, 'own-measure': 'on' });
    const shelf = perch();
    layPreferences(shelf, hostile as never);
    expect([...shelf.kept]).toEqual([
      ['understory.preferences', '{"steps":true}'],
      ['understory.own-measure', 'on']
    ]);
  });

  it('whatever stands in the place of it, looking never throws and what is laid down is what is read again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const shelf = perch();
        layPreferences(shelf, checkedPreferences(value));
        expect(preferencesOn(shelf)).toEqual(checkedPreferences(value));
        for (const name of ['preferences', 'nudges', 'night', 'morning', 'own-measure'])
          shelf.setItem(`understory.${name}`, text);
        preferencesOn(shelf);
      })
    );
  });
});
