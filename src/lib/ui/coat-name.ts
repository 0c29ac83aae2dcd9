import { m } from '$lib/i18n/paraglide/messages';

const names: Record<string, () => string> = {
  bark: m.coat_bark,
  ash: m.coat_ash,
  rust: m.coat_rust,
  snow: m.coat_snow,
  chestnut: m.coat_chestnut,
  sand: m.coat_sand,
  umber: m.coat_umber,
  'winter-grey': m.coat_winter_grey,
  red: m.coat_red,
  cross: m.coat_cross,
  silver: m.coat_silver,
  white: m.coat_white,
  deep: m.coat_deep,
  slate: m.coat_slate,
  teal: m.coat_teal,
  olive: m.coat_olive,
  amber: m.coat_amber,
  stone: m.coat_stone,
  tabby: m.coat_tabby,
  ink: m.coat_ink,
  ginger: m.coat_ginger,
  river: m.coat_river,
  'silver-tip': m.coat_silver_tip,
  cocoa: m.coat_cocoa,
  'red-crowned': m.coat_red_crowned,
  grey: m.coat_grey,
  'white-naped': m.coat_white_naped,
  pale: m.coat_pale,
  moss: m.coat_moss,
  honey: m.coat_honey
};

/** A coat by its colour; an id this build does not know stays as it is. */
export const coatName = (id: string): string => names[id]?.() ?? id;
