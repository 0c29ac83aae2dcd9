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
      { en: 'Wet footprints go over the stone, five toes each.', zh: '石头上一串湿脚印，一只五个趾。' },
      {
        en: 'The river smokes in the cold; the otter blows and dives.',
        zh: '河面冒着白气，水獭呼一声，潜下去了。'
      },
      { en: 'On the stone a fish tail is left, and no otter.', zh: '石头上剩条鱼尾，水獭不在。' },
      { en: 'It rubs its chin dry along the moss.', zh: '它在青苔上蹭干下巴。' },
      { en: 'Early, and already there are three slides in the mud.', zh: '还早，泥坡上已有三道滑痕。' },
      { en: 'The holt under the roots lets out one long yawn.', zh: '树根底下的洞里，打出一个长哈欠。' }
    ],
    coach: [
      { en: 'Not all at once; one word will do.', zh: '不用一下子全说，一个词就行。' },
      { en: 'Morning. Small thing first, big thing maybe.', zh: '早上，先小的，大的再看。' },
      { en: 'Yawn, then write. Or the other way round.', zh: '先打哈欠再写，反过来也行。' },
      { en: 'Toss in whatever is nearest.', zh: '手边是什么，就扔进来什么。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'A row of bubbles, then whiskers.', zh: '一溜气泡，然后是胡须。' },
      { en: 'The otter rolls on its back in the warm grass.', zh: '水獭在暖草里打滚，肚皮朝天。' },
      { en: 'Half in the water, half out, it eats a fish.', zh: '一半在水里，一半在外，它吃着鱼。' },
      { en: 'A heron stands; past its legs swims an otter.', zh: '苍鹭站着，腿边游过一只水獭。' },
      { en: 'Round and round in the eddy goes the otter, face up.', zh: '水獭脸朝上，在回水里一圈圈转。' },
      { en: 'It naps on the reeds, one foot in the water.', zh: '它在芦苇上打盹，一只脚泡着水。' },
      { en: 'The tail goes up, the rest goes down.', zh: '尾巴翘起来，别的都下去了。' },
      { en: 'Sun on the weir; the otter climbs against the water.', zh: '坝上有太阳，水獭顶着水往上爬。' }
    ],
    coach: [
      { en: 'Good, bad, silly: all of it may go here.', zh: '好的坏的傻的，都可以放这儿。' },
      { en: 'Pick one bit. Any bit.', zh: '捡一小块，哪块都行。' },
      { en: 'Start easy. Go on if it is fun, or if it is not.', zh: '先挑容易的，好玩不好玩，都能往下。' },
      { en: 'Quick try: today in five words.', zh: '试试看，用五个字说今天。' }
    ]
  },
  open_night: {
    narration: [
      { en: 'The river is black; one ripple comes upstream.', zh: '河是黑的，一道水纹逆流上来。' },
      { en: 'A whistle from the far bank, thin and clear.', zh: '对岸一声哨，细细的，很清。' },
      { en: 'The otter sits on its stone, whiskers dripping.', zh: '水獭坐在石头上，胡须滴着水。' },
      { en: 'Under the bridge something splashes, then grooms.', zh: '桥洞下一声水响，接着是梳毛。' },
      { en: 'The otter’s wake folds the lights on the water.', zh: '水獭游过，水上的灯影折起来。' },
      { en: 'It crunches something in the dark, unhurried.', zh: '黑地里它嚼着什么，不慌不忙。' },
      { en: 'A head, a back, a tail: three small hills, swimming.', zh: '头，背，尾，三座小山在游。' },
      { en: 'Wet fur shines, and the bank is dark around it.', zh: '湿毛发亮，四周的岸是黑的。' }
    ],
    coach: [
      { en: 'Lights low, words few.', zh: '灯暗一点，话少一点。' },
      { en: 'Let the day wash past; grab one bit.', zh: '让这一天流过去，抓住一点。' },
      { en: 'Sleepy spelling is fine.', zh: '困了写错字，没关系。' },
      { en: 'Late, so just a small one.', zh: '晚了，写个小的就好。' }
    ]
  },
  listening: {
    narration: [
      {
        en: 'The otter floats upright, head out, ears small and open.',
        zh: '水獭竖在水里，只露个头，小耳朵张着。'
      },
      { en: 'It stops chewing and holds on to the fish.', zh: '它不嚼了，还抓着鱼。' },
      { en: 'Nose, eyes and ears in one line above the water.', zh: '鼻子、眼睛、耳朵，一线露在水上。' },
      { en: 'Its whiskers point forward, drop by drop.', zh: '胡须朝前，一滴一滴落着水。' },
      { en: 'The otter stands up on its hind feet in the grass.', zh: '水獭在草里用后脚立起来。' },
      { en: 'It lets the fish go slack and lifts its face.', zh: '它松了松鱼，抬起脸。' },
      { en: 'Only the nose is out; it does not move.', zh: '只有鼻子在外面，没有动。' },
      { en: 'Mid-roll the otter stops, belly up, head turned.', zh: '滚到一半停住，肚子朝天，头转过来。' }
    ],
    coach: [
      { en: 'Yes, and the next bit.', zh: '嗯，再下一点。' },
      { en: 'Turn it over; there may be something under it.', zh: '翻过来，底下也许还有。' },
      { en: 'That one has weight. Good to have it out.', zh: '这块有分量，拿出来好。' },
      { en: 'Out it came, just like that.', zh: '就这么出来了。' }
    ]
  },
  after_hard_turn: {
    narration: [
      {
        en: 'The otter keeps its place in the current, paddling under.',
        zh: '水獭在水流里守着位置，底下划着。'
      },
      { en: 'It comes to the bank and lies flat.', zh: '它到岸边，趴平了。' },
      { en: 'One webbed foot holds the weed.', zh: '一只带蹼的脚抓着水草。' },
      { en: 'The otter lies along the stone, chin down.', zh: '水獭顺着石头趴下，下巴贴着。' },
      {
        en: 'The water is fast; it stays in the slack behind the rock.',
        zh: '水急，它待在石头后面的缓水里。'
      }
    ],
    coach: [
      { en: 'Easy now. Nothing else this minute.', zh: '慢点，这一分钟没别的事。' },
      { en: 'No need to go straight through that.', zh: '不用硬从中间过去。' },
      { en: 'That is a cold one. Get warm a bit.', zh: '这句凉，先暖一暖。' },
      { en: 'Stay where it is shallow, as long as you like.', zh: '待在浅的地方，多久都行。' }
    ]
  },
  naming: {
    narration: [
      { en: 'Forepaws turn a stone over, feeling underneath.', zh: '前爪翻开一块石头，摸摸底下。' },
      { en: 'The whiskers spread and touch this, then that.', zh: '胡须张开，碰碰这个，碰碰那个。' },
      { en: 'The otter noses three shells and goes back to one.', zh: '水獭闻了三个贝壳，又回到其中一个。' },
      { en: 'It pats along the bottom with both forepaws.', zh: '它用两只前爪在水底摸过去。' },
      { en: 'The otter sniffs a mark on the stone for a long time.', zh: '石头上有个记号，水獭闻了很久。' }
    ],
    coach: [
      { en: 'Try a word on. Swap it. Try another.', zh: '试一个词，换一个，再试一个。' },
      { en: 'Grab the one that does not slip.', zh: '抓住不打滑的那个。' },
      { en: 'Could be two things at once, close together.', zh: '可能是两样，挨在一起。' },
      { en: 'Good feelings have names too.', zh: '好的感觉，也有名字。' }
    ]
  },
  offering: {
    narration: [
      {
        en: 'Downstream, across, or up the slide: wet trails lead all ways.',
        zh: '往下、往对岸、上滑坡，都有湿印子。'
      },
      { en: 'The otter looks over one shoulder, then the other.', zh: '水獭往这边扭头看，又往那边。' },
      { en: 'It swims a circle where two streams meet.', zh: '两股水碰头的地方，它游了一圈。' },
      {
        en: 'Two holes in the bank, one above water, one below.',
        zh: '岸上两个洞，一个在水上，一个在水下。'
      },
      { en: 'It pops up here, then there, then at the far side.', zh: '它在这儿冒头，又在那儿，又到对岸。' },
      {
        en: 'Deep pool, fast run, flat stone: the otter circles all three.',
        zh: '深潭，急流，平石，水獭都绕了一遍。'
      },
      { en: 'The otter dives left and comes up right.', zh: '水獭从左边下去，右边上来。' },
      {
        en: 'A stick, a shell, a stone lie on the bank; it sniffs along.',
        zh: '岸上有树枝、贝壳、石子，它挨个闻过去。'
      }
    ],
    coach: [
      { en: 'Have a look; nothing here bites.', zh: '看看吧，没有咬人的。' },
      { en: 'Take one for a spin; put it back if it is dull.', zh: '挑一个试试，没意思就放回去。' },
      { en: 'Trying halfway counts as trying.', zh: '试一半，也算试。' },
      { en: 'Whichever catches your eye first.', zh: '先看见哪个，就哪个。' }
    ]
  },
  practising: {
    narration: [
      { en: 'A pebble goes from paw to paw.', zh: '一颗小石子，从这只爪到那只爪。' },
      { en: 'Down it goes, a breath held; up it comes.', zh: '憋一口气下去，又上来。' },
      {
        en: 'The otter grooms one patch until the fur stands right.',
        zh: '水獭梳一小块毛，梳到蓬起来为止。'
      },
      {
        en: 'The otter drops a shell, dives, brings it up, drops it.',
        zh: '水獭丢下贝壳，潜下去，捡上来，再丢。'
      },
      { en: 'It twists through the root and back through it.', zh: '它从树根里钻过去，又钻回来。' },
      { en: 'A slide, a climb, a slide.', zh: '滑下来，爬上去，再滑下来。' },
      { en: 'It presses the water from its coat, stroke by stroke.', zh: '它一下一下，把毛里的水挤出去。' },
      { en: 'Two pebbles roll under its paws on the bank.', zh: '岸上，两颗石子在它爪下滚来滚去。' }
    ],
    coach: [
      { en: 'Light hands. See what turns up.', zh: '手轻点，看翻出什么来。' },
      { en: 'Again, a bit slower, for the taste of it.', zh: '再来一遍，慢点，尝尝味道。' },
      { en: 'Look at it from three sides, just to see.', zh: '从三个方向看看，就是看看。' },
      { en: 'Play it small. Nobody is scoring.', zh: '做小一点，没人打分。' }
    ]
  },
  step: {
    narration: [
      { en: 'Belly first, it slides down the bank.', zh: '肚皮贴地，它顺着岸滑下去。' },
      { en: 'The otter pulls one stick onto the heap.', zh: '水獭拖来一根树枝，放上去。' },
      { en: 'It swims out to the middle with steady kicks.', zh: '它一蹬一蹬，游到了河中间。' },
      { en: 'The otter hauls its catch up onto the flat rock.', zh: '水獭把鱼拖上了平石头。' },
      { en: 'It crosses the road by the drain, quick and low.', zh: '它从涵洞过了路，又快又低。' },
      { en: 'It swims to the next stone and hauls out.', zh: '它游到下一块石头，爬上去。' },
      { en: 'The otter noses the reeds apart and goes in.', zh: '水獭拱开芦苇，进去了。' },
      { en: 'A run, a slide, and it is in the water.', zh: '跑几步，一滑，它在水里了。' }
    ],
    coach: [
      { en: 'Something with a bit of play in it.', zh: '带点玩的一件事。' },
      { en: 'Show one person one thing.', zh: '给一个人看一样东西。' },
      { en: 'Five minutes, shoes optional.', zh: '五分钟，穿不穿鞋都行。' },
      { en: 'Easy in, easy out: that sort of size.', zh: '好开始，好收尾，就这么大。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'The otter curls up, tail over nose.', zh: '水獭蜷起来，尾巴盖着鼻子。' },
      { en: 'One roll, a ring on the water, gone.', zh: '翻个身，水上一个圈，没了。' },
      { en: 'It lies along the log, all four feet hanging.', zh: '它趴在倒木上，四只脚垂着。' },
      { en: 'It wrings its tail along the grass and trots off.', zh: '尾巴在草上一拖，它小跑走了。' },
      { en: 'The otter turns in its nest of reeds, twice.', zh: '水獭在芦苇窝里转了两圈。' },
      {
        en: 'The otter trots up the bank, humpbacked, and in at the hole.',
        zh: '水獭弓着背跑上岸，进了洞。'
      },
      { en: 'Fur in spikes, it rolls once more and goes.', zh: '毛一簇簇的，它又打个滚，走了。' },
      { en: 'It lets the current take it round the bend.', zh: '它由水带着，转过了河弯。' }
    ],
    coach: [
      { en: 'And out. Shake the shoulders, and off.', zh: '好了，抖抖肩膀，走吧。' },
      { en: 'Take the good bit along. Leave the rest lying.', zh: '好的那点带走，别的放着。' },
      { en: 'Done, and there is more to this day than this.', zh: '写完了，这一天也不只有这个。' },
      { en: 'Go on, play somewhere else.', zh: '去吧，去别处玩。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'The otter drifts close to the bank, out of the pull.', zh: '水獭漂到岸边，离开了急流。' },
      { en: 'It climbs into the hollow under the roots.', zh: '它爬进树根底下的洞里。' },
      { en: 'A wet back, a long breath, the river going by.', zh: '湿湿的背，长长一口气，河在旁边流。' },
      { en: 'Head on its own back, the otter lies in the reeds.', zh: '头枕着自己的背，水獭躺在芦苇里。' },
      { en: 'The river is loud outside; it stays in the holt.', zh: '外面河声很大，它待在洞里。' },
      { en: 'It holds on to a root and lets the water pass.', zh: '它抓着一条树根，让水过去。' },
      { en: 'The otter lies against another one, tails crossed.', zh: '水獭挨着另一只，尾巴搭着尾巴。' },
      { en: 'It dries one paw, and then lies still.', zh: '它擦干一只爪，就不动了。' }
    ],
    coach: [
      { en: 'Out is out. Rest now.', zh: '上来就好，歇歇。' },
      { en: 'Curl up, if there is somewhere to curl.', zh: '有地方蜷，就蜷一会儿。' },
      { en: 'Enough of that for one day. Something warm next.', zh: '这个今天够了，接着来点热的。' },
      { en: 'Two are warmer than one. Someone might answer.', zh: '两个人比一个人暖，也许有人会应。' }
    ]
  },
  returning: {
    narration: [
      { en: 'Fresh prints on the sandbank, going and coming.', zh: '沙洲上有新脚印，有去的有来的。' },
      { en: 'The otter comes up at the usual stone.', zh: '水獭从常待的石头边冒出来。' },
      { en: 'Whiskers first, it looks round the bend.', zh: '河弯那边，先露出胡须。' },
      { en: 'A wet patch on the stone, and then the otter on it.', zh: '石头上先是一块湿，再是水獭。' },
      { en: 'It whistles from upstream before it shows.', zh: '还没露面，上游先来一声哨。' },
      {
        en: 'A new slide beside the old slide; the otter comes down it.',
        zh: '老滑坡旁一条新的，水獭从上面下来。'
      },
      { en: 'Up comes a head with weed on it.', zh: '冒出一个脑袋，顶着水草。' },
      { en: 'It lands its fish on the same flat rock.', zh: '还是那块平石头，它把鱼拖上来。' }
    ],
    coach: [
      { en: 'Oh, lots may have happened. One thing will do.', zh: '也许发生了不少，写一样就行。' },
      { en: 'Hop in anywhere.', zh: '从哪儿进来都行。' },
      { en: 'Begin with the fun part, if there was one.', zh: '有好玩的，就从好玩的说。' },
      { en: 'New day, same page, no catching up.', zh: '日子是新的，页还是那页，不用补。' }
    ]
  },
  pause: {
    narration: [
      { en: 'The otter lies on its back and lets the water hold it.', zh: '水獭仰着，由水托着。' },
      { en: 'It scratches its belly, slowly, with both feet.', zh: '它慢慢挠肚子，两只脚一起。' },
      { en: 'The current goes round it on both sides.', zh: '水从它两边绕过去。' },
      { en: 'Toes spread, the otter looks at the sky.', zh: '脚趾张开，水獭望着天。' },
      { en: 'It chews its own tail a little.', zh: '它轻轻咬自己的尾巴。' }
    ],
    coach: [
      { en: 'Drift a bit.', zh: '漂一会儿。' },
      { en: 'Snack, stretch, stare at something.', zh: '吃点，伸伸，望望别处。' },
      { en: 'Off the hook for now.', zh: '这会儿不归你管。' },
      { en: 'Between two tries is a place too.', zh: '两次之间，也是个地方。' }
    ]
  },
  leave: {
    narration: [
      { en: 'A line of bubbles leads away.', zh: '一串气泡往远处去。' },
      { en: 'The otter slips in without a splash.', zh: '水獭滑进水里，没有水花。' },
      { en: 'The bank is empty, and still wet.', zh: '岸上空了，还湿着。' },
      { en: 'The ripple gets as far as the reeds.', zh: '水纹一直走到芦苇边。' },
      { en: 'Round the bend goes a tail.', zh: '河弯那边，一条尾巴过去了。' }
    ],
    coach: [
      { en: 'Off you slip. No trouble at all.', zh: '溜吧，一点不要紧。' },
      { en: 'Gone is good, too.', zh: '走了也好。' },
      { en: 'Halfway is plenty.', zh: '一半也不少了。' },
      { en: 'Out, quick as anything.', zh: '说走就走。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The otter comes out of the water and keeps still.', zh: '水獭上了岸，不动了。' },
      { en: 'Its paws are empty and at rest.', zh: '爪子空着，停着。' },
      { en: 'The pebble is put down.', zh: '石子放下了。' },
      { en: 'The otter sits up on the bank, quite still.', zh: '水獭在岸上坐起来，一动不动。' },
      { en: 'Nothing is in its paws. It stays by the water.', zh: '爪子里没有东西，它守在水边。' }
    ],
    coach: [
      { en: 'Play stops here, because this counts.', zh: '玩的停一停，因为这个要紧。' },
      { en: 'Still, now. You first.', zh: '静一静，你在前面。' },
      { en: 'Everything is put down. Only this.', zh: '都放下了，只剩这一件。' },
      { en: 'One plain question, and no game in it.', zh: '直接问一句，不是玩笑。' }
    ]
  },
  callback: {
    narration: [
      { en: 'The otter turns up a shell it left under a stone.', zh: '水獭从石头下翻出以前留的一个贝壳。' },
      { en: 'It stops at the place on the bank it always marks.', zh: '它停在岸边常做记号的地方。' },
      { en: 'Old slide marks lead down the mud; it sniffs them.', zh: '泥上有从前滑过的印，它闻了闻。' },
      { en: 'It noses an old pile of shells by the root.', zh: '树根边有一堆旧贝壳，它闻了闻。' },
      { en: 'The otter tries a slide that has grown over.', zh: '从前的滑坡长了草，水獭试了试。' }
    ],
    coach: [
      { en: 'Look what turned up. Yours.', zh: '看，翻出来一样，是你的。' },
      { en: 'This came back round. Catch it or let it pass.', zh: '这个又转回来了，接住，或者让它过去。' },
      { en: 'You tucked this away once.', zh: '你收过这么一样。' },
      { en: 'A small thing from before.', zh: '从前的一样小东西。' }
    ]
  }
};
