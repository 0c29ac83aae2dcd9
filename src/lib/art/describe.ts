import type { GuideId } from '$lib/domain/guide';
import { type HabitatId, homeOf, seenAt } from '$lib/domain/habitat';
import type { Lang } from '$lib/domain/lang';
import type { Posture } from './posture';

/** One sentence on what is seen, for people who do not see it. What the animal does, never what it feels. */
const sentences: Record<GuideId, Record<Posture, Record<Lang, string>>> = {
  owl: {
    resting: {
      en: 'An owl sits on a pine bough with its eyes half closed.',
      zh: '一只猫头鹰停在松枝上，眼睛半闭着。'
    },
    attentive: {
      en: 'An owl sits upright on a pine bough, both dark eyes open toward you.',
      zh: '一只猫头鹰端坐在松枝上，睁着一双深色的眼睛，正对着你。'
    },
    away: {
      en: 'An owl on a pine bough has turned its face aside and watches something far off.',
      zh: '松枝上的猫头鹰侧过脸，望向一旁。'
    },
    'moving-on': {
      en: 'An owl leans from its bough with both wings a little open.',
      zh: '猫头鹰在枝上微微前倾，双翅张开了一点。'
    }
  },
  deer: {
    resting: {
      en: 'A deer stands in the grass with its head low and its eyes half closed.',
      zh: '一头鹿站在草地上，低着头，眼睛半闭。'
    },
    attentive: {
      en: 'A deer stands in the grass, head raised, both ears forward.',
      zh: '一头鹿站在草地上，抬着头，双耳向前。'
    },
    away: {
      en: 'A deer in the grass has its head turned back over its shoulder.',
      zh: '草地上的鹿回过头，望着身后。'
    },
    'moving-on': {
      en: 'A deer takes a step through the tall grass, neck stretched forward.',
      zh: '鹿伸着脖子，在深草里迈出一步。'
    }
  },
  fox: {
    resting: {
      en: 'A fox sits with its tail around its feet and its eyes closed to slits.',
      zh: '一只狐狸坐着，尾巴绕着脚，眼睛眯成一条缝。'
    },
    attentive: {
      en: 'A fox sits upright, ears up, looking toward you.',
      zh: '一只狐狸端坐着，竖着耳朵，朝你这边看。'
    },
    away: {
      en: 'A fox sits with its head turned to one side, one ear back.',
      zh: '狐狸坐着，头偏向一边，一只耳朵朝后。'
    },
    'moving-on': {
      en: 'A fox leans forward on its paws, its tail lifting from the ground.',
      zh: '狐狸身子前倾，尾巴从地上抬了起来。'
    }
  },
  whale: {
    resting: {
      en: 'A humpback whale hangs still under the surface, its eye nearly closed.',
      zh: '一头座头鲸静静浮在水面下，眼睛快要合上。'
    },
    attentive: {
      en: 'A humpback whale glides under the lit surface, one eye open.',
      zh: '一头座头鲸在透光的水面下滑过，睁着一只眼睛。'
    },
    away: {
      en: 'A humpback whale turns its head down toward deeper water.',
      zh: '座头鲸把头转向更深的水。'
    },
    'moving-on': {
      en: 'A humpback whale rises, its head toward the surface.',
      zh: '座头鲸向上游去，头朝着水面。'
    }
  },
  tortoise: {
    resting: {
      en: 'A tortoise rests on a warm stone, its head half inside its shell.',
      zh: '一只陆龟趴在暖石头上，头缩进壳里一半。'
    },
    attentive: {
      en: 'A tortoise stands on a warm stone with its neck raised.',
      zh: '一只陆龟站在暖石头上，伸长了脖子。'
    },
    away: {
      en: 'A tortoise on a stone holds its head low, toward the grass.',
      zh: '石头上的陆龟低下头，朝着草丛。'
    },
    'moving-on': {
      en: 'A tortoise takes a slow step, one foreleg off the ground.',
      zh: '陆龟慢慢迈步，一只前脚离了地。'
    }
  },
  cat: {
    resting: {
      en: 'A cat sits on an old wall with its eyes closed.',
      zh: '一只猫坐在旧矮墙上，闭着眼睛。'
    },
    attentive: {
      en: 'A cat sits on an old wall, looking straight ahead.',
      zh: '一只猫坐在旧矮墙上，看着前面。'
    },
    away: {
      en: 'A cat on an old wall has turned its head to look aside.',
      zh: '矮墙上的猫转过头，望向一旁。'
    },
    'moving-on': {
      en: 'A cat on a wall stretches, its tail held up.',
      zh: '矮墙上的猫伸了伸身子，尾巴竖着。'
    }
  },
  otter: {
    resting: {
      en: 'An otter floats on its back with its eyes shut and its paws on its chest.',
      zh: '一只水獭仰面漂着，闭着眼睛，前爪搭在胸口。'
    },
    attentive: {
      en: 'An otter floats on its back, a stone between its paws, looking toward you.',
      zh: '一只水獭仰面漂着，两爪抱着一块石头，朝你看。'
    },
    away: {
      en: 'An otter floats on its back and looks along the water.',
      zh: '水獭仰面漂着，顺着水面望去。'
    },
    'moving-on': {
      en: 'An otter on its back drifts on, ripples spreading behind it.',
      zh: '水獭仰面漂远了些，身后散开一圈圈水纹。'
    }
  },
  crane: {
    resting: {
      en: 'A crane stands on one leg in shallow water, its eyes half closed.',
      zh: '一只鹤单腿立在浅水里，眼睛半闭。'
    },
    attentive: {
      en: 'A crane stands tall in shallow water, its neck upright.',
      zh: '一只鹤立在浅水里，颈子挺直。'
    },
    away: {
      en: 'A crane in shallow water bends its neck toward its feet.',
      zh: '浅水里的鹤弯下颈子，朝着水面。'
    },
    'moving-on': {
      en: 'A crane opens one wing and lifts a foot from the water.',
      zh: '鹤张开一侧翅膀，一只脚提出了水面。'
    }
  }
};

/** What lies behind, told only when it is not where the animal is at home. */
const places: Record<HabitatId, Record<Lang, string>> = {
  pinewood: { en: 'Behind it, ridges of pine.', zh: '身后是一重重松林。' },
  meadow: { en: 'Behind it, a clearing among spruces.', zh: '身后是云杉间的一片空地。' },
  birchwood: { en: 'Behind it, the pale trunks of birches.', zh: '身后是白桦浅色的树干。' },
  sea: { en: 'Behind it, the open sea.', zh: '身后是开阔的海。' },
  hillside: { en: 'Behind it, a stony hillside.', zh: '身后是多石的山坡。' },
  rooftops: { en: 'Behind it, the roofs of a small town.', zh: '身后是小镇的一片屋顶。' },
  river: { en: 'Behind it, a slow river.', zh: '身后是一条缓缓的河。' },
  marsh: { en: 'Behind it, reeds and shallow water.', zh: '身后是芦苇和浅水。' },
  bamboo: { en: 'Behind it, a grove of bamboo.', zh: '身后是一片竹林。' }
};

/** The words for a guide's picture, as alternative text: one sentence, and a second when it is away from home. */
export function describe(guide: GuideId, posture: Posture, lang: Lang, habitat?: string | null): string {
  const sentence = sentences[guide][posture][lang];
  const place = seenAt(guide, habitat);
  if (place === homeOf[guide]) return sentence;
  return lang === 'zh' ? sentence + places[place].zh : `${sentence} ${places[place].en}`;
}
