/** The gain of a filter or the shape of a noise at a frequency (Hz ≥ 0). */
export type Spectrum = (hz: number) => number;

/** Butterworth-shaped skirts below `lo` and above `hi` (Hz), 6·order dB an octave each. */
export const band =
  (lo: number | null, hi: number | null, order = 2): Spectrum =>
  (hz) => {
    const f = Math.max(hz, 1e-3);
    let gain = 1;
    if (lo !== null) gain /= Math.sqrt(1 + Math.pow(lo / f, 2 * order));
    if (hi !== null) gain /= Math.sqrt(1 + Math.pow(f / hi, 2 * order));
    return gain;
  };

/** A straight slope in dB an octave, 1 at 1 kHz, level below `flatBelow` Hz. */
export const tilt =
  (dbPerOctave: number, flatBelow = 25): Spectrum =>
  (hz) =>
    Math.pow(Math.max(hz, flatBelow) / 1000, dbPerOctave / 6.0206);

/** A resonant hump: 1 + `height` at `centre` Hz, narrower with `q`. */
export const hump =
  (centre: number, q: number, height: number): Spectrum =>
  (hz) => {
    const f = Math.max(hz, 1e-3);
    return 1 + height / (1 + Math.pow(q * (f / centre - centre / f), 2));
  };

/** A bell on the octave axis, `octaves` being its standard deviation. */
export const bell =
  (centre: number, octaves: number): Spectrum =>
  (hz) =>
    Math.exp(-0.5 * Math.pow(Math.log2(Math.max(hz, 1) / centre) / octaves, 2));

/** All of them at once. */
export const through =
  (...parts: Spectrum[]): Spectrum =>
  (hz) =>
    parts.reduce((gain, part) => gain * part(hz), 1);

/** Frequencies evenly spaced in pitch, both ends included. */
export const ladder = (lo: number, hi: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => lo * Math.pow(hi / lo, i / (count - 1)));
