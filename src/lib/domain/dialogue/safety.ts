import type { Turn } from '../session';
import { raise, risk, type Risk } from './risk/risk';
import { addTurn, narrate, say, sayInManner, type Scene } from './scene';
import type { DangerKind } from './state';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The person's words may not be remembered, quoted or said back. */
function neverKeep({ state }: Scene, turn: Turn): void {
  if (!state.unkept.includes(turn.n)) state.unkept.push(turn.n);
}

/** Everything stops: no animal, no mark, no technique in this session any more. Writing stays open. */
export function handOff(scene: Scene, about: DangerKind): void {
  const { state } = scene;
  state.status = 'handed-off';
  state.asking = null;
  state.help = about;
  // Where nothing can be undone to, nothing has to be kept.
  state.past = [];
  say(scene, about === 'self' ? 'crisis-self' : 'crisis-other');
  if (about === 'self') say(scene, 'crisis-distance');
  if (state.young) say(scene, 'crisis-young');
}

/** Judges a text before anything else happens with it. True when that is the end of this step. */
export function riskFirst(scene: Scene, text: string): boolean {
  const { state, env } = scene;
  const found: Risk = raise(risk(text, state.lang), env.modelRisk);
  if (state.status === 'handed-off') {
    neverKeep(scene, addTurn(scene, 'person', 'disclosure', text));
    say(scene, 'after-crisis');
    return true;
  }
  if (found.level === 'none') return false;
  const about: DangerKind = found.kind ?? 'self';
  if (found.level === 'crisis') {
    neverKeep(scene, addTurn(scene, 'person', 'disclosure', text));
    handOff(scene, about);
    return true;
  }
  // Asked once about the same words is enough.
  if (state.cleared.includes(plain(text))) return false;
  if (found.kind === null) {
    // Someone else's life: what to do is said, and the page goes on.
    state.help = 'self';
    state.cleared.push(plain(text));
    say(scene, 'concern-someone');
    return false;
  }
  const turn = addTurn(scene, 'person', 'disclosure', text);
  neverKeep(scene, turn);
  state.asking = { about, text, turn: turn.n };
  narrate(scene, 'risk_pause');
  sayInManner(scene, 'risk_pause', 'concern-pause');
  say(scene, about === 'self' ? 'concern-self' : 'concern-other');
  return true;
}

/** The three answers to the plain question. */
export const checkAnswers = ['yes', 'speaking', 'unsure'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

const saidYes =
  /^\s*(yes|yeah|yep|i am|i do|i guess so|maybe yes|是|是的|对|嗯+|有|有的|想)\s*[.。!！]*\s*$/i;
const saidNo =
  /\b(no|nope|not really|just (a )?(saying|joke|joking|expression|tired|kidding|way of)|figure of speech|kidding|joking|i'?m (safe|fine|ok(ay)?)|exaggerat\w*)\b|^(不|没|没有|不是|不会|没事)|(只|就)是(说说|随口|夸张|一种说法|气话)|开玩笑|气话/i;

/** An answer that was written instead of tapped; unclear ones count as not sure. */
export const checkAnswerIn = (text: string): CheckAnswer =>
  saidYes.test(text) ? 'yes' : saidNo.test(text) ? 'speaking' : 'unsure';

/**
 * What follows the answer. `speaking` and `unsure` give back the turn that was waiting, to be taken up where it stood.
 */
export function answered(scene: Scene, how: CheckAnswer): Turn | null {
  const { state } = scene;
  const { asking } = state;
  if (!asking) return null;
  if (how === 'yes') {
    handOff(scene, asking.about);
    return null;
  }
  state.asking = null;
  state.cleared.push(plain(asking.text));
  if (how === 'unsure') {
    state.help = asking.about;
    if (asking.about === 'other-danger' && !state.themes.includes('unsafe')) state.themes.push('unsafe');
    say(scene, 'unsure');
  } else say(scene, 'cleared');
  return state.turns[asking.turn] ?? null;
}
