// Plays made-up people through the whole engine, and thousands of random sessions, and prints what was measured:
//   npm run -s bench:chat -- [--sessions 10000]
import { script } from '$lib/content/dialogue/script';
import { affect } from '$lib/domain/affect';
import { begin } from '$lib/domain/dialogue/advance';
import { diceFrom } from '$lib/domain/dialogue/dice';
import { personAct } from '$lib/domain/dialogue/reflect/act';
import { contentWords } from './content-words';
import { realSteps } from '$lib/domain/dialogue/tray';
import type { DialogueState, Expects, Input, Setup } from '$lib/domain/dialogue/state';
import { stemOf, stemReach } from '$lib/domain/dialogue/vary';
import { guideIds } from '$lib/domain/guide';
import { langs, type Lang } from '$lib/domain/lang';
import { anyInput, envAt, takeStep, type Read } from './conversation';
import { seekers, type Seeker } from './seekers';

/** Steps after which a session counts as a dead end. */
const longest = 120;

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Number((part / whole).toFixed(3)));

/** What a made-up person does: their next text where a text is wanted, else a throw of the dice. */
function behave(
  seeker: Seeker,
  told: { opens: number; asked: number },
  expects: Expects,
  dice: () => number
): Input {
  if (expects.kind === 'rate' && expects.when === 'before')
    return { kind: 'rate', affect: affect(...seeker.mark) };
  if (expects.kind !== 'text') return anyInput(expects, dice);
  if (expects.ask === 'open') {
    const text = seeker.opens[told.opens];
    told.opens += 1;
    return text === undefined ? { kind: 'skip' } : { kind: 'text', text };
  }
  if (expects.ask === 'scale') return { kind: 'scale', value: Math.round(dice() * 100) };
  if (expects.value !== '') return { kind: 'text', text: expects.value };
  const pool = seeker.answers[expects.ask] ?? seeker.answers.text ?? [];
  const text = pool[told.asked % pool.length];
  told.asked += 1;
  return text === undefined ? { kind: 'skip' } : { kind: 'text', text };
}

/** What each text took to be answered, in milliseconds of the processor, without the model's reading. */
const answerMs: number[] = [];

async function play(
  setup: Setup,
  next: (expects: Expects, state: DialogueState) => Input,
  recent: string[],
  read?: Read
) {
  let step = begin(setup, envAt(0, { recent }));
  const nodes = new Set<string>();
  for (let n = 1; n < longest; n += 1) {
    const { state, expects } = step;
    if (state.flow && state.node) nodes.add(`${state.flow.id}/${state.node}`);
    if (expects.kind === 'over' || expects.kind === 'help') return { state, nodes, ended: true };
    const input = next(expects, state);
    const asked = process.cpuUsage().user;
    step = await takeStep(state, input, envAt(n, { recent }), read);
    if (input.kind === 'text') answerMs.push((process.cpuUsage().user - asked) / 1000);
    for (const turn of step.lines) if (turn.node.includes('/')) nodes.add(turn.node);
  }
  return { state: step.state, nodes, ended: false };
}

const coachTexts = ({ turns }: DialogueState, act: string[]): { text: string; n: number }[] =>
  turns.filter((turn) => turn.by === 'coach' && act.includes(turn.act)).map(({ text, n }) => ({ text, n }));

/** Reflections and summaries that hold a content word of the person's earlier turns, of this session or another's. */
function carried(state: DialogueState, other: DialogueState): { held: number; of: number } {
  const lines = coachTexts(state, ['reflection', 'summary']);
  const held = lines.filter(({ text, n }) => {
    const theirs = new Set(
      other.turns
        .filter((turn) => turn.by === 'person' && turn.act !== 'rating' && (other !== state || turn.n < n))
        .flatMap((turn) => contentWords(turn.text, state.lang))
    );
    return contentWords(text, state.lang).some((word) => theirs.has(word));
  });
  return { held: held.length, of: lines.length };
}

function variety(state: DialogueState): { repeated: number; stems: number } {
  const texts = state.turns.filter((turn) => turn.by !== 'person').map((turn) => turn.text);
  const stems = texts.map((text) => stemOf(text, state.lang));
  return {
    repeated: texts.filter((text, at) => texts.indexOf(text) !== at).length,
    stems: stems.filter((stem, at) => stems.slice(Math.max(0, at - stemReach), at).includes(stem)).length
  };
}

/** Everyone plays with this many seeds. */
export async function benchSeekers(lang: Lang, seeds: number, read?: Read) {
  const sessions: { seeker: string; state: DialogueState }[] = [];
  for (const [at, seeker] of seekers(lang).entries())
    for (let seed = 1; seed <= seeds; seed += 1) {
      const dice = diceFrom(seed * 101 + at);
      const told = { opens: 0, asked: 0 };
      const setup: Setup = {
        seed: seed * 1000 + at,
        lang,
        guide: guideIds[(seed + at) % guideIds.length] ?? 'owl',
        part: seed % 3 === 0 ? 'day' : 'night',
        first: false,
        enoughToday: false,
        callback: null
      };
      const { state, ended } = await play(setup, (expects) => behave(seeker, told, expects, dice), [], read);
      if (!ended) throw new Error(`no end for ${seeker.name}, seed ${seed}`);
      sessions.push({ seeker: seeker.name, state });
    }
  const states = sessions.map(({ state }) => state);
  const count = (state: DialogueState, ...acts: string[]) => coachTexts(state, acts).length;
  const ratios = states.map((state) => {
    const questions = count(state, 'question');
    return questions === 0 ? Infinity : count(state, 'reflection') / questions;
  });
  const sums = (values: { held: number; of: number }[]) =>
    share(
      values.reduce((sum, { held }) => sum + held, 0),
      values.reduce((sum, { of }) => sum + of, 0)
    );
  const carry = sums(states.map((state) => carried(state, state)));
  // The control: the same lines held against what somebody else wrote.
  const shuffled = sums(
    sessions.map(({ state, seeker }, at) => {
      const other = sessions[(at + seeds * 5) % sessions.length];
      return carried(state, other && other.seeker !== seeker ? other.state : state);
    })
  );
  const varieties = states.map(variety);
  const turns = states.map(
    (state) => state.turns.filter((turn) => turn.by === 'person' && turn.act !== 'rating').length
  );
  const silence = states.map(abstention);
  return {
    sessions: states.length,
    ratio: { least: Number(Math.min(...ratios).toFixed(2)), median: Number(median(ratios).toFixed(2)) },
    under1: sessions
      .filter((_, at) => (ratios[at] ?? 0) < 1)
      .map(({ seeker, state }) => `${seeker} ${state.seed}`),
    repeatedLines: varieties.reduce((sum, { repeated }) => sum + repeated, 0),
    stemsWithinFive: varieties.reduce((sum, { stems }) => sum + stems, 0),
    carryOver: carry,
    carryOverShuffled: shuffled,
    abstention: share(
      silence.reduce((sum, { abstained }) => sum + abstained, 0),
      silence.reduce((sum, { of }) => sum + of, 0)
    ),
    over14: sessions
      .filter((_, at) => (turns[at] ?? 0) > 14)
      .map(
        ({ seeker, state }) =>
          `${seeker} ${state.seed}: ${state.turns
            .filter(({ by, act }) => by === 'person' && act !== 'rating')
            .map(({ node }) => node)
            .join(' ')}`
      ),
    twoSteps: states.flatMap((state) => {
      const steps = realSteps(state, script);
      return steps.length > 1
        ? [`${state.flow?.id}: ${steps.map(({ what, when }) => `${what} (${when})`).join(' + ')}`]
        : [];
    }),
    personTurns: { least: Math.min(...turns), median: median(turns), most: Math.max(...turns) }
  };
}

/** Disclosures of four words or more (seven characters), and how many of them nothing was made of. */
function abstention(state: DialogueState): { of: number; abstained: number } {
  const reflecting = new Set(
    script.flows
      .flatMap((flow) => Object.values(flow.nodes))
      .flatMap((node) => node.say.flatMap((line) => ('reflect' in line ? [line.reflect] : [])))
  );
  const asked = Object.entries(state.answers).flatMap(([slot, { turn }]) =>
    reflecting.has(slot) ? [turn] : []
  );
  const told = state.turns.filter(
    ({ by, act, n }) => by === 'person' && (act === 'disclosure' || asked.includes(n))
  );
  const whole = told.filter(
    ({ text, n }) =>
      personAct(text, state.lang) === 'disclosure' &&
      (state.lang === 'zh' ? [...text].length >= 7 : text.split(/\s+/).length >= 4) &&
      !told.some((other) => other.n < n && other.text === text)
  );
  const reflected = new Set(state.sources.map(({ turn }) => turn));
  return { of: whole.length, abstained: whole.filter(({ n }) => !reflected.has(n)).length };
}

const odd: Record<Lang, string[]> = {
  en: [
    '',
    '   ',
    '😭😭',
    'asdfghjkl',
    'привет, как дела',
    'ok',
    'thanks',
    'are you real?',
    'x'.repeat(5000),
    'stop',
    'skip',
    'I feel sad about my mother. '.repeat(180),
    '{worry}',
    '“”',
    '<script>alert(1)</script>',
    'I want to kill this exam',
    'I want to die',
    'sometimes I think it would be easier not to be here',
    '\u0000\u202e',
    '12345',
    'no',
    'I don’t know'
  ],
  zh: [
    '',
    '   ',
    '😭😭',
    'asdfghjkl',
    'привет, как дела',
    '嗯',
    '谢谢',
    '你是真人吗？',
    '啊'.repeat(5000),
    '停',
    '跳过',
    '我很想我妈妈。'.repeat(600),
    '{worry}',
    '“”',
    '<script>alert(1)</script>',
    '笑死我了',
    '我不想活了',
    '有时候觉得消失了也好',
    '\u0000\u202e',
    '12345',
    '没有',
    '不知道'
  ]
};

/** A way on from here to a place of the technique where nobody in this bench has been yet; null if there is none. */
function curious(state: DialogueState, seen: ReadonlySet<string>): Input | null {
  const flow = script.flows.find(({ id }) => id === state.flow?.id);
  const node = flow && state.node && state.station === 'technique' ? flow.nodes[state.node] : undefined;
  if (!flow || !node || state.paused || state.asking || state.status !== 'open') return null;
  const isNew = (to: string) => !seen.has(`${flow.id}/${to}`);
  if ('choose' in node) {
    const choice = node.choose.find(({ to }) => isNew(to));
    return choice ? { kind: 'choose', id: choice.id } : null;
  }
  const around =
    'ask' in node
      ? node.ask.skip
      : 'each' in node
        ? node.each.skip
        : 'pick' in node
          ? node.pick.skip
          : 'pace' in node
            ? node.pace.skip
            : null;
  return around && isNew(around) ? { kind: 'skip' } : null;
}

/** Sessions of people who do anything at all, at any moment. */
export async function benchRandom(lang: Lang, sessions: number) {
  const everyNode = new Set(
    script.flows.flatMap((flow) => Object.keys(flow.nodes).map((node) => `${flow.id}/${node}`))
  );
  const people = seekers(lang);
  const seen = new Set<string>();
  let crashes = 0;
  let deadEnds = 0;
  const ends: Record<string, number> = {};
  for (let seed = 1; seed <= sessions; seed += 1) {
    const dice = diceFrom(seed * 31 + 7);
    const seeker = people[seed % people.length] ?? people[0];
    if (!seeker) continue;
    const told = { opens: 0, asked: Math.floor(dice() * 10) };
    const wanted = script.flows[seed % script.flows.length];
    const setup: Setup = {
      seed,
      lang,
      guide: guideIds[seed % guideIds.length] ?? 'owl',
      part: (['morning', 'day', 'night'] as const)[seed % 3] ?? 'day',
      first: seed % 50 === 0,
      enoughToday: seed % 70 === 0,
      callback: null,
      ...(wanted && dice() < 0.7 ? { wanted: wanted.id } : {})
    };
    const anything = (expects: Expects, state: DialogueState): Input => {
      const unseen = dice() < 0.4 ? curious(state, seen) : null;
      if (unseen) return unseen;
      const throwOf = dice();
      if (throwOf < 0.02) return { kind: 'undo' };
      if (throwOf < 0.03) return { kind: 'pause' };
      if (throwOf < 0.033) return { kind: 'leave' };
      // Every tenth person skips about half of everything.
      if (throwOf < (seed % 10 === 0 ? 0.5 : 0.09)) return { kind: 'skip' };
      if (throwOf > 0.96)
        return { kind: 'text', text: odd[lang][Math.floor(dice() * odd[lang].length)] ?? '' };
      if (throwOf > 0.95) return { kind: 'choose', id: 'nowhere' };
      if (
        expects.kind === 'cards' &&
        setup.wanted &&
        dice() < 0.8 &&
        expects.cards.some(({ id }) => id === setup.wanted)
      )
        return { kind: 'choose', id: setup.wanted };
      return behave(seeker, told, expects, dice);
    };
    try {
      const { state, nodes, ended } = await play(setup, anything, []);
      for (const node of nodes) seen.add(node);
      if (!ended) deadEnds += 1;
      ends[state.status] = (ends[state.status] ?? 0) + 1;
    } catch (error) {
      crashes += 1;
      if (crashes < 4) process.stderr.write(`seed ${seed}: ${(error as Error).stack}\n`);
    }
  }
  const unseen = [...everyNode].filter((node) => !seen.has(node));
  return {
    sessions,
    crashes,
    deadEnds,
    ends,
    nodeCoverage: share(everyNode.size - unseen.length, everyNode.size),
    unseen
  };
}

/** How far the two languages lie apart, as a share of the larger figure. */
function gapOf(results: Record<string, unknown>): Record<string, number> {
  const of = (lang: Lang) => (results[lang] as { seekers: Awaited<ReturnType<typeof benchSeekers>> }).seekers;
  const [en, zh] = [of('en'), of('zh')];
  const gap = (a: number, b: number) => share(Math.abs(a - b), Math.max(Math.abs(a), Math.abs(b)));
  return {
    ratio: gap(en.ratio.median, zh.ratio.median),
    carryOver: gap(en.carryOver, zh.carryOver),
    reflected: gap(1 - en.abstention, 1 - zh.abstention),
    personTurns: gap(en.personTurns.median, zh.personTurns.median)
  };
}

function spreadOf(values: number[]): Record<string, number> {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => Number((sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(2));
  return { texts: sorted.length, median: at(0.5), p99: at(0.99), most: at(1) };
}

export async function run(args: string[], read?: Read): Promise<void> {
  const at = args.indexOf('--sessions');
  const sessions = at < 0 ? 10_000 : Number(args[at + 1]);
  const results: Record<string, unknown> = {};
  for (const lang of langs) {
    const started = performance.now();
    const random = await benchRandom(lang, sessions);
    const seconds = (performance.now() - started) / 1000;
    results[lang] = {
      seekers: await benchSeekers(lang, 24, read),
      random,
      seconds: Number(seconds.toFixed(1))
    };
  }
  process.stdout.write(
    `${JSON.stringify({ ...results, gap: gapOf(results), answerMs: spreadOf(answerMs) }, null, 2)}\n`
  );
}
