import { guideFile, type GuideFileFault, largestGuideFile, readGuideFile } from '$lib/data/guides/guide-file';
import type { KeepsakeOf } from '$lib/data/keepsakes';
import type { WriteFault } from '$lib/data/history';
import { fireflies } from '$lib/domain/growth/firefly';
import { leaves } from '$lib/domain/growth/leaf';
import { inMonth, type Month, monthsOf } from '$lib/domain/growth/month';
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

  /** The month that is looked at; null is all that has grown. */
  month = $state<Month | null>(null);

  leaves = $derived(leaves(inMonth(this.#checkIns.current, this.month, ({ day }) => day)));
  fireflies = $derived(inMonth(fireflies(this.#memories.current), this.month, ({ day }) => day));
  paths = $derived(paths(inMonth(this.#sessions.current, this.month, ({ day }) => day)));

  /** The months in which something grew, the latest first. */
  months = $derived(
    monthsOf([
      ...this.#checkIns.current.filter(({ labels }) => labels.length > 0).map(({ day }) => day),
      ...this.#sessions.current
        .filter(({ flow, status }) => flow && status === 'closed')
        .map(({ day }) => day),
      ...fireflies(this.#memories.current).map(({ day }) => day)
    ])
  );

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

/** What has been found in the Forest. It stays found, and travels in backups. */
export const foundThings = () =>
  new Live(
    async (store) => (await store.keepsakes.all<{ find: string }>('find')).map(({ body }) => body.find),
    []
  );

/** Keeps that something was found; once is enough. */
export async function keepFind(find: string): Promise<void> {
  const { keepsakes } = await device.opened;
  const before = await keepsakes.all<{ find: string }>('find');
  if (!before.some(({ body }) => body.find === find)) await keepsakes.add('find', { find });
}

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
