import { type Step, steps } from '$lib/domain/affect';

/** The colours of the present theme, read from the page's own tokens. */
export interface ChartInk {
  ink: string;
  soft: string;
  faint: string;
  edge: string;
  paper: string;
  reading: string;
  step: Record<Step, string>;
  font: string;
}

/** The colours as they are where a picture stands. */
export function inkOf(element: HTMLElement): ChartInk {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--ink-2'),
    faint: token('--ink-3'),
    edge: token('--outline'),
    paper: token('--paper'),
    reading: token('--reading'),
    step: Object.fromEntries(steps.map((step) => [step, token(`--v${step}`)])) as Record<Step, string>,
    font: style.fontFamily
  };
}
