import type { GuideVoice } from './guide-voice';

/** The crane in the marsh: level, two balanced halves. */
export const crane: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The crane unfolds its neck as the mist thins.', zh: '雾薄了，鹤把脖子慢慢伸直。' },
      { en: 'From the reeds comes a call, and one in answer.', zh: '芦苇里一声叫，又一声应。' },
      { en: 'It draws the bill from under its wing.', zh: '它把嘴从翅膀下面抽出来。' }
    ],
    coach: []
  },
  open_day: {
    narration: [
      { en: 'The crane wades out, one long step at a time.', zh: '鹤往水里走，一步是一步。' },
      { en: 'Head down, head up, a drop falling from the bill.', zh: '头低下，抬起，嘴尖落下一滴水。' },
      { en: 'It stands where the water is clear to the bottom.', zh: '它站在清得见底的水里。' }
    ],
    coach: []
  },
  open_night: {
    narration: [
      { en: 'On one leg, in shallow water, the crane stands.', zh: '浅水里，鹤用一条腿站着。' },
      { en: 'White is the last thing to go dark.', zh: '白色是最后暗下去的。' },
      { en: 'Around its leg the water makes a slow ring.', zh: '水在它腿边，慢慢漾出一个圈。' }
    ],
    coach: []
  },
  listening: {
    narration: [
      { en: 'The long neck leans toward the sound.', zh: '长脖子向着声音倾过去。' },
      { en: 'One foot is lifted and not yet put down.', zh: '一只脚抬起来，还没放下。' },
      { en: 'The crane holds its bill level and waits.', zh: '鹤平着嘴，等着。' }
    ],
    coach: []
  },
  after_hard_turn: {
    narration: [
      { en: 'The crane keeps its footing in the moving water.', zh: '水在动，鹤站得稳。' },
      { en: 'Wind lifts its feathers and lets them fall.', zh: '风掀起它的羽毛，又放下。' },
      { en: 'It lowers its head to the height of the reeds.', zh: '它把头低到和芦苇一样高。' }
    ],
    coach: []
  },
  naming: {
    narration: [
      { en: 'Its bill parts the reeds, stem by stem.', zh: '嘴把芦苇一根一根拨开。' },
      {
        en: 'The crane looks into the water with one eye, then the other.',
        zh: '鹤用一只眼看水里，再换一只。'
      },
      { en: 'It probes the mud, here, a little to the left, here.', zh: '它探探泥，这里，左边一点，这里。' }
    ],
    coach: []
  },
  offering: {
    narration: [
      {
        en: 'Open water, reeds, the dry bank: it faces each in turn.',
        zh: '开阔的水，芦苇，干岸，它一一朝过去。'
      },
      { en: 'The crane opens one wing to the wind, and folds it.', zh: '鹤朝着风打开一边翅膀，又收起来。' },
      { en: 'It stops where two channels part.', zh: '两条水道分开的地方，它停下了。' }
    ],
    coach: []
  },
  practising: {
    narration: [
      { en: 'Lift, fold, reach, set down: a single step.', zh: '提起，收拢，伸出，放下，才是一步。' },
      { en: 'The crane draws each long feather through its bill.', zh: '鹤把长羽一根一根从嘴里捋过。' },
      { en: 'A hop, wings half open, and the feet meet the ground.', zh: '轻轻一跳，半张着翅，脚落回地上。' }
    ],
    coach: []
  },
  step: {
    narration: [
      { en: 'It crosses to the next island of grass.', zh: '它走到了下一片草洲上。' },
      { en: 'The crane carries one reed and lays it down.', zh: '鹤衔来一根芦苇，放下。' },
      { en: 'Three running steps into the wind, and it is up.', zh: '迎着风跑三步，它起来了。' }
    ],
    coach: []
  },
  closing_good: {
    narration: [
      { en: 'The wings close, left over right, and are smooth.', zh: '翅膀合拢，一边压着一边，平平的。' },
      { en: 'The crane settles its weight on one leg.', zh: '鹤把身子放到一条腿上。' },
      {
        en: 'Long legs trailing, it crosses the marsh and grows small.',
        zh: '它拖着长腿飞过沼泽，越来越小。'
      }
    ],
    coach: []
  },
  closing_hard: {
    narration: [
      { en: 'The crane stays in the shallows with its back to the wind.', zh: '鹤留在浅水里，背着风。' },
      { en: 'It lays its neck back and keeps one eye open.', zh: '它把脖子放到背上，一只眼还睁着。' },
      { en: 'Water goes round its legs, and they stand.', zh: '水从它腿边过去，腿立着。' }
    ],
    coach: []
  },
  returning: {
    narration: [
      { en: 'High up a call, and then a shape coming down.', zh: '高处一声叫，接着一个影子落下来。' },
      { en: 'The crane walks the same edge of the water.', zh: '鹤还沿着那条水边走。' },
      { en: 'It lands with its legs reaching, and folds up.', zh: '它伸着腿落下，收好了翅膀。' }
    ],
    coach: []
  },
  pause: {
    narration: [
      { en: 'One leg up. The marsh is quiet.', zh: '收起一条腿，沼泽静着。' },
      { en: 'The crane turns its head and tucks in the bill.', zh: '鹤转过头，把嘴埋进羽毛里。' },
      { en: 'The ripples round it come to an end.', zh: '它四周的水纹停了。' }
    ],
    coach: []
  },
  leave: {
    narration: [
      { en: 'A few wingbeats, and the reeds stand up again.', zh: '几下翅膀，芦苇又直起来。' },
      { en: 'The crane walks away along the waterline.', zh: '鹤沿着水线走远了。' },
      { en: 'Prints in the mud, three toes, fading with water.', zh: '泥上三个趾的印，水慢慢漫进去。' }
    ],
    coach: []
  },
  risk_pause: {
    narration: [
      { en: 'The crane stands quite still.', zh: '鹤静静立着。' },
      { en: 'Its bill leaves the water.', zh: '嘴离开了水面。' },
      { en: 'Wings closed, feet on the ground.', zh: '翅膀合着，脚在地上。' }
    ],
    coach: []
  },
  callback: {
    narration: [
      { en: 'It comes to a feather it dropped some time ago.', zh: '它走到从前落下的一根羽毛那里。' },
      { en: 'The crane stops at a shallow it has stood in before.', zh: '鹤停在从前站过的浅水里。' },
      { en: 'The old crossing is there, a little deeper.', zh: '从前过水的地方还在，深了一点。' }
    ],
    coach: []
  }
};
