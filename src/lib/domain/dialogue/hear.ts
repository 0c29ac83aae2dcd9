import { personAct } from './reflect/act';
import { reflect } from './reflect/reflect';
import type { Turn } from '../session';
import type { ArcLineId } from './arc';
import { topicOf } from './questions';
import { isMashed, isUnspeakable, quote } from './quote';
import { addTurn, narrate, saidIn, say, sayInManner, sayOne, type Scene } from './scene';
import { stemOf, stemReach } from './vary';

/** What became of a text: said back or taken in, or a detour that leads nowhere by itself. */
export type Heard = 'reflected' | 'taken' | 'detour';

/** Characters from which a text is met as a long page. */
const longPage = 1500;

/** The length of a text in words, a hanzi counting as a little more than half of one. */
const lengthIn = (text: string): number =>
  (text.match(/[\p{Script=Latin}\d’']+/gu) ?? []).length +
  (text.match(/\p{Script=Han}/gu) ?? []).length / 1.8;

/** Up to this length a question to the coach is nothing but that. */
const isShort = (text: string): boolean => lengthIn(text) <= 13;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** Whether the person wrote exactly this before in the session. */
export const isRepeated = (scene: Scene, turn: Turn): boolean =>
  plain(turn.text) !== '' &&
  scene.state.turns.some(
    (other) => other.by === 'person' && other.n < turn.n && plain(other.text) === plain(turn.text)
  );

/** Answers a question to the coach from the written answers, if the text is one. */
export function answer(scene: Scene, text: string, strict = false): boolean {
  const { lang } = scene.state;
  const act = personAct(text, lang);
  const topic = topicOf(text, lang, strict);
  const isAsked = isShort(text) && (topic !== null || (!strict && act === 'question-to-coach'));
  if (!isAsked) return false;
  const id = topic ?? 'other';
  const line = scene.env.script.answers[id];
  const said = sayOne(scene, `answer.${id}`, line.act, line.say);
  if (!said) sayOne(scene, 'answer.other', line.act, scene.env.script.answers.other.say, {}, true);
  return true;
}

/** The fixed reply to input that holds nothing to say back, or null. */
export function hardInput(scene: Scene, text: string): ArcLineId | null {
  const act = personAct(text, scene.state.lang);
  if (act === 'empty' || text.trim() === '') return 'empty';
  if (act === 'emoji-only') return 'emoji';
  if (isMashed(text)) return 'unreadable';
  if (act === 'other-language') return 'other-language';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'unreadable';
  return null;
}

/** A reflection that repeats neither a line nor a stem of the last five; null when none is good enough. */
export function tryReflecting(scene: Scene, turn: Turn): boolean {
  const { state, env } = scene;
  // Words that had to be asked about are never echoed.
  if (state.unkept.includes(turn.n)) return false;
  const said = saidIn(scene);
  const stems = said.texts.slice(-stemReach).map((text) => stemOf(text, state.lang));
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const found = reflect(turn.text, state.lang, {
      ...(env.clauseValence ? { clauseValence: env.clauseValence } : {}),
      used: said.texts,
      dice: scene.dice
    });
    if (!found) return false;
    if (isUnspeakable(found.text) || said.texts.includes(found.text)) continue;
    if (stems.includes(stemOf(found.text, state.lang))) continue;
    addTurn(scene, 'coach', 'reflection', found.text);
    state.reflections += 1;
    state.sources.push({ text: found.source, turn: turn.n });
    return true;
  }
  return false;
}

/** Something the coach is told to do, which is no part of what it can. */
const isErrand =
  /^\s*(please |can you |could you )?(write|make|give|tell|sing|draw|play|translate|search|find|calculate)( me)? (a|an|some|the) |^\s*(请|麻烦)?(给我|帮我|替我)(写|讲|唱|画|放|翻译|查|搜|算)/i;

/** How often a session says a sentence back between quotation marks, when it cannot be turned around. */
const mostQuoted = 1;

/** A short statement nothing could be made of, given back to the letter. Never a question, or words at the coach. */
export function tryQuoting(scene: Scene, turn: Turn): boolean {
  const { state } = scene;
  const { lang } = state;
  const times = state.keys.filter((key) => key.startsWith('quoted.')).length;
  const length = lengthIn(turn.text);
  if (times >= mostQuoted || length < 4 || length > 18 || state.unkept.includes(turn.n)) return false;
  if (personAct(turn.text, lang) !== 'disclosure' || /[?？]|\byou|你|您/iu.test(turn.text)) return false;
  const words = quote(turn.text, 'text', lang);
  if (!words || !say(scene, 'quoted', { words }, false)) return false;
  state.reflections += 1;
  state.sources.push({ text: words, turn: turn.n });
  return true;
}

/** Someone who does not want to be told what to do, or comforted out of it. */
const noAdvice = {
  en: /\b(do ?n['’]?t|do not|no) (want|need)? ?(any |your |more )?(advice|tips|solutions?|suggestions?|fixing|pep talks?)\b|\b(do ?n['’]?t|do not) (want|need) (to be )?(fixed|told what to do|cheered up)\b|\bjust (want|need) (someone )?to (vent|be heard|listen)\b/i,
  zh: /(不想|不要|不需要|别|不用)(再)?(给我|跟我|听|被)?(任何|什么)?(建议|道理|鸡汤|办法|劝我?|安慰|说教)|只想(有人)?(听|说说|吐槽|倒倒)/
} as const;

const hardThemes = ['loss', 'trauma', 'shame', 'unsafe', 'panic', 'flat'] as const;

/** Whether a text is hard to have written: by the model where there is one, else by what it is about. */
function isHard(scene: Scene, turn: Turn): boolean {
  const valence = scene.env.clauseValence?.(turn.text) ?? null;
  return valence === null ? hardThemes.some((theme) => scene.state.themes.includes(theme)) : valence < -0.5;
}

const isPleasant = ({ state }: Scene): boolean =>
  (state.before?.valence ?? 0) > 0.15 || (state.themes.includes('joy') && (state.before?.valence ?? 0) >= 0);

/**
 * Hears a text written in the open part of a session: the animal, then one thing said back, or, when there is nothing safe
 * to say back, an encourager (`otherwise`, or one that fits what was written).
 */
export function hear(scene: Scene, turn: Turn, otherwise?: ArcLineId): Heard {
  const { state } = scene;
  const hard = hardInput(scene, turn.text);
  if (hard) {
    say(scene, hard);
    return 'detour';
  }
  if (isRepeated(scene, turn)) {
    say(scene, 'repeated');
    return 'detour';
  }
  const act = personAct(turn.text, state.lang);
  if (act === 'hostile') {
    say(scene, 'hostile');
    return 'detour';
  }
  if (answer(scene, turn.text)) {
    say(scene, 'answer-back', {}, false);
    return 'detour';
  }
  if (act === 'off-topic' || isErrand.test(turn.text)) {
    say(scene, 'off-topic');
    return 'detour';
  }
  if (act === 'thanks') {
    say(scene, 'thanks');
    return 'taken';
  }
  if (noAdvice[state.lang].test(turn.text) && !state.noAdvice) {
    state.noAdvice = true;
    say(scene, 'no-advice');
    return 'taken';
  }
  narrate(scene, isHard(scene, turn) ? 'after_hard_turn' : 'listening', state.heard === 0 ? 0.75 : 0.4);
  if (turn.text.length > longPage) say(scene, 'long', {}, false);
  if (tryReflecting(scene, turn) || tryQuoting(scene, turn)) return 'reflected';
  if (turn.text.length > longPage) return 'taken';
  const instead: ArcLineId =
    otherwise ??
    (act === 'plan'
      ? 'plan'
      : act === 'joy'
        ? 'joy'
        : isPleasant(scene)
          ? 'encourage-pleasant'
          : 'encourage');
  if (instead === 'encourage')
    sayInManner(scene, isHard(scene, turn) ? 'after_hard_turn' : 'listening', 'encourage');
  else if (!say(scene, instead, {}, false)) say(scene, 'encourage');
  return 'taken';
}

/** Whether the coach's next prompt should follow something good. */
export const followsJoy = isPleasant;
