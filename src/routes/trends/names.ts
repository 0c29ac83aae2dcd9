import { flows } from '$lib/content/flows/catalog';
import type { Lang } from '$lib/domain/lang';
import { featureName } from '$lib/state/feature-name';
import type { InsightNames } from '$lib/ui/insight-words';

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
