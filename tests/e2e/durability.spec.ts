import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser';
import type { CheckIn } from '$lib/domain/check-in';
import { expect, rowsOf, settled, test } from './person';

/** A browser with a profile on disk, in a process group of its own, so that it can be killed whole. */
async function browserOn(profile: string) {
  const child = spawn(
    launchOptions.executablePath,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...launchOptions.args,
      'about:blank'
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true }
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
      const found = /DevTools listening on (\S+)/.exec(text);
      if (found) resolve(found[1]!);
    });
    child.on('exit', () => reject(new Error(text)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0]!.pages()[0] ?? (await browser.contexts()[0]!.newPage());
  return { page, kill: () => process.kill(-child.pid!, 'SIGKILL'), close: () => browser.close() };
}

test('the browser is killed in the middle of twenty writes: nothing acknowledged is lost, nothing is torn', async ({
  host
}) => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'understory-'));
  try {
    const first = await browserOn(profile);
    await first.page.goto(host.url);
    await first.page.evaluate(
      (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
      settled
    );
    await first.page.goto(host.url);
    await first.page.getByRole('heading', { name: 'How is it right now?' }).waitFor();
    let acknowledged = 0;
    await first.page.exposeFunction('acknowledge', (count: number) => (acknowledged = count));
    await first.page
      .evaluate(async () => {
        const until = async (met: () => boolean) => {
          while (!met()) await new Promise((done) => setTimeout(done, 4));
        };
        const button = (name: string) =>
          [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
        for (let i = 1; i <= 20; i++) {
          document.querySelectorAll<HTMLInputElement>('.seven input')[i % 7]!.click();
          await until(() => button('Save') !== undefined);
          button('Save')!.click();
          await until(() => button('Save') === undefined); // the form empties only when the entry is on disk
          (window as unknown as { acknowledge: (n: number) => void }).acknowledge(i);
        }
      })
      .catch(() => {}) // the browser dies under it
      .finally(() => {});
    expect(acknowledged).toBe(20);

    // And again, now killed at a moment of its own choosing.
    const dying = first.page.evaluate(async () => {
      const button = (name: string) =>
        [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
      for (let i = 1; i <= 20; i++) {
        document.querySelectorAll<HTMLInputElement>('.seven input')[i % 7]!.click();
        while (!button('Save')) await new Promise((done) => setTimeout(done, 4));
        button('Save')!.click();
        while (button('Save')) await new Promise((done) => setTimeout(done, 4));
        (window as unknown as { acknowledge: (n: number) => void }).acknowledge(20 + i);
      }
    });
    dying.catch(() => {});
    await expect.poll(() => acknowledged, { intervals: [5] }).toBeGreaterThan(26);
    first.kill();
    const before = acknowledged;

    const second = await browserOn(profile);
    await second.page.goto(host.url);
    await second.page.getByRole('heading', { name: 'How is it right now?' }).waitFor();
    await expect(second.page.getByText('Some of your history is missing.')).toHaveCount(0);
    const rows = await rowsOf<CheckIn>(second.page, 'checkIns');
    expect(rows.length).toBeGreaterThanOrEqual(before);
    for (const row of rows) {
      expect(row.affect.valence).toBeGreaterThanOrEqual(-1);
      expect(row).toMatchObject({
        id: expect.any(String),
        day: expect.any(String),
        note: '',
        changed: expect.any(String)
      });
    }
    second.kill();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('someone whose history has vanished is never greeted as new', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByRole('radio', { name: 'pleasant', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await page.evaluate(() => {
    localStorage.removeItem('understory.preferences');
    return new Promise((done) => {
      const open = indexedDB.open('understory');
      open.onsuccess = () => {
        const clear = open.result.transaction('checkIns', 'readwrite').objectStore('checkIns').clear();
        clear.onsuccess = () => done(open.result.close());
      };
    });
  });
  await page.reload();
  await expect(page.getByText('Some of your history is missing.')).toBeVisible();
  await expect(page.getByText(/holds 1 fewer records/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0);
});
