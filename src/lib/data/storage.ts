/** How the browser keeps the history: how much is used, and whether it promised not to clear it. */
export interface StorageState {
  /** Bytes used by this site; null when the browser does not say. */
  used: number | null;
  /** Bytes the browser would allow; null when it does not say. */
  quota: number | null;
  /** Whether the browser promised to keep it when space runs low. */
  persisted: boolean;
}

/** Asks the browser how it keeps the history. */
export async function storageState(): Promise<StorageState> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  const persisted = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
  return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted };
}

/** Asks the browser not to clear the history when space runs low. Asked after the first entry, when it means something. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
