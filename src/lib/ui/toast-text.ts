import { m } from '$lib/i18n/paraglide/messages';

const texts = {
  saved: m.toast_saved,
  'saved-unread': m.toast_saved_unread,
  removed: m.toast_removed,
  restored: m.toast_restored,
  changed: m.toast_changed,
  copied: m.toast_copied,
  'storage-full': m.toast_storage_full,
  'storage-failed': m.toast_storage_failed,
  'session-removed': m.toast_session_removed,
  'removed-memory': m.toast_removed_memory
};

/** What a toast says, by its code. */
export const toastText = (code: keyof typeof texts): string => texts[code]();
