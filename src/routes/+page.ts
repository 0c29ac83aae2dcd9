import { fetchAnimal } from '$lib/art/animals';
import { preferences } from '$lib/state/preferences.svelte';

/** The first paint already holds the animal. */
export const load = async () => void (await fetchAnimal(preferences.guide).catch(() => {}));
