import { select, type Selection } from '$lib/data/export/selection';
import type { JournalWords } from '$lib/data/export/markdown';
import type { ReadyFile } from './backup.svelte';
import { device } from './device.svelte';

export type { JournalWords, Selection };

/** The open formats. The table and the health bundle hold check-ins only. */
export type ExportFormat = 'csv' | 'markdown' | 'json' | 'fhir';

/** How many living things a selection holds. */
export async function countSelection(selection: Selection): Promise<number> {
  const chosen = await select((await device.opened).db, selection);
  return Object.values(chosen).reduce((sum, rows) => sum + rows.length, 0);
}

const types: Record<ExportFormat, [ending: string, type: string]> = {
  csv: ['csv', 'text/csv'],
  markdown: ['md', 'text/markdown'],
  json: ['json', 'application/json'],
  fhir: ['fhir.json', 'application/fhir+json']
};

/** A part of the history as a file in an open format; what writes it is loaded only now. */
export async function exportFile(
  format: ExportFormat,
  selection: Selection,
  words: JournalWords
): Promise<ReadyFile> {
  const chosen = await select((await device.opened).db, selection);
  const made = new Date(device.now()).toISOString();
  const text = await {
    csv: async () => (await import('$lib/data/export/csv')).exportCsv(chosen.checkIns),
    markdown: async () => (await import('$lib/data/export/markdown')).exportMarkdown(chosen, words),
    json: async () => (await import('$lib/data/export/json')).exportJson(chosen, made),
    fhir: async () => (await import('$lib/data/export/fhir')).exportFhir(chosen.checkIns, made)
  }[format]();
  const [ending, type] = types[format];
  return { name: `understory-${made.slice(0, 10)}.${ending}`, blob: new Blob([text], { type }) };
}
