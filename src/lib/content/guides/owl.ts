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
    coach: []
  },
  open_day: {
    narration: [
      { en: 'By daylight the owl is hardly more than bark.', zh: '大白天里，猫头鹰和树皮差不多颜色。' },
      { en: 'An eyelid lifts halfway, and stays halfway.', zh: '眼皮抬起一半，停在一半。' },
      { en: 'The round face turns toward the path below.', zh: '圆圆的脸盘转向下面的小路。' }
    ],
    coach: []
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
    coach: []
  },
  listening: {
    narration: [
      { en: 'One ear sits higher than the other; the head tips.', zh: '两只耳朵一高一低，头歪了一点。' },
      { en: 'The feathers around its face open like a dish.', zh: '脸边的羽毛张开，像一只浅碟。' },
      { en: 'It holds quite still, facing the sound.', zh: '它对着声音，一动不动。' }
    ],
    coach: []
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
    coach: []
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
    coach: []
  },
  offering: {
    narration: [
      { en: 'The owl sidesteps along the bough and looks again.', zh: '猫头鹰沿着枝横挪几步，再看一遍。' },
      { en: 'Three branches lead out from where it sits.', zh: '从它停的地方，伸出去三根枝。' },
      { en: 'It turns to the other half of the wood.', zh: '它转向林子的另一半。' }
    ],
    coach: []
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
    coach: []
  },
  step: {
    narration: [
      { en: 'With one wingbeat it is on the next branch.', zh: '一扇翅膀，它到了下一根枝上。' },
      { en: 'It leans forward, looks once, and drops to the grass.', zh: '它往前一倾，看准了，落到草里。' },
      { en: 'A single pine cone comes loose under its foot.', zh: '一颗松果从它脚下松脱了。' }
    ],
    coach: []
  },
  closing_good: {
    narration: [
      { en: 'The owl shakes its feathers out and smooths them.', zh: '猫头鹰抖开羽毛，又理顺了。' },
      { en: 'It lifts off, and the bough springs a little.', zh: '它飞起来，枝子轻轻弹了弹。' },
      { en: 'One eye closes, then the other.', zh: '一只眼睛闭上，接着另一只。' }
    ],
    coach: []
  },
  closing_hard: {
    narration: [
      { en: 'Nothing has changed on the branch. The owl is there.', zh: '枝上什么都没变，猫头鹰还在。' },
      { en: 'It fluffs up against the cold and stays put.', zh: '它蓬起羽毛挡着凉气，没有走。' },
      { en: 'The bough bends under it, and holds.', zh: '枝子被压弯了些，撑得住。' }
    ],
    coach: []
  },
  returning: {
    narration: [
      { en: 'The owl has come to a different branch, same tree.', zh: '还是那棵树，猫头鹰换了一根枝。' },
      { en: 'Below the perch the moss has grown a little.', zh: '停过的枝下面，青苔长了一点。' },
      { en: 'Its head comes round, slow as a door.', zh: '它的头慢慢转过来。' }
    ],
    coach: []
  },
  pause: {
    narration: [
      { en: 'The owl tucks in its chin and goes still.', zh: '猫头鹰收起下巴，静了下来。' },
      { en: 'Its eyes stay half shut; the ears stay open.', zh: '眼睛半闭，耳朵没闭。' },
      { en: 'On the bough nothing is in a hurry.', zh: '枝上没有什么着急的。' }
    ],
    coach: []
  },
  leave: {
    narration: [
      { en: 'The branch is empty and still rocking slightly.', zh: '枝空了，还轻轻晃着。' },
      { en: 'Wide wings go off between the trunks, unheard.', zh: '宽宽的翅膀从树干间过去，听不见声音。' },
      { en: 'The owl turns its face back to the woods.', zh: '猫头鹰把脸转回林子那边。' }
    ],
    coach: []
  },
  risk_pause: {
    narration: [
      { en: 'The owl stops preening and sits still.', zh: '猫头鹰停下理毛，不动了。' },
      { en: 'Everything on the branch is quiet.', zh: '枝上全静了。' },
      { en: 'Its wings stay folded; it stays where it is.', zh: '翅膀收着，它留在原处。' }
    ],
    coach: []
  },
  callback: {
    narration: [
      { en: 'It turns back toward a tree it sat in before.', zh: '它转头，朝着从前停过的一棵树。' },
      { en: 'Below the branch lies a feather from another day.', zh: '枝下有一根羽毛，是以前落的。' },
      { en: 'The owl looks along a way it has flown before.', zh: '猫头鹰望着飞过的那条路。' }
    ],
    coach: []
  }
};
