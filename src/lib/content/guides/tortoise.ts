import type { GuideVoice } from './guide-voice';

/** The tortoise on the hillside: very few words at a time. */
export const tortoise: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The tortoise puts its head out.', zh: '乌龟伸出头来。' },
      { en: 'Sun reaches the front of the shell, then the rest.', zh: '太阳先照到壳的前边，再照到后边。' },
      { en: 'It faces the warm side of the hill.', zh: '它朝着山坡暖的那面。' },
      { en: 'Dew hangs on the rim of the shell.', zh: '壳边挂着露水。' },
      { en: 'Eyes open first; the rest is still asleep.', zh: '先睁眼，别处还没醒。' },
      { en: 'Warmth comes slowly; one leg slides out to meet it.', zh: '暖意慢慢来，一条腿先滑出去。' },
      {
        en: 'The tortoise climbs out of its scrape, earth falling off.',
        zh: '乌龟从土坑里爬出来，土往下掉。'
      },
      { en: 'A yawn, pink inside.', zh: '打了个哈欠，里面是粉的。' }
    ],
    coach: [
      { en: 'Morning. One word counts.', zh: '早上了，一个词也算。' },
      { en: 'A thimble of energy is enough for this.', zh: '一小口力气，就够写这个。' },
      { en: 'Before getting up, or after. Either.', zh: '起床前写，起床后写，都行。' },
      { en: 'First thing: a small thing.', zh: '头一件，写件小的。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'The tortoise stands in the shade of a low bush.', zh: '乌龟站在矮灌木的影子里。' },
      { en: 'Grass parts, and a domed shell comes through.', zh: '草分开，一只拱起的壳过来了。' },
      { en: 'A bite of clover, a long chew.', zh: '咬一口三叶草，嚼了很久。' },
      { en: 'A low leaf leans, shakes, is gone.', zh: '一片矮叶子歪了，晃了，没了。' },
      { en: 'The hill is wide, and on it a slow stone walks.', zh: '山坡很宽，上面一块石头在慢慢走。' },
      { en: 'It lies with its legs stretched out behind in the sun.', zh: '太阳里，它把后腿往后伸着。' },
      { en: 'Dry grass clicks under the shell.', zh: '壳底下，干草咔咔响。' },
      { en: 'The tortoise drinks, its whole face in the puddle.', zh: '乌龟喝水，整张脸都在水洼里。' }
    ],
    coach: [
      { en: 'One line. Rest. Maybe another.', zh: '一行，歇歇，也许再一行。' },
      { en: 'As slow as it goes.', zh: '能多慢就多慢。' },
      { en: 'Start with what is right in front.', zh: '从眼前这点写起。' },
      { en: 'Half a sentence is a start.', zh: '半句话也是开头。' }
    ]
  },
  open_night: {
    narration: [
      { en: 'Against a stone the tortoise has settled for the dark.', zh: '天黑了，乌龟靠着一块石头。' },
      { en: 'Head half in, one eye open.', zh: '头缩进一半，一只眼睛睁着。' },
      { en: 'The shell is still a little warm from the day.', zh: '壳上还有点白天的热气。' },
      { en: 'The hole is just as wide as the shell.', zh: '洞正好和壳一样宽。' },
      { en: 'Legs folded, the tortoise is a stone among stones.', zh: '腿收着，乌龟是石头中间的一块。' },
      { en: 'It has pushed itself under the roots.', zh: '它把自己塞到了树根底下。' },
      { en: 'One slow breath, a wait, another.', zh: '慢慢一口气，等等，再一口。' },
      { en: 'Grass hisses all round; the shell does not stir.', zh: '四面草响，壳没动。' }
    ],
    coach: [
      { en: 'Late. Few words.', zh: '晚了，少写点。' },
      { en: 'The day is over. It can be put down now.', zh: '一天过完了，可以放下了。' },
      { en: 'Only one part of it. Leave the rest outside.', zh: '只写一块，别的放外面。' },
      { en: 'Covers up, one line out.', zh: '盖好被子，写出去一行。' }
    ]
  },
  listening: {
    narration: [
      { en: 'It stops where it is.', zh: '它停在原地。' },
      { en: 'The neck stretches out, wrinkled, and stays out.', zh: '皱皱的脖子伸出来，没有缩回去。' },
      { en: 'The tortoise holds a leaf in its mouth, unbitten.', zh: '乌龟嘴里含着叶子，没有咬。' },
      { en: 'An eye opens, and stays open.', zh: '一只眼睁开，一直睁着。' },
      { en: 'Chewing stops with the stalk half in.', zh: '嚼到一半，草茎还露着半截。' },
      { en: 'The tortoise lifts its chin off the ground.', zh: '乌龟把下巴抬离了地。' },
      { en: 'Its head turns a little, shell staying behind.', zh: '头转过来一点，壳没动。' },
      { en: 'It lays the side of its head to the earth.', zh: '它把头侧着贴在土上。' }
    ],
    coach: [
      { en: 'Good. Slowly.', zh: '好，慢慢来。' },
      { en: 'That much is plenty for one line.', zh: '一行里有这些，不少了。' },
      { en: 'Not all of it has to move today.', zh: '不必今天全都挪动。' },
      { en: 'It is down. It can stay down.', zh: '放下了，就让它放着。' }
    ]
  },
  after_hard_turn: {
    narration: [
      { en: 'Four legs stay on the ground.', zh: '四条腿都在地上。' },
      { en: 'The tortoise draws in a little, not all the way.', zh: '乌龟缩了一点，没有全缩进去。' },
      { en: 'Its throat moves in and out, in and out.', zh: '喉咙一鼓一收，一鼓一收。' },
      { en: 'It lets its shell down to the ground.', zh: '它把壳放到地上。' },
      { en: 'The head is half in. The eyes are out.', zh: '头缩了一半，眼睛还在外面。' }
    ],
    coach: [
      { en: 'Heavy. Set it on the ground.', zh: '沉。先放地上。' },
      { en: 'Stop here a bit.', zh: '在这儿停停。' },
      { en: 'That took strength. Spend no more just now.', zh: '写这个费力气，先别再花了。' },
      { en: 'One breath. That is the whole task.', zh: '喘一口气，要做的就这一样。' }
    ]
  },
  naming: {
    narration: [
      { en: 'Before the step it feels the ground with one claw.', zh: '落脚之前，先用一只爪探探地。' },
      { en: 'The tortoise looks closely at one stem, then bites.', zh: '乌龟凑近看了看一根茎，才咬。' },
      { en: 'Its nose goes along the soil, grain by grain.', zh: '鼻子贴着土，慢慢地挪。' },
      { en: 'It tries the edge of a leaf and moves to another.', zh: '它咬咬叶边，又换一片。' },
      { en: 'Close up, the tortoise looks at a pebble with one eye.', zh: '一颗石子，它用一只眼看了好久。' }
    ],
    coach: [
      { en: 'Tired, flat, stuck: they are not the same.', zh: '累，没劲，卡住，不是一回事。' },
      { en: 'Any word. A short one.', zh: '随便哪个词，短的。' },
      { en: 'Point at the nearest.', zh: '指指最近的那个。' },
      { en: 'Feel for the word. No need to find it.', zh: '探一探那个词，找不到也行。' }
    ]
  },
  offering: {
    narration: [
      { en: 'Around the stone there is a left and a right.', zh: '石头跟前，有左边也有右边。' },
      { en: 'One leg moves. Then it rests.', zh: '一条腿动了动，然后歇着。' },
      { en: 'The tortoise turns, a quarter at a time.', zh: '乌龟转身，一次转一小截。' },
      {
        en: 'Left is clover, right is a stone. It stands between.',
        zh: '左边是三叶草，右边是石头，它在中间。'
      },
      { en: 'The tortoise raises its head as high as it goes.', zh: '乌龟把头抬到最高。' },
      { en: 'A stone is in front. It looks along it, both ways.', zh: '前面是块石头，它往两头看了看。' },
      { en: 'The tortoise backs up one step to see more ground.', zh: '乌龟退一步，多看见一点地。' },
      { en: 'It puts a foot on the flat way, then on the steep.', zh: '它把脚放到平路上，又放到陡坡上。' }
    ],
    coach: [
      { en: 'Small things here. The smallest is fine.', zh: '都是小事，最小的那件也行。' },
      { en: 'Do one, do a bit of one, do none.', zh: '做一个，做一点，不做，都行。' },
      { en: 'Doing can come first. Liking it, later or never.', zh: '可以先做，喜不喜欢再说。' },
      { en: 'Choose by how little it takes.', zh: '看哪个最省力，选哪个。' }
    ]
  },
  practising: {
    narration: [
      { en: 'It walks to the next leaf, not to the hilltop.', zh: '它走到下一片叶子，不是走到山顶。' },
      { en: 'Push, settle, push: the shell goes up the bank.', zh: '撑一下，停一下，壳慢慢上了坡。' },
      { en: 'The tortoise lifts one foot. The next one has time.', zh: '乌龟抬起一只脚，下一只还不急。' },
      { en: 'Claw, claw, claw, claw: then a rest.', zh: '爪，爪，爪，爪，然后歇一歇。' },
      { en: 'It pushes at a twig until the twig gives.', zh: '它顶着一根小枝，顶到小枝让开。' },
      { en: 'A leaf is eaten from one edge to the other.', zh: '一片叶子，从这边吃到那边。' },
      { en: 'The tortoise scrapes soil back, left foot, right foot.', zh: '乌龟往后扒土，左一下，右一下。' },
      { en: 'Down the small slope it goes, braking with every leg.', zh: '下小坡，它四条腿都撑着。' }
    ],
    coach: [
      { en: 'Make it smaller. Smaller than that.', zh: '再小一点，比这还小。' },
      { en: 'One foot. Then see.', zh: '先一只脚，再看。' },
      { en: 'Halve it. Halve it again.', zh: '切一半，再切一半。' },
      { en: 'Done badly is done.', zh: '做得不好，也是做了。' }
    ]
  },
  step: {
    narration: [
      { en: 'A line in the dust, one shell long.', zh: '土上一道印，一个壳那么长。' },
      { en: 'It has reached the clover.', zh: '它走到了三叶草跟前。' },
      { en: 'Over a root: front legs, belly, hind legs.', zh: '过一道树根：前腿，肚子，后腿。' },
      { en: 'One shell’s length of path is behind it.', zh: '它走过了一个壳那么长的路。' },
      { en: 'A front foot reaches the path.', zh: '一只前脚踩到了路上。' },
      { en: 'The beak closes on the nearest stalk.', zh: '嘴合上，咬住最近的一根茎。' },
      { en: 'It turns by one claw, and then there is a way through.', zh: '它转了一爪的角度，就过得去了。' },
      { en: 'Up on the low stone, all four feet.', zh: '四只脚，都上了矮石头。' }
    ],
    coach: [
      { en: 'After what, exactly. Write that down.', zh: '具体在什么之后，写下来。' },
      { en: 'The size of a coin, no more.', zh: '一枚硬币那么大，不要再大。' },
      { en: 'A thing your hands can reach from here.', zh: '手从这儿就够得着的一件。' },
      { en: 'Choose when. Then forget about it until then.', zh: '选个时候，到那时再想它。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'The head goes in by itself.', zh: '头自己收了进去。' },
      { en: 'Behind the tortoise there is a trail, quite long.', zh: '乌龟身后有一串脚印，挺长的。' },
      { en: 'It lets its shell down on the warm stone.', zh: '它把壳放在暖石头上。' },
      { en: 'Legs out. Chin down. Nothing more.', zh: '腿伸着，下巴贴地，没别的了。' },
      { en: 'The tortoise eats the leaf and stays beside the stalk.', zh: '乌龟吃了叶子，留在茎旁边。' },
      { en: 'It walks off, which takes a while.', zh: '它走开了，要走一阵子。' },
      { en: 'The tortoise digs itself in as far as the rim.', zh: '乌龟把自己埋进土里，埋到壳边。' },
      { en: 'Neck, legs, tail: one after the other they go in.', zh: '脖子，腿，尾巴，一样一样收进去。' }
    ],
    coach: [
      { en: 'Enough for today.', zh: '今天够了。' },
      { en: 'That was a whole step.', zh: '这是完整的一步。' },
      { en: 'Stop while it is easy.', zh: '趁还轻松，停下。' },
      { en: 'Put it down. Nothing rolls away.', zh: '放下吧，什么也滚不走。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'Same place, the shell a little warm.', zh: '还在原地，壳上有点暖。' },
      { en: 'It backs into the hollow and stops.', zh: '它退进土窝里，停下了。' },
      { en: 'The tortoise stays on the slope, all its weight down.', zh: '乌龟留在坡上，整个落在地上。' },
      { en: 'It stops under the overhang, out of the wind.', zh: '它停在岩檐下，吹不到风。' },
      { en: 'The slope is as long as it was. It rests on it.', zh: '坡还是那么长，它在坡上歇着。' },
      { en: 'Half dug in, the tortoise rests.', zh: '埋了一半，乌龟歇着。' },
      { en: 'It leans its shell on the stone.', zh: '它把壳靠在石头上。' },
      { en: 'The wind goes over the shell and not into it.', zh: '风从壳上过去，没进到里面。' }
    ],
    coach: [
      { en: 'Nothing has to change first. You can stop.', zh: '不用等它变，可以停。' },
      { en: 'Heavy or not, this is the end of the page.', zh: '沉也好，不沉也好，写到这儿。' },
      { en: 'Lie down if you can. That is next.', zh: '能躺就躺，下一件就是这个。' },
      { en: 'Whatever strength is left, keep it.', zh: '剩下的力气，自己留着。' }
    ]
  },
  returning: {
    narration: [
      { en: 'The tortoise comes up, earth still on its back.', zh: '乌龟上来了，背上还带着土。' },
      { en: 'Out of the hollow comes a claw, then a head.', zh: '土窝里先出来一只爪，再出来头。' },
      { en: 'It is two stones farther than before.', zh: '比上次多走了两块石头。' },
      { en: 'A shell moves among the stones again.', zh: '石头中间，又有一只壳在动。' },
      { en: 'The tortoise walks its old round, thistle to thistle.', zh: '乌龟走它的老路，一棵蓟到另一棵。' },
      { en: 'There it is, by the thistle, chewing.', zh: '它在那儿，蓟旁边，嚼着。' },
      { en: 'A few new scratches, the same shell.', zh: '多了几道新划痕，壳还是那只。' },
      { en: 'It comes down the bank it once went up.', zh: '从前爬上去的坡，它下来了。' }
    ],
    coach: [
      { en: 'Gaps are normal. Here is the page.', zh: '中断很正常，这一页在这儿。' },
      { en: 'Here again. One line.', zh: '又在这儿，写一行。' },
      { en: 'Slow in. Nothing was lost.', zh: '慢慢进来，什么都没丢。' },
      { en: 'Wherever you stopped is far enough.', zh: '停在哪儿，都够远了。' }
    ]
  },
  pause: {
    narration: [
      { en: 'Legs in, head in, shell.', zh: '腿收了，头收了，一个壳。' },
      { en: 'An ant crosses the shell from one side to the other.', zh: '一只蚂蚁从壳这边走到那边。' },
      { en: 'The tortoise shuts its eyes from below.', zh: '乌龟的眼皮从下往上合起来。' },
      { en: 'The back legs slide out and lie there.', zh: '两条后腿滑出来，摊着。' },
      { en: 'It stands with one foot raised, and stays so.', zh: '它抬着一只脚，就那么停着。' }
    ],
    coach: [
      { en: 'Rest.', zh: '歇着。' },
      { en: 'No clock runs here.', zh: '这里没有钟在走。' },
      { en: 'Stay put. That is all.', zh: '待着不动，就这样。' },
      { en: 'A stop, not an end.', zh: '是停，不是完。' }
    ]
  },
  leave: {
    narration: [
      { en: 'It goes into the grass at its own pace.', zh: '它按自己的速度走进草里。' },
      { en: 'The last thing to go is the tail.', zh: '最后进去的是尾巴。' },
      { en: 'The tortoise has turned the other way.', zh: '乌龟掉了个头。' },
      { en: 'A rustle, further, then less of one.', zh: '沙沙响，远一点，轻一点。' },
      { en: 'Over the rise goes the top of a shell.', zh: '坡顶上，一个壳尖过去了。' }
    ],
    coach: [
      { en: 'Go when you like.', zh: '想走就走。' },
      { en: 'Whatever is written is written.', zh: '写了的，就是写了。' },
      { en: 'Half is fine.', zh: '一半就好。' },
      { en: 'It holds, here.', zh: '放在这儿，稳的。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The tortoise stops.', zh: '乌龟停了。' },
      { en: 'Not a leg moves.', zh: '一条腿也没动。' },
      { en: 'It stays beside the stone.', zh: '它停在石头旁边。' },
      { en: 'Head out, legs down, the tortoise stands.', zh: '头伸着，腿撑着，乌龟站住了。' },
      { en: 'It leaves the leaf alone.', zh: '它不吃叶子了。' }
    ],
    coach: [
      { en: 'Stop. One question.', zh: '停一下，就问一句。' },
      { en: 'Only this, now.', zh: '现在只有这一件。' },
      { en: 'Take your time with the answer.', zh: '不着急，慢慢答。' },
      { en: 'The rest can lie where it is.', zh: '别的，先原地放着。' }
    ]
  },
  callback: {
    narration: [
      { en: 'Each ring on the shell is another year.', zh: '壳上一圈，是过去的一年。' },
      { en: 'The tortoise passes a stem it bit some time ago.', zh: '乌龟经过一根从前咬过的茎。' },
      { en: 'It comes to a hollow it once dug.', zh: '它走到从前挖的一个土窝。' },
      { en: 'Its own old track crosses the path here.', zh: '它自己的旧脚印，从这里穿过小路。' },
      { en: 'A chip in the shell, from long ago, has worn smooth.', zh: '壳上很久以前的缺口，已经磨平了。' }
    ],
    coach: [
      { en: 'From before. Step over it, or on it.', zh: '从前的，迈过去，或者踩上去。' },
      { en: 'You left this. It stayed.', zh: '你放下的，它还在。' },
      { en: 'An old mark. Look, if you like.', zh: '一个旧印子，想看就看。' },
      { en: 'Something small was kept.', zh: '有一件小东西，留着。' }
    ]
  }
};
