import { fail, ok, type Result } from '../result';
import { maxLayers, type Layer, type Mix } from './mix';
import { isScapeId } from './scape';

/** A mix as one person hands it to another. */
export interface SharedMix {
  /** what its maker called it, at most `longestName` characters; may be empty */
  name: string;
  mix: Mix;
}

/** Why a link holds no mix. */
export type MixLinkError = 'not-a-mix' | 'too-long' | 'unknown-sound' | 'too-many-layers';

/** Characters a mix's name may have. */
export const longestName = 40;

/** Longest fragment that is looked at: six layers and a name of forty characters, percent-encoded, fit well. */
const longestFragment = 800;

/**
 * A mix as the fragment of an address, without the #: `mix=1.rain-leaves:62.whale:34&name=Deep%20water`.
 * Sliders in whole percent; `1` is the version. A fragment is never sent to a server.
 */
export function mixFragment({ name, mix }: SharedMix): string {
  const layers = mix.map(({ id, gain }) => `${id}:${Math.round(gain * 100)}`);
  const title = tidyName(name);
  return `mix=1.${layers.join('.')}${title ? `&name=${encodeURIComponent(title)}` : ''}`;
}

/** The mix in a fragment, with or without its #. To be shown first and played only on a touch. */
export function readMixFragment(fragment: string): Result<SharedMix, MixLinkError> {
  if (fragment.length > longestFragment) return fail('too-long');
  const match = /^#?mix=1\.([a-z0-9:.-]+)(?:&name=([^&]*))?$/.exec(fragment);
  if (!match) return fail('not-a-mix');
  const parts = match[1]!.split('.');
  if (parts.length > maxLayers) return fail('too-many-layers');
  const mix: Layer[] = [];
  for (const part of parts) {
    const [, id, percent] = /^([a-z-]+):(\d{1,3})$/.exec(part) ?? [];
    if (id === undefined || percent === undefined || Number(percent) > 100) return fail('not-a-mix');
    if (!isScapeId(id)) return fail('unknown-sound', id);
    if (mix.some((layer) => layer.id === id)) return fail('not-a-mix');
    mix.push({ id, gain: Number(percent) / 100 });
  }
  const name = decoded(match[2] ?? '');
  return name === null ? fail('not-a-mix') : ok({ name: tidyName(name), mix });
}

/** A name in one line, without control or direction characters that could disguise it, at most forty characters. */
export function tidyName(name: string): string {
  const line = name
    .normalize('NFC')
    .replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, longestName).join('').trim();
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a broken percent sign
  }
}
