import type { Flow, FlowNode, Line, StepMark } from './flow';

/** A way out of a node, and what taking it does. */
export interface Edge {
  to: string;
  /** Slots filled by going this way. */
  fills: string[];
  rates?: true;
  /** The real-world step is asked for on this way. */
  steps?: true;
  /** A choice that leads back and may be taken only so often. */
  atMost?: number;
}

const step = (mark: StepMark | undefined): { steps?: true } => (mark ? { steps: true } : {});

/** The ways out of a node. */
export function edges(node: FlowNode): Edge[] {
  if ('choose' in node)
    return node.choose.map((choice) => ({
      to: choice.to,
      fills: choice.fill ? [choice.fill.slot] : [],
      ...step(choice.step),
      ...(choice.atMost === undefined ? {} : { atMost: choice.atMost })
    }));
  if ('each' in node)
    return [
      { to: node.each.to, fills: [node.each.fill], ...step(node.each.step) },
      { to: node.each.skip, fills: [], ...step(node.each.step) }
    ];
  if ('ask' in node)
    return [
      { to: node.ask.to, fills: [node.ask.slot], ...step(node.ask.step) },
      { to: node.ask.skip, fills: [], ...step(node.ask.step) }
    ];
  if ('pick' in node)
    return [
      { to: node.pick.to, fills: [node.pick.slot] },
      { to: node.pick.skip, fills: [] }
    ];
  if ('pace' in node)
    return [
      { to: node.pace.to, fills: [] },
      { to: node.pace.skip, fills: [] }
    ];
  if ('rate' in node) return [{ to: node.rate.to, fills: [], rates: true }];
  if ('go' in node) return [{ to: node.go, fills: [] }];
  return [];
}

/** Every node that can be reached from a start, itself included. */
export function reachable(
  flow: Flow,
  from: string,
  through: (edge: Edge) => boolean = () => true
): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = flow.nodes[id];
    if (seen.has(id) || !node) continue;
    seen.add(id);
    open.push(
      ...edges(node)
        .filter(through)
        .map((edge) => edge.to)
    );
  }
  return seen;
}

/** Whether a line is said when these slots are filled. */
export const isSaid = (line: Line, filled: ReadonlySet<string>): boolean =>
  (line.given ?? []).every((slot) => filled.has(slot)) &&
  !(line.without ?? []).some((slot) => filled.has(slot));

/** Slots the engine fills before a flow begins, when it can; a line using one says so in `given`. */
export const sessionSlots = ['feeling', 'clause'] as const;
