/** What the breath does: in, a second sip on top, held, out. */
export type BreathKind = 'in' | 'sip' | 'hold' | 'out';

/** One part of a breath. */
export interface BreathPhase {
  kind: BreathKind;
  seconds: number;
}

/** The ways of breathing offered. */
export const breathingIds = ['slow-six', 'four-seven-eight', 'cyclic-sigh'] as const;

/** One of the ways of breathing. */
export type BreathingId = (typeof breathingIds)[number];

/** A way of breathing: its phases, round and round. */
export interface BreathingPattern {
  id: BreathingId;
  phases: readonly BreathPhase[];
}

/**
 * Slow six: six breaths a minute, the out-breath longer (Lehrer & Gevirtz 2014). 4-7-8: in four, held seven, out eight.
 * Cyclic sigh: in, a second sip, a long way out (Balban et al. 2023).
 */
export const breathingPatterns: Record<BreathingId, BreathingPattern> = {
  'slow-six': {
    id: 'slow-six',
    phases: [
      { kind: 'in', seconds: 4.5 },
      { kind: 'out', seconds: 5.5 }
    ]
  },
  'four-seven-eight': {
    id: 'four-seven-eight',
    phases: [
      { kind: 'in', seconds: 4 },
      { kind: 'hold', seconds: 7 },
      { kind: 'out', seconds: 8 }
    ]
  },
  'cyclic-sigh': {
    id: 'cyclic-sigh',
    phases: [
      { kind: 'in', seconds: 2.5 },
      { kind: 'sip', seconds: 1.5 },
      { kind: 'out', seconds: 6 }
    ]
  }
};

/** Where one is in a way of breathing. */
export interface BreathMoment {
  kind: BreathKind;
  /** which phase of the breath, from 0 */
  phase: number;
  /** which breath, from 0 */
  cycle: number;
  /** how much of the phase is over, 0 ≤ p < 1 */
  progress: number;
  /** seconds left in the phase */
  left: number;
  /** how full the lungs are, 0 empty … 1 full */
  fullness: number;
}

/** Seconds of one whole breath. */
export const breathSeconds = ({ phases }: BreathingPattern): number =>
  phases.reduce((sum, { seconds }) => sum + seconds, 0);

/** How full the lungs are at the end of each kind of phase; a first breath before a sip stops at three quarters. */
function fullnessAfter(kind: BreathKind, sipFollows: boolean, before: number): number {
  if (kind === 'out') return 0;
  if (kind === 'hold') return before;
  return sipFollows ? 0.75 : 1;
}

/** Breath turns softly: a cosine between two fullnesses. */
const eased = (p: number): number => 0.5 - 0.5 * Math.cos(Math.PI * p);

/** The moment `t` seconds (≥ 0) after the first in-breath began. */
export function breathAt(pattern: BreathingPattern, t: number): BreathMoment {
  const whole = breathSeconds(pattern);
  const cycle = Math.floor(Math.max(0, t) / whole);
  let into = Math.max(0, t) - cycle * whole;
  let before = 0;
  for (const [phase, { kind, seconds }] of pattern.phases.entries()) {
    const after = fullnessAfter(kind, pattern.phases[phase + 1]?.kind === 'sip', before);
    if (into < seconds || phase === pattern.phases.length - 1) {
      const progress = Math.min(into / seconds, 1 - Number.EPSILON);
      const fullness = before + (after - before) * eased(progress);
      return { kind, phase, cycle, progress, left: Math.max(0, seconds - into), fullness };
    }
    into -= seconds;
    before = after;
  }
  throw new RangeError('a way of breathing needs a phase');
}
