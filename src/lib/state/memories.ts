import type { Id } from '$lib/domain/record';
import { stampAt } from '$lib/domain/stamp';
import { device } from './device.svelte';

/** Changes what was kept; `done: 'today'` ticks a step off, `undefined` takes that back. */
export async function changeMemory(
  id: Id,
  change: { text: string } | { done: 'today' | undefined }
): Promise<void> {
  const { memories } = await device.opened;
  if ('text' in change) await memories.change(id, change);
  else await memories.change(id, { done: change.done && stampAt(device.now(), device.zone()).day });
}

/** Forgets one thing; gives back how to undo it, or null when it was gone already. */
export async function forgetMemory(id: Id): Promise<(() => Promise<void>) | null> {
  const { memories } = await device.opened;
  const result = await memories.bury(id);
  const forgotten = result.ok ? result.value : null;
  return forgotten && (async () => void (await memories.revive(forgotten)));
}
