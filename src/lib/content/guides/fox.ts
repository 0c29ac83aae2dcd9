import type { GuideVoice } from './guide-voice';

/** The fox among the birches: brisk, practical, often in threes. */
export const fox: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The fox trots in along the hedge, wet to the elbows.', zh: '狐狸沿着树篱小跑过来，腿上湿着。' },
      { en: 'It yawns wide, curls its tongue, and sits.', zh: '它打了个大哈欠，舌头一卷，坐下了。' },
      { en: 'Steam lifts off its coat in the first sun.', zh: '头一道太阳里，它身上冒着热气。' }
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
      { en: 'It sleeps with one ear standing.', zh: '它睡着，一只耳朵还立着。' }
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
      { en: 'The fox halts mid-stride with one paw up.', zh: '狐狸走到一半站住，悬着一只前爪。' }
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
      { en: 'Ears forward, the fox sinks lower on its haunches.', zh: '耳朵朝前，狐狸坐得更低了。' }
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
      { en: 'Only the tip of the tail moves, then not even that.', zh: '只有尾巴尖动，后来也不动了。' }
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
      { en: 'The fox digs a little, looks, digs again.', zh: '狐狸刨两下，看看，再刨。' }
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
      { en: 'It tests the ice at the edge with one paw.', zh: '它用一只爪子试了试水边的冰。' },
      { en: 'From the log it looks three ways.', zh: '它站上倒木，往三个方向看了看。' }
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
      { en: 'It noses a beetle over, and over again.', zh: '它把一只甲虫拱翻过来，又拱一次。' }
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
      { en: 'It slips under the fence where the wire is bent.', zh: '铁丝弯的地方，它钻了过去。' }
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
      { en: 'A last look over the shoulder, then birches.', zh: '回头看了一眼，然后只有白桦。' }
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
      { en: 'The fox licks a foot that has walked a long way.', zh: '走了远路的脚，狐狸舔了舔。' }
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
      { en: 'The fox sniffs the log, the stone, the log.', zh: '狐狸闻闻倒木，闻闻石头，再闻倒木。' }
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
      { en: 'Half a yawn, and the eyes go to slits.', zh: '半个哈欠，眼睛眯成了缝。' }
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
      { en: 'Its tracks go on in a straight line.', zh: '脚印直直地接着往前。' }
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
      { en: 'It leaves the trail and stays beside it.', zh: '它离开小路，停在路边。' }
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
      { en: 'A place it has marked before; it stops there again.', zh: '从前留过记号的地方，它又停下了。' }
    ],
    coach: [
      { en: 'From before. Keep it or kick it aside.', zh: '从前的，捡起来，或者踢开。' },
      { en: 'You marked this once.', zh: '你从前记过这个。' },
      { en: 'Still here, still readable.', zh: '还在，还看得清。' },
      { en: 'This turned up again. Use it or lose it.', zh: '又碰上这个，用不用都行。' }
    ]
  }
};
