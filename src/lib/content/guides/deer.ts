import type { GuideVoice } from './guide-voice';

/** The deer in the meadow: soft, in short sentences, room on every side. */
export const deer: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'Dew to the knees, the deer stands at the wood’s edge.', zh: '鹿站在林边，露水到膝。' },
      { en: 'It reaches for the wet top of a bramble.', zh: '它伸嘴去够一截湿的莓枝。' },
      { en: 'The flattened grass shows where it lay until now.', zh: '草塌下去一块，是它刚才卧着的地方。' },
      { en: 'Breath shows at its nostrils, twice, three times.', zh: '鼻孔边白气一下，两下，三下。' },
      { en: 'The deer rises hindquarters first and stretches.', zh: '鹿先起后腿，再站直，伸了伸身子。' },
      { en: 'Spider threads break across its chest as it walks.', zh: '它走过来，胸前挣断了几根蛛丝。' },
      { en: 'Early light comes through the thin edges of its ears.', zh: '早上的光透过它耳朵薄薄的边。' },
      { en: 'A blackbird starts up, and the deer goes on grazing.', zh: '乌鸫叫起来，鹿接着吃草。' }
    ],
    coach: [
      { en: 'No hurry. Whatever the morning brought.', zh: '不急。早上带来了什么，就写什么。' },
      { en: 'Softly in. A few words about waking.', zh: '轻轻地开始，写几个字，说说醒来的时候。' },
      { en: 'Begin with the body: warm, cold, tight, loose.', zh: '先说身体：暖的，凉的，紧的，松的。' },
      { en: 'You can stay at the edge of it.', zh: '可以只站在边上。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'The deer stops at the edge of the clearing.', zh: '鹿停在空地边上。' },
      { en: 'Leaf shade slides over its back as it grazes.', zh: '它低头吃草，叶影从背上滑过。' },
      { en: 'Both ears come round before the head does.', zh: '头还没动，两只耳朵先转了过来。' },
      { en: 'It stands half in sun and half in shade.', zh: '它一半在太阳里，一半在影里。' },
      { en: 'The grass moves, though there is no wind; a deer.', zh: '没有风，草却在动，是鹿。' },
      { en: 'Flies circle; the skin over its shoulder twitches.', zh: '小虫打转，它肩上的皮一抽一抽。' },
      { en: 'Through the trunks a brown side shows, then a neck.', zh: '树干间露出褐色的身子，再是脖子。' },
      { en: 'The deer looks up with a stalk crossways in its mouth.', zh: '鹿抬起头，嘴里横着一根草茎。' }
    ],
    coach: [
      { en: 'There is no wrong place to begin.', zh: '没有哪个地方不能开始。' },
      { en: 'Take the quiet end of it first.', zh: '先拿安静的那一头。' },
      { en: 'A little is plenty.', zh: '一点点就很多了。' },
      { en: 'Come as near to it as is comfortable.', zh: '走到舒服的地方就停。' }
    ]
  },
  open_night: {
    narration: [
      { en: 'In the dark meadow its eyes hold a little light.', zh: '黑黑的草地里，它眼睛上有一点光。' },
      { en: 'The deer has come out farther than by day.', zh: '鹿走出来了，比白天走得远些。' },
      { en: 'Grass is being torn, softly, a few steps off.', zh: '几步之外，有轻轻扯草的声音。' },
      { en: 'A dark shape among the grasses; the ears give it away.', zh: '草里一个黑影，看耳朵，是鹿。' },
      { en: 'Dew falls, and the long back shines a little.', zh: '露水下来了，长长的背上有点亮。' },
      { en: 'Neck raised to its full height, it stands.', zh: '它把脖子抬到最高，站着。' },
      { en: 'Hooves come over the gravel of the stream, one by one.', zh: '蹄子一下一下，踩过溪边的碎石。' },
      { en: 'By starlight the deer feeds along the edge.', zh: '星光底下，鹿沿着林边吃草。' }
    ],
    coach: [
      { en: 'It is quiet here. Write as low as you like.', zh: '这里很静，多小声写都行。' },
      { en: 'The hour is late; a few words can be set down.', zh: '不早了，放下几个字就好。' },
      { en: 'Begin where it is softest.', zh: '从最软的地方开始。' },
      { en: 'Only what is close by. The rest can sleep.', zh: '只写近处的，远的让它睡。' }
    ]
  },
  listening: {
    narration: [
      { en: 'Its head goes down; its ears stay up.', zh: '头低下去，耳朵还竖着。' },
      { en: 'One ear points forward, the other to the side.', zh: '一只耳朵朝前，一只朝旁边。' },
      { en: 'The chewing stops for a moment.', zh: '嘴里停了一下，没有嚼。' },
      { en: 'Its neck comes up and the ears open wide.', zh: '脖子抬起来，耳朵张得很开。' },
      { en: 'The deer turns one ear and leaves the other behind.', zh: '鹿转了一只耳朵，另一只留在原处。' },
      { en: 'A front hoof stays lifted, quite still.', zh: '一只前蹄提着，没有落下。' },
      { en: 'It comes a step closer and stops.', zh: '它走近一步，停住。' },
      { en: 'Its dark eye stays on one place.', zh: '深色的眼睛，一直看着一处。' }
    ],
    coach: [
      { en: 'That can lie here, gently.', zh: '这个可以轻轻放在这儿。' },
      { en: 'Room for that. And for more.', zh: '放得下，还有地方。' },
      { en: 'Said softly is still said.', zh: '小声说的，也是说了。' },
      { en: 'There is no rush to the next word.', zh: '下一个字，不赶。' }
    ]
  },
  after_hard_turn: {
    narration: [
      { en: 'The deer lifts its head and does not run.', zh: '鹿抬起头，没有跑。' },
      { en: 'Four hooves stand where they stood.', zh: '四只蹄子还踩在原处。' },
      { en: 'A shiver runs down its flank and is gone.', zh: '肚侧的皮抖了一下，过去了。' },
      { en: 'The tail flicks once and lies flat again.', zh: '尾巴弹了一下，又平了。' },
      { en: 'A long breath goes out through its nose.', zh: '长长一口气，从鼻子里出来。' }
    ],
    coach: [
      { en: 'That was close to the bone. Go easy.', zh: '这句贴着骨头。慢一点。' },
      { en: 'You may stop here. You may also stay.', zh: '可以停在这儿，也可以待一会儿。' },
      { en: 'Feel the ground for a moment, then see.', zh: '先踩踩地，再看。' },
      { en: 'It was hard to come near. You came near.', zh: '走近它不容易，你走近了。' }
    ]
  },
  naming: {
    narration: [
      { en: 'Its nostrils widen; the wind carries several smells.', zh: '鼻孔张了张，风里有好几种气味。' },
      { en: 'The deer noses one leaf, then the one beside it.', zh: '鹿闻闻一片叶子，又闻旁边那片。' },
      { en: 'It tastes the air with its lips slightly parted.', zh: '它微微张着嘴，尝着空气。' },
      { en: 'It lifts its nose above the grass tops.', zh: '它把鼻子抬到草尖上面。' },
      { en: 'The deer mouths a bud, lets go, takes the next.', zh: '鹿含一个芽，松开，去含下一个。' }
    ],
    coach: [
      { en: 'More than one may be here. Take the gentlest first.', zh: '可能不止一个，先拿最轻的。' },
      { en: 'A word, if one comes.', zh: '有词就写，没有也行。' },
      { en: 'Try how a word sits. Change it freely.', zh: '放个词试试，随时可以换。' },
      { en: 'It may be a small word.', zh: '小小的词也可以。' }
    ]
  },
  offering: {
    narration: [
      { en: 'Here the trail parts around a thicket.', zh: '小径到了灌丛这里，分成了几条。' },
      { en: 'The deer looks left, then right, one hoof lifted.', zh: '鹿看看左，看看右，抬着一只蹄子。' },
      { en: 'It steps aside onto softer ground.', zh: '它往旁边挪到软一点的地上。' },
      {
        en: 'Between two birches there is a gap, and beyond it another.',
        zh: '两棵树间有个缺口，再过去还有一个。'
      },
      {
        en: 'It sets a hoof on the bank, then on the lower stone.',
        zh: '它把蹄子踩上岸，又踩到低一点的石头。'
      },
      { en: 'The deer stands where the mown grass meets the long.', zh: '短草和长草的交界，鹿站在那里。' },
      { en: 'Its ears try one side of the meadow, then the other.', zh: '耳朵试试草地这边，再试那边。' },
      { en: 'Three paths in the grass, each the width of a deer.', zh: '草里三条小路，都是一头鹿那么宽。' }
    ],
    coach: [
      { en: 'Some ways are softer than others. Choose by feel.', zh: '有的路软一些，凭脚下的感觉选。' },
      { en: 'Nothing here has to be done.', zh: '这里没有一样是非做不可的。' },
      { en: 'These are open, each with a way out.', zh: '都开着，都能退出来。' },
      { en: 'Step toward the one that seems kind.', zh: '往看着温和的那一个走。' }
    ]
  },
  practising: {
    narration: [
      { en: 'Grass, stone, water: it looks at each in turn.', zh: '草，石头，水，它一样一样看过去。' },
      { en: 'The deer lowers its head and drinks in slow pulls.', zh: '鹿低下头，一口一口慢慢喝水。' },
      { en: 'Hoof by hoof it tests the bank.', zh: '它一蹄一蹄试着溪岸。' },
      { en: 'The deer chews on one side, swallows, begins again.', zh: '鹿在一边嚼，咽下，再从头来。' },
      { en: 'It rubs its neck on a trunk, up and down.', zh: '它在树干上蹭脖子，上上下下。' },
      { en: 'A tongue goes over the nose, left and right.', zh: '舌头舔过鼻子，左一下，右一下。' },
      {
        en: 'One leg bends, the other bends, and it is lying down.',
        zh: '一条腿弯下，另一条弯下，它卧好了。'
      },
      { en: 'It licks its flank in long strokes.', zh: '它舔着身侧，一下一下，很长。' }
    ],
    coach: [
      { en: 'Slowly. One sense, then the next.', zh: '慢慢来，一种感觉，再一种。' },
      { en: 'If it gets too much, stop. That is allowed.', zh: '太多了就停，这是允许的。' },
      { en: 'Let the shoulders be wherever they are.', zh: '肩膀在哪儿就让它在哪儿。' },
      { en: 'Eyes open or half open, as you like.', zh: '眼睛睁着、半睁，随你。' }
    ]
  },
  step: {
    narration: [
      { en: 'It crosses where the stream is narrow.', zh: '溪水窄的地方，它过去了。' },
      { en: 'A single print is left in the mud, filling slowly.', zh: '泥里留下一个蹄印，慢慢渗满了水。' },
      { en: 'The deer clears the fallen trunk in one bound.', zh: '鹿一跃，过了倒下的树干。' },
      { en: 'The deer ducks under the low branch and is through.', zh: '鹿一低头，从矮枝下过去了。' },
      { en: 'It reaches the salt stone and puts its tongue to it.', zh: '它走到盐石跟前，伸舌头舔。' },
      { en: 'Through the gap in the hedge goes the deer, head first.', zh: '鹿先探头，从篱笆的口子过去。' },
      { en: 'It walks to the nearest patch of clover.', zh: '它走到最近的一片三叶草那里。' },
      { en: 'One leg over the wire, then the three others.', zh: '一条腿跨过铁丝，再是另外三条。' }
    ],
    coach: [
      { en: 'Choose something that makes one hour quieter.', zh: '选一件能让一小时安静些的。' },
      { en: 'Very small, and near the house.', zh: '小小的，离家近的。' },
      { en: 'Something soft for the next hour.', zh: '给接下来一小时，找件软和的。' },
      { en: 'A step you could take on tired legs.', zh: '腿累的时候也迈得出的一步。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'It folds its legs under and lies down in the fern.', zh: '它收起腿，卧在蕨丛里。' },
      { en: 'The deer walks off into the trees, unhurried.', zh: '鹿往树林里走去，不慌不忙。' },
      { en: 'Jaws begin their slow sideways chewing again.', zh: '嘴又开始左右慢慢嚼了。' },
      { en: 'Its eyelids sink while the jaw keeps moving.', zh: '眼皮落下来，嘴还在嚼。' },
      { en: 'The ears go slack, one a little before the other.', zh: '耳朵松下来，一只比另一只早一点。' },
      { en: 'The deer goes back to the grass it had left.', zh: '鹿回到刚才那片草，接着吃。' },
      { en: 'A shake of the head, a flap of ears, and off.', zh: '甩甩头，耳朵啪啪两下，走了。' },
      { en: 'It follows the hedge until the hedge ends.', zh: '它沿着篱笆走，走到头。' }
    ],
    coach: [
      { en: 'You can leave at any point, including this one.', zh: '随时可以离开，这会儿也是。' },
      { en: 'Quiet now. Nothing else is asked.', zh: '静下来吧，没有别的要做。' },
      { en: 'Let it be as light as it is.', zh: '有多轻，就让它多轻。' },
      { en: 'Go gently into what comes next.', zh: '轻轻地去做下一件。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'The deer stays in the open a while longer.', zh: '鹿在空地里又多留了一会儿。' },
      { en: 'It lies down with its head still up.', zh: '它卧下了，头还抬着。' },
      { en: 'The tall grass closes around it up to the shoulder.', zh: '高草围上来，到它的肩。' },
      { en: 'The deer moves under the spruce where it is dry.', zh: '鹿走到云杉底下，那里是干的。' },
      { en: 'It stands with its flank against the wind.', zh: '它侧着身子，对着风站着。' },
      { en: 'The deer rests its chin along its flank.', zh: '鹿把下巴搁在自己身侧。' },
      { en: 'It keeps near the trees, in their lee.', zh: '它挨着树站，避着风。' },
      { en: 'Slowly the raised tail comes down.', zh: '翘着的尾巴慢慢放下来。' }
    ],
    coach: [
      {
        en: 'Still tense, perhaps. It can be left without being finished.',
        zh: '也许还紧着，没完也可以放下。'
      },
      {
        en: 'Find something warm, or someone. The page is closed.',
        zh: '找点暖的，或者找个人。这页合上了。'
      },
      { en: 'You went near it. Now go far from it for a while.', zh: '你走近过了，现在离远一会儿。' },
      { en: 'Be easy on yourself for the next hour.', zh: '接下来一小时，对自己松一点。' }
    ]
  },
  returning: {
    narration: [
      { en: 'Along its old path the deer comes out of the trees.', zh: '鹿沿着老路，从树林里出来。' },
      { en: 'The bark is worn where it passes every time.', zh: '它常经过的地方，树皮磨得光滑。' },
      { en: 'It stands at the clearing again, a few paces nearer.', zh: '它又站在空地边，近了几步。' },
      { en: 'A new print lies over the old ones at the ford.', zh: '浅滩那里，新蹄印叠在旧的上面。' },
      { en: 'It comes back to the grass it has already cropped.', zh: '它回到那片已经啃过的草。' },
      {
        en: 'A twig cracks, and the deer steps out where it did before.',
        zh: '细枝一响，鹿从老地方走出来。'
      },
      { en: 'Its coat is a shade different, its way the same.', zh: '毛色变了一点，路还是那条。' },
      { en: 'The deer comes up from the stream side, legs wet.', zh: '鹿从溪边上来，腿是湿的。' }
    ],
    coach: [
      {
        en: 'Welcome. Nothing was counted while you were away.',
        zh: '来了就好。你不在的时候，什么都没有计数。'
      },
      { en: 'Any day is a day to begin.', zh: '哪天开始都是开始。' },
      { en: 'It is all as it was. Use it or not.', zh: '都还是那样，用不用都行。' },
      { en: 'Come in slowly.', zh: '慢慢进来。' }
    ]
  },
  pause: {
    narration: [
      { en: 'The deer stands and chews, looking at nothing much.', zh: '鹿站着嚼草，没在看什么。' },
      { en: 'An ear flicks at a fly.', zh: '耳朵一甩，赶走一只小虫。' },
      { en: 'Its weight shifts to the other hind leg.', zh: '重心换到了另一条后腿。' },
      { en: 'The cud goes down and another comes up.', zh: '一口咽下去，又一口反上来。' },
      { en: 'Grass bends and rises; the deer does not move.', zh: '草弯下去又起来，鹿没动。' }
    ],
    coach: [
      { en: 'Rest here. Nothing is disturbed by it.', zh: '歇在这儿，不会惊动什么。' },
      { en: 'Stand a while.', zh: '站一会儿。' },
      { en: 'Breathing is enough to do.', zh: '只要呼吸就够了。' },
      { en: 'When it is easy again, go on.', zh: '等松快了再走。' }
    ]
  },
  leave: {
    narration: [
      { en: 'White under the tail, then only leaves.', zh: '尾下一点白，然后只剩叶子。' },
      { en: 'Branches sway where the deer went in.', zh: '鹿进去的地方，树枝还在摇。' },
      { en: 'It goes without breaking a twig.', zh: '它走了，没踩断一根枝。' },
      { en: 'It steps over the wet place and into the ferns.', zh: '它跨过湿地，进了蕨丛。' },
      { en: 'Behind the deer the grass slowly stands up.', zh: '鹿身后，草慢慢立起来。' }
    ],
    coach: [
      { en: 'Gently out. It keeps.', zh: '轻轻出去，放得住。' },
      { en: 'Going is fine, any time, without a word.', zh: '走吧，什么时候都行，不用交代。' },
      { en: 'You leave no mess behind.', zh: '没有什么要收拾的。' },
      { en: 'It stays open, used or not.', zh: '这里一直开着，来不来都好。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The deer stands completely still.', zh: '鹿完全站住了。' },
      { en: 'Its head is up and the grass is left alone.', zh: '它抬着头，不再吃草。' },
      { en: 'Nothing in the clearing moves.', zh: '空地里什么都没动。' },
      { en: 'Its jaw stops; it stands with four feet set.', zh: '嘴不嚼了，四只脚站定。' },
      { en: 'The deer comes no closer and goes no further.', zh: '鹿不再走近，也不走远。' }
    ],
    coach: [
      {
        en: 'Stay here a moment. One question, gently and plainly.',
        zh: '先在这儿停一下，轻轻地、直直地问一句。'
      },
      { en: 'Put everything else down for now.', zh: '别的现在都先放下。' },
      { en: 'You are not in trouble for writing it.', zh: '写了这个，没有做错什么。' },
      { en: 'Slow down with this one. It matters.', zh: '这里慢一点，它要紧。' }
    ]
  },
  callback: {
    narration: [
      { en: 'It stops by an old print of its own.', zh: '它停在自己的一个旧蹄印旁边。' },
      { en: 'The deer noses a branch it has browsed before.', zh: '鹿闻了闻以前啃过的枝。' },
      { en: 'The path it once made is still pressed into the grass.', zh: '从前走出来的小路，草还压着。' },
      { en: 'It lies down in a hollow it pressed some days ago.', zh: '它卧进前些天压出的草窝。' },
      { en: 'Hair from its own coat still hangs on the wire.', zh: '铁丝上还挂着它自己的几根毛。' }
    ],
    coach: [
      { en: 'Something you kept is nearby. No need to touch it.', zh: '你留下的一样东西在旁边，不碰也行。' },
      { en: 'There was this. It can be met or avoided.', zh: '有过这么一件，见它或者绕开都好。' },
      { en: 'An old place, if you want to pass it.', zh: '一个旧地方，想经过就经过。' },
      { en: 'Quietly, from before.', zh: '轻轻的，从前的一句。' }
    ]
  }
};
