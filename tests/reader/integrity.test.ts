import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkedFetch, ModelFault } from '$lib/reader/integrity';

const bytes = new TextEncoder().encode('weights');
const list = [
  {
    id: 'valence',
    version: '1',
    bytes: bytes.length,
    files: [
      {
        path: 'valence/w.onnx',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length
      }
    ]
  }
];

const host = (files: Record<string, Uint8Array | string>) => async (address: string) => {
  const body = files[address];
  return body === undefined ? new Response(null, { status: 404 }) : new Response(body as BodyInit);
};

describe('the model’s files', () => {
  it('pass when they are what they should be to the byte', async () => {
    const fetchFile = await checkedFetch(
      '/models/',
      host({ '/models/MODELS.json': JSON.stringify(list), '/models/valence/w.onnx': bytes })
    );
    expect(await (await fetchFile('/models/valence/w.onnx')).text()).toBe('weights');
  });

  it('are refused when one bit is wrong', async () => {
    const damaged = Uint8Array.from(bytes);
    damaged[3]! ^= 1;
    const fetchFile = await checkedFetch(
      '/models/',
      host({ '/models/MODELS.json': JSON.stringify(list), '/models/valence/w.onnx': damaged })
    );
    await expect(fetchFile('/models/valence/w.onnx')).rejects.toMatchObject({ code: 'model-corrupted' });
  });

  it('are told as missing when they are not there yet', async () => {
    const fetchFile = await checkedFetch('/models/', host({ '/models/MODELS.json': JSON.stringify(list) }));
    await expect(fetchFile('/models/valence/w.onnx')).rejects.toMatchObject({ code: 'model-missing' });
    await expect(checkedFetch('/models/', host({}))).rejects.toBeInstanceOf(ModelFault);
  });

  it('that are not on the list do not exist', async () => {
    const fetchFile = await checkedFetch(
      '/models/',
      host({ '/models/MODELS.json': JSON.stringify(list), '/models/valence/extra.js': 'x' })
    );
    expect((await fetchFile('/models/valence/extra.js')).status).toBe(404);
  });
});
