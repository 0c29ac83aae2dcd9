import type { GuideVoice } from './guide-voice';

/** The fox among the birches: brisk, practical, often in threes. */
export const fox: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The fox trots in along the hedge, wet to the elbows.', zh: '狐狸沿着树篱小跑过来，腿上湿着。' },
      { en: 'It yawns wide, curls its tongue, and sits.', zh: '它打了个大哈欠，舌头一卷，坐下了。' },
      { en: 'Steam lifts off its coat in the first sun.', zh: '头一道太阳里，它身上冒着热气。' }
    ],
    coach: []
  },
  open_day: {
    narration: [
      { en: 'The fox circles the birches once and sits down.', zh: '狐狸绕白桦一圈，坐下了。' },
      { en: 'A red back shows in the grass, then two ears.', zh: '草里露出红的背，又露出两只耳朵。' },
      { en: 'It sleeps with one ear standing.', zh: '它睡着，一只耳朵还立着。' }
    ],
    coach: []
  },
  open_night: {
    narration: [
      {
        en: 'Two green points at the edge of the birches, then a fox.',
        zh: '白桦边上先是两点绿光，然后是狐狸。'
      },
      { en: 'Its trot makes no more noise than a leaf.', zh: '它小跑过来，声音不比一片叶子大。' },
      { en: 'The fox halts mid-stride with one paw up.', zh: '狐狸走到一半站住，悬着一只前爪。' }
    ],
    coach: []
  },
  listening: {
    narration: [
      { en: 'Its tail lies across its feet.', zh: '尾巴盖在脚上。' },
      { en: 'The head tilts one way, then the other.', zh: '头往这边歪歪，又往那边歪歪。' },
      { en: 'Ears forward, the fox sinks lower on its haunches.', zh: '耳朵朝前，狐狸坐得更低了。' }
    ],
    coach: []
  },
  after_hard_turn: {
    narration: [
      { en: 'The fox stays where it is and lowers its ears.', zh: '狐狸没走开，耳朵放平了些。' },
      { en: 'It puts the lifted paw back down.', zh: '悬着的爪子放回了地上。' },
      { en: 'Only the tip of the tail moves, then not even that.', zh: '只有尾巴尖动，后来也不动了。' }
    ],
    coach: []
  },
  naming: {
    narration: [
      { en: 'The same spot gets sniffed twice.', zh: '同一个地方，它闻了两遍。' },
      { en: 'Its nose works along the ground, back and forth.', zh: '鼻子贴着地，来来回回。' },
      { en: 'The fox digs a little, looks, digs again.', zh: '狐狸刨两下，看看，再刨。' }
    ],
    coach: []
  },
  offering: {
    narration: [
      {
        en: 'Several trails cross here; the fox tries each with its nose.',
        zh: '几条小路在这里交叉，狐狸挨个闻了闻。'
      },
      { en: 'It tests the ice at the edge with one paw.', zh: '它用一只爪子试了试水边的冰。' },
      { en: 'From the log it looks three ways.', zh: '它站上倒木，往三个方向看了看。' }
    ],
    coach: []
  },
  practising: {
    narration: [
      { en: 'The fox lines up, crouches, holds.', zh: '狐狸对准，伏低，停住。' },
      { en: 'Its hind feet land exactly in the prints of the front.', zh: '后脚正好落进前脚的印子里。' },
      { en: 'It noses a beetle over, and over again.', zh: '它把一只甲虫拱翻过来，又拱一次。' }
    ],
    coach: []
  },
  step: {
    narration: [
      { en: 'Up, over, nose first into the long grass.', zh: '一跃，一个弧，鼻子先扎进长草里。' },
      {
        en: 'The fox buries something small and pats it with its nose.',
        zh: '狐狸埋下一点东西，用鼻子压了压。'
      },
      { en: 'It slips under the fence where the wire is bent.', zh: '铁丝弯的地方，它钻了过去。' }
    ],
    coach: []
  },
  closing_good: {
    narration: [
      { en: 'Something small in its jaws, the fox heads off.', zh: '嘴里叼着一点东西，狐狸走了。' },
      { en: 'It curls up, nose under tail.', zh: '它蜷成一团，鼻子埋在尾巴下。' },
      { en: 'A last look over the shoulder, then birches.', zh: '回头看了一眼，然后只有白桦。' }
    ],
    coach: []
  },
  closing_hard: {
    narration: [
      { en: 'The hole was empty. The fox noses the soil and sits.', zh: '洞是空的，狐狸拱拱土，坐下了。' },
      { en: 'It turns round twice and lies down out of the wind.', zh: '它转了两圈，在背风处卧下。' },
      { en: 'The fox licks a foot that has walked a long way.', zh: '走了远路的脚，狐狸舔了舔。' }
    ],
    coach: []
  },
  returning: {
    narration: [
      {
        en: 'New tracks by the stream; the fox is at the end of them.',
        zh: '溪边有新脚印，脚印那头是狐狸。'
      },
      { en: 'It comes back by another gap in the fence.', zh: '它从篱笆的另一个口子回来。' },
      { en: 'The fox sniffs the log, the stone, the log.', zh: '狐狸闻闻倒木，闻闻石头，再闻倒木。' }
    ],
    coach: []
  },
  pause: {
    narration: [
      { en: 'The fox drops onto its belly, chin on paws.', zh: '狐狸趴下来，下巴搁在前爪上。' },
      { en: 'It scratches behind one ear, at length.', zh: '它挠起耳朵后面来，挠了好久。' },
      { en: 'Half a yawn, and the eyes go to slits.', zh: '半个哈欠，眼睛眯成了缝。' }
    ],
    coach: []
  },
  leave: {
    narration: [
      { en: 'Gone between two trees.', zh: '两棵树之间，不见了。' },
      { en: 'The brush of a tail, then still grass.', zh: '尾巴一扫，草又不动了。' },
      { en: 'Its tracks go on in a straight line.', zh: '脚印直直地接着往前。' }
    ],
    coach: []
  },
  risk_pause: {
    narration: [
      { en: 'The fox stops and sits.', zh: '狐狸停下，坐好。' },
      { en: 'No tail, no paw: everything is still.', zh: '尾巴不动，爪子不动，都静着。' },
      { en: 'It leaves the trail and stays beside it.', zh: '它离开小路，停在路边。' }
    ],
    coach: []
  },
  callback: {
    narration: [
      { en: 'The fox digs up something it buried earlier.', zh: '狐狸刨出从前埋下的一样东西。' },
      { en: 'It finds an old track and puts its nose in it.', zh: '它找到一个旧脚印，把鼻子放进去。' },
      { en: 'A place it has marked before; it stops there again.', zh: '从前留过记号的地方，它又停下了。' }
    ],
    coach: []
  }
};
