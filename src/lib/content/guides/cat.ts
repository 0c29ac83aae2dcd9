import type { GuideVoice } from './guide-voice';

/** The cat on the rooftops: dry, brief, with leave to refuse anything. */
export const cat: GuideVoice = {
  open_morning: {
    narration: [
      { en: 'The cat steps onto the sill and looks elsewhere.', zh: '猫跳上窗台，看着别处。' },
      { en: 'Front half stretched, then the back half.', zh: '先伸前半截，再伸后半截。' },
      { en: 'A strip of sun on the roof; the cat is in it.', zh: '屋顶上一道太阳，猫在里面。' }
    ],
    coach: []
  },
  open_day: {
    narration: [
      { en: 'The cat is a loaf on the warm tiles.', zh: '猫团在暖瓦上，爪子都收着。' },
      { en: 'It washes one shoulder as if nothing else were on.', zh: '它舔着一边肩膀，一下一下。' },
      { en: 'From the chimney’s shade, half an eye opens.', zh: '烟囱的影子里，半只眼睛睁开。' }
    ],
    coach: []
  },
  open_night: {
    narration: [
      { en: 'Along the ridge of the roof comes a cat.', zh: '屋脊上走来一只猫。' },
      { en: 'Its pupils are wide; the street is small in them.', zh: '瞳孔张得很圆，里面有小小的街。' },
      { en: 'The cat sits with its paws together, facing the lamps.', zh: '猫并着前爪坐着，朝着路灯。' }
    ],
    coach: []
  },
  listening: {
    narration: [
      { en: 'An ear turns; nothing else moves.', zh: '一只耳朵转了转，别的都没动。' },
      { en: 'The tail tip lifts, and lies down.', zh: '尾巴尖抬起来，又放下。' },
      { en: 'Its back is turned, and both ears point this way.', zh: '背对着，两只耳朵却朝这边。' }
    ],
    coach: []
  },
  after_hard_turn: {
    narration: [
      { en: 'The cat does not leave the sill.', zh: '猫没有离开窗台。' },
      { en: 'Slowly both eyes close, and slowly they open.', zh: '两只眼睛慢慢合上，又慢慢睁开。' },
      { en: 'It tucks one paw under, then the other.', zh: '一只爪子收到身下，再收另一只。' }
    ],
    coach: []
  },
  naming: {
    narration: [
      { en: 'It kneads the spot, then stops, then kneads.', zh: '它踩一踩，停一停，再踩。' },
      { en: 'The cat puts its nose to it, and draws back a little.', zh: '猫凑过去闻，又退了一点。' },
      { en: 'Whiskers come forward.', zh: '胡须往前张开了。' }
    ],
    coach: []
  },
  offering: {
    narration: [
      { en: 'It looks at the wall, the gutter, the next roof.', zh: '它看看墙，看看檐沟，看看隔壁屋顶。' },
      { en: 'One paw tries the edge of the tiles.', zh: '一只爪子试了试瓦边。' },
      { en: 'The cat moves over by the width of a cat.', zh: '猫往旁边挪了一个身子。' }
    ],
    coach: []
  },
  practising: {
    narration: [
      { en: 'It licks the sore paw first.', zh: '它先舔疼的那只爪子。' },
      { en: 'The cat sets down four feet in four exact places.', zh: '猫的四只脚，落在四个正好的地方。' },
      { en: 'Left, right, left, right, on the folded blanket.', zh: '左一下，右一下，踩着叠好的毯子。' }
    ],
    coach: []
  },
  step: {
    narration: [
      { en: 'A crouch, a wiggle, and it is across the gap.', zh: '伏低，扭一扭，过了那道缝。' },
      { en: 'It takes the chair and keeps it.', zh: '它占了那把椅子，没有让。' },
      { en: 'The cat pushes the door with its forehead.', zh: '猫用脑门把门顶开一点。' }
    ],
    coach: []
  },
  closing_good: {
    narration: [
      { en: 'Paws under, eyes shut, the tail around everything.', zh: '爪子收好，眼睛合上，尾巴围了一圈。' },
      { en: 'The cat goes out by the window.', zh: '猫从窗户出去了。' },
      { en: 'It turns around once and lies down.', zh: '它转了一圈，躺下了。' }
    ],
    coach: []
  },
  closing_hard: {
    narration: [
      { en: 'The cat stays in the window, facing out.', zh: '猫留在窗边，朝着外面。' },
      { en: 'It leaves the box it was offered and lies beside it.', zh: '给它的盒子没要，它躺在旁边。' },
      { en: 'Fur along its back lies down by degrees.', zh: '背上竖着的毛，一点一点平了。' }
    ],
    coach: []
  },
  returning: {
    narration: [
      { en: 'The cat is already on the chair.', zh: '猫已经在椅子上了。' },
      { en: 'It walks past, turns, and walks past again.', zh: '它走过去，回头，又走过来。' },
      { en: 'A cheek is rubbed along the same old corner.', zh: '还是那个墙角，它用脸颊蹭了蹭。' }
    ],
    coach: []
  },
  pause: {
    narration: [
      { en: 'Midway through washing, the cat stops, tongue out.', zh: '洗到一半，猫停住，舌头还露着。' },
      { en: 'It looks out over the roofs.', zh: '它望着一片屋顶。' },
      { en: 'The cat lies on its side across the warm spot.', zh: '猫侧躺下来，占着那块暖的地方。' }
    ],
    coach: []
  },
  leave: {
    narration: [
      { en: 'A jump, no sound, an empty sill.', zh: '一跳，没有声音，窗台空了。' },
      { en: 'The cat goes along the wall, tail up.', zh: '猫沿着墙走了，尾巴竖着。' },
      { en: 'Only hairs on the cushion.', zh: '垫子上剩了几根毛。' }
    ],
    coach: []
  },
  risk_pause: {
    narration: [
      { en: 'The cat sits still by the window.', zh: '猫在窗边坐着不动。' },
      { en: 'It stops washing.', zh: '它不舔毛了。' },
      { en: 'The tail is wrapped round and quiet.', zh: '尾巴围着身子，静静的。' }
    ],
    coach: []
  },
  callback: {
    narration: [
      { en: 'It sniffs a place where it slept before.', zh: '它闻了闻从前睡过的地方。' },
      { en: 'The cat finds the same dent in the cushion.', zh: '垫子上那个坑还在，猫找到了。' },
      { en: 'Old scratches on the post; it adds none.', zh: '柱子上有旧爪痕，它没再添。' }
    ],
    coach: []
  }
};
