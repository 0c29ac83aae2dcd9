import { jsonOf } from '../backup/make';
import { type Backup, backupVersion, type Row } from '../backup/shape';
import { schemaVersion } from '../database';
import type { Selected } from './selection';

/**
 * A part of the history in the form of a backup: nothing is lost, and it can be merged in anywhere.
 * `made` is an ISO 8601 time.
 */
export function exportJson(selected: Selected, made: string): Promise<string> {
  const tables = selected as unknown as Record<keyof Selected, Row[]>;
  const file: Backup = {
    format: 'understory-export',
    version: backupVersion,
    schema: schemaVersion,
    made,
    tables,
    settings: [],
    preferences: null,
    canary: null
  };
  return jsonOf(file);
}
