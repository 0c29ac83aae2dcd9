import { m } from '$lib/i18n/paraglide/messages';

/** Why a sound of the mix is silent: the codes the player tells. */
type Fault = 'missing' | 'unreachable' | 'corrupted' | 'no-live-noise' | 'unknown-sound' | 'no-room';

const sentences: Record<Fault, (slots: { name: string }) => string> = {
  missing: m.night_layer_missing,
  unreachable: m.night_layer_unreachable,
  corrupted: m.night_layer_corrupted,
  'no-live-noise': m.night_layer_no_live_noise,
  'unknown-sound': m.night_layer_unknown_sound,
  'no-room': m.night_layer_no_room
};

/** One sentence on a sound that does not come, and that the others go on. */
export const scapeErrorText = (fault: Fault, name: string): string => sentences[fault]({ name });
