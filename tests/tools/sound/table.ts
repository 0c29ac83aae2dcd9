import type { Figures } from '$lib/audio/measure/figures';

/** The bounds a file must keep. */
export const bounds = {
  lufs: 0.5,
  target: -24,
  truePeak: -1.5,
  dc: -60,
  flux: 3,
  step: 0.999,
  bytes: 12_000_000
};

const heads = [
  'scape',
  'KB',
  's',
  'LUFS',
  'LRA',
  'dBTP',
  'DC dB',
  'step',
  'flux z',
  'L/R',
  'centroid',
  '85 %',
  'dB/oct',
  ''
];
const widths = [12, 6, 6, 8, 6, 7, 7, 7, 7, 6, 9, 6, 7, 0];

const line = (cells: string[]): string =>
  cells
    .map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(12)))
    .join(' ')
    .trimEnd();

/** The first line of the table. */
export const head = line(heads);

/** One line of the table, and what is wrong with this loop if anything is. */
export function row(
  id: string,
  bytes: number,
  seconds: number,
  f: Figures,
  live: boolean
): { text: string; faults: string[] } {
  const faults: string[] = [];
  if (Math.abs(f.integrated - bounds.target) > bounds.lufs) faults.push('loudness');
  if (f.truePeak > bounds.truePeak) faults.push('true peak');
  if (f.dc > bounds.dc) faults.push('DC');
  if (!live && f.seam.flux >= bounds.flux) faults.push('seam flux');
  if (!live && f.seam.step > bounds.step) faults.push('seam step');
  const cells = [
    id,
    live ? 'live' : (bytes / 1000).toFixed(0),
    seconds.toFixed(1),
    f.integrated.toFixed(2),
    f.range.toFixed(1),
    f.truePeak.toFixed(1),
    f.dc.toFixed(0),
    live ? '-' : `${(100 * f.seam.step).toFixed(1)}%`,
    live ? '-' : f.seam.flux.toFixed(2),
    f.correlation.toFixed(2),
    f.centroid.toFixed(0),
    f.rolloff.toFixed(0),
    f.slope.toFixed(1),
    faults.length ? `  ${faults.join(', ')}` : ''
  ];
  return { text: line(cells), faults };
}
