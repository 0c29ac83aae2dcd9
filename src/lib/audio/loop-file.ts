import { fail, ok, type Result } from '$lib/domain/result';
import { mendSeam } from './seam-mend';
import type { FileSource, LayerError } from './source';

/** A decoded loop may be this much shorter than its file says, s: a decoder may drop its own start. */
const slack = 0.1;

/** Fetches and decodes a loop, about 35 MB for ninety seconds in stereo. Every way it can go wrong has its code. */
export async function loadLoop(
  context: BaseAudioContext,
  fetch: (url: string) => Promise<Response>,
  { url, loopStart, loopEnd }: FileSource
): Promise<Result<AudioBuffer, LayerError>> {
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(url);
    // a host that answers every unknown address with the app's own page has no such file either
    const page = response.headers.get('content-type')?.includes('text/html') ?? false;
    if (!response.ok || page) return fail('missing', response.status);
    bytes = await response.arrayBuffer();
  } catch (error) {
    return fail('unreachable', error);
  }
  try {
    const buffer = await context.decodeAudioData(bytes);
    if (buffer.duration < loopEnd - slack) return fail('corrupted', buffer.duration);
    for (let channel = 0; channel < buffer.numberOfChannels; channel++)
      mendSeam(buffer.getChannelData(channel), buffer.sampleRate, loopStart, loopEnd);
    return ok(buffer);
  } catch (error) {
    return fail('corrupted', error);
  }
}
