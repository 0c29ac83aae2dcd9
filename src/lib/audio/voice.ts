import type { Lang } from '$lib/domain/lang';

/** What the browser's speech gives us; a test may be one. */
export interface Speech {
  getVoices(): readonly SpeechSynthesisVoice[];
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
}

/** Whether a voice's language (BCP 47, sometimes with _) is ours. Cantonese is not read as Mandarin. */
function speaks(voice: SpeechSynthesisVoice, lang: Lang): boolean {
  const tag = voice.lang.toLowerCase().replaceAll('_', '-');
  if (lang === 'en') return tag === 'en' || tag.startsWith('en-');
  return tag === 'zh' || /^(zh|cmn)-(cn|hans|sg)/.test(tag) || tag === 'zh-hans';
}

/**
 * A voice that speaks on the device itself: one that is not `localService` would send the words away. Undefined when
 * there is none; then the text is there to be read. The system's default voice comes first.
 */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  lang: Lang
): SpeechSynthesisVoice | undefined {
  const fit = voices.filter((voice) => voice.localService && speaks(voice, lang));
  return fit.find((voice) => voice.default) ?? fit[0];
}

/** How something is read aloud. */
export interface Reading {
  voice: SpeechSynthesisVoice;
  /** .5 … 1, slower than the voice's own pace; .85 if absent */
  rate?: number;
  /** silence between two sentences, ms; 600 if absent */
  pauseMs?: number;
  /** the sentence now being read, for the caption; null when it is over */
  onsentence: (index: number | null) => void;
}

/** A reading under way. */
export interface ReadingAloud {
  stop: () => void;
}

/**
 * Reads sentences one utterance each: engines cut long ones off, and a caption follows by the sentence. A sentence
 * that fails is passed over; the caption stays.
 */
export function readAloud(
  speech: Speech,
  sentences: readonly string[],
  { voice, rate = 0.85, pauseMs = 600, onsentence }: Reading,
  utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text)
): ReadingAloud {
  let stopped = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const read = (index: number): void => {
    const sentence = sentences[index];
    if (stopped) return;
    if (sentence === undefined) return onsentence(null);
    onsentence(index);
    const utterance = utter(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    let done = false;
    const next = () => {
      if (done) return;
      done = true;
      pause = setTimeout(() => read(index + 1), pauseMs);
    };
    utterance.onend = next;
    utterance.onerror = next;
    speech.speak(utterance);
  };
  read(0);
  return {
    stop: () => {
      if (stopped) return;
      stopped = true;
      clearTimeout(pause);
      speech.cancel();
      onsentence(null);
    }
  };
}
