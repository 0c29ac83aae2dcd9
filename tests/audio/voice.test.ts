import { localVoice, readAloud, type Speech } from '$lib/audio/voice';
import { describe, expect, it, vi } from 'vitest';

const voice = (name: string, lang: string, localService: boolean, isDefault = false) =>
  ({ name, lang, localService, default: isDefault, voiceURI: name }) as SpeechSynthesisVoice;

describe('the voice that reads', () => {
  const voices = [
    voice('Cloud', 'en-US', false, true),
    voice('Daniel', 'en_GB', true),
    voice('Sinji', 'zh-HK', true),
    voice('Tingting', 'zh_CN', true),
    voice('Net', 'zh-CN', false)
  ];

  it('lives on the device: the words go nowhere else', () => {
    expect(localVoice(voices, 'en')?.name).toBe('Daniel');
    expect(localVoice(voices, 'zh')?.name).toBe('Tingting');
    expect(localVoice([voices[0]!, voices[4]!], 'en')).toBeUndefined();
    expect(localVoice([voices[2]!], 'zh')).toBeUndefined();
  });
});

describe('reading aloud', () => {
  const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance;

  function reader() {
    const spoken: SpeechSynthesisUtterance[] = [];
    const captions: (number | null)[] = [];
    const speech: Speech = { getVoices: () => [], speak: (u) => void spoken.push(u), cancel: () => {} };
    const reading = readAloud(
      speech,
      ['One.', 'Two.', 'Three.'],
      { voice: voice('Daniel', 'en-GB', true), onsentence: (i) => captions.push(i) },
      utter
    );
    return { spoken, captions, reading };
  }

  it('speaks one sentence at a time, with its caption and a breath between', () => {
    vi.useFakeTimers();
    const { spoken, captions } = reader();
    expect(spoken.map(({ text }) => text)).toEqual(['One.']);
    spoken[0]!.onend!({} as SpeechSynthesisEvent);
    vi.advanceTimersByTime(599);
    expect(spoken).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(spoken).toHaveLength(2);
    spoken[1]!.onerror!({} as SpeechSynthesisErrorEvent); // passed over
    vi.advanceTimersByTime(600);
    spoken[2]!.onend!({} as SpeechSynthesisEvent);
    vi.advanceTimersByTime(600);
    expect(captions).toEqual([0, 1, 2, null]);
    vi.useRealTimers();
  });

  it('stops when it is asked to, and stays stopped', () => {
    vi.useFakeTimers();
    const { spoken, captions, reading } = reader();
    reading.stop();
    spoken[0]!.onend!({} as SpeechSynthesisEvent); // engines say so after a cancel
    vi.advanceTimersByTime(5000);
    expect(spoken).toHaveLength(1);
    expect(captions).toEqual([0, null]);
    vi.useRealTimers();
  });
});
