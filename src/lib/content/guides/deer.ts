import type { GuideVoice } from './guide-voice';

/** The deer in the meadow: soft, in short sentences, room on every side. */
export const deer: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'Dew to the knees, the deer stands at the wood’s edge.', zh: '鹿站在林边，露水到膝。' },
      { en: 'It reaches for the wet top of a bramble.', zh: '它伸嘴去够一截湿的莓枝。' },
      { en: 'The flattened grass shows where it lay until now.', zh: '草塌下去一块，是它刚才卧着的地方。' }
    ],
    coach: []
  },
  open_day: {
    narration: [
      { en: 'The deer stops at the edge of the clearing.', zh: '鹿停在空地边上。' },
      { en: 'Leaf shade slides over its back as it grazes.', zh: '它低头吃草，叶影从背上滑过。' },
      { en: 'Both ears come round before the head does.', zh: '头还没动，两只耳朵先转了过来。' }
    ],
    coach: []
  },
  open_night: {
    narration: [
      { en: 'In the dark meadow its eyes hold a little light.', zh: '黑黑的草地里，它眼睛上有一点光。' },
      { en: 'The deer has come out farther than by day.', zh: '鹿走出来了，比白天走得远些。' },
      { en: 'Grass is being torn, softly, a few steps off.', zh: '几步之外，有轻轻扯草的声音。' }
    ],
    coach: []
  },
  listening: {
    narration: [
      { en: 'Its head goes down; its ears stay up.', zh: '头低下去，耳朵还竖着。' },
      { en: 'One ear points forward, the other to the side.', zh: '一只耳朵朝前，一只朝旁边。' },
      { en: 'The chewing stops for a moment.', zh: '嘴里停了一下，没有嚼。' }
    ],
    coach: []
  },
  after_hard_turn: {
    narration: [
      { en: 'The deer lifts its head and does not run.', zh: '鹿抬起头，没有跑。' },
      { en: 'Four hooves stand where they stood.', zh: '四只蹄子还踩在原处。' },
      { en: 'A shiver runs down its flank and is gone.', zh: '肚侧的皮抖了一下，过去了。' }
    ],
    coach: []
  },
  naming: {
    narration: [
      { en: 'Its nostrils widen; the wind carries several smells.', zh: '鼻孔张了张，风里有好几种气味。' },
      { en: 'The deer noses one leaf, then the one beside it.', zh: '鹿闻闻一片叶子，又闻旁边那片。' },
      { en: 'It tastes the air with its lips slightly parted.', zh: '它微微张着嘴，尝着空气。' }
    ],
    coach: []
  },
  offering: {
    narration: [
      { en: 'Here the trail parts around a thicket.', zh: '小径到了灌丛这里，分成了几条。' },
      { en: 'The deer looks left, then right, one hoof lifted.', zh: '鹿看看左，看看右，抬着一只蹄子。' },
      { en: 'It steps aside onto softer ground.', zh: '它往旁边挪到软一点的地上。' }
    ],
    coach: []
  },
  practising: {
    narration: [
      { en: 'Grass, stone, water: it looks at each in turn.', zh: '草，石头，水，它一样一样看过去。' },
      { en: 'The deer lowers its head and drinks in slow pulls.', zh: '鹿低下头，一口一口慢慢喝水。' },
      { en: 'Hoof by hoof it tests the bank.', zh: '它一蹄一蹄试着溪岸。' }
    ],
    coach: []
  },
  step: {
    narration: [
      { en: 'It crosses where the stream is narrow.', zh: '溪水窄的地方，它过去了。' },
      { en: 'A single print is left in the mud, filling slowly.', zh: '泥里留下一个蹄印，慢慢渗满了水。' },
      { en: 'The deer clears the fallen trunk in one bound.', zh: '鹿一跃，过了倒下的树干。' }
    ],
    coach: []
  },
  closing_good: {
    narration: [
      { en: 'It folds its legs under and lies down in the fern.', zh: '它收起腿，卧在蕨丛里。' },
      { en: 'The deer walks off into the trees, unhurried.', zh: '鹿往树林里走去，不慌不忙。' },
      { en: 'Jaws begin their slow sideways chewing again.', zh: '嘴又开始左右慢慢嚼了。' }
    ],
    coach: []
  },
  closing_hard: {
    narration: [
      { en: 'The deer stays in the open a while longer.', zh: '鹿在空地里又多留了一会儿。' },
      { en: 'It lies down with its head still up.', zh: '它卧下了，头还抬着。' },
      { en: 'The tall grass closes around it up to the shoulder.', zh: '高草围上来，到它的肩。' }
    ],
    coach: []
  },
  returning: {
    narration: [
      { en: 'Along its old path the deer comes out of the trees.', zh: '鹿沿着老路，从树林里出来。' },
      { en: 'The bark is worn where it passes every time.', zh: '它常经过的地方，树皮磨得光滑。' },
      { en: 'It stands at the clearing again, a few paces nearer.', zh: '它又站在空地边，近了几步。' }
    ],
    coach: []
  },
  pause: {
    narration: [
      { en: 'The deer stands and chews, looking at nothing much.', zh: '鹿站着嚼草，没在看什么。' },
      { en: 'An ear flicks at a fly.', zh: '耳朵一甩，赶走一只小虫。' },
      { en: 'Its weight shifts to the other hind leg.', zh: '重心换到了另一条后腿。' }
    ],
    coach: []
  },
  leave: {
    narration: [
      { en: 'White under the tail, then only leaves.', zh: '尾下一点白，然后只剩叶子。' },
      { en: 'Branches sway where the deer went in.', zh: '鹿进去的地方，树枝还在摇。' },
      { en: 'It goes without breaking a twig.', zh: '它走了，没踩断一根枝。' }
    ],
    coach: []
  },
  risk_pause: {
    narration: [
      { en: 'The deer stands completely still.', zh: '鹿完全站住了。' },
      { en: 'Its head is up and the grass is left alone.', zh: '它抬着头，不再吃草。' },
      { en: 'Nothing in the clearing moves.', zh: '空地里什么都没动。' }
    ],
    coach: []
  },
  callback: {
    narration: [
      { en: 'It stops by an old print of its own.', zh: '它停在自己的一个旧蹄印旁边。' },
      { en: 'The deer noses a branch it has browsed before.', zh: '鹿闻了闻以前啃过的枝。' },
      { en: 'The path it once made is still pressed into the grass.', zh: '从前走出来的小路，草还压着。' }
    ],
    coach: []
  }
};
