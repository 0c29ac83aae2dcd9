import type { Claim } from '$lib/domain/growth/claim';
import { m } from '$lib/i18n/paraglide/messages';

const claims: Record<Claim, () => string> = {
  human: m.forest_claim_human,
  feeling: m.forest_claim_feeling,
  clinging: m.forest_claim_clinging,
  medical: m.forest_claim_medical,
  harsh: m.forest_claim_harsh,
  address: m.forest_claim_address
};

/** Why a line will be left out, in one sentence. */
export const claimText = (claim: Claim): string => claims[claim]();

const faults = {
  'too-big': m.forest_fault_too_big,
  unreadable: m.forest_fault_unreadable,
  broken: m.forest_fault_broken,
  'no-card': m.forest_fault_no_card,
  'wrong-kind': m.forest_fault_wrong_kind,
  unsafe: m.forest_fault_unsafe,
  'too-long': m.forest_fault_too_long,
  empty: m.forest_fault_empty
};

/** Why a file gave no guide, in one sentence. */
export const guideFaultText = (fault: keyof typeof faults): string => faults[fault]();
