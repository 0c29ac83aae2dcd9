import { m } from '$lib/i18n/paraglide/messages';
import type { KeepingFault } from '$lib/state/backup.svelte';
import type { ArrivalFault, RowFault, Seen } from '$lib/state/imports.svelte';

const sentences: Record<Exclude<KeepingFault | ArrivalFault, 'not-read-here'>, () => string> = {
  'empty-file': m.fault_empty_file,
  'too-large': m.fault_too_large,
  'not-a-backup': m.fault_not_a_backup,
  damaged: m.fault_damaged,
  unsafe: m.fault_unsafe,
  'newer-version': m.fault_newer_version,
  'passphrase-needed': m.fault_passphrase_needed,
  'passphrase-wrong': m.fault_passphrase_wrong,
  'too-much-work': m.fault_too_much_work,
  'part-cannot-replace': m.fault_part_cannot_replace,
  'storage-full': m.fault_storage_full,
  'storage-failed': m.fault_storage_failed,
  'worker-died': m.fault_worker_died,
  cancelled: m.fault_cancelled,
  'no-entries': m.fault_no_entries,
  'question-open': m.fault_question_open,
  'moods-unanswered': m.fault_moods_unanswered,
  'nothing-new': m.fault_nothing_new,
  'no-such-import': m.fault_no_such_import
};

const things: Record<Seen, () => string> = {
  bearable: m.seen_bearable,
  journey: m.seen_journey,
  'day-one': m.seen_day_one,
  diarium: m.seen_diarium,
  'character-card': m.seen_character_card,
  lorebook: m.seen_lorebook,
  picture: m.seen_picture,
  'sound-or-film': m.seen_sound_or_film,
  pdf: m.seen_pdf,
  spreadsheet: m.seen_spreadsheet,
  document: m.seen_document,
  database: m.seen_database,
  archive: m.seen_archive,
  'web-page': m.seen_web_page,
  xml: m.seen_xml,
  json: m.seen_json,
  text: m.seen_text,
  bytes: m.seen_bytes,
  backup: m.seen_backup,
  'protected-backup': m.seen_protected_backup
};

/** What is not done, and that nothing was changed. Every fault leaves the history as it was. */
export function faultWords(fault: KeepingFault | ArrivalFault, seen: Seen | null = null): string {
  if (fault === 'not-read-here') return m.fault_not_read({ what: seen ? things[seen]() : '' });
  return `${sentences[fault]()} ${m.fault_nothing_changed()}`;
}

const rows: Record<RowFault, () => string> = {
  'no-date': m.row_no_date,
  'bad-date': m.row_bad_date,
  'no-mood': m.row_no_mood,
  'bad-mood': m.row_bad_mood,
  'too-long': m.row_too_long,
  'not-an-entry': m.row_not_an_entry,
  'unclosed-quote': m.row_unclosed_quote
};

/** Why one row of a file was not read. */
export const rowFaultWords = (fault: RowFault): string => rows[fault]();
