/** What the lock screen, the headphones or the watch may ask for: the same verbs as the buttons. */
export interface SessionVerbs {
  play: () => void;
  pause: () => void;
  stop: () => void;
  /** moves the end of the sleep timer, ms; only while one is set */
  moveTimer: (byMs: number) => void;
  /** sets how much of the sleep timer is over, ms */
  setElapsed: (ms: number) => void;
}

/** What the lock screen shows. Words come from outside, in the person's language. */
export interface SessionCard {
  title: string;
  artist: string;
  artwork: readonly { src: string; sizes: string; type: string }[];
}

/** How things stand, for the lock screen. */
export interface SessionMoment {
  playing: boolean;
  /** the sleep timer: how long it is and how much of it is over, ms */
  timer: { durationMs: number; elapsedMs: number } | null;
}

/** The system's side of playing: holding the audio session, the lock screen. */
export interface PlaybackSession {
  begin(verbs: SessionVerbs): void;
  card(card: SessionCard): void;
  moment(moment: SessionMoment): void;
  end(): void;
}
