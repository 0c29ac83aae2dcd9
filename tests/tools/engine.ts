import { readFile } from 'node:fs/promises';
import type { Engine } from '$lib/reader/engine';

/**
 * The app's own engine in plain node: the same code, model, tokenizer and wasm runtime; only the files come from the
 * disk. The libraries choose their browser half by the name of the process, so it is hidden while they load.
 */
export async function nodeEngine(): Promise<Engine> {
  Object.defineProperty(process, 'release', { value: { ...process.release, name: 'browser' } });
  const [{ Engine }, { checkedFetch }] = await Promise.all([
    import('$lib/reader/engine'),
    import('$lib/reader/integrity')
  ]);
  const root = new URL('../../', import.meta.url);
  const fetchFile = async (address: string): Promise<Response> => {
    const body = await readFile(new URL(`.${address}`, root)).catch(() => null);
    return body ? new Response(new Uint8Array(body)) : new Response(null, { status: 404 });
  };
  const runtime = new URL('node_modules/onnxruntime-web/dist/', root);
  return Engine.load('valence', {
    modelsPath: '/models/',
    wasm: {
      wasm: new URL('ort-wasm-simd-threaded.wasm', runtime).href,
      mjs: new URL('ort-wasm-simd-threaded.mjs', runtime).href
    },
    fetch: await checkedFetch('/models/', fetchFile)
  });
}
