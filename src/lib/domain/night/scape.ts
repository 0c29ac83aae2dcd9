/** Every soundscape there is. The ids are kept in saved mixes and in shared links: never rename one. */
export const scapeIds = [
  'rain-leaves',
  'rain-roof',
  'ocean',
  'stream',
  'pines',
  'campfire',
  'crickets',
  'night-owl',
  'whale',
  'purr',
  'dawn-birds',
  'brown',
  'pink',
  'pad',
  'thunder',
  'snow-hush'
] as const;

/** One of the sixteen soundscapes. */
export type ScapeId = (typeof scapeIds)[number];

/** The two noises that are made as they play and need no file. */
export const liveIds = ['brown', 'pink'] as const;

/** A soundscape that is made as it plays. */
export type LiveId = (typeof liveIds)[number];

/** Whether a text names a soundscape. */
export const isScapeId = (text: string): text is ScapeId => (scapeIds as readonly string[]).includes(text);

/** Whether a soundscape is made as it plays. */
export const isLive = (id: ScapeId): id is LiveId => (liveIds as readonly string[]).includes(id);
