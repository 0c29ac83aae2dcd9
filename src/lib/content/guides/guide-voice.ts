import type { Voice } from '$lib/domain/dialogue/arc';
import type { GuideId } from '$lib/domain/guide';

/**
 * What one animal is seen to do, and what the plain coaching voice says beside it, by moment.
 *
 * `narration`: third person, present tense, true to the species, at most 14 English words or 22 Chinese characters.
 * Nothing in it depends on the hour (except in `open_*`) or on the season. `coach`: no name, no "I", no question, no
 * slot; the animal shows in the rhythm only. No two wordings for a moment begin alike, for the engine passes over a
 * beginning that was just heard.
 */
export type GuideVoice = Voice[GuideId];
