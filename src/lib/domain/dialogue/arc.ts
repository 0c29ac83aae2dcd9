import type { LabelId } from '../feeling';
import type { GuideId } from '../guide';
import type { Step } from '../affect';
import type { CoachAct, Flow, Moment, Twin } from './flow';

/** Lines of the session outside the techniques, by station. */
export const arcLineIds = [
  // arriving
  'plain',
  'enough-today',
  'open',
  'callback-step',
  'callback-quote',
  'callback-technique',
  'callback-person',
  'callback-event',
  'callback-theme',
  'near-technique',
  'near-quote',
  'next-day',
  // exploring and naming
  'quoted',
  'encourage',
  'encourage-pleasant',
  'more',
  'more-pleasant',
  'name',
  'named',
  'unnamed',
  // consent
  'offer',
  'offer-again',
  'keep-writing',
  'choose-one',
  // close
  'rate-after',
  'lift-up',
  'lift-same',
  'lift-steady',
  'lift-down',
  'lift-unrated',
  'lift-regression',
  'lift-next-day',
  'summary-bare',
  'missed',
  'missed-added',
  'missed-nothing',
  'tray',
  'bye',
  // at any point
  'pause',
  'resume',
  'leave',
  // safety
  'concern-pause',
  'concern-self',
  'concern-other',
  'concern-someone',
  'cleared',
  'unsure',
  'crisis-self',
  'crisis-distance',
  'crisis-young',
  'crisis-other',
  'after-crisis',
  // hard and kind input
  'thanks',
  'plan',
  'no-advice',
  'joy',
  'hostile',
  'off-topic',
  'empty',
  'emoji',
  'other-language',
  'repeated',
  'long',
  'unreadable',
  'answer-back'
] as const;
export type ArcLineId = (typeof arcLineIds)[number];

/** What people ask the coach; the answers are authored. */
export const answerTopics = [
  'real',
  'privacy',
  'diagnosis',
  'medicine',
  'advice',
  'memory',
  'feelings',
  'name',
  'how',
  'works',
  'human',
  'care',
  'cost',
  'language',
  'help',
  'other'
] as const;
export type AnswerTopic = (typeof answerTopics)[number];

/** A coaching line of the session. */
export interface ArcLine {
  act: CoachAct;
  say: Twin[];
}

/** The animals' own manner, by moment. */
export type Voice = Readonly<
  Record<
    GuideId,
    Readonly<Record<Moment, { readonly narration: readonly Twin[]; readonly coach: readonly Twin[] }>>
  >
>;

/** The three answers to the plain question, about oneself or about someone else. */
export interface CheckLabels {
  yes: Twin;
  speaking: Twin;
  unsure: Twin;
}

/** Everything that can be said in a session: content, handed to the engine. */
export interface Script {
  lines: Readonly<Record<ArcLineId, ArcLine>>;
  answers: Readonly<Record<AnswerTopic, ArcLine>>;
  checks: Readonly<Record<'self' | 'other-danger', CheckLabels>>;
  /** Reasons on the cards that do not come from the technique itself. */
  reasons: Readonly<Record<'new' | 'general', Twin>>;
  /** The seven steps of valence in words, inside a sentence. */
  stepNames: Readonly<Record<Step, Twin>>;
  feelings: Readonly<Record<LabelId, Twin>>;
  voice: Voice;
  /** Techniques each guide leads: there, its own lines are said as well. */
  leads: Readonly<Record<GuideId, readonly string[]>>;
  flows: readonly Flow[];
  pastFlows: readonly Flow[];
}
