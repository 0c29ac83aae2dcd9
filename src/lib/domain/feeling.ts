import { affect, type Affect, type Quadrant, quadrantOf } from './affect';

/** The 38 feeling words of HealthKit's State of Mind, in alphabetical order. */
export const labelIds = [
  'amazed', 'amused', 'angry', 'annoyed', 'anxious', 'ashamed', 'brave', 'calm', 'confident', 'content',
  'disappointed', 'discouraged', 'disgusted', 'drained', 'embarrassed', 'excited', 'frustrated', 'grateful',
  'guilty', 'happy', 'hopeful', 'hopeless', 'indifferent', 'irritated', 'jealous', 'joyful', 'lonely',
  'overwhelmed', 'passionate', 'peaceful', 'proud', 'relieved', 'sad', 'satisfied', 'scared', 'stressed',
  'surprised', 'worried'
] as const; // prettier-ignore

/** A feeling word (affect label). */
export type LabelId = (typeof labelIds)[number];

/** A feeling word a person wrote themselves, kept as `own:<text>`. */
export type OwnLabel = `own:${string}`;

/** A feeling word, from the list or one's own. */
export type Label = LabelId | OwnLabel;

/** Whether a string is one of the 38. */
export const isLabelId = (id: string): id is LabelId => (labelIds as readonly string[]).includes(id);

/**
 * Where each word usually lies: means of valence and arousal ratings, rounded to .05, after the norms of
 * Warriner, Kuperman & Brysbaert (2013) rescaled to −1..1 and moved where a mood word differs from the thing
 * it names (e.g. "drained").
 */
export const labelAffect: Readonly<Record<LabelId, Affect>> = {
  amazed: affect(0.65, 0.6),
  amused: affect(0.6, 0.35),
  angry: affect(-0.7, 0.7),
  annoyed: affect(-0.45, 0.35),
  anxious: affect(-0.5, 0.6),
  ashamed: affect(-0.65, 0.1),
  brave: affect(0.55, 0.45),
  calm: affect(0.5, -0.6),
  confident: affect(0.65, 0.3),
  content: affect(0.55, -0.4),
  disappointed: affect(-0.55, -0.25),
  discouraged: affect(-0.55, -0.35),
  disgusted: affect(-0.65, 0.3),
  drained: affect(-0.45, -0.7),
  embarrassed: affect(-0.4, 0.3),
  excited: affect(0.75, 0.75),
  frustrated: affect(-0.55, 0.45),
  grateful: affect(0.75, -0.1),
  guilty: affect(-0.6, 0.15),
  happy: affect(0.8, 0.3),
  hopeful: affect(0.6, 0.15),
  hopeless: affect(-0.85, -0.45),
  indifferent: affect(-0.1, -0.55),
  irritated: affect(-0.5, 0.5),
  jealous: affect(-0.5, 0.4),
  joyful: affect(0.85, 0.55),
  lonely: affect(-0.65, -0.45),
  overwhelmed: affect(-0.5, 0.55),
  passionate: affect(0.65, 0.6),
  peaceful: affect(0.65, -0.65),
  proud: affect(0.7, 0.35),
  relieved: affect(0.6, -0.3),
  sad: affect(-0.7, -0.4),
  satisfied: affect(0.65, -0.2),
  scared: affect(-0.65, 0.65),
  stressed: affect(-0.55, 0.5),
  surprised: affect(0.2, 0.6),
  worried: affect(-0.5, 0.3)
};

/** The feeling words of a quadrant, those nearest to a point first. */
export function labelsNear(point: Affect, quadrant: Quadrant = quadrantOf(point)): LabelId[] {
  const distance = (id: LabelId) =>
    Math.hypot(labelAffect[id].valence - point.valence, labelAffect[id].arousal - point.arousal);
  return labelIds
    .filter((id) => quadrantOf(labelAffect[id]) === quadrant)
    .sort((a, b) => distance(a) - distance(b));
}
