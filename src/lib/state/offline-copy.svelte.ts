import type { Workbox } from 'workbox-window';

/** How far the device's copy of a stage has come. */
export interface CopyProgress {
  stage: 'model' | 'sound';
  doneBytes: number;
  totalBytes: number;
  failed: boolean;
}

/** The service worker as the app sees it: the offline copy, its progress, and updates that wait for a yes. */
class OfflineCopy {
  /** A new version lies ready. It waits until the person says so. */
  updateReady = $state(false);
  /** The app itself opens without a network from now on. */
  ready = $state(false);
  model = $state.raw<CopyProgress | null>(null);
  sound = $state.raw<CopyProgress | null>(null);
  #workbox: Workbox | null = null;
  #beforeReload: (() => void)[] = [];
  #onModel: (() => void)[] = [];

  /** Registers the worker. Where the browser has none or forbids it, the app works as a page. */
  async start(base: string): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const { Workbox } = await import('workbox-window'); // not needed for the first screen
    const workbox = (this.#workbox = new Workbox(`${base}/service-worker.js`, { scope: `${base}/` }));
    workbox.addEventListener('waiting', () => (this.updateReady = true));
    workbox.addEventListener('controlling', ({ isUpdate }) => {
      if (!isUpdate && !this.updateReady) return;
      for (const flush of this.#beforeReload) flush();
      location.reload();
    });
    // Not through workbox: it passes on only what its own registration says, and the copy may have been begun by
    // another tab or by the page before this one.
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (data?.type === 'COPY') this.#heard(data.progress as CopyProgress);
    });
    try {
      await workbox.register(); // resolves to undefined where workers are blocked
      await navigator.serviceWorker.ready;
      this.ready = true;
      await this.copy('model');
    } catch {
      // no worker, no offline copy; Settings says so
    }
  }

  #heard(progress: CopyProgress): void {
    if (progress.stage === 'sound') return void (this.sound = progress);
    this.model = progress;
    if (!progress.failed && progress.doneBytes === progress.totalBytes)
      for (const copied of this.#onModel.splice(0)) copied();
  }

  /**
   * Asks for a stage to be copied to the device; what is there already is not fetched again. With `only` (addresses)
   * some of its files come, without progress.
   */
  async copy(stage: CopyProgress['stage'], only?: readonly string[]): Promise<void> {
    const registration = await navigator.serviceWorker?.ready;
    registration?.active?.postMessage({ type: 'COPY', stage, only });
  }

  /** Resolves once the model is wholly on the device; never, where it does not come. */
  modelCopied(): Promise<void> {
    return new Promise((copied) => this.#onModel.push(copied));
  }

  /** Drops the copies of a stage, e.g. because a byte of the model went bad, so that they are fetched anew. */
  async drop(stage: CopyProgress['stage']): Promise<void> {
    const registration = await navigator.serviceWorker?.ready;
    registration?.active?.postMessage({ type: 'DROP', stage });
  }

  /** Something that must be kept before a page is reloaded for an update. */
  beforeReload(flush: () => void): () => void {
    this.#beforeReload.push(flush);
    return () => (this.#beforeReload = this.#beforeReload.filter((other) => other !== flush));
  }

  /** The person said yes: the waiting version takes over and the page reloads. */
  update(): void {
    this.#workbox?.messageSkipWaiting();
  }
}

/** The one offline copy of this device. */
export const offlineCopy = new OfflineCopy();
