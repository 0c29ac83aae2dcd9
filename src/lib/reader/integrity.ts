import type { ModelEntry } from './card';

/** A model file is not there, or is not what it should be to the byte. */
export class ModelFault extends Error {
  constructor(readonly code: 'model-missing' | 'model-corrupted') {
    super(code);
  }
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Wraps a fetch so that every file of the model is held against the list it shipped with: a damaged cache or a half
 * copied file must not read someone's day wrong. Files that are not listed do not exist.
 */
export async function checkedFetch(
  modelsPath: string,
  fetchFile: (address: string) => Promise<Response>
): Promise<(address: string) => Promise<Response>> {
  const list = await fetchFile(`${modelsPath}MODELS.json`).catch(() => null);
  if (!list?.ok) throw new ModelFault('model-missing');
  const entries = (await list.json()) as ModelEntry[];
  const files = new Map(entries.flatMap((entry) => entry.files).map((file) => [file.path, file]));
  return async (address) => {
    const path = decodeURIComponent(address.slice(address.indexOf(modelsPath) + modelsPath.length));
    const file = files.get(path);
    if (!file) return new Response(null, { status: 404 });
    const response = await fetchFile(address).catch(() => null);
    if (!response?.ok) throw new ModelFault('model-missing');
    const bytes = await response.arrayBuffer();
    const whole = bytes.byteLength === file.bytes && (await sameHash(bytes, file.sha256));
    if (!whole) throw new ModelFault('model-corrupted');
    const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return new Response(bytes, {
      headers: { 'content-type': type, 'content-length': String(bytes.byteLength) }
    });
  };
}

/** Without a secure context there is no digest to ask for; the length has been checked then. */
async function sameHash(bytes: ArrayBuffer, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  return hex(await crypto.subtle.digest('SHA-256', bytes)) === sha256;
}
