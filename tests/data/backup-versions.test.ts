import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import schema from '$lib/data/backup/backup.schema.json';
import { makeBackup } from '$lib/data/backup/make';
import { openBackup } from '$lib/data/backup/open';
import { restore } from '$lib/data/backup/restore';
import { backupVersion, rowOf } from '$lib/data/backup/shape';
import type { Store } from '$lib/data/store';
import { Device, everything, well } from './life';

let phone: Device;
let store: Store;

beforeEach(async () => {
  phone = new Device();
  store = await phone.open();
});
afterEach(() => phone.close());

const old = (version: number) =>
  new Uint8Array(
    readFileSync(new URL(`../fixtures/import/understory-backup-${version}.json`, import.meta.url))
  );

describe('backups of every version there ever was', () => {
  it.each(Array.from({ length: backupVersion }, (_, i) => i + 1))(
    'one of version %i still comes back with everything in it',
    async (version) => {
      const { backup, unreadableCount } = well(await openBackup(old(version)));
      expect(unreadableCount).toBe(0);
      well(await restore(store.history, backup, 'replace'));
      const all = await everything(store);
      expect(all.checkIns).toHaveLength(2);
      expect(all.checkIns![0]).toMatchObject({
        note: '写于很久以前',
        labels: ['calm', 'own:松弛'],
        sleepHours: 7.5
      });
      expect(all.sessions![0]).toMatchObject({ guide: 'deer', turns: [{ text: '累' }] });
      expect(all.memories![0]).toMatchObject({ text: '外婆' });
      expect(all.keepsakes![0]).toMatchObject({ body: { picture: new Uint8Array([0, 1, 255]) } });
      expect(await store.settings.get('reminder')).toEqual({ hour: 21 });
      expect(backup.preferences).toEqual(
        version < 2 ? null : expect.objectContaining({ morning: '06:40', 'own-measure': 'off' })
      );
    }
  );
});

describe('the written schema', () => {
  const defs = schema.$defs as Record<string, { required?: string[] }>;
  const names = {
    checkIns: 'checkIn',
    sessions: 'session',
    memories: 'memory',
    keepsakes: 'keepsake'
  } as const;

  it('asks of a record just what reading it asks', async () => {
    well(await restore(store.history, well(await openBackup(old(1))).backup, 'replace'));
    const { tables } = await makeBackup(store.db, '2026-05-17T00:00:00Z');
    for (const table of ['checkIns', 'sessions', 'memories', 'keepsakes'] as const) {
      const row = tables[table].find(({ deleted }) => !deleted)!;
      expect(rowOf(table, row)).toEqual(row);
      const required = [...defs.kept!.required!, ...defs[names[table]]!.required!];
      for (const field of required) {
        const { [field]: _missing, ...rest } = row;
        expect([table, field, rowOf(table, rest)]).toEqual([table, field, null]);
      }
      for (const field of Object.keys(row).filter((key) => !required.includes(key))) {
        const { [field]: _missing, ...rest } = row;
        expect([table, field, rowOf(table, rest) !== null]).toEqual([table, field, true]);
      }
    }
  });
});
