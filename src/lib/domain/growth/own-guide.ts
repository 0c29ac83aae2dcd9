import type { GuideId } from '../guide';
import type { HabitatId } from '../habitat';
import { claimOf } from './claim';

/** A guide of one's own: one of the eight animals under a name, with words the person put there. */
export interface OwnGuide {
  animal: GuideId;
  /** A coat's id; null for the animal's usual one. */
  coat: string | null;
  /** Where it is seen; null, or missing in a guide kept before this could be chosen, is where it is at home. */
  habitat?: HabitatId | null;
  /** At most `limits.name` characters. */
  name: string;
  /** One line about its manner, at most `limits.line` characters; may be empty. */
  temperament: string;
  /** Greeting lines, at most `limits.greetings`, each at most `limits.line` characters. */
  greetings: string[];
}

/** What a guide may hold, in characters and lines. */
export const limits = { name: 40, line: 160, greetings: 12 } as const;

// Written by their numbers: such characters are seen by nobody, and a file may hold them to fool the eye.
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text from anywhere as one plain line: no line breaks, no unseen or direction-changing characters, trimmed. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\t\n\r]/g, ' ')
    .replace(unseen, '')
    .normalize('NFC') // last: what an unseen character held apart may now compose
    .replace(/\s+/g, ' ')
    .trim();

const cut = (text: string, most: number): string => [...plainLine(text)].slice(0, most).join('').trim();

/** A guide within its limits: everything a plain line, blank and repeated greetings left out. */
export const trimmed = (guide: OwnGuide): OwnGuide => ({
  animal: guide.animal,
  coat: guide.coat,
  habitat: guide.habitat ?? null,
  name: cut(guide.name, limits.name),
  temperament: cut(guide.temperament, limits.line),
  greetings: [...new Set(guide.greetings.map((line) => cut(line, limits.line)).filter(Boolean))].slice(
    0,
    limits.greetings
  )
});

/** The guide as it may be kept: lines that claim what an animal in a picture cannot be are left out. */
export function honest(guide: OwnGuide): OwnGuide {
  const plain = trimmed(guide);
  return {
    ...plain,
    temperament: claimOf(plain.temperament) ? '' : plain.temperament,
    greetings: plain.greetings.filter((line) => !claimOf(line))
  };
}
