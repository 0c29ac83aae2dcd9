import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser';
import { Host } from '../e2e/host';
import { settled } from '../e2e/person';
import { diary } from './bench-data';

/** Milliseconds from a touch to what the person waits for, on the page's own clock. */
async function waited(
  page: Page,
  touch: () => Promise<void>,
  shown: () => Promise<unknown>
): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await touch();
  await shown();
  return Math.round((await page.evaluate(() => performance.now())) - start);
}

/**
 * How long a person with a long history waits in a real browser with the built app, in milliseconds:
 * `node tests/tools/run.js bench-data-browser [entries]`, 20,000 unless told. Prints JSON.
 */
export async function run(args: string[]): Promise<void> {
  const count = Number(args[0] ?? 20_000);
  const host = await new Host().start();
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' })).newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(host.url);
    await page.evaluate(
      (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
      settled
    );
    await page.goto(`${host.url}/settings/data/import`);
    const file = { name: 'diary.csv', mimeType: 'text/csv', buffer: Buffer.from(diary(count)) };
    const importReadMs = await waited(
      page,
      () => page.getByLabel('Choose a file').setInputFiles(file),
      () => page.getByText(/entries would be added/).waitFor()
    );
    const importWriteMs = await waited(
      page,
      () => page.getByRole('button', { name: /^Add / }).click(),
      () => page.getByText(/entries were added/).waitFor()
    );
    await page.waitForTimeout(20_000); // the second copy and the model have their turn first
    const figures: Record<string, number> = {
      entries: count,
      importReadMs,
      importWriteMs,
      importMs: importReadMs + importWriteMs
    };
    for (const [name, way] of [
      ['backupPlainMs', 'Readable'],
      ['backupProtectedMs', 'With a passphrase']
    ] as const) {
      await page.goto(`${host.url}/settings/data`);
      await page.getByRole('button', { name: 'Save everything to a file' }).click();
      await page.getByLabel(way).check();
      if (way !== 'Readable')
        for (const label of ['Passphrase', 'The same again'])
          await page.getByLabel(label, { exact: true }).fill('heron gravel seven quilt');
      await page.waitForTimeout(5_000);
      figures[name] = await waited(
        page,
        () => page.getByRole('button', { name: 'Save the file' }).click(),
        () => page.waitForEvent('download')
      );
      await page.getByRole('button', { name: 'Done' }).waitFor();
    }
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  } finally {
    await browser.close();
    await host.stop();
  }
}
