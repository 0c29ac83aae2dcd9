import type { LiveId } from '$lib/domain/night/scape';
import { NoiseVoice } from './noise-voice';

// Runs on the audio thread, where neither the page nor the network is. Its name is `understory-noise`.

declare const sampleRate: number;
declare class AudioWorkletProcessor {
  constructor();
}
declare function registerProcessor(name: string, processor: typeof AudioWorkletProcessor): void;

interface Options {
  processorOptions: { id: LiveId; seed: number };
}

class NoiseProcessor extends AudioWorkletProcessor {
  #voice: NoiseVoice;

  constructor({ processorOptions: { id, seed } }: Options) {
    super();
    this.#voice = new NoiseVoice(id, seed, sampleRate);
  }

  process(_inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    const [left, right] = outputs[0] ?? [];
    if (left && right) this.#voice.fill(left, right);
    return false; // nothing is owed once nobody listens: the node may be collected
  }
}

registerProcessor('understory-noise', NoiseProcessor as unknown as typeof AudioWorkletProcessor);
