/** How the animal holds itself: it answers the moment of a session, never a score. */
export const postures = ['resting', 'attentive', 'away', 'moving-on'] as const;
export type Posture = (typeof postures)[number];
