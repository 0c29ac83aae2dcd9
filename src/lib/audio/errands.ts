/** Things to be done later, one of each name at a time: a new errand takes the place of the old one. */
export class Errands {
  #pending = new Map<string, () => void>();

  /** @param later runs something after some ms and returns how to call it off; may be late */
  constructor(private readonly later: (run: () => void, ms: number) => () => void) {}

  /** Does something in `ms`. */
  set(name: string, run: () => void, ms: number): void {
    this.cancel(name);
    const cancel = this.later(() => {
      this.#pending.delete(name);
      run();
    }, ms);
    this.#pending.set(name, cancel);
  }

  /** Whether an errand of this name is still to be done. */
  has(name: string): boolean {
    return this.#pending.has(name);
  }

  /** Calls one off, if it is still to be done. */
  cancel(name: string): void {
    this.#pending.get(name)?.();
    this.#pending.delete(name);
  }

  /** Calls all off. */
  cancelAll(): void {
    for (const name of [...this.#pending.keys()]) this.cancel(name);
  }
}
