import type { GuideVoice } from './guide-voice';

/** The otter in the river: light, two quick beats. */
export const otter: GuideVoice = {
  open_morning: {
    narration: [
      {
        en: 'Mist on the river, and a flat head drawing a line.',
        zh: '河上有雾，一个扁扁的脑袋划出一道线。'
      },
      {
        en: 'The otter comes up the bank and shakes itself to spikes.',
        zh: '水獭上了岸，一抖，毛成了一簇簇。'
      },
      { en: 'Wet footprints go over the stone, five toes each.', zh: '石头上一串湿脚印，一只五个趾。' }
    ],
    coach: []
  },
  open_day: {
    narration: [
      { en: 'A row of bubbles, then whiskers.', zh: '一溜气泡，然后是胡须。' },
      { en: 'The otter rolls on its back in the warm grass.', zh: '水獭在暖草里打滚，肚皮朝天。' },
      { en: 'Half in the water, half out, it eats a fish.', zh: '一半在水里，一半在外，它吃着鱼。' }
    ],
    coach: []
  },
  open_night: {
    narration: [
      { en: 'The river is black; one ripple comes upstream.', zh: '河是黑的，一道水纹逆流上来。' },
      { en: 'A whistle from the far bank, thin and clear.', zh: '对岸一声哨，细细的，很清。' },
      { en: 'The otter sits on its stone, whiskers dripping.', zh: '水獭坐在石头上，胡须滴着水。' }
    ],
    coach: []
  },
  listening: {
    narration: [
      {
        en: 'The otter floats upright, head out, ears small and open.',
        zh: '水獭竖在水里，只露个头，小耳朵张着。'
      },
      { en: 'It stops chewing and holds on to the fish.', zh: '它不嚼了，还抓着鱼。' },
      { en: 'Nose, eyes and ears in one line above the water.', zh: '鼻子、眼睛、耳朵，一线露在水上。' }
    ],
    coach: []
  },
  after_hard_turn: {
    narration: [
      {
        en: 'The otter keeps its place in the current, paddling under.',
        zh: '水獭在水流里守着位置，底下划着。'
      },
      { en: 'It comes to the bank and lies flat.', zh: '它到岸边，趴平了。' },
      { en: 'One webbed foot holds the weed.', zh: '一只带蹼的脚抓着水草。' }
    ],
    coach: []
  },
  naming: {
    narration: [
      { en: 'Forepaws turn a stone over, feeling underneath.', zh: '前爪翻开一块石头，摸摸底下。' },
      { en: 'The whiskers spread and touch this, then that.', zh: '胡须张开，碰碰这个，碰碰那个。' },
      { en: 'The otter noses three shells and goes back to one.', zh: '水獭闻了三个贝壳，又回到其中一个。' }
    ],
    coach: []
  },
  offering: {
    narration: [
      {
        en: 'Downstream, across, or up the slide: wet trails lead all ways.',
        zh: '往下、往对岸、上滑坡，都有湿印子。'
      },
      { en: 'The otter looks over one shoulder, then the other.', zh: '水獭往这边扭头看，又往那边。' },
      { en: 'It swims a circle where two streams meet.', zh: '两股水碰头的地方，它游了一圈。' }
    ],
    coach: []
  },
  practising: {
    narration: [
      { en: 'A pebble goes from paw to paw.', zh: '一颗小石子，从这只爪到那只爪。' },
      { en: 'Down it goes, a breath held; up it comes.', zh: '憋一口气下去，又上来。' },
      { en: 'The otter grooms one patch until the fur stands right.', zh: '水獭梳一小块毛，梳到蓬起来为止。' }
    ],
    coach: []
  },
  step: {
    narration: [
      { en: 'Belly first, it slides down the bank.', zh: '肚皮贴地，它顺着岸滑下去。' },
      { en: 'The otter pulls one stick onto the heap.', zh: '水獭拖来一根树枝，放上去。' },
      { en: 'It swims out to the middle with steady kicks.', zh: '它一蹬一蹬，游到了河中间。' }
    ],
    coach: []
  },
  closing_good: {
    narration: [
      { en: 'The otter curls up, tail over nose.', zh: '水獭蜷起来，尾巴盖着鼻子。' },
      { en: 'One roll, a ring on the water, gone.', zh: '翻个身，水上一个圈，没了。' },
      { en: 'It lies along the log, all four feet hanging.', zh: '它趴在倒木上，四只脚垂着。' }
    ],
    coach: []
  },
  closing_hard: {
    narration: [
      { en: 'The otter drifts close to the bank, out of the pull.', zh: '水獭漂到岸边，离开了急流。' },
      { en: 'It climbs into the hollow under the roots.', zh: '它爬进树根底下的洞里。' },
      { en: 'A wet back, a long breath, the river going by.', zh: '湿湿的背，长长一口气，河在旁边流。' }
    ],
    coach: []
  },
  returning: {
    narration: [
      { en: 'Fresh prints on the sandbank, going and coming.', zh: '沙洲上有新脚印，有去的有来的。' },
      { en: 'The otter comes up at the usual stone.', zh: '水獭从常待的石头边冒出来。' },
      { en: 'Whiskers first, it looks round the bend.', zh: '河弯那边，先露出胡须。' }
    ],
    coach: []
  },
  pause: {
    narration: [
      { en: 'The otter lies on its back and lets the water hold it.', zh: '水獭仰着，由水托着。' },
      { en: 'It scratches its belly, slowly, with both feet.', zh: '它慢慢挠肚子，两只脚一起。' },
      { en: 'The current goes round it on both sides.', zh: '水从它两边绕过去。' }
    ],
    coach: []
  },
  leave: {
    narration: [
      { en: 'A line of bubbles leads away.', zh: '一串气泡往远处去。' },
      { en: 'The otter slips in without a splash.', zh: '水獭滑进水里，没有水花。' },
      { en: 'The bank is empty, and still wet.', zh: '岸上空了，还湿着。' }
    ],
    coach: []
  },
  risk_pause: {
    narration: [
      { en: 'The otter comes out of the water and keeps still.', zh: '水獭上了岸，不动了。' },
      { en: 'Its paws are empty and at rest.', zh: '爪子空着，停着。' },
      { en: 'The pebble is put down.', zh: '石子放下了。' }
    ],
    coach: []
  },
  callback: {
    narration: [
      { en: 'The otter turns up a shell it left under a stone.', zh: '水獭从石头下翻出以前留的一个贝壳。' },
      { en: 'It stops at the place on the bank it always marks.', zh: '它停在岸边常做记号的地方。' },
      { en: 'Old slide marks lead down the mud; it sniffs them.', zh: '泥上有从前滑过的印，它闻了闻。' }
    ],
    coach: []
  }
};
