import { createInterface } from 'node:readline';

/** The lines of standard input, as they come. */
export const inputLines = (): AsyncIterable<string> =>
  createInterface({ input: process.stdin, crlfDelay: Infinity });

/** Writes one JSON line to standard output, waiting when whoever reads is slower. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
