import { amplitude } from '$lib/domain/night/mix';
import type { ScapeId } from '$lib/domain/night/scape';
import { loadLoop } from './loop-file';
import type { Loop } from './prepared';
import type { FileSource, LayerError, Source } from './source';

/** How a layer is doing. */
export type LayerStatus = 'idle' | 'loading' | 'playing' | 'failed';

/** What a layer needs from outside. */
export interface LayerDeps {
  fetch: (url: string) => Promise<Response>;
  /** a loop that was made ready before */
  prepared: (source: FileSource) => Loop | undefined;
  liveNoise: (context: AudioContext, id: 'brown' | 'pink') => Promise<AudioNode>;
  changed: () => void;
}

/** Time constant of a moved slider, s; and of a sound coming in. */
const glide = 0.08;
const arrival = 0.4;

/** Seconds in which one place in a loop gives way to another. */
const crossing = 0.05;

/** One sound of the mix: loads it, plays it round and round, lets go of its memory when it is silent. */
export class Layer {
  status: LayerStatus = 'idle';
  error: LayerError | undefined;
  #slider: number;
  #volume: GainNode | null = null;
  #voice: { node: AudioNode; edge: GainNode; stop: (at: number) => void } | null = null;
  #buffer: AudioBuffer | null = null;
  /** counts loads and releases, so that a load that was given up does not come in late */
  #turn = 0;

  constructor(
    readonly id: ScapeId,
    readonly source: Source | undefined,
    slider: number,
    private readonly deps: LayerDeps
  ) {
    this.#slider = slider;
  }

  get gain(): number {
    return this.#slider;
  }

  /** Whether it holds, or is about to hold, the memory of a file. */
  get heavy(): boolean {
    return this.source?.kind === 'file' && (this.status === 'loading' || this.status === 'playing');
  }

  /** Moves its slider, 0..1, without a click. */
  setGain(slider: number): void {
    this.#slider = slider;
    const param = this.#volume?.gain;
    if (!param || !this.#volume) return;
    const now = this.#volume.context.currentTime;
    param.cancelScheduledValues(now);
    param.setTargetAtTime(amplitude(slider), now, glide);
  }

  /** Brings it in. `position` (s) is where in the loop it begins. */
  async start(context: AudioContext, out: AudioNode, position = 0): Promise<void> {
    if (this.status === 'loading' || this.status === 'playing') return;
    if (!this.source) return this.#fail('unknown-sound');
    const turn = ++this.#turn;
    this.status = 'loading';
    this.error = undefined;
    this.deps.changed();
    const failed = await this.#load(context, this.source, turn);
    if (turn !== this.#turn) return; // released meanwhile
    if (failed) return this.#fail(failed);
    this.#volume = context.createGain();
    this.#volume.gain.setValueAtTime(0, context.currentTime);
    this.#volume.gain.setTargetAtTime(amplitude(this.#slider), context.currentTime, arrival);
    this.#volume.connect(out);
    this.#sound(context, position);
    this.status = 'playing';
    this.deps.changed();
  }

  async #load(context: AudioContext, source: Source, turn: number): Promise<LayerError | null> {
    if (source.kind === 'file') {
      const ahead = await this.deps.prepared(source);
      // what failed a while ago may be there by now
      const loaded = ahead?.ok ? ahead : await loadLoop(context, this.deps.fetch, source);
      if (!loaded.ok) return loaded.error;
      if (turn === this.#turn) this.#buffer = loaded.value;
      return null;
    }
    try {
      const node = await this.deps.liveNoise(context, source.id);
      if (turn === this.#turn) this.#voice = this.#edged(context, node, () => {});
      else node.disconnect();
      return null;
    } catch {
      return 'no-live-noise';
    }
  }

  #sound(context: AudioContext, position: number): void {
    if (this.#buffer && this.source?.kind === 'file') {
      const loop = loopOf(context, this.#buffer, this.source);
      this.#voice = this.#edged(context, loop, (at) => loop.stop(at));
      const { loopStart, loopEnd } = this.source;
      const length = loopEnd - loopStart;
      loop.start(context.currentTime, loopStart + (((position % length) + length) % length));
    }
    if (this.#volume) this.#voice?.edge.connect(this.#volume);
  }

  #edged(context: AudioContext, node: AudioNode, stop: (at: number) => void) {
    const edge = context.createGain();
    node.connect(edge);
    return { node, edge, stop };
  }

  /** Goes to another place in the loop, the old giving way to the new. A live noise has no places. */
  seek(context: AudioContext, position: number): void {
    const old = this.#voice;
    if (!old || !this.#buffer) return;
    const now = context.currentTime;
    old.edge.gain.setValueAtTime(1, now);
    old.edge.gain.linearRampToValueAtTime(0, now + crossing);
    old.stop(now + crossing);
    this.#sound(context, position);
    this.#voice?.edge.gain.setValueAtTime(0, now);
    this.#voice?.edge.gain.linearRampToValueAtTime(1, now + crossing);
  }

  /** Stops it and lets go of everything it held. */
  release(): void {
    this.#turn++;
    if (this.#voice) {
      this.#voice.stop(0);
      this.#voice.node.disconnect();
      this.#voice.edge.disconnect();
    }
    this.#volume?.disconnect();
    this.#voice = null;
    this.#volume = null;
    this.#buffer = null;
    if (this.status !== 'failed') this.status = 'idle';
  }

  /** Says why it stays silent. */
  refuse(error: LayerError): void {
    this.#fail(error);
  }

  /** Forgets an error, so that it can be tried again. */
  forgive(): void {
    if (this.status !== 'failed') return;
    this.status = 'idle';
    this.error = undefined;
  }

  #fail(error: LayerError): void {
    this.status = 'failed';
    this.error = error;
    this.deps.changed();
  }
}

function loopOf(context: AudioContext, buffer: AudioBuffer, { loopStart, loopEnd }: FileSource) {
  const node = context.createBufferSource();
  node.buffer = buffer;
  node.loop = true;
  node.loopStart = loopStart;
  node.loopEnd = loopEnd;
  return node;
}
