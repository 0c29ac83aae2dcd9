import { affect } from '$lib/domain/affect';
import type { CheckIn } from '$lib/domain/check-in';
import { type Dice, below, dice, normal } from '$lib/domain/dice';
import { usualFor, techniques } from '$lib/domain/insight/techniques';
import type { Exposure, LivedDay } from '$lib/domain/insight/went-with';
import { wentWith } from '$lib/domain/insight/went-with';
import type { Insight } from '$lib/domain/insight/insight';
import type { Session } from '$lib/domain/session';
import { addDays, instant, localDay, noonOf } from '$lib/domain/stamp';

/** A made-up person: what their days are like, and what was planted in them. */
export interface Person {
  days: number;
  /** Share of days with a check-in. */
  seen: number;
  /** How much of a mood lasts to the next day, 0..1. */
  lasting: number;
  /** How much of a tag's presence lasts to the next day, 0..1. */
  sticky: number;
  tags: number;
  /** Added to days with tag 0, in valence. */
  planted: number;
}

/** An everyday person: moods and habits last a little longer than a day. */
export const everyday: Person = { days: 60, seen: 0.8, lasting: 0.3, sticky: 0.2, tags: 12, planted: 0 };

const start = localDay('2026-03-02');
/** Day-to-day standard deviation of daily medians in diary studies, about .25 to .3 on −1..1. */
const daySpread = 0.28;

/** Days of such a person and the tags on them, tag 0 first. */
export function daysOf(person: Person, roll: Dice): { days: LivedDay[]; exposures: Exposure[] } {
  const shares = Array.from({ length: person.tags }, (_, i) => (i === 0 ? 0.35 : 0.12 + 0.5 * roll()));
  const on = shares.map((share) => roll() < share);
  const days: LivedDay[] = [];
  const x: number[][] = shares.map(() => []);
  let mood = normal(0, daySpread, roll);
  for (let i = 0; i < person.days; i++) {
    mood = person.lasting * mood + normal(0, daySpread * Math.sqrt(1 - person.lasting ** 2), roll);
    shares.forEach((share, j) => {
      if (roll() >= person.sticky) on[j] = roll() < share;
    });
    if (roll() >= person.seen) continue;
    days.push({ day: addDays(start, i), value: mood + 0.1 + (on[0] ? person.planted : 0) });
    shares.forEach((_, j) => x[j]?.push(on[j] ? 1 : 0));
  }
  return {
    days,
    exposures: x.map((values, i) => ({ feature: { kind: 'tag', id: `t${i}` }, x: Float64Array.from(values) }))
  };
}

/** Runs a generator to its end and gives back what it returns. */
export function finished<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What a simulated person is told. */
export const told = (person: Person, seed: number): Insight[] => {
  const roll = dice(seed * 7919 + 17);
  const { days, exposures } = daysOf(person, roll);
  return finished(wentWith(days, exposures, roll));
};

/** Of so many people, the share told of something false, and the share told of what was planted. */
export function shares(person: Person, people: number): { falsely: number; found: number } {
  let falsely = 0;
  let found = 0;
  for (let seed = 0; seed < people; seed++) {
    const ids = told(person, seed).flatMap((one) => (one.code === 'went-with' ? [one.feature.id] : []));
    if (ids.some((id) => id !== 't0' || person.planted === 0)) falsely++;
    if (ids.includes('t0')) found++;
  }
  return { falsely: falsely / people, found: found / people };
}

const rated = (value: number) => affect(value, 0);

/**
 * A person whose mood wanders within the day and whom nothing helps: check-ins in quiet pairs, and sessions begun
 * when the rating is low. What sessions seem to lift is regression to the mean alone.
 */
export function quietLife(
  seed: number,
  pairs: number,
  sessions: number
): { checkIns: CheckIn[]; sessions: Session[] } {
  const roll = dice(seed * 104_729 + 3);
  const spread = 0.3;
  const noise = 0.13;
  const centre = normal(0.1, 0.15, roll);
  const rho = 0.95;
  const kept = { created: '0', changed: '0', zone: 'UTC' };
  const checkIns: CheckIn[] = [];
  const made: Session[] = [];
  const twice = () => {
    const mood = normal(0, spread, roll);
    const later = rho * mood + normal(0, spread * Math.sqrt(1 - rho ** 2), roll);
    const rate = (m: number) => rated(centre + m + normal(0, noise, roll));
    return [rate(mood), rate(later)] as const;
  };
  for (let i = 0; checkIns.length < pairs * 2; i++) {
    const day = addDays(start, i);
    twice().forEach(
      (one, k) =>
      checkIns.push({
        ...kept, id: `c${i}.${k}`, at: instant(noonOf(day) + k * 1_800_000), day, kind: 'momentary', affect: one,
        labels: [], contexts: [], tags: [], note: '', reading: null
      }) // prettier-ignore
    );
  }
  for (let i = 0; made.length < sessions; i++) {
    const day = addDays(start, 5000 + i);
    const [before, after] = twice();
    if (roll() >= 1 / (1 + Math.exp(8 * (before.valence - centre + 0.25)))) continue;
    made.push({
      ...kept, id: `s${i}`, at: noonOf(day), day, guide: 'owl', flow: { id: `f${below(3, roll)}`, version: 1 },
      lang: 'en', before, after, reading: null, turns: [], status: 'closed'
    }); // prettier-ignore
  }
  return { checkIns, sessions: made };
}

/** Mean lift as rated and as adjusted, over so many people whom nothing helps. */
export function quietLift(people: number, pairs: number, sessions = 30): { raw: number; adjusted: number } {
  let raw = 0;
  let adjusted = 0;
  for (let seed = 0; seed < people; seed++) {
    const life = quietLife(seed, pairs, sessions);
    const [first] = techniques(life.sessions, usualFor(life.checkIns, life.sessions));
    if (first?.code !== 'session-lift') throw new Error('there were sessions enough');
    raw += first.numbers.lift / people;
    adjusted += first.numbers.adjusted / people;
  }
  return { raw, adjusted };
}
