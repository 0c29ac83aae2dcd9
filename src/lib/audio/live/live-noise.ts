import type { LiveId } from '$lib/domain/night/scape';
import workletUrl from './noise.worklet.ts?worker&url';

const loaded = new WeakMap<BaseAudioContext, Promise<void>>();

/** A noise made on the audio thread as it plays: no file, no repetition, about .2 % of a core. */
export async function liveNoise(context: AudioContext, id: LiveId): Promise<AudioNode> {
  let ready = loaded.get(context);
  if (!ready) {
    ready = context.audioWorklet.addModule(workletUrl);
    loaded.set(context, ready);
    ready.catch(() => loaded.delete(context));
  }
  await ready;
  return new AudioWorkletNode(context, 'understory-noise', {
    numberOfInputs: 0,
    outputChannelCount: [2],
    processorOptions: { id, seed: crypto.getRandomValues(new Uint32Array(1))[0] }
  });
}
