import type { GuideVoice } from './guide-voice';

/** The tortoise on the hillside: very few words at a time. */
export const tortoise: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The tortoise puts its head out.', zh: '乌龟伸出头来。' },
      { en: 'Sun reaches the front of the shell, then the rest.', zh: '太阳先照到壳的前边，再照到后边。' },
      { en: 'It faces the warm side of the hill.', zh: '它朝着山坡暖的那面。' }
    ],
    coach: []
  },
  open_day: {
    narration: [
      { en: 'The tortoise stands in the shade of a low bush.', zh: '乌龟站在矮灌木的影子里。' },
      { en: 'Grass parts, and a domed shell comes through.', zh: '草分开，一只拱起的壳过来了。' },
      { en: 'A bite of clover, a long chew.', zh: '咬一口三叶草，嚼了很久。' }
    ],
    coach: []
  },
  open_night: {
    narration: [
      { en: 'Against a stone the tortoise has settled for the dark.', zh: '天黑了，乌龟靠着一块石头。' },
      { en: 'Head half in, one eye open.', zh: '头缩进一半，一只眼睛睁着。' },
      { en: 'The shell is still a little warm from the day.', zh: '壳上还有点白天的热气。' }
    ],
    coach: []
  },
  listening: {
    narration: [
      { en: 'It stops where it is.', zh: '它停在原地。' },
      { en: 'The neck stretches out, wrinkled, and stays out.', zh: '皱皱的脖子伸出来，没有缩回去。' },
      { en: 'The tortoise holds a leaf in its mouth, unbitten.', zh: '乌龟嘴里含着叶子，没有咬。' }
    ],
    coach: []
  },
  after_hard_turn: {
    narration: [
      { en: 'Four legs stay on the ground.', zh: '四条腿都在地上。' },
      { en: 'The tortoise draws in a little, not all the way.', zh: '乌龟缩了一点，没有全缩进去。' },
      { en: 'Its throat moves in and out, in and out.', zh: '喉咙一鼓一收，一鼓一收。' }
    ],
    coach: []
  },
  naming: {
    narration: [
      { en: 'Before the step it feels the ground with one claw.', zh: '落脚之前，先用一只爪探探地。' },
      { en: 'The tortoise looks closely at one stem, then bites.', zh: '乌龟凑近看了看一根茎，才咬。' },
      { en: 'Its nose goes along the soil, grain by grain.', zh: '鼻子贴着土，慢慢地挪。' }
    ],
    coach: []
  },
  offering: {
    narration: [
      { en: 'Around the stone there is a left and a right.', zh: '石头跟前，有左边也有右边。' },
      { en: 'One leg moves. Then it rests.', zh: '一条腿动了动，然后歇着。' },
      { en: 'The tortoise turns, a quarter at a time.', zh: '乌龟转身，一次转一小截。' }
    ],
    coach: []
  },
  practising: {
    narration: [
      { en: 'It walks to the next leaf, not to the hilltop.', zh: '它走到下一片叶子，不是走到山顶。' },
      { en: 'Push, settle, push: the shell goes up the bank.', zh: '撑一下，停一下，壳慢慢上了坡。' },
      { en: 'The tortoise lifts one foot. The next one has time.', zh: '乌龟抬起一只脚，下一只还不急。' }
    ],
    coach: []
  },
  step: {
    narration: [
      { en: 'A line in the dust, one shell long.', zh: '土上一道印，一个壳那么长。' },
      { en: 'It has reached the dandelion.', zh: '它走到了蒲公英跟前。' },
      { en: 'Over a root: front legs, belly, hind legs.', zh: '过一道树根：前腿，肚子，后腿。' }
    ],
    coach: []
  },
  closing_good: {
    narration: [
      { en: 'The head goes in by itself.', zh: '头自己收了进去。' },
      { en: 'Behind the tortoise there is a trail, quite long.', zh: '乌龟身后有一串脚印，挺长的。' },
      { en: 'It lets its shell down on the warm stone.', zh: '它把壳放在暖石头上。' }
    ],
    coach: []
  },
  closing_hard: {
    narration: [
      { en: 'Same place, a little sun on the shell.', zh: '还在原地，壳上有点阳光。' },
      { en: 'It backs into the hollow and stops.', zh: '它退进土窝里，停下了。' },
      { en: 'The tortoise stays on the slope, all its weight down.', zh: '乌龟留在坡上，整个落在地上。' }
    ],
    coach: []
  },
  returning: {
    narration: [
      { en: 'The tortoise is awake, earth still on its back.', zh: '乌龟醒着，背上还带着土。' },
      { en: 'Out of the hollow comes a claw, then a head.', zh: '土窝里先出来一只爪，再出来头。' },
      { en: 'It is two stones farther than before.', zh: '比上次多走了两块石头。' }
    ],
    coach: []
  },
  pause: {
    narration: [
      { en: 'Legs in, head in, shell.', zh: '腿收了，头收了，一个壳。' },
      { en: 'An ant crosses the shell from one side to the other.', zh: '一只蚂蚁从壳这边走到那边。' },
      { en: 'The tortoise shuts its eyes from below.', zh: '乌龟的眼皮从下往上合起来。' }
    ],
    coach: []
  },
  leave: {
    narration: [
      { en: 'It goes into the grass at its own pace.', zh: '它按自己的速度走进草里。' },
      { en: 'The last thing to go is the tail.', zh: '最后进去的是尾巴。' },
      { en: 'The tortoise has turned the other way.', zh: '乌龟掉了个头。' }
    ],
    coach: []
  },
  risk_pause: {
    narration: [
      { en: 'The tortoise stops.', zh: '乌龟停了。' },
      { en: 'Not a leg moves.', zh: '一条腿也没动。' },
      { en: 'It stays beside the stone.', zh: '它停在石头旁边。' }
    ],
    coach: []
  },
  callback: {
    narration: [
      { en: 'Each ring on the shell is another year.', zh: '壳上一圈，是过去的一年。' },
      { en: 'The tortoise passes a stem it bit some time ago.', zh: '乌龟经过一根从前咬过的茎。' },
      { en: 'It comes to a hollow it once dug.', zh: '它走到从前挖的一个土窝。' }
    ],
    coach: []
  }
};
