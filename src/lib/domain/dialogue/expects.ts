import type { Script } from './arc';
import { checkAnswers } from './safety';
import type { DialogueState, Expects, Option } from './state';
import { wordsFor } from './stations';
import { entries, nodeOf, open } from './technique';
import { tray } from './tray';
import { fill } from './quote';

/** A message to begin with, from the person's own answers in full: it is theirs, and only they will send it. */
function draftOf(wording: string, { answers, lang }: DialogueState): string {
  const words = Object.entries(answers).map(([slot, { text }]) => [slot, text.trim().replace(/[.。]+$/, '')]);
  return fill(wording, Object.fromEntries(words), lang)
    .replace(/\{\w+\}[.。]?\s*/g, '')
    .trim();
}

/** What a technique waits for at its node. */
function atNode(state: DialogueState, script: Script): Expects {
  const here = { state, env: { script } };
  const { lang } = state;
  const node = nodeOf(here);
  if (!node) return { kind: 'over' };
  if ('rate' in node) return { kind: 'rate', when: 'after', text: true };
  if ('choose' in node)
    return {
      kind: 'choose',
      options: open(here, node.choose).map(({ id, label }) => ({ id, label: label[lang] })),
      text: true
    };
  if ('each' in node)
    return {
      kind: 'choose',
      options: entries(here).map((label, at): Option => ({ id: String(at), label })),
      text: true
    };
  if ('pick' in node)
    return {
      kind: 'pick',
      options: node.pick.cards.map(({ id, label }) => ({ id, label: label[lang] })),
      count: node.pick.count
    };
  if ('pace' in node)
    return {
      kind: 'pace',
      visual: node.pace.visual,
      rounds: node.pace.rounds,
      beats: node.pace.beats.map((beat) => ({ ...beat, cue: beat.cue[lang] }))
    };
  if ('ask' in node) {
    const { kind, hint, from, ends, minutes } = node.ask;
    const draft = from ? draftOf(from[lang], state) : '';
    return {
      kind: 'text',
      ask: kind,
      hint: hint?.[lang] ?? null,
      value: draft,
      ends: ends ? [ends[0][lang], ends[1][lang]] : null,
      minutes: minutes ?? null
    };
  }
  return { kind: 'over' };
}

const openText: Expects = { kind: 'text', ask: 'open', hint: null, value: '', ends: null, minutes: null };

/** What a session waits for, from its state alone: enough to draw it again after a reload. */
export function expects(state: DialogueState, script: Script): Expects {
  const { lang } = state;
  if (state.status === 'handed-off') return { kind: 'help', about: state.help ?? 'self', text: true };
  if (state.status === 'left') return { kind: 'left' };
  if (state.status === 'closed') return { kind: 'over' };
  if (state.asking) {
    const labels = script.checks[state.asking.about];
    const options = checkAnswers.map((id) => ({ id, label: labels[id][lang] }));
    return { kind: 'check', about: state.asking.about, options, text: true };
  }
  if (state.paused) return { kind: 'paused' };
  switch (state.station) {
    case 'arrive':
      return { kind: 'rate', when: 'before', text: true };
    case 'open':
    case 'explore':
    case 'missed':
      return openText;
    case 'name':
      return { kind: 'feeling', words: wordsFor(state), text: true };
    case 'consent':
      return {
        kind: 'cards',
        text: true,
        cards: state.cards.map(({ flow, kind, name, reason, minutes }) => ({
          id: flow.id,
          label: name[lang],
          reason: reason[lang],
          minutes,
          as: kind
        }))
      };
    case 'technique':
      return atNode(state, script);
    case 'rate':
      return { kind: 'rate', when: 'after', text: true };
    case 'tray':
      return { kind: 'tray', items: tray(state, script) };
    case 'over':
      return { kind: 'over' };
  }
}
