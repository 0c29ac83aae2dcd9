import { grain } from './grain';

/** What a bubble may differ in. */
export interface BubbleShape {
  /** damping, 1/s; by default that of a bubble of this size in water */
  damping?: number;
  /** how fast its pitch climbs as it nears the surface and shrinks, as a share of the damping */
  rise?: number;
}

/**
 * A bubble of air ringing in water. Minnaert (1933): radius · frequency ≈ 3 m/s, so 1 kHz is a 3 mm bubble;
 * damping .13/r + .0072 r^−1.5 (thermal and radiation losses; van den Doel 2005). Loudest sample near 1.
 */
export function bubble(hz: number, rate: number, { damping, rise = 0.12 }: BubbleShape = {}): Float64Array {
  const radius = 3 / hz;
  const d = damping ?? 0.13 / radius + 0.0072 * Math.pow(radius, -1.5);
  return grain(
    Math.min(0.25, 6 / d) + 0.0002,
    rate,
    (t) =>
      Math.sin(2 * Math.PI * hz * (t + 0.5 * rise * d * t * t)) *
      Math.exp(-d * t) *
      (1 - Math.exp(-t / 0.00025)),
    0.001
  );
}

/** The natural damping of a bubble of this pitch, 1/s. */
export const dampingOf = (hz: number): number => 0.13 / (3 / hz) + 0.0072 * Math.pow(3 / hz, -1.5);
