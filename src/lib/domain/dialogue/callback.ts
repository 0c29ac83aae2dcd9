import type { Lang } from '../lang';
import type { Memory, MemoryKind } from '../memory';
import type { Id } from '../record';
import { daysBetween, weekday, type LocalDay } from '../stamp';

/** One kept thing brought up at the start of a session. The screen shows its date, why, edit and forget. */
export interface Callback {
  memory: Id;
  kind: MemoryKind;
  text: string;
  /** The day it was kept, in words of the session's language. */
  date: string;
  /** Why this one, as a code. */
  why: 'open-step' | 'same-weekday' | 'recent';
}

/** How willingly a kind is brought up, 0..1. A place is not: out of its moment it says nothing. */
const weights: Record<MemoryKind, number> = {
  step: 1,
  quote: 0.5,
  technique: 0.35,
  theme: 0.4,
  event: 0.6,
  person: 0.3,
  place: 0
};

/** Days after which a memory counts half. */
const halfLife = 12;
/** Below this nothing is brought up. */
const threshold = 0.2;

/** A day in words, without a year when it is not needed. */
export const dayInWords = (day: LocalDay, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC'
  }).format(new Date(`${day}T12:00:00Z`));

/**
 * At most one thing kept, by relevance × recency; null when nothing is worth it. Never anything sensitive, done, deleted,
 * of today, or brought up in one of the last sessions (`lately`).
 */
export function chooseCallback(
  memories: readonly Memory[],
  today: LocalDay,
  lang: Lang,
  lately: readonly Id[] = []
): Callback | null {
  const scored = memories.flatMap((memory) => {
    const age = daysBetween(memory.day, today);
    if (
      memory.deleted ||
      memory.sensitive ||
      memory.done ||
      age < 1 ||
      age > 90 ||
      lately.includes(memory.id)
    )
      return [];
    const sameWeekday = weekday(memory.day) === weekday(today);
    const openStep = memory.kind === 'step' && age <= 14;
    const relevance = weights[memory.kind] + (sameWeekday ? 0.2 : 0) + (openStep ? 0.3 : 0);
    const score = relevance * 0.5 ** (age / halfLife);
    const why: Callback['why'] = openStep ? 'open-step' : sameWeekday ? 'same-weekday' : 'recent';
    return [{ memory, score, why }];
  });
  scored.sort((one, other) => other.score - one.score || (one.memory.id < other.memory.id ? -1 : 1));
  const best = scored[0];
  if (!best || best.score < threshold) return null;
  const { memory, why } = best;
  return { memory: memory.id, kind: memory.kind, text: memory.text, date: dayInWords(memory.day, lang), why };
}
