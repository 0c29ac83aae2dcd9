import { chance } from '$lib/art/chance';
import { fetchRarities, fetchScene } from '$lib/art/portrayals';
import { isRareDay } from '$lib/art/rare-day';
import type { Rarity } from '$lib/art/rarities';
import { seedOf } from '$lib/domain/dice';
import { preferences } from '$lib/state/preferences.svelte';
import { moment } from './moment.svelte';

/** The day's rarity, or none: by the day and the guide alone, so nothing a person does brings it about. */
async function seldomToday(): Promise<Rarity | null> {
  const { guide } = preferences;
  const seed = seedOf(`${moment.day} ${guide}`);
  if (!isRareDay(chance(seed))) return null;
  const [{ rarityToday }] = await Promise.all([import('$lib/art/rarities'), fetchRarities()]);
  return rarityToday(guide, moment.season, moment.light, chance(seed));
}

/** The first paint already holds the whole scene, and what seldom happens in it. */
export const load = async () => {
  const [rarity] = await Promise.all([
    seldomToday().catch(() => null),
    fetchScene(preferences.guide, preferences.habitat).catch(() => {})
  ]);
  return { rarity };
};
