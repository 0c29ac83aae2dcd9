import { type Affect, type Quadrant, quadrantOf } from '../affect';
import { isLabelId, type Label, type LabelId } from '../feeling';
import type { Leaf } from './leaf';

/**
 * The 38 feeling words in families within their quadrant: words that are often taken for each other stand together,
 * after the clusters of Shaver et al. (1987), cut smaller where the circumplex parts them.
 */
export const families = {
  'pleasant-high': {
    joy: ['joyful', 'happy', 'amused'],
    wonder: ['amazed', 'surprised'],
    fire: ['excited', 'passionate'],
    courage: ['confident', 'proud', 'brave', 'hopeful']
  },
  'pleasant-low': {
    quiet: ['calm', 'peaceful', 'relieved'],
    enough: ['content', 'satisfied', 'grateful']
  },
  'unpleasant-high': {
    anger: ['angry', 'frustrated', 'irritated', 'annoyed'],
    fear: ['scared', 'anxious', 'worried'],
    pressure: ['overwhelmed', 'stressed'],
    shame: ['ashamed', 'guilty', 'embarrassed'],
    aversion: ['jealous', 'disgusted']
  },
  'unpleasant-low': {
    sorrow: ['sad', 'lonely'],
    discouragement: ['disappointed', 'discouraged', 'hopeless'],
    emptiness: ['drained', 'indifferent']
  }
} as const satisfies Record<Quadrant, Record<string, readonly LabelId[]>>;

type Families = typeof families;

/** A family of feeling words; `own` gathers words a person wrote themselves. */
export type FamilyId = { [Q in Quadrant]: keyof Families[Q] }[Quadrant] | 'own';

/** One family as it is walked through: its words, with the leaf of each that has been used. */
export interface Family {
  id: FamilyId;
  words: { label: Label; leaf: Leaf | null }[];
}

/** The families of a quadrant with their words. */
export const namesOf = (quadrant: Quadrant): [FamilyId, readonly LabelId[]][] =>
  Object.entries(families[quadrant]) as [FamilyId, readonly LabelId[]][];

/** The four quadrants as they lie on the pad, row by row. */
export const quadrants: readonly Quadrant[] = [
  'unpleasant-high',
  'pleasant-high',
  'unpleasant-low',
  'pleasant-low'
];

/** The families of a quadrant. A person's own words stand where they have marked them, on the average. */
export function familiesOf(quadrant: Quadrant, grown: readonly Leaf[]): Family[] {
  const leafOf = new Map(grown.map((leaf) => [leaf.label, leaf]));
  const listed = namesOf(quadrant).map(([id, labels]) => ({
    id,
    words: labels.map((label) => ({ label: label as Label, leaf: leafOf.get(label) ?? null }))
  }));
  const own = grown
    .filter(({ label, affect }) => !isLabelId(label) && quadrantOf(affect) === quadrant)
    .map((leaf) => ({ label: leaf.label, leaf }));
  return own.length > 0 ? [...listed, { id: 'own', words: own }] : listed;
}

/** The quadrant a leaf is looked for in: that of its word, or of its marks for a word of one's own. */
export function homeOf(label: Label, marked: Affect): Quadrant {
  const found = quadrants.find((quadrant) =>
    namesOf(quadrant).some(([, labels]) => (labels as readonly Label[]).includes(label))
  );
  return found ?? quadrantOf(marked);
}
