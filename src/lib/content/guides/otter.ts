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
    coach: [
      { en: 'In you go: one word, then another.', zh: '下水吧，一个词，再一个。' },
      { en: 'Morning, cold feet first.', zh: '早上，先下脚。' },
      { en: 'Shake it off, write it down.', zh: '抖一抖，写下来。' },
      { en: 'Toss in whatever floats.', zh: '浮着什么，就扔进来什么。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'A row of bubbles, then whiskers.', zh: '一溜气泡，然后是胡须。' },
      { en: 'The otter rolls on its back in the warm grass.', zh: '水獭在暖草里打滚，肚皮朝天。' },
      { en: 'Half in the water, half out, it eats a fish.', zh: '一半在水里，一半在外，它吃着鱼。' }
    ],
    coach: [
      { en: 'Dip a toe. Write what it was like.', zh: '先沾沾水，写写什么样。' },
      { en: 'Good, bad, silly: all of it floats.', zh: '好的坏的傻的，都浮得起来。' },
      { en: 'Pick a pebble. Any pebble.', zh: '捡一颗石子，哪颗都行。' },
      { en: 'Start in the shallow end.', zh: '从浅的地方开始。' }
    ]
  },
  open_night: {
    narration: [
      { en: 'The river is black; one ripple comes upstream.', zh: '河是黑的，一道水纹逆流上来。' },
      { en: 'A whistle from the far bank, thin and clear.', zh: '对岸一声哨，细细的，很清。' },
      { en: 'The otter sits on its stone, whiskers dripping.', zh: '水獭坐在石头上，胡须滴着水。' }
    ],
    coach: [
      { en: 'Quiet river. One ripple will do.', zh: '河静了，一道水纹就行。' },
      { en: 'Float first. Words when they bump into you.', zh: '先浮着，碰上字再写。' },
      { en: 'Small splash, small hours.', zh: '夜深，小小一声水响。' },
      { en: 'Let the day wash past; grab one bit.', zh: '让这一天流过去，抓住一点。' }
    ]
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
    coach: [
      { en: 'Yes, and the next bend.', zh: '嗯，再下一个弯。' },
      { en: 'That one has weight. Nice to have it out.', zh: '这颗有分量，拿出来好。' },
      { en: 'Turn it over; there may be something under it.', zh: '翻过来，底下也许还有。' },
      { en: 'Down it goes, and here it is.', zh: '下去一趟，捞上来了。' }
    ]
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
    coach: [
      { en: 'Whoa. Hold on to the bank a minute.', zh: '先抓住岸，等一等。' },
      { en: 'No need to swim through that now.', zh: '这会儿不用游过去。' },
      { en: 'That is a cold one. Out, and dry off.', zh: '这水凉，上来擦擦。' },
      { en: 'Deep there. Stay where you can stand.', zh: '那儿深，站得住的地方待着。' }
    ]
  },
  naming: {
    narration: [
      { en: 'Forepaws turn a stone over, feeling underneath.', zh: '前爪翻开一块石头，摸摸底下。' },
      { en: 'The whiskers spread and touch this, then that.', zh: '胡须张开，碰碰这个，碰碰那个。' },
      { en: 'The otter noses three shells and goes back to one.', zh: '水獭闻了三个贝壳，又回到其中一个。' }
    ],
    coach: [
      { en: 'Fish around for a word.', zh: '摸一摸，看有什么词。' },
      { en: 'Try one on. Throw it back. Try another.', zh: '试一个，扔回去，再试一个。' },
      { en: 'Slippery, these. Take the one that stays in the hand.', zh: '词都滑，拿那个抓得住的。' },
      { en: 'Even a good feeling has a first name.', zh: '好的感觉，也有自己的名字。' }
    ]
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
    coach: [
      { en: 'Slide, dive, or just float.', zh: '滑下去，潜下去，或者只是漂着。' },
      { en: 'Take one for a swim; put it back if it leaks.', zh: '挑一个试试水，漏了就放回去。' },
      { en: 'Playing counts as trying.', zh: '玩着试，也算试。' },
      { en: 'Some are quick. Some are quicker.', zh: '有的快，有的更快。' }
    ]
  },
  practising: {
    narration: [
      { en: 'A pebble goes from paw to paw.', zh: '一颗小石子，从这只爪到那只爪。' },
      { en: 'Down it goes, a breath held; up it comes.', zh: '憋一口气下去，又上来。' },
      { en: 'The otter grooms one patch until the fur stands right.', zh: '水獭梳一小块毛，梳到蓬起来为止。' }
    ],
    coach: [
      { en: 'Light hands. See what turns up.', zh: '手轻点，看捞上来什么。' },
      { en: 'Again, a bit slower, for the taste of it.', zh: '再来一遍，慢点，尝尝味道。' },
      { en: 'Look at the shiny part from three sides.', zh: '亮的那面，从三个方向看看。' },
      { en: 'Down for a look, up for air.', zh: '下去看看，上来换气。' }
    ]
  },
  step: {
    narration: [
      { en: 'Belly first, it slides down the bank.', zh: '肚皮贴地，它顺着岸滑下去。' },
      { en: 'The otter pulls one stick onto the heap.', zh: '水獭拖来一根树枝，放上去。' },
      { en: 'It swims out to the middle with steady kicks.', zh: '它一蹬一蹬，游到了河中间。' }
    ],
    coach: [
      { en: 'Something with a bit of play in it.', zh: '带点玩的一件事。' },
      { en: 'Show one person one thing.', zh: '给一个人看一样东西。' },
      { en: 'Five minutes, shoes optional.', zh: '五分钟，穿不穿鞋都行。' },
      { en: 'A short slide: easy in, easy out.', zh: '一小段滑坡，好下去，好上来。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'The otter curls up, tail over nose.', zh: '水獭蜷起来，尾巴盖着鼻子。' },
      { en: 'One roll, a ring on the water, gone.', zh: '翻个身，水上一个圈，没了。' },
      { en: 'It lies along the log, all four feet hanging.', zh: '它趴在倒木上，四只脚垂着。' }
    ],
    coach: [
      { en: 'And out. Shake, and off.', zh: '上岸，抖抖，走了。' },
      { en: 'Keep the good bit. Leave the bucket.', zh: '好的那点带走，桶留下。' },
      { en: 'That was a nice stretch of river. Done.', zh: '这段河不错，到这儿。' },
      { en: 'Go and get wet somewhere else.', zh: '去别处玩水吧。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'The otter drifts close to the bank, out of the pull.', zh: '水獭漂到岸边，离开了急流。' },
      { en: 'It climbs into the hollow under the roots.', zh: '它爬进树根底下的洞里。' },
      { en: 'A wet back, a long breath, the river going by.', zh: '湿湿的背，长长一口气，河在旁边流。' }
    ],
    coach: [
      { en: 'Rough water today. Out is out.', zh: '今天水急，上岸就好。' },
      { en: 'Curl up, if there is somewhere to curl.', zh: '有地方蜷，就蜷一会儿。' },
      { en: 'It did not turn into anything. Fine. Dry off.', zh: '没变出什么来，没事，擦干吧。' },
      { en: 'Two in a burrow are warmer. Someone might answer.', zh: '洞里两个比一个暖，找找谁会应声。' }
    ]
  },
  returning: {
    narration: [
      { en: 'Fresh prints on the sandbank, going and coming.', zh: '沙洲上有新脚印，有去的有来的。' },
      { en: 'The otter comes up at the usual stone.', zh: '水獭从常待的石头边冒出来。' },
      { en: 'Whiskers first, it looks round the bend.', zh: '河弯那边，先露出胡须。' }
    ],
    coach: [
      { en: 'Same river, new water. Hop in.', zh: '还是那条河，水是新的，下来吧。' },
      { en: 'Oh, the usual stone. Sit.', zh: '老石头还在，坐。' },
      { en: 'Lots may have floated by. One thing will do.', zh: '也许漂过去很多，写一样就行。' },
      { en: 'Begin with the fun part, if there was one.', zh: '有好玩的，就从好玩的说。' }
    ]
  },
  pause: {
    narration: [
      { en: 'The otter lies on its back and lets the water hold it.', zh: '水獭仰着，由水托着。' },
      { en: 'It scratches its belly, slowly, with both feet.', zh: '它慢慢挠肚子，两只脚一起。' },
      { en: 'The current goes round it on both sides.', zh: '水从它两边绕过去。' }
    ],
    coach: [
      { en: 'Belly up. Drift.', zh: '肚皮朝上，漂着。' },
      { en: 'Let it go round you.', zh: '让水从旁边过。' },
      { en: 'Snack, stretch, stare at water.', zh: '吃点，伸伸，看会儿水。' },
      { en: 'Between two dives is a place too.', zh: '两次下水之间，也是个地方。' }
    ]
  },
  leave: {
    narration: [
      { en: 'A line of bubbles leads away.', zh: '一串气泡往远处去。' },
      { en: 'The otter slips in without a splash.', zh: '水獭滑进水里，没有水花。' },
      { en: 'The bank is empty, and still wet.', zh: '岸上空了，还湿着。' }
    ],
    coach: [
      { en: 'Plop. Gone is good.', zh: '扑通一声，走了也好。' },
      { en: 'Slip off; the bank minds nothing.', zh: '溜吧，岸上不碍事。' },
      { en: 'Off mid-river, no trouble at all.', zh: '游到半截走，一点不要紧。' },
      { en: 'The stone stays dry and ready, or just dry.', zh: '石头在那儿，坐不坐都行。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The otter comes out of the water and keeps still.', zh: '水獭上了岸，不动了。' },
      { en: 'Its paws are empty and at rest.', zh: '爪子空着，停着。' },
      { en: 'The pebble is put down.', zh: '石子放下了。' }
    ],
    coach: [
      { en: 'Out of the water for this. One plain question.', zh: '先上岸，直接问一句。' },
      { en: 'Play stops here, because this counts.', zh: '玩的停一停，因为这个要紧。' },
      { en: 'Still, now. You first.', zh: '静一静，你在前面。' },
      { en: 'Everything is put down. Only this.', zh: '都放下了，只剩这一件。' }
    ]
  },
  callback: {
    narration: [
      { en: 'The otter turns up a shell it left under a stone.', zh: '水獭从石头下翻出以前留的一个贝壳。' },
      { en: 'It stops at the place on the bank it always marks.', zh: '它停在岸边常做记号的地方。' },
      { en: 'Old slide marks lead down the mud; it sniffs them.', zh: '泥上有从前滑过的印，它闻了闻。' }
    ],
    coach: [
      { en: 'Look what was under the stone. Yours.', zh: '看石头底下，是你的。' },
      { en: 'This floated back. Catch it or let it pass.', zh: '这个漂回来了，接住，或者让它过去。' },
      { en: 'A pebble from before.', zh: '从前的一颗石子。' },
      { en: 'You tucked this away once.', zh: '你藏过这么一样。' }
    ]
  }
};
