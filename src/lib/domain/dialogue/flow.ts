/**
 * The format of a technique's flow: content as data, English and Chinese side by side in every wording.
 * How to write one: `src/lib/content/flows/README.md`. What is demanded of one: `check.ts`.
 */

/** One wording in both languages, each written as itself. */
export interface Twin {
  en: string;
  zh: string;
}

/** The moments of a session an animal is narrated in (and a guide's own coaching lines are kept for). */
export const moments = [
  'open_morning',
  'open_day',
  'open_night',
  'listening',
  'after_hard_turn',
  'naming',
  'offering',
  'practising',
  'step',
  'closing_good',
  'closing_hard',
  'returning',
  'pause',
  'leave',
  'risk_pause',
  'callback'
] as const;
export type Moment = (typeof moments)[number];

/** What a coaching line does. Reflections (with summaries) and questions are counted against each other. */
export type CoachAct = 'question' | 'reflection' | 'affirmation' | 'information' | 'suggestion' | 'summary';

/** When a line is said: only if all of `given` are filled, and none of `without`. */
interface Guard {
  given?: string[];
  without?: string[];
}

/** A line in the plain coaching voice: at least three wordings, `{slot}` for the person's own words. */
export interface CoachLine extends Guard {
  by: 'coach';
  act: CoachAct;
  say: Twin[];
}

/**
 * Says one clause of the slot back to the person, put together by the reflector.
 * `otherwise` is said when the reflector finds nothing safe to say back; it asks nothing and needs no slot.
 */
export interface ReflectLine extends Guard {
  by: 'coach';
  act: 'reflection';
  reflect: string;
  otherwise: Twin[];
}

/** What an observer would see the animal do, in the guide's own manner: taken from its voice, by moment. */
export interface MomentLine extends Guard {
  by: 'guide';
  act: 'narration';
  moment: Moment;
}

/** Narration written for this flow; any of the eight animals must be able to do it. */
export interface NarrationLine extends Guard {
  by: 'guide';
  act: 'narration';
  say: Twin[];
}

export type Line = CoachLine | ReflectLine | MomentLine | NarrationLine;

/** A part of the real-world step. */
export type StepPart = 'what' | 'when' | 'where' | 'who';

/** That an answer is part of the step; `what` names the deed when the answer itself only gives its time or place. */
export interface StepMark {
  part: StepPart;
  /** May hold slots; `bare` is what it is called while they are empty. */
  what?: Twin;
  bare?: Twin;
  /** `what` is only the name for want of another: with a deed chosen before it, this is that deed's time. */
  unlessNamed?: true;
  /** The slot of a larger deed that this answer makes smaller: it stands in its place, not beside it. */
  refines?: string;
}

/** An answer to tap. */
export interface Choice {
  id: string;
  label: Twin;
  to: string;
  /** Fills a slot with words in the person's language, so that they come back later. */
  fill?: { slot: string; value: Twin };
  step?: StepMark;
  /** Slots whose words are erased, from the screen and from the stored session ("burn it"). */
  forget?: string[];
  /** A choice that leads back to an earlier node says how often it may be taken, 1..2. */
  atMost?: number;
}

/**
 * What is written:
 * text   anything, a sentence or many; always said back inside quotation marks
 * short  a few words; said back in quotation marks, or as a sentence of its own
 * list   several, one a line (or separated by ; ；、); said back joined
 * time   when: "7:30", "after dinner"; may stand inside a sentence
 * person who: "my sister"; may stand inside a sentence ("my" becomes "your")
 * scale  0..100, a slider
 * draft  a message to someone real, drafted from `from`; leaves only by the person's own tap on share
 */
export type AskKind = 'text' | 'short' | 'list' | 'time' | 'person' | 'scale' | 'draft';

/** A place for the person's own words. */
export interface Ask {
  kind: AskKind;
  slot: string;
  to: string;
  /** Where an empty answer or "skip" leads; no question without a way around it. */
  skip: string;
  /** Everything written here is judged by the risk rules before anything else is done with it. */
  risk: 'first';
  /** Shown greyed in the empty field. */
  hint?: Twin;
  step?: StepMark;
  /** For `draft`: what the field is filled with at first. */
  from?: Twin;
  /** For `scale`: the two ends. */
  ends?: [Twin, Twin];
  /** For `text`: minutes of writing without stopping, shown as a quiet clock; leaving early is fine. */
  minutes?: number;
}

/** A number of cards to pick from (values, for instance). The slot holds the labels picked, joined. */
export interface Pick {
  cards: { id: string; label: Twin }[];
  /** How many, at least and at most. */
  count: [number, number];
  slot: string;
  to: string;
  skip: string;
}

/** One beat of a paced visual: what is shown, and for how long. */
export interface Beat {
  /** What the figure does: in, sip, hold, out, rest (breathing); the body's part; the sense. */
  id: string;
  cue: Twin;
  seconds: number;
}

/** A paced visual; it can be ended at any moment, and it works with motion reduced (the cues are words). */
export interface Pace {
  visual: 'breathing' | 'body-scan' | 'grounding';
  beats: Beat[];
  rounds: number;
  to: string;
  /** Where stopping early leads. */
  skip: string;
}

/** One place in a flow: what is said, and then exactly one thing that happens. */
export type FlowNode = { say: Line[] } & (
  | { choose: Choice[] }
  /** One choice for each entry of a `list` slot (the first six), put into another slot. */
  | { each: { slot: string; fill: string; to: string; skip: string; step?: StepMark } }
  | { ask: Ask }
  | { pick: Pick }
  | { pace: Pace }
  /** The person marks how it is now, without seeing the earlier mark. */
  | { rate: { to: string } }
  | { go: string }
  /** done: to the close of the session. other: back to the cards, because this one did not suit. */
  | { end: 'done' | 'other' }
);

/** What a session is about, as far as the person's own words show it. See `themes.ts`. */
export const themes = [
  'worry', // what-ifs, something ahead
  'thought', // one explicit hard thought: "I'll fail"
  'rumination', // going over it again and again
  'shame', // self-criticism, shame, guilt
  'loss', // a death, a parting, something gone
  'conflict', // with someone
  'unsafe', // someone frightens, controls or hurts the person
  'injustice', // it really is unfair
  'withdrawal', // no strength, staying in bed, putting off
  'solvable', // a stressor something can be done about
  'deadline', // due within hours
  'decision', // either/or, lost, which way
  'flat', // empty, meaningless, nothing matters
  'urge', // to send it, to hide, to lash out, to cancel
  'unsaid', // words never said
  'panic', // heart racing, cannot breathe, flooded
  'tension', // the body: jaw, shoulders, stomach
  'breath', // breathing itself is hard: asthma, breath focus makes it worse
  'unreal', // dissociation: far away, not in the body
  'trauma', // an assault, an accident, just now or in the body
  'racing', // hardly any sleep and no need of it, unstoppable: signs of mania
  'sleep', // cannot sleep
  'lonely', // nobody
  'joy', // something went well
  'thanks' // someone to thank
] as const;
export type Theme = (typeof themes)[number];

/** A state of the session; everything named must hold, and any one of `themes`. Ranges are inclusive. */
export interface Condition {
  valence?: [number, number];
  arousal?: [number, number];
  themes?: Theme[];
  night?: boolean;
}

/** Techniques that work alike pool what is learned about them. */
export const families = ['body', 'thought', 'action', 'people'] as const;
export type Family = (typeof families)[number];

/** A technique, as it is played. */
export interface Flow {
  /** As in the list of techniques: `worry_containment`. */
  id: string;
  /** Raised with every published change; a stored session names the version it was played with. */
  version: number;
  name: Twin;
  minutes: number;
  family: Family;
  /**
   * When it is a good idea, the most telling first. The reason is shown on its card, in one line, only when its
   * own condition holds: it is true or it is not shown.
   */
  fits: { when: Condition; reason: Twin }[];
  /** When it must not be offered, and why (for the reviewer). */
  avoid: { when: Condition; why: string }[];
  /** What is known about it; `read` in the source, or from `memory` and still to be checked. */
  evidence: { claim: string; source: string; checked: 'read' | 'memory' }[];
  /** Expected lift of a session on −1..1, from the list of techniques; its spread is .12 for all. */
  prior: number;
  /**
   * When its lift means something, if not at once: `next-day` where people often feel lower right after (expressive
   * writing), `hidden` where a number has no place unless it is asked for (grief).
   */
  lift?: 'next-day' | 'hidden';
  start: string;
  nodes: Record<string, FlowNode>;
}
