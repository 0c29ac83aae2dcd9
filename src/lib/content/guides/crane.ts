import type { GuideVoice } from './guide-voice';

/** The crane in the marsh: level, two balanced halves. */
export const crane: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The crane unfolds its neck as the mist thins.', zh: '雾薄了，鹤把脖子慢慢伸直。' },
      { en: 'From the reeds comes a call, and one in answer.', zh: '芦苇里一声叫，又一声应。' },
      { en: 'It draws the bill from under its wing.', zh: '它把嘴从翅膀下面抽出来。' },
      { en: 'Ice or dew, something rings at its first step.', zh: '头一步踩下去，轻轻响了一声。' },
      { en: 'The crane shakes the mist from its back.', zh: '鹤抖掉背上的雾水。' },
      { en: 'One wing is let down and stretched along the leg.', zh: '一边翅膀放下来，顺着腿伸开。' },
      { en: 'A red crown shows above the reeds, then the eye.', zh: '芦苇上露出红顶，再是眼睛。' },
      {
        en: 'The first breath of the flock stands white over the water.',
        zh: '水面上，白白一层，是鹤群的呼气。'
      }
    ],
    coach: [
      { en: 'First light, first line.', zh: '天亮一点，写一句。' },
      { en: 'Stand a moment, then set one word down.', zh: '先站一站，再落下一个词。' },
      { en: 'The night is behind, the day ahead; write from between.', zh: '夜在后面，天在前面，从中间写。' },
      { en: 'As the morning clears, write what shows.', zh: '早上清楚到哪儿，就写到哪儿。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'The crane wades out, one long step at a time.', zh: '鹤往水里走，一步是一步。' },
      { en: 'Head down, head up, a drop falling from the bill.', zh: '头低下，抬起，嘴尖落下一滴水。' },
      { en: 'It stands where the water is clear to the bottom.', zh: '它站在清得见底的水里。' },
      { en: 'Its reflection walks below it, foot to foot.', zh: '倒影在下面走，脚抵着脚。' },
      { en: 'The crane stands on the dyke, facing the wind.', zh: '鹤立在堤上，迎着风。' },
      { en: 'Small fish part ahead of its steps.', zh: '它走到哪儿，小鱼先散开。' },
      { en: 'A slow shadow crosses the marsh, and the crane lands.', zh: '一道影子慢慢过了沼泽，鹤落下来。' },
      { en: 'Tall among the sedge, it turns like a weathervane.', zh: '高高地立在薹草里，它随风转了转。' }
    ],
    coach: [
      { en: 'One line, and then the next.', zh: '先一句，再一句。' },
      { en: 'Look at it whole, then take a part.', zh: '先看全，再取一块。' },
      { en: 'Begin with what you hold, or with what you let drop.', zh: '从拿着的写起，或者从放掉的写起。' },
      { en: 'Set it down level, neither larger nor smaller.', zh: '平平放下，不放大，也不缩小。' }
    ]
  },
  open_night: {
    narration: [
      { en: 'On one leg, in shallow water, the crane stands.', zh: '浅水里，鹤用一条腿站着。' },
      { en: 'White is the last thing to go dark.', zh: '白色是最后暗下去的。' },
      { en: 'Around its leg the water makes a slow ring.', zh: '水在它腿边，慢慢漾出一个圈。' },
      {
        en: 'Neck laid back, the crane is a pale stroke in the dark.',
        zh: '脖子搁在背上，鹤是夜里淡淡的一笔。'
      },
      { en: 'Far out in the shallows something white shifts its feet.', zh: '远处浅水里，一点白换了换脚。' },
      {
        en: 'It sleeps with the bill under and one eye near the surface.',
        zh: '嘴埋着睡，一只眼露在羽毛边上。'
      },
      { en: 'A low call goes round the flock and comes to rest.', zh: '一声低低的叫，在鹤群里走了一圈。' },
      { en: 'Stars stand in the water about its legs.', zh: '星星落在水里，围着它的腿。' }
    ],
    coach: [
      { en: 'The night is still; a line may cross it.', zh: '夜静着，划一句过去。' },
      { en: 'What the day stirred up may settle while you write.', zh: '白天搅起来的，写着写着让它落一落。' },
      { en: 'Keep one thought standing, and let the others rest.', zh: '一个念头站着，别的都歇了。' },
      { en: 'The dark is wide; a short line is enough in it.', zh: '黑夜很宽，短短一句就够。' }
    ]
  },
  listening: {
    narration: [
      { en: 'The long neck leans toward the sound.', zh: '长脖子向着声音倾过去。' },
      { en: 'One foot is lifted and not yet put down.', zh: '一只脚抬起来，还没放下。' },
      { en: 'The crane holds its bill level and waits.', zh: '鹤平着嘴，等着。' },
      { en: 'The crane lowers its neck into a long curve.', zh: '鹤把脖子弯成一道长弧。' },
      { en: 'Its head tilts, so that one eye has the sky.', zh: '头侧过来，一只眼朝着天。' },
      { en: 'A reed bends; it looks, and goes on looking.', zh: '芦苇弯了，它看着，一直看着。' },
      { en: 'Drops fall from its bill, fewer, none.', zh: '嘴尖的水滴，少了，没了。' },
      { en: 'It stands side on, not a feather lifted.', zh: '它侧身立着，一根羽毛也没掀。' }
    ],
    coach: [
      { en: 'That is said, and there is space around it.', zh: '说出来了，四周空出一些。' },
      { en: 'One side of it, and perhaps another.', zh: '这是一面，也许还有一面。' },
      { en: 'Let it stand as tall as it is.', zh: '它有多高，就让它站多高。' },
      { en: 'Set down with care.', zh: '放得仔细。' }
    ]
  },
  after_hard_turn: {
    narration: [
      { en: 'The crane keeps its footing in the moving water.', zh: '水在动，鹤站得稳。' },
      { en: 'Wind lifts its feathers and lets them fall.', zh: '风掀起它的羽毛，又放下。' },
      { en: 'It lowers its head to the height of the reeds.', zh: '它把头低到和芦苇一样高。' },
      { en: 'The crane draws one leg up, and the other holds.', zh: '鹤收起一条腿，另一条撑着。' },
      { en: 'The wind drops, and it is still in the same place.', zh: '风小了，它还在那个地方。' }
    ],
    coach: [
      { en: 'It is heavy, and you are here.', zh: '它很重，你还在。' },
      { en: 'Let this pass by before the next word.', zh: '让这一阵过去，再写下一个字。' },
      { en: 'Both feet on the floor. Then see.', zh: '两只脚都落地，再看。' },
      { en: 'That may be held at a little distance.', zh: '可以隔开一点，拿着它。' }
    ]
  },
  naming: {
    narration: [
      { en: 'Its bill parts the reeds, stem by stem.', zh: '嘴把芦苇一根一根拨开。' },
      {
        en: 'The crane looks into the water with one eye, then the other.',
        zh: '鹤用一只眼看水里，再换一只。'
      },
      { en: 'It probes the mud, here, a little to the left, here.', zh: '它探探泥，这里，左边一点，这里。' },
      {
        en: 'It lifts something from the water, turns it, lets it fall.',
        zh: '它从水里夹起一样，转一转，又放下。'
      },
      { en: 'The crane walks round a tuft and looks from behind.', zh: '鹤绕到草丛后面，再看一遍。' }
    ],
    coach: [
      { en: 'Give it a name, and give it room.', zh: '给它个名字，也给它点地方。' },
      { en: 'Two may be true; choose the taller.', zh: '两个也许都对，选高的那个。' },
      {
        en: 'A word can be set down, and a word can be lifted off again.',
        zh: '词可以放上去，也可以拿下来。'
      },
      { en: 'Look once at all of them, and once at one.', zh: '先看一遍全部，再看一个。' }
    ]
  },
  offering: {
    narration: [
      {
        en: 'Open water, reeds, the dry bank: it faces each in turn.',
        zh: '开阔的水，芦苇，干岸，它一一朝过去。'
      },
      { en: 'The crane opens one wing to the wind, and folds it.', zh: '鹤朝着风打开一边翅膀，又收起来。' },
      { en: 'It stops where two channels part.', zh: '两条水道分开的地方，它停下了。' },
      { en: 'It takes three steps one way, and three back.', zh: '它往一边走三步，又走回三步。' },
      { en: 'The crane raises its head above all the reeds.', zh: '鹤把头抬到所有芦苇上面。' },
      {
        en: 'Wind from one side, water on the other; it turns between them.',
        zh: '一边是风，一边是水，它在中间转。'
      },
      {
        en: 'The crane follows one bank with its eye, then the other.',
        zh: '鹤用眼睛顺着这岸看，再顺着那岸。'
      },
      {
        en: 'Two herons here, a channel there; it stops at the mouth.',
        zh: '这里有鹭，那里有水道，它停在口上。'
      }
    ],
    coach: [
      { en: 'Several ways across; each can be turned back from.', zh: '几条过去的路，条条都能折回来。' },
      { en: 'Weigh them, and keep one.', zh: '掂一掂，留一个。' },
      { en: 'To go or to stay: both are on the page.', zh: '走或者留，这页上都有。' },
      { en: 'Choose by what matters, or by what is light.', zh: '按要紧的选，或者按轻的选。' }
    ]
  },
  practising: {
    narration: [
      { en: 'Lift, fold, reach, set down: a single step.', zh: '提起，收拢，伸出，放下，才是一步。' },
      { en: 'The crane draws each long feather through its bill.', zh: '鹤把长羽一根一根从嘴里捋过。' },
      { en: 'A hop, wings half open, and the feet meet the ground.', zh: '轻轻一跳，半张着翅，脚落回地上。' },
      { en: 'A dip, a leap, a stalk tossed up: the crane dances.', zh: '低头，跃起，抛一根草茎，鹤在跳舞。' },
      { en: 'It dips and lets the water run down its back.', zh: '它往水里一沉，让水从背上流下。' },
      { en: 'The crane preens from shoulder to tip, and begins again.', zh: '鹤从肩理到翅尖，再从头来。' },
      { en: 'Left foot, the ring widens; right foot, another ring.', zh: '左脚一个圈，右脚又一个圈。' },
      { en: 'Wings half spread, it balances in the gusts.', zh: '翅膀半张，它在阵风里稳着身子。' }
    ],
    coach: [
      {
        en: 'Slow to begin, slow to end; the middle takes care of itself.',
        zh: '慢慢起，慢慢收，中间随它。'
      },
      { en: 'Straighten one thing at a time.', zh: '一次理顺一样。' },
      { en: 'Attend to this, and let the rest stand back.', zh: '看住这一件，别的先退后。' },
      { en: 'Where it wavers, stop; where it is steady, go on.', zh: '晃了就停，稳了就走。' }
    ]
  },
  step: {
    narration: [
      { en: 'It crosses to the next island of grass.', zh: '它走到了下一片草洲上。' },
      { en: 'The crane carries one reed and lays it down.', zh: '鹤衔来一根芦苇，放下。' },
      { en: 'Three running steps into the wind, and it is up.', zh: '迎着风跑三步，它起来了。' },
      { en: 'It turns over one clod and finds a root.', zh: '它翻开一块泥，底下有根。' },
      { en: 'The crane sets its foot on the far bank.', zh: '鹤把脚踩上了对岸。' },
      { en: 'The crane pulls one reed from the bank.', zh: '鹤从岸边拔了一根芦苇。' },
      { en: 'A leg reaches forward and finds the bottom.', zh: '一条腿往前伸，踩到了底。' },
      { en: 'It walks as far as the next pool, and feeds there.', zh: '它走到下一个水洼，在那里吃食。' }
    ],
    coach: [
      { en: 'One act that points the way you want to face.', zh: '做一件事，朝着你想朝的方向。' },
      { en: 'Small in size, true in direction.', zh: '小没关系，方向要真。' },
      { en: 'Name the act, and name its hour.', zh: '写下这件事，写下它的钟点。' },
      { en: 'Something you would do even unseen.', zh: '没人看见也会做的一件。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'The wings close, left over right, and are smooth.', zh: '翅膀合拢，一边压着一边，平平的。' },
      { en: 'The crane settles its weight on one leg.', zh: '鹤把身子放到一条腿上。' },
      {
        en: 'Long legs trailing, it crosses the marsh and grows small.',
        zh: '它拖着长腿飞过沼泽，越来越小。'
      },
      { en: 'One last call, bill upright, and then quiet.', zh: '仰着嘴叫了最后一声，静了。' },
      { en: 'It shakes once from neck to tail; every plume lies down.', zh: '从脖子抖到尾，羽毛都落平了。' },
      { en: 'Long legs folded, the crane settles on the grass.', zh: '鹤收好长腿，卧到草上。' },
      { en: 'It joins the others, and the line moves off.', zh: '它走进同伴里，队伍动了。' },
      { en: 'Bill under wing, it is all one curve.', zh: '嘴在翅下，整个是一道弧。' }
    ],
    coach: [
      { en: 'What was opened can be folded again.', zh: '打开过的，可以再合上。' },
      { en: 'Take what is yours, and leave what is not.', zh: '是你的带走，不是的留下。' },
      { en: 'An even end.', zh: '平平地结束。' },
      { en: 'It is written, and you are free to go.', zh: '写下了，你可以走了。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'The crane stays in the shallows with its back to the wind.', zh: '鹤留在浅水里，背着风。' },
      { en: 'It lays its neck back and keeps one eye open.', zh: '它把脖子放到背上，一只眼还睁着。' },
      { en: 'Water goes round its legs, and they stand.', zh: '水从它腿边过去，腿立着。' },
      { en: 'It stands among the others, wing beside wing.', zh: '它立在同伴中间，翅挨着翅。' },
      {
        en: 'The crane keeps one foot in the water, warm blood going down.',
        zh: '鹤一只脚留在水里，身上的血暖着它。'
      },
      { en: 'The crane moves to where the water is still.', zh: '鹤挪到水静的地方。' },
      { en: 'It turns into the wind and its feathers lie flat.', zh: '它转过来迎着风，羽毛贴平了。' },
      { en: 'One of a pair, it stands close by the other.', zh: '一对里的一只，挨着另一只站着。' }
    ],
    coach: [
      { en: 'The day may be set down before it is settled.', zh: '还没落定，这一天也可以先放下。' },
      {
        en: 'You stood in it for a while, and now you may walk out of it.',
        zh: '你在里面站了一会儿，现在可以走出来了。'
      },
      { en: 'Not every water is crossed at once.', zh: '不是每道水都一次过得去。' },
      { en: 'Rest on what is firm: a chair, a wall, a friend.', zh: '靠着结实的：椅子，墙，一个朋友。' }
    ]
  },
  returning: {
    narration: [
      { en: 'High up a call, and then a shape coming down.', zh: '高处一声叫，接着一个影子落下来。' },
      { en: 'The crane walks the same edge of the water.', zh: '鹤还沿着那条水边走。' },
      { en: 'It lands with its legs reaching, and folds up.', zh: '它伸着腿落下，收好了翅膀。' },
      { en: 'A line in the sky bends, breaks, comes down.', zh: '天上一条线，弯了，散了，落下来。' },
      { en: 'It comes back to ground it fed on before.', zh: '它回到从前吃食的那片地。' },
      { en: 'From the same quarter of the sky the crane comes in.', zh: '还是天上那一边，鹤飞过来。' },
      { en: 'The crane calls once over the old shallows, and lands.', zh: '鹤在老浅滩上叫一声，落下。' },
      { en: 'There are prints where it stood; it stands in them.', zh: '从前站过的地方有脚印，它踩进去。' }
    ],
    coach: [
      { en: 'A season or a day, it makes no difference; begin.', zh: '隔了一季还是一天，都一样，开始吧。' },
      { en: 'The same page, seen from a different side.', zh: '同一页，换了一边看。' },
      { en: 'Arrive first, then write.', zh: '先到，再写。' },
      { en: 'There is a place to stand, and there is time.', zh: '有地方站，也有时间。' }
    ]
  },
  pause: {
    narration: [
      { en: 'One leg up. The marsh is quiet.', zh: '收起一条腿，沼泽静着。' },
      { en: 'The crane turns its head and tucks in the bill.', zh: '鹤转过头，把嘴埋进羽毛里。' },
      { en: 'The ripples round it come to an end.', zh: '它四周的水纹停了。' },
      { en: 'It stands as the reeds stand.', zh: '芦苇怎么立，它怎么立。' },
      { en: 'The crane lets its wings hang a little.', zh: '鹤让翅膀松松地垂着。' }
    ],
    coach: [
      { en: 'Neither forward nor back, for now.', zh: '先不往前，也不往后。' },
      { en: 'Stillness is part of the walk.', zh: '站住，也是走路的一部分。' },
      { en: 'Let the last word finish.', zh: '等最后那个字落定。' },
      { en: 'The page rests, and so may you.', zh: '这一页歇着，你也可以歇着。' }
    ]
  },
  leave: {
    narration: [
      { en: 'A few wingbeats, and the reeds stand up again.', zh: '几下翅膀，芦苇又直起来。' },
      { en: 'The crane walks away along the waterline.', zh: '鹤沿着水线走远了。' },
      { en: 'Prints in the mud, three toes, fading with water.', zh: '泥上三个趾的印，水慢慢漫进去。' },
      { en: 'The call is heard after the bird is gone.', zh: '鸟不见了，叫声还在。' },
      { en: 'It lifts one foot out of the water, then the other.', zh: '它把一只脚提出水，再提另一只。' }
    ],
    coach: [
      { en: 'Rise when you like; nothing spills.', zh: '想起身就起身，什么都不会洒。' },
      { en: 'Left mid-line, and nothing falls.', zh: '一句写到一半，也不会倒。' },
      { en: 'The page stays, and you go on.', zh: '这页留下，你往前走。' },
      { en: 'A departure needs no ceremony.', zh: '走，不用仪式。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The crane stands quite still.', zh: '鹤静静立着。' },
      { en: 'Its bill leaves the water.', zh: '嘴离开了水面。' },
      { en: 'Wings closed, feet on the ground.', zh: '翅膀合着，脚在地上。' },
      { en: 'The crane stops walking and faces this way.', zh: '鹤不走了，朝着这边。' },
      { en: 'It stays in the open, where it can be seen.', zh: '它留在开阔处，看得见的地方。' }
    ],
    coach: [
      { en: 'Both feet on the ground. One question, plainly.', zh: '两只脚先站稳，直接问一句。' },
      { en: 'This is set before everything else.', zh: '这一件，放在所有事前面。' },
      { en: 'The exercise is laid down; you are what matters.', zh: '练习放下，要紧的是你。' },
      { en: 'Stay here a moment, and answer as it is.', zh: '在这里停一停，照实回答。' }
    ]
  },
  callback: {
    narration: [
      { en: 'It comes to a feather it dropped some time ago.', zh: '它走到从前落下的一根羽毛那里。' },
      { en: 'The crane stops at a shallow it has stood in before.', zh: '鹤停在从前站过的浅水里。' },
      { en: 'The old crossing is there, a little deeper.', zh: '从前过水的地方还在，深了一点。' },
      { en: 'An old nest mound still shows above the water.', zh: '从前的巢堆，还露在水面上。' },
      { en: 'It walks beside its own old line of prints.', zh: '它沿着自己的旧脚印，走在旁边。' }
    ],
    coach: [
      { en: 'Here is something from another day.', zh: '这里有别的日子的一样东西。' },
      { en: 'You set this down before; it may be lifted or left.', zh: '你从前放下的，拿起来或者放着都好。' },
      { en: 'An earlier line, should you want to look at it.', zh: '从前的一句，想看就看。' },
      { en: 'It was kept, and it kept its shape.', zh: '留着的，样子没变。' }
    ]
  }
};
