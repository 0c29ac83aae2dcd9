import type { GuideId } from '$lib/domain/guide';
import type { Hex } from './colour';

/** Five colours of a coat, and an accent where the species has one (beak, shell edge, crown, nose). */
export interface Coat {
  id: string;
  base: Hex;
  light: Hex;
  belly: Hex;
  highlight: Hex;
  dark: Hex;
  accent: Hex;
}

const coat = (
  id: string,
  base: Hex,
  light: Hex,
  belly: Hex,
  highlight: Hex,
  dark: Hex,
  accent: Hex
): Coat => ({
  id,
  base,
  light,
  belly,
  highlight,
  dark,
  accent
});

/** Coats that occur in nature; the first of each is the usual one. Ids are stored, so they stay. */
export const coats: Record<GuideId, [Coat, Coat, Coat, ...Coat[]]> = {
  owl: [
    coat('bark', '#6a5547', '#86705c', '#cdb48e', '#efe0c0', '#2a2029', '#d9b36a'),
    coat('ash', '#7d8289', '#a0a4a6', '#d9d6cd', '#f6f2e8', '#33363f', '#d8b878'),
    coat('rust', '#7d4a34', '#a0664a', '#dcae82', '#f5dfbd', '#2c1a1c', '#dfb765'),
    coat('snow', '#c9c6bd', '#e3e0d7', '#f3f0e6', '#fffdf4', '#4c4a52', '#6d6a68')
  ],
  deer: [
    coat('chestnut', '#6a4438', '#8a5a45', '#d9a97f', '#f2d3ab', '#2b1f2a', '#8a7460'),
    coat('sand', '#86664a', '#a98562', '#dfc299', '#f6e4c2', '#33262a', '#9a8468'),
    coat('umber', '#4d3a38', '#675049', '#ad8d76', '#dcc3a4', '#211a22', '#7d6a5c'),
    coat('winter-grey', '#625d5c', '#807a75', '#bdb3a5', '#e6ddcb', '#2a272c', '#84786a')
  ],
  fox: [
    coat('red', '#a9512c', '#c8693a', '#efd9bd', '#fff1dc', '#2c1a1e', '#33232a'),
    coat('cross', '#6d4a3b', '#a5653f', '#d9c2a4', '#f2e3cb', '#241a20', '#2c2026'),
    coat('silver', '#4a4c55', '#676a72', '#a6a7a8', '#dcdcd8', '#1d1d26', '#1d1d26'),
    coat('white', '#cfcdc8', '#e6e4de', '#f4f2ea', '#fffdf6', '#4a4850', '#38353d')
  ],
  whale: [
    coat('deep', '#244a70', '#3c6c92', '#a9c7d2', '#e6f0ea', '#0b1d36', '#d9e6e2'),
    coat('slate', '#39464f', '#566772', '#b3bfc0', '#e9efea', '#141c25', '#dfe5e0'),
    coat('teal', '#1f5560', '#377983', '#a4cfc8', '#e4f2e8', '#082530', '#dbebe2'),
    coat('pale', '#b9c6cb', '#d3dcdc', '#e9eeea', '#fbfdf8', '#4a5c68', '#eef3ee')
  ],
  tortoise: [
    coat('olive', '#6c6a3f', '#8d8854', '#c9b87f', '#ecdfae', '#2b2a20', '#a3814b'),
    coat('amber', '#7a5530', '#a07440', '#d8b474', '#f3dfa9', '#2c2019', '#b98c45'),
    coat('stone', '#5d6260', '#7d8380', '#b9b9a6', '#e2e0ce', '#25292b', '#8f8a72'),
    coat('moss', '#4c6040', '#6b8355', '#b6c08d', '#dfe5bb', '#1f2a20', '#7f9a5a')
  ],
  cat: [
    coat('tabby', '#6b5a4e', '#8a7766', '#cdbba0', '#f1e6d2', '#2a2226', '#b98a7c'),
    coat('ink', '#2d2c38', '#454453', '#5d5b69', '#8e8a94', '#15141d', '#77656c'),
    coat('ginger', '#b06a35', '#cf8848', '#f0d3a6', '#fff0d9', '#4a2818', '#cc8c78'),
    coat('white', '#d8d3c8', '#ece8de', '#f7f4ec', '#fffef8', '#5a555a', '#d3a49a')
  ],
  otter: [
    coat('river', '#5a4236', '#775a49', '#c4a583', '#ead6b6', '#241a1d', '#3a2c2e'),
    coat('silver-tip', '#5d5a58', '#7d7872', '#c3b9a8', '#ebe3d2', '#25232a', '#38343a'),
    coat('cocoa', '#45302b', '#60453c', '#a98567', '#dcc09c', '#1c1418', '#2c2024'),
    coat('honey', '#9a713f', '#bb8f55', '#e3c694', '#f8e6c2', '#33241a', '#4a3428')
  ],
  crane: [
    coat('red-crowned', '#e9e4d8', '#f6f2e8', '#fffdf6', '#ffffff', '#23222d', '#b5382f'),
    coat('grey', '#98a0a6', '#b4bbbe', '#d5d8d6', '#f0f1ec', '#2b2f38', '#a8473c'),
    coat('white-naped', '#8b949c', '#b9c0c4', '#f1eee6', '#ffffff', '#33363f', '#b04a40'),
    coat('slate', '#5f6b76', '#7f8b95', '#b9c2c6', '#e3e7e6', '#1e222b', '#a8473c')
  ]
};

/** A coat by its id; an unknown or missing id gives the animal's usual one. */
export function coatOf(guide: GuideId, id?: string): Coat {
  return coats[guide].find((one) => one.id === id) ?? coats[guide][0];
}
