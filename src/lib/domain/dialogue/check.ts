import { themes, type AskKind, type Flow, type FlowNode, type Line, type Twin } from './flow';
import { edges, reachable, sessionSlots } from './graph';
import { pathFindings, type PathFault } from './paths';
import { coachFindings, narrationFindings, slotsIn, twinFindings, type WordingFault } from './wording';

/** Everything that can be wrong with a flow. */
export type FaultCode =
  | WordingFault
  | PathFault
  | 'bad-target' // leads to a node that is not there
  | 'dead-end' // asks to choose, and there is nothing to choose
  | 'unreachable' // nobody can get there
  | 'endless-loop' // no end can be reached, or a way round that may be taken for ever
  | 'no-way-out' // a question that cannot be skipped
  | 'no-way-out-at-risk' // a text that is not judged for risk first
  | 'unknown-slot' // guarded by, or erasing, a slot nothing fills
  | 'slot-unquoted' // the person's sentence set into ours without quotation marks
  | 'reflects-nothing' // a reflection without the person's words in it
  | 'silent' // asks for words without saying anything
  | 'head'; // id, version, fits, evidence, prior, minutes

/** One fault, where it is, and the words in question. */
export interface Fault {
  code: FaultCode;
  flow: string;
  node: string;
  detail: string;
}

const kinds = (flow: Flow): Map<string, AskKind | 'words'> => {
  const map = new Map<string, AskKind | 'words'>(
    sessionSlots.map((slot) => [slot, slot === 'clause' ? 'text' : 'words'])
  );
  for (const node of Object.values(flow.nodes)) {
    if ('ask' in node) map.set(node.ask.slot, node.ask.kind);
    if ('pick' in node) map.set(node.pick.slot, 'words');
    if ('each' in node) map.set(node.each.fill, 'short');
    if ('choose' in node) for (const { fill } of node.choose) if (fill) map.set(fill.slot, 'words');
  }
  return map;
};

/** Whether a slot stands where the person's own grammar cannot break the sentence. */
function sitsWell(text: string, slot: string, kind: AskKind | 'words'): boolean {
  if (kind === 'words' || kind === 'time' || kind === 'person' || kind === 'scale') return true;
  return text.split(`{${slot}}`).every((part, at, parts) => {
    if (at === parts.length - 1) return true;
    const after = parts[at + 1] ?? '';
    const quoted = /“$/.test(part) && /^”/.test(after);
    const alone = /(^|[.!?:。！？：，“]\s*)$/.test(part) && /^[.,:;!?。，：；！？”]/.test(after);
    return quoted || (kind === 'short' && alone);
  });
}

const wordsOf = (line: Line): Twin[] =>
  'say' in line ? line.say : 'otherwise' in line ? line.otherwise : [];

function lineFindings(line: Line): { fault: FaultCode; text: string }[] {
  if ('moment' in line) return [];
  if (line.by === 'guide') return narrationFindings(line.say);
  if ('reflect' in line) return coachFindings(line.otherwise, 'affirmation');
  return coachFindings(line.say, line.act);
}

/** The small texts of a node that are not lines: choices, hints, cues, cards. */
function labelsOf(node: FlowNode): Twin[] {
  if ('choose' in node)
    return node.choose.flatMap(({ label, fill, step }) => [
      label,
      ...(fill ? [fill.value] : []),
      ...(step?.what ? [step.what] : []),
      ...(step?.bare ? [step.bare] : [])
    ]);
  if ('ask' in node) {
    const { hint, step, from, ends } = node.ask;
    return [
      ...(hint ? [hint] : []),
      ...(step?.what ? [step.what] : []),
      ...(step?.bare ? [step.bare] : []),
      ...(from ? [from] : []),
      ...(ends ?? [])
    ];
  }
  if ('pick' in node) return node.pick.cards.map((card) => card.label);
  if ('pace' in node) return node.pace.beats.map((beat) => beat.cue);
  return [];
}

function nodeFaults(flow: Flow, id: string, node: FlowNode, slots: Map<string, AskKind | 'words'>): Fault[] {
  const faults: Fault[] = [];
  const add = (code: FaultCode, detail: string) => faults.push({ code, flow: flow.id, node: id, detail });

  for (const edge of edges(node)) if (!flow.nodes[edge.to]) add('bad-target', edge.to);
  if (('choose' in node && node.choose.length === 0) || ('pace' in node && node.pace.beats.length === 0))
    add('dead-end', 'nothing to choose');
  if ('pick' in node && node.pick.cards.length < node.pick.count[1]) add('dead-end', 'too few cards');
  if ('choose' in node)
    for (const choice of node.choose) {
      if (node.choose.filter((other) => other.id === choice.id).length > 1)
        add('bad-target', `choice ${choice.id} twice`);
      for (const slot of choice.forget ?? []) if (!slots.has(slot)) add('unknown-slot', slot);
      if (choice.atMost !== undefined && !(choice.atMost >= 1 && choice.atMost <= 2))
        add('endless-loop', `choice ${choice.id} more often than there are wordings`);
    }
  if ('ask' in node) {
    // The data is also read from files that no compiler saw.
    if ((node.ask.risk as string | undefined) !== 'first') add('no-way-out-at-risk', node.ask.slot);
    if (!node.ask.skip || (node.ask.skip === node.ask.to && node.ask.skip === id))
      add('no-way-out', node.ask.slot);
  }
  if ('pick' in node && !node.pick.skip) add('no-way-out', node.pick.slot);
  if ('pace' in node && !node.pace.skip) add('no-way-out', node.pace.visual);
  if (
    ('ask' in node || 'choose' in node || 'each' in node || 'pick' in node) &&
    !node.say.some((line) => line.by === 'coach')
  )
    add('silent', 'nothing is said before the person is asked');

  for (const line of node.say) {
    for (const { fault, text } of lineFindings(line)) add(fault, text);
    if (line.act === 'reflection' && 'say' in line)
      for (const twin of line.say) if (slotsIn(twin.en).length === 0) add('reflects-nothing', twin.en);
    for (const slot of [...(line.given ?? []), ...(line.without ?? [])])
      if (!slots.has(slot)) add('unknown-slot', slot);
    for (const twin of wordsOf(line))
      for (const text of [twin.en, twin.zh])
        for (const slot of slotsIn(text)) {
          const kind = slots.get(slot);
          if (!kind) add('unknown-slot', slot);
          else if (!sitsWell(text, slot, kind)) add('slot-unquoted', text);
        }
  }
  for (const twin of labelsOf(node)) for (const { fault, text } of twinFindings(twin)) add(fault, text);
  return faults;
}

function shapeFaults(flow: Flow): Fault[] {
  const faults: Fault[] = [];
  const add = (code: FaultCode, node: string, detail: string) =>
    faults.push({ code, flow: flow.id, node, detail });
  const names = Object.keys(flow.nodes);
  if (!flow.nodes[flow.start]) add('bad-target', 'start', flow.start);
  const seen = reachable(flow, flow.start);
  for (const name of names) if (!seen.has(name)) add('unreachable', name, '');
  for (const name of names) {
    const node = flow.nodes[name];
    if (!node) continue;
    const ends = [...reachable(flow, name)].some((id) => 'end' in (flow.nodes[id] ?? {}));
    if (!ends) add('endless-loop', name, 'no end can be reached');
    const round = edges(node).some(
      (edge) => edge.atMost === undefined && reachable(flow, edge.to, (e) => e.atMost === undefined).has(name)
    );
    if (round && ends) add('endless-loop', name, 'a way round without atMost');
  }
  return faults;
}

function headFaults(flow: Flow): Fault[] {
  const wrong: string[] = [];
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(flow.id)) wrong.push('id');
  if (!(Number.isInteger(flow.version) && flow.version >= 1)) wrong.push('version');
  if (!(flow.minutes >= 1 && flow.minutes <= 20)) wrong.push('minutes');
  if (flow.fits.length === 0) wrong.push('fits');
  if (flow.evidence.length === 0) wrong.push('evidence');
  if (!(flow.prior >= -0.1 && flow.prior <= 0.2)) wrong.push('prior');
  for (const { when } of [...flow.fits, ...flow.avoid]) {
    for (const range of [when.valence, when.arousal])
      if (range && !(range[0] >= -1 && range[0] <= range[1] && range[1] <= 1)) wrong.push('a range');
    for (const theme of when.themes ?? []) if (!themes.includes(theme)) wrong.push(`theme ${theme}`);
  }
  const heads = wrong.map((detail) => ({ code: 'head' as const, flow: flow.id, node: 'head', detail }));
  const texts = [flow.name, ...flow.fits.map((fit) => fit.reason)].flatMap(twinFindings);
  return [
    ...heads,
    ...texts.map(({ fault, text }) => ({ code: fault, flow: flow.id, node: 'head', detail: text }))
  ];
}

/** Every fault of a flow; an empty list lets it be published. */
export function check(flow: Flow): Fault[] {
  const slots = kinds(flow);
  return [
    ...headFaults(flow),
    ...shapeFaults(flow),
    ...Object.entries(flow.nodes).flatMap(([id, node]) => nodeFaults(flow, id, node, slots)),
    ...pathFindings(flow).map(({ fault, node, detail }) => ({ code: fault, flow: flow.id, node, detail }))
  ];
}
