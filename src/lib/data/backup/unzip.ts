import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { fail, ok, type Result } from '$lib/domain/result';

/** Why nothing came out of a zip. */
export type UnzipFault = 'damaged' | 'too-large' | 'no-such-file';

type UnzipState = 'searching' | 'reading' | 'done' | 'damaged' | 'too-large';

const chunkBytes = 1 << 16;

/** Whether bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The names in a zip, at most a hundred, read from the local headers without inflating anything. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const unzip = new Unzip((file) => {
    if (names.length < 100) names.push(file.name);
  });
  unzip.register(UnzipInflate);
  try {
    for (let i = 0; i < bytes.length && names.length < 100; i += chunkBytes)
      unzip.push(bytes.subarray(i, i + chunkBytes), i + chunkBytes >= bytes.length);
  } catch {
    // what was found until the damage is enough to say what it is
  }
  return names;
}

/**
 * One file out of a zip, inflated piece by piece and stopped at the limit: a file of 300 kB can hold a gigabyte of
 * nothing. `limit` in bytes.
 */
export function unzipOne(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number
): Result<Uint8Array, UnzipFault> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let state = 'searching' as UnzipState;
  const unzip = new Unzip((file) => {
    if (state !== 'searching' || !wanted(file.name)) return;
    state = 'reading';
    file.ondata = (error, data, final) => {
      if (state !== 'reading') return;
      if (error) return void (state = 'damaged');
      size += data.length;
      if (size > limit) {
        state = 'too-large';
        parts.length = 0;
        return file.terminate();
      }
      parts.push(data);
      if (final) state = 'done';
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  const going = () => state === 'searching' || state === 'reading';
  try {
    for (let i = 0; i < bytes.length && going(); i += chunkBytes)
      unzip.push(bytes.subarray(i, i + chunkBytes), i + chunkBytes >= bytes.length);
  } catch {
    if (state === 'reading') state = 'damaged';
  }
  const end = state as UnzipState;
  if (end === 'searching') return fail('no-such-file');
  if (end !== 'done') return fail(end === 'too-large' ? end : 'damaged');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return ok(whole);
}
