import type { Quadrant } from '$lib/domain/affect';
import type { FamilyId } from '$lib/domain/growth/family';
import { m } from '$lib/i18n/paraglide/messages';

const familyNames: Record<FamilyId, () => string> = {
  joy: m.forest_family_joy,
  wonder: m.forest_family_wonder,
  fire: m.forest_family_fire,
  courage: m.forest_family_courage,
  quiet: m.forest_family_quiet,
  enough: m.forest_family_enough,
  anger: m.forest_family_anger,
  fear: m.forest_family_fear,
  pressure: m.forest_family_pressure,
  shame: m.forest_family_shame,
  aversion: m.forest_family_aversion,
  sorrow: m.forest_family_sorrow,
  discouragement: m.forest_family_discouragement,
  emptiness: m.forest_family_emptiness,
  own: m.forest_family_own
};

/** A family of feeling words by its name. */
export const familyName = (family: FamilyId): string => familyNames[family]();

const quadrantNames: Record<Quadrant, () => string> = {
  'pleasant-high': m.forest_quadrant_ph,
  'pleasant-low': m.forest_quadrant_pl,
  'unpleasant-high': m.forest_quadrant_uh,
  'unpleasant-low': m.forest_quadrant_ul
};

/** A quadrant of the circumplex in plain words. */
export const quadrantName = (quadrant: Quadrant): string => quadrantNames[quadrant]();
