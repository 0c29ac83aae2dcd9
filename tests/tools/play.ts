// Plays a guided session in the terminal:
//   npm run -s play -- --lang en --guide owl [--flow worry_containment] [--seed 3] [--part night]
// The person's turns come from standard input, one a line: plain text, {"choose":"ID"}, {"rate":[v,a]}, {"skip":true},
// {"keep":["ID"]}. Where something is to be tapped and the next line is plain text, the seed taps; where a text is
// wanted and the lines are used up, it is skipped. Every line said is printed as JSON, and a summary at the end.
import { text as all } from 'node:stream/consumers';
import { affect } from '$lib/domain/affect';
import { dayInWords } from '$lib/domain/dialogue/callback';
import { localDay } from '$lib/domain/stamp';
import { begin } from '$lib/domain/dialogue/advance';
import { diceFrom } from '$lib/domain/dialogue/dice';
import type { Expects, Input, Setup, Step } from '$lib/domain/dialogue/state';
import { realSteps, tray } from '$lib/domain/dialogue/tray';
import { script } from '$lib/content/dialogue/script';
import { guideIds, type GuideId } from '$lib/domain/guide';
import type { Turn } from '$lib/domain/session';
import { anyInput, envAt, takeStep, type Read } from './conversation';

/** Steps after which a conversation is cut off: nobody writes that long. */
const longest = 400;

const flag = (args: string[], name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};

/** One line of standard input, as far as it can be understood without knowing what is expected. */
type Said = { text: string } | { input: Input };

function parse(line: string): Said {
  if (!line.trim().startsWith('{')) return { text: line };
  try {
    const given = JSON.parse(line) as Record<string, unknown>;
    if (typeof given.choose === 'string') return { input: { kind: 'choose', id: given.choose } };
    if (Array.isArray(given.rate)) {
      const [v, a] = given.rate.map(Number);
      return { input: { kind: 'rate', affect: affect(v ?? 0, a ?? 0) } };
    }
    if (Array.isArray(given.keep)) return { input: { kind: 'keep', ids: given.keep.map(String) } };
    if (Array.isArray(given.pick)) return { input: { kind: 'pick', ids: given.pick.map(String) } };
    if (typeof given.scale === 'number') return { input: { kind: 'scale', value: given.scale } };
    if (typeof given.text === 'string') return { text: given.text };
    for (const kind of ['skip', 'done', 'pause', 'resume', 'undo', 'leave'] as const)
      if (given[kind]) return { input: { kind } };
  } catch {
    // Not JSON after all: the person's own words.
  }
  return { text: line };
}

const takesText = (expects: Expects): boolean =>
  expects.kind === 'text' ? expects.ask !== 'scale' : expects.kind === 'feeling' || expects.kind === 'help';

/** Choices that do not lead out of the technique that was asked for. */
function staying({ state, expects }: Step): Expects {
  const flow = script.flows.find(({ id }) => id === state.flow?.id);
  const node = flow && state.node ? flow.nodes[state.node] : undefined;
  if (!flow || expects.kind !== 'choose' || !node || !('choose' in node)) return expects;
  const leaves = (id: string): boolean => {
    const to = flow.nodes[id];
    return to !== undefined && (('end' in to && to.end === 'other') || ('go' in to && leaves(to.go)));
  };
  const options = expects.options.filter(({ id }) => {
    const choice = node.choose.find((one) => one.id === id);
    return choice !== undefined && !leaves(choice.to);
  });
  return options.length > 0 ? { ...expects, options } : expects;
}

/** Whether the next thing to be tapped in the lines is an answer to what is expected now. */
function tapComes(expects: Expects, lines: Said[]): boolean {
  const tap = lines.find((line): line is { input: Input } => 'input' in line)?.input;
  if (tap?.kind !== 'choose') return false;
  if (expects.kind === 'cards') return expects.cards.some(({ id }) => id === tap.id);
  if (expects.kind === 'choose' || expects.kind === 'check')
    return expects.options.some(({ id }) => id === tap.id);
  return expects.kind === 'feeling' && (expects.words as string[]).includes(tap.id);
}

/** The next input: the next line if it fits, else a throw of the dice that leaves the line for later. */
function nextInput(step: Step, lines: Said[], dice: () => number, wanted: string | undefined): Input {
  const { expects } = step;
  // A mark is taken from wherever it stands: one conversation may write more or less than was asked for.
  const marked = lines.findIndex((line) => 'input' in line && line.input.kind === 'rate');
  const mark = expects.kind === 'rate' && marked >= 0 ? lines.splice(marked, 1)[0] : undefined;
  if (mark && 'input' in mark) return mark.input;
  const next = lines[0];
  if (next && 'input' in next) {
    const { input } = next;
    const always = ['skip', 'pause', 'resume', 'undo', 'leave'].includes(input.kind);
    const fits =
      always ||
      tapComes(expects, lines) ||
      (input.kind === 'keep' && expects.kind === 'tray') ||
      (input.kind === 'pick' && expects.kind === 'pick') ||
      (input.kind === 'done' && expects.kind === 'pace') ||
      (input.kind === 'scale' && expects.kind === 'text');
    const isWanted = expects.kind === 'cards' && wanted && input.kind === 'skip';
    if (fits && !isWanted) {
      lines.shift();
      return input;
    }
    // A tap for something that is not asked here: of no use at another choice, perhaps of use after this text.
    if (expects.kind !== 'text' && input.kind !== 'rate' && !isWanted) {
      lines.shift();
      return nextInput(step, lines, dice, wanted);
    }
  }
  if (next && 'text' in next && (takesText(expects) || tapComes(expects, lines))) {
    lines.shift();
    return { kind: 'text', text: next.text };
  }
  if (expects.kind === 'cards' && wanted && expects.cards.some(({ id }) => id === wanted))
    return { kind: 'choose', id: wanted };
  return anyInput(wanted ? staying(step) : expects, dice);
}

/** How a conversation is to be played; anything left out is the owl, at night, in English, with seed 1. */
export interface Options {
  lang?: Setup['lang'];
  guide?: GuideId;
  flow?: string;
  seed?: number;
  part?: Setup['part'];
  first?: boolean;
  /** A step kept in an earlier session, brought up at the beginning. */
  step?: string;
}

/** Plays a conversation; gives every line said, and a summary at the end. */
export async function converse(
  options: Options,
  given: string,
  read?: Read
): Promise<{ out: object[]; unused: number }> {
  const {
    lang = 'en',
    guide = 'owl',
    flow: wanted,
    seed = 1,
    part = 'night',
    first = false,
    step: kept
  } = options;
  if (!guideIds.includes(guide)) throw new Error(`no such guide: ${guide}`);
  if (wanted && !script.flows.some(({ id }) => id === wanted)) throw new Error(`no such flow: ${wanted}`);
  const date = dayInWords(localDay('2026-03-07'), lang);
  const setup: Setup = {
    seed,
    lang,
    guide,
    part,
    first,
    enoughToday: false,
    callback: kept ? { memory: 'kept', kind: 'step', text: kept, date, why: 'open-step' } : null,
    ...(wanted ? { wanted } : {})
  };
  const dice = diceFrom(seed + 7919);
  const out: object[] = [];
  const printTurn = ({ by, act, node, text }: Turn) => out.push({ by, act, node, text });

  const lines = given
    .split(/\r?\n/)
    .filter((line, at, every) => line !== '' || at < every.length - 1)
    .map(parse);
  let step = begin(setup, envAt(0));
  step.state.turns.forEach(printTurn);
  for (let n = 1; n < longest; n += 1) {
    const { state, expects } = step;
    if (expects.kind === 'over' || (expects.kind === 'left' && lines.length === 0)) break;
    if (expects.kind === 'help' && !lines.some((line) => 'text' in line)) break;
    if (expects.kind === 'help') while (lines[0] && 'input' in lines[0]) lines.shift();
    const input = nextInput(step, lines, dice, wanted);
    const next = await takeStep(state, input, envAt(n), read);
    if (input.kind === 'undo') out.push({ undone: state.turns.length - next.state.turns.length });
    next.state.turns.slice(Math.min(state.turns.length, next.state.turns.length)).forEach(printTurn);
    step = next;
  }
  const { state } = step;
  const over = state.status === 'handed-off';
  const lift = state.before && state.after ? state.after.valence - state.before.valence : null;
  out.push({
    summary: {
      before: state.before,
      after: state.after,
      lift: lift === null ? null : Number(lift.toFixed(2)),
      flow: state.flow,
      status: state.status,
      tray: over ? [] : tray(state, script),
      kept: state.kept,
      step: over ? null : (realSteps(state, script)[0] ?? null),
      steps: over ? [] : realSteps(state, script),
      labels: state.labels,
      help: state.help
    }
  });
  return { out, unused: lines.length };
}

export async function run(args: string[], read?: Read): Promise<void> {
  const flow = flag(args, 'flow');
  const step = flag(args, 'step');
  const given = process.stdin.isTTY ? '' : await all(process.stdin);
  const { out, unused } = await converse(
    {
      lang: flag(args, 'lang') === 'zh' ? 'zh' : 'en',
      guide: (flag(args, 'guide') ?? 'owl') as GuideId,
      seed: Number(flag(args, 'seed') ?? 1),
      part: (flag(args, 'part') ?? 'night') as Setup['part'],
      first: args.includes('--first'),
      ...(flow ? { flow } : {}),
      ...(step ? { step } : {})
    },
    given,
    read
  );
  for (const line of out) process.stdout.write(`${JSON.stringify(line)}\n`);
  if (unused > 0) process.stderr.write(`${unused} lines were not used\n`);
}
