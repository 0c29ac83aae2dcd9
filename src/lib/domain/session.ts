import type { Affect } from './affect';
import type { GuideId } from './guide';
import type { Lang } from './lang';
import type { Reading } from './reading';
import type { Kept } from './record';
import { isOtherMeaning } from './search/meaning';
import type { Instant, Stamp } from './stamp';

/** What a line of a session does. Reflections and questions are counted against each other. */
export type Act =
  | 'question'
  | 'reflection'
  | 'affirmation'
  | 'information'
  | 'suggestion'
  | 'narration'
  | 'summary'
  | 'answer'
  | 'choice'
  | 'rating'
  | 'disclosure';

/** One line of a session, by the person, the plain coaching voice, or the narration of the animal. */
export interface Turn {
  /** Place in the session, from 0. */
  n: number;
  by: 'person' | 'coach' | 'guide';
  at: Instant;
  text: string;
  /** The node of the flow the line belongs to. */
  node: string;
  act: Act;
  reading: Reading | null;
  /** A model has looked at it and could not read it; it is not tried again. */
  unreadable?: true;
}

/** Open while it can be resumed; left and closed are over; handed off went to real help instead. */
export type SessionStatus = 'open' | 'closed' | 'left' | 'handed-off';

/** A guided conversation. */
export interface Session extends Kept, Stamp {
  guide: GuideId;
  /** The technique's flow and the version that was played; null until one is chosen. */
  flow: { id: string; version: number } | null;
  lang: Lang;
  before: Affect | null;
  after: Affect | null;
  /** The reading of the person's turns, pooled. */
  reading: Reading | null;
  turns: Turn[];
  status: SessionStatus;
  /** Where to go on: the engine's own state, kept only while the session is open. */
  resume?: unknown;
}

/** The person's own words in a session, as texts: not what was tapped, marked, or erased. */
export const isOwnText = ({ by, act, text }: Turn): boolean =>
  by === 'person' && (act === 'disclosure' || act === 'answer') && text.trim() !== '';

/** Whether a session that is over has texts whose meaning is not known to a model of this name. */
export const awaitsTurnMeaning = ({ status, turns }: Session, modelId: string | null): boolean =>
  status !== 'open' &&
  turns.some((turn) => isOwnText(turn) && !turn.unreadable && isOtherMeaning(turn.reading?.meaning, modelId));

/** After minus before, −2..2; null unless both were rated. */
export const lift = ({ before, after }: Pick<Session, 'before' | 'after'>): number | null =>
  before && after ? after.valence - before.valence : null;
