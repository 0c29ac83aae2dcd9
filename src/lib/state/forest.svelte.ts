import { guideFile, type GuideFileFault, largestGuideFile, readGuideFile } from '$lib/data/guides/guide-file';
import type { KeepsakeOf } from '$lib/data/keepsakes';
import type { WriteFault } from '$lib/data/history';
import { fireflies } from '$lib/domain/growth/firefly';
import { leaves } from '$lib/domain/growth/leaf';
import { honest, type OwnGuide } from '$lib/domain/growth/own-guide';
import { paths } from '$lib/domain/growth/path';
import type { Id } from '$lib/domain/record';
import { fail, ok, type Result } from '$lib/domain/result';
import { device } from './device.svelte';
import { Live } from './live.svelte';
import { preferences } from './preferences.svelte';

/** A guide of one's own as it is kept. */
export type KeptGuide = KeepsakeOf<OwnGuide>;

/** What has grown, always as the history has it now. */
export class Forest {
  #checkIns = new Live((store) => store.checkIns.all(), []);
  #sessions = new Live((store) => store.sessions.all(), []);
  #memories = new Live((store) => store.memories.all(), []);

  leaves = $derived(leaves(this.#checkIns.current));
  fireflies = $derived(fireflies(this.#memories.current));
  paths = $derived(paths(this.#sessions.current));

  /** Whether the history has answered: before that, an empty forest says nothing. */
  get known(): boolean {
    return this.#checkIns.known && this.#sessions.known && this.#memories.known;
  }

  /** Nothing has grown yet. */
  get bare(): boolean {
    return this.leaves.length + this.fireflies.length + this.paths.length === 0;
  }
}

/** How many things the person chose to keep from sessions. */
export const keptCount = () => new Live(async (store) => (await store.memories.all()).length, 0);

/** The guides of one's own, in the order they were made. */
export const ownGuides = () => new Live((store) => store.keepsakes.all<OwnGuide>('guide'), []);

const chosenKey = 'own-guide';

/**
 * The own guide that was chosen last, as long as its animal is still the one that sits on Today; null otherwise.
 * Its name and greeting lines can be shown there.
 */
export const chosenOwnGuide = () =>
  new Live(async (store) => {
    const id = await store.settings.get<Id>(chosenKey);
    const all = await store.keepsakes.all<OwnGuide>('guide');
    return all.find((guide) => guide.id === id) ?? null;
  }, null);

/** Lets a guide of one's own sit on Today; null goes back to the animal by itself. */
export async function chooseOwnGuide(kept: KeptGuide | null): Promise<void> {
  const { settings } = await device.opened;
  await settings.set(chosenKey, kept?.id ?? null);
  if (!kept) return;
  const { animal, coat, habitat, name, greetings } = kept.body;
  preferences.guide = animal;
  preferences.coat = coat;
  preferences.habitat = habitat ?? null;
  preferences.own = { name, greetings };
}

/** Keeps a guide, new or changed. Lines that claim what they may not are left out, whoever asks. */
export async function keepOwnGuide(
  guide: OwnGuide,
  id: Id | null
): Promise<Result<KeptGuide, WriteFault | 'no-name'>> {
  const body = honest(guide);
  if (!body.name) return fail('no-name');
  const { keepsakes } = await device.opened;
  if (id === null) return keepsakes.add('guide', body);
  const changed = await keepsakes.change(id, body);
  if (!changed.ok) return changed;
  return changed.value ? ok(changed.value) : keepsakes.add('guide', body);
}

/** Deletes one; gives back how to undo it, or null when it was gone already. */
export async function removeOwnGuide(id: Id): Promise<(() => Promise<void>) | null> {
  const { keepsakes } = await device.opened;
  const result = await keepsakes.bury<OwnGuide>(id);
  const removed = result.ok ? result.value : null;
  return removed && (async () => void (await keepsakes.revive(removed)));
}

/** The file a guide travels in. */
export const ownGuideFile = (guide: OwnGuide): string => guideFile(guide);

/** What came out of a file and waits to be looked at: it is kept only when the person says so. */
class Visitor {
  found = $state.raw<{ guide: OwnGuide; card: boolean } | null>(null);

  /** Reads a file the person picked. Nothing is kept. */
  async read(file: Blob): Promise<Result<void, GuideFileFault>> {
    this.found = null;
    if (file.size > largestGuideFile) return fail('too-big');
    const result = readGuideFile(new Uint8Array(await file.arrayBuffer()), preferences.guide);
    if (!result.ok) return result;
    this.found = result.value;
    return ok(undefined);
  }
}

/** The one file being looked at. */
export const visitor = new Visitor();
