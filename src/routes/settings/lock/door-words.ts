import { m } from '$lib/i18n/paraglide/messages';
import type { DoorFault } from '$lib/state/door.svelte';

const words: Record<DoorFault, () => string> = {
  'passphrase-wrong': m.lock_fault_wrong,
  'passphrase-too-short': m.data_passphrase_short,
  'passphrase-too-long': m.lock_fault_wrong,
  'lock-damaged': m.lock_fault_damaged,
  'lock-unknown': m.lock_fault_damaged,
  'other-tab': m.lock_fault_other_tab,
  'copy-differs': m.lock_fault_copy,
  'storage-full': m.lock_fault_full,
  'storage-failed': m.lock_fault_storage,
  'authenticator-refused': m.lock_fault_device
};

/** Why the lock was not changed, in one sentence. */
export const doorWords = (fault: DoorFault): string => words[fault]();
