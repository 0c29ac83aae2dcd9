/** Seconds over which the end of a loop becomes its beginning. */
const crossing = 0.1;

/**
 * Makes a decoded loop close exactly. An encoder keeps the sound and not the wave, so that the last sample decoded and
 * the first no longer fit, though the music of them does. The padding before the loop is the same moment as the loop's
 * end, and it does fit: over the last tenth of a second the one gives way to the other. In place; times in s.
 */
export function mendSeam(channel: Float32Array, rate: number, loopStart: number, loopEnd: number): void {
  const start = Math.round(loopStart * rate);
  const end = Math.min(Math.round(loopEnd * rate), channel.length);
  const length = Math.min(Math.round(crossing * rate), start);
  for (let i = 1; i <= length; i++) {
    const share = 0.5 + 0.5 * Math.cos((Math.PI * (i - 1)) / length); // 1 at the seam, 0 a tenth of a second before
    const at = end - i;
    channel[at] = (1 - share) * channel[at]! + share * channel[start - i]!;
  }
}
