import type { GuideId } from '$lib/domain/guide';
import { homeOf, type HabitatId } from '$lib/domain/habitat';

/** What an animal can rest on or in. Each is a drawing in `seats/`. */
export type SeatId = 'bough' | 'wall' | 'stone' | 'bank' | 'pool' | 'deep';

/** The ground of one animal, in scene units. */
export interface Ground {
  /** Where the ground or the water begins. */
  y: number;
  /** The shadow under the animal: middle and half breadth; none in water. */
  shadow?: { x: number; y: number; rx: number; ry: number };
  /** Where the nearest slope begins. */
  front: number;
}

interface Seating {
  /** What belongs to the animal wherever it is. */
  own: SeatId[];
  /** What comes besides, away from home: ground or water, since the habitat has none at this height. */
  away: SeatId[];
  ground: Ground;
  /** The height at which the land behind should end when the animal is away from home. */
  horizon: number;
}

/** How each animal is seated. */
export const seating: Record<GuideId, Seating> = {
  owl: { own: ['bough'], away: [], ground: { y: 700, front: 790 }, horizon: 572 },
  deer: {
    own: [],
    away: ['bank'],
    ground: { y: 642, front: 696, shadow: { x: 196, y: 690, rx: 124, ry: 9 } },
    horizon: 612
  },
  fox: {
    own: [],
    away: ['bank'],
    ground: { y: 604, front: 690, shadow: { x: 200, y: 626, rx: 118, ry: 11 } },
    horizon: 580
  },
  whale: { own: ['deep'], away: [], ground: { y: 296, front: 776 }, horizon: 300 },
  tortoise: { own: ['stone'], away: ['bank'], ground: { y: 614, front: 700 }, horizon: 584 },
  cat: { own: ['wall'], away: [], ground: { y: 600, front: 780 }, horizon: 590 },
  otter: { own: [], away: ['pool'], ground: { y: 446, front: 716 }, horizon: 446 },
  crane: { own: [], away: ['pool'], ground: { y: 574, front: 716 }, horizon: 574 }
};

/** The height at which each habitat's land behind ends: where its ground or its water begins. */
const horizons: Record<HabitatId, number> = {
  pinewood: 690,
  meadow: 620,
  birchwood: 600,
  sea: 296,
  hillside: 596,
  rooftops: 610,
  river: 440,
  marsh: 566,
  bamboo: 600
};

/** How an animal is seated in a habitat. */
export function seatsIn(guide: GuideId, habitat: HabitatId) {
  const { own, away, ground, horizon } = seating[guide];
  const home = homeOf[guide] === habitat;
  return {
    home,
    ground,
    ids: home ? own : [...away, ...own],
    lift: home ? 0 : horizons[habitat] - horizon,
    front: !own.includes('deep')
  };
}
