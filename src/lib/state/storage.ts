import { askToPersist, type StorageState, storageState as look } from '$lib/data/storage';

/** How the browser keeps the history, for the Settings page. */
export const storageState = {
  /** Before the browser has answered. */
  unknown: { used: null, quota: null, persisted: false } as StorageState,
  /** As it is now. */
  now: look,
  /** Asks it to keep the history when space runs low. */
  ask: askToPersist
};
