import { script } from '$lib/content/dialogue/script';
import type { WriteFault } from '$lib/data/history';
import type { Store } from '$lib/data/store';
import { advance, begin } from '$lib/domain/dialogue/advance';
import { expects as expectedOf } from '$lib/domain/dialogue/expects';
import { type Callback, relatedCallback } from '$lib/domain/dialogue/callback';
import { poolReadings } from '$lib/domain/dialogue/measure';
import { clauses } from '$lib/domain/dialogue/reflect/reflect';
import { noRisk, raise, risk } from '$lib/domain/dialogue/risk/risk';
import type { DangerKind, DialogueState, Env, Expects, Input, Step } from '$lib/domain/dialogue/state';
import type { TrayItem } from '$lib/domain/dialogue/tray';
import { isYoung } from '$lib/domain/age';
import type { GuideId } from '$lib/domain/guide';
import { type Lang, langs } from '$lib/domain/lang';
import type { Reading, ReadingDetail } from '$lib/domain/reading';
import type { Id } from '$lib/domain/record';
import type { Result } from '$lib/domain/result';
import type { Session, Turn } from '$lib/domain/session';
import { stampAt } from '$lib/domain/stamp';
import { age } from './age.svelte';
import { device } from './device.svelte';
import { type Known, knownOf, setupOf } from './person-history';
import { preferences } from './preferences.svelte';
import { readingOf } from './readings.svelte';

/** A turn is answered without its reading when that takes longer than this, in milliseconds. */
const readWithinMs = 400;
/** Looking through earlier pages may take this long of it, in milliseconds. */
const lookWithinMs = 120;
/** At most this many clauses of a turn are read one by one. */
const mostClauses = 12;
const dayMs = 86_400_000;
/** Wordings are remembered for a week, so that nobody meets the same line twice in it. */
const rememberedMs = 7 * dayMs;

/** What one of the person's texts told before it was answered. */
interface Heard {
  reading: ReadingDetail | null;
  clauseValence: (clause: string) => number | null;
  /** Something kept from a time about something near; looked for until something has been brought up. */
  related: Callback | null;
}

/** Begins a session with a guide and gives back its id. */
export async function beginSession(guide: GuideId, wanted?: string): Promise<Result<Id, WriteFault>> {
  const store = await device.opened;
  void device.reader.warm();
  const now = device.now();
  const stamp = stampAt(now, device.zone());
  const lang: Lang = preferences.lang;
  const setup = await setupOf(
    store,
    script.flows,
    { guide, lang, young: isYoung(age.group), ...(wanted ? { wanted } : {}) },
    stamp.day,
    now,
    stamp.zone
  );
  const step = begin(setup, await envOf(store, await knownOf(store, script.flows, stamp.day, now)));
  if (setup.callback) await rememberCallback(store, setup.callback.memory);
  const result = await store.sessions.add({
    ...stamp,
    guide,
    lang,
    flow: null,
    before: null,
    after: null,
    reading: null,
    turns: step.state.turns,
    status: 'open',
    resume: step.state
  });
  return result.ok ? { ok: true, value: result.value.id } : result;
}

async function rememberCallback(store: Store, id: Id): Promise<void> {
  const lately = (await store.settings.get<string[]>('dialogue.callbacks')) ?? [];
  await store.settings.set('dialogue.callbacks', [...lately, id].slice(-6));
}

async function envOf(store: Store, known: Known): Promise<Env> {
  const kept = (await store.settings.get<{ key: string; at: number }[]>('dialogue.recent')) ?? [];
  const now = device.now();
  return {
    at: now,
    script,
    recent: kept.filter(({ at }) => now - at < rememberedMs).map(({ key }) => key),
    modelRisk: null,
    ...known
  };
}

/** One session on the screen: what was said, what is waited for, and the next step. */
export class Conversation {
  session = $state.raw<Session | null>(null);
  #dialogue = $state.raw<DialogueState | null>(null);
  /** What the person has begun to write. */
  typed = $state('');
  /** A step is being taken. */
  busy = $state(false);
  fault = $state<WriteFault | 'gone' | null>(null);
  #env: Env | null = null;
  #store: Store | null = null;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;

  /** Opens a session, whether it goes on or is over. @returns false when it is gone */
  async open(id: Id): Promise<boolean> {
    const store = (this.#store = await device.opened);
    const session = await store.sessions.get(id);
    if (!session) return false;
    this.session = session;
    this.#dialogue = (session.resume as DialogueState | undefined) ?? null;
    if (this.#dialogue) {
      const today = stampAt(device.now(), device.zone()).day;
      this.#env = await envOf(store, await knownOf(store, script.flows, today, device.now()));
      this.typed = (await store.drafts.get<string>(this.#draftId))?.body ?? '';
      void device.reader.warm();
    }
    return true;
  }

  /** Everything said so far. */
  get turns(): readonly Turn[] {
    return this.#dialogue?.turns ?? this.session?.turns ?? [];
  }

  /** What the session waits for; `over` for one that is. */
  expects: Expects = $derived(this.#dialogue ? expectedOf(this.#dialogue, script) : { kind: 'over' });

  /** Help lines belong beside the page, or before it. */
  help: DangerKind | null = $derived(this.#dialogue?.help ?? null);

  /** Whether the last turn can be taken back. */
  canUndo: boolean = $derived((this.#dialogue?.past.length ?? 0) > 0);

  /** What was brought up from an earlier session, for "why this?". */
  callback = $derived(this.#dialogue?.callback ?? null);

  /** The turn it was brought up in; null before that. */
  callbackTurn = $derived(this.#dialogue?.callbackTurn ?? null);

  /** Where the person marked it before, shown only after the second mark. */
  marks = $derived({
    before: this.#dialogue?.before ?? this.session?.before ?? null,
    after: this.#dialogue?.after ?? this.session?.after ?? null
  });

  get #draftId(): string {
    return `turn:${this.session?.id}`;
  }

  /** What is being typed; kept a moment later, so that a crash loses at most a second of it. */
  type(text: string): void {
    this.typed = text;
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => this.flush(), 400);
  }

  /** Keeps what is typed at once. */
  flush(): void {
    clearTimeout(this.#keepTimer);
    if (!this.#store || !this.session) return;
    void (this.typed
      ? this.#store.drafts.keep(this.#draftId, this.typed)
      : this.#store.drafts.drop(this.#draftId));
  }

  /** Sends what is typed. */
  async say(): Promise<void> {
    const text = this.typed;
    if (await this.take({ kind: 'text', text })) this.type('');
  }

  /**
   * Takes one step. Both sides of it are written together; when that fails nothing has moved, and what was typed stays.
   */
  async take(input: Input): Promise<boolean> {
    const [before, env, store, session] = [this.#dialogue, this.#env, this.#store, this.session];
    if (!before || !env || !store || !session || this.busy) return false;
    this.busy = true;
    this.fault = null;
    try {
      const late = input.kind === 'text' ? this.#listen(input.text, before.lang) : null;
      const heard = late ? await within(late, readWithinMs) : null;
      const step = advance(before, input, {
        ...env,
        at: device.now(),
        modelRisk: heard?.reading?.risk ?? null,
        related: heard?.related ?? null,
        ...(heard ? { clauseValence: heard.clauseValence } : {})
      });
      const turn = input.kind === 'text' ? textTurn(step, before.turns.length) : undefined;
      if (turn && heard?.reading) turn.reading = readingOf(heard.reading);
      const kept = input.kind === 'keep' && this.expects.kind === 'tray' ? this.expects.items : [];
      const saved = await this.#save(session, step);
      if (!saved) return false;
      const { callback } = step.state;
      if (callback && !before.callback) await rememberCallback(store, callback.memory);
      if (input.kind === 'keep')
        await keepItems(
          store,
          this.session!,
          kept.filter(({ id }) => input.ids.includes(id))
        );
      if (step.help && step.expects.kind === 'help') preferences.barUntil = device.now() + dayMs;
      if (late && !heard && turn) void late.then((reading) => this.#readLate(turn.n, reading));
      return true;
    } finally {
      this.busy = false;
    }
  }

  /** Reads a text and its clauses; null when the model cannot. */
  async #listen(text: string, lang: Lang): Promise<Heard | null> {
    const whole = await device.reader.read(text);
    if (!whole.ok) return null;
    const values = new Map<string, number | null>([[text, whole.value?.valence ?? null]]);
    for (const clause of clauses(text, lang).slice(0, mostClauses)) {
      const part = await device.reader.read(clause);
      values.set(clause, part.ok ? (part.value?.valence ?? null) : null);
    }
    return {
      reading: whole.value,
      clauseValence: (clause) => values.get(clause) ?? null,
      related: whole.value && (await within(this.#relatedTo(readingOf(whole.value), lang), lookWithinMs))
    };
  }

  async #relatedTo({ meaning }: Reading, lang: Lang): Promise<Callback | null> {
    const store = this.#store;
    // Once a session, and only while the person is still telling what it is about.
    if (!store || !meaning || this.#dialogue?.callback || (this.#dialogue?.heard ?? 9) > 1) return null;
    const [memories, sessions, lately] = await Promise.all([
      store.memories.all(),
      store.sessions.all(),
      store.settings.get<string[]>('dialogue.callbacks')
    ]);
    const today = stampAt(device.now(), device.zone()).day;
    const isRisky = (text: string) => langs.some((one) => risk(text, one).level !== 'none');
    return relatedCallback(meaning, memories, sessions, today, lang, isRisky, lately ?? []);
  }

  /** A reading that came after the answer is still written beside its turn, and may still call for help. */
  async #readLate(n: number, heard: Heard | null): Promise<void> {
    const dialogue = this.#dialogue;
    const turn = dialogue?.turns[n];
    if (!heard?.reading || !dialogue || !turn || turn.reading) return;
    const turns = dialogue.turns.map((one) =>
      one.n === n ? { ...one, reading: readingOf(heard.reading!) } : one
    );
    const risky = raise(noRisk, heard.reading.risk).level !== 'none';
    this.#dialogue = { ...dialogue, turns, help: dialogue.help ?? (risky ? 'self' : null) };
    await this.#store?.sessions.change(this.session!.id, { turns, resume: this.#dialogue });
  }

  async #save(session: Session, step: Step): Promise<boolean> {
    const { state } = step;
    const over = state.status === 'closed';
    const reading = poolReadings(state.turns);
    const result = await this.#store!.sessions.change(session.id, {
      turns: state.turns,
      flow: state.flow,
      before: state.before,
      after: state.after,
      reading,
      status: state.status,
      // What is needed to go on; nothing of it outlives the session, least of all what was asked about danger.
      resume: over || state.status === 'handed-off' ? undefined : state
    });
    if (!result.ok || !result.value) {
      this.fault = result.ok ? 'gone' : result.error;
      return false;
    }
    this.session = result.value;
    this.#dialogue = state;
    if (over || state.status === 'left') await this.#rememberWordings(state);
    if (over) await rememberTechnique(this.#store!, this.session);
    return true;
  }

  async #rememberWordings(state: DialogueState): Promise<void> {
    const store = this.#store!;
    const now = device.now();
    const kept = (await store.settings.get<{ key: string; at: number }[]>('dialogue.recent')) ?? [];
    const fresh = state.keys.map((key) => ({ key, at: now }));
    await store.settings.set(
      'dialogue.recent',
      [...kept.filter(({ at }) => now - at < rememberedMs), ...fresh].slice(-3000)
    );
  }
}

/** What was tried, with both marks, is remembered by itself; people and events only by a tap. */
async function rememberTechnique(
  store: Store,
  { id, flow, before, after, lang, turns, day }: Session
): Promise<void> {
  const name = script.flows.find((one) => one.id === flow?.id)?.name[lang];
  if (!name || !before || !after) return;
  await store.memories.add({
    kind: 'technique',
    text: name,
    from: { session: id, turn: turns.at(-1)?.n ?? 0 },
    day,
    sensitive: false
  });
}

/** The person's turn a text became. */
const textTurn = ({ state }: Step, from: number): Turn | undefined =>
  state.turns.slice(from).find((turn) => turn.by === 'person');

/** A promise's answer, or null when it takes too long. */
const within = <T>(promise: Promise<T | null>, ms: number): Promise<T | null> =>
  Promise.race([promise, new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))]);

/** Keeps what was chosen from the tray. */
async function keepItems(store: Store, session: Session, items: readonly TrayItem[]): Promise<void> {
  for (const { kind, text, detail, turn, sensitive } of items)
    await store.memories.add({
      kind,
      text: detail ? `${text} (${detail})` : text,
      from: { session: session.id, turn },
      day: session.day,
      sensitive
    });
}

/** Deletes a session; gives back how to undo it. */
export async function removeSession(id: Id): Promise<Result<() => Promise<void>, WriteFault | 'gone'>> {
  const store = await device.opened;
  const result = await store.sessions.bury(id);
  if (!result.ok) return result;
  const removed = result.value;
  if (!removed) return { ok: false, error: 'gone' };
  await store.drafts.drop(`turn:${id}`);
  return { ok: true, value: async () => void (await store.sessions.revive(removed)) };
}

/** Deletes several sessions for good: asked twice, not undone. */
export async function removeAllSessions(ids: readonly Id[]): Promise<void> {
  const store = await device.opened;
  for (const id of ids) await store.sessions.bury(id);
}

/** Forgets what was brought up at the start of a session. */
export async function forgetCallback(memory: Id): Promise<void> {
  await (await device.opened).memories.bury(memory);
}

/** Whether the person asked for less of a technique. */
export async function wantsLess(flow: string): Promise<boolean> {
  const { settings } = await device.opened;
  return ((await settings.get<string[]>('dialogue.less')) ?? []).includes(flow);
}

/** Less of a technique from now on, or as often as before again. */
export async function setLess(flow: string, less: boolean): Promise<void> {
  const { settings } = await device.opened;
  const others = ((await settings.get<string[]>('dialogue.less')) ?? []).filter((id) => id !== flow);
  await settings.set('dialogue.less', less ? [...others, flow] : others);
}
