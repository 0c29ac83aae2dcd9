import type { Lang } from '../lang';
import type { Memory, MemoryKind } from '../memory';
import type { Id } from '../record';
import { nearestOf } from '../search/find';
import type { Meaning } from '../search/meaning';
import { isOwnText, type Session } from '../session';
import { daysBetween, weekday, type LocalDay } from '../stamp';

/** One kept thing brought up at the start of a session. The screen shows its date, why, edit and forget. */
export interface Callback {
  memory: Id;
  kind: MemoryKind;
  text: string;
  /** The day it was kept, in words of the session's language. */
  date: string;
  /** Why this one, as a code. */
  why: 'open-step' | 'same-weekday' | 'recent' | 'near';
  /** For a technique: the two marks of that session, −1..1. */
  marks?: { pre: number; post: number };
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

/**
 * From this cosine on, two pages are about something near enough to say so. Higher than for a search that was asked
 * for: what comes unasked has to be right more often.
 */
export const nearPage = 0.62;

/** A page of an earlier session may be weeks old, and no older than this, in days. */
const oldestPage = 120;

/** What was kept of an earlier page, and what that page was about. */
interface Page {
  memory: Memory;
  session: Pick<Session, 'id' | 'turns' | 'before' | 'after'>;
}

const isRelatable = (memory: Memory, today: LocalDay, lately: readonly Id[]): boolean => {
  const age = daysBetween(memory.day, today);
  return (
    (memory.kind === 'technique' || memory.kind === 'quote') &&
    !memory.deleted &&
    !memory.sensitive &&
    !memory.done &&
    age >= 1 &&
    age <= oldestPage &&
    !lately.includes(memory.id)
  );
};

const meaningsIn = ({ memory, session }: Page): Meaning[] =>
  session.turns
    .filter((turn) => isOwnText(turn) && (memory.kind === 'technique' || turn.n === memory.from.turn))
    .flatMap(({ reading }) => (reading?.meaning ? [reading.meaning] : []));

/**
 * Something kept (a technique with its two marks, or the person's own words) from the page nearest in meaning to what
 * is being written; null when none is near. Pages that went to help, or hold words `isRisky` finds, are left alone.
 */
export function relatedCallback(
  meaning: Meaning,
  memories: readonly Memory[],
  sessions: readonly Pick<Session, 'id' | 'turns' | 'before' | 'after' | 'status'>[],
  today: LocalDay,
  lang: Lang,
  isRisky: (text: string) => boolean,
  lately: readonly Id[] = []
): Callback | null {
  const byId = new Map(sessions.filter(({ status }) => status === 'closed').map((one) => [one.id, one]));
  const pages = memories
    .filter((memory) => isRelatable(memory, today, lately))
    .flatMap((memory): Page[] => {
      const session = byId.get(memory.from.session);
      return session ? [{ memory, session }] : [];
    });
  const near = pages
    .map((page) => ({ page, near: nearestOf(meaningsIn(page), meaning) ?? -1 }))
    .filter(({ near }) => near >= nearPage)
    .sort((one, other) => other.near - one.near)
    .find(({ page }) => !page.session.turns.some((turn) => isOwnText(turn) && isRisky(turn.text)));
  if (!near) return null;
  const { memory, session } = near.page;
  const { before, after } = session;
  if (memory.kind === 'technique' && !(before && after)) return null;
  return {
    memory: memory.id,
    kind: memory.kind,
    text: memory.text,
    date: dayInWords(memory.day, lang),
    why: 'near',
    ...(memory.kind === 'technique' && before && after
      ? { marks: { pre: before.valence, post: after.valence } }
      : {})
  };
}
