import type { GuideVoice } from './guide-voice';

/** The owl in the pinewood: spare and exact, with a rest after each sentence. */
export const owl: GuideVoice = {
  open_morning: {
    narration: [
      {
        en: 'The owl settles close to the trunk as the light comes.',
        zh: '天亮起来，猫头鹰往树干边靠了靠。'
      },
      { en: 'Both eyes narrow to lines in the early sun.', zh: '早晨的太阳里，两只眼睛眯成了缝。' },
      { en: 'One foot is drawn up into the breast feathers.', zh: '一只脚收进了胸前的羽毛里。' }
    ],
    coach: [
      { en: 'Morning. Look at it first, then write.', zh: '早上。先看一眼，再写。' },
      { en: 'One line before the day gets loud.', zh: '趁这一天还没吵起来，写一句。' },
      { en: 'What is already there can be named first.', zh: '已经在那儿的，先写下来。' },
      { en: 'Begin with the thought that was there at waking.', zh: '从醒来时就在的那个念头写起。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'By daylight the owl is hardly more than bark.', zh: '大白天里，猫头鹰和树皮差不多颜色。' },
      { en: 'An eyelid lifts halfway, and stays halfway.', zh: '眼皮抬起一半，停在一半。' },
      { en: 'The round face turns toward the path below.', zh: '圆圆的脸盘转向下面的小路。' }
    ],
    coach: [
      { en: 'Start anywhere. One line is enough.', zh: '从哪儿开始都行，一句话就够。' },
      { en: 'A single thing. Then a look at it.', zh: '先写一件，再看看它。' },
      { en: 'Write what can be seen. The rest later.', zh: '先写看得见的，别的过会儿。' },
      { en: 'Pick out one sound from the noise.', zh: '从一片吵闹里，挑出一个声音。' }
    ]
  },
  open_night: {
    narration: [
      { en: 'Its eyes open wide; the pupils fill with dark.', zh: '眼睛睁大，瞳孔里装满了黑。' },
      { en: 'No wind. The owl sits upright on the pine bough.', zh: '没有风，猫头鹰直直地停在松枝上。' },
      {
        en: 'Somewhere below a leaf moves, and its head follows.',
        zh: '底下有片叶子动了，它的头跟着转过去。'
      }
    ],
    coach: [
      { en: 'It is late. One line will do.', zh: '夜深了，一句就行。' },
      { en: 'In the dark things look larger. Write the size it has.', zh: '黑里东西显大。写下它本来多大。' },
      { en: 'Only the thought that stays awake.', zh: '只写不肯睡的那一个念头。' },
      { en: 'Slowly. The night has room for a sentence.', zh: '慢慢来，夜里放得下一句话。' }
    ]
  },
  listening: {
    narration: [
      { en: 'One ear sits higher than the other; the head tips.', zh: '两只耳朵一高一低，头歪了一点。' },
      { en: 'The feathers around its face open like a dish.', zh: '脸边的羽毛张开，像一只浅碟。' },
      { en: 'It holds quite still, facing the sound.', zh: '它对着声音，一动不动。' }
    ],
    coach: [
      { en: 'Written. Now it can be looked at.', zh: '写下了，现在可以看着它。' },
      { en: 'Yes. And whatever stands behind it.', zh: '嗯。还有站在它后面的。' },
      { en: 'A pause is part of it.', zh: '停一停，也是在说。' },
      { en: 'That line stands by itself.', zh: '这一句，自己站得住。' }
    ]
  },
  after_hard_turn: {
    narration: [
      { en: 'The owl does not move from the branch.', zh: '猫头鹰没有离开那根枝。' },
      {
        en: 'A slow blink: the pale inner lid, then the dark eye.',
        zh: '慢慢眨了一下，先是浅色的内眼睑，再露出眼睛。'
      },
      { en: 'All eight toes keep hold of the wood.', zh: '八个脚趾都抓着木头。' }
    ],
    coach: [
      { en: 'That is heavy. It can stand here.', zh: '这句重，就放在这里。' },
      { en: 'No hurry now. A breath, then on, or not.', zh: '不赶。喘口气，再往下，或者不往下。' },
      { en: 'Hard to write. It is written.', zh: '不好写，也写下来了。' },
      { en: 'Nothing has to be made of it.', zh: '不用拿它得出什么。' }
    ]
  },
  naming: {
    narration: [
      {
        en: 'Its head circles slowly, measuring how far a thing is.',
        zh: '头慢慢绕了一圈，在量一样东西的远近。'
      },
      { en: 'Left, right, left: it looks from several sides.', zh: '左边，右边，再左边，它换着方向看。' },
      { en: 'The stare narrows to one spot in the grass.', zh: '目光收到草里的一个点上。' }
    ],
    coach: [
      { en: '“Bad” has many shapes. Find this one.', zh: '“不好”有很多样子，认认这一个。' },
      { en: 'Look twice. Then choose a word.', zh: '看两眼，再挑词。' },
      { en: 'The nearest word, not the perfect one.', zh: '挑近的，不挑最准的。' },
      { en: 'One word, and the edges come out.', zh: '有一个词，轮廓就出来了。' }
    ]
  },
  offering: {
    narration: [
      { en: 'The owl sidesteps along the bough and looks again.', zh: '猫头鹰沿着枝横挪几步，再看一遍。' },
      { en: 'Three branches lead out from where it sits.', zh: '从它停的地方，伸出去三根枝。' },
      { en: 'It turns to the other half of the wood.', zh: '它转向林子的另一半。' }
    ],
    coach: [
      { en: 'The same thing can be seen from another side.', zh: '同一件事，可以从另一边看。' },
      { en: 'Here are some angles. Choose one.', zh: '这里有几个角度，选一个。' },
      { en: 'Look them over. There is time.', zh: '都看看，有的是时间。' },
      { en: 'Each one starts from a different place.', zh: '每一个，起点都不同。' }
    ]
  },
  practising: {
    narration: [
      { en: 'Before flying, it waits.', zh: '起飞之前，它先等着。' },
      {
        en: 'A feather is drawn slowly through the bill, root to tip.',
        zh: '一根羽毛从嘴里慢慢捋过，从根到梢。'
      },
      { en: 'The wings open without a sound, and close.', zh: '翅膀无声地张开，又合上。' }
    ],
    coach: [
      { en: 'Facts first. Then the rest.', zh: '先是事实，再是别的。' },
      { en: 'Hold the thought still and look at it.', zh: '把念头按住，看看它。' },
      { en: 'Say it as a stranger would see it.', zh: '照一个路人看到的写。' },
      { en: 'Slow is accurate here.', zh: '在这里，慢就是准。' }
    ]
  },
  step: {
    narration: [
      { en: 'With one wingbeat it is on the next branch.', zh: '一扇翅膀，它到了下一根枝上。' },
      { en: 'It leans forward, looks once, and drops to the grass.', zh: '它往前一倾，看准了，落到草里。' },
      { en: 'A single pine cone comes loose under its foot.', zh: '一颗松果从它脚下松脱了。' }
    ],
    coach: [
      { en: 'One part of it. Before noon, or after.', zh: '其中一块，放在上午或下午。' },
      { en: 'Make it small enough to see whole.', zh: '小到一眼看得全。' },
      { en: 'Put it where your eyes will fall on it.', zh: '放在眼睛会碰到的地方。' },
      { en: 'Choose one thing, and its hour.', zh: '选一件事，给它一个钟点。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'The owl shakes its feathers out and smooths them.', zh: '猫头鹰抖开羽毛，又理顺了。' },
      { en: 'It lifts off, and the bough springs a little.', zh: '它飞起来，枝子轻轻弹了弹。' },
      { en: 'One eye closes, then the other.', zh: '一只眼睛闭上，接着另一只。' }
    ],
    coach: [
      { en: 'Saved. The rest can wait unseen.', zh: '存好了，别的先不看。' },
      { en: 'That was looked at. Enough.', zh: '看过了，够了。' },
      { en: 'Let the page go now.', zh: '这一页可以放开了。' },
      { en: 'A clear place to end.', zh: '停在清楚的地方。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'Nothing has changed on the branch. The owl is there.', zh: '枝上什么都没变，猫头鹰还在。' },
      { en: 'It fluffs up against the cold and stays put.', zh: '它蓬起羽毛挡着凉气，没有走。' },
      { en: 'The bough bends under it, and holds.', zh: '枝子被压弯了些，撑得住。' }
    ],
    coach: [
      { en: 'Nothing had to be solved here.', zh: '在这里，本来就不用解决什么。' },
      { en: 'It may still be dark. You can stop anyway.', zh: '也许还是黑的，也可以停下了。' },
      { en: 'Leave it here. Rest your eyes.', zh: '放在这儿，让眼睛歇歇。' },
      { en: 'If someone is awake, they may be worth a word.', zh: '要是有人醒着，可以跟他说一声。' }
    ]
  },
  returning: {
    narration: [
      { en: 'The owl has come to a different branch, same tree.', zh: '还是那棵树，猫头鹰换了一根枝。' },
      { en: 'Below the perch the moss has grown a little.', zh: '停过的枝下面，青苔长了一点。' },
      { en: 'Its head comes round, slow as a door.', zh: '它的头慢慢转过来。' }
    ],
    coach: [
      { en: 'Another day, another line.', zh: '换了一天，换一句。' },
      { en: 'Start new. The old pages are as you left them.', zh: '从新的写起，旧的还是你放下时的样子。' },
      { en: 'What is different now can come first.', zh: '先写跟上回不一样的。' },
      { en: 'Good. From here.', zh: '好，从这儿起。' }
    ]
  },
  pause: {
    narration: [
      { en: 'The owl tucks in its chin and goes still.', zh: '猫头鹰收起下巴，静了下来。' },
      { en: 'Its eyes stay half shut; the ears stay open.', zh: '眼睛半闭，耳朵没闭。' },
      { en: 'On the bough nothing is in a hurry.', zh: '枝上没有什么着急的。' }
    ],
    coach: [
      { en: 'Still. The page is still too.', zh: '静着，这一页也静着。' },
      { en: 'Rest the eyes. Far things help.', zh: '让眼睛歇歇，看看远处。' },
      { en: 'A pause needs no reason.', zh: '停，不用理由。' },
      { en: 'It all holds where it is.', zh: '都停在原处。' }
    ]
  },
  leave: {
    narration: [
      { en: 'The branch is empty and still rocking slightly.', zh: '枝空了，还轻轻晃着。' },
      { en: 'Wide wings go off between the trunks, unheard.', zh: '宽宽的翅膀从树干间过去，听不见声音。' },
      { en: 'The owl turns its face back to the woods.', zh: '猫头鹰把脸转回林子那边。' }
    ],
    coach: [
      { en: 'Go. The line stays where it is.', zh: '去吧，那一句还在原处。' },
      { en: 'Half a page is a page.', zh: '半页也是一页。' },
      { en: 'Closed, as it was.', zh: '就这样合上。' },
      { en: 'Unfinished is a fine way to leave it.', zh: '没写完，这么放着就好。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The owl stops preening and sits still.', zh: '猫头鹰停下理毛，不动了。' },
      { en: 'Everything on the branch is quiet.', zh: '枝上全静了。' },
      { en: 'Its wings stay folded; it stays where it is.', zh: '翅膀收着，它留在原处。' }
    ],
    coach: [
      { en: 'A short stop. One thing first.', zh: '先停一停，有一件事在前面。' },
      { en: 'The exercise waits. You come first.', zh: '练习等着，你在前面。' },
      { en: 'What you wrote is taken seriously. So, a question.', zh: '你写的，当真看了，所以要问一句。' },
      { en: 'Nothing else matters for the next minute.', zh: '接下来这一分钟，别的都不要紧。' }
    ]
  },
  callback: {
    narration: [
      { en: 'It turns back toward a tree it sat in before.', zh: '它转头，朝着从前停过的一棵树。' },
      { en: 'Below the branch lies a feather from another day.', zh: '枝下有一根羽毛，是以前落的。' },
      { en: 'The owl looks along a way it has flown before.', zh: '猫头鹰望着飞过的那条路。' }
    ],
    coach: [
      { en: 'Here is a line you kept. Look, or pass by.', zh: '这是你留下的一句，看看，或者走过去。' },
      { en: 'Something from before. It may read differently now.', zh: '是从前的，现在读也许不一样。' },
      { en: 'Kept by you, unchanged.', zh: '你留的，一个字没动。' },
      { en: 'An older page, if it is wanted.', zh: '有一页旧的，想看就看。' }
    ]
  }
};
