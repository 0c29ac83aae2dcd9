import fc from 'fast-check';
import { affect, arousal, valence } from '$lib/domain/affect';
import type { CheckInContent } from '$lib/domain/check-in';
import { contextIds } from '$lib/domain/context';
import { labelIds } from '$lib/domain/feeling';
import { addDays, localDay } from '$lib/domain/stamp';
import type { Store } from '$lib/data/store';
import { type Device, on, well } from './life';

const unit = fc.integer({ min: -100, max: 100 }).map((n) => (n === 0 ? 0 : n / 100));
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '今天还好。',
    '=SUM(A1)',
    '"quoted", and\nbroken',
    '<script>alert(1)</script>',
    '👩‍👩‍👧 family',
    ''
  )
);

const reading = fc.option(
  fc.record({
    valence: unit.map(valence),
    spread: fc.double({ min: 0, max: 2, noNaN: true }),
    arousal: unit.map(arousal),
    labels: fc.array(
      fc.record({ id: fc.constantFrom(...labelIds), p: fc.double({ min: 0, max: 1, noNaN: true }) }),
      {
        maxLength: 2
      }
    ),
    modelId: fc.constant('valence-1')
  })
);

const content: fc.Arbitrary<CheckInContent> = fc
  .record(
    {
      kind: fc.constantFrom('momentary', 'daily'),
      affect: fc.tuple(unit, unit).map(([v, a]) => affect(v, a)),
      labels: fc.uniqueArray(fc.constantFrom(...labelIds, 'own:wabi' as const), { maxLength: 3 }),
      contexts: fc.uniqueArray(fc.constantFrom(...contextIds), { maxLength: 3 }),
      tags: fc.array(text, { maxLength: 3 }),
      note: text,
      sleepHours: fc.integer({ min: 0, max: 48 }).map((n) => n / 2),
      reading
    },
    { requiredKeys: ['kind', 'affect', 'labels', 'contexts', 'tags', 'note', 'reading'] }
  )
  .map((made) => ({ ...made }) as CheckInContent);

const deed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('check-in' as const), content, day: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('talk' as const), text, day: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remember' as const), text, day: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('keep' as const), body: body() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set' as const), key: fc.string(), body: body() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('bury' as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), which: fc.nat(20), note: text }) }
);

/** Anything a room may keep in a keepsake or a setting: JSON, and what IndexedDB can hold beyond it. */
function body(): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(NaN, -0, Infinity, new Date(0), new Uint8Array([0, 1, 255]), {
    $kept: 'not ours',
    value: 1
  });
  return fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.record({ odd, name: text }));
}

/** One thing a person did. */
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** What a person may have done over a year, in any order. */
export const life: fc.Arbitrary<Deed[]> = fc.array(deed, { maxLength: 25 });

/** Lives it on a device. */
export async function lived(device: Device, store: Store, deeds: readonly Deed[]): Promise<void> {
  const ids: string[] = [];
  const day = (n: number) => addDays(localDay('2025-04-01'), n);
  for (const deed of deeds) {
    device.wait(7);
    if (deed.do === 'check-in') ids.push(well(await store.checkIns.add(deed.content, on(day(deed.day)))).id);
    else if (deed.do === 'keep') await store.keepsakes.add('mix', deed.body);
    else if (deed.do === 'set') await store.settings.set(`x${deed.key}`, deed.body);
    else if (deed.do === 'remember')
      await store.memories.add({
        kind: 'quote',
        text: deed.text,
        from: { session: 's', turn: 1 },
        day: day(deed.day),
        sensitive: true
      });
    else if (deed.do === 'talk')
      await store.sessions.add({
        ...on(day(deed.day)),
        guide: 'deer',
        flow: { id: 'just-listen', version: 1 },
        lang: 'en',
        before: affect(-0.5, 0.25),
        after: null,
        reading: null,
        turns: [
          {
            n: 0,
            by: 'person',
            at: device.time,
            text: deed.text,
            node: 'start',
            act: 'answer',
            reading: null
          }
        ],
        status: 'open',
        resume: { node: 'next', depth: [1, 2] }
      });
    else if (ids.length > 0) {
      const id = ids[deed.which % ids.length]!;
      if (deed.do === 'bury') await store.checkIns.bury(id);
      else await store.checkIns.change(id, { note: deed.note });
    }
  }
}
