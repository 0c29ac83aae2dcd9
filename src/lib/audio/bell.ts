/**
 * Rings once at a time of the audio clock. It is a silent source that stops there: its `ended` comes from the audio
 * thread, which no hidden tab throttles.
 */
export class Bell {
  #source: ConstantSourceNode | null = null;

  constructor(
    private readonly context: AudioContext,
    private readonly ring: () => void
  ) {}

  /** Sets it to a time of the context's clock, s; null takes it away. */
  set(at: number | null): void {
    if (this.#source) {
      this.#source.onended = null;
      this.#source.stop();
      this.#source.disconnect();
      this.#source = null;
    }
    if (at === null) return;
    const source = this.context.createConstantSource();
    source.offset.setValueAtTime(0, this.context.currentTime);
    source.connect(this.context.destination);
    source.onended = () => this.ring();
    source.start();
    source.stop(at);
    this.#source = source;
  }
}
