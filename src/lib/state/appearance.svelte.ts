import { MediaQuery } from 'svelte/reactivity';
import { preferences } from './preferences.svelte';

const systemDark = new MediaQuery('prefers-color-scheme: dark', false);

/** Which of the two themes the screen is in, whether chosen or the device's own. */
export const appearance = {
  get dark(): boolean {
    return preferences.theme === 'dark' || (preferences.theme === 'system' && systemDark.current);
  }
};
