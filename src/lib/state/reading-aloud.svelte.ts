import { localVoice, readAloud, type ReadingAloud as Reading } from '$lib/audio/voice';
import type { Lang } from '$lib/domain/lang';
import { createSubscriber } from 'svelte/reactivity';

const speech = (): SpeechSynthesis | null => ('speechSynthesis' in globalThis ? speechSynthesis : null);

/** A text read aloud by a voice that lives on the device, with the sentence it is at. */
export class ReadingAloud {
  /** The sentence being read, from 0; null when nothing is. */
  sentence = $state<number | null>(null);
  #reading: Reading | null = null;
  /** Voices may come late: some browsers only know them after a moment. */
  #voicesChange = createSubscriber((update) => {
    speech()?.addEventListener('voiceschanged', update);
    return () => speech()?.removeEventListener('voiceschanged', update);
  });

  /** The device's own voice for a language, if it has one. */
  voice(lang: Lang): SpeechSynthesisVoice | undefined {
    this.#voicesChange();
    return localVoice(speech()?.getVoices() ?? [], lang);
  }

  /** Reads sentence by sentence, from a touch. */
  begin(sentences: readonly string[], voice: SpeechSynthesisVoice): void {
    const engine = speech();
    if (!engine) return;
    this.end();
    this.#reading = readAloud(engine, sentences, { voice, onsentence: (index) => (this.sentence = index) });
  }

  /** Falls silent. */
  end(): void {
    this.#reading?.stop();
    this.#reading = null;
  }
}
