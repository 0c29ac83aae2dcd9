import type { Affect } from '../affect';
import type { Label, LabelId } from '../feeling';
import type { GuideId } from '../guide';
import type { Lang } from '../lang';
import type { SessionStatus, Turn } from '../session';
import type { Instant } from '../stamp';
import type { Script } from './arc';
import type { Callback } from './callback';
import type { Card, Tried } from './choose';
import type { AskKind, Beat, Pace, Theme, Twin } from './flow';
import type { Baseline } from './measure';
import type { TrayItem } from './tray';

/** The stations of a session, in their order. */
export type Station =
  'arrive' | 'open' | 'name' | 'explore' | 'consent' | 'technique' | 'rate' | 'missed' | 'tray' | 'over';

/** Whether a danger is the person's own thoughts, or someone else. */
export type DangerKind = 'self' | 'other-danger';

/** Something the person wrote or chose inside a technique, to the letter. */
export interface Answer {
  text: string;
  kind: AskKind | 'words';
  turn: number;
}

/** How a session begins. */
export interface Setup {
  /** Any integer; the same seed and the same inputs make the same session. */
  seed: number;
  lang: Lang;
  guide: GuideId;
  /** Which of the day's three moods of light it is. */
  part: 'morning' | 'day' | 'night';
  /** The first session ever on this device: what this is gets said plainly. */
  first: boolean;
  /** Two sessions or forty minutes already today: a person is suggested instead. */
  enoughToday: boolean;
  callback: Callback | null;
  /** Under eighteen: where a person is needed, an adult they trust is named too. */
  young?: boolean;
  /** Days since the last session; absent for the first. */
  daysAway?: number;
  /** A technique of the day before whose lift is judged only now: its name, and the mark it began with. */
  nextDay?: { name: Twin; pre: number };
  /** A technique asked for by name (from the Forest): shown as the first card whenever it may be. */
  wanted?: string;
}

/** A whole session as plain JSON: what is stored while it is open is all that is needed to go on. */
export interface DialogueState extends Omit<Setup, 'callback' | 'first' | 'enoughToday'> {
  format: 1;
  first: boolean;
  enoughToday: boolean;
  callback: Callback | null;
  station: Station;
  status: SessionStatus;
  paused: boolean;
  turns: Turn[];
  /** Keys of the wordings said, in order; kept for a week by the caller and passed in as `recent`. */
  keys: string[];
  before: Affect | null;
  after: Affect | null;
  labels: Label[];
  themes: Theme[];
  flow: { id: string; version: number } | null;
  node: string | null;
  answers: Record<string, Answer>;
  /** How often a choice that leads back was taken, by `node.choice`. */
  taken: Record<string, number>;
  cards: Card[];
  /** Techniques put back in this session. */
  putBack: string[];
  /** The person's texts that were heard while exploring, and the reflections given. */
  heard: number;
  reflections: number;
  named: boolean;
  /** Answers in a row that led nowhere (empty, emoji, a question to the coach…). */
  detours: number;
  /** Clauses said back, with the turn they came from: what may be kept as a quote. */
  sources: { text: string; turn: number }[];
  /** A text waiting for the answer to the plain question. */
  asking: { about: DangerKind; text: string; turn: number } | null;
  /** The turn in which something kept was brought up, for “why this?”. */
  callbackTurn?: number;
  /** The person said that no advice is wanted. */
  noAdvice?: boolean;
  /** Texts about which the question was answered. */
  cleared: string[];
  /** Help lines are shown beside the page. */
  help: DangerKind | null;
  /** Turns that may never be remembered; gone with the rest of this state when the session closes. */
  unkept: number[];
  /** Ids of what was kept from the tray. */
  kept: string[];
  /** How it was before each of the person's last turns, without the turns. */
  past: Snapshot[];
}

/** A state to go back to: everything but the turns, and how many of those there were. */
export type Snapshot = Omit<DialogueState, 'turns' | 'past'> & { turnCount: number };

/** What a person can do. */
export type Input =
  | { kind: 'text'; text: string }
  /** A choice, a feeling word, a card (by the id of its flow), or an answer to the plain question. */
  | { kind: 'choose'; id: string }
  | { kind: 'pick'; ids: string[] }
  | { kind: 'rate'; affect: Affect }
  | { kind: 'scale'; value: number }
  /** A paced visual has come to its end. */
  | { kind: 'done' }
  | { kind: 'skip' }
  /** What is kept from the tray. */
  | { kind: 'keep'; ids: string[] }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'undo' }
  | { kind: 'leave' };

/** A choice as it is shown. */
export interface Option {
  id: string;
  label: string;
}

/** What the session waits for. A text is welcome wherever `text` is true, and everything can be skipped. */
export type Expects =
  | { kind: 'rate'; when: 'before' | 'after'; text: boolean }
  | {
      kind: 'text';
      ask: AskKind | 'open';
      hint: string | null;
      /** A draft to begin with. */
      value: string;
      ends: [string, string] | null;
      minutes: number | null;
    }
  | { kind: 'feeling'; words: LabelId[]; text: true }
  | { kind: 'cards'; cards: (Option & { reason: string; minutes: number; as: Card['kind'] })[]; text: true }
  | { kind: 'choose'; options: Option[]; text: true }
  | { kind: 'pick'; options: Option[]; count: [number, number] }
  | {
      kind: 'pace';
      visual: Pace['visual'];
      beats: (Omit<Beat, 'cue'> & { cue: string })[];
      rounds: number;
    }
  /** The plain question: three answers. */
  | { kind: 'check'; about: DangerKind; options: Option[]; text: true }
  /** Coaching has stopped; the help panel is shown, and writing stays open. */
  | { kind: 'help'; about: DangerKind; text: true }
  | { kind: 'tray'; items: TrayItem[] }
  | { kind: 'paused' }
  /** Left in the middle; `resume` goes on. */
  | { kind: 'left' }
  | { kind: 'over' };

/** What the engine needs from outside for one step. */
export interface Env {
  at: Instant;
  script: Script;
  /** Keys of wordings used in the last seven days, the latest last. */
  recent: readonly string[];
  tried: readonly Tried[];
  baseline: Baseline;
  /** Something kept from a time about something near to this text, if there is any. */
  related?: Callback | null;
  /** Valence −1..1 of one clause of the text, from the model; null or absent when it has not been read. */
  clauseValence?: (clause: string) => number | null;
  /** The model's probability 0..1 that the text speaks of wanting to die; null without a model. */
  modelRisk: number | null;
}

/** One step of a session. */
export interface Step {
  state: DialogueState;
  /** What coach and guide say now. After `undo`, nothing: draw the turns of the state again. */
  lines: Turn[];
  expects: Expects;
  /** Help lines are to be shown beside the page, or (with `expects.kind` help) as the panel. */
  help: DangerKind | null;
  /** Turns whose words the person had erased; their stored text is to be emptied too. */
  erased: number[];
}
