import { fetchScene } from '$lib/art/portrayals';
import { preferences } from '$lib/state/preferences.svelte';

/** The first paint already holds the animal. */
export const load = async () => void (await fetchScene(preferences.guide).catch(() => {}));
