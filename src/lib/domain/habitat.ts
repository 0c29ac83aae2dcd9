import type { GuideId } from './guide';

/** The places a guide can be seen in. Ids are stored, so they stay. */
export const habitatIds = [
  'pinewood',
  'meadow',
  'birchwood',
  'sea',
  'hillside',
  'rooftops',
  'river',
  'marsh',
  'bamboo'
] as const;

/** One of the places. */
export type HabitatId = (typeof habitatIds)[number];

/** Where each animal is at home: seen there unless the person chose another place. */
export const homeOf: Record<GuideId, HabitatId> = {
  owl: 'pinewood',
  deer: 'meadow',
  fox: 'birchwood',
  whale: 'sea',
  tortoise: 'hillside',
  cat: 'rooftops',
  otter: 'river',
  crane: 'marsh'
};

/** Where a guide is seen: the chosen place, or its home when none was chosen or this build does not know it. */
export const seenAt = (guide: GuideId, chosen?: string | null): HabitatId =>
  habitatIds.find((habitat) => habitat === chosen) ?? homeOf[guide];
