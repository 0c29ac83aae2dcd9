import { guideMix, morningMix, soundscapeWords } from '$lib/content/soundscapes/soundscapes';
import type { Lang } from '$lib/domain/lang';
import type { Mix } from '$lib/domain/night/mix';
import type { ScapeId } from '$lib/domain/night/scape';
import { m } from '$lib/i18n/paraglide/messages';
import type { MixOrigin } from '$lib/state/night.svelte';

/** A soundscape by its name. */
export const scapeName = (id: ScapeId, lang: Lang): string => soundscapeWords[id][lang].name;

const lists: Record<Lang, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB', { type: 'unit', style: 'short' }),
  zh: new Intl.ListFormat('zh-CN', { type: 'conjunction' })
};

/** The sounds of a mix in one line. */
export const mixSounds = (mix: Mix, lang: Lang): string =>
  lists[lang].format(mix.map(({ id }) => scapeName(id, lang)));

/** What a mix is called. */
export function mixName(origin: MixOrigin, lang: Lang): string {
  if (origin.kind === 'guide') return guideMix(origin.guide).name[lang];
  if (origin.kind === 'morning') return morningMix.name[lang];
  return origin.name || m.mixes_unnamed();
}
