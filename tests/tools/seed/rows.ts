import { affect, type Affect, valence, arousal } from '$lib/domain/affect';
import { type Dice, normal } from '$lib/domain/dice';
import { labelAffect, labelIds, type LabelId } from '$lib/domain/feeling';
import type { Reading } from '$lib/domain/reading';
import { type Id, type Kept, nextTick, tickOf } from '$lib/domain/record';
import { type Instant, instant, type LocalDay, type Stamp } from '$lib/domain/stamp';

/** Names of the model and of the device in made-up histories. */
const modelId = 'seeded-1';
const device = 'seeded01';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Gives out ids and ticks as a device would, from the dice. */
export class Scribe {
  #last = tickOf(0, 0, device);

  constructor(private readonly roll: Dice) {}

  /** 22 base64url characters. */
  id(): Id {
    return Array.from({ length: 22 }, () => alphabet[Math.floor(this.roll() * 64)]).join('');
  }

  /** The fields of a row made at a moment. Rows are made in the order of time. */
  kept(at: Instant): Kept {
    this.#last = nextTick({ last: this.#last, device }, at);
    return { id: this.id(), created: this.#last, changed: this.#last };
  }
}

/** The zones of the two languages, with their distance from UTC in hours (the English one without summer time). */
export const zones = {
  en: { zone: 'Africa/Accra', ahead: 0 },
  zh: { zone: 'Asia/Shanghai', ahead: 8 }
} as const;

/** The stamp of an hour of a lived day; hours from 24 on are the night after it. */
export function stampOf(day: LocalDay, hour: number, lang: 'en' | 'zh'): Stamp {
  const { zone, ahead } = zones[lang];
  return { at: instant(Date.parse(`${day}T00:00:00Z`) + (hour - ahead) * 3_600_000), day, zone };
}

/** A rating as a person sets it on the pad, to hundredths. */
export const ratingOf = (v: number, a: number): Affect =>
  affect(Math.round(Math.tanh(v) * 100) / 100, Math.round(Math.tanh(a) * 100) / 100);

/** Feeling words nearest to a rating, most likely first. */
export function nearestWords(point: Affect, count: number, roll: Dice): LabelId[] {
  const far = (id: LabelId) =>
    Math.hypot(labelAffect[id].valence - point.valence, labelAffect[id].arousal - point.arousal) +
    0.25 * roll();
  const distances = new Map(labelIds.map((id) => [id, far(id)]));
  return [...labelIds].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0)).slice(0, count);
}

/** A reading as the rating with noise; now and then it is plainly wrong. */
export function readingOf(rating: Affect, roll: Dice): Reading {
  const off = roll() < 0.05 ? (rating.valence > 0 ? -0.8 : 0.8) : normal(0, 0.18, roll);
  const v = Math.round((rating.valence * 0.9 + off) * 1000) / 1000;
  const a = Math.round((rating.arousal * 0.8 + normal(0, 0.2, roll)) * 1000) / 1000;
  const words = nearestWords(affect(v, a), 3, roll);
  return {
    valence: valence(v),
    spread: Math.round((0.2 + 0.25 * roll()) * 1000) / 1000,
    arousal: arousal(a),
    labels: words.map((id, i) => ({ id, p: Math.round((0.5 / (i + 1.2)) * 1000) / 1000 })),
    modelId
  };
}
