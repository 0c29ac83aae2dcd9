import { tidyMix, type Mix } from './mix';

/** Where the night stood, kept so that a reload can offer to go on. Times in ms since 1970. */
export interface ResumePoint {
  mix: Mix;
  /** master slider, 0..1 */
  master: number;
  /** when the sleep timer ends; null without one */
  endsAt: number | null;
  /** when this was kept */
  at: number;
}

/** What is offered after a reload: the mix, the master, and what is left of the timer, ms. */
export interface ResumeOffer {
  mix: Mix;
  master: number;
  leftMs: number | null;
}

/** An interrupted night is offered again for this long, ms: twelve hours. */
const worthOffering = 43_200_000;

/**
 * What to offer, if anything: nothing after the timer has run out (the person is meant to be asleep), nothing from
 * another night, nothing that holds no sound.
 */
export function resumeOffer({ mix, master, endsAt, at }: ResumePoint, now: number): ResumeOffer | null {
  const age = now - at;
  if (age < 0 || age > worthOffering) return null;
  if (endsAt !== null && endsAt <= now) return null;
  const tidy = tidyMix(mix);
  return tidy.length ? { mix: tidy, master, leftMs: endsAt === null ? null : endsAt - now } : null;
}
