import { Player } from '$lib/audio/player';
import type { PlaybackSession, SessionMoment, SessionVerbs } from '$lib/audio/playback-session';
import { isLive, type ScapeId } from '$lib/domain/night/scape';
import { FakeContext, FakeNode } from './fake-context';

/** The lock screen of the test: keeps what it was told and presses its buttons. */
export class FakeSession implements PlaybackSession {
  verbs: SessionVerbs | null = null;
  moments: SessionMoment[] = [];
  held = false;
  begin(verbs: SessionVerbs) {
    this.verbs = verbs;
    this.held = true;
  }
  card() {}
  moment(moment: SessionMoment) {
    this.moments.push(moment);
  }
  end() {
    this.held = false;
  }
  get last() {
    return this.moments.at(-1);
  }
}

/** How a test's night differs from a quiet one. */
export interface Weather {
  /** timers run only every so many ms, as in a hidden tab; Infinity: not at all */
  throttle?: number;
  /** the audio clock runs this share faster than the wall clock */
  drift?: number;
  /** what the server says to a path */
  answer?: (url: string) => Response | Error;
  mostFiles?: number;
  noWorklet?: boolean;
}

const bedtime = Date.UTC(2026, 10, 22, 22, 30);

/** A bedroom: a clock the test turns, timers as lazy as a hidden tab's, a network, a device. */
export class NightWorld {
  now = bedtime;
  contexts: FakeContext[] = [];
  session = new FakeSession();
  fetched: string[] = [];
  live: FakeNode[] = [];
  player: Player;
  #timers = new Map<number, { due: number; run: () => void }>();
  #id = 0;

  constructor(public weather: Weather = {}) {
    this.player = new Player({
      createContext: () => {
        const context = new FakeContext();
        this.contexts.push(context);
        return context as unknown as AudioContext;
      },
      createDecoder: () => new FakeContext() as unknown as BaseAudioContext,
      fetch: async (url) => {
        this.fetched.push(url);
        const answer = this.weather.answer?.(url) ?? new Response(new Uint8Array([81]));
        if (answer instanceof Error) throw answer;
        return answer;
      },
      liveNoise: async (context) => {
        if (this.weather.noWorklet) throw new Error('no worklet here');
        const node = new FakeNode(context as unknown as FakeContext);
        this.live.push(node);
        return node as unknown as AudioNode;
      },
      source: (id: ScapeId) =>
        isLive(id)
          ? { kind: 'live', id }
          : { kind: 'file', url: `/sound/${id}.m4a`, loopStart: 0.25, loopEnd: 80.25 },
      now: () => this.now,
      later: (run, ms) => {
        const id = ++this.#id;
        this.#timers.set(id, { due: this.now + ms, run });
        return () => void this.#timers.delete(id);
      },
      session: this.session,
      mostFiles: weather.mostFiles ?? 3
    });
  }

  /** The context now open. */
  get context(): FakeContext {
    return this.contexts.at(-1)!;
  }

  /** What the master lets through now, as the audio thread computes it. */
  get master(): number {
    return this.context.gains[0]!.gain.at(this.context.currentTime);
  }

  /** Lets what is pending in promises happen. */
  async settle() {
    for (let i = 0; i < 20; i++) await Promise.resolve();
    await new Promise((done) => setImmediate(done));
  }

  /** Lets time pass, in steps of at most `stepMs`. */
  async pass(ms: number, stepMs = 1000) {
    const until = this.now + ms;
    while (this.now < until) {
      const step = Math.min(stepMs, until - this.now);
      const before = this.now;
      this.now += step;
      this.contexts.at(-1)?.advance((step / 1000) * (1 + (this.weather.drift ?? 0)));
      const { throttle = 0 } = this.weather;
      const runs = throttle === 0 || Math.floor(this.now / throttle) > Math.floor(before / throttle);
      if (runs)
        for (const [id, { due, run }] of [...this.#timers])
          if (due <= this.now && this.#timers.delete(id)) run();
      if (runs) await Promise.resolve();
    }
    await this.settle();
  }
}
