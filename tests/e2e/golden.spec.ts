import { createHash } from 'node:crypto';
import { readFile, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './person';

const weights = '/models/valence/onnx/model_quantized.onnx';
const golden = readFileSync('tests/fixtures/golden.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [text: string, lang: string, valence: string])
  .map(([text, lang, valence]) => ({ text, lang, valence: Number(valence) }));

/** Has the app's own worker read the texts, started the way the app starts it. */
async function read(page: Page, url: string, texts: string[]): Promise<(number | null)[]> {
  await page.goto(`${url}/check-in`);
  const worker = page.waitForEvent('response', (response) => /reader\.worker.*\.js$/.test(response.url()));
  await page.getByLabel('A note, if you like').fill('hello');
  const address = (await worker).url();
  return page.evaluate(
    async ({ address, texts }) => {
      const start = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
      const reader = new Worker(URL.createObjectURL(start), { type: 'module' });
      reader.postMessage({ modelsPath: '/models/' });
      const values: (number | null)[] = [];
      for (const [id, text] of texts.entries())
        values.push(
          await new Promise((resolve) => {
            reader.onmessage = ({ data }) => resolve(data.ok ? (data.reading?.valence ?? null) : data.error);
            reader.postMessage({ id, text });
          })
        );
      reader.terminate();
      return values;
    },
    { address, texts }
  );
}

const off = (values: (number | null)[]) =>
  golden.filter(({ valence }, i) => !(Math.abs((values[i] ?? NaN) - valence) <= 0.05));

test('forty sentences in each language read as the model’s card says', async ({ page, host }) => {
  expect(golden.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(40);
  expect(golden.filter(({ lang }) => lang === 'zh').length).toBeGreaterThanOrEqual(40);
  const values = await read(
    page,
    host.url,
    golden.map(({ text }) => text)
  );
  expect(off(values)).toEqual([]);
});

test('it is the trained weights that answer: emptied of them, the model reads nothing rightly', async ({
  page,
  host
}) => {
  const bytes = await promisify(readFile)(`build${weights}`);
  bytes.fill(0, Math.floor(bytes.length * 0.1), Math.floor(bytes.length * 0.9));
  const list = JSON.parse(readFileSync('build/models/MODELS.json', 'utf8')) as {
    files: { path: string; sha256: string }[];
  }[];
  const entry = list[0]!.files.find(({ path }) => path.endsWith('.onnx'))!;
  entry.sha256 = createHash('sha256').update(bytes).digest('hex'); // even with a list that vouches for it
  host.replaced.set(weights, bytes);
  host.replaced.set('/models/MODELS.json', JSON.stringify(list));
  const values = await read(
    page,
    host.url,
    golden.map(({ text }) => text)
  );
  expect(off(values).length).toBeGreaterThan(golden.length / 2);
});
