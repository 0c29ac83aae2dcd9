import type { Act, Turn } from '../session';
import type { ArcLine, ArcLineId } from './arc';
import { diceFrom, seedAt } from './dice';
import type { Moment, Twin } from './flow';
import type { DialogueState, Env } from './state';
import { themesIn } from './themes';
import { pickWording, type Said } from './vary';
import { isQuestion } from './wording';

/**
 * One step of a session while it is being made: a copy of the state that may be written to, what came in from
 * outside, and dice that depend only on the seed and on how far the session has come.
 */
export interface Scene {
  state: DialogueState;
  env: Env;
  dice: () => number;
  erased: number[];
}

/** A scene over a copy of a state. */
export const sceneOf = (state: DialogueState, env: Env): Scene => ({
  state,
  env,
  dice: diceFrom(seedAt(state.seed, state.turns.length)),
  erased: []
});

/** What has been said, for variety. */
export const saidIn = ({ state, env }: Scene): Said => ({
  keys: state.keys,
  texts: state.turns.filter((turn) => turn.by !== 'person').map((turn) => turn.text),
  recent: env.recent
});

/** Where the session is, as it is written on a turn. */
export const placeOf = ({ station, flow, node }: DialogueState): string =>
  station === 'technique' && flow && node ? `${flow.id}/${node}` : station;

/** Adds a turn. */
export function addTurn({ state, env }: Scene, by: Turn['by'], act: Act, text: string): Turn {
  const turn: Turn = {
    n: state.turns.length,
    by,
    at: env.at,
    text,
    node: placeOf(state),
    act,
    reading: null
  };
  state.turns.push(turn);
  return turn;
}

/** The person's turn, and what it is about. */
export function personTurn(scene: Scene, act: Act, text: string): Turn {
  const turn = addTurn(scene, 'person', act, text);
  if (act === 'disclosure' || act === 'answer')
    for (const theme of themesIn(text, scene.state.lang))
      if (!scene.state.themes.includes(theme)) scene.state.themes.push(theme);
  return turn;
}

/** Turns the person has taken so far: texts and choices. Marks are not counted. */
export const personTurns = ({ turns }: DialogueState): number =>
  turns.filter((turn) => turn.by === 'person' && turn.act !== 'rating').length;

/** Says one of the wordings of a line; nothing if all have been said, unless one must be. */
export function sayOne(
  scene: Scene,
  id: string,
  act: Act,
  wordings: readonly Twin[],
  slots: Readonly<Record<string, string>> = {},
  must = false
): boolean {
  const wording = pickWording(id, wordings, scene.state.lang, slots, saidIn(scene), scene.dice, must);
  if (!wording) return false;
  scene.state.keys.push(wording.key);
  addTurn(scene, act === 'narration' ? 'guide' : 'coach', act, wording.text);
  return true;
}

/** Says a line of the session. */
export function say(scene: Scene, id: ArcLineId, slots: Record<string, string> = {}, must = true): boolean {
  const line: ArcLine = scene.env.script.lines[id];
  return sayOne(scene, id, line.act, line.say, slots, must);
}

/** The guide's own coaching lines for a moment, together with the session's; only those that do what the line does. */
export function sayInManner(
  scene: Scene,
  moment: Moment,
  id: ArcLineId,
  slots: Record<string, string> = {}
): void {
  const { script } = scene.env;
  const line = script.lines[id];
  const own = (script.voice[scene.state.guide][moment].coach ?? []).filter(
    (twin) => !/\{\w+\}/.test(twin.en) && isQuestion(twin.en) === (line.act === 'question')
  );
  const manner = `${scene.state.guide}.${moment}`;
  const fresh = (key: string, wordings: readonly Twin[]) =>
    wordings.filter((_, at) => isFresh(scene, `${key}.${at}`));
  const [mine, theirs] = [fresh(manner, own).length, fresh(id, line.say).length];
  // As often as there is something of it left that was not said this week.
  const isOwn = mine > 0 && scene.dice() * (mine + theirs) < mine;
  if (isOwn && sayOne(scene, manner, line.act, own, slots)) return;
  say(scene, id, slots);
}

/** Whether a wording was said neither in this session nor in the last week. */
const isFresh = ({ state, env }: Scene, key: string): boolean =>
  !state.keys.includes(key) && !env.recent.includes(key);

/** One of the guide's own coaching lines for a moment, where no line of the session has to be said; perhaps none. */
export function coachInManner(scene: Scene, moment: Moment, chance = 1): void {
  const { script } = scene.env;
  const { guide, lang } = scene.state;
  const id = `${guide}.${moment}`;
  const { coach } = script.voice[guide][moment];
  if (scene.dice() >= chance || !coach.some((_, at) => isFresh(scene, `${id}.${at}`))) return;
  const wording = pickWording(id, coach, lang, {}, saidIn(scene), scene.dice);
  if (wording && isFresh(scene, wording.key)) {
    scene.state.keys.push(wording.key);
    addTurn(scene, 'coach', 'affirmation', wording.text);
  }
}

/**
 * Shows what an observer would see the animal do. Nothing, when everything it does at this moment was seen within the
 * week: an animal that sits still is better than one that repeats itself.
 */
export function narrate(scene: Scene, moment: Moment, chance = 1, must = false): void {
  if (chance < 1 && scene.dice() >= chance) return;
  const { script } = scene.env;
  const { guide, lang } = scene.state;
  const id = `${guide}.${moment}.n`;
  const wording = pickWording(id, script.voice[guide][moment].narration, lang, {}, saidIn(scene), scene.dice);
  if (!wording || (!must && !isFresh(scene, wording.key))) return;
  scene.state.keys.push(wording.key);
  addTurn(scene, 'guide', 'narration', wording.text);
}
