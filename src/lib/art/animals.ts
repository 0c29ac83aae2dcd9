import { SvelteMap } from 'svelte/reactivity';
import type { GuideId } from '$lib/domain/guide';
import type { Portrayal } from './portrayal';

/** Each animal and its habitat, fetched only when asked for: the first screen needs one of the eight. */
export const animals: Record<GuideId, () => Promise<Portrayal>> = {
  owl: async () => ({
    Animal: (await import('./animals/Owl.svelte')).default,
    Habitat: (await import('./habitats/Pinewood.svelte')).default
  }),
  deer: async () => ({
    Animal: (await import('./animals/Deer.svelte')).default,
    Habitat: (await import('./habitats/Meadow.svelte')).default
  }),
  fox: async () => ({
    Animal: (await import('./animals/Fox.svelte')).default,
    Habitat: (await import('./habitats/Birchwood.svelte')).default
  }),
  whale: async () => ({
    Animal: (await import('./animals/Whale.svelte')).default,
    Habitat: (await import('./habitats/Sea.svelte')).default
  }),
  tortoise: async () => ({
    Animal: (await import('./animals/Tortoise.svelte')).default,
    Habitat: (await import('./habitats/Hillside.svelte')).default
  }),
  cat: async () => ({
    Animal: (await import('./animals/Cat.svelte')).default,
    Habitat: (await import('./habitats/Rooftops.svelte')).default
  }),
  otter: async () => ({
    Animal: (await import('./animals/Otter.svelte')).default,
    Habitat: (await import('./habitats/River.svelte')).default
  }),
  crane: async () => ({
    Animal: (await import('./animals/Crane.svelte')).default,
    Habitat: (await import('./habitats/Marsh.svelte')).default
  })
};

const fetched = new SvelteMap<GuideId, Portrayal>();

/** Fetches a guide's drawing. Awaited in a page's `load`, the first paint already holds the animal. */
export async function fetchAnimal(guide: GuideId): Promise<Portrayal> {
  const known = fetched.get(guide);
  if (known) return known;
  const portrayal = await animals[guide]();
  fetched.set(guide, portrayal);
  return portrayal;
}

/** A guide's drawing if it is here; reactive, so a scene fills in when it comes. */
export const fetchedAnimal = (guide: GuideId): Portrayal | undefined => fetched.get(guide);
