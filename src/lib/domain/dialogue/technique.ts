import type { Affect } from '../affect';
import type { Turn } from '../session';
import type { Ask, Choice, Flow, FlowNode, Line } from './flow';
import { isSaid } from './graph';
import { answer, hardInput, isRepeated, tryQuoting, tryReflecting } from './hear';
import { liftTold } from './measure';
import { listOf } from './quote';
import { coachInManner, narrate, personTurn, personTurns, placeOf, say, sayOne, type Scene } from './scene';
import { askMissed, offerAgain } from './stations';
import { slotsOf } from './slots';
import { flowOf } from './tray';
import type { Answer, DialogueState, Env } from './state';

/** Nodes passed in one go without the person, at most; the checker allows no such round. */
const farthest = 50;

/** As much of a scene as it takes to look, and not to speak. */
export interface Place {
  state: DialogueState;
  env: Pick<Env, 'script'>;
}

/** The node the session stands at. */
export function nodeOf(scene: Place): FlowNode | undefined {
  const flow = flowOf(scene.state, scene.env.script);
  return flow && scene.state.node ? flow.nodes[scene.state.node] : undefined;
}

/** Begins the technique the person chose. */
export function start(scene: Scene, flow: Flow): void {
  const { state } = scene;
  state.station = 'technique';
  state.flow = { id: flow.id, version: flow.version };
  state.cards = [];
  state.detours = 0;
  enter(scene, flow.start);
}

function sayLine(scene: Scene, line: Line, at: number, asks: boolean): void {
  const { state } = scene;
  const slots = slotsOf(state);
  if (!isSaid(line, new Set(Object.keys(slots)))) return;
  if ('moment' in line) return narrate(scene, line.moment);
  const id = `${placeOf(state)}.${at}`;
  if (line.by === 'guide') return void sayOne(scene, id, 'narration', line.say, slots);
  if ('reflect' in line) {
    const given = state.answers[line.reflect];
    const turn = given && state.turns[given.turn];
    if (turn && !state.unkept.includes(turn.n) && (tryReflecting(scene, turn) || tryQuoting(scene, turn)))
      return;
    sayOne(scene, id, 'affirmation', line.otherwise);
    return;
  }
  // What asks the person for something has to be said; a reflection may be left out rather than repeat itself.
  const must = asks && (line.act === 'suggestion' || line.act === 'question');
  if (sayOne(scene, id, line.act, line.say, slots, must) && line.act === 'reflection') state.reflections += 1;
}

/** Whether the guide of this session leads this technique: then its own coaching lines belong to it as well. */
const leads = ({ state, env }: Scene): boolean =>
  env.script.leads[state.guide].includes(state.flow?.id ?? '');

/** Turns of the person's after which a technique goes to its end, if it has been practised for a while. */
const longEnough = { session: 13, technique: 3 };

/** Whether nothing more is to be asked before the second mark. */
function isLong({ state }: Scene): boolean {
  const own = state.turns.filter(
    ({ by, node, act }) => by === 'person' && act !== 'rating' && node.startsWith(`${state.flow?.id}/`)
  );
  const turns = personTurns(state);
  // After one that was put back, the second may be shorter still.
  const least = state.putBack.length > 0 ? 1 : longEnough.technique;
  return turns >= longEnough.session && own.length >= least;
}

/** The way around a place that waits for the person; null where there is none, or where it must wait. */
function around(node: FlowNode): string | null {
  if ('ask' in node) return node.ask.skip;
  if ('each' in node) return node.each.skip;
  if ('pick' in node) return node.pick.skip;
  if ('pace' in node) return node.pace.skip;
  if ('choose' in node) return node.choose.findLast(({ atMost }) => atMost === undefined)?.to ?? null;
  return null;
}

/** Goes to a node: says its lines, and on through those that wait for nothing. */
export function enter(scene: Scene, to: string): void {
  const { state } = scene;
  let id = to;
  for (let passed = 0; passed < farthest; passed += 1) {
    state.node = id;
    const node = nodeOf(scene);
    if (!node) return askMissed(scene);
    const asks = !('go' in node || 'end' in node);
    // A page has an end: after so many turns, straight on to the second mark and the summary.
    const past = isLong(scene) ? around(node) : null;
    if (past !== null) {
      id = past;
      continue;
    }
    const manner = node.say.find((line) => 'moment' in line);
    const prompt = node.say.findIndex(({ act }) => act === 'suggestion' || act === 'question');
    node.say.forEach((line, at) => {
      // Before the first thing that is asked, and after what is said back.
      if (manner && 'moment' in manner && at === prompt && leads(scene))
        coachInManner(scene, manner.moment, 0.5);
      sayLine(scene, line, at, asks);
    });
    if ('go' in node) id = node.go;
    else if ('end' in node)
      return node.end === 'done' ? askMissed(scene) : offerAgain(scene, state.flow?.id ?? '');
    else {
      if ('rate' in node) say(scene, 'rate-after');
      // Nothing to choose from: around it.
      if ('each' in node && entries(scene).length === 0) {
        id = node.each.skip;
        continue;
      }
      return;
    }
  }
  askMissed(scene);
}

/** The entries of the list a node lets choose from, at most six, each legible. */
export function entries(scene: Place): string[] {
  const node = nodeOf(scene);
  const given = node && 'each' in node ? scene.state.answers[node.each.slot] : undefined;
  return given ? listOf(given.text).slice(0, 6) : [];
}

/** The choices that may still be taken. */
export const open = ({ state }: Pick<Scene, 'state'>, choices: readonly Choice[]): Choice[] =>
  choices.filter(
    ({ id, atMost }) => atMost === undefined || (state.taken[`${state.node}.${id}`] ?? 0) < atMost
  );

function take(scene: Scene, slot: string, text: string, kind: Answer['kind'], turn: Turn): void {
  scene.state.answers[slot] = { text, kind, turn: turn.n };
}

/** Empties the words of slots, on the page too ("burn it"). */
function forget(scene: Scene, slots: readonly string[]): void {
  const { state } = scene;
  for (const slot of slots) {
    const given = state.answers[slot];
    if (!given) continue;
    const turn = state.turns[given.turn];
    if (turn) turn.text = '';
    state.sources = state.sources.filter((source) => source.turn !== given.turn);
    // Snapshots are shared between states and never written to; these lose the words as well.
    state.past = state.past.map((past) => {
      const { [slot]: _, ...answers } = past.answers;
      return { ...past, answers, sources: past.sources.filter((source) => source.turn !== given.turn) };
    });
    delete state.answers[slot];
    scene.erased.push(given.turn);
  }
}

/** Takes a choice of the node; an unknown one does nothing. */
export function choose(scene: Scene, id: string): boolean {
  const node = nodeOf(scene);
  const { state } = scene;
  const { lang } = state;
  if (node && 'each' in node) {
    const entry = entries(scene)[Number(id)];
    if (entry === undefined) return false;
    const turn = personTurn(scene, 'choice', entry);
    take(scene, node.each.fill, entry, 'short', turn);
    enter(scene, node.each.to);
    return true;
  }
  if (!node || !('choose' in node)) return false;
  const choice = open(scene, node.choose).find((one) => one.id === id);
  if (!choice) return false;
  const turn = personTurn(scene, 'choice', choice.label[lang]);
  if (choice.fill) take(scene, choice.fill.slot, choice.fill.value[lang], 'words', turn);
  if (choice.forget) forget(scene, choice.forget);
  const key = `${state.node}.${id}`;
  state.taken[key] = (state.taken[key] ?? 0) + 1;
  enter(scene, choice.to);
  return true;
}

/** Takes picked cards. */
export function pick(scene: Scene, ids: readonly string[]): boolean {
  const node = nodeOf(scene);
  if (!node || !('pick' in node)) return false;
  const { lang } = scene.state;
  const picked = node.pick.cards.filter(({ id }) => ids.includes(id)).slice(0, node.pick.count[1]);
  if (picked.length < node.pick.count[0]) return false;
  const text = picked.map(({ label }) => label[lang]).join(lang === 'zh' ? '、' : ', ');
  take(scene, node.pick.slot, text, 'words', personTurn(scene, 'choice', text));
  enter(scene, node.pick.to);
  return true;
}

/** Words that say there is nothing to write here: around it, as if it had been skipped. */
const isNoAnswer =
  /^\s*(idk|i (don['’]?t|do not) know|no idea|not sure|dunno|nothing( really)?|none|no|nope|whatever|n\/?a|不知道|不清楚|没什么|没有|没|无|随便|想不(到|出来?)|不晓得)\s*[.。!！…~]*\s*$/i;

/** The place of an open ask: takes the text, unless it is a detour that deserves an answer of its own first. */
export function write(scene: Scene, turn: Turn): void {
  const node = nodeOf(scene);
  const { state } = scene;
  if (!node || !('ask' in node)) {
    // Written where something is to be tapped: it is kept, and the choice stays.
    if (!answer(scene, turn.text)) tryReflecting(scene, turn);
    say(scene, 'choose-one');
    return;
  }
  const { ask } = node;
  // One detour a place and three in all; any other is taken as it is, so that nobody is held anywhere.
  const before = state.turns.findLast((other) => other.by === 'person' && other.n < turn.n);
  if (state.detours < 3 && before?.node !== turn.node && detour(scene, turn, ask)) {
    state.detours += 1;
    return;
  }
  if (ask.kind === 'scale') {
    const number = /\d+/.exec(turn.text.normalize('NFKC'))?.[0];
    if (number === undefined) return skip(scene);
    take(scene, ask.slot, String(Math.min(100, Number(number))), 'scale', turn);
    return enter(scene, ask.to);
  }
  if (turn.text.trim() === '' || isNoAnswer.test(turn.text)) return skip(scene);
  take(scene, ask.slot, turn.text, ask.kind, turn);
  enter(scene, ask.to);
}

function detour(scene: Scene, turn: Turn, ask: Ask): boolean {
  const hard = hardInput(scene, turn.text);
  if (hard && !(ask.kind === 'time' && /\d/.test(turn.text))) {
    say(scene, hard);
    return true;
  }
  if (answer(scene, turn.text, true)) {
    say(scene, 'answer-back', {}, false);
    return true;
  }
  if (ask.kind === 'text' && turn.text.length > 12 && isRepeated(scene, turn)) {
    say(scene, 'repeated');
    return true;
  }
  return false;
}

/** Takes a number 0..100. */
export function scale(scene: Scene, value: number): boolean {
  const node = nodeOf(scene);
  if (!node || !('ask' in node) || node.ask.kind !== 'scale') return false;
  const shown = String(Math.round(Math.min(100, Math.max(0, value))));
  take(scene, node.ask.slot, shown, 'scale', personTurn(scene, 'answer', shown));
  enter(scene, node.ask.to);
  return true;
}

/** Goes around what is asked. */
export function skip(scene: Scene): void {
  const node = nodeOf(scene);
  if (!node) return askMissed(scene);
  if ('ask' in node) return enter(scene, node.ask.skip);
  if ('each' in node) return enter(scene, node.each.skip);
  if ('pick' in node) return enter(scene, node.pick.skip);
  if ('pace' in node) return enter(scene, node.pace.skip);
  if ('rate' in node) {
    say(scene, 'lift-unrated');
    return enter(scene, node.rate.to);
  }
  if ('choose' in node) {
    // Around a choice is the last of its ways: by convention the one that leads on with least.
    const last = open(scene, node.choose).at(-1);
    if (last) enter(scene, last.to);
  }
}

/** A paced visual came to its end. */
export function finishPace(scene: Scene): boolean {
  const node = nodeOf(scene);
  if (!node || !('pace' in node)) return false;
  enter(scene, node.pace.to);
  return true;
}

/** The second mark, at the node of a technique that asks for it. */
export function rateAgain(scene: Scene, after: Affect): boolean {
  const node = nodeOf(scene);
  if (!node || !('rate' in node)) return false;
  tellLift(scene, after);
  enter(scene, node.rate.to);
  return true;
}

/** What the two marks say, without taking credit for it. */
export function tellLift(scene: Scene, after: Affect): void {
  const { state, env } = scene;
  state.after = after;
  const flow = flowOf(state, env.script);
  const told = liftTold(state.before, after, env.baseline);
  if (flow?.lift === 'next-day') say(scene, 'lift-next-day', {}, false);
  // Grief hides lift: a number has no place there unless it is asked for.
  else if (told && flow?.lift !== 'hidden' && !state.themes.includes('loss')) {
    const { stepNames } = env.script;
    const words = { pre: stepNames[told.pre][state.lang], post: stepNames[told.post][state.lang] };
    const line =
      told.direction === 'same' && told.post >= 0 ? 'lift-steady' : (`lift-${told.direction}` as const);
    say(scene, line, words, false);
    if (told.expectedRise !== null)
      say(scene, 'lift-regression', { rise: told.expectedRise.toFixed(1) }, false);
  }
}
