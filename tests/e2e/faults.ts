import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { schemas } from '$lib/data/database';
import { tickOf } from '$lib/domain/record';
import { wounds } from './damage';
import { browserOn } from './killable';
import { rowsOf, settled } from './person';
import type { CheckIn } from '$lib/domain/check-in';

/** The faults that a device can do to a history, injected into a real browser with the built app. */

/** Runs work with a folder of its own for a browser's profile. */
async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'understory-fault-'));
  try {
    return await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 8, retryDelay: 200 });
  }
}

const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** Check-ins without a note, so that the model has nothing to do with them. */
const entries = (count: number): object[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `entry-${String(n).padStart(6, '0')}`,
    created: tickOf(1_750_000_000_000 + n, 0, 'person01'),
    changed: tickOf(1_750_000_000_000 + n, 0, 'person01'),
    at: Date.UTC(2020, 0, 1, 19) + n * 86_400_000,
    day: dayOf(n),
    zone: 'Europe/Berlin',
    kind: 'momentary',
    affect: { valence: (n % 7) / 3 - 1, arousal: 0 },
    labels: [],
    contexts: [],
    tags: [`${n * 7919}-`.repeat(60)],
    note: '',
    reading: null
  }));

const write = (page: Page, rows: object[]) =>
  page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('understory');
        open.onsuccess = () => {
          const write = open.result.transaction('checkIns', 'readwrite');
          for (const row of given) write.objectStore('checkIns').put(row);
          write.oncomplete = () => resolve(open.result.close());
          write.onerror = () => reject(write.error);
        };
      }),
    rows
  );

/** How many check-ins the second copy has. */
const copied = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    try {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('understory-copy');
      const own = await root.getDirectoryHandle('understory');
      const text = await (await (await own.getFileHandle('state.json')).getFile()).text();
      const { parts } = JSON.parse(text) as { parts: Record<string, { count: number }> };
      return Object.entries(parts)
        .filter(([name]) => name.startsWith('checkIns'))
        .reduce((sum, [, { count }]) => sum + count, 0);
    } catch {
      return 0;
    }
  });

async function until(met: () => Promise<boolean>, what: string, patienceMs = 90_000): Promise<void> {
  for (
    const end = Date.now() + patienceMs;
    Date.now() < end;
    await new Promise((done) => setTimeout(done, 100))
  )
    if (await met().catch(() => false)) return;
  throw new Error(`waited in vain for ${what}`);
}

const prefer = (page: Page) =>
  page.evaluate((kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)), settled);

/** What came of one wound. */
export interface Wounded {
  wound: string;
  /** The app said that something was damaged; null when nothing that is in use was hit. */
  told: 'back' | 'missing' | null;
  /** Share of the check-ins that are there again with every word, 0..1. */
  salvaged: number;
  greetedAsNew: boolean;
}

/** Wounds the store of a browser, opens the app, and looks what is there. */
export async function corruptions(url: string, names: readonly string[], count = 2_000): Promise<Wounded[]> {
  return withProfile(async (sound) => {
    const rows = entries(count);
    const first = await browserOn(sound);
    await first.page.goto(url);
    await prefer(first.page);
    await first.page.goto(url);
    await first.page.getByRole('heading', { name: 'How is it right now?' }).waitFor();
    for (let at = 0; at < count; at += 250) await write(first.page, rows.slice(at, at + 250));
    await first.page.goto(url); // the canary counts them, the second copy takes them
    await until(async () => (await copied(first.page)) === count, 'the second copy');
    await first.page.waitForTimeout(500);
    await first.close();

    const results: Wounded[] = [];
    for (const wound of names)
      results.push(
        await withProfile(async (profile) => {
          await cp(sound, profile, { recursive: true, force: true });
          for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
            await rm(join(profile, lock), { force: true });
          wounds[wound]!(profile);
          const { page, kill } = await browserOn(profile);
          try {
            await page.goto(url);
            const greeting = page.getByRole('button', { name: 'Begin' });
            const [back, missing] = [
              page.getByText('Your history is back'),
              page.getByText('Some of your history is missing.')
            ];
            await page.getByRole('heading', { name: 'How is it right now?' }).or(greeting).first().waitFor();
            // What is damaged where nobody looks is found on the walk through all rows, in an idle moment.
            await page.waitForTimeout(5_000);
            await until(
              async () => !(await page.evaluate(() => document.readyState !== 'complete')),
              'the page'
            );
            const told = (await back.count()) > 0 ? 'back' : (await missing.count()) > 0 ? 'missing' : null;
            const there = new Map(
              (await rowsOf<{ id: string }>(page, 'checkIns')).map((row) => [row.id, row])
            );
            const whole = rows.filter(
              (row) =>
                JSON.stringify(sorted(there.get((row as { id: string }).id))) === JSON.stringify(sorted(row))
            ).length;
            return { wound, told, salvaged: whole / count, greetedAsNew: (await greeting.count()) > 0 };
          } finally {
            await kill();
          }
        })
      );
    return results;
  });
}

const sorted = (row: object | undefined) =>
  row && Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What came of killing the browser in the middle of writes. */
export interface Killed {
  kills: number;
  acknowledged: number;
  lost: number;
  torn: number;
}

/** Checks in through the app and kills the browser in the middle of it, again and again. */
export async function kills(url: string, times: number): Promise<Killed> {
  return withProfile(async (profile) => {
    let acknowledged = 0;
    const found: Killed = { kills: 0, acknowledged: 0, lost: 0, torn: 0 };
    for (let n = 0; n <= times; n++) {
      const { page, kill } = await browserOn(profile);
      try {
        await page.goto(url);
        if (n === 0) {
          await prefer(page);
          await page.goto(url);
        }
        await page.getByRole('heading', { name: 'How is it right now?' }).waitFor();
        const rows = await rowsOf<CheckIn>(page, 'checkIns');
        found.lost += Math.max(0, acknowledged - rows.length);
        found.torn += rows.filter(
          (row) =>
            !(Math.abs(row.affect?.valence) <= 1 && row.day && row.changed && row.zone && row.note === '')
        ).length;
        if (n === times) break;
        const before = rows.length;
        acknowledged = before;
        await page.exposeFunction('acknowledge', (more: number) => (acknowledged = before + more));
        void page
          .evaluate(async () => {
            const button = (name: string) =>
              [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
            const tell = (window as unknown as { acknowledge: (n: number) => void }).acknowledge;
            for (let i = 1; i < 1_000; i++) {
              document.querySelectorAll<HTMLInputElement>('.seven input')[i % 7]!.click();
              while (!button('Save')) await new Promise((done) => setTimeout(done, 4));
              button('Save')!.click();
              while (button('Save')) await new Promise((done) => setTimeout(done, 4)); // empty only when on disk
              tell(i);
            }
          })
          .catch(() => {}); // the browser dies under it
        await until(async () => acknowledged > before + 2 + (n % 5), 'a few check-ins');
        await new Promise((done) => setTimeout(done, (n * 37) % 100));
        found.kills += 1;
      } finally {
        await kill();
      }
    }
    return { ...found, acknowledged };
  });
}

/** What came of killing the browser in the middle of an upgrade of the schema. */
export interface Upgraded {
  kills: number;
  before: number;
  after: number;
  torn: number;
}

/**
 * Upgrades a history of every past schema to one that does not exist yet, with the very library the app upgrades
 * with, and kills the browser in the middle of it. Afterwards all rows are of the old schema or all of the new one.
 */
export async function migrations(times: number, count = 3_000): Promise<Upgraded> {
  const dexie = await readFile('node_modules/dexie/dist/dexie.js');
  const server = createServer((request, response) => {
    const script = request.url === '/dexie.js';
    response
      .writeHead(200, { 'Content-Type': script ? 'text/javascript' : 'text/html' })
      .end(script ? dexie : '<!doctype html><title>x</title><script src="/dexie.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const url = `http://localhost:${(server.address() as { port: number }).port}/`;
  const found: Upgraded = { kills: 0, before: 0, after: 0, torn: 0 };
  try {
    for (let n = 0; n < times; n++)
      await withProfile(async (profile) => {
        const past = schemas.slice(0, 1 + (n % schemas.length));
        const first = await browserOn(profile);
        await first.page.goto(url);
        await first.page.evaluate(open, { past, rows: entries(count), upgrade: false });
        let state = '';
        await first.page.exposeFunction('tell', (said: string) => (state = said));
        void first.page.evaluate(open, { past, rows: [], upgrade: true }).catch(() => {});
        await until(async () => state !== '', 'the upgrade');
        await new Promise((done) => setTimeout(done, n * 40));
        found.kills += 1;
        await first.kill();

        const second = await browserOn(profile);
        try {
          await second.page.goto(url);
          const { rows, upgraded, version } = await second.page.evaluate(
            () =>
              new Promise<{ rows: number; upgraded: number; version: number }>((resolve, reject) => {
                const open = indexedDB.open('understory');
                open.onerror = () => reject(open.error);
                open.onsuccess = () => {
                  const all = open.result.transaction('checkIns').objectStore('checkIns').getAll();
                  all.onsuccess = () => {
                    const rows = all.result as { mark?: number; tags?: string[] }[];
                    resolve({
                      rows: rows.filter(({ tags }) => (tags?.[0]?.length ?? 0) > 0).length,
                      upgraded: rows.filter(({ mark }) => mark === 2).length,
                      version: open.result.version / 10
                    });
                  };
                };
              })
          );
          const last = past.at(-1)!.version;
          if (rows === count && upgraded === 0 && version === last) found.before += 1;
          else if (rows === count && upgraded === count && version === last + 1) found.after += 1;
          else found.torn += 1;
        } finally {
          await second.kill();
        }
      });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return found;
}

/** Runs in the page: opens the history with its past schemas, and one more that touches every row. */
async function open({
  past,
  rows,
  upgrade
}: {
  past: { version: number; stores: Record<string, string | null> }[];
  rows: object[];
  upgrade: boolean;
}): Promise<void> {
  const { Dexie } = window as unknown as { Dexie: typeof import('dexie').Dexie };
  const db = new Dexie('understory', { chromeTransactionDurability: 'strict' });
  for (const { version, stores } of past) db.version(version).stores(stores);
  if (upgrade)
    db.version(past.at(-1)!.version + 1)
      .stores({ checkIns: 'id, changed, day, at, mark' })
      .upgrade(async (change) => {
        let n = 0;
        await change
          .table('checkIns')
          .toCollection()
          .modify((row: { mark?: number }) => {
            row.mark = 2;
            if (++n === 200) (window as unknown as { tell: (s: string) => void }).tell('under way');
          });
      });
  await db.open();
  if (rows.length > 0) await db.table('checkIns').bulkPut(rows);
  db.close();
}
