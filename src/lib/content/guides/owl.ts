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
      { en: 'One foot is drawn up into the breast feathers.', zh: '一只脚收进了胸前的羽毛里。' },
      {
        en: 'A pellet of fur and small bones lies under the branch.',
        zh: '枝下有一小团毛和细骨，是它吐的。'
      },
      {
        en: 'Small birds scold from the next tree; the owl sits on.',
        zh: '旁边树上小鸟吵着，猫头鹰照样停着。'
      },
      { en: 'The last of the dark is under its wing.', zh: '最后一点黑，收在它翅膀下面。' },
      { en: 'Light comes up the trunk and stops at its feet.', zh: '光沿树干爬上来，停在它脚边。' },
      { en: 'Feathers flat, the owl looks like a broken bough.', zh: '羽毛收紧，猫头鹰像一截断枝。' }
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
      { en: 'The round face turns toward the path below.', zh: '圆圆的脸盘转向下面的小路。' },
      { en: 'Bark, bark, and in the bark a face.', zh: '树皮，树皮，树皮里有一张脸。' },
      { en: 'The pine sways and the owl sways with it.', zh: '松树晃，猫头鹰跟着晃。' },
      { en: 'It sleeps on one leg with its back to the wind.', zh: '它背着风，单腿站着睡。' },
      { en: 'Sunlight moves off its shoulder onto the wood.', zh: '太阳从它肩上移到木头上。' },
      { en: 'The shadow on the trunk shifts; the owl has turned.', zh: '影子动了动，是猫头鹰转了头。' }
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
      },
      { en: 'A long note from the pines, then a shorter one.', zh: '松林里一个长音，又一个短的。' },
      { en: 'The owl turns its head toward the sound and stays.', zh: '猫头鹰朝声音转过头，停着没动。' },
      { en: 'Its outline stands a little darker than the dark.', zh: '它的轮廓，比黑暗还黑一点。' },
      {
        en: 'Far off another owl answers; this one faces that way.',
        zh: '远处另一只应了，这一只朝那边转过去。'
      },
      {
        en: 'Dark wings stretch down, one side and then the other.',
        zh: '黑黑的翅膀往下伸，先一边，再一边。'
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
      { en: 'It holds quite still, facing the sound.', zh: '它对着声音，一动不动。' },
      { en: 'The face swings round until it points straight here.', zh: '脸慢慢转过来，正对着这边。' },
      { en: 'An ear opening shows for a moment among the feathers.', zh: '羽毛间露出一下耳孔。' },
      { en: 'Not a feather moves while the sound lasts.', zh: '声音没停，一根羽毛也没动。' },
      { en: 'It moves a feather’s width nearer along the bough.', zh: '它在枝上往前移了一点点。' },
      { en: 'Bill lowered, the owl keeps its face to the ground.', zh: '嘴压低了，猫头鹰的脸朝着地面。' }
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
      { en: 'All eight toes keep hold of the wood.', zh: '八个脚趾都抓着木头。' },
      { en: 'Its feathers settle, layer over layer.', zh: '羽毛一层一层落平。' },
      { en: 'The dark eyes stay open, facing this way.', zh: '深色的眼睛睁着，朝着这边。' }
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
      { en: 'The stare narrows to one spot in the grass.', zh: '目光收到草里的一个点上。' },
      {
        en: 'It bobs its head up, then down, at the same leaf.',
        zh: '对着同一片叶子，它的头抬一抬，低一低。'
      },
      { en: 'Its eyes widen until the shape has edges.', zh: '眼睛睁大，那东西慢慢有了轮廓。' }
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
      { en: 'It turns to the other half of the wood.', zh: '它转向林子的另一半。' },
      { en: 'From a higher perch the owl sees the same field.', zh: '从高一点的枝上，还是那片田。' },
      { en: 'Its head turns halfway round, and back the other way.', zh: '头往后转了半圈，又转回来。' },
      { en: 'Its eyes go to the path, the stream, the far pines.', zh: '它看小路，看溪，看远处的松。' },
      {
        en: 'The owl leans out, draws back, leans the other way.',
        zh: '猫头鹰探出去，收回来，又往另一边探。'
      },
      { en: 'A gap on the left, a gap on the right, both open.', zh: '左边一个空当，右边一个空当，都开着。' }
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
      { en: 'The wings open without a sound, and close.', zh: '翅膀无声地张开，又合上。' },
      { en: 'It tightens one foot on the bark, then the other.', zh: '一只脚在树皮上收紧，再换一只。' },
      { en: 'The owl fixes on one sound among many.', zh: '那么多声音，猫头鹰只对着一个。' },
      { en: 'Bill to wing, wing to side: each feather goes back.', zh: '嘴到翅，翅到身侧，每根羽毛归位。' },
      { en: 'A glide from trunk to trunk, low, without a beat.', zh: '从这棵树滑到那棵，低低的，没扇翅膀。' },
      { en: 'The head stays level while the body shifts below it.', zh: '身子在下面挪，头一直是平的。' }
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
      { en: 'A single pine cone comes loose under its foot.', zh: '一颗松果从它脚下松脱了。' },
      { en: 'The owl carries a mouse to the fork of the branch.', zh: '猫头鹰把一只鼠带到枝杈上。' },
      { en: 'Talons open before the wings have closed.', zh: '翅膀还没收，爪子先张开了。' },
      {
        en: 'Low over the grass it goes, to one post and no further.',
        zh: '它贴着草飞，到一根桩子，没有再远。'
      },
      { en: 'The owl shifts its grip and lets the weight come forward.', zh: '猫头鹰换了换爪，身子往前移。' },
      { en: 'Two hops along the branch, and a look down.', zh: '沿枝跳两下，往下看看。' }
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
      { en: 'One eye closes, then the other.', zh: '一只眼睛闭上，接着另一只。' },
      { en: 'A downy feather comes loose and takes its time.', zh: '一根绒羽掉下来，慢慢地飘。' },
      { en: 'The owl turns its back to the wind and its head under.', zh: '猫头鹰背过风，把头埋下去。' },
      {
        en: 'The owl drops from the bough and opens its wings late.',
        zh: '猫头鹰从枝上落下，过一会儿才张翅。'
      },
      { en: 'Both feet let go at once, and there is no sound.', zh: '两只脚一齐松开，没有声音。' },
      {
        en: 'Feathers down, bill tucked, it becomes part of the pine.',
        zh: '羽毛落平，嘴收好，它成了松树的一块。'
      }
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
      { en: 'The bough bends under it, and holds.', zh: '枝子被压弯了些，撑得住。' },
      { en: 'It presses close to the trunk, on the lee side.', zh: '它贴紧树干，在背风的一面。' },
      { en: 'Wind gets under the outer feathers; the owl stays.', zh: '风钻到外面的羽毛底下，猫头鹰没走。' },
      { en: 'The owl moves one branch lower and sits there.', zh: '猫头鹰往下挪了一根枝，停在那里。' },
      { en: 'A foot is warmed under the feathers, then the other.', zh: '一只脚收进羽毛里暖着，再换一只。' },
      {
        en: 'Its head sinks between its shoulders and stays up on watch.',
        zh: '头缩到肩里，眼睛还看着四周。'
      }
    ],
    coach: [
      { en: 'Nothing had to be solved here.', zh: '在这里，本来就不用解决什么。' },
      { en: 'It may look the same. You can stop anyway.', zh: '也许看着还一样，也可以停下了。' },
      { en: 'Leave it here. Rest your eyes.', zh: '放在这儿，让眼睛歇歇。' },
      { en: 'If someone is near, they may be worth a word.', zh: '要是身边有人，可以跟他说一声。' }
    ]
  },
  returning: {
    narration: [
      { en: 'The owl has come to a different branch, same tree.', zh: '还是那棵树，猫头鹰换了一根枝。' },
      { en: 'Below the perch the moss has grown a little.', zh: '停过的枝下面，青苔长了一点。' },
      { en: 'Its head comes round, slow as a door.', zh: '它的头慢慢转过来。' },
      { en: 'White marks on the trunk show a perch long used.', zh: '树干上的白痕，是常停的地方。' },
      { en: 'Out of the hollow in the oak comes the round head.', zh: '老橡树的洞里，探出圆圆的头。' },
      { en: 'It drops in low from the stream side.', zh: '它从溪那边，低低地飞进来。' },
      {
        en: 'Somewhat rounder, somewhat darker, the owl is on its bough.',
        zh: '圆了些，深了些，猫头鹰在它的枝上。'
      },
      { en: 'Old claw marks on the bark; the owl sits beside them.', zh: '树皮上的爪印是旧的，它停在旁边。' }
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
      { en: 'On the bough nothing is in a hurry.', zh: '枝上没有什么着急的。' },
      { en: 'Now and then a claw eases on the bark.', zh: '偶尔，一只爪在树皮上松一松。' },
      { en: 'The owl scratches its chin with one long toe.', zh: '猫头鹰用一个长趾挠了挠下巴。' }
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
      { en: 'The owl turns its face back to the woods.', zh: '猫头鹰把脸转回林子那边。' },
      { en: 'A shadow slides off the bough into other shadows.', zh: '一道影子离开枝头，进了别的影子。' },
      { en: 'Pine needles stir once where it sat.', zh: '它停过的地方，松针动了一下。' }
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
      { en: 'Its wings stay folded; it stays where it is.', zh: '翅膀收着，它留在原处。' },
      {
        en: 'The owl turns its eyes to the front and keeps them there.',
        zh: '猫头鹰的眼睛转到正前方，不动了。'
      },
      { en: 'No call, no wingbeat. The wood is quiet.', zh: '不叫，不扇翅，林子静着。' }
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
      { en: 'The owl looks along a way it has flown before.', zh: '猫头鹰望着飞过的那条路。' },
      { en: 'The owl comes round to a hollow it has used before.', zh: '猫头鹰又转到从前住过的树洞。' },
      { en: 'An old pellet lies in the moss, half grown over.', zh: '青苔里有一团旧食丸，快盖住了。' }
    ],
    coach: [
      { en: 'Here is a line you kept. Look, or pass by.', zh: '这是你留下的一句，看看，或者走过去。' },
      { en: 'Something from before. It may read differently now.', zh: '是从前的，现在读也许不一样。' },
      { en: 'Kept by you, unchanged.', zh: '你留的，一个字没动。' },
      { en: 'An older page, if it is wanted.', zh: '有一页旧的，想看就看。' }
    ]
  }
};
