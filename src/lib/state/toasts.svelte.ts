/** One short message above the bar, with at most one thing to do about it. */
export interface Toast {
  /** What it says: a code the interface turns into words. */
  code:
    | 'saved'
    | 'saved-unread'
    | 'removed'
    | 'restored'
    | 'changed'
    | 'copied'
    | 'storage-full'
    | 'storage-failed'
    | 'session-removed'
    | 'removed-memory';
  undo?: () => void | Promise<void>;
}

/** How long a toast stays, in milliseconds, unless it is touched. */
const stays = 8000;

class Toasts {
  current = $state.raw<Toast | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows one, in place of any other. */
  show(toast: Toast): void {
    clearTimeout(this.#timer);
    this.current = toast;
    this.#timer = setTimeout(() => this.dismiss(), stays);
  }

  /** Holds it while the pointer or the focus rests on it. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  /** Lets it go again after its time. */
  release(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), stays);
  }

  /** Takes it away. */
  dismiss(): void {
    clearTimeout(this.#timer);
    this.current = null;
  }
}

/** The one place messages appear. */
export const toasts = new Toasts();
