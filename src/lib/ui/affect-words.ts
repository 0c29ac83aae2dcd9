import { type Affect, type Arousal, type Step, stepOf, type Valence } from '$lib/domain/affect';
import { m } from '$lib/i18n/paraglide/messages';

const stepWords: Record<Step, () => string> = {
  [-3]: m.step_m3,
  [-2]: m.step_m2,
  [-1]: m.step_m1,
  [0]: m.step_0,
  [1]: m.step_1,
  [2]: m.step_2,
  [3]: m.step_3
};

/** One of the seven steps in words. */
export const stepWord = (step: Step): string => stepWords[step]();

/** The same inside a sentence, where the middle step needs its whole name. */
export const stepPhrase = (step: Step): string => (step === 0 ? m.step_0_phrase() : stepWord(step));

/** A valence in words, by its step. */
export const valenceWord = (valence: Valence): string => stepWord(stepOf(valence));

const energyWords = [m.energy_m2, m.energy_m1, m.energy_0, m.energy_1, m.energy_2];

/** An arousal in words: five even classes of energy. */
export const energyWord = (arousal: Arousal): string =>
  energyWords[Math.min(4, Math.floor(((arousal + 1) / 2) * 5))]!();

/** A place on the pad in words. */
export const placeWords = ({ valence, arousal }: Affect): string =>
  m.place_in_words({ valence: valenceWord(valence), energy: energyWord(arousal) });

/** The custom property that holds a step's colour. */
export const stepColour = (step: Step): string => `var(--v${step})`;
