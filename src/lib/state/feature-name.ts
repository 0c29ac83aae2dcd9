import { contextNames } from '$lib/content/feelings/contexts';
import { soundscapeWords } from '$lib/content/soundscapes/soundscapes';
import { isContextId } from '$lib/domain/context';
import type { Feature } from '$lib/domain/insight/insight';
import type { Lang } from '$lib/domain/lang';

const isScape = (id: string): id is keyof typeof soundscapeWords => id in soundscapeWords;

/** What went with days, by its name; a tag is the person's own. */
export function featureName({ kind, id }: Feature, lang: Lang): string {
  if (kind === 'context' && isContextId(id)) return contextNames[id][lang];
  if (kind === 'sound' && isScape(id)) return soundscapeWords[id][lang].name;
  return id;
}
