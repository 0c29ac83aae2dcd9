import type { Result } from '$lib/domain/result';
import { loadLoop } from './loop-file';
import type { FileSource, LayerError } from './source';

/** A loop on its way, or the code of what went wrong. */
export type Loop = Promise<Result<AudioBuffer, LayerError>>;

/**
 * Loops decoded before the touch that plays them, because decoding ninety seconds takes a good part of a second.
 * Each is about 35 MB: whoever prepares says which few, takes them when they sound, and drops them when they do not.
 */
export class Prepared {
  #loops = new Map<string, Loop>();

  constructor(
    private readonly fetch: (url: string) => Promise<Response>,
    /** something to decode with that makes no sound and asks for no touch */
    private readonly decoder: () => BaseAudioContext
  ) {}

  /** Makes these ready and lets go of all others. */
  want(sources: readonly FileSource[]): void {
    const urls = new Set(sources.map(({ url }) => url));
    for (const url of this.#loops.keys()) if (!urls.has(url)) this.#loops.delete(url);
    const missing = sources.filter(({ url }) => !this.#loops.has(url));
    if (missing.length === 0) return;
    const decoder = this.decoder();
    for (const source of missing) this.#loops.set(source.url, loadLoop(decoder, this.fetch, source));
  }

  /** Hands a loop over, once; undefined when it was not prepared. */
  take({ url }: FileSource): Loop | undefined {
    const loop = this.#loops.get(url);
    this.#loops.delete(url);
    return loop;
  }

  /** Lets go of everything. */
  drop(): void {
    this.#loops.clear();
  }
}
