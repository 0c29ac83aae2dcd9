import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { Engine } from './engine';
import { checkedFetch, ModelFault } from './integrity';
import type { ReadFault, Request, Response as Answer, Start } from './protocol';

// A worker started from a blob has no address of its own; the module it imports does.
const absolute = (address: string): string => new URL(address, import.meta.url).href;

let engine: Promise<Engine> | undefined;
let modelsPath = '/models/';

/**
 * The wasm runtime. A built site ships it packed (3.7 MB instead of 14), because not every host compresses what it
 * sends and not every phone has room; some hosts unpack it on the way.
 */
async function runtime(): Promise<ArrayBuffer> {
  const response = await fetch(absolute(import.meta.env.PROD ? `${wasmUrl}.packed` : wasmUrl)).catch(
    () => null
  );
  if (!response?.ok) throw new ModelFault('model-missing');
  const bytes = await response.arrayBuffer();
  const isPacked = new DataView(bytes).getUint16(0) === 0x1f8b; // the mark of gzip
  if (!isPacked) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** The library turns whatever its fetch throws into an error of its own; the first true cause is remembered here. */
let cause: ModelFault | undefined;

async function load(): Promise<Engine> {
  cause = undefined;
  const fetchFile = await checkedFetch(modelsPath, (address) => fetch(absolute(address)));
  const remembering = (address: string) =>
    fetchFile(address).catch((error: unknown) => {
      if (error instanceof ModelFault) cause ??= error;
      throw error;
    });
  return Engine.load('valence', {
    modelsPath,
    wasm: { wasm: absolute(wasmUrl), binary: await runtime() },
    fetch: remembering
  });
}

function faultOf(error: unknown): ReadFault {
  const fault = cause ?? error;
  return fault instanceof ModelFault ? fault.code : 'model-blocked';
}

self.onmessage = async ({ data }: MessageEvent<Start | Request>) => {
  if ('modelsPath' in data) {
    modelsPath = data.modelsPath;
    return;
  }
  const answer = (message: Answer) => self.postMessage(message);
  try {
    engine ??= load();
    const ready = await engine;
    answer({ id: data.id, ok: true, reading: 'text' in data ? await ready.read(data.text) : null });
  } catch (error) {
    engine = undefined; // the next call tries afresh: the copy may be complete by then
    answer({ id: data.id, ok: false, error: faultOf(error) });
  }
};
