import { stepOf, valence } from '../affect';
import { isLabelId, labelsNear, type Label, type LabelId } from '../feeling';
import type { Lang } from '../lang';
import type { Turn } from '../session';
import { cards, type Facts } from './choose';
import { followsJoy, hear, isRepeated } from './hear';
import { isUnspeakable, quote } from './quote';
import { coachInManner, narrate, personTurn, personTurns, say, sayInManner, type Scene } from './scene';
import type { DialogueState, Setup } from './state';
import type { Theme } from './flow';
import { slotsOf } from './slots';
import { tray } from './tray';

/** Turns of the person's after which exploring ends, whatever was said. */
const exploredAfter = 5;

/** Turns from which a technique that did not suit is not followed by another exercise. */
const lateFrom = 9;

const opening = { morning: 'open_morning', day: 'open_day', night: 'open_night' } as const;

/** Arrive: the animal is there; the feeling is marked before any word. */
export function arrive(scene: Scene): void {
  narrate(scene, isReturn(scene.state) ? 'returning' : opening[scene.state.part], 1, true);
}

/** Days away after which coming back has lines of its own. */
const longAway = 3;

const isReturn = ({ callback, daysAway = 0 }: DialogueState): boolean =>
  callback !== null || daysAway >= longAway;

/** After the first mark: what this is, at most one thing remembered, and an open line. */
export function open(scene: Scene): void {
  const { state } = scene;
  state.station = 'open';
  if (state.first) say(scene, 'plain');
  if (state.enoughToday) say(scene, 'enough-today');
  if (state.nextDay && state.before) {
    const { stepNames } = scene.env.script;
    const [pre, post] = [stepOf(valence(state.nextDay.pre)), stepOf(state.before.valence)];
    const name = state.nextDay.name[state.lang];
    say(scene, 'next-day', { name, pre: stepNames[pre][state.lang], post: stepNames[post][state.lang] });
  }
  const { callback } = state;
  const words = callback && callback.kind !== 'place' ? quote(callback.text, 'text', state.lang) : null;
  if (callback && words && callback.kind !== 'place') {
    narrate(scene, 'callback', 0.5);
    coachInManner(scene, 'callback', 0.4);
    say(scene, `callback-${callback.kind}`, { memory: words, date: callback.date });
    state.callbackTurn = state.turns.length - 1;
  } else sayInManner(scene, isReturn(state) ? 'returning' : opening[state.part], 'open');
}

/** Hears a text before the cards, and goes on to the next station when it is time. */
export function explore(scene: Scene, turn: Turn): void {
  const { state } = scene;
  const heard = hear(scene, turn);
  const isLong = personTurns(state) >= exploredAfter;
  if (heard === 'detour') {
    state.detours += 1;
    // Three answers in a row that lead nowhere: on to something to tap.
    if (state.detours < 3 && !isLong) return;
    state.detours = 0;
    return isLong || state.named || state.station === 'name' ? offer(scene) : askName(scene);
  }
  state.detours = 0;
  state.heard += 1;
  bringUp(scene);
  // Written instead of naming: the words to choose from stay where they are, once.
  if (state.station === 'name' && !isLong && state.heard < 4) return;
  if (state.station === 'name') return offer(scene);
  next(scene);
}

/** What was kept from a time that was about something near, if nothing was brought up in this session yet. */
function bringUp(scene: Scene): void {
  const { state, env } = scene;
  const { related } = env;
  if (!related || state.callback || state.heard > 2 || state.help) return;
  const memory = quote(related.text, related.kind === 'technique' ? 'words' : 'text', state.lang);
  if (!memory) return;
  const { marks } = related;
  const line = related.kind === 'technique' && marks ? 'near-technique' : 'near-quote';
  const told: Record<string, string> = marks ? { pre: signed(marks.pre), post: signed(marks.post) } : {};
  narrate(scene, 'callback', 0.5);
  if (!say(scene, line, { memory, date: related.date, ...told }, false)) return;
  state.callback = related;
  state.callbackTurn = state.turns.length - 1;
}

/** A mark as a number, with a true minus sign. */
const signed = (value: number): string =>
  value
    .toFixed(1)
    .replace(/^-(?=0\.0$)/, '')
    .replace('-', '−');

function next(scene: Scene): void {
  const { state } = scene;
  if (personTurns(state) >= exploredAfter) return offer(scene);
  if (!state.named && state.heard >= 2) return askName(scene);
  if (state.named && state.heard >= 2 && (state.reflections >= 2 || state.heard >= 3)) return offer(scene);
  state.station = 'explore';
  if (!say(scene, followsJoy(scene) ? 'more-pleasant' : 'more', {}, false)) say(scene, 'more');
}

/** Name: feeling words of the quadrant, or a word of one's own. */
function askName(scene: Scene): void {
  scene.state.station = 'name';
  narrate(scene, 'naming', 0.6);
  sayInManner(scene, 'naming', 'name');
}

/** The feeling words offered: the eight nearest to the mark. */
export const wordsFor = ({ before }: Pick<DialogueState, 'before'>): LabelId[] =>
  before
    ? labelsNear(before).slice(0, 8)
    : ['worried', 'sad', 'stressed', 'angry', 'lonely', 'drained', 'calm', 'hopeful'];

const themeOf: Partial<Record<LabelId, Theme>> = {
  ashamed: 'shame',
  guilty: 'shame',
  embarrassed: 'shame',
  anxious: 'worry',
  worried: 'worry',
  scared: 'worry',
  lonely: 'lonely',
  drained: 'withdrawal',
  indifferent: 'flat',
  grateful: 'thanks',
  happy: 'joy',
  joyful: 'joy',
  excited: 'joy',
  proud: 'joy'
};

const saysSomething = {
  en: /\b(i|i['’]\w+|my|me|he|she|they|we|you|it|is|was|are|were|am|because)\b/i,
  zh: /[我你您他她它]|因为|然后|但是/
};

/** Whether a text is a feeling word or two, and not a sentence: a few words, in which nobody does anything. */
export function isFeelingWord(text: string, lang: Lang): boolean {
  const word = text.trim();
  if (!/\p{L}/u.test(word) || saysSomething[lang].test(word)) return false;
  return lang === 'zh' ? [...word].length <= 12 : word.split(/\s+/).length <= 5 && word.length <= 40;
}

/** A text as a feeling word, if it is one: from the list in either language, or a short word of one's own. */
export function labelFrom(scene: Scene, text: string): Label | null {
  const word = text.trim().replace(/[.。!！,，]+$/u, '');
  const { feelings } = scene.env.script;
  const known = (Object.keys(feelings) as LabelId[]).find(
    (id) => feelings[id].en.toLowerCase() === word.toLowerCase() || feelings[id].zh === word
  );
  if (known) return known;
  const isWord = !/[?？]/.test(word) && quote(word, 'short', scene.state.lang) !== null;
  return isFeelingWord(word, scene.state.lang) && isWord ? `own:${word}` : null;
}

/** A word was given: it is said back, and the session goes on. */
export function nameIt(scene: Scene, label: Label): void {
  const { state, env } = scene;
  const text = isLabelId(label) ? env.script.feelings[label][state.lang] : label.slice('own:'.length);
  personTurn(scene, 'choice', text);
  state.labels = [label];
  state.named = true;
  const theme = isLabelId(label) ? themeOf[label] : undefined;
  if (theme && !state.themes.includes(theme)) state.themes.push(theme);
  if (!isUnspeakable(text) && say(scene, 'named', { feeling: text }, false)) state.reflections += 1;
  else say(scene, 'encourage');
  next(scene);
}

/** No word: fine too. */
export function leaveUnnamed(scene: Scene): void {
  scene.state.named = true;
  say(scene, 'unnamed');
  next(scene);
}

const factsOf = (state: DialogueState): Facts => ({
  affect: state.before,
  themes: state.themes,
  night: state.part === 'night'
});

function lay({ state, env, dice }: Scene): void {
  const shown = cards(env.script.flows, factsOf(state), env.tried, env.script.reasons, dice, state.putBack);
  const wanted = env.script.flows.find(({ id }) => id === state.wanted && !state.putBack.includes(id));
  const first = wanted && !shown.some(({ flow }) => flow.id === wanted.id);
  state.cards =
    wanted && first
      ? [
          {
            flow: { id: wanted.id, version: wanted.version },
            kind: 'fit',
            name: wanted.name,
            reason: env.script.reasons.general,
            minutes: wanted.minutes
          },
          ...shown.slice(1)
        ]
      : shown;
  // Who wants no advice finds being heard in the first place.
  if (state.noAdvice) {
    const listen = state.cards.filter(({ kind }) => kind === 'listen');
    state.cards = [...listen, ...state.cards.filter(({ kind }) => kind !== 'listen')];
  }
}

/** Consent: three cards, each with a true reason; the person chooses, or keeps writing. */
export function offer(scene: Scene): void {
  scene.state.station = 'consent';
  scene.state.named = true;
  narrate(scene, 'offering', 0.7);
  sayInManner(scene, 'offering', 'offer');
  lay(scene);
}

/** One did not suit: the others. */
export function offerAgain(scene: Scene, putBack: string): void {
  const { state } = scene;
  state.putBack.push(putBack);
  state.flow = null;
  state.node = null;
  state.station = 'consent';
  say(scene, 'offer-again');
  lay(scene);
  // Late in a session there is no room for another exercise: being heard, or stopping.
  if (personTurns(state) >= lateFrom) state.cards = state.cards.filter(({ kind }) => kind === 'listen');
  if (state.cards.length === 0) withoutTechnique(scene);
}

/** Writing on instead of choosing; the cards stay. */
export function keepWriting(scene: Scene, turn: Turn): void {
  if (isRepeated(scene, turn)) return void say(scene, 'repeated');
  if (hear(scene, turn, 'keep-writing') === 'reflected') scene.state.heard += 1;
}

/** No card was wanted: the second mark, and what was written. */
export function withoutTechnique(scene: Scene): void {
  scene.state.station = 'rate';
  scene.state.cards = [];
  say(scene, 'rate-after');
}

/** After that mark (or without it). */
export function closeWithout(scene: Scene): void {
  const { clause } = slotsOf(scene.state);
  if (clause) say(scene, 'summary-bare', { clause }, false);
  offerTray(scene);
}

/** After the summary: did it miss anything? */
export function askMissed(scene: Scene): void {
  // A long session ends without another question.
  if (personTurns(scene.state) >= 13) return offerTray(scene);
  scene.state.station = 'missed';
  say(scene, 'missed');
}

const nothing =
  /^\s*(no(pe|thing)?|nah|not really|no,? (that'?s (it|all|good|right)|thanks?( you)?)|that'?s (it|all|right|fair)|all good|it'?s fine|fine|yes|yep|ok(ay)?|没有?了?|没|不用了?|没什么|都对|对的?|是的?|嗯+|好了?|可以了?|就这些|没漏)\s*[.!。！~]*\s*$/i;

/** The answer to it. */
export function addMissed(scene: Scene, turn: Turn): void {
  const { state } = scene;
  if (nothing.test(turn.text)) say(scene, 'missed-nothing');
  else {
    state.answers.missed = { text: turn.text, kind: 'text', turn: turn.n };
    const words = quote(turn.text, 'text', state.lang);
    if (!words || state.unkept.includes(turn.n) || !say(scene, 'missed-added', { missed: words }, false))
      say(scene, 'encourage');
  }
  offerTray(scene);
}

/** Memory: what to keep, each by a tap. */
export function offerTray(scene: Scene): void {
  scene.state.station = 'tray';
  if (tray(scene.state, scene.env.script).length === 0) return close(scene, []);
  say(scene, 'tray');
}

/** The end: the animal goes its way, and nothing asks to come back. */
export function close(scene: Scene, kept: readonly string[]): void {
  const { state } = scene;
  state.kept = [...kept];
  const worse = state.before && state.after && state.after.valence < state.before.valence;
  const hard =
    worse || state.themes.includes('loss') || (state.after?.valence ?? state.before?.valence ?? 0) < -0.4;
  const moment = hard ? 'closing_hard' : 'closing_good';
  narrate(scene, moment);
  sayInManner(scene, moment, 'bye');
  state.station = 'over';
  state.status = 'closed';
  state.help = null;
}

/** The state before anything happened. */
export const blank = (setup: Setup): DialogueState => ({
  ...setup,
  format: 1,
  station: 'arrive',
  status: 'open',
  paused: false,
  turns: [],
  keys: [],
  before: null,
  after: null,
  labels: [],
  themes: [],
  flow: null,
  node: null,
  answers: {},
  taken: {},
  cards: [],
  putBack: [],
  heard: 0,
  reflections: 0,
  named: false,
  detours: 0,
  sources: [],
  asking: null,
  cleared: [],
  help: null,
  unkept: [],
  kept: [],
  past: []
});
