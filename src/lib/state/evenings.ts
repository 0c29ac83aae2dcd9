import type { PlayerState } from '$lib/audio/player-state';
import type { Store } from '$lib/data/store';
import { type Evening, eveningOf, hear, listen, type Listening, sleptWith } from '$lib/domain/night/evening';
import { isScapeId, type ScapeId } from '$lib/domain/night/scape';
import { instant, isLocalDay, type LocalDay } from '$lib/domain/stamp';

/** What keeping evenings needs from outside. */
export interface EveningMeans {
  store: () => Promise<Store>;
  /** ms since 1970 */
  now: () => number;
  zone: () => string;
}

/** The sounds that can be heard in this state of the player. */
export const audibleIn = ({ playing, layers, master }: PlayerState): ScapeId[] =>
  playing && master > 0
    ? layers.filter(({ status, gain }) => status === 'playing' && gain > 0).map(({ id }) => id)
    : [];

/** Listens along with the player and keeps, at the end of a night's sound, what was heard that evening. */
export class EveningKeeper {
  #listening: Listening | null = null;
  #playing = false;

  constructor(private readonly means: EveningMeans) {}

  /** Hears of every change of the player. Resolves when what had to be kept is kept. */
  async heard(state: PlayerState): Promise<void> {
    const at = instant(this.means.now());
    const sounds = state.playback !== 'stopped' && state.playback !== 'resting';
    if (sounds && !this.#playing) this.#listening = listen(at, this.means.zone());
    this.#playing = sounds;
    if (!this.#listening) return;
    this.#listening = hear(this.#listening, audibleIn(state), at);
    if (!sounds) await this.keep();
  }

  /** Keeps what was heard so far, as when the page is about to go. What is kept is not counted again. */
  async keep(): Promise<void> {
    const listening = this.#listening;
    if (!listening) return;
    const now = hear(listening, listening.audible, instant(this.means.now()));
    const tried = sleptWith(eveningOf(now)).length === 0; // too short to keep: counted on while it plays
    this.#listening = !this.#playing ? null : tried ? now : { ...now, ms: new Map() };
    if (tried) return;
    const store = await this.means.store();
    const known = (await eveningsKept(store)).find(({ evening }) => evening.day === now.day);
    const evening = eveningOf(now, known?.evening);
    // A night that cannot be written down is a gap in Trends, not a reason to wake anybody.
    if (known) await store.keepsakes.change<Evening>(known.id, evening);
    else await store.keepsakes.add<Evening>('night', evening);
  }
}

async function eveningsKept(store: Store): Promise<{ id: string; evening: Evening }[]> {
  const all = await store.keepsakes.all<Partial<Evening> | null>('night');
  return all.flatMap(({ id, body, deleted }) => {
    if (deleted || typeof body?.day !== 'string' || !isLocalDay(body.day) || !Array.isArray(body.sounds))
      return [];
    const sounds = body.sounds.filter(({ id, minutes }) => isScapeId(id) && Number.isFinite(minutes));
    return [{ id, evening: { day: body.day, sounds } }];
  });
}

/** All evenings with a sound, as Trends holds them against mornings: one row a sound and evening. */
export async function soundEvenings(store: Store): Promise<{ day: LocalDay; sound: ScapeId }[]> {
  const kept = await eveningsKept(store);
  return kept.flatMap(({ evening }) => sleptWith(evening).map((sound) => ({ day: evening.day, sound })));
}
