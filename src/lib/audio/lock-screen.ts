import type { PlaybackSession, SessionCard, SessionMoment, SessionVerbs } from './playback-session';

/** Safari's way to say what a page's sound is for (Audio Session API, not yet in the DOM library's types). */
interface WithAudioSession {
  audioSession?: { type: string };
}

/** Five minutes: how far the lock screen's skip buttons move the end of the timer, s. */
const skipSeconds = 300;

/** A WAV of silence, 8 kHz mono 8-bit: Chromium shows media controls only for media of five seconds or more. */
function silentWav(seconds: number): Blob {
  const rate = 8000;
  const bytes = new Uint8Array(44 + seconds * rate).fill(128);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) =>
    [...word].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + seconds * rate, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, seconds * rate, true);
  return new Blob([bytes], { type: 'audio/wav' });
}

/**
 * The browser's side of playing. Web Audio alone does not count as media: a silent, looping <audio> element holds
 * the session, so that the system shows the controls and does not put the page to sleep.
 */
export class LockScreen implements PlaybackSession {
  #holder: HTMLAudioElement | null = null;
  #address = '';
  #card: SessionCard | null = null;
  #verbs: SessionVerbs | null = null;
  #seekable = false;

  begin(verbs: SessionVerbs): void {
    this.#verbs = verbs;
    const { audioSession } = navigator as Navigator & WithAudioSession;
    if (audioSession) audioSession.type = 'playback';
    if (!this.#holder) {
      this.#address = URL.createObjectURL(silentWav(10));
      this.#holder = new Audio(this.#address);
      this.#holder.loop = true;
    }
    void this.#holder.play().catch(() => {}); // without a touch it may not; the sound itself is not held up by it
    this.#act('play', verbs.play);
    this.#act('pause', verbs.pause);
    this.#act('stop', verbs.stop);
    this.#show();
  }

  card(card: SessionCard): void {
    this.#card = card;
    if (this.#holder) this.#show();
  }

  moment({ playing, timer }: SessionMoment): void {
    if (!this.#holder) return;
    if (!playing) this.#holder.pause();
    else if (this.#holder.paused) void this.#holder.play().catch(() => {});
    if (!('mediaSession' in navigator)) return;
    navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
    this.#seekActions(timer !== null);
    // the bar on the lock screen is the night's timer, not the place in a loop that has none
    if (timer && timer.durationMs > 0) {
      const duration = timer.durationMs / 1000;
      navigator.mediaSession.setPositionState?.({
        duration,
        playbackRate: 1,
        position: Math.min(duration, timer.elapsedMs / 1000)
      });
    } else navigator.mediaSession.setPositionState?.();
  }

  end(): void {
    this.#holder?.pause();
    this.#holder?.removeAttribute('src');
    this.#holder = null;
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = '';
    if ('mediaSession' in navigator) {
      for (const action of ['play', 'pause', 'stop'] as const) this.#act(action, null);
      this.#seekActions(false);
      navigator.mediaSession.playbackState = 'none';
      navigator.mediaSession.metadata = null;
    }
    const { audioSession } = navigator as Navigator & WithAudioSession;
    if (audioSession) audioSession.type = 'auto';
  }

  #show(): void {
    if (!this.#card || !('mediaSession' in navigator)) return;
    const { title, artist, artwork } = this.#card;
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist, artwork: [...artwork] });
  }

  #seekActions(on: boolean): void {
    if (on === this.#seekable) return;
    this.#seekable = on;
    const verbs = this.#verbs;
    const skip = (sign: number) => (details: MediaSessionActionDetails) =>
      verbs?.moveTimer(-sign * 1000 * (details.seekOffset ?? skipSeconds));
    this.#act('seekforward', on ? skip(1) : null);
    this.#act('seekbackward', on ? skip(-1) : null);
    this.#act('seekto', on ? ({ seekTime }) => verbs?.setElapsed(1000 * (seekTime ?? 0)) : null);
  }

  #act(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
    try {
      navigator.mediaSession?.setActionHandler(action, handler);
    } catch {
      // an action this browser does not know
    }
  }
}
