import { nodeEngine } from './engine';
import { inputLines, writeLine } from './lines';

/**
 * One text a line in; `{"text","valence","spread","arousal","labels"}` a line out, in order. A text in no language
 * the model knows has null for all four.
 */
export async function run(): Promise<void> {
  const engine = await nodeEngine();
  for await (const text of inputLines()) {
    const reading = await engine.read(text);
    await writeLine({
      text,
      valence: reading?.valence ?? null,
      spread: reading?.spread ?? null,
      arousal: reading?.arousal ?? null,
      labels: reading?.labels ?? null,
      risk: reading?.risk ?? null
    });
  }
}
