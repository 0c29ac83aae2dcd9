import { arousal, valence } from '$lib/domain/affect';
import { isLabelId, type LabelId } from '$lib/domain/feeling';
import type { ReadingDetail } from '$lib/domain/reading';
import type { ModelFacts } from './card';

/** What the network says of one window. */
export interface WindowOutput {
  logits: Float32Array;
  vector: Float32Array | null;
  /** How many tokens it held. */
  tokens: number;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** At most this many guessed words are offered. */
const mostLabels = 4;

/**
 * The network's outputs for a text's windows as one reading. Valence and arousal are 2σ(z) − 1, the mean over the
 * windows weighed as the model's card says; the risk of a text is that of its most worrying window.
 */
export function interpret(windows: readonly WindowOutput[], facts: ModelFacts): ReadingDetail {
  const weights = windows.map((window) => (facts.windows.pool === 'length' ? window.tokens : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const pooled = (value: (window: WindowOutput) => number): number =>
    windows.reduce((sum, window, i) => sum + value(window) * weights[i]!, 0) / total;
  const output = (name: string) => {
    const index = facts.outputs.indexOf(name);
    return (window: WindowOutput): number => window.logits[index] ?? 0;
  };
  const bipolar = (name: string): number => pooled((window) => 2 * sigmoid(output(name)(window)) - 1);
  const tokens = windows.reduce((sum, window) => sum + window.tokens, 0);
  const hasRisk = facts.outputs.includes('risk');
  return {
    valence: valence(round(bipolar('valence'))),
    spread: spreadAt(tokens, facts),
    arousal: arousal(round(facts.outputs.includes('arousal') ? bipolar('arousal') : 0)),
    labels: guessedLabels((id) => pooled((window) => output(id)(window)), facts),
    modelId: `valence-${facts.version}`,
    risk: hasRisk ? Math.max(...windows.map((window) => sigmoid(output('risk')(window)))) : null,
    vector: pooledVector(windows, weights)
  };
}

/** Readings are kept to a thousandth: the int8 network is not sharper than that. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

function spreadAt(tokens: number, { spread }: ModelFacts): number {
  const bin = spread.edges.findIndex((edge) => tokens < edge);
  return spread.half.at(bin < 0 ? spread.half.length - 1 : bin) ?? 1;
}

function guessedLabels(logit: (id: LabelId) => number, { labels }: ModelFacts): ReadingDetail['labels'] {
  return labels.names
    .filter(isLabelId)
    .map((id) => ({ id, p: round(sigmoid(labels.scale * logit(id) + labels.offset)) }))
    .filter(({ p }) => p >= labels.threshold)
    .sort((a, b) => b.p - a.p)
    .slice(0, mostLabels);
}

function pooledVector(windows: readonly WindowOutput[], weights: readonly number[]): Float32Array | null {
  const size = windows[0]?.vector?.length;
  if (!size) return null;
  const sum = new Float32Array(size);
  windows.forEach((window, i) => window.vector?.forEach((x, j) => (sum[j]! += x * weights[i]!)));
  const length = Math.hypot(...sum) || 1;
  return sum.map((x) => x / length);
}
