import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { fail, ok, type Result } from '$lib/domain/result';

/** What a long reading tells and can be told. */
export interface Passing {
  /** Called with the share that has been read, 0..1. */
  progress?: (share: number) => void;
  /** Stops the reading. */
  signal?: AbortSignal;
}

const chunkBytes = 1 << 18;

/** A file piece by piece: only one piece is ever held. Throws when it is told to stop. */
export async function* chunksOf(file: Blob, { progress, signal }: Passing): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += chunkBytes) {
    signal?.throwIfAborted();
    yield new Uint8Array(await file.slice(at, at + chunkBytes).arrayBuffer());
    progress?.(Math.min(1, (at + chunkBytes) / file.size));
  }
}

/** What to do with a file in a zip: leave it, keep its bytes, or hand them on as they come, until enough was seen. */
type Use = 'skip' | 'keep' | ((chunk: Uint8Array) => void | 'enough');

/** What came out of a zip. */
interface Unzipped {
  names: string[];
  kept: Uint8Array | null;
  streamed: boolean;
}

/** Inflates a zip as it is read, however large it is; what is kept is bounded by `limit`, in bytes. */
export async function unzipStream(
  file: Blob,
  limit: number,
  passing: Passing,
  useOf: (name: string) => Use
): Promise<Result<Unzipped, 'damaged' | 'too-large'>> {
  const names: string[] = [];
  const parts: Uint8Array[] = [];
  let size = 0;
  const state = {
    kept: false,
    streamed: false,
    open: false,
    enough: false,
    fault: null as 'damaged' | 'too-large' | null
  };
  const unzip = new Unzip((entry) => {
    if (names.length < 200) names.push(entry.name);
    const use = useOf(entry.name);
    if (use === 'skip' || (use === 'keep' && state.kept)) return;
    state.open = true;
    if (use === 'keep') state.kept = true;
    else state.streamed = true;
    entry.ondata = (error, data, final) => {
      if (error) state.fault ??= 'damaged';
      if (state.fault) return;
      if (final) state.open = false;
      if (use !== 'keep') {
        if (use(data) === 'enough') {
          state.open = false;
          state.enough = true;
          entry.terminate();
        }
        return;
      }
      size += data.length;
      if (size > limit) {
        state.fault = 'too-large';
        parts.length = 0;
        return entry.terminate();
      }
      parts.push(data);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  let read = 0;
  for await (const chunk of chunksOf(file, passing)) {
    read += chunk.length;
    try {
      // Smaller pieces, because one piece of a bomb inflates a thousandfold at once.
      for (let i = 0; i < chunk.length && !state.fault && !state.enough; i += 1 << 14)
        unzip.push(chunk.subarray(i, i + (1 << 14)), read >= file.size && i + (1 << 14) >= chunk.length);
    } catch {
      if (state.open) state.fault ??= 'damaged';
      break;
    }
    if (state.fault || state.enough) break;
  }
  if (state.fault) return fail(state.fault);
  if (state.open) return fail('damaged');
  const kept = state.kept ? new Uint8Array(size) : null;
  let at = 0;
  for (const part of parts) {
    kept!.set(part, at);
    at += part.length;
  }
  return ok({ names, kept, streamed: state.streamed });
}
