/** A colour as `#rrggbb`. */
export type Hex = string;

const channels = (colour: Hex) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));

/** A colour between two others: `share` 0 gives the first, 1 the second. */
export function mix(from: Hex, to: Hex, share: number): Hex {
  const end = channels(to);
  const between = channels(from).map((v, i) => v + ((end[i] ?? v) - v) * share);
  return (
    '#' +
    between
      .map((v) =>
        Math.round(Math.min(255, Math.max(0, v)))
          .toString(16)
          .padStart(2, '0')
      )
      .join('')
  );
}
