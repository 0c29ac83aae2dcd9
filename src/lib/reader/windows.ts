/** A stretch of a text's tokens, `from` included, `to` not. */
export interface Window {
  from: number;
  to: number;
}

/** More windows than this add nothing to what a note says; a longer text is read at evenly spaced places. */
export const mostWindows = 24;

/**
 * Overlapping windows over a text of `count` tokens. The last one ends with the text. A very long text is sampled
 * evenly, first and last window included, so that reading 100,000 characters takes as long as reading a long letter.
 */
export function windowsOver(count: number, size: number, stride: number): Window[] {
  if (count <= size) return count > 0 ? [{ from: 0, to: count }] : [];
  const windows: Window[] = [];
  for (let from = 0; from + size < count; from += stride) windows.push({ from, to: from + size });
  windows.push({ from: count - size, to: count });
  if (windows.length <= mostWindows) return windows;
  const step = (windows.length - 1) / (mostWindows - 1);
  return Array.from({ length: mostWindows }, (_, i) => windows[Math.round(i * step)]!);
}
