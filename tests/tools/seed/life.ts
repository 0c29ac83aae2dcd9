import type { ContextId } from '$lib/domain/context';
import { below, type Dice, normal, oneOf } from '$lib/domain/dice';
import { addDays, type LocalDay, weekday } from '$lib/domain/stamp';
import type { NoteContext } from './fragments';

/** What a day of the made-up life is like, before anything is written down. */
export interface LifeDay {
  day: LocalDay;
  /** Mood of the day, valence −1..1 before rounding to a rating. */
  mood: number;
  energy: number;
  slept: number;
  /** Whether the person opens the app at all. */
  seen: boolean;
  contexts: NoteContext[];
  tags: ('walk' | 'coffee' | 'early' | 'screen' | 'outside' | 'alone')[];
}

/** Things that happen in a life: how far they pull the mood, and for how many days they fade. */
interface LifeEvent {
  at: number;
  pull: number;
  fades: number;
  context: NoteContext;
}

const weekdayMood = [0.12, -0.12, -0.06, -0.02, 0, 0.1, 0.16] as const;

const contextMood: Partial<Record<ContextId, number>> = {
  work: -0.05,
  money: -0.15,
  friends: 0.14,
  hobbies: 0.12
};

/** Every so many days something happens. */
const eventEvery = 38;

/** A life of so many days: weekly rhythm, events that fade, weeks away, moods that last, sleep that matters. */
export function lifeOf(days: number, last: LocalDay, roll: Dice): LifeDay[] {
  const events = Array.from({ length: Math.ceil(days / eventEvery) }, (_, i): LifeEvent => {
    const hard = roll() < 0.55;
    return {
      at: i * eventEvery + below(eventEvery, roll),
      pull: hard ? -0.35 - 0.4 * roll() : 0.25 + 0.3 * roll(),
      fades: 4 + below(16, roll),
      context: oneOf(['work', 'family', 'partner', 'health', 'money', 'friends'] as const, roll)
    };
  });
  const away = awayDays(days, roll);
  const habits = { walk: 0.35, coffee: 0.3, early: 0.25, screen: 0.35, outside: 0.3, alone: 0.3 };
  let carried = 0;
  return Array.from({ length: days }, (_, i) => {
    const day = addDays(last, i - days + 1);
    const weekend = weekday(day) % 6 === 0;
    carried = 0.45 * carried + normal(0, 0.17, roll);
    const happening = events.filter(({ at, fades }) => i >= at && i < at + fades * 2);
    const pulled = happening.reduce(
      (sum, { at, pull, fades }) => sum + pull * Math.exp(-(i - at) / fades),
      0
    );
    const slept = Math.min(10.5, Math.max(3.5, normal(weekend ? 7.7 : 6.8, 0.9, roll) + 0.6 * pulled));
    const contexts = contextsOf(
      weekend,
      happening.map(({ context }) => context),
      roll
    );
    const tags = (Object.keys(habits) as (keyof typeof habits)[]).filter((tag) => roll() < habits[tag]);
    const mood =
      0.12 +
      (weekdayMood[weekday(day)] ?? 0) +
      carried +
      pulled +
      0.06 * (slept - 7) +
      contexts.reduce((sum, context) => sum + (contextMood[context] ?? 0), 0) +
      (tags.includes('walk') ? 0.2 : 0) +
      (tags.includes('screen') ? -0.1 : 0) +
      // winters are a little darker
      0.08 * Math.cos(((Number(day.slice(5, 7)) - 7) * Math.PI) / 6);
    return {
      day,
      mood,
      energy: normal(0.1 * Math.sign(mood) + 0.12 * (slept - 7), 0.3, roll),
      slept: Math.round(slept * 2) / 2,
      seen: !away.has(i) && roll() < 0.82,
      contexts,
      tags
    };
  });
}

function contextsOf(weekend: boolean, happening: NoteContext[], roll: Dice): NoteContext[] {
  const usual: NoteContext[] = weekend
    ? ['friends', 'family', 'hobbies', 'selfCare', 'weather', 'fitness', 'partner', 'travel']
    : ['work', 'work', 'tasks', 'partner', 'health', 'selfCare', 'education', 'fitness', 'weather', 'money'];
  const chosen = [oneOf(usual, roll), ...(roll() < 0.5 ? [oneOf(usual, roll)] : [])];
  if (happening[0] && roll() < 0.6) chosen.unshift(happening[0]);
  return [...new Set(chosen)];
}

/** Whole weeks in which the app stays shut, about one in ten, never the last one. */
function awayDays(days: number, roll: Dice): Set<number> {
  const away = new Set<number>();
  for (let start = 7; start < days - 14; start += 7) {
    if (roll() >= 0.07) continue;
    const length = 5 + below(10, roll);
    for (let i = start; i < Math.min(start + length, days - 7); i++) away.add(i);
  }
  return away;
}
