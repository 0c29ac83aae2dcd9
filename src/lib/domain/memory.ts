import type { Id, Kept } from './record';
import type { LocalDay } from './stamp';

/** What kind of thing was kept. */
export type MemoryKind = 'person' | 'place' | 'theme' | 'event' | 'step' | 'quote' | 'technique';

/** Something the person chose to keep from a session, for the guide to come back to. */
export interface Memory extends Kept {
  kind: MemoryKind;
  text: string;
  /** The session and turn it was taken from. */
  from: { session: Id; turn: number };
  day: LocalDay;
  sensitive: boolean;
  /** For a step: the day it was done. */
  done?: LocalDay;
}
