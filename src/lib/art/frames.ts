import type { GuideId } from '$lib/domain/guide';

/** A rectangle in scene units; one unit is one CSS pixel on a phone 390 wide. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * All scenes are drawn on one sheet that runs far past the part that must be seen. A frame names that part; the rest
 * fills whatever shape the container has, so nothing that matters is ever cropped and no edge ever shows.
 */
export const sheet: Box = { x: -420, y: -480, width: 1230, height: 1760 };

/** What must be seen of each guide, and where the disc stands. */
export interface Frame {
  /** Today: the whole animal in its place. */
  full: Box;
  /** The same with sky and foreground, for a place that is all scene (Night). */
  tall: Box;
  /** The band above a session: the head, awake. */
  band: Box;
  /** The square of the round portrait. */
  portrait: Box;
  disc: { x: number; y: number; r: number };
  /** The animal is under water: its portrait stands before water, not sky. */
  afloat?: true;
  /** The animal lies in water up to this height: its portrait has water below it. */
  waterline?: number;
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

export const frames: Record<GuideId, Frame> = {
  owl: {
    full: box(0, 142, 390, 486),
    tall: box(0, 0, 390, 844),
    band: box(0, 262, 390, 200),
    portrait: box(91, 268, 208, 208),
    disc: { x: 195, y: 372, r: 142 }
  },
  deer: {
    full: box(0, 262, 390, 486),
    tall: box(0, 0, 390, 844),
    band: box(0, 352, 390, 200),
    portrait: box(62, 358, 144, 144),
    disc: { x: 272, y: 440, r: 66 }
  },
  fox: {
    full: box(0, 200, 390, 486),
    tall: box(0, 0, 390, 844),
    band: box(0, 276, 390, 200),
    portrait: box(95, 284, 200, 200),
    disc: { x: 262, y: 394, r: 96 }
  },
  whale: {
    full: box(0, 92, 390, 486),
    tall: box(0, 0, 390, 844),
    band: box(0, 336, 390, 200),
    portrait: box(0, 340, 190, 190),
    disc: { x: 268, y: 164, r: 44 },
    afloat: true
  },
  tortoise: {
    full: box(0, 226, 390, 486),
    tall: box(0, 0, 390, 844),
    band: box(0, 420, 390, 200),
    portrait: box(32, 418, 208, 208),
    disc: { x: 128, y: 408, r: 88 }
  },
  cat: {
    full: box(0, 218, 390, 486),
    tall: box(0, 0, 390, 844),
    band: box(0, 296, 390, 200),
    portrait: box(84, 300, 180, 180),
    disc: { x: 256, y: 420, r: 112 }
  },
  otter: {
    full: box(0, 200, 390, 486),
    tall: box(0, 0, 390, 844),
    band: box(0, 400, 390, 200),
    portrait: box(40, 402, 156, 156),
    disc: { x: 282, y: 348, r: 60 },
    waterline: 530
  },
  crane: {
    full: box(0, 216, 390, 486),
    tall: box(0, 0, 390, 844),
    band: box(0, 306, 390, 200),
    portrait: box(90, 296, 130, 130),
    disc: { x: 232, y: 424, r: 108 }
  }
};
