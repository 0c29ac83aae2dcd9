import type { CheckIn } from '$lib/domain/check-in';
import { type History, survey, type SurveyItem } from '$lib/domain/insight/survey';
import type { WordMeans } from '$lib/domain/insight/ten-words';
import type { Session } from '$lib/domain/session';
import type { Days } from '$lib/domain/trend/range';

/** What the desk is asked. The history comes in parts, so that no frame is held up by handing it over. */
export type SurveyCall =
  | { kind: 'clear' }
  | { kind: 'more'; checkIns: CheckIn[]; sessions: Session[] }
  /** `n` numbers the question; `seed` makes the same days give the same intervals. */
  | { kind: 'survey'; n: number; days: Days; seed: number };

/** What it answers: everything found about the days that were asked for. */
export interface SurveyAnswer {
  n: number;
  items: SurveyItem[];
}

/**
 * Holds a copy of the history and answers one question at a time; a newer question takes the place of an older one
 * that is still being worked on. `rest` lets messages come in between slices of work.
 */
export class SurveyDesk {
  #history: { checkIns: CheckIn[]; sessions: Session[] } = { checkIns: [], sessions: [] };
  #asked = 0;

  constructor(
    private readonly answer: (answer: SurveyAnswer) => void,
    private readonly means: WordMeans,
    private readonly rest: () => Promise<void>
  ) {}

  /** Takes a call. */
  async take(call: SurveyCall): Promise<void> {
    if (call.kind === 'clear') this.#history = { checkIns: [], sessions: [] };
    else if (call.kind === 'more') {
      this.#history.checkIns.push(...call.checkIns);
      this.#history.sessions.push(...call.sessions);
    } else await this.#work(call);
  }

  async #work({ n, days, seed }: Extract<SurveyCall, { kind: 'survey' }>): Promise<void> {
    this.#asked = n;
    const history: History = { ...this.#history, nights: [] };
    const items: SurveyItem[] = [];
    let slices = 0;
    for (const item of survey(history, days, seed, this.means)) {
      if (item) items.push(item);
      else if (++slices % 4 === 0) {
        await this.rest();
        if (this.#asked !== n) return;
      }
    }
    this.answer({ n, items });
  }
}
