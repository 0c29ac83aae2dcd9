import type { Lang } from '../lang';
import type { MemoryKind } from '../memory';
import type { StepMark, Theme } from './flow';
import { peopleIn } from './people';
import { personAct } from './reflect/act';
import { fill, isUnspeakable, quote } from './quote';
import { slotsOf } from './slots';
import type { Script } from './arc';
import type { DialogueState } from './state';

/** Something of this session that may be kept, each by a tap. */
export interface TrayItem {
  id: string;
  kind: MemoryKind;
  text: string;
  /** For a step: when, where and with whom, in the person's words; else null. */
  detail: string | null;
  /** The person's turn it comes from. */
  turn: number;
  /** About loss, harm or shame: never brought up again unasked. */
  sensitive: boolean;
}

/** The one small thing in real life a session ends with. */
export interface RealStep {
  what: string;
  when: string | null;
  where: string | null;
  who: string | null;
  turn: number;
}

const sensitiveThemes: readonly Theme[] = ['loss', 'unsafe', 'trauma', 'shame', 'unreal'];

/** Marks of the step by the slot whose answer they belong to. */
function marks(state: DialogueState, script: Script): { slot: string; mark: StepMark }[] {
  const flow = flowOf(state, script);
  const all = Object.values(flow?.nodes ?? {}).flatMap((node) => {
    if ('ask' in node && node.ask.step) return [{ slot: node.ask.slot, mark: node.ask.step }];
    if ('each' in node && node.each.step) return [{ slot: node.each.fill, mark: node.each.step }];
    if ('choose' in node)
      return node.choose.flatMap(({ step, fill }) => (step && fill ? [{ slot: fill.slot, mark: step }] : []));
    return [];
  });
  // A slot that several places fill is one answer.
  return all.filter(({ slot }, at) => all.findIndex((other) => other.slot === slot) === at);
}

/** The flow a session plays, in the version it began with. */
export const flowOf = ({ flow }: Pick<DialogueState, 'flow'>, script: Pick<Script, 'flows' | 'pastFlows'>) =>
  flow
    ? [...script.flows, ...script.pastFlows].find(
        ({ id, version }) => id === flow.id && version === flow.version
      )
    : undefined;

/** The name a step brings with it, with the person's own words put in; without its slots where they are empty. */
function nameOf({ what, bare }: StepMark, state: DialogueState): string | null {
  if (!what) return null;
  const named = fill(what[state.lang], slotsOf(state), state.lang);
  return /\{\w+\}/.test(named) ? (bare ?? what)[state.lang].replace(/\s*\{\w+\}/g, '') : named;
}

/** Most steps one session may end with: two fit into a day, three are a list. */
const mostSteps = 2;

/**
 * The steps agreed on in this session, in the order they were: an answer that is a deed begins one, or an answer that
 * brings the name of its deed; times, places and people belong to the step before them. What was added at the end
 * counts when it is a plan.
 */
export function realSteps(state: DialogueState, script: Script): RealStep[] {
  const { lang } = state;
  const said = marks(state, script)
    .flatMap(({ slot, mark }) => {
      const answer = state.answers[slot];
      const text =
        answer && !state.unkept.includes(answer.turn) ? quote(answer.text, answer.kind, lang) : null;
      return answer && text !== null ? [{ slot, mark, text, turn: answer.turn }] : [];
    })
    .sort((one, other) => one.turn - other.turn)
    .filter(({ slot }, _, all) => !all.some(({ mark }) => mark.refines === slot));
  const steps: (Omit<RealStep, 'what'> & { what: string | null })[] = [];
  for (const { mark, text, turn } of said) {
    const last = steps.at(-1);
    const isNamed = mark.unlessNamed === true && last?.what != null;
    const what = isNamed ? null : (nameOf(mark, state) ?? (mark.part === 'what' ? text : null));
    const open = last && (what === null || last.what === null || last.what === what);
    const step = open ? last : { what: null, when: null, where: null, who: null, turn };
    if (!open) steps.push(step);
    step.what ??= what;
    if (mark.part !== 'what') step[mark.part] ??= text;
    step.turn = Math.max(step.turn, turn);
  }
  const { missed } = state.answers;
  const added = missed && !state.unkept.includes(missed.turn) ? quote(missed.text, 'text', lang) : null;
  if (missed && added && personAct(missed.text, lang) === 'plan')
    steps.push({ what: added, when: null, where: null, who: null, turn: missed.turn });
  return steps
    .filter((step): step is RealStep => step.what !== null)
    .filter(({ what }, at, all) => all.findIndex((other) => other.what === what) === at)
    .slice(0, mostSteps);
}

/** The first step agreed on in this session, or null. */
export const realStep = (state: DialogueState, script: Script): RealStep | null =>
  realSteps(state, script)[0] ?? null;

const joined = (parts: (string | null)[], lang: Lang): string | null =>
  parts.filter((part) => part !== null).join(lang === 'zh' ? '，' : ', ') || null;

/**
 * What the tray offers: the step, a quote, the person's own feeling word, people. Nothing from a turn that was
 * flagged for risk, and nothing is kept without a tap.
 */
export function tray(state: DialogueState, script: Script): TrayItem[] {
  const { lang } = state;
  const sensitive = state.themes.some((theme) => sensitiveThemes.includes(theme));
  const items: Omit<TrayItem, 'id'>[] = [];
  for (const step of realSteps(state, script))
    items.push({
      kind: 'step',
      text: step.what,
      detail: joined([step.who, step.when, step.where], lang),
      turn: step.turn,
      sensitive: false
    });
  const said = state.sources.filter(({ text, turn }) => !state.unkept.includes(turn) && !isUnspeakable(text));
  // The longest clause that was said back is the one with most of the person in it.
  const best = [...said].sort((one, other) => other.text.length - one.text.length)[0];
  const words = best ? quote(best.text, 'text', lang) : null;
  if (best && words) items.push({ kind: 'quote', text: words, detail: null, turn: best.turn, sensitive });
  const named = state.turns.find(
    (turn) => turn.by === 'person' && turn.node === 'name' && turn.act === 'choice'
  );
  const label = state.labels[0];
  if (label && named && !state.unkept.includes(named.n) && !isUnspeakable(named.text))
    items.push({ kind: 'theme', text: named.text, detail: null, turn: named.n, sensitive });
  const people = state.turns.flatMap((turn) =>
    turn.by === 'person' &&
    (turn.act === 'disclosure' || turn.act === 'answer') &&
    !state.unkept.includes(turn.n)
      ? peopleIn(turn.text, lang).map((text) => ({
          kind: 'person' as const,
          text,
          detail: null,
          turn: turn.n,
          sensitive
        }))
      : []
  );
  const once = people
    .filter((one, at) => people.findIndex(({ text }) => text === one.text) === at)
    .slice(0, 2);
  return [...items, ...once].map((item, at) => ({ id: `${item.kind}-${at}`, ...item }));
}
