import type { GuideVoice } from './guide-voice';

/** The cat on the rooftops: dry, brief, with leave to refuse anything. */
export const cat: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The cat steps onto the sill and looks elsewhere.', zh: '猫跳上窗台，看着别处。' },
      { en: 'Front half stretched, then the back half.', zh: '先伸前半截，再伸后半截。' },
      { en: 'A strip of sun on the roof; the cat is in it.', zh: '屋顶上一道太阳，猫在里面。' },
      { en: 'Bread smell from below; the cat’s nose works.', zh: '楼下有面包味，猫的鼻子动了动。' },
      { en: 'It comes home over the roofs, damp at the feet.', zh: '它从屋顶上回来，脚是湿的。' },
      { en: 'Sparrows go by; the cat moves only its eyes.', zh: '麻雀飞过去，猫只动眼睛。' },
      { en: 'A paw, a cheek, a paw, a cheek: it washes.', zh: '一下爪，一下脸，它在洗脸。' },
      { en: 'The street wakes; the cat lies down.', zh: '街上醒了，猫躺下了。' }
    ],
    coach: [
      { en: 'Morning, such as it is. Say something about it.', zh: '早上，好坏不论，说一句。' },
      { en: 'Stretch first. Then type, or do not.', zh: '先伸个懒腰。写不写，再看。' },
      { en: 'Complaints are welcome before breakfast.', zh: '早饭以前，欢迎抱怨。' },
      { en: 'You need not be nice about today.', zh: '说今天，不用说好听的。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'The cat is a loaf on the warm tiles.', zh: '猫团在暖瓦上，爪子都收着。' },
      { en: 'It washes one shoulder as if nothing else were on.', zh: '它舔着一边肩膀，一下一下。' },
      { en: 'From the chimney’s shade, half an eye opens.', zh: '烟囱的影子里，半只眼睛睁开。' },
      { en: 'Across the tiles lies a cat, longer than usual.', zh: '瓦上横着一只猫，比平时长。' },
      { en: 'A pigeon lands. The tail tip moves.', zh: '落下一只鸽子，尾巴尖动了动。' },
      { en: 'The cat sits in the flowerpot, what fits of it.', zh: '猫坐在花盆里，装得下的都装进去了。' },
      { en: 'Its back rises and sinks against the warm chimney.', zh: '背贴着暖烟囱，一起一伏。' },
      {
        en: 'On the wall between two gardens the cat sits, choosing neither.',
        zh: '两个院子之间的墙上，猫坐着，哪边都没去。'
      }
    ],
    coach: [
      { en: 'Say it badly if that is how it comes.', zh: '说得乱，就乱着说。' },
      { en: 'Skip the polite version.', zh: '客气的那版可以不要。' },
      { en: 'Whatever is annoying goes first.', zh: '先写烦的。' },
      { en: 'Pick one thing and stare at it.', zh: '挑一样，盯着看。' }
    ]
  },
  open_night: {
    narration: [
      { en: 'Along the ridge of the roof comes a cat.', zh: '屋脊上走来一只猫。' },
      { en: 'Its pupils are wide; the street is small in them.', zh: '瞳孔张得很圆，里面有小小的街。' },
      { en: 'The cat sits with its paws together, facing the lamps.', zh: '猫并着前爪坐着，朝着路灯。' },
      { en: 'A cat-shaped gap in the lights of the town.', zh: '一城灯火里，缺了一块猫的形状。' },
      { en: 'It steps over the skylight, where a lamp is on.', zh: '天窗里亮着灯，它从上面迈过去。' },
      { en: 'The whiskers read the edge of the gutter.', zh: '胡须探着檐沟的边。' },
      { en: 'Low in its throat a purr has started.', zh: '喉咙里，低低地响起来了。' },
      { en: 'Round-eyed, the cat watches a moth at the pane.', zh: '眼睛圆圆的，猫看着玻璃上的飞蛾。' }
    ],
    coach: [
      { en: 'Night talk is allowed here.', zh: '后半夜的话，在这儿可以说。' },
      { en: 'It is quiet. Say the unreasonable bit.', zh: '这会儿清静，写那句不讲理的。' },
      { en: 'Late enough to be honest.', zh: '这么晚了，可以照实说。' },
      { en: 'Under the blanket, one line.', zh: '窝在被子里，写一句。' }
    ]
  },
  listening: {
    narration: [
      { en: 'An ear turns; nothing else moves.', zh: '一只耳朵转了转，别的都没动。' },
      { en: 'The tail tip lifts, and lies down.', zh: '尾巴尖抬起来，又放下。' },
      { en: 'Its back is turned, and both ears point this way.', zh: '背对着，两只耳朵却朝这边。' },
      { en: 'Both ears flatten a little, then come up.', zh: '两只耳朵平了平，又竖起来。' },
      { en: 'The cat opens one eye and keeps it open.', zh: '猫睁开一只眼，没有再闭。' },
      { en: 'Washing stops; a foot stays in the air.', zh: '不洗了，一只脚还举着。' },
      { en: 'It turns its head only, over the shoulder.', zh: '它只把头扭过来，隔着肩膀。' },
      { en: 'The paws come together and the tail goes round them.', zh: '爪子并拢，尾巴绕上来。' }
    ],
    coach: [
      { en: 'Hm. Go on, if you care to.', zh: '嗯。愿意就接着。' },
      { en: 'A line like that is hard to live with.', zh: '带着这句话过日子，不容易。' },
      { en: 'Said plainly. Good.', zh: '说得直，挺好。' },
      { en: 'No polish needed.', zh: '不用修饰。' }
    ]
  },
  after_hard_turn: {
    narration: [
      { en: 'The cat does not leave the sill.', zh: '猫没有离开窗台。' },
      { en: 'Slowly both eyes close, and slowly they open.', zh: '两只眼睛慢慢合上，又慢慢睁开。' },
      { en: 'It tucks one paw under, then the other.', zh: '一只爪子收到身下，再收另一只。' },
      { en: 'It lies down, back toward here, not far.', zh: '它躺下了，背朝这边，不远。' },
      { en: 'The purr goes on, very low.', zh: '呼噜还在响，很低。' }
    ],
    coach: [
      { en: 'That one has edges.', zh: '这句硌手。' },
      { en: 'You do not have to be brave about it.', zh: '不用硬撑。' },
      { en: 'Leave it there a moment. It can wait.', zh: '先搁那儿，它能等。' },
      { en: 'Nothing to make of it. Sit.', zh: '不用琢磨，坐会儿。' }
    ]
  },
  naming: {
    narration: [
      { en: 'It kneads the spot, then stops, then kneads.', zh: '它踩一踩，停一停，再踩。' },
      { en: 'The cat puts its nose to it, and draws back a little.', zh: '猫凑过去闻，又退了一点。' },
      { en: 'Whiskers come forward.', zh: '胡须往前张开了。' },
      { en: 'A paw reaches into the box and fishes about.', zh: '一只爪子伸进盒子里，摸来摸去。' },
      {
        en: 'The cat sniffs the left shoe, the right shoe, the left.',
        zh: '猫闻左边的鞋，右边的鞋，又闻左边。'
      }
    ],
    coach: [
      {
        en: 'The voice in the head has a tone. Name the tone.',
        zh: '脑子里那个声音有个语气，给语气起个名。'
      },
      { en: 'None of these may fit. Boxes often do not.', zh: '都不合适也正常，盒子常常不合身。' },
      { en: 'Take the rude word if it is the right one.', zh: '难听的词，准就用。' },
      { en: 'Point. Change your mind. Point again.', zh: '指一个，反悔，再指一个。' }
    ]
  },
  offering: {
    narration: [
      { en: 'It looks at the wall, the gutter, the next roof.', zh: '它看看墙，看看檐沟，看看隔壁屋顶。' },
      { en: 'One paw tries the edge of the tiles.', zh: '一只爪子试了试瓦边。' },
      { en: 'The cat moves over by the width of a cat.', zh: '猫往旁边挪了一个身子。' },
      { en: 'It sits before the open door, neither in nor out.', zh: '门开着，它坐在门口，不进也不出。' },
      {
        en: 'The cat measures the jump with its eyes, then the other jump.',
        zh: '猫用眼睛量了这一跳，又量那一跳。'
      },
      { en: 'Three bowls, three sniffs, no hurry.', zh: '三只碗，闻三下，不急。' },
      { en: 'The cat stands up against the wall to see over.', zh: '猫扒着墙立起来，看那一边。' },
      { en: 'Its tail lies still; the head turns left, then right.', zh: '尾巴不动，头往左转，再往右转。' }
    ],
    coach: [
      { en: 'Choose one, or refuse them all.', zh: '选一个，或者全不要。' },
      { en: 'One of these is only listening. Fair choice.', zh: '有一个只是听，选它也很好。' },
      { en: 'No one is offended by a no.', zh: '说不，没有谁会生气。' },
      { en: 'Try the one you would rather not explain.', zh: '试那个懒得解释为什么的。' }
    ]
  },
  practising: {
    narration: [
      { en: 'It licks the sore paw first.', zh: '它先舔疼的那只爪子。' },
      { en: 'The cat sets down four feet in four exact places.', zh: '猫的四只脚，落在四个正好的地方。' },
      { en: 'Left, right, left, right, on the folded blanket.', zh: '左一下，右一下，踩着叠好的毯子。' },
      { en: 'Tongue, paw, ear; tongue, paw, ear.', zh: '舔爪，擦耳朵，再舔，再擦。' },
      { en: 'The cat walks the rail without looking at its feet.', zh: '猫走过栏杆，没看脚下。' },
      { en: 'It stretches one hind leg to the very toe.', zh: '它伸一条后腿，一直伸到趾尖。' },
      { en: 'A slow blink, and a slower one.', zh: '慢慢眨一下眼，再慢一下。' },
      { en: 'It turns in the box until the box fits.', zh: '它在盒子里转，转到合适为止。' }
    ],
    coach: [
      { en: 'Hand where it is tight. No speech needed.', zh: '手放在紧的地方，不用说什么。' },
      { en: 'Talk to yourself as you would to a tired friend.', zh: '对自己说话，像对一个累了的朋友。' },
      { en: 'First the sore spot. Arguments later.', zh: '先顾疼的地方，再讲道理。' },
      { en: 'Sweet is not required. Fair is enough.', zh: '不用甜，公道就够。' }
    ]
  },
  step: {
    narration: [
      { en: 'A crouch, a wiggle, and it is across the gap.', zh: '伏低，扭一扭，过了那道缝。' },
      { en: 'It takes the chair and keeps it.', zh: '它占了那把椅子，没有让。' },
      { en: 'The cat pushes the door with its forehead.', zh: '猫用脑门把门顶开一点。' },
      { en: 'It drops from the wall to the bin to the ground.', zh: '从墙到桶，从桶到地，它下来了。' },
      { en: 'The cat puts one foot outside and leaves it there.', zh: '猫往外放一只脚，就放在那儿。' },
      { en: 'The cat noses the lid, and the lid moves.', zh: '猫拱了拱盖子，盖子动了。' },
      { en: 'One foot on the next roof, then the weight of a cat.', zh: '一只脚踩上隔壁屋顶，再是整只猫。' },
      { en: 'It claims the warm end of the bench.', zh: '它占了长凳暖的那头。' }
    ],
    coach: [
      { en: 'One boundary, one sentence.', zh: '一条界限，一句话。' },
      { en: 'Something for you, for once.', zh: '这回，给自己一样。' },
      { en: 'A thing you could say no to this week.', zh: '这周可以推掉的一件事。' },
      { en: 'Choose the comfortable one. It counts.', zh: '挑舒服的那件，算数。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'Paws under, eyes shut, the tail around everything.', zh: '爪子收好，眼睛合上，尾巴围了一圈。' },
      { en: 'The cat goes out by the window.', zh: '猫从窗户出去了。' },
      { en: 'It turns around once and lies down.', zh: '它转了一圈，躺下了。' },
      { en: 'The chin goes down on the paws.', zh: '下巴落到爪子上。' },
      { en: 'A yawn shows every tooth and then none.', zh: '一个哈欠，牙全露出来，又全没了。' },
      { en: 'Back turned, the cat has shut its eyes.', zh: '背过身去，猫闭上了眼。' },
      { en: 'It jumps to the top of the cupboard and folds up there.', zh: '它跳上柜顶，在那儿团好。' },
      { en: 'A look at the door, a look at the window, the window.', zh: '看看门，看看窗，走了窗。' }
    ],
    coach: [
      { en: 'Fine. Go be elsewhere.', zh: '行了，去别处吧。' },
      { en: 'That will do.', zh: '可以了。' },
      { en: 'Somewhere warm, eyes shut, end.', zh: '找个暖和地方，眼睛一闭，完。' },
      { en: 'You stopped for a while. That was the point.', zh: '你停下来待了会儿，要的就是这个。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'The cat stays in the window, facing out.', zh: '猫留在窗边，朝着外面。' },
      { en: 'It leaves the box it was offered and lies beside it.', zh: '给它的盒子没要，它躺在旁边。' },
      { en: 'Fur along its back lies down by degrees.', zh: '背上竖着的毛，一点一点平了。' },
      { en: 'It goes under the quilt, and the quilt keeps its shape.', zh: '它钻进被子，被子鼓着一块。' },
      {
        en: 'Wind goes over the roof; the cat lies below, ears up.',
        zh: '风从屋顶过去，猫躺在下面，耳朵竖着。'
      },
      { en: 'The cat sits on the paper and does not get off.', zh: '猫坐在纸上，没有下来。' },
      { en: 'It lies in the middle, with its feet against the wall.', zh: '它躺在中间，脚抵着墙。' },
      { en: 'The claws go in, one foot at a time.', zh: '爪子收进去，一只脚一只脚地。' }
    ],
    coach: [
      { en: 'Some days just scratch. Stop here.', zh: '有些日子就是扎人，停这儿吧。' },
      { en: 'Find something warm to lean on, or someone.', zh: '找个暖的东西靠靠，或者找个人。' },
      { en: 'It need not be better before you lie down.', zh: '不用等好了才躺下。' },
      { en: 'No conclusions today. Close it.', zh: '今天不下结论，合上。' }
    ]
  },
  returning: {
    narration: [
      { en: 'The cat is already on the chair.', zh: '猫已经在椅子上了。' },
      { en: 'It walks past, turns, and walks past again.', zh: '它走过去，回头，又走过来。' },
      { en: 'A cheek is rubbed along the same old corner.', zh: '还是那个墙角，它用脸颊蹭了蹭。' },
      { en: 'Paw marks lead in over the sill.', zh: '窗台上一串爪印，朝里。' },
      { en: 'The cat sits down as though it had only turned round.', zh: '猫坐下来，好像只是转了个身。' },
      { en: 'Same cat, the other window.', zh: '还是那只猫，换了扇窗。' },
      { en: 'It inspects the corners before it sits.', zh: '它先把角落看一遍，才坐下。' },
      { en: 'The tail comes round the door first.', zh: '门边先过来一条尾巴。' }
    ],
    coach: [
      { en: 'Oh. Pick up, or start over, or just look round.', zh: '哦。接着写，重新写，或者只看看。' },
      { en: 'No explaining where you were.', zh: '去哪儿了，不用交代。' },
      { en: 'Everything is where it was. Mostly.', zh: '东西都在原处，差不多吧。' },
      { en: 'Sit first. Words are optional.', zh: '先坐，话可有可无。' }
    ]
  },
  pause: {
    narration: [
      { en: 'Midway through washing, the cat stops, tongue out.', zh: '洗到一半，猫停住，舌头还露着。' },
      { en: 'It looks out over the roofs.', zh: '它望着一片屋顶。' },
      { en: 'The cat lies on its side across the warm spot.', zh: '猫侧躺下来，占着那块暖的地方。' },
      { en: 'Upside down, the cat looks at the room.', zh: '猫倒着看屋子。' },
      { en: 'One paw twitches by itself.', zh: '一只爪子自己抽了抽。' }
    ],
    coach: [
      { en: 'Stop. Stare out of something.', zh: '停，找个窗户望望。' },
      { en: 'Nap rules apply.', zh: '按打盹的规矩来。' },
      { en: 'It will keep. Things do.', zh: '放得住，东西都放得住。' },
      { en: 'Midway is a fine place to lie down.', zh: '半路上，也可以躺下。' }
    ]
  },
  leave: {
    narration: [
      { en: 'A jump, no sound, an empty sill.', zh: '一跳，没有声音，窗台空了。' },
      { en: 'The cat goes along the wall, tail up.', zh: '猫沿着墙走了，尾巴竖着。' },
      { en: 'Only hairs on the cushion.', zh: '垫子上剩了几根毛。' },
      { en: 'The curtain moves, and that was it.', zh: '窗帘动了动，就没了。' },
      { en: 'Three roofs on, a tail.', zh: '隔了三个屋顶，有一条尾巴。' }
    ],
    coach: [
      { en: 'Leave. No scene.', zh: '走吧，不用打招呼。' },
      { en: 'Halfway out is out.', zh: '走了一半，也是走了。' },
      { en: 'A shut page is not a slammed door.', zh: '合上一页，不是摔门。' },
      { en: 'Enough of this. Fair.', zh: '不想弄了，也对。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The cat sits still by the window.', zh: '猫在窗边坐着不动。' },
      { en: 'It stops washing.', zh: '它不舔毛了。' },
      { en: 'The tail is wrapped round and quiet.', zh: '尾巴围着身子，静静的。' },
      { en: 'The purr stops. The cat stays.', zh: '呼噜停了，猫没走。' },
      { en: 'Four paws on the floor, the cat sits upright.', zh: '四只爪子在地上，猫坐直了。' }
    ],
    coach: [
      { en: 'Stop. This one is serious.', zh: '停。这句是正经的。' },
      { en: 'No detours, no exercise. A straight question.', zh: '不绕，不练，直接问。' },
      { en: 'Put the rest away.', zh: '别的收起来。' },
      { en: 'You get asked plainly, because it matters.', zh: '直接问你，因为要紧。' }
    ]
  },
  callback: {
    narration: [
      { en: 'It sniffs a place where it lay before.', zh: '它闻了闻从前躺过的地方。' },
      { en: 'The cat finds the same dent in the cushion.', zh: '垫子上那个坑还在，猫找到了。' },
      { en: 'Old scratches on the post; it adds none.', zh: '柱子上有旧爪痕，它没再添。' },
      {
        en: 'A toy lies under the cupboard; a paw hooks it out.',
        zh: '柜子底下有个旧玩意儿，爪子勾了出来。'
      },
      { en: 'It passes the spot where the bowl once stood.', zh: '从前放碗的地方，它走过去。' }
    ],
    coach: [
      { en: 'You kept this. It may or may not still fit.', zh: '这个是你留的，现在合不合身不一定。' },
      { en: 'Old thing, same spot. Look, or step over.', zh: '旧东西，老地方，看看，或者跨过去。' },
      { en: 'Yours, from before. Ignoring it is allowed.', zh: '你从前的，不理它也行。' },
      { en: 'It was on the shelf. Here.', zh: '一直在架子上，喏。' }
    ]
  }
};
