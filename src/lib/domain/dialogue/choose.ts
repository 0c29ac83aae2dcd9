import type { Affect } from '../affect';
import { normal } from './dice';
import { priorBelief, type Belief } from './belief';
import type { Condition, Flow, Theme, Twin } from './flow';

/** What a choice of technique is made from. */
export interface Facts {
  affect: Affect | null;
  themes: readonly Theme[];
  night: boolean;
}

/** What is known of a technique and this person. */
export interface Tried {
  id: string;
  belief: Belief;
  /** How often it was played to its end. */
  times: number;
  /** It was the technique of the last session. */
  lastTime: boolean;
  /** The person asked for less of it. */
  less: boolean;
}

/** One of the three cards. */
export interface Card {
  flow: { id: string; version: number };
  kind: 'fit' | 'new' | 'listen';
  name: Twin;
  reason: Twin;
  minutes: number;
}

const within = (value: number | undefined, range: [number, number] | undefined): boolean =>
  range === undefined || (value !== undefined && value >= range[0] && value <= range[1]);

/** Whether a condition holds. A range asked for holds only if the person marked a feeling. */
export const holds = (when: Condition, { affect, themes, night }: Facts): boolean =>
  within(affect?.valence, when.valence) &&
  within(affect?.arousal, when.arousal) &&
  (when.themes === undefined || when.themes.some((theme) => themes.includes(theme))) &&
  (when.night === undefined || when.night === night);

/** State → techniques, in the order of precedence. `alone` rules keep the later ones out. */
export const rules: readonly { when: Condition; offer: readonly string[]; alone?: true }[] = [
  // Flooded: the body first, then ask again.
  {
    when: { valence: [-1, 0.2], arousal: [0.51, 1] },
    offer: ['grounding_54321', 'breath_sigh', 'body_scan'],
    alone: true
  },
  { when: { themes: ['panic'] }, offer: ['grounding_54321', 'breath_sigh'], alone: true },
  { when: { themes: ['loss'] }, offer: ['grief_letter', 'just_listen', 'dear_person'], alone: true },
  { when: { themes: ['deadline'] }, offer: ['problem_solving'] },
  { when: { themes: ['shame'] }, offer: ['self_compassion', 'perspective_swap'] },
  {
    when: { themes: ['conflict'] },
    offer: ['dear_person', 'perspective_swap', 'opposite_action', 'problem_solving']
  },
  { when: { themes: ['urge'] }, offer: ['opposite_action'] },
  {
    when: { themes: ['worry'], valence: [-1, 0.3] },
    offer: ['worry_containment', 'thought_record', 'problem_solving']
  },
  { when: { themes: ['thought'] }, offer: ['thought_record', 'perspective_swap'] },
  { when: { themes: ['rumination'] }, offer: ['worry_containment', 'expressive_writing', 'thought_record'] },
  { when: { themes: ['unsaid'] }, offer: ['expressive_writing', 'dear_person'] },
  { when: { themes: ['sleep'], night: true }, offer: ['sleep_winddown', 'worry_containment', 'body_scan'] },
  { when: { themes: ['withdrawal'] }, offer: ['behav_activation', 'self_compassion'] },
  { when: { themes: ['decision'] }, offer: ['values_compass', 'problem_solving'] },
  { when: { themes: ['flat'] }, offer: ['values_compass', 'behav_activation'] },
  { when: { themes: ['tension'] }, offer: ['body_scan', 'breath_sigh'] },
  { when: { themes: ['solvable'] }, offer: ['problem_solving'] },
  { when: { themes: ['thanks'] }, offer: ['three_good', 'dear_person'] },
  { when: { themes: ['joy'], valence: [0, 1] }, offer: ['celebrate', 'three_good'] },
  // Nothing in the words: where the mark was put.
  { when: { night: true, valence: [-1, 0.1] }, offer: ['sleep_winddown', 'worry_containment', 'body_scan'] },
  { when: { valence: [0.001, 1] }, offer: ['celebrate', 'three_good', 'values_compass', 'dear_person'] },
  {
    when: { valence: [-1, 0], arousal: [-1, -0.001] },
    offer: ['behav_activation', 'self_compassion', 'values_compass', 'dear_person']
  },
  {
    when: { valence: [-1, 0], arousal: [0, 1] },
    offer: ['thought_record', 'worry_containment', 'problem_solving', 'opposite_action', 'breath_sigh']
  }
];

/** The one that asks for no exercise; always the third card. */
export const listening = 'just_listen';

const mayBeOffered = (flow: Flow, facts: Facts): boolean =>
  !flow.avoid.some(({ when }) => holds(when, facts));

interface Candidate {
  flow: Flow;
  /** Place of the rule that named it, 0 first. */
  rank: number;
}

/** Candidates by rule, then by what the flows themselves say they fit, minus what must not be offered. */
export function candidates(flows: readonly Flow[], facts: Facts): Candidate[] {
  const allowed = new Map(flows.filter((flow) => mayBeOffered(flow, facts)).map((flow) => [flow.id, flow]));
  const found = new Map<string, Candidate>();
  for (const [rank, rule] of rules.entries()) {
    if (!holds(rule.when, facts)) continue;
    for (const id of rule.offer) {
      const flow = allowed.get(id);
      if (flow && !found.has(id)) found.set(id, { flow, rank });
    }
    if (rule.alone && [...found.keys()].some((id) => id !== listening)) return [...found.values()];
  }
  for (const flow of allowed.values())
    if (!found.has(flow.id) && flow.id !== listening && flow.fits.some(({ when }) => holds(when, facts)))
      found.set(flow.id, { flow, rank: rules.length });
  return [...found.values()];
}

/** A reason that is true now: the first of the flow's own whose condition holds. */
const reasonOf = (flow: Flow, facts: Facts): Twin | null =>
  flow.fits.find(({ when }) => holds(when, facts))?.reason ?? null;

/** Words weigh more than the posterior: a technique for what was said goes before one for the mark alone. */
const wordsBonus = 0.2;
/** Earlier rules a little before later ones. */
const rankCost = 0.006;
/** Full Thompson sampling loses to the prior at the number of sessions a person has; a third of its spread does not. */
const damping = 0.3;

/**
 * The three cards: the best fit with its reason, one not tried before, and being listened to.
 * Drops the technique of last time and those the person wants less of, as long as anything is left.
 */
export function cards(
  flows: readonly Flow[],
  facts: Facts,
  tried: readonly Tried[],
  reasons: Readonly<Record<'new' | 'general', Twin>>,
  dice: () => number,
  put: readonly string[] = []
): Card[] {
  const known = new Map(tried.map((one) => [one.id, one]));
  const exercises = candidates(flows, facts).filter(
    ({ flow }) => flow.id !== listening && !put.includes(flow.id)
  );
  const fresh = exercises.filter(({ flow }) => !known.get(flow.id)?.lastTime && !known.get(flow.id)?.less);
  const unwanted = exercises.filter(({ flow }) => !known.get(flow.id)?.less);
  const pool = fresh.length > 0 ? fresh : unwanted;

  const scored = pool
    .map(({ flow, rank }) => {
      const { mean, variance } = known.get(flow.id)?.belief ?? priorBelief(flow.prior);
      const spoken = rank < rules.length && rules[rank]?.when.themes !== undefined;
      const draw = mean + normal(dice) * damping * Math.sqrt(variance);
      return { flow, score: draw + (spoken ? wordsBonus : 0) - rank * rankCost };
    })
    .sort((one, other) => other.score - one.score)
    .map(({ flow }) => flow);

  const card = (flow: Flow, kind: Card['kind'], reason: Twin): Card => ({
    flow: { id: flow.id, version: flow.version },
    kind,
    name: flow.name,
    reason,
    minutes: flow.minutes
  });
  const shown: Card[] = [];
  const best = scored[0];
  if (best) shown.push(card(best, 'fit', reasonOf(best, facts) ?? reasons.general));
  const others = scored.slice(1);
  const untried = others.filter((flow) => (known.get(flow.id)?.times ?? 0) === 0);
  const second = untried.find((flow) => flow.family !== best?.family) ?? untried[0];
  if (second) shown.push(card(second, 'new', reasons.new));
  else if (others[0]) shown.push(card(others[0], 'fit', reasonOf(others[0], facts) ?? reasons.general));
  const listen = flows.find((flow) => flow.id === listening);
  if (listen) shown.push(card(listen, 'listen', reasonOf(listen, facts) ?? reasons.general));
  return shown;
}
