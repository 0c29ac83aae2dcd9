import type { CheckIn } from '$lib/domain/check-in';
import type { Night } from '$lib/domain/insight/exposures';
import { type History, survey, type SurveyItem } from '$lib/domain/insight/survey';
import type { WordMeans } from '$lib/domain/insight/ten-words';
import type { Session } from '$lib/domain/session';
import type { Days } from '$lib/domain/trend/range';
import { type Columns, rowsOf } from './survey-columns';

/** What the desk is asked. The history comes in parts, so that no frame is held up by handing it over. */
export type SurveyCall =
  | { kind: 'clear' }
  | { kind: 'more'; columns?: Columns; sessions?: Session[]; nights?: readonly Night[] }
  /** `n` numbers the question; `seed` makes the same days give the same intervals. */
  | { kind: 'survey'; n: number; days: Days; seed: number };

/** What it answers: everything found about the days that were asked for. */
export interface SurveyAnswer {
  n: number;
  items: SurveyItem[];
}

/** Milliseconds of work after which messages are let in: a newer question never waits longer. */
const patience = 30;

/**
 * Holds a copy of the history and answers one question at a time; a newer question takes the place of an older one
 * that is still being worked on. `rest` lets messages come in between slices of work; `now` is any clock, in ms.
 */
export class SurveyDesk {
  #history: { checkIns: CheckIn[]; sessions: Session[]; nights: Night[] } = {
    checkIns: [],
    sessions: [],
    nights: []
  };
  #asked = 0;

  constructor(
    private readonly answer: (answer: SurveyAnswer) => void,
    private readonly means: WordMeans,
    private readonly rest: () => Promise<void>,
    private readonly now: () => number
  ) {}

  /** Takes a call. */
  async take(call: SurveyCall): Promise<void> {
    if (call.kind === 'clear') this.#history = { checkIns: [], sessions: [], nights: [] };
    else if (call.kind === 'more') {
      const { checkIns, sessions, nights } = this.#history;
      if (call.columns) for (const row of rowsOf(call.columns)) checkIns.push(row);
      if (call.sessions) sessions.push(...call.sessions);
      if (call.nights) nights.push(...call.nights);
    } else await this.#work(call);
  }

  async #work({ n, days, seed }: Extract<SurveyCall, { kind: 'survey' }>): Promise<void> {
    this.#asked = n;
    const history: History = this.#history;
    const items: SurveyItem[] = [];
    let rested = this.now();
    for (const item of survey(history, days, seed, this.means)) {
      if (item) items.push(item);
      else if (this.now() - rested > patience) {
        await this.rest();
        if (this.#asked !== n) return;
        rested = this.now();
      }
    }
    this.answer({ n, items });
  }
}
