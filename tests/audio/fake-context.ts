/** A small, honest stand-in for the Web Audio API: it keeps what was scheduled and can say what would be heard. */

interface Event {
  kind: 'set' | 'linear' | 'exponential' | 'target';
  at: number;
  value: number;
  constant?: number;
}

/** An AudioParam that remembers its automation and computes its value at any time, as the standard says. */
export class FakeParam {
  events: Event[] = [];
  constructor(public value = 1) {}

  #add(event: Event) {
    if (event.kind === 'exponential' && event.value <= 0)
      throw new RangeError('an exponential ramp never reaches 0');
    this.events.push(event);
    this.events.sort((a, b) => a.at - b.at); // stable: equal times keep their order
    return this;
  }
  setValueAtTime = (value: number, at: number) => this.#add({ kind: 'set', at, value });
  linearRampToValueAtTime = (value: number, at: number) => this.#add({ kind: 'linear', at, value });
  exponentialRampToValueAtTime = (value: number, at: number) => this.#add({ kind: 'exponential', at, value });
  setTargetAtTime = (value: number, at: number, constant: number) =>
    this.#add({ kind: 'target', at, value, constant });
  cancelScheduledValues(from: number) {
    this.events = this.events.filter(({ at }) => at < from);
    return this;
  }

  /** The value at a time, s. */
  at(time: number): number {
    let value = this.value;
    let since = 0;
    let target: Event | null = null;
    const settled = (t: number) =>
      target ? target.value + (value - target.value) * Math.exp(-(t - since) / target.constant!) : value;
    for (const event of this.events) {
      const ramp = event.kind === 'linear' || event.kind === 'exponential';
      if (!ramp && event.at > time) break;
      const before = settled(ramp ? since : event.at);
      if (ramp && event.at > time) {
        const share = (time - since) / (event.at - since);
        return event.kind === 'linear'
          ? before + (event.value - before) * share
          : before * Math.pow(event.value / before, share);
      }
      value = event.kind === 'target' ? before : event.value;
      target = event.kind === 'target' ? event : null;
      since = event.at;
    }
    return settled(time);
  }
}

/** A node that knows what it is connected to. */
export class FakeNode {
  to: FakeNode[] = [];
  constructor(readonly context: FakeContext) {}
  connect(node: FakeNode) {
    this.to.push(node);
    return node;
  }
  disconnect() {
    this.to = [];
  }
}

/** A gain. */
export class FakeGain extends FakeNode {
  gain = new FakeParam(1);
}

/** A source with a beginning and an end. */
export class FakeSource extends FakeNode {
  buffer: unknown = null;
  loop = false;
  loopStart = 0;
  loopEnd = 0;
  offset = new FakeParam(1);
  frequency = new FakeParam(440);
  started: number | null = null;
  startedFrom = 0;
  stopped = Infinity;
  onended: (() => void) | null = null;
  start(at = this.context.currentTime, offset = 0) {
    if (this.started !== null) throw new Error('a source starts once');
    this.started = at;
    this.startedFrom = offset;
  }
  stop(at = this.context.currentTime) {
    if (this.started === null) throw new Error('a source that never started cannot stop');
    this.stopped = Math.max(at, this.context.currentTime);
  }
  setPeriodicWave() {}
}

/** A decoded file. */
export class FakeBuffer {
  numberOfChannels = 2;
  sampleRate = 1000;
  channels: Float32Array[];
  constructor(readonly duration: number) {
    this.channels = [0, 1].map(() => new Float32Array(Math.round(duration * this.sampleRate)));
  }
  getChannelData = (channel: number) => this.channels[channel]!;
}

/** An audio context whose clock the test turns. Files whose first byte is 0 do not decode. */
export class FakeContext {
  currentTime = 0;
  state: 'suspended' | 'running' | 'closed' | 'interrupted' = 'suspended';
  onstatechange: (() => void) | null = null;
  destination = new FakeNode(this);
  sources: FakeSource[] = [];
  gains: FakeGain[] = [];
  /** whether a call or another app holds the sound */
  held = false;

  createGain() {
    const gain = new FakeGain(this);
    this.gains.push(gain);
    return gain;
  }
  #source() {
    const source = new FakeSource(this);
    this.sources.push(source);
    return source;
  }
  createBufferSource = () => this.#source();
  createConstantSource = () => this.#source();
  createOscillator = () => this.#source();
  createPeriodicWave = () => ({});
  async decodeAudioData(bytes: ArrayBuffer) {
    const seconds = new Uint8Array(bytes)[0]!;
    if (seconds === 0) throw new DOMException('Unable to decode audio data', 'EncodingError');
    return new FakeBuffer(seconds);
  }
  #become(state: FakeContext['state']) {
    if (this.state === state) return;
    this.state = state;
    this.onstatechange?.();
  }
  async resume() {
    if (this.held) throw new DOMException('not now', 'InvalidStateError');
    this.#become('running');
  }
  async suspend() {
    this.#become('suspended');
  }
  async close() {
    this.#become('closed');
  }
  interrupt() {
    this.held = true;
    this.#become('interrupted');
  }
  give() {
    this.held = false;
  }
  /** Lets the audio clock run on, if it runs, and ends what ends. */
  advance(seconds: number) {
    if (this.state !== 'running') return;
    this.currentTime += seconds;
    for (const source of this.sources)
      if (source.stopped <= this.currentTime && source.onended) {
        const ended = source.onended;
        source.onended = null;
        ended();
      }
  }
  /** Loops that can be heard: playing, and connected all the way to the loudspeaker. */
  get sounding() {
    const reaches = (node: FakeNode): boolean => node === this.destination || node.to.some(reaches);
    return this.sources.filter(
      (source) =>
        source.loop && source.started !== null && source.stopped > this.currentTime && reaches(source)
    );
  }
}
