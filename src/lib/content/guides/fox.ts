import type { GuideVoice } from './guide-voice';

/** The fox among the birches: brisk, practical, often in threes. */
export const fox: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The fox trots in along the hedge, wet to the elbows.', zh: '狐狸沿着树篱小跑过来，腿上湿着。' },
      { en: 'It yawns wide, curls its tongue, and sits.', zh: '它打了个大哈欠，舌头一卷，坐下了。' },
      { en: 'Steam lifts off its coat in the first sun.', zh: '头一道太阳里，它身上冒着热气。' },
      { en: 'On the way home the fox stops at the edge of the light.', zh: '回窝的路上，狐狸停在亮处边上。' },
      { en: 'It laps from the puddle, ears back.', zh: '它背着耳朵，舔水洼里的水。' },
      { en: 'A cobweb hangs off one ear; the fox sits down.', zh: '一只耳朵上挂着蛛丝，狐狸坐下了。' },
      { en: 'Stretch, front low, tail high, then a shake.', zh: '前身压低，尾巴翘起，伸一伸，再抖抖。' },
      { en: 'Frost or dew, its prints show dark behind it.', zh: '草上湿白，它身后的脚印是深的。' }
    ],
    coach: [
      { en: 'New day. Name the knot, or name the plan.', zh: '新的一天，写那个结，或者写打算。' },
      { en: 'Quick one: whatever is first in the way.', zh: '快一点，先写第一个挡路的。' },
      { en: 'Write the day’s sharp corner.', zh: '写下今天最硌的一角。' },
      { en: 'Three words for this morning. Any three.', zh: '用三个词写这个早上，哪三个都行。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'The fox circles the birches once and sits down.', zh: '狐狸绕白桦一圈，坐下了。' },
      { en: 'A red back shows in the grass, then two ears.', zh: '草里露出红的背，又露出两只耳朵。' },
      { en: 'It sleeps with one ear standing.', zh: '它睡着，一只耳朵还立着。' },
      { en: 'The fox basks on the bank, rolled to one side.', zh: '狐狸在坡上晒着，身子歪向一边。' },
      { en: 'A jay shouts; one red ear turns.', zh: '松鸦叫了一声，一只红耳朵转过去。' },
      { en: 'It noses out from the bracken and sits.', zh: '它从蕨丛里探出鼻子，坐下了。' },
      { en: 'Birch trunks, white, white, and something red between.', zh: '白桦，一根，两根，中间有点红。' },
      { en: 'Chin on the log, the fox looks along it.', zh: '下巴搁在倒木上，狐狸顺着它看。' }
    ],
    coach: [
      { en: 'Put the knot on the table.', zh: '把那个结放到桌上。' },
      { en: 'Where it sticks, start there.', zh: '哪儿卡住，从哪儿写。' },
      { en: 'Skip the preface. Write the thing.', zh: '不用铺垫，写那件事。' },
      { en: 'Who, what, where. Any order.', zh: '谁，什么事，在哪儿，顺序随便。' }
    ]
  },
  open_night: {
    narration: [
      {
        en: 'Two green points at the edge of the birches, then a fox.',
        zh: '白桦边上先是两点绿光，然后是狐狸。'
      },
      { en: 'Its trot makes no more noise than a leaf.', zh: '它小跑过来，声音不比一片叶子大。' },
      { en: 'The fox halts mid-stride with one paw up.', zh: '狐狸走到一半站住，悬着一只前爪。' },
      { en: 'A sharp bark, three times, then nothing.', zh: '尖尖的三声，然后没了。' },
      { en: 'The fox comes down the path on the dark side.', zh: '狐狸沿小路暗的那边下来。' },
      { en: 'Moon or lamp, its eyes throw the light back.', zh: '不管月亮还是灯，它的眼睛都照回来。' },
      { en: 'Whiskers first, it enters the clearing.', zh: '胡须在前，它进了空地。' },
      { en: 'A rustle, a stop, a rustle: the fox is near.', zh: '窸窣一下，停，又一下，狐狸近了。' }
    ],
    coach: [
      { en: 'Late. Catch one thought, leave the others.', zh: '晚了。逮住一个念头，别的放走。' },
      { en: 'The thing that circles: write it once.', zh: '老在转的那个，写它一次。' },
      { en: 'One loose end. Just the end.', zh: '一个线头，只写线头。' },
      { en: 'Write it down, so it need not be kept running.', zh: '写下来，就不用一直让它转着。' }
    ]
  },
  listening: {
    narration: [
      { en: 'Its tail lies across its feet.', zh: '尾巴盖在脚上。' },
      { en: 'The head tilts one way, then the other.', zh: '头往这边歪歪，又往那边歪歪。' },
      { en: 'Ears forward, the fox sinks lower on its haunches.', zh: '耳朵朝前，狐狸坐得更低了。' },
      { en: 'Both ears turn down toward the grass.', zh: '两只耳朵都转下去，对着草里。' },
      { en: 'The fox stops in mid-step and holds it.', zh: '狐狸走到一半停住，没放脚。' },
      { en: 'A front paw hangs, forgotten, in the air.', zh: '一只前爪悬在半空，没有落。' },
      { en: 'It sits closer, by about a tail.', zh: '它坐近了，差不多一条尾巴的距离。' },
      { en: 'Nose, eyes, ears: all of it points one way.', zh: '鼻子，眼睛，耳朵，全朝一处。' }
    ],
    coach: [
      { en: 'Right. On.', zh: '好，往下。' },
      { en: 'That is one piece. There may be a second.', zh: '这是一块，也许还有第二块。' },
      { en: 'So that is where it catches.', zh: '原来卡在这儿。' },
      { en: 'Clear. Keep going.', zh: '清楚，接着写。' }
    ]
  },
  after_hard_turn: {
    narration: [
      { en: 'The fox stays where it is and lowers its ears.', zh: '狐狸没走开，耳朵放平了些。' },
      { en: 'It puts the lifted paw back down.', zh: '悬着的爪子放回了地上。' },
      { en: 'Only the tip of the tail moves, then not even that.', zh: '只有尾巴尖动，后来也不动了。' },
      { en: 'The fox lies down where it stood.', zh: '狐狸在站着的地方趴下了。' },
      { en: 'Its sides go in and out, slower.', zh: '肚侧一起一伏，慢下来。' }
    ],
    coach: [
      { en: 'Stop a second. That one bites.', zh: '停一下，这句咬人。' },
      { en: 'No trick for that. It just gets written.', zh: '这个没有窍门，就是写下来。' },
      { en: 'Rough. Sit before the next one.', zh: '难。坐一下，再写下一句。' },
      { en: 'That does not need fixing this minute.', zh: '这个不用这一分钟就修好。' }
    ]
  },
  naming: {
    narration: [
      { en: 'The same spot gets sniffed twice.', zh: '同一个地方，它闻了两遍。' },
      { en: 'Its nose works along the ground, back and forth.', zh: '鼻子贴着地，来来回回。' },
      { en: 'The fox digs a little, looks, digs again.', zh: '狐狸刨两下，看看，再刨。' },
      { en: 'It tilts its head until one ear is above the other.', zh: '头歪着，一只耳朵高过另一只。' },
      { en: 'A paw pins the leaf; the nose goes under.', zh: '爪子按住叶子，鼻子探下去。' }
    ],
    coach: [
      {
        en: 'Annoyed, let down, cornered: the word changes what helps.',
        zh: '烦、失望、被逼到角落，词不同，办法也不同。'
      },
      { en: 'Guess the word. Wrong guesses count.', zh: '猜一个词，猜错也算。' },
      { en: 'First word that fits, take it.', zh: '第一个合适的，就拿它。' },
      { en: 'Try two words. Drop one.', zh: '试两个词，丢一个。' }
    ]
  },
  offering: {
    narration: [
      {
        en: 'Several trails cross here; the fox tries each with its nose.',
        zh: '几条小路在这里交叉，狐狸挨个闻了闻。'
      },
      { en: 'It tests the wet edge with one paw.', zh: '它用一只爪子试了试水边的泥。' },
      { en: 'From the log it looks three ways.', zh: '它站上倒木，往三个方向看了看。' },
      { en: 'The fox noses two holes and looks up at a third.', zh: '狐狸闻了两个洞，抬头看第三个。' },
      { en: 'It runs a few steps up one track and comes back.', zh: '它沿一条小路跑几步，又回来。' },
      {
        en: 'A scent this way, a sound that way; its nose goes between.',
        zh: '这边有气味，那边有声音，鼻子在中间。'
      },
      { en: 'The fox sits at the fork and scratches.', zh: '狐狸在岔路口坐下，挠了挠。' },
      { en: 'It looks under the root, over the root, round it.', zh: '它看看树根底下，上面，旁边。' }
    ],
    coach: [
      { en: 'Pick, try, drop if it is no good.', zh: '选，试，不行就丢。' },
      { en: 'A likely one, a new one, a quiet one.', zh: '一个像样的，一个新的，一个安静的。' },
      { en: 'Any of these can be stopped halfway.', zh: '哪个都能半路停。' },
      { en: 'Go by which looks least like work.', zh: '看哪个最不像干活，选哪个。' }
    ]
  },
  practising: {
    narration: [
      { en: 'The fox lines up, crouches, holds.', zh: '狐狸对准，伏低，停住。' },
      { en: 'Its hind feet land exactly in the prints of the front.', zh: '后脚正好落进前脚的印子里。' },
      { en: 'It noses a beetle over, and over again.', zh: '它把一只甲虫拱翻过来，又拱一次。' },
      { en: 'Dig, stop, listen with the nose down; dig.', zh: '刨，停，低着鼻子听，再刨。' },
      { en: 'It walks the whole length of the log, foot before foot.', zh: '它一脚接一脚，走完整根倒木。' },
      { en: 'The fox rolls a pine cone and stops it with a paw.', zh: '狐狸拨动松果，又用爪子按住。' },
      { en: 'It leaves three tracks and follows one.', zh: '它留下三条脚印，沿其中一条走。' },
      { en: 'Hindquarters up, ears sharp, one more look.', zh: '后身抬高，耳朵竖起，再看一眼。' }
    ],
    coach: [
      { en: 'List it. Odd ideas count.', zh: '列出来，怪主意也算。' },
      { en: 'Fast draft first. Tidy later.', zh: '先快写一遍，回头再理。' },
      { en: 'Turn it over and look underneath.', zh: '翻过来，看看底下。' },
      { en: 'One, two, three. Then choose.', zh: '一、二、三，然后选。' }
    ]
  },
  step: {
    narration: [
      { en: 'Up, over, nose first into the long grass.', zh: '一跃，一个弧，鼻子先扎进长草里。' },
      {
        en: 'The fox buries something small and pats it with its nose.',
        zh: '狐狸埋下一点东西，用鼻子压了压。'
      },
      { en: 'It slips under the fence where the wire is bent.', zh: '铁丝弯的地方，它钻了过去。' },
      { en: 'It carries a stick of bark across the ditch.', zh: '它叼着一块树皮过了沟。' },
      { en: 'The fox jumps to the near stone, and waits there.', zh: '狐狸跳到近处的石头上，停着。' },
      { en: 'The fox crosses the log over the water without stopping.', zh: '狐狸踩着倒木过水，没停。' },
      { en: 'It noses the latch of bark until it lifts.', zh: '它拱那块树皮，拱到翘起来。' },
      { en: 'One leap to the wall, one look, one leap down.', zh: '一跳上墙，看一眼，一跳下去。' }
    ],
    coach: [
      { en: 'Which one, when, and what may block it.', zh: '哪一件，什么时候，可能被什么挡住。' },
      { en: 'Small, soon, doable.', zh: '小的，快的，做得到的。' },
      { en: 'Set the first move so low it is hard to miss.', zh: '把第一步放低，低到不好错过。' },
      { en: 'Choose the door that is already ajar.', zh: '挑那扇已经开了缝的门。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'Something small in its jaws, the fox heads off.', zh: '嘴里叼着一点东西，狐狸走了。' },
      { en: 'It curls up, nose under tail.', zh: '它蜷成一团，鼻子埋在尾巴下。' },
      { en: 'A last look over the shoulder, then birches.', zh: '回头看了一眼，然后只有白桦。' },
      { en: 'It shakes from the nose back to the tail.', zh: '它从鼻子一路抖到尾巴。' },
      { en: 'The fox trots off without changing pace.', zh: '狐狸小跑走了，快慢没变。' },
      { en: 'The fox licks its lips and is already walking.', zh: '狐狸舔舔嘴，已经在走了。' },
      { en: 'Tail straight out behind, it takes the wall in one go.', zh: '尾巴拉直，它一下过了墙。' },
      { en: 'A circle, a smaller circle, and it lies down.', zh: '转一圈，再转小一圈，它卧下了。' }
    ],
    coach: [
      { en: 'Done here. Off you go.', zh: '这里好了，去吧。' },
      { en: 'Close it. The rest happens elsewhere.', zh: '合上吧，剩下的事在别处。' },
      { en: 'That is all of it. Short and fine.', zh: '就这些，短，挺好。' },
      { en: 'Enough digging for one go.', zh: '一次挖这么多，够了。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'The hole was empty. The fox noses the soil and sits.', zh: '洞是空的，狐狸拱拱土，坐下了。' },
      { en: 'It turns round twice and lies down out of the wind.', zh: '它转了两圈，在背风处卧下。' },
      { en: 'The fox licks a foot that has walked a long way.', zh: '走了远路的脚，狐狸舔了舔。' },
      { en: 'Tail over its feet, the fox stays by the path.', zh: '尾巴盖着脚，狐狸留在路边。' },
      { en: 'It goes into the earth, and the eyes stay at the door.', zh: '它进了洞，眼睛还留在洞口。' },
      { en: 'It sits with its back to the wind, eyes half shut.', zh: '它背风坐着，眼睛半闭。' },
      {
        en: 'With nothing in its jaws the fox goes home along the hedge.',
        zh: '狐狸嘴里是空的，沿着树篱回去。'
      },
      { en: 'Soil on its nose, it rests by the dug place.', zh: '鼻子上沾着土，它歇在刨过的地方。' }
    ],
    coach: [
      { en: 'Put it down, drink something, lie down.', zh: '放下，喝点什么，躺一躺。' },
      { en: 'No win, no loss. Just a stop.', zh: '没赢也没输，就是停下。' },
      { en: 'Not everything gets solved in a sitting.', zh: '不是什么都能一坐就解开。' },
      { en: 'Leave it. Call someone, or be near someone.', zh: '先搁下，打个电话，或者去谁旁边待着。' }
    ]
  },
  returning: {
    narration: [
      {
        en: 'New tracks by the stream; the fox is at the end of them.',
        zh: '溪边有新脚印，脚印那头是狐狸。'
      },
      { en: 'It comes back by another gap in the fence.', zh: '它从篱笆的另一个口子回来。' },
      { en: 'The fox sniffs the log, the stone, the log.', zh: '狐狸闻闻倒木，闻闻石头，再闻倒木。' },
      { en: 'It comes in from downwind, a bit at a time.', zh: '它从下风处过来，一点一点。' },
      { en: 'The old earth has fresh soil at its door.', zh: '老洞口有一堆新土。' },
      {
        en: 'The brush shows first, then the rest, backwards out of the fern.',
        zh: '蕨丛里先露出尾巴，再倒退着出来。'
      },
      { en: 'Same fence, another hole; the fox is through.', zh: '还是那道篱笆，换了个洞，狐狸过来了。' },
      { en: 'It stops at every stone it passed before.', zh: '从前经过的石头，它一块块停下来。' }
    ],
    coach: [
      { en: 'Say what is new. Or what is not.', zh: '写写新的，或者没变的。' },
      { en: 'However it went is an answer.', zh: '后来怎样，都是个答案。' },
      { en: 'Old knot, new knot: either.', zh: '旧结新结，哪个都行。' },
      { en: 'From here. No catching up needed.', zh: '从这儿起，不用补。' }
    ]
  },
  pause: {
    narration: [
      { en: 'The fox drops onto its belly, chin on paws.', zh: '狐狸趴下来，下巴搁在前爪上。' },
      { en: 'It scratches behind one ear, at length.', zh: '它挠起耳朵后面来，挠了好久。' },
      { en: 'Half a yawn, and the eyes go to slits.', zh: '半个哈欠，眼睛眯成了缝。' },
      { en: 'The fox bites a burr out of its foot.', zh: '狐狸把脚上的刺果咬下来。' },
      { en: 'It sits with its back against a birch.', zh: '它背靠一棵白桦坐着。' }
    ],
    coach: [
      { en: 'Break. Stretch something.', zh: '停，伸展一下。' },
      { en: 'Nothing runs away.', zh: '什么都跑不掉。' },
      { en: 'Drop it for a bit.', zh: '先丢开一会儿。' },
      { en: 'Water, window, back or not.', zh: '喝口水，看看窗外，回不回来都行。' }
    ]
  },
  leave: {
    narration: [
      { en: 'Gone between two trees.', zh: '两棵树之间，不见了。' },
      { en: 'The brush of a tail, then still grass.', zh: '尾巴一扫，草又不动了。' },
      { en: 'Its tracks go on in a straight line.', zh: '脚印直直地接着往前。' },
      { en: 'Into the bracken, which closes.', zh: '进了蕨丛，蕨丛合上。' },
      { en: 'The fox crosses the path and does not look round.', zh: '狐狸穿过小路，没有回头。' }
    ],
    coach: [
      { en: 'Gone is fine.', zh: '走了也行。' },
      { en: 'Cut it here.', zh: '就断在这儿。' },
      { en: 'Enough. Out by the side door.', zh: '够了，从侧门走。' },
      { en: 'Leave it mid-step.', zh: '走到一半，就放在这儿。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The fox stops and sits.', zh: '狐狸停下，坐好。' },
      { en: 'No tail, no paw: everything is still.', zh: '尾巴不动，爪子不动，都静着。' },
      { en: 'It leaves the trail and stays beside it.', zh: '它离开小路，停在路边。' },
      { en: 'Both ears come forward, and the fox keeps still.', zh: '两只耳朵朝前，狐狸不动了。' },
      { en: 'What it carried is put down in the grass.', zh: '叼着的东西，放在草里了。' }
    ],
    coach: [
      { en: 'Stop. This comes first.', zh: '停。这件在前面。' },
      { en: 'No cleverness here. A plain question.', zh: '这里不讲巧，直接问一句。' },
      { en: 'The plan can wait. You cannot.', zh: '计划可以等，你不能等。' },
      { en: 'Straight talk for a moment.', zh: '有句话要直说。' }
    ]
  },
  callback: {
    narration: [
      { en: 'The fox digs up something it buried earlier.', zh: '狐狸刨出从前埋下的一样东西。' },
      { en: 'It finds an old track and puts its nose in it.', zh: '它找到一个旧脚印，把鼻子放进去。' },
      { en: 'A place it has marked before; it stops there again.', zh: '从前留过记号的地方，它又停下了。' },
      { en: 'The fox scrapes the leaves off an old cache.', zh: '狐狸扒开旧藏处上的叶子。' },
      { en: 'Its nose follows a trail some days old.', zh: '鼻子跟着一条好几天前的气味。' }
    ],
    coach: [
      { en: 'From before. Keep it or kick it aside.', zh: '从前的，捡起来，或者踢开。' },
      { en: 'You marked this once.', zh: '你从前记过这个。' },
      { en: 'Still here, still readable.', zh: '还在，还看得清。' },
      { en: 'This turned up again. Use it or lose it.', zh: '又碰上这个，用不用都行。' }
    ]
  }
};
