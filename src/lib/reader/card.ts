/** The product's own facts about a model, kept in its `config.json` under `understory`. Every reading is made by them. */
export interface ModelFacts {
  version: string;
  /** What each logit stands for, in order; the first is valence. */
  outputs: string[];
  /** Feeling words: which outputs they are, and from which probability on a word is worth showing. */
  labels: { names: string[]; threshold: number; scale: number; offset: number };
  /** Half width of the 80 % interval by the number of tokens: `half[i]` below `edges[i]`, the last one above all. */
  spread: { level: number; edges: number[]; half: number[] };
  /** Long texts: window and stride in tokens, and how windows are pooled. */
  windows: { tokens: number; stride: number; pool: 'length' | 'mean' };
  /** A text with a larger share of unknown tokens than this is in no language the model knows. */
  unknown: { share: number };
  /** Constants of the person's own calibration. */
  personal: { pairs: number; from: number; ridgeOffset: number; ridgeSlope: number };
}

/** One shipped file with what it must be to the byte. */
export interface ModelFile {
  path: string;
  sha256: string;
  bytes: number;
}

/** An entry of `MODELS.json`. */
export interface ModelEntry {
  id: string;
  version: string;
  files: ModelFile[];
  bytes: number;
}

/** Facts with every gap filled by the plainest choice, so that an older or simpler model still reads. */
export function factsOf(config: {
  understory?: Partial<ModelFacts>;
  id2label?: Record<string, string>;
}): ModelFacts {
  const own = config.understory ?? {};
  return {
    version: own.version ?? '0',
    outputs: own.outputs ?? Object.values(config.id2label ?? {}),
    labels: { names: [], threshold: 0.5, scale: 1, offset: 0, ...own.labels },
    spread: { level: 0.8, edges: [], half: [0.75], ...own.spread },
    windows: { tokens: 96, stride: 48, pool: 'length', ...own.windows },
    unknown: { share: 0.5, ...own.unknown },
    personal: { pairs: 200, from: 15, ridgeOffset: 8, ridgeSlope: 20, ...own.personal }
  };
}
