/** What a finger, a mouse or a wheel asks of a chart. Places and distances are CSS pixels from its left edge. */
export interface ChartAsks {
  /** Slide with the finger: to the right shows what was before. */
  slide: (pixels: number) => void;
  /** Show more (above 1) or fewer days around a place. */
  stretch: (factor: number, at: number) => void;
  /** A place was touched or clicked. */
  pick: (at: number) => void;
  /** A mouse rests over a place; null when it has left. */
  hover: (at: number | null) => void;
  /** The hand has come to rest. */
  rest: () => void;
}

/** A touch that moves less than this is a touch, pixels. */
const still = 6;
/** How much of its speed a thrown chart keeps each 16 ms, and the speed (px/ms) at which it stands still. */
const thrown = { keeps: 0.93, least: 0.03, most: 4 };
/** Turning a wheel by this much stretches by e. */
const wheelReach = 400;
/** A wheel has no end of its own: it rests after so many ms. */
const wheelRest = 160;

/** Listens on a chart; gives back how to stop. `calm` throws nothing on after the finger has left. */
export function listenToChart(canvas: HTMLElement, asks: ChartAsks, calm: () => boolean): () => void {
  const fingers = new Map<number, number>();
  let moved = false;
  let speed = 0;
  let last = 0;
  let frame = 0;
  let wheelTimer: ReturnType<typeof setTimeout> | undefined;

  const at = (event: PointerEvent | WheelEvent) => event.clientX - canvas.getBoundingClientRect().left;
  const stop = () => cancelAnimationFrame(frame);

  function down(event: PointerEvent) {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    stop();
    fingers.set(event.pointerId, at(event));
    if (fingers.size === 1) [moved, speed, last] = [false, 0, event.timeStamp];
    canvas.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent) {
    const before = fingers.get(event.pointerId);
    const now = at(event);
    if (before === undefined) {
      if (event.pointerType === 'mouse') asks.hover(now);
      return;
    }
    if (!moved && fingers.size === 1 && Math.abs(now - before) < still) return;
    moved = true;
    if (fingers.size === 2) {
      const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
      const apart = Math.max(24, Math.abs(now - (other ?? now)));
      asks.stretch(Math.max(24, Math.abs(before - (other ?? before))) / apart, ((other ?? now) + now) / 2);
    } else {
      asks.slide(now - before);
      const passed = Math.max(1, event.timeStamp - last);
      speed = 0.6 * speed + 0.4 * ((now - before) / passed);
      last = event.timeStamp;
    }
    fingers.set(event.pointerId, now);
  }

  function up(event: PointerEvent) {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    if (!moved) return asks.pick(at(event));
    const held = event.timeStamp - last > 80;
    if (held || calm() || Math.abs(speed) < thrown.least) return asks.rest();
    glide(Math.max(-thrown.most, Math.min(thrown.most, speed)));
  }

  /** The browser took the touch over, to scroll the page. */
  function cancel(event: PointerEvent) {
    fingers.delete(event.pointerId);
    if (moved) asks.rest();
  }

  function glide(from: number) {
    let [now, before] = [from, performance.now()];
    const step = (time: number) => {
      const passed = Math.min(64, time - before);
      before = time;
      asks.slide(now * passed);
      now *= thrown.keeps ** (passed / 16);
      if (Math.abs(now) > thrown.least) frame = requestAnimationFrame(step);
      else asks.rest();
    };
    frame = requestAnimationFrame(step);
  }

  /** Sideways slides, with the control key (as a pinch on a trackpad comes) it stretches; up and down is the page's. */
  function wheel(event: WheelEvent) {
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (!event.ctrlKey && Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    event.preventDefault();
    stop();
    if (event.ctrlKey) asks.stretch(Math.exp(event.deltaY / wheelReach), at(event));
    else asks.slide(-sideways);
    clearTimeout(wheelTimer);
    wheelTimer = setTimeout(asks.rest, wheelRest);
  }

  const leave = (event: PointerEvent) => event.pointerType === 'mouse' && asks.hover(null);
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', cancel);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('wheel', wheel, { passive: false });
  return () => {
    stop();
    clearTimeout(wheelTimer);
    canvas.removeEventListener('pointerdown', down);
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerup', up);
    canvas.removeEventListener('pointercancel', cancel);
    canvas.removeEventListener('pointerleave', leave);
    canvas.removeEventListener('wheel', wheel);
  };
}
