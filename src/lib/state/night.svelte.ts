import { guideMix } from '$lib/content/soundscapes/soundscapes';
import type { WriteFault } from '$lib/data/history';
import { askToPersist } from '$lib/data/storage';
import type { KeepsakeOf } from '$lib/data/keepsakes';
import type { Store } from '$lib/data/store';
import { affect, type Step, valenceOf } from '$lib/domain/affect';
import { type CheckIn, contentOf, type DraftFault, emptyDraft } from '$lib/domain/check-in';
import { type GuideId, guideIds } from '$lib/domain/guide';
import { clampGain, type Mix, sameMix, tidyMix, without, withGain } from '$lib/domain/night/mix';
import { tidyName, type SharedMix } from '$lib/domain/night/mix-link';
import type { ScapeId } from '$lib/domain/night/scape';
import type { Id } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import { stampAt } from '$lib/domain/stamp';
import { device } from './device.svelte';
import { type NightPlayer, nightPlayer } from './player.svelte';
import { type Shelf, shelfHere } from './shelf';

/** A mix as it is kept beside the history, under the kind `mix`. */
export type SavedMix = SharedMix;

/** A kept mix with its id, made sound again whatever an import held. */
export type OwnMix = SavedMix & { id: Id };

/** Whose mix is on: a guide's, one's own by its name, or the morning's. */
export type MixOrigin =
  { kind: 'guide'; guide: GuideId } | { kind: 'own'; name: string } | { kind: 'morning' };

/** How long the sleep timer may be, minutes. */
export const timerMinutes = [15, 30, 45, 60, 90] as const;

interface Kept {
  origin: MixOrigin;
  /** as its sliders stood */
  mix: Mix;
  /** minutes; null without a timer */
  minutes: number | null;
  /** all together, 0..1; not there in what older versions kept */
  master?: number;
}

const key = 'understory.night';

/** A sound that is added begins a little under the middle: it joins, it does not take over. */
const joining = 0.4;

/** What is chosen for the night on this device: a mix, whose it is, and a timer. */
export class Night {
  origin = $state.raw<MixOrigin>({ kind: 'guide', guide: 'owl' });
  minutes = $state<number | null>(30);
  /** The mix as it was chosen, before any slider moved. */
  #chosen = $state.raw<Mix>([]);
  #shelf: Shelf | null = null;
  #opened = false;
  /** the sounds that need no network, while the place is looked at */
  #near: readonly ScapeId[] = [];

  constructor(private readonly player: NightPlayer) {}

  /** Lays out what was on last, else the guide's own. Silent. */
  open(guide: GuideId, shelf: Shelf | null = shelfHere()): void {
    if (this.#opened) return;
    this.#opened = true;
    this.#shelf = shelf;
    const kept = this.#restored();
    this.minutes = kept ? kept.minutes : 30;
    this.origin = kept?.origin ?? { kind: 'guide', guide };
    this.#chosen = originalOf(this.origin) ?? kept?.mix ?? [];
    this.player.verbs.setMix(kept?.mix ?? this.#chosen);
    if (kept?.master !== undefined) this.player.verbs.setMaster(kept.master);
  }

  /** Has the mix ready for the touch, as far as its files lie on the device (`near`). */
  prepare(near: readonly ScapeId[]): void {
    this.#near = near;
    this.player.verbs.prepare(near);
  }

  /** The mix as it stands, slider by slider. */
  get mix(): Mix {
    return this.player.state.layers.map(({ id, gain }) => ({ id, gain }));
  }

  /** Whether a slider has moved or a sound has come or gone since it was chosen. */
  get altered(): boolean {
    return !sameMix(this.mix, this.#chosen);
  }

  /** Takes another mix; what plays goes over into it. */
  choose(origin: MixOrigin, mix: Mix): void {
    this.origin = origin;
    this.#chosen = mix;
    this.player.verbs.setMix(mix);
    this.player.verbs.prepare(this.#near);
    this.#keep();
  }

  /** A guide's own mix. */
  chooseGuide(guide: GuideId): void {
    this.choose({ kind: 'guide', guide }, guideMix(guide).mix);
  }

  setGain(id: ScapeId, gain: number): void {
    this.player.verbs.setGain(id, gain);
    this.#keep();
  }

  add(id: ScapeId): void {
    this.player.verbs.setMix(withGain(this.mix, id, joining));
    this.#keep();
  }

  remove(id: ScapeId): void {
    this.player.verbs.setMix(without(this.mix, id));
    this.#keep();
  }

  /** How loud all of it is together, 0..1. */
  setMaster(gain: number): void {
    this.player.verbs.setMaster(gain);
    this.#keep();
  }

  /** How long the sound is to last; a night that is under way begins to count anew. */
  setMinutes(minutes: number | null): void {
    this.minutes = minutes;
    if (this.player.state.playback !== 'stopped') this.player.verbs.setTimer(this.#timerMs);
    this.#keep();
  }

  /** Plays, from a touch. */
  play(): void {
    this.player.begin(this.#timerMs);
    this.#keep();
  }

  /** Goes on with the night a reload broke off. */
  resume(): void {
    this.player.takeOffer();
    this.#keep();
  }

  get #timerMs(): number | null {
    return this.minutes === null ? null : this.minutes * 60_000;
  }

  #keep(): void {
    const { master } = this.player.state;
    const kept: Kept = { origin: this.origin, mix: this.mix, minutes: this.minutes, master };
    try {
      this.#shelf?.setItem(key, JSON.stringify(kept));
    } catch {
      // chosen for tonight only
    }
  }

  #restored(): Kept | null {
    try {
      const { origin, mix, minutes, master } = JSON.parse(this.#shelf?.getItem(key) ?? '') as Kept;
      const known =
        origin.kind === 'morning' ||
        (origin.kind === 'own' && typeof origin.name === 'string') ||
        (origin.kind === 'guide' && guideIds.includes(origin.guide));
      const tidy = tidyMix(mix);
      const timed = minutes === null || (timerMinutes as readonly number[]).includes(minutes);
      if (!known || tidy.length === 0) return null;
      // a volume at nothing would be a night that seems broken: it comes back audible
      const loud = typeof master === 'number' && master > 0 ? { master: clampGain(master) } : {};
      return { origin, mix: tidy, minutes: timed ? minutes : 30, ...loud };
    } catch {
      return null; // nothing kept, or not what we wrote
    }
  }
}

const originalOf = (origin: MixOrigin): Mix | undefined =>
  origin.kind === 'guide' ? guideMix(origin.guide).mix : undefined;

/** The night of this device. */
export const night = new Night(nightPlayer);

/** All mixes the person has kept, oldest first. */
export async function ownMixes(store: Store): Promise<OwnMix[]> {
  const all = await store.keepsakes.all<Partial<SavedMix> | null>('mix');
  return all.flatMap(({ id, body }) => {
    const mix = Array.isArray(body?.mix) ? tidyMix(body.mix) : [];
    return mix.length > 0 ? [{ id, name: tidyName(String(body?.name ?? '')), mix }] : [];
  });
}

/** Keeps a mix under a name, at most forty characters. */
export async function keepMix({ name, mix }: SavedMix): Promise<Result<KeepsakeOf<SavedMix>, WriteFault>> {
  const store = await device.opened;
  return store.keepsakes.add<SavedMix>('mix', { name: tidyName(name), mix: tidyMix(mix) });
}

/** Removes a kept mix; gives back how to undo it, null when it is already gone. */
export async function removeMix(id: Id): Promise<Result<(() => Promise<void>) | null, WriteFault>> {
  const store = await device.opened;
  const result = await store.keepsakes.bury<SavedMix>(id);
  if (!result.ok) return result;
  const buried = result.value;
  return { ok: true, value: buried && (async () => void (await store.keepsakes.revive(buried))) };
}

/** The morning's one touch: how it is, and if the person likes the hours slept (0..24). */
export async function saveMorning(
  step: Step,
  sleepHours: number | undefined
): Promise<Result<CheckIn, WriteFault | DraftFault>> {
  const store = await device.opened;
  const now = device.now();
  const draft = { ...emptyDraft(), affect: affect(valenceOf(step), 0) };
  const content = contentOf(sleepHours === undefined ? draft : { ...draft, sleepHours }, now);
  if (!content.ok) return content;
  const kept = await store.checkIns.add(content.value, stampAt(now, device.zone()));
  if (kept.ok) void askToPersist();
  return kept;
}

/** The next time, ms since 1970, that a clock here shows this hour (0–23) and minute (0–59). */
export function nextTime(now: number, hour: number, minute: number): number {
  const next = new Date(now);
  next.setHours(hour, minute, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  return next.getTime();
}
