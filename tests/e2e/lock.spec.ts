import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser';
import { expect, settled, test, touchPad } from './person';

const phrase = 'owl kettle northward seven';
/** Words that are nowhere else, in the letters of one byte and of two. */
const secret = 'zwieselbrand amber tortoise';
const chinese = '鹪鹩藏于苇丛';

/** Writes a check-in with a note. */
async function writeNote(page: Page, url: string, note: string): Promise<void> {
  await page.goto(`${url}/check-in`);
  await touchPad(page, 0.4, 0.1);
  await page.getByLabel('A note, if you like').fill(note);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Kept/)).toBeVisible();
}

/** Turns the lock on; afterwards the app asks for the passphrase. */
async function turnOn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/settings/lock`);
  await page.getByLabel('Passphrase', { exact: true }).fill(phrase);
  await page.getByLabel('The same again').fill(phrase);
  await expect(page.getByRole('button', { name: 'Turn the lock on' })).toBeDisabled();
  await page.getByLabel('I know that without the passphrase there is no way back.').check();
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible({ timeout: 30_000 });
}

async function unlock(page: Page, passphrase = phrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Every file under a folder that holds the words, whichever way a browser may write them. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if ((['utf8', 'utf16le'] as const).some((coding) => bytes.includes(Buffer.from(words, coding))))
      found.push(path.slice(folder.length));
  }
  return found;
}

test('locked, nothing is read without the passphrase; with it, everything is there', async ({
  page,
  host
}) => {
  await writeNote(page, host.url, secret);
  await turnOn(page, host.url);

  for (const place of ['/', '/journal', '/trends', '/settings/data']) {
    await page.goto(host.url + place);
    await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await expect(page.getByText(secret)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Save everything to a file' })).toHaveCount(0);
  }
  const keys = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(keys).not.toContain('zwieselbrand');
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toEqual(['understory.sealed']);

  await page.getByRole('link', { name: 'Help now' }).click();
  await expect(page.getByRole('heading', { name: 'Help now' })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await page.goto(host.url);

  await unlock(page, 'owl kettle northward six');
  await expect(page.getByRole('alert')).toHaveText(
    'That is not the passphrase. You can try as often as you like.'
  );
  await page.goto(`${host.url}/journal`);
  await unlock(page);
  await expect(page.getByText(secret)).toBeVisible();
});

test('what is written while locked on is found again, and taking the lock off gives everything back', async ({
  page,
  host
}) => {
  await writeNote(page, host.url, secret);
  await turnOn(page, host.url);
  await page.goto(`${host.url}/check-in`);
  await unlock(page);
  await touchPad(page, -0.4, 0.1);
  await page.getByLabel('A note, if you like').fill(chinese);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Kept/)).toBeVisible();

  await page.goto(`${host.url}/settings/lock`);
  await unlock(page);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await page.getByLabel('The passphrase now').fill(phrase);
  await page.getByLabel('Passphrase', { exact: true }).fill('seven northward kettle owl');
  await page.getByLabel('The same again').fill('seven northward kettle owl');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText('The old one no longer opens')).toBeVisible();

  await page.reload();
  await unlock(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await unlock(page, 'seven northward kettle owl');
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await page.getByLabel('The passphrase now').fill('seven northward kettle owl');
  await page.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByRole('button', { name: 'Turn the lock on' })).toBeVisible({ timeout: 30_000 });

  await page.goto(`${host.url}/journal`);
  await expect(page.getByText(secret)).toBeVisible();
  await expect(page.getByText(chinese)).toBeVisible();
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toEqual(['understory']);
});

test('of what was ever written, no file of the browser holds a word once it is locked', async ({ host }) => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'understory-'));
  const start = () => chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'en-GB' });
  try {
    let browser = await start();
    await browser.addInitScript((kept) => {
      if (!localStorage.getItem('understory.preferences'))
        localStorage.setItem('understory.preferences', JSON.stringify(kept));
    }, settled);
    let page = browser.pages()[0]!;
    await writeNote(page, host.url, `${secret} ${chinese}`);
    expect(await filesWith(profile, chinese)).not.toEqual([]); // the search does find what lies there
    await turnOn(page, host.url);
    await page.goto(`${host.url}/check-in`);
    await unlock(page);
    await touchPad(page, -0.4, 0.1);
    await page.getByLabel('A note, if you like').fill(`unsaved ${secret} ${chinese}`);
    await page.waitForTimeout(1_500); // the draft is kept
    await browser.close();
    for (const words of [secret, 'zwieselbrand', chinese])
      expect(await filesWith(profile, words)).toEqual([]);

    browser = await start();
    page = browser.pages()[0]!;
    await page.goto(`${host.url}/check-in`);
    await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
    for (const words of [secret, 'zwieselbrand', chinese])
      expect(await filesWith(profile, words)).toEqual([]);
    await unlock(page);
    await expect(page.getByLabel('A note, if you like')).toHaveValue(`unsaved ${secret} ${chinese}`);
    await browser.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('locked again, nothing that was read is left in the memory of the page', async ({ page, host }) => {
  await writeNote(page, host.url, secret);
  await turnOn(page, host.url);
  await page.goto(`${host.url}/journal`);
  await unlock(page);
  await expect(page.getByText(secret)).toBeVisible();
  const client = await page.context().newCDPSession(page);
  const snapshot = async () => {
    const parts: string[] = [];
    const take = ({ chunk }: { chunk: string }) => parts.push(chunk);
    client.on('HeapProfiler.addHeapSnapshotChunk', take);
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    client.off('HeapProfiler.addHeapSnapshotChunk', take);
    return parts.join('');
  };
  expect(await snapshot()).toContain('zwieselbrand');
  await page.goto(`${host.url}/settings/lock`);
  await unlock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await page.waitForLoadState('load');
  await expect.poll(async () => (await snapshot()).includes('zwieselbrand')).toBe(false);
});

test('left alone, it locks itself, and what was being typed is not lost', async ({ page, host }) => {
  await page.clock.install();
  await page.goto(host.url);
  await turnOn(page, host.url);
  await page.goto(`${host.url}/check-in`);
  await unlock(page);
  await page.getByLabel('A note, if you like').fill('half a sentence and');
  await page.clock.fastForward('10:00');
  await expect(page.getByLabel('A note, if you like')).toBeVisible();
  await page.clock.fastForward('05:10');
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(page.getByText('half a sentence')).toHaveCount(0);
  await unlock(page);
  await expect(page.getByLabel('A note, if you like')).toHaveValue('half a sentence and');
});

test('two windows: the lock turned on in one closes the other, and locking one locks both', async ({
  page,
  host,
  context
}) => {
  await writeNote(page, host.url, secret);
  const other = await context.newPage();
  await other.goto(`${host.url}/journal`);
  await expect(other.getByText(secret)).toBeVisible();
  await turnOn(page, host.url);
  await expect(other.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await unlock(other);
  await expect(other.getByText(secret)).toBeVisible();
  await unlock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(other.getByText(secret)).toHaveCount(0);
});

test('Escape three times leaves for an empty page, and the way back shows nothing', async ({
  page,
  host
}) => {
  await writeNote(page, host.url, secret);
  await turnOn(page, host.url);
  await page.goto(`${host.url}/journal`);
  await unlock(page);
  await expect(page.getByText(secret)).toBeVisible();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  await page.waitForURL('about:blank');
  await page.goBack({ timeout: 5_000 }).catch(() => {}); // there may be no way back at all
  await expect(page.getByText(secret)).toHaveCount(0);
});

test('the way out stands beside Help now when there is a lock, and leaves with one touch', async ({
  page,
  host
}) => {
  await page.goto(host.url);
  await expect(page.getByRole('button', { name: 'Leave at once' })).toHaveCount(0);
  await turnOn(page, host.url);
  await page.getByRole('button', { name: 'Leave at once' }).click();
  await page.waitForURL('about:blank');
});

test("the device's own authenticator opens it as well, where it can keep a secret", async ({
  page,
  host
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
      isUserVerified: true
    }
  });
  await writeNote(page, host.url, secret);
  await turnOn(page, host.url);
  await page.goto(`${host.url}/settings/lock`);
  await unlock(page);
  await page.getByRole('button', { name: 'Add this device' }).click();
  await page.getByLabel('The passphrase now').fill(phrase);
  await page.getByRole('button', { name: 'Add this device' }).click();
  await expect(page.getByText('This device opens the lock as well.')).toBeVisible();
  await page.goto(`${host.url}/journal`);
  await page.getByRole('button', { name: 'Open with this device' }).click();
  await expect(page.getByText(secret)).toBeVisible();
});

test('forgotten: after two questions everything can be erased, and the app begins anew', async ({
  page,
  host
}) => {
  await writeNote(page, host.url, secret);
  await turnOn(page, host.url);
  await page.getByRole('button', { name: 'I have forgotten it' }).click();
  await page.getByRole('button', { name: 'Erase what is here' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('heading', { name: 'How is it right now?' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Some of your history is missing.')).toHaveCount(0);
  await expect(page.getByText('Nothing written yet.')).toBeVisible();
});
