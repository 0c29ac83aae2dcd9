/** How old a person says they are, as coarsely as safety needs it; `unsaid` when they would rather not say. */
export const ageGroups = ['child', 'teen', 'adult', 'unsaid'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** Lines for the young come first for everyone under eighteen. */
export const isYoung = (age: AgeGroup | null): boolean => age === 'child' || age === 'teen';

/**
 * Under thirteen nobody is coached by a page: there are people to call, sounds and a breath, and nothing that asks.
 * Not asked yet, and not wanting to say, is no reason to turn anyone away.
 */
export const mayTalk = (age: AgeGroup | null): boolean => age !== 'child';

/** Hours in which someone of thirteen to seventeen is shown the night's own places first: 22:00 to 06:00. */
export const quietHours = { from: 22, to: 6 } as const;

/** Whether it is quiet hours for this person. @param hour of the wall clock where they are, 0..23 */
export const isQuietHour = (age: AgeGroup | null, hour: number): boolean =>
  age === 'teen' && (hour >= quietHours.from || hour < quietHours.to);
