import type { Flow } from '$lib/domain/dialogue/flow';

const files = import.meta.glob<{ flow: Flow }>(['./*.ts', '!./catalog.ts'], { eager: true });

/** Every technique, in the order of their ids. A file put into this folder is in. */
export const flows: readonly Flow[] = Object.values(files)
  .map((file) => file.flow)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const past = import.meta.glob<{ flow: Flow }>('./past/*.ts', { eager: true });

/** Versions once published and since replaced: an open session goes on with the one it began with. */
export const pastFlows: readonly Flow[] = Object.values(past).map((file) => file.flow);
