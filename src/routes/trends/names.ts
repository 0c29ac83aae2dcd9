import { contextNames } from '$lib/content/feelings/contexts';
import { flows } from '$lib/content/flows/catalog';
import { soundscapeWords } from '$lib/content/soundscapes/soundscapes';
import { isContextId } from '$lib/domain/context';
import type { Feature } from '$lib/domain/insight/insight';
import type { Lang } from '$lib/domain/lang';
import type { InsightNames } from '$lib/ui/insight-words';

const isScape = (id: string): id is keyof typeof soundscapeWords => id in soundscapeWords;

/** What went with days, by its name; a tag is the person's own. */
export function featureName({ kind, id }: Feature, lang: Lang): string {
  if (kind === 'context' && isContextId(id)) return contextNames[id][lang];
  if (kind === 'sound' && isScape(id)) return soundscapeWords[id][lang].name;
  return id;
}

/** A technique by its name. */
export const flowName = (id: string, lang: Lang): string =>
  flows.find((flow) => flow.id === id)?.name[lang] ?? id;

/** Whether a technique's numbers have a place on a screen of numbers. */
export const showsLift = (id: string): boolean => flows.find((flow) => flow.id === id)?.lift === undefined;

/** The names of one language. */
export const insightNames = (lang: Lang): InsightNames => ({
  feature: (feature) => featureName(feature, lang),
  flow: (id) => flowName(id, lang)
});
