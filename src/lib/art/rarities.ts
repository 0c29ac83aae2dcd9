import type { GuideId } from '$lib/domain/guide';
import type { Lang } from '$lib/domain/lang';
import type { Light, Season } from './light';
import { isRareDay } from './rare-day';

/** What a rarity adds to the picture. Each is a small drawing in `rarities/`. */
export type Drawing =
  | 'feather'
  | 'stone'
  | 'shell'
  | 'antler'
  | 'acorn'
  | 'leaf'
  | 'bamboo'
  | 'snowcap'
  | 'flower'
  | 'mushrooms'
  | 'moth'
  | 'butterfly'
  | 'dragonfly'
  | 'snail'
  | 'fish'
  | 'jelly'
  | 'frog'
  | 'hoofprints'
  | 'pawprints'
  | 'bubbles'
  | 'breath'
  | 'glow'
  | 'meteor'
  | 'flock'
  | 'fireflies';

/** Where a drawing goes, in scene units; `turn` in degrees. */
export interface Place {
  x: number;
  y: number;
  size?: number;
  turn?: number;
}

/** A small thing that happens now and then, as it does in nature; never an answer to what a person does. */
export interface Rarity {
  /** Stored when seen, so it stays as it is: the guide, a hyphen, a name. */
  id: RarityId;
  guide: GuideId;
  drawing?: Drawing;
  at?: Place;
  seasons?: Season[];
  lights?: Light[];
  /** Narration: third person, present, no feelings. */
  line: Record<Lang, string>;
}

export type RarityId = `${GuideId}-${string}`;

type Draft = Omit<Rarity, 'id' | 'guide' | 'line'> & { name: string; en: string; zh: string };

const drafts: Record<GuideId, Draft[]> = {
  owl: [
    {
      name: 'feather',
      drawing: 'feather',
      at: { x: 316, y: 486, turn: 28 },
      en: 'A barred feather turns slowly down past the bough.',
      zh: '一根带横纹的羽毛打着旋，从枝边飘下去。'
    },
    {
      name: 'moth',
      drawing: 'moth',
      at: { x: 300, y: 548, turn: -6 },
      seasons: ['spring', 'summer', 'autumn'],
      lights: ['dusk', 'night'],
      en: 'A moth lands on the bough and folds its wings.',
      zh: '一只飞蛾落在枝上，收起了翅膀。'
    },
    {
      name: 'meteor',
      drawing: 'meteor',
      at: { x: 318, y: 236 },
      lights: ['night'],
      en: 'A meteor crosses the sky. The owl does not turn.',
      zh: '一颗流星划过去，猫头鹰没有回头。'
    },
    {
      name: 'snowcap',
      drawing: 'snowcap',
      at: { x: 195, y: 284, size: 1.2 },
      seasons: ['winter'],
      en: 'Snow slides from the branch above. A little of it stays on its head.',
      zh: '上面的枝头滑下一团雪，有一点留在了它头顶。'
    },
    {
      name: 'leaf',
      drawing: 'leaf',
      at: { x: 78, y: 470, turn: 34 },
      seasons: ['autumn'],
      en: 'One leaf comes down past the bough. Its eyes follow it to the ground.',
      zh: '一片叶子从枝边落下，它的眼睛一直跟到地上。'
    },
    {
      name: 'fireflies',
      drawing: 'fireflies',
      at: { x: 84, y: 560 },
      seasons: ['summer'],
      lights: ['dusk', 'night'],
      en: 'Below the bough, a few fireflies go on and off.',
      zh: '枝下有几点萤火，一亮一灭。'
    },
    {
      name: 'circling',
      en: 'Its head moves in a slow circle, measuring how far off something is.',
      zh: '它的头慢慢画了个圈，在量什么东西有多远。'
    },
    {
      name: 'stretch',
      en: 'One wing and one leg stretch out together, then fold away.',
      zh: '同一侧的翅膀和腿一起伸开，又收了回去。'
    },
    {
      name: 'shaking',
      en: 'It fluffs up to nearly a ball, shakes once, and is smooth again.',
      zh: '它把毛蓬成一个球，抖了一下，又服服帖帖了。'
    }
  ],
  deer: [
    {
      name: 'velvet',
      seasons: ['spring'],
      en: 'This year’s antlers are a hand high, still in velvet.',
      zh: '今年的鹿角才一掌高，还裹着茸。'
    },
    {
      name: 'antler',
      drawing: 'antler',
      at: { x: 300, y: 686 },
      seasons: ['spring'],
      en: 'A shed antler lies in the grass where it dropped.',
      zh: '一支脱落的旧角躺在草里，就在掉下的地方。'
    },
    {
      name: 'hoofprints',
      drawing: 'hoofprints',
      at: { x: 40, y: 668 },
      en: 'A line of split tracks crosses the clearing.',
      zh: '一串分成两瓣的蹄印穿过空地。'
    },
    {
      name: 'butterfly',
      drawing: 'butterfly',
      at: { x: 160, y: 392, turn: 14, size: 0.9 },
      seasons: ['spring', 'summer'],
      lights: ['dawn', 'day'],
      en: 'A butterfly rests on the tip of an antler, opening and closing.',
      zh: '一只蝴蝶停在角尖上，翅膀一开一合。'
    },
    {
      name: 'breath',
      drawing: 'breath',
      at: { x: 66, y: 462 },
      seasons: ['winter'],
      en: 'Its breath hangs white in the cold.',
      zh: '它呼出的气，白白地停在冷空气里。'
    },
    {
      name: 'mushrooms',
      drawing: 'mushrooms',
      at: { x: 330, y: 690, size: 0.8 },
      seasons: ['autumn'],
      en: 'Three mushrooms stand where there were none yesterday.',
      zh: '昨天还没有的地方，立着三朵蘑菇。'
    },
    {
      name: 'fallen-leaf',
      drawing: 'leaf',
      at: { x: 236, y: 500, turn: 64, size: 0.8 },
      seasons: ['summer', 'autumn'],
      en: 'A leaf has settled on its back and stays there as it breathes.',
      zh: '一片叶子落在它背上，随着呼吸一起一伏。'
    },
    {
      name: 'scratch',
      en: 'It scratches one ear with a hind hoof, steady on the other three.',
      zh: '它抬起后蹄挠耳朵，另外三条腿站得稳稳的。'
    },
    {
      name: 'listening',
      en: 'The two ears turn in different directions and stay there.',
      zh: '两只耳朵各朝一边，停住了。'
    }
  ],
  fox: [
    {
      name: 'pawprints',
      drawing: 'pawprints',
      at: { x: 44, y: 640 },
      seasons: ['winter'],
      en: 'Behind it, the prints run in a single straight line.',
      zh: '它身后的脚印排成一条直线。'
    },
    {
      name: 'leaf',
      drawing: 'leaf',
      at: { x: 196, y: 348, turn: 12 },
      seasons: ['autumn'],
      en: 'A birch leaf lands between its ears and stays there.',
      zh: '一片桦叶落在两耳之间，没有掉。'
    },
    {
      name: 'mushrooms',
      drawing: 'mushrooms',
      at: { x: 322, y: 648 },
      seasons: ['summer', 'autumn'],
      en: 'Three mushrooms have come up by the birch since yesterday.',
      zh: '桦树下一夜之间冒出三朵蘑菇。'
    },
    {
      name: 'feather',
      drawing: 'feather',
      at: { x: 96, y: 636, turn: -62, size: 0.9 },
      en: 'It has carried a jay’s feather here and put it down.',
      zh: '它衔来一根松鸦的羽毛，放在地上。'
    },
    {
      name: 'fireflies',
      drawing: 'fireflies',
      at: { x: 90, y: 560 },
      seasons: ['summer'],
      lights: ['dusk', 'night'],
      en: 'A few fireflies drift between the trunks. One ear follows.',
      zh: '几点萤火在树干间飘，它的一只耳朵跟着转。'
    },
    {
      name: 'snowcap',
      drawing: 'snowcap',
      at: { x: 195, y: 350, size: 0.8 },
      seasons: ['winter'],
      en: 'Snow has gathered between its ears while it sat.',
      zh: '它坐着的工夫，两耳之间积了一小堆雪。'
    },
    {
      name: 'pounce',
      seasons: ['winter'],
      en: 'It listens to the snow, leaps straight up, and comes down nose first.',
      zh: '它听着雪下的动静，笔直跃起，鼻子先扎进雪里。'
    },
    { name: 'yawn', en: 'It yawns, and the tongue curls at the end.', zh: '它打了个哈欠，舌尖卷了起来。' },
    {
      name: 'turning',
      en: 'It turns round three times before it sits down again.',
      zh: '它原地转了三圈，才重新坐下。'
    }
  ],
  whale: [
    {
      name: 'bubbles',
      drawing: 'bubbles',
      at: { x: 92, y: 372 },
      en: 'It lets go a ring of bubbles that widens as it climbs.',
      zh: '它吐出一圈气泡，越往上越宽。'
    },
    {
      name: 'fish',
      drawing: 'fish',
      at: { x: 240, y: 496 },
      en: 'Small striped fish keep pace under its fin.',
      zh: '几条带条纹的小鱼跟在它的鳍下。'
    },
    {
      name: 'glow',
      drawing: 'glow',
      at: { x: 318, y: 470 },
      seasons: ['summer', 'autumn'],
      lights: ['night'],
      en: 'The water it pushes aside glows green for a moment.',
      zh: '被它推开的水亮了一下，泛着绿光。'
    },
    {
      name: 'jelly',
      drawing: 'jelly',
      at: { x: 336, y: 494 },
      en: 'A jellyfish passes, opening and closing like a slow umbrella.',
      zh: '一只水母经过，像一把慢慢开合的伞。'
    },
    {
      name: 'meteor',
      drawing: 'meteor',
      at: { x: 120, y: 190 },
      lights: ['night'],
      en: 'Above the surface, a meteor goes by.',
      zh: '水面之上，一颗流星过去了。'
    },
    {
      name: 'birds',
      drawing: 'flock',
      at: { x: 96, y: 206 },
      lights: ['dawn', 'day', 'dusk'],
      en: 'Far above the water a line of birds crosses, going the same way.',
      zh: '水面上方很高的地方，一列鸟飞过，去的是同一个方向。'
    },
    {
      name: 'low-note',
      en: 'One low note, and a while later the same note a little higher.',
      zh: '一个低音，过了一会儿，同一个音高了一点。'
    },
    {
      name: 'upright',
      en: 'It hangs upright for a minute, one eye above the water.',
      zh: '它竖着停了一会儿，一只眼睛露出水面。'
    }
  ],
  tortoise: [
    {
      name: 'snail',
      drawing: 'snail',
      at: { x: 246, y: 438 },
      seasons: ['spring', 'summer', 'autumn'],
      en: 'A snail is crossing its shell, from one plate to the next.',
      zh: '一只蜗牛正爬过它的背，从一块甲到下一块甲。'
    },
    {
      name: 'flower',
      drawing: 'flower',
      at: { x: 44, y: 522, turn: -20 },
      seasons: ['spring', 'summer'],
      en: 'It eats a dandelion, beginning with the stalk.',
      zh: '它在吃一朵蒲公英，先从茎吃起。'
    },
    {
      name: 'butterfly',
      drawing: 'butterfly',
      at: { x: 190, y: 428, turn: -8 },
      seasons: ['spring', 'summer'],
      lights: ['dawn', 'day'],
      en: 'A butterfly drinks the dew from its shell.',
      zh: '一只蝴蝶在它背上喝露水。'
    },
    {
      name: 'acorn',
      drawing: 'acorn',
      at: { x: 352, y: 608, turn: 40 },
      seasons: ['autumn'],
      en: 'An acorn drops, rolls along the shell, and stops on the stone.',
      zh: '一颗橡子掉下来，滚过龟背，停在石头上。'
    },
    {
      name: 'leaf',
      drawing: 'leaf',
      at: { x: 284, y: 456, turn: 48 },
      seasons: ['autumn'],
      en: 'A leaf has travelled on its back all morning.',
      zh: '一片叶子在它背上待了一上午。'
    },
    {
      name: 'mushrooms',
      drawing: 'mushrooms',
      at: { x: 62, y: 614, size: 0.6 },
      seasons: ['autumn'],
      en: 'Mushrooms have come up along the edge of the stone.',
      zh: '石头边上冒出了几朵蘑菇。'
    },
    {
      name: 'ring',
      en: 'There is one more ring on its plates than last year.',
      zh: '它的甲片上比去年多了一圈。'
    },
    {
      name: 'hollow',
      seasons: ['winter'],
      en: 'In the earth beside the stone there is a hollow, just the size of its shell.',
      zh: '石头旁的土里有一个坑，正好和它的壳一样大。'
    },
    {
      name: 'blink',
      en: 'It blinks with one eye, and some time later with the other.',
      zh: '它眨了一只眼，过了好一会儿，再眨另一只。'
    }
  ],
  cat: [
    {
      name: 'moth',
      drawing: 'moth',
      at: { x: 66, y: 330, turn: 24 },
      seasons: ['spring', 'summer', 'autumn'],
      lights: ['dusk', 'night'],
      en: 'A moth circles. Only the cat’s eyes follow it.',
      zh: '一只飞蛾绕着飞，猫只有眼睛在动。'
    },
    {
      name: 'pawprints',
      drawing: 'pawprints',
      at: { x: 22, y: 608, size: 0.75 },
      en: 'Wet prints dry along the wall, the oldest first.',
      zh: '墙上一串湿脚印，从最早的那个开始干。'
    },
    {
      name: 'feather',
      drawing: 'feather',
      at: { x: 318, y: 600, turn: -78, size: 0.8 },
      en: 'A sparrow’s feather lies on the wall. The cat sits beside it, looking elsewhere.',
      zh: '墙上有根麻雀的羽毛，猫坐在旁边，看着别处。'
    },
    {
      name: 'petal',
      drawing: 'leaf',
      at: { x: 262, y: 470, turn: 60, size: 0.8 },
      seasons: ['autumn'],
      en: 'A creeper leaf has come down on its back.',
      zh: '一片藤叶落在它背上。'
    },
    {
      name: 'snowcap',
      drawing: 'snowcap',
      at: { x: 172, y: 346, size: 0.8 },
      seasons: ['winter'],
      en: 'A little snow has settled between its ears.',
      zh: '它两耳之间积了一点雪。'
    },
    {
      name: 'butterfly',
      drawing: 'butterfly',
      at: { x: 330, y: 588, turn: -10, size: 0.8 },
      seasons: ['spring', 'summer'],
      lights: ['dawn', 'day'],
      en: 'A butterfly opens its wings on the wall. One whisker turns that way.',
      zh: '墙头一只蝴蝶张开翅膀，有一根胡须朝那边动了动。'
    },
    {
      name: 'slow-blink',
      en: 'It closes both eyes slowly, and slowly opens them.',
      zh: '它慢慢闭上眼，又慢慢睁开。'
    },
    {
      name: 'kneading',
      en: 'Its front paws press the stone: left, right, left.',
      zh: '它的前爪在石头上一下一下地踩：左，右，左。'
    },
    {
      name: 'washing',
      en: 'It stops washing with one hind leg still in the air.',
      zh: '它舔到一半停下来，一条后腿还举着。'
    }
  ],
  otter: [
    {
      name: 'stone',
      drawing: 'stone',
      at: { x: 240, y: 486 },
      en: 'A second stone lies on its belly, flatter than the first.',
      zh: '它肚子上多了一块石头，比先前那块扁。'
    },
    {
      name: 'shell',
      drawing: 'shell',
      at: { x: 244, y: 486 },
      en: 'A mussel shell lies open on its chest, blue inside.',
      zh: '一只贻贝壳敞开在它胸口，里面是蓝的。'
    },
    {
      name: 'dragonfly',
      drawing: 'dragonfly',
      at: { x: 330, y: 470, turn: -24 },
      seasons: ['summer'],
      lights: ['dawn', 'day'],
      en: 'A dragonfly has taken one of its hind feet for a reed.',
      zh: '一只蜻蜓把它的后脚当成了芦苇。'
    },
    {
      name: 'leaf',
      drawing: 'leaf',
      at: { x: 286, y: 584, turn: 78 },
      seasons: ['autumn'],
      en: 'A leaf floats alongside at the same speed.',
      zh: '一片叶子以同样的速度漂在旁边。'
    },
    {
      name: 'bubbles',
      drawing: 'bubbles',
      at: { x: 330, y: 610, size: 0.6 },
      en: 'A line of bubbles marks where it swam a minute ago.',
      zh: '一串气泡留在它刚刚游过的地方。'
    },
    {
      name: 'fish',
      drawing: 'fish',
      at: { x: 150, y: 646, size: 0.8 },
      en: 'Small fish pass under it, all turning at once.',
      zh: '几条小鱼从它身下游过，一齐拐了弯。'
    },
    {
      name: 'juggling',
      en: 'The stone goes from paw to paw to paw, too fast to count.',
      zh: '石头在两爪间倒来倒去，数不过来。'
    },
    {
      name: 'slide',
      seasons: ['winter'],
      en: 'There is a smooth groove in the snow on the bank, ending in water.',
      zh: '岸边的雪上有一道光滑的槽，一直通到水里。'
    }
  ],
  crane: [
    {
      name: 'feather',
      drawing: 'feather',
      at: { x: 132, y: 650, turn: 80 },
      en: 'A long feather turns on the water beside it.',
      zh: '一根长羽毛在它身边的水面上打转。'
    },
    {
      name: 'flock',
      drawing: 'flock',
      at: { x: 300, y: 282 },
      seasons: ['autumn', 'spring'],
      en: 'Very high up, others pass in a line.',
      zh: '很高的地方，另一些鹤排成一线飞过。'
    },
    {
      name: 'dragonfly',
      drawing: 'dragonfly',
      at: { x: 104, y: 386, turn: 10, size: 0.9 },
      seasons: ['summer'],
      lights: ['dawn', 'day'],
      en: 'A dragonfly stops in the air before its beak, then goes on.',
      zh: '一只蜻蜓在它喙前悬住，又飞走了。'
    },
    {
      name: 'birdprints',
      en: 'Three-toed prints lead out of the shallows.',
      zh: '三趾的脚印从浅水里一路走出来。'
    },
    {
      name: 'breath',
      drawing: 'breath',
      at: { x: 92, y: 352, size: 0.8 },
      seasons: ['winter'],
      en: 'It calls, and the call can be seen in the cold.',
      zh: '它叫了一声，冷空气里看得见那声音。'
    },
    {
      name: 'dance',
      seasons: ['spring', 'winter'],
      en: 'It bows, leaps with open wings, and bows again.',
      zh: '它低头一躬，张翅一跃，又是一躬。'
    },
    {
      name: 'leaf',
      drawing: 'leaf',
      at: { x: 300, y: 668, turn: 78, size: 0.9 },
      seasons: ['autumn'],
      en: 'A leaf sails past its feet, stem first.',
      zh: '一片叶子从它脚边漂过，叶柄在前。'
    },
    {
      name: 'frog',
      drawing: 'frog',
      at: { x: 150, y: 652, size: 0.9 },
      seasons: ['spring', 'summer'],
      en: 'A frog sits by its foot. Neither of them moves.',
      zh: '一只蛙蹲在它脚边，谁也没动。'
    }
  ]
};

/** All rarities of every guide. */
export const rarities: Rarity[] = (Object.keys(drafts) as GuideId[]).flatMap((guide) =>
  drafts[guide].map(
    ({ name, en, zh, ...rest }) => ({ id: `${guide}-${name}`, guide, line: { en, zh }, ...rest }) as Rarity
  )
);

/** Those of a guide that can happen in this season and light. */
export const raritiesOf = (guide: GuideId, season: Season, light: Light): Rarity[] =>
  rarities.filter(
    (one) =>
      one.guide === guide && (one.seasons?.includes(season) ?? true) && (one.lights?.includes(light) ?? true)
  );

/**
 * The rarity of a day, or none. The dice (0 … 1) are seeded with the day and the guide by the caller, so a day keeps its
 * surprise however often the app is opened, and nothing a person does can bring it about.
 */
export function rarityToday(guide: GuideId, season: Season, light: Light, dice: () => number): Rarity | null {
  const happens = isRareDay(dice);
  const which = dice();
  if (!happens) return null;
  const possible = raritiesOf(guide, season, light);
  return possible[Math.floor(which * possible.length)] ?? null;
}
