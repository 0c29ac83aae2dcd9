import type { HabitatId } from '$lib/domain/habitat';
import { m } from '$lib/i18n/paraglide/messages';

const names: Record<HabitatId, () => string> = {
  pinewood: m.habitat_pinewood,
  meadow: m.habitat_meadow,
  birchwood: m.habitat_birchwood,
  sea: m.habitat_sea,
  hillside: m.habitat_hillside,
  rooftops: m.habitat_rooftops,
  river: m.habitat_river,
  marsh: m.habitat_marsh,
  bamboo: m.habitat_bamboo
};

/** A place by its name. */
export const habitatName = (habitat: HabitatId): string => names[habitat]();
