import { stepOf } from '$lib/domain/affect';
import type { CheckIn } from '$lib/domain/check-in';
import { below, dice, type Dice, normal, oneOf } from '$lib/domain/dice';
import type { Label } from '$lib/domain/feeling';
import { type GuideId, guideIds } from '$lib/domain/guide';
import type { Lang } from '$lib/domain/lang';
import type { Memory } from '$lib/domain/memory';
import type { Session, Turn } from '$lib/domain/session';
import { addDays, instant, type LocalDay } from '$lib/domain/stamp';
import { type LifeDay, lifeOf } from './life';
import { english, englishOwn, englishTags } from './notes-en';
import { chinese, chineseOwn, chineseTags } from './notes-zh';
import { nearestWords, ratingOf, readingOf, Scribe, stampOf } from './rows';
import { type Talk, talks } from './talk';

/** What to make. */
export interface SeedWish {
  days: number;
  seed: number;
  lang: Lang;
  /** The last lived day. */
  until: LocalDay;
}

/** The rows of a made-up history, each exactly as it is stored. */
export interface SeededHistory {
  checkIns: CheckIn[];
  sessions: Session[];
  memories: Memory[];
  keepsakes: never[];
}

const notes = {
  en: { fragments: english, tags: englishTags, own: englishOwn, join: '. ' },
  zh: { fragments: chinese, tags: chineseTags, own: chineseOwn, join: '。' }
};

/** Words a person comes to only in the course of a year. */
const late: readonly Label[] = ['relieved', 'grateful', 'proud', 'peaceful', 'hopeful', 'brave'];

/** A lifelike history from a seed: the same wish always makes the same rows. */
export function seededHistory({ days, seed, lang, until }: SeedWish): SeededHistory {
  const roll = dice(seed);
  const scribe = new Scribe(dice(seed + 1_000_003));
  const history: SeededHistory = { checkIns: [], sessions: [], memories: [], keepsakes: [] };
  lifeOf(days, until, roll).forEach((life, i) => {
    if (!life.seen) return;
    const hours = hoursOf(roll);
    for (const [k, hour] of hours.entries())
      history.checkIns.push(checkInOf(life, hour, k === 0, i / days, lang, scribe, roll));
    const low = life.mood < -0.1;
    if (roll() < (low ? 0.35 : 0.08))
      talkOf(life, Math.max(20, (hours.at(-1) ?? 0) + 0.5), lang, scribe, roll, history);
  });
  return history;
}

/** When a day is written in: mostly once in the evening, often in the morning too, sometimes past midnight. */
function hoursOf(roll: Dice): number[] {
  const hours = [roll() < 0.06 ? 24.5 + roll() : 18.5 + 4 * roll()];
  if (roll() < 0.5) hours.unshift(7 + 2.5 * roll());
  if (roll() < 0.2) hours.splice(-1, 0, 12.2 + 3 * roll());
  return hours;
}

function checkInOf(
  life: LifeDay, hour: number, first: boolean, gone: number, lang: Lang, scribe: Scribe, roll: Dice
): CheckIn {
  const stamp = stampOf(life.day, hour, lang);
  const rating = ratingOf(life.mood + normal(0, 0.12, roll), life.energy + (hour > 20 ? -0.25 : 0.1) + normal(0, 0.2, roll));
  const { fragments, tags, own, join } = notes[lang];
  const contexts = life.contexts.slice(0, 1 + below(life.contexts.length, roll));
  const step = stepOf(rating.valence);
  const band = step <= -1 ? 0 : step === 0 ? 1 : 2;
  const written = roll() < 0.72;
  const note = written ? contexts.map((context) => oneOf(fragments[context][band], roll)).join(join) : '';
  const labels: Label[] = roll() < 0.7 ? nearestWords(rating, 1 + below(2, roll), roll) : [];
  // some words are new late in the year; a few are the person's own
  const known = labels.filter((label) => !late.includes(label) || gone > 0.4 || roll() < 0.05);
  if (roll() < 0.04) known.push(oneOf(own, roll) as Label);
  const asleep = first && hour < 12 && roll() < 0.85;
  return {
    ...scribe.kept(stamp.at),
    ...stamp,
    kind: 'momentary',
    affect: rating,
    labels: known,
    contexts,
    tags: life.tags.map((tag) => tags[tag]),
    note,
    ...(asleep ? { sleepHours: life.slept } : {}),
    reading: note && roll() < 0.94 ? readingOf(rating, roll) : null
  };
} // prettier-ignore

const guideOf: Record<string, GuideId> = {
  worry_containment: 'owl', behav_activation: 'deer', self_compassion: 'cat', problem_solving: 'fox',
  just_listen: 'whale', grounding_54321: 'tortoise'
}; // prettier-ignore

/** How much each technique adds for this person, in valence; the rest of a lift is the mood coming back by itself. */
const works: Record<string, number> = {
  behav_activation: 0.22,
  self_compassion: 0.15,
  worry_containment: 0.12
};

function talkOf(
  life: LifeDay,
  hour: number,
  lang: Lang,
  scribe: Scribe,
  roll: Dice,
  history: SeededHistory
): void {
  const talk: Talk = oneOf(talks[lang], roll);
  const stamp = stampOf(life.day, hour, lang);
  const kept = scribe.kept(stamp.at);
  const before = ratingOf(life.mood - 0.12 + normal(0, 0.1, roll), life.energy + 0.15);
  const after = ratingOf(
    0.8 * life.mood + (works[talk.flow] ?? 0.05) + normal(0, 0.14, roll),
    life.energy - 0.15
  );
  const left = roll() < 0.12;
  const turns = turnsOf(talk, stamp.at, before.valence, left, roll);
  const readings = turns.flatMap(({ reading }) => (reading ? [reading] : []));
  history.sessions.push({
    ...kept,
    ...stamp,
    guide: guideOf[talk.flow] ?? oneOf(guideIds, roll),
    flow: { id: talk.flow, version: 1 },
    lang,
    before,
    after: left ? null : after,
    reading: readings.at(-1) ?? null,
    turns,
    status: left ? 'left' : 'closed'
  });
  if (left) return;
  const closed = instant(stamp.at + 15 * 60_000);
  for (const { kind, text, turn, sensitive = false } of talk.kept) {
    const again = history.memories.some((memory) => memory.text === text && kind !== 'step');
    if (again || roll() < 0.3) continue;
    const done = kind === 'step' && roll() < 0.55 ? { done: addDays(life.day, 1) } : {};
    history.memories.push({
      ...scribe.kept(closed), kind, text, from: { session: kept.id, turn }, day: life.day, sensitive, ...done
    }); // prettier-ignore
  }
}

function turnsOf(talk: Talk, began: number, before: number, left: boolean, roll: Dice): Turn[] {
  const lines: Pick<Turn, 'by' | 'text' | 'act'>[] = [{ by: 'guide', text: talk.opens, act: 'narration' }];
  for (const [coach, person] of left ? talk.lines.slice(0, 2) : talk.lines)
    lines.push(
      {
        by: 'coach',
        text: coach,
        act: coach.endsWith('?') || coach.endsWith('？') ? 'question' : 'reflection'
      },
      { by: 'person', text: person, act: 'disclosure' }
    );
  if (!left) lines.push({ by: 'coach', text: talk.closes, act: 'summary' });
  return lines.map((line, n) => ({
    n,
    ...line,
    at: instant(began + n * 70_000),
    node: n < 3 ? 'arrive' : 'technique',
    reading: line.by === 'person' ? readingOf(ratingOf(before + n * 0.04, 0.1), roll) : null
  }));
}
