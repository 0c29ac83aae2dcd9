import { isLabelId } from '../feeling';
import type { Turn } from '../session';
import { expects } from './expects';
import { answered, checkAnswerIn, checkAnswers, riskFirst, type CheckAnswer } from './safety';
import { narrate, personTurn, say, sayInManner, sceneOf, type Scene } from './scene';
import type { DialogueState, Env, Input, Setup, Snapshot, Step } from './state';
import {
  addMissed,
  arrive,
  blank,
  close,
  closeWithout,
  explore,
  keepWriting,
  labelFrom,
  leaveUnnamed,
  nameIt,
  offer,
  offerTray,
  open,
  withoutTechnique
} from './stations';
import {
  choose,
  finishPace,
  nodeOf,
  pick,
  rateAgain,
  scale,
  skip,
  start,
  tellLift,
  write
} from './technique';

/** Steps that can be undone, at most. */
const longestPast = 20;

/** A state that may be written to. Snapshots are never written to, so they are shared. */
function copy({ past, ...rest }: DialogueState): DialogueState {
  return { ...structuredClone(rest), past: [...past] };
}

function snapshot({ turns, past: _, ...rest }: DialogueState): Snapshot {
  return { ...structuredClone(rest), turnCount: turns.length };
}

const lettersOf = (affect: { valence: number; arousal: number }): string =>
  [affect.valence, affect.arousal].map((value) => value.toFixed(2).replace('-', '−')).join(' / ');

/** Words that ask to go around, or to leave, wherever they are written. */
const wantsSkip = /^\s*(skip( (this|it))?|pass|next|跳过|略过|过|下一个|不想(写|答|说))\s*[.!。！]*\s*$/i;
const wantsLeave =
  /^\s*(stop|quit|exit|leave|end (session|chat)|i('m| am) done|停|停下|结束|退出|不聊了|先走了|走了)\s*[.!。！]*\s*$/i;

function finished(scene: Scene, from: number): Step {
  const { state, env, erased } = scene;
  return {
    state,
    lines: state.turns.slice(from).filter((turn) => turn.by !== 'person'),
    expects: expects(state, env.script),
    help: state.help,
    erased
  };
}

/** Begins a session: the animal is there, and the first mark is waited for. */
export function begin(setup: Setup, env: Env): Step {
  const scene = sceneOf(blank(setup), env);
  arrive(scene);
  return finished(scene, 0);
}

/** A text, after it was judged: where it goes depends on the station. */
function takeText(scene: Scene, text: string, waiting: Turn | null = null): void {
  const { state } = scene;
  const turn = (act: 'disclosure' | 'answer'): Turn => waiting ?? personTurn(scene, act, text);
  switch (state.station) {
    case 'arrive':
      state.station = 'open';
      return explore(scene, turn('disclosure'));
    case 'open':
    case 'explore':
      return explore(scene, turn('disclosure'));
    case 'name': {
      const label = waiting ? null : labelFrom(scene, text);
      if (label) return nameIt(scene, label);
      if (!waiting && wantsSkip.test(text)) return leaveUnnamed(scene);
      return explore(scene, turn('disclosure'));
    }
    case 'consent':
      return keepWriting(scene, turn('disclosure'));
    case 'technique':
      return write(scene, turn('answer'));
    case 'missed':
      return addMissed(scene, turn('answer'));
    case 'rate':
      return keepWriting(scene, turn('disclosure'));
    case 'tray':
    case 'over':
      return;
  }
}

function goAround(scene: Scene): void {
  const { state } = scene;
  switch (state.station) {
    case 'arrive':
      return open(scene);
    case 'open':
    case 'explore':
      return offer(scene);
    case 'name':
      return leaveUnnamed(scene);
    case 'consent':
      return withoutTechnique(scene);
    case 'rate':
      say(scene, 'lift-unrated');
      return closeWithout(scene);
    case 'technique':
      return skip(scene);
    case 'missed':
      say(scene, 'missed-nothing');
      return offerTray(scene);
    case 'tray':
      return close(scene, []);
    case 'over':
      return;
  }
}

function chooseAt(scene: Scene, id: string): void {
  const { state, env } = scene;
  if (state.asking) {
    if (!(checkAnswers as readonly string[]).includes(id)) return;
    const labels = env.script.checks[state.asking.about];
    personTurn(scene, 'choice', labels[id as CheckAnswer][state.lang]);
    return resumeAsked(scene, id as CheckAnswer);
  }
  if (state.station === 'name') {
    if (isLabelId(id)) nameIt(scene, id);
    return;
  }
  if (state.station === 'consent') {
    const card = state.cards.find(({ flow }) => flow.id === id);
    const flow = env.script.flows.find((one) => one.id === id);
    if (!card || !flow) return;
    personTurn(scene, 'choice', flow.name[state.lang]);
    return start(scene, flow);
  }
  if (state.station === 'technique') choose(scene, id);
}

/** Takes up the text that waited for the answer to the plain question. */
function resumeAsked(scene: Scene, how: CheckAnswer): void {
  const waiting = answered(scene, how);
  if (waiting) takeText(scene, waiting.text, waiting);
}

function text(scene: Scene, words: string): void {
  const { state } = scene;
  // First of all, wherever it was written: may this be about somebody's life?
  if (riskFirst(scene, words)) return;
  if (state.asking) {
    personTurn(scene, 'answer', words);
    return resumeAsked(scene, checkAnswerIn(words));
  }
  if (state.paused) state.paused = false;
  if (state.station !== 'name' && wantsSkip.test(words)) return goAround(scene);
  if (wantsLeave.test(words)) return leave(scene);
  takeText(scene, words);
}

function leave(scene: Scene): void {
  scene.state.status = 'left';
  scene.state.paused = false;
  narrate(scene, 'leave', 0.6);
  sayInManner(scene, 'leave', 'leave');
}

function rate(scene: Scene, input: Extract<Input, { kind: 'rate' }>): void {
  const { state } = scene;
  if (state.station === 'arrive') {
    personTurn(scene, 'rating', lettersOf(input.affect));
    state.before = input.affect;
    return open(scene);
  }
  if (state.station === 'rate') {
    personTurn(scene, 'rating', lettersOf(input.affect));
    tellLift(scene, input.affect);
    return closeWithout(scene);
  }
  const node = state.station === 'technique' ? nodeOf(scene) : undefined;
  if (!node || !('rate' in node)) return;
  personTurn(scene, 'rating', lettersOf(input.affect));
  rateAgain(scene, input.affect);
}

function act(scene: Scene, input: Input): void {
  const { state } = scene;
  if (input.kind === 'text') return text(scene, input.text);
  if (state.status !== 'open') return;
  if (state.asking && input.kind !== 'choose') {
    // Going around the plain question leaves it open: help stays in sight.
    if (input.kind === 'skip') resumeAsked(scene, 'unsure');
    return;
  }
  switch (input.kind) {
    case 'choose':
      return chooseAt(scene, input.id);
    case 'pick':
      if (state.station === 'technique') pick(scene, input.ids);
      return;
    case 'rate':
      return rate(scene, input);
    case 'scale':
      if (state.station === 'technique') scale(scene, input.value);
      return;
    case 'done':
      if (state.station === 'technique') finishPace(scene);
      return;
    case 'skip':
      return goAround(scene);
    case 'keep':
      if (state.station === 'tray') close(scene, input.ids);
      return;
    case 'pause':
      if (state.paused || state.station === 'over') return;
      state.paused = true;
      narrate(scene, 'pause', 0.6);
      sayInManner(scene, 'pause', 'pause');
      return;
    case 'resume':
      if (!state.paused) return;
      state.paused = false;
      say(scene, 'resume');
      return;
    case 'leave':
      return leave(scene);
    case 'undo':
      return;
  }
}

/** Back to before the person's last turn, its words and what followed gone. */
function undo(state: DialogueState, env: Env): Step {
  const before = state.past.at(-1);
  if (!before || state.status === 'handed-off' || state.status === 'closed')
    return finished(sceneOf(copy(state), env), state.turns.length);
  const { turnCount, ...rest } = structuredClone(before);
  const back: DialogueState = {
    ...rest,
    turns: structuredClone(state.turns.slice(0, turnCount)),
    past: state.past.slice(0, -1)
  };
  return finished(sceneOf(back, env), turnCount);
}

/**
 * One step of a session. Pure: the state is copied, time and dice come from `env` and the seed. Input that does not fit
 * what is expected changes nothing, except a text, which is always judged for risk and always answered.
 */
export function advance(state: DialogueState, input: Input, env: Env): Step {
  if (input.kind === 'undo') return undo(state, env);
  const scene = sceneOf(copy(state), env);
  const from = state.turns.length;
  if (state.status === 'left' && input.kind === 'resume') {
    scene.state.status = 'open';
    say(scene, 'resume');
    return finished(scene, from);
  }
  if (state.status === 'left' || state.status === 'closed') {
    // Over, but words are still judged: nobody is left alone because a page was closed.
    if (input.kind === 'text') riskFirst(scene, input.text);
    return finished(scene, from);
  }
  act(scene, input);
  const undoable = input.kind !== 'pause' && input.kind !== 'resume' && scene.state.status !== 'handed-off';
  if (undoable && scene.state.turns.length > from)
    scene.state.past = [...scene.state.past, snapshot(state)].slice(-longestPast);
  return finished(scene, from);
}
