import { bandpass, burst, grain, peakOne, together } from './grain';
import type { Dice } from './random';

/**
 * A drop striking a leaf: the leaf's flap (noise 350–2600 Hz, gone in 2.2 ms), its body (a hum near 300 Hz that
 * drops as the leaf gives way) and the tick of the impact (half a millisecond, 2.5–9 kHz). All of it lower and
 * longer for a larger leaf. `size` 1 is a leaf the length of a finger.
 */
export function leafHit(dice: Dice, rate: number, size: number): Float64Array {
  const pitch = dice.uniform(0.8, 1.25) / size;
  const flap = bandpass(burst(dice, 0.05, rate, 0.0022 * size), 350 * pitch, 2600 * pitch, rate);
  const tick = bandpass(burst(dice, 0.02, rate, 0.0005), 2500, 9000, rate);
  const body = grain(
    0.05,
    rate,
    (t) =>
      Math.sin(2 * Math.PI * (300 * pitch + 120 * Math.exp(-t / 0.004)) * t) *
      Math.exp(-t / (0.006 * size)) *
      (1 - Math.exp(-t / 0.0004))
  );
  return together(
    [peakOne(flap), 1],
    [body, 0.45 * dice.uniform(0.3, 1)],
    [peakOne(tick), 0.35 * dice.uniform(0.2, 1)]
  );
}
