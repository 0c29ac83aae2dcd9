import type { KeepsakeOf } from '$lib/data/keepsakes';
import { type Finding, type Insight, keyOf } from '$lib/domain/insight/insight';
import type { SurveyItem } from '$lib/domain/insight/survey';
import type { TenWords } from '$lib/domain/insight/ten-words';
import type { Days } from '$lib/domain/trend/range';
import { device } from './device.svelte';
import { Live } from './live.svelte';
import { stateOfAll, type Surveyed, Surveyor } from './surveyor';
import { toasts } from './toasts.svelte';

/** What a dismissal holds: the insight's lasting name. */
interface Dismissed {
  key: string;
}

/** What a person can do something with comes first; how much days differ comes last. */
const order: Insight['code'][] = [
  'went-with',
  'session-lift',
  'technique',
  'direction',
  'instability',
  'variability',
  'label-diversity',
  'not-enough'
];
const place = ({ code }: Insight): number => order.indexOf(code);

/** The insights of a range: looked for beside the page, waved away and brought back by the person. */
export class Insights {
  #surveyor = new Surveyor();
  #asked = '';
  #items = $state.raw<SurveyItem[]>([]);
  #dismissals = new Live((store) => store.keepsakes.all<Dismissed>('dismissed'), []);
  /** Still being worked out: what is shown is of the range before. */
  busy = $state(true);

  #gone = $derived(
    new Map(
      this.#dismissals.current
        .filter(({ deleted }) => !deleted)
        .map((keepsake): [string, KeepsakeOf<Dismissed>] => [keepsake.body.key, keepsake])
    )
  );
  #insights = $derived(
    this.#items
      .filter((item): item is Insight => item.code !== 'ten-words')
      .sort((a, b) => place(a) - place(b))
  );

  /** What was found, without what the person has waved away. */
  found = $derived(this.#insights.filter((one) => one.code !== 'not-enough' && !this.#gone.has(keyOf(one))));
  /** What there is not enough of yet. */
  notYet = $derived(this.#insights.filter((one): one is Finding<'not-enough'> => one.code === 'not-enough'));
  /** What was found and waved away. */
  putAway = $derived(this.#insights.filter((one) => one.code !== 'not-enough' && this.#gone.has(keyOf(one))));
  /** The person's own words, when there are enough notes. */
  words = $derived(this.#items.find((item): item is TenWords => item.code === 'ten-words') ?? null);

  /** Looks at some days. What was found before stays until the new is there; the same is not asked twice. */
  async look(all: Surveyed, days: Days): Promise<void> {
    const asked = `${stateOfAll(all)} ${days.from} ${days.to}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.busy = true;
    const items = await this.#surveyor.ask(all, days);
    if (!items) return;
    this.#items = items;
    this.busy = false;
  }

  /** Waves one away; it stays away while its numbers move. */
  async dismiss(insight: Insight): Promise<void> {
    const store = await device.opened;
    const result = await store.keepsakes.add<Dismissed>('dismissed', { key: keyOf(insight) });
    if (!result.ok) toasts.show({ code: result.error });
  }

  /** Brings one back. */
  async bringBack(insight: Insight): Promise<void> {
    const keepsake = this.#gone.get(keyOf(insight));
    if (!keepsake) return;
    const store = await device.opened;
    const result = await store.keepsakes.bury(keepsake.id);
    if (!result.ok) toasts.show({ code: result.error });
  }

  /** Lets the worker go. */
  close(): void {
    this.#surveyor.close();
  }
}
