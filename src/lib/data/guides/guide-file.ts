import * as v from 'valibot';
import { honest, limits, type OwnGuide, plainLine } from '$lib/domain/growth/own-guide';
import { type GuideId, guideIds } from '$lib/domain/guide';
import { habitatIds } from '$lib/domain/habitat';
import { fail, ok, type Result } from '$lib/domain/result';
import { parseUntrusted } from '../backup/untrusted-json';
import { type CardFault, guideFromCard } from './character-card';
import { isPng, type PngFault, pngText } from './png-text';

/** Why a file gave no guide. Each has one sentence in the interface; nothing was kept or changed. */
export type GuideFileFault = CardFault | PngFault | 'too-big' | 'unreadable';

/** A card is a picture with some text; a few megabytes. */
const largestPng = 8 * 2 ** 20;
const largestJson = 1 * 2 ** 20;

/** The largest file that is looked at, in bytes: nothing larger need be loaded to be refused. */
export const largestGuideFile = largestPng;

const format = 'understory-guide';

const own = v.object({
  format: v.literal(format),
  version: v.literal(1),
  guide: v.object({
    animal: v.picklist(guideIds),
    coat: v.nullable(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/))),
    habitat: v.optional(v.nullable(v.picklist(habitatIds)), null),
    name: v.pipe(v.string(), v.maxLength(limits.name * 4)),
    temperament: v.pipe(v.string(), v.maxLength(limits.line * 4)),
    greetings: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(limits.line * 4))),
      v.maxLength(limits.greetings * 2)
    )
  })
});

/** A guide as a file that another device can take in. */
export const guideFile = (guide: OwnGuide): string =>
  `${JSON.stringify({ format, version: 1, guide: honest(guide) }, null, 2)}\n`;

/** A guide that came out of a file, not yet kept; and whether it was a card of someone else's. */
export interface FoundGuide {
  guide: OwnGuide;
  card: boolean;
}

/**
 * Reads a guide out of a file nobody vouches for: our own JSON, or a Character Card V2 as JSON or inside a PNG.
 * Pure reading: it keeps nothing. Every line it gives is still to be held against `claimOf`.
 */
export function readGuideFile(bytes: Uint8Array, otherwise: GuideId): Result<FoundGuide, GuideFileFault> {
  if (isPng(bytes)) {
    if (bytes.length > largestPng) return fail('too-big');
    const text = pngText(bytes, 'chara');
    if (!text.ok) return text;
    const json = unpacked(text.value);
    return json === null ? fail('broken') : fromJson(json, otherwise);
  }
  if (bytes.length > largestJson) return fail('too-big');
  const json = utf8(bytes);
  return json === null ? fail('unreadable') : fromJson(json, otherwise);
}

function fromJson(text: string, otherwise: GuideId): Result<FoundGuide, GuideFileFault> {
  const parsed = parseUntrusted(text);
  if (!parsed.ok) return fail(parsed.error === 'unsafe' ? 'unsafe' : 'unreadable');
  const ours = v.safeParse(own, parsed.value, { abortEarly: true });
  if (ours.success) {
    const { guide } = ours.output;
    return plainLine(guide.name) ? ok({ guide, card: false }) : fail('empty');
  }
  const guide = guideFromCard(parsed.value, otherwise);
  return guide.ok ? ok({ guide: guide.value, card: true }) : guide;
}

/** Base64 to text; null when it is not whole base64 or not whole UTF-8. */
function unpacked(base64: string): string | null {
  const tight = base64.replace(/[\r\n]/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(tight) || tight.length % 4 !== 0) return null;
  return utf8(Uint8Array.from(atob(tight), (c) => c.charCodeAt(0)));
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
