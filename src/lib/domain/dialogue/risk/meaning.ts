/** What a rule is about. A category of meaning, not a wording. */
export type Meaning =
  | 'wish-to-die'
  | 'plan'
  | 'means'
  | 'farewell'
  | 'self-harm'
  | 'burden'
  | 'hopelessness'
  | 'command'
  | 'mention'
  | 'body-and-mind'
  | 'someone-else'
  | 'danger-now'
  | 'danger-kept-quiet'
  | 'danger-to-another';

/** How serious a text is taken to be. */
export type RiskLevel = 'none' | 'concern' | 'crisis';

/** The rules of one category in one language. */
export interface Category {
  meaning: Meaning;
  level: Exclude<RiskLevel, 'none'>;
  rules: readonly string[];
  /** True when the rule already names who and how, so that negation and other subjects do not soften it. */
  plain?: true;
}

/** A weak cue: alone it is an ordinary bad day; cues that add up to .75 are worth a question. */
export interface Cue {
  /** 0..1 */
  weight: number;
  rules: readonly string[];
}

/**
 * Signs that say little alone and much together, in whatever order and however many words apart a person puts them
 * ("the gun is cleaned … I have thought about little else today"). All of them must stand in one passage.
 */
export interface Meeting {
  meaning: Meaning;
  level: Exclude<RiskLevel, 'none'>;
  signs: readonly [string, string, ...string[]];
  /** Where this stands too, the signs have an ordinary reason. */
  unless?: string;
}

/** A stretch of text that is looked at in one go, and how much of it the next one sees again; characters. */
export interface Stretch {
  length: number;
  overlap: number;
}

/** Everything one language knows about risk, compiled once. */
export interface Tongue {
  /** The text as the rules expect it: sentences parted, spelling and code words undone, idioms not yet masked. */
  sentences(text: string): string[];
  /** What stands between two sentences of one passage. */
  pause: string;
  /** How far apart signs may stand and still meet; farther apart they belong to different thoughts. */
  reach: Stretch;
  idioms: readonly RegExp[];
  categories: readonly {
    meaning: Meaning;
    level: Exclude<RiskLevel, 'none'>;
    plain: boolean;
    rules: readonly RegExp[];
  }[];
  cues: readonly { weight: number; rule: RegExp }[];
  meetings: readonly {
    meaning: Meaning;
    level: Exclude<RiskLevel, 'none'>;
    signs: readonly RegExp[];
    unless: RegExp | null;
  }[];
  /** The words just before a match say that it is not so. */
  denied(before: string): boolean;
  /** What follows a denied wish shows distress all the same ("…, I just want it to stop"). */
  stillHurting(after: string): boolean;
  /** The one the match is about is somebody else. */
  aboutAnother(before: string, match: string): boolean;
  /** The one the match is about is the person writing, by a word for oneself. */
  aboutOneself(before: string, match: string): boolean;
  /** The sentence speaks of a time that is over. */
  past(sentence: string): boolean;
  /** The sentence is about a film, a game, a lesson, the news, or work. */
  told(sentence: string): boolean;
}

const order: readonly RiskLevel[] = ['none', 'concern', 'crisis'];

/** The more serious of two levels. */
export const graver = (a: RiskLevel, b: RiskLevel): RiskLevel =>
  order.indexOf(a) >= order.indexOf(b) ? a : b;
