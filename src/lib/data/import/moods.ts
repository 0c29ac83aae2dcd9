import { affect, type Affect, type Step, steps, valenceOf } from '$lib/domain/affect';
import { isLabelId, type Label, labelAffect, type LabelId, labelIds } from '$lib/domain/feeling';
import { chineseFeelings, feelingWords, scaleWords } from './mood-words';

/** A diary of twenty thousand entries has a handful of moods: each is looked at once. */
const keys = new Map<string, string>();

/** A mood word as it is compared: full-width letters narrowed, lower case, without emoji and stray signs. */
export function moodKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = tidied(word);
  if (keys.size < 2_000) keys.set(word, key);
  return key;
}

const tidied = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}\u{fe0f}\u{200d}!！.。~～]/gu, '')
    .replace(/[_\s]+/g, ' ')
    .trim();

/** A step of the scale as a feeling: its middle, with energy in the middle because none was told. */
export const affectOfStep = (step: Step): Affect => affect(valenceOf(step), 0);

const places = new Map<string, Affect>();
const labels = new Map<string, LabelId>();
/** The names of the steps themselves. */
const stepNames = new Set(steps.flatMap((step) => scaleWords[step].map(moodKey)));
for (const [word, [v, a]] of Object.entries(feelingWords)) places.set(word, affect(v / 10, a / 10));
for (const id of labelIds) {
  places.set(id, labelAffect[id]);
  labels.set(id, id);
}
for (const [chinese, english] of Object.entries(chineseFeelings)) {
  places.set(chinese, places.get(english)!);
  if (isLabelId(english)) labels.set(chinese, english);
}
// Last, because on a scale of moods "good" or 难过 names the step and not a feeling of its own.
for (const step of steps) for (const word of scaleWords[step]) places.set(moodKey(word), affectOfStep(step));

/** Where a mood word lies; null when it must be asked. */
export const affectOfMood = (word: string): Affect | null => places.get(moodKey(word)) ?? null;

/**
 * The feeling word that keeps what a mood was called: one of the 38, or the person's own. Plain names of the scale
 * ("good", 一般) say no more than the step does and are not kept twice.
 */
export function labelOfMood(word: string): Label | null {
  const key = moodKey(word);
  const known = labels.get(key);
  if (known) return known;
  return key === '' || stepNames.has(key) ? null : `own:${word.trim()}`;
}
