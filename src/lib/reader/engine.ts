import {
  AutoModel,
  AutoTokenizer,
  env,
  type PreTrainedModel,
  type PreTrainedTokenizer,
  Tensor
} from '@xenova/transformers';
import type { ReadingDetail } from '$lib/domain/reading';
import { factsOf, type ModelFacts } from './card';
import { interpret, type WindowOutput } from './interpret';
import { hasWords, readable } from './text';
import { windowsOver } from './windows';

/** How the engine gets at its files: the browser fetches them, a developer's tool reads them from the disk. */
export interface EngineFiles {
  /** Where the models lie, as a path that ends in a slash. A full address would silently skip the tokenizer. */
  modelsPath: string;
  /** The wasm runtime: where it lies, and its bytes when they are at hand already. */
  wasm: { wasm: string; mjs?: string; binary?: ArrayBuffer };
  /** Fetches one file; its bytes have been checked against their hash. */
  fetch: (address: string) => Promise<Response>;
}

/** The network with its tokenizer, loaded and ready. */
export class Engine {
  private constructor(
    private readonly model: PreTrainedModel,
    private readonly tokenizer: PreTrainedTokenizer,
    readonly facts: ModelFacts
  ) {}

  /** Loads the model by its folder's name. Throws when a file is missing or cannot be used. */
  static async load(id: string, files: EngineFiles): Promise<Engine> {
    env.allowRemoteModels = false;
    env.allowLocalModels = true;
    env.useBrowserCache = false; // the service worker keeps the files, once
    env.useWasmCache = false;
    env.localModelPath = files.modelsPath;
    env.fetch = (address) => files.fetch(String(address));
    const wasm = env.backends.onnx.wasm!;
    wasm.numThreads = 1; // threads would need headers that not every host can send
    wasm.proxy = false; // already in a worker
    const { binary, ...paths } = files.wasm;
    if (binary) wasm.wasmBinary = binary;
    wasm.wasmPaths = paths; // always set: left alone, the library would look for its runtime on another host
    const [tokenizer, model, config] = await Promise.all([
      AutoTokenizer.from_pretrained(id),
      AutoModel.from_pretrained(id, { dtype: 'q8', device: 'wasm' }),
      files.fetch(`${files.modelsPath}${id}/config.json`).then((response) => response.json())
    ]);
    return new Engine(model, tokenizer, factsOf(config));
  }

  /** Reads a text: null when it is in no language the model knows. */
  async read(text: string): Promise<ReadingDetail | null> {
    const clean = readable(text);
    if (!hasWords(clean)) return null;
    const tokens = this.tokenizer.encode(clean, { add_special_tokens: false });
    const unknown = tokens.filter((token) => token === this.tokenizer.unk_token_id).length;
    if (tokens.length === 0 || unknown / tokens.length > this.facts.unknown.share) return null;
    const outputs: WindowOutput[] = [];
    // One window at a time: in int8 the scores of a batch shift with its other members.
    const { tokens: size, stride } = this.facts.windows;
    for (const { from, to } of windowsOver(tokens.length, size, stride))
      outputs.push(await this.#look(tokens.slice(from, to)));
    return interpret(outputs, this.facts);
  }

  async #look(tokens: number[]): Promise<WindowOutput> {
    const special = (name: 'cls' | 'sep'): number =>
      this.tokenizer.convert_tokens_to_ids([name === 'cls' ? '[CLS]' : '[SEP]'])[0]!;
    const ids = [special('cls'), ...tokens, special('sep')];
    const tensor = (values: readonly number[]) =>
      new Tensor(
        'int64',
        BigInt64Array.from(values, (value) => BigInt(value)),
        [1, values.length]
      );
    const output = await this.model({
      input_ids: tensor(ids),
      attention_mask: tensor(ids.map(() => 1)),
      token_type_ids: tensor(ids.map(() => 0))
    });
    return {
      logits: output.logits.data as Float32Array,
      vector: (output.vector?.data as Float32Array | undefined) ?? null,
      tokens: tokens.length
    };
  }
}
