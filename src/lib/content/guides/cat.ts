import type { GuideVoice } from './guide-voice';

/** The cat on the rooftops: dry, brief, with leave to refuse anything. */
export const cat: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The cat steps onto the sill and looks elsewhere.', zh: '猫跳上窗台，看着别处。' },
      { en: 'Front half stretched, then the back half.', zh: '先伸前半截，再伸后半截。' },
      { en: 'A strip of sun on the roof; the cat is in it.', zh: '屋顶上一道太阳，猫在里面。' }
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
      { en: 'From the chimney’s shade, half an eye opens.', zh: '烟囱的影子里，半只眼睛睁开。' }
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
      { en: 'The cat sits with its paws together, facing the lamps.', zh: '猫并着前爪坐着，朝着路灯。' }
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
      { en: 'Its back is turned, and both ears point this way.', zh: '背对着，两只耳朵却朝这边。' }
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
      { en: 'It tucks one paw under, then the other.', zh: '一只爪子收到身下，再收另一只。' }
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
      { en: 'Whiskers come forward.', zh: '胡须往前张开了。' }
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
      { en: 'The cat moves over by the width of a cat.', zh: '猫往旁边挪了一个身子。' }
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
      { en: 'Left, right, left, right, on the folded blanket.', zh: '左一下，右一下，踩着叠好的毯子。' }
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
      { en: 'The cat pushes the door with its forehead.', zh: '猫用脑门把门顶开一点。' }
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
      { en: 'It turns around once and lies down.', zh: '它转了一圈，躺下了。' }
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
      { en: 'Fur along its back lies down by degrees.', zh: '背上竖着的毛，一点一点平了。' }
    ],
    coach: [
      { en: 'Some days just scratch. Stop here.', zh: '有些日子就是扎人，停这儿吧。' },
      { en: 'Find something warm to lean on, or someone.', zh: '找个暖的东西靠靠，或者找个人。' },
      { en: 'It need not be better before you go to bed.', zh: '不用等好了才去睡。' },
      { en: 'No conclusions today. Close it.', zh: '今天不下结论，合上。' }
    ]
  },
  returning: {
    narration: [
      { en: 'The cat is already on the chair.', zh: '猫已经在椅子上了。' },
      { en: 'It walks past, turns, and walks past again.', zh: '它走过去，回头，又走过来。' },
      { en: 'A cheek is rubbed along the same old corner.', zh: '还是那个墙角，它用脸颊蹭了蹭。' }
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
      { en: 'The cat lies on its side across the warm spot.', zh: '猫侧躺下来，占着那块暖的地方。' }
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
      { en: 'Only hairs on the cushion.', zh: '垫子上剩了几根毛。' }
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
      { en: 'The tail is wrapped round and quiet.', zh: '尾巴围着身子，静静的。' }
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
      { en: 'It sniffs a place where it slept before.', zh: '它闻了闻从前睡过的地方。' },
      { en: 'The cat finds the same dent in the cushion.', zh: '垫子上那个坑还在，猫找到了。' },
      { en: 'Old scratches on the post; it adds none.', zh: '柱子上有旧爪痕，它没再添。' }
    ],
    coach: [
      { en: 'You kept this. It may or may not still fit.', zh: '这个是你留的，现在合不合身不一定。' },
      { en: 'Old thing, same spot. Look, or step over.', zh: '旧东西，老地方，看看，或者跨过去。' },
      { en: 'Yours, from before. Ignoring it is allowed.', zh: '你从前的，不理它也行。' },
      { en: 'It was on the shelf. Here.', zh: '一直在架子上，喏。' }
    ]
  }
};
