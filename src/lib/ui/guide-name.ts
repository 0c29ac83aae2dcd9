import type { GuideId } from '$lib/domain/guide';
import type { MemoryKind } from '$lib/domain/memory';
import { m } from '$lib/i18n/paraglide/messages';

const guides: Record<GuideId, () => string> = {
  owl: m.guide_owl,
  deer: m.guide_deer,
  fox: m.guide_fox,
  whale: m.guide_whale,
  tortoise: m.guide_tortoise,
  cat: m.guide_cat,
  otter: m.guide_otter,
  crane: m.guide_crane
};

/** An animal by its name, as it stands inside a sentence. */
export const guideName = (guide: GuideId): string => guides[guide]();

const kinds: Record<MemoryKind, () => string> = {
  person: m.kind_person,
  place: m.kind_place,
  theme: m.kind_theme,
  event: m.kind_event,
  step: m.kind_step,
  quote: m.kind_quote,
  technique: m.kind_technique
};

/** What kind of thing was kept, in words. */
export const memoryKindName = (kind: MemoryKind): string => kinds[kind]();
