import { readFile } from 'node:fs/promises';
import type { CheckIn } from '$lib/domain/check-in';
import { expect, rowsOf, test, touchPad } from './person';

const weights = '/models/valence/onnx/model_quantized.onnx';

async function writeNote(page: import('@playwright/test').Page, url: string, note: string): Promise<void> {
  await page.goto(`${url}/check-in`);
  await touchPad(page, -0.3, -0.3);
  await page.getByLabel('A note, if you like').fill(note);
}

test('a missing model loses nothing: the note waits, a sentence says so, and it is read later', async ({
  page,
  host
}) => {
  host.replaced.set(weights, null);
  await writeNote(page, host.url, 'so tired of everything today');
  await expect(page.getByText(/The note will be read later|the note will be read later/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Kept. The note will be read once the model is here.')).toBeVisible();
  expect((await rowsOf<CheckIn>(page, 'checkIns'))[0]!.reading).toBeNull();

  host.replaced.delete(weights);
  await page.goto(host.url);
  await expect
    .poll(async () => (await rowsOf<CheckIn>(page, 'checkIns'))[0]!.reading?.valence ?? 1, {
      timeout: 40_000
    })
    .toBeLessThan(0);
});

test('one wrong byte in the model is caught by its hash and told', async ({ page, host }) => {
  const bytes = await readFile(`build${weights}`);
  bytes[bytes.length >> 1]! ^= 1;
  host.replaced.set(weights, bytes);
  await writeNote(page, host.url, 'a plain day');
  await expect(page.getByText("The model's file is damaged.")).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Kept/)).toBeVisible();
});
