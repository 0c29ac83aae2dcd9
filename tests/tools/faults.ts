import { corruptions, kills, migrations } from '../e2e/faults';
import { wounds } from '../e2e/damage';
import { Host } from '../e2e/host';

/**
 * What a device can do to a history, in a real browser with the built app (`npm run build` first):
 *   node tests/tools/run.js faults [corruptions|kills|migrations] [times]
 * Twenty wounds to the browser's files, forty kills in mid-write, sixteen in mid-upgrade; figures as JSON.
 */
export async function run([what, times]: string[]): Promise<void> {
  const host = await new Host().start();
  const figures: Record<string, unknown> = {};
  try {
    if (!what || what === 'corruptions') {
      const results = await corruptions(host.url, Object.keys(wounds).slice(0, Number(times ?? 20)));
      const hit = results.filter(({ told }) => told !== null);
      figures.corruptions = {
        injected: results.length,
        told: hit.length,
        nothingInUseHit: results.filter(({ told, salvaged }) => told === null && salvaged === 1).length,
        undetected: results
          .filter(({ told, salvaged }) => told === null && salvaged < 1)
          .map(({ wound }) => wound),
        greetedAsNew: results.filter(({ greetedAsNew }) => greetedAsNew).length,
        salvagedLeast: Math.min(...results.map(({ salvaged }) => salvaged)),
        each: results
      };
    }
    if (!what || what === 'kills') figures.kills = await kills(host.url, Number(times ?? 40));
    if (!what || what === 'migrations') figures.migrations = await migrations(Number(times ?? 16));
  } finally {
    await host.stop();
  }
  process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);
}
