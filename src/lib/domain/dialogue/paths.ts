import type { Flow } from './flow';
import { edges, isSaid, sessionSlots } from './graph';
import { slotsIn } from './wording';

/** What can be wrong with a way through a flow. */
export type PathFault = 'ratio' | 'no-rerating' | 'no-step' | 'unfilled-slot';

/** A fault on at least one way through, named by the node where it shows. */
export interface PathFinding {
  fault: PathFault;
  node: string;
  detail: string;
}

interface Place {
  node: string;
  filled: ReadonlySet<string>;
  rated: boolean;
  stepped: boolean;
}

const keyOf = (place: Place): string =>
  `${place.node}|${[...place.filled].sort().join()}|${place.rated}|${place.stepped}`;

/** Ways through are cut off here; a flow with more states than this is too tangled to be read by a person. */
const mostPlaces = 60_000;

/** Every way is walked with what is known on it: slots filled, rated, stepped, reflections minus questions. */
export function pathFindings(flow: Flow): PathFinding[] {
  const found = new Map<string, PathFinding>();
  const add = (fault: PathFault, node: string, detail: string) =>
    found.set(`${fault}${node}${detail}`, { fault, node, detail });
  /** The lowest balance of reflections over questions seen so far, and how often it sank, by place. */
  const lowest = new Map<string, { balance: number; sank: number }>();
  const open: { place: Place; balance: number }[] = [];

  const starts = [[], ...sessionSlots.map((slot) => [slot]), [...sessionSlots]];
  for (const filled of starts)
    open.push({
      place: { node: flow.start, filled: new Set(filled), rated: false, stepped: false },
      balance: 0
    });

  for (let here = open.pop(); here; here = open.pop()) {
    const { place } = here;
    const node = flow.nodes[place.node];
    const key = keyOf(place);
    const known = lowest.get(key);
    if (!node || (known && known.balance <= here.balance)) continue;
    const sank = (known?.sank ?? 0) + 1;
    lowest.set(key, { balance: here.balance, sank });
    // A way round that costs a reflection each time sinks without end.
    if (sank > 40 || lowest.size > mostPlaces) {
      add('ratio', place.node, 'a way round asks more than it says back');
      break;
    }

    let balance = here.balance;
    for (const line of node.say) {
      if (!isSaid(line, place.filled)) continue;
      if (line.act === 'question') balance -= 1;
      if (line.act === 'reflection' || line.act === 'summary') balance += 1;
      const texts = 'say' in line ? line.say.flatMap((twin) => [twin.en, twin.zh]) : [];
      const needed = 'reflect' in line ? [line.reflect] : [...new Set(texts.flatMap(slotsIn))];
      for (const slot of needed) if (!place.filled.has(slot)) add('unfilled-slot', place.node, slot);
    }
    if ('each' in node && !place.filled.has(node.each.slot)) add('unfilled-slot', place.node, node.each.slot);
    if ('ask' in node && node.ask.from)
      for (const slot of slotsIn(node.ask.from.en))
        if (!place.filled.has(slot)) add('unfilled-slot', place.node, slot);

    if ('end' in node) {
      if (balance < 0) add('ratio', place.node, `${balance} reflections over questions`);
      if (node.end === 'done' && !place.rated) add('no-rerating', place.node, 'the end is reached unrated');
      if (node.end === 'done' && !place.stepped)
        add('no-step', place.node, 'no real-world step was asked for');
    }
    for (const edge of edges(node))
      open.push({
        place: {
          node: edge.to,
          filled: edge.fills.every((slot) => place.filled.has(slot))
            ? place.filled
            : new Set([...place.filled, ...edge.fills]),
          rated: place.rated || edge.rates === true,
          stepped: place.stepped || edge.steps === true
        },
        balance
      });
  }
  return [...found.values()];
}
