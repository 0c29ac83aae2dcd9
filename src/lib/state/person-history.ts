import type { Store } from '$lib/data/store';
import { adjustedLift, type Baseline, baselineFrom } from '$lib/domain/dialogue/measure';
import { type Belief, faded, learnedAll, priorBelief } from '$lib/domain/dialogue/belief';
import { chooseCallback } from '$lib/domain/dialogue/callback';
import type { Tried } from '$lib/domain/dialogue/choose';
import type { Flow } from '$lib/domain/dialogue/flow';
import { awaitingNextDay, nextDayBaseline, nextDayMark } from '$lib/domain/dialogue/next-day';
import type { Setup } from '$lib/domain/dialogue/state';
import { quietPairs } from '$lib/domain/insight/quiet';
import type { Lang } from '$lib/domain/lang';
import type { Session } from '$lib/domain/session';
import { addDays, daysBetween, type Instant, type LocalDay, wallClock } from '$lib/domain/stamp';

/** Days of check-ins that the person's own baseline is drawn from. */
const baselineDays = 180;
const weekMs = 7 * 86_400_000;
/** After this many sessions or minutes in a day, a person is suggested instead of another session. */
const enough = { sessions: 2, minutes: 40 };

/** What the engine should know of this person: how ratings move by themselves, and which techniques went how. */
export interface Known {
  baseline: Baseline;
  tried: Tried[];
}

/** How the person's own ratings move on days without a session, and what each technique brought beyond that. */
export async function knownOf(
  store: Store,
  flows: readonly Flow[],
  today: LocalDay,
  now: Instant
): Promise<Known> {
  const [checkIns, sessions, less] = await Promise.all([
    store.checkIns.between(addDays(today, -baselineDays), today),
    store.sessions.all(),
    store.settings.get<string[]>('dialogue.less')
  ]);
  const baseline = baselineFrom(quietPairs(checkIns, sessions));
  const played = sessions.filter((session) => session.flow && session.status === 'closed').reverse();
  const families = Object.fromEntries(flows.map((flow) => [flow.id, flow.family]));
  let beliefs: Record<string, Belief> = Object.fromEntries(
    flows.map((flow) => [flow.id, priorBelief(flow.prior)])
  );
  const nextDay = new Set(flows.filter(({ lift }) => lift === 'next-day').map(({ id }) => id));
  const dayLater = nextDayBaseline(checkIns, sessions);
  let last: Instant | null = null;
  for (const session of played) {
    const weeks = last === null ? 0 : (session.at - last) / weekMs;
    last = session.at;
    beliefs = Object.fromEntries(Object.entries(beliefs).map(([id, belief]) => [id, faded(belief, weeks)]));
    const { flow, before, after } = session;
    if (!flow || !before) continue;
    // Some are judged by the day after: until it has come, nothing is learned from them.
    const isLate = nextDay.has(flow.id);
    const post = isLate ? nextDayMark(session, checkIns, sessions) : (after?.valence ?? null);
    if (post !== null)
      beliefs = learnedAll(
        beliefs,
        families,
        flow.id,
        adjustedLift(before.valence, post, isLate ? dayLater : baseline)
      );
  }
  const weeks = last === null ? 0 : (now - last) / weekMs;
  const lastFlow = played.at(-1)?.flow?.id;
  const tried = flows
    .map(({ id, prior }) => ({
      id,
      belief: faded(beliefs[id] ?? priorBelief(prior), weeks),
      times: played.filter((session) => session.flow?.id === id).length,
      lastTime: lastFlow === id,
      less: less?.includes(id) ?? false
    }))
    .filter(({ times, less }) => times > 0 || less);
  return { baseline, tried };
}

/** How a session of this person begins now. */
export async function setupOf(
  store: Store,
  flows: readonly Flow[],
  choice: Pick<Setup, 'guide' | 'lang' | 'wanted' | 'young'>,
  today: LocalDay,
  now: Instant,
  zone: string
): Promise<Setup> {
  const [sessions, memories, lately, checkIns] = await Promise.all([
    store.sessions.all(),
    store.memories.all(),
    store.settings.get<string[]>('dialogue.callbacks'),
    store.checkIns.between(addDays(today, -3), today)
  ]);
  const flowOf = (id: string | undefined) => flows.find((flow) => flow.id === id);
  const waiting = awaitingNextDay(
    sessions,
    (id) => flowOf(id)?.lift === 'next-day',
    checkIns,
    sessions,
    today
  );
  const name = flowOf(waiting?.flow?.id)?.name;
  const lastDay = sessions.find(({ status, day }) => status !== 'open' && day < today)?.day;
  const ofToday = sessions.filter((session) => session.day === today && session.status !== 'open');
  return {
    ...choice,
    seed: now % 2_147_483_647,
    part: partOf(wallClock(now, zone).hour),
    first: sessions.length === 0,
    enoughToday: ofToday.length >= enough.sessions || minutesOf(ofToday) >= enough.minutes,
    ...(waiting?.before && name ? { nextDay: { name, pre: waiting.before.valence } } : {}),
    ...(lastDay ? { daysAway: daysBetween(lastDay, today) } : {}),
    callback: chooseCallback(memories, today, choice.lang as Lang, lately ?? [])
  };
}

const minutesOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, { turns }) => sum + ((turns.at(-1)?.at ?? 0) - (turns[0]?.at ?? 0)) / 60_000, 0);

const partOf = (hour: number): Setup['part'] =>
  hour >= 5 && hour < 11 ? 'morning' : hour >= 11 && hour < 21 ? 'day' : 'night';
