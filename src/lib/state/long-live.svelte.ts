import { createSubscriber } from 'svelte/reactivity';
import type { Store } from '$lib/data/store';
import type { CheckIn } from '$lib/domain/check-in';
import type { Session } from '$lib/domain/session';
import { localDay, type LocalDay } from '$lib/domain/stamp';
import type { Days } from '$lib/domain/trend/range';
import { dailySeries, type DayPoint } from '$lib/domain/trend/series';
import { device } from './device.svelte';

type Read<T> = (store: Store, days: Days) => Promise<T[]>;

/** Changes after the first answer are told at most so often, ms: readings are written into old rows one by one. */
const settleMs = 1500;

/**
 * A table that may be very long as a rune, oldest first: read year by year, so that frames are drawn in between, and a
 * change reads only its own year again. Until all of it is there, it is not known. Listens only while it is read.
 */
export class LongLive<T extends { at: number }> {
  #pieces: T[][] = [];
  #current = $state.raw<readonly T[]>([]);
  #known = $state(false);
  #subscribe: () => void;

  constructor(read: Read<T>) {
    this.#subscribe = createSubscriber(() => {
      const listening = new Listening();
      void device.opened.then((store) => this.#listen(store, read, listening));
      return () => listening.end();
    });
  }

  /** All rows; empty until all are there. */
  get current(): readonly T[] {
    this.#subscribe();
    return this.#current;
  }

  /** The rows year by year, as they were read. */
  get pieces(): readonly (readonly T[])[] {
    this.#subscribe();
    void this.#current;
    return this.#pieces;
  }

  /** Whether all of it has been read at least once. */
  get known(): boolean {
    this.#subscribe();
    return this.#known;
  }

  async #listen(store: Store, read: Read<T>, listening: Listening): Promise<void> {
    const years = await yearsOf(store);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let whole = false;
    listening.until(() => clearTimeout(timer));
    const pieces: T[][] = years.map(() => []);
    const tell = () => {
      timer = undefined;
      this.#pieces = pieces;
      this.#current = joined(pieces);
      this.#known = true;
    };
    for (const [i, days] of years.entries()) {
      if (listening.over) return;
      await new Promise<void>((answered) => {
        const subscription = store
          .observe(() => read(store, days))
          .subscribe((rows) => {
            pieces[i] = rows;
            if (whole) timer ??= setTimeout(tell, settleMs);
            answered();
          });
        listening.until(() => {
          subscription.unsubscribe();
          answered();
        });
      });
    }
    if (listening.over) return;
    whole = true;
    tell();
  }
}

/** As long as somebody reads; whatever has to stop then is told. */
class Listening {
  over = false;
  #stops: (() => void)[] = [];

  until(stop: () => void): void {
    if (this.over) stop();
    else this.#stops.push(stop);
  }

  end(): void {
    this.over = true;
    for (const stop of this.#stops) stop();
  }
}

/** The years from the first to the last check-in; the outer ones reach as far as there are days. */
async function yearsOf(store: Store): Promise<Days[]> {
  const span = await store.checkIns.span();
  const [first, last] = [localDay('0000-01-01'), localDay('9999-12-31')];
  if (!span) return [{ from: first, to: last }];
  const [from, to] = [Number(span.first.slice(0, 4)), Number(span.last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const year = String(from + i).padStart(4, '0');
    return {
      from: i === 0 ? first : (`${year}-01-01` as LocalDay),
      to: from + i === to ? last : (`${year}-12-31` as LocalDay)
    };
  });
}

/** The pieces behind one another; days of two zones can overlap at a seam. */
function joined<T extends { at: number }>(pieces: readonly (readonly T[])[]): T[] {
  const rows: T[] = [];
  let inOrder = true;
  for (const piece of pieces) {
    if (piece[0] && piece[0].at < (rows.at(-1)?.at ?? -Infinity)) inOrder = false;
    for (const row of piece) rows.push(row);
  }
  return inOrder ? rows : rows.sort((a, b) => a.at - b.at);
}

const seriesOfPiece = new WeakMap<readonly CheckIn[], DayPoint[]>();

/** Every check-in; the days of each piece are gathered when it is read. */
export const allCheckIns = (): LongLive<CheckIn> =>
  new LongLive(async (store, days) => {
    const rows = await store.checkIns.between(days.from, days.to);
    seriesOfPiece.set(rows, dailySeries(rows, days));
    return rows;
  });

/** Every session. */
export const allSessions = (): LongLive<Session> =>
  new LongLive((store, { from, to }) => store.sessions.between(from, to));

/** The days of every check-in there is, oldest first. */
export const seriesOf = (all: LongLive<CheckIn>): DayPoint[] =>
  all.pieces.flatMap((piece) => seriesOfPiece.get(piece) ?? []);
