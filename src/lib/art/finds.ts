import type { GuideId } from '$lib/domain/guide';
import type { HabitatId } from '$lib/domain/habitat';
import type { Lang } from '$lib/domain/lang';
import type { Season } from './light';
import type { Drawing } from './rarities';

/** What comes to light with a find: a coat of an animal, or a place. */
export type Opened = { guide: GuideId; coat: string } | { habitat: HabitatId };

/** A small thing that lies in the Forest in its season. Whoever touches it has found it, and keeps what it opened. */
export interface Find {
  /** Stored when found, so it stays as it is. */
  id: string;
  season: Season;
  drawing: Drawing;
  /** Where it lies in the Forest's picture, in percent of its width and height; its size and its turn in degrees. */
  at: { x: number; y: number; size: number; turn: number };
  opens: Opened;
  /** What it is called before it is touched. */
  name: Record<Lang, string>;
  /** What is told when it is. */
  line: Record<Lang, string>;
}

/** Everything that can be found: two or three things a season. Nobody is told how many there are. */
export const finds: readonly Find[] = [
  {
    id: 'antler',
    season: 'spring',
    drawing: 'antler',
    at: { x: 15, y: 84, size: 0.8, turn: -8 },
    opens: { guide: 'deer', coat: 'winter-grey' },
    name: { en: 'Something pale in the grass', zh: '草里有样浅色的东西' },
    line: {
      en: 'A shed antler. The deer that left it still wears its winter coat.',
      zh: '一支脱落的角。留下它的那头鹿，还穿着冬天的毛。'
    }
  },
  {
    id: 'bamboo-leaf',
    season: 'spring',
    drawing: 'bamboo',
    at: { x: 86, y: 82, size: 0.8, turn: 24 },
    opens: { habitat: 'bamboo' },
    name: { en: 'A long green leaf', zh: '一片细长的绿叶' },
    line: {
      en: 'A leaf of bamboo. Follow the way it came, and there is a grove.',
      zh: '一片竹叶。顺着它来的方向走，有一片竹林。'
    }
  },
  {
    id: 'shell',
    season: 'summer',
    drawing: 'shell',
    at: { x: 15, y: 84, size: 0.8, turn: 12 },
    opens: { guide: 'otter', coat: 'honey' },
    name: { en: 'Something that shines', zh: '有什么在发亮' },
    line: {
      en: 'An open mussel. The otter that cracked it is the colour of honey.',
      zh: '一只打开的河蚌。敲开它的水獭，毛是蜜色的。'
    }
  },
  {
    id: 'white-stone',
    season: 'summer',
    drawing: 'stone',
    at: { x: 86, y: 83, size: 0.9, turn: -6 },
    opens: { guide: 'whale', coat: 'pale' },
    name: { en: 'A round stone', zh: '一块圆石头' },
    line: {
      en: 'A sea stone, far from the sea. Out there swims a whale as pale as it is.',
      zh: '一块海里的石头，离海很远。那边有一头鲸，和它一样白。'
    }
  },
  {
    id: 'pawprints',
    season: 'autumn',
    drawing: 'pawprints',
    at: { x: 13, y: 85, size: 0.7, turn: -4 },
    opens: { guide: 'cat', coat: 'white' },
    name: { en: 'Prints along the path', zh: '路边的脚印' },
    line: {
      en: 'A cat went by here. One white hair is caught on the bark.',
      zh: '有只猫从这里走过，树皮上挂着一根白毛。'
    }
  },
  {
    id: 'acorn',
    season: 'autumn',
    drawing: 'acorn',
    at: { x: 87, y: 83, size: 0.9, turn: 34 },
    opens: { guide: 'tortoise', coat: 'moss' },
    name: { en: 'Something small and brown', zh: '一个棕色的小东西' },
    line: {
      en: 'An acorn on a mossy stone. The stone takes a step.',
      zh: '一颗橡子，落在长苔的石头上。石头迈了一步。'
    }
  },
  {
    id: 'grey-feather',
    season: 'autumn',
    drawing: 'feather',
    at: { x: 61, y: 86, size: 0.6, turn: 70 },
    opens: { guide: 'crane', coat: 'slate' },
    name: { en: 'A feather', zh: '一根羽毛' },
    line: {
      en: 'A slate-grey feather. They passed over last night, going south.',
      zh: '一根石板灰的羽毛。它们昨夜从这上面飞过，往南去了。'
    }
  },
  {
    id: 'white-feather',
    season: 'winter',
    drawing: 'feather',
    at: { x: 15, y: 84, size: 0.7, turn: -58 },
    opens: { guide: 'owl', coat: 'snow' },
    name: { en: 'White on white', zh: '雪上的一点白' },
    line: {
      en: 'A feather in the snow, hardly to be seen. So is the owl it is from.',
      zh: '雪里一根羽毛，几乎看不见。掉下它的那只猫头鹰也是。'
    }
  },
  {
    id: 'snow-tracks',
    season: 'winter',
    drawing: 'pawprints',
    at: { x: 86, y: 83, size: 0.7, turn: 6 },
    opens: { guide: 'fox', coat: 'white' },
    name: { en: 'Tracks in the snow', zh: '雪地上的脚印' },
    line: {
      en: 'A line of tracks, each foot in the print before it. At their end sits a white fox.',
      zh: '一串脚印，后脚踩着前脚的印。尽头坐着一只白狐。'
    }
  }
];

/** Whether a coat has to be found first. */
export const isHiddenCoat = (guide: GuideId, coat: string): boolean =>
  finds.some(({ opens }) => 'coat' in opens && opens.guide === guide && opens.coat === coat);

/** Whether a place has to be found first. */
export const isHiddenPlace = (habitat: HabitatId): boolean =>
  finds.some(({ opens }) => 'habitat' in opens && opens.habitat === habitat);

/** What some finds have opened. */
export const openedBy = (found: readonly string[]): Opened[] =>
  finds.filter(({ id }) => found.includes(id)).map(({ opens }) => opens);
