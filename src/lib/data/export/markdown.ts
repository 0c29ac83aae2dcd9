import { type Affect, type Step, stepOf } from '$lib/domain/affect';
import type { CheckIn } from '$lib/domain/check-in';
import type { Turn } from '$lib/domain/session';
import { type Instant, type LocalDay, wallClock } from '$lib/domain/stamp';
import type { Selected } from './selection';

/** Every word of a journal that is not the person's own, in one language; given by whoever asks for it. */
export interface JournalWords {
  title: string;
  /** How a day is headed, e.g. "Sunday, 17 May 2026" or "2026年5月17日 星期日". */
  day: (day: LocalDay) => string;
  /** The seven steps of valence by name. */
  steps: Readonly<Record<Step, string>>;
  /** A feeling word or context by its id; one's own words come back as they are. */
  label: (id: string) => string;
  context: (id: string) => string;
  guide: (id: string) => string;
  feelings: string;
  contexts: string;
  tags: string;
  /** "slept 7 h" / "睡了 7 小时" */
  slept: (hours: number) => string;
  session: string;
  /** How it was before and after a session. */
  lift: (before: string, after: string) => string;
  you: string;
  memories: string;
}

/** Text as text: nothing in it may turn into a heading, a list, a link or markup. Line breaks stay. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, (_all, space: string, sign: string) =>
      sign.length === 1 ? `${space}\\${sign}` : `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`
    )
    .replace(/^(\s*)([-=]{3,})\s*$/gm, '$1\\$2')
    .replace(/\n/g, '  \n');

const clockOf = (at: Instant, zone: string): string => {
  const { hour, minute } = wallClock(at, zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** The history as a journal to read: one heading a day, the person's words under it. */
export function exportMarkdown({ checkIns, sessions, memories }: Selected, words: JournalWords): string {
  const stepName = (affect: Affect) => words.steps[stepOf(affect.valence)];
  const entry = (checkIn: CheckIn): string => {
    const about = [
      checkIn.labels.length &&
        `${words.feelings}: ${checkIn.labels.map((l) => plainMarkdown(words.label(l))).join(', ')}`,
      checkIn.contexts.length && `${words.contexts}: ${checkIn.contexts.map(words.context).join(', ')}`,
      checkIn.tags.length && `${words.tags}: ${checkIn.tags.map(plainMarkdown).join(', ')}`,
      checkIn.sleepHours !== undefined && words.slept(checkIn.sleepHours)
    ].filter(Boolean);
    const clock = checkIn.kind === 'daily' ? '' : `${clockOf(checkIn.at, checkIn.zone)} · `;
    return [`### ${clock}${stepName(checkIn.affect)}`, about.join(' · '), plainMarkdown(checkIn.note.trim())]
      .filter(Boolean)
      .join('\n\n');
  };
  const speaker = (turn: Turn, guide: string) =>
    turn.by === 'person'
      ? `**${words.you}**: ${plainMarkdown(turn.text)}`
      : turn.by === 'coach'
        ? `**${guide}**: ${plainMarkdown(turn.text)}`
        : `*${plainMarkdown(turn.text)}*`;

  const days = new Map<LocalDay, { at: Instant; text: string }[]>();
  const put = (day: LocalDay, at: Instant, text: string) => {
    const list = days.get(day) ?? [];
    list.push({ at, text });
    days.set(day, list);
  };
  for (const checkIn of checkIns) put(checkIn.day, checkIn.at, entry(checkIn));
  for (const session of sessions) {
    const guide = words.guide(session.guide);
    const { before, after } = session;
    const lift = before && after ? words.lift(stepName(before), stepName(after)) : '';
    const head = `### ${clockOf(session.at, session.zone)} · ${words.session} · ${guide}`;
    put(
      session.day,
      session.at,
      [head, lift, ...session.turns.map((turn) => speaker(turn, guide))].filter(Boolean).join('\n\n')
    );
  }
  const parts = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, entries]) =>
      [`## ${words.day(day)}`, ...entries.sort((a, b) => a.at - b.at).map(({ text }) => text)].join('\n\n')
    );
  if (memories.length > 0)
    parts.push(
      [
        `## ${words.memories}`,
        memories.map(({ text, day }) => `- ${plainMarkdown(text).replaceAll('\n', ' ')} (${day})`).join('\n')
      ].join('\n\n')
    );
  return `# ${words.title}\n\n${parts.join('\n\n')}\n`;
}
