/** The eight animals. */
export const guideIds = ['owl', 'deer', 'fox', 'whale', 'tortoise', 'cat', 'otter', 'crane'] as const;

/** One of the eight animals that guide. */
export type GuideId = (typeof guideIds)[number];
