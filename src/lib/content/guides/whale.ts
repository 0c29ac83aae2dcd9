import type { GuideVoice } from './guide-voice';

/** The whale in the open sea: long sentences that take their time. */
export const whale: GuideVoice = {
  open_morning: {
    narration: [
      {
        en: 'A tall breath stands in the first light and drifts off.',
        zh: '一柱高高的水气立在晨光里，散开了。'
      },
      { en: 'The whale lies long and grey under a pink sea.', zh: '海面泛红，鲸长长地伏在下面，是灰的。' },
      { en: 'Water runs off its back as it rises to breathe.', zh: '它上来换气，水从背上流下。' },
      {
        en: 'Gulls sit on the water; a grey back comes up among them.',
        zh: '海鸥浮在水上，当中升起一道灰背。'
      },
      { en: 'The first light goes down green as far as its eye.', zh: '头一道光绿绿的，照到它眼睛那么深。' },
      {
        en: 'Slowly a fin lifts out, streams with water, and sinks.',
        zh: '一片鳍慢慢抬起，淌着水，又沉下。'
      },
      {
        en: 'Its breath smells of the deep and drifts to shore.',
        zh: '它呼出的气带着深处的味道，往岸边飘。'
      },
      { en: 'Fog on the sea, and in the fog a long rush of air.', zh: '海上有雾，雾里长长一股气。' }
    ],
    coach: [
      {
        en: 'Take a long breath of the morning, and write what came up with it.',
        zh: '吸一口早上的气，写写跟着上来的。'
      },
      {
        en: 'The day is wide and only its edge is here; begin at the edge.',
        zh: '一天很宽，现在才到它的边，就从边上写起。'
      },
      { en: 'Let the first words arrive by themselves, in any order.', zh: '让头几个字自己来，先后都行。' },
      { en: 'What lay underneath through the night may be written now.', zh: '夜里压在下面的，现在可以写。' }
    ]
  },
  open_day: {
    narration: [
      { en: 'A long breath at the surface, then quiet.', zh: '水面上一口长长的气，然后安静。' },
      { en: 'The whale’s shadow passes slowly over the sand below.', zh: '鲸的影子慢慢移过底下的沙。' },
      { en: 'Its back comes up, goes on coming up, goes under.', zh: '背浮上来，还在浮，然后没下去。' },
      { en: 'Sunlight goes down in shafts; the whale crosses them.', zh: '光一根根斜下去，鲸从中间穿过。' },
      { en: 'A dark curve, a fin, and the sea closes.', zh: '一道黑弧，一片鳍，海又合上。' },
      { en: 'Seabirds turn where it last came up.', zh: '它上次浮起的地方，海鸟在打转。' },
      { en: 'The whale rolls to one side and shows a pale throat.', zh: '鲸侧过身，露出浅色的喉。' },
      { en: 'Small fish travel along in the shade of its body.', zh: '小鱼在它身子的影里跟着游。' }
    ],
    coach: [
      { en: 'Take the time it takes.', zh: '需要多久就多久。' },
      {
        en: 'Begin as far down as you like, and come up when you like.',
        zh: '从多深的地方开始都行，想上来就上来。'
      },
      {
        en: 'There is a great deal of room; one sentence will not fill it, nor must it.',
        zh: '地方很大，一句话填不满，也不用填满。'
      },
      { en: 'Write it slowly, as slowly as it wants to be written.', zh: '慢慢写，它想多慢，就多慢。' }
    ]
  },
  open_night: {
    narration: [
      { en: 'Out in the dark, one breath, and then the swell.', zh: '黑暗里一口气，然后是涌浪。' },
      { en: 'Pale sparks run along its side as it turns.', zh: '它一转身，身侧亮起细细的光点。' },
      { en: 'The whale hangs near the surface, hardly moving.', zh: '鲸悬在水面附近，几乎不动。' },
      {
        en: 'The moon makes a road on the water; a back crosses it.',
        zh: '月光在水上铺了条路，一道背穿过去。'
      },
      { en: 'Its song begins far below and comes up through the water.', zh: '歌从很深处起来，一路穿过水。' },
      { en: 'A tail stands against the stars and slides under.', zh: '尾巴立在星星前面，滑了下去。' },
      { en: 'Below the waves the whale hangs, head down, singing.', zh: '浪底下，鲸头朝下悬着，在唱。' },
      { en: 'The sea is black and even, and it breathes.', zh: '海又黑又平，它在换气。' }
    ],
    coach: [
      {
        en: 'The night is long enough for this; write as little of it as you like.',
        zh: '夜够长，装得下，写多少都行。'
      },
      {
        en: 'There is room in the dark for a long sentence, or for none.',
        zh: '黑暗里放得下一句长的，也放得下没有话。'
      },
      { en: 'Let it come down on the page without any hurry.', zh: '让它落在纸上，不用赶。' },
      {
        en: 'Whatever has been under the whole day may come up for a moment.',
        zh: '一整天压在底下的，可以上来一会儿。'
      }
    ]
  },
  listening: {
    narration: [
      { en: 'A low note travels a long way.', zh: '一个低音走得很远。' },
      { en: 'The whale sinks a little and stops there.', zh: '鲸往下沉了一点，停在那里。' },
      { en: 'One long fin tips, and holds its angle.', zh: '一片长鳍侧了侧，不再动。' },
      { en: 'Its song stops; the water goes on carrying it.', zh: '歌停了，水还在传着。' },
      { en: 'The whale turns its head a few degrees, no more.', zh: '鲸把头转了一点点，就一点点。' },
      { en: 'A small eye, low on a great head, stays open.', zh: '大大的头，低处一只小眼睛睁着。' },
      { en: 'It rests without sinking, tail hanging.', zh: '它歇着，没有下沉，尾巴垂着。' },
      { en: 'Its song breaks off between two notes.', zh: '两个音中间，歌停住了。' }
    ],
    coach: [
      {
        en: 'That goes a long way down, and there is no need to follow it all at once.',
        zh: '这句很深，不用一下子跟到底。'
      },
      { en: 'It can be said again, later, and more quietly.', zh: '往后还可以再说，说得更轻。' },
      { en: 'The silence after a line belongs to the line.', zh: '一句话后面的静，也是这句话的。' },
      { en: 'Let that one take its time.', zh: '让这句走一会儿。' }
    ]
  },
  after_hard_turn: {
    narration: [
      { en: 'Far down, the great body keeps its place.', zh: '很深的地方，那个大身子没有离开。' },
      { en: 'The sea moves over the whale and it stays level.', zh: '海从鲸身上过，它稳稳地平着。' },
      { en: 'It lets out a slow line of bubbles.', zh: '它慢慢放出一串气泡。' },
      { en: 'The swell breaks on its back and runs off.', zh: '涌浪在它背上碎开，流走了。' },
      { en: 'It sinks by a body’s length and holds there.', zh: '它沉下一个身长，停住。' }
    ],
    coach: [
      {
        en: 'That is a great weight, and it is allowed to be exactly that heavy.',
        zh: '这很沉，它可以就这么沉。'
      },
      {
        en: 'There is nothing to lift here; the page can hold it for a while.',
        zh: '不用去抬它，先让这页纸托一会儿。'
      },
      {
        en: 'If this is too deep, come back up, look around the room, and breathe.',
        zh: '太深了就上来，看看屋里，喘口气。'
      },
      {
        en: 'Some things are not repaired, only carried, and not every minute.',
        zh: '有些事修不好，只能带着，也不是每分钟都要带。'
      }
    ]
  },
  naming: {
    narration: [
      { en: 'Notes go down, and an echo comes back from below.', zh: '几个音沉下去，底下有回声上来。' },
      { en: 'It rolls to look up with one small eye.', zh: '它侧过身，用一只小眼睛往上看。' },
      { en: 'The whale passes from green water into blue.', zh: '鲸从绿的水里游进蓝的水里。' },
      { en: 'A single note, lower, and then lower again.', zh: '一个音，低下去，又低一点。' },
      { en: 'The whale turns a slow full circle in one place.', zh: '鲸在原处慢慢转了一整圈。' }
    ],
    coach: [
      {
        en: 'It may be heavy, or empty, or aching; let the word come on its own.',
        zh: '也许是沉，也许是空，也许是疼，等那个词自己来。'
      },
      {
        en: 'Under the first word there is often a second; either may be taken.',
        zh: '头一个词下面，常常还有一个，拿哪个都行。'
      },
      {
        en: 'Find the lowest note in it, and call that something.',
        zh: '找到里面最低的那个音，给它个叫法。'
      },
      { en: 'A word of your own making goes furthest.', zh: '自己造的词，走得最远。' }
    ]
  },
  offering: {
    narration: [
      { en: 'It comes up beside the swell, not against it.', zh: '它顺着涌浪上来，不顶着。' },
      {
        en: 'Three currents meet here; the whale lets itself drift.',
        zh: '三股水流在这里碰头，鲸任水带着。'
      },
      {
        en: 'Slowly the whale turns, the width of its own length.',
        zh: '鲸慢慢转了个向，转得有身子那么宽。'
      },
      {
        en: 'Its head rises straight up and looks about, dripping.',
        zh: '头直直升出水面，看看四周，滴着水。'
      },
      { en: 'The whale slides into the channel between two islands.', zh: '鲸滑进两座岛中间的水道。' },
      {
        en: 'Warm water on one side, cold on the other; it lies between.',
        zh: '一边水暖，一边水凉，它在中间。'
      },
      { en: 'The whale tips one fin, and the rest of it leans after.', zh: '鲸一片鳍先侧过去，身子跟着斜。' },
      { en: 'For a while it goes neither up nor down.', zh: '有一阵子，它不上也不下。' }
    ],
    coach: [
      {
        en: 'Not everything here is for mending; one of these only stays and hears.',
        zh: '不是什么都要修，这里有一个，只是留下来听。'
      },
      { en: 'There are several ways to go, and resting is one of them.', zh: '往前有几条路，歇着也是一条。' },
      {
        en: 'Let yourself be drawn toward one, or stay where you are.',
        zh: '由着自己往其中一个靠过去，或者不动。'
      },
      {
        en: 'These can be taken as slowly as you like, and left halfway.',
        zh: '多慢都行，走到一半也可以回来。'
      }
    ]
  },
  practising: {
    narration: [
      { en: 'Breath out, breath in, and the long slow dive.', zh: '呼出去，吸进来，然后长长地潜下去。' },
      { en: 'The tail rises and falls once, and that is far.', zh: '尾巴起落一次，就是很远。' },
      { en: 'The water shakes in strips along its back.', zh: '水纹一条一条，在背上晃。' },
      { en: 'A ring of bubbles goes up, wide, then wider.', zh: '一圈气泡往上去，越来越大。' },
      { en: 'It breathes four times and does not hurry the fifth.', zh: '它换了四口气，第五口也不赶。' },
      { en: 'The whale sings a phrase, rests, sings it again.', zh: '鲸唱一句，停一停，再唱一遍。' },
      { en: 'Its fins open a little and let the water hold them.', zh: '两片鳍张开一点，由水托着。' },
      { en: 'Down by the length of itself, and down once more.', zh: '往下一个身长，再一个身长。' }
    ],
    coach: [
      {
        en: 'Out, long and slow, and then in, when the body asks for it.',
        zh: '长长地呼，等身体要了，再吸。'
      },
      { en: 'Stay with the one thing, all the way to the end of it.', zh: '守着这一件，一直到底。' },
      { en: 'There is nowhere to hurry back to.', zh: '没有哪里要赶着回去。' },
      {
        en: 'Write to it, or about it, or around it, in wide circles.',
        zh: '写给它，写它，或者绕着它，画大圈。'
      }
    ]
  },
  step: {
    narration: [
      { en: 'The whale follows the edge of a current.', zh: '鲸沿着水流的边走。' },
      { en: 'A smooth round patch on the water marks each stroke.', zh: '每划一下，水面留一块平平的圆。' },
      { en: 'It lifts its head clear, once, and looks toward land.', zh: '它把头抬出水面一次，朝着陆地。' },
      { en: 'It keeps to the coast, one headland at a time.', zh: '它沿着岸走，一个岬角，再一个岬角。' },
      { en: 'A push of the tail, and the far buoy is nearer.', zh: '尾巴一推，远处的浮标近了些。' },
      { en: 'One stroke toward the shallows, and a long glide.', zh: '朝浅水划了一下，滑了很远。' },
      { en: 'The whale noses a drift of weed and goes round it.', zh: '鲸碰了碰一片海草，绕过去。' },
      { en: 'It turns its head to the coast, and the body comes after.', zh: '头先朝向岸，身子跟着来。' }
    ],
    coach: [
      { en: 'One small thing for today, since today is also here.', zh: '今天也在这儿，给今天留一件小事。' },
      {
        en: 'Someone else may know something of this; a few words could go to them.',
        zh: '也许有人也知道一点，可以给他几句话。'
      },
      {
        en: 'Choose something that asks little and lasts a few minutes.',
        zh: '选一件要得少的，几分钟就完。'
      },
      { en: 'Let the step go with the day, not against it.', zh: '这一步，顺着这一天走，不逆着。' }
    ]
  },
  closing_good: {
    narration: [
      { en: 'The tail goes under last.', zh: '尾巴最后没入水里。' },
      { en: 'The blue closes slowly, and the whale is in it.', zh: '蓝慢慢合上，鲸在里面。' },
      { en: 'A breath hangs over the water after it has gone.', zh: '它走了，那口气还浮在水上。' },
      { en: 'The round slick it leaves goes quiet with the rest.', zh: '它留下的那块平水，也慢慢静了。' },
      {
        en: 'Its back slopes, the small fin passes, and it is down.',
        zh: '背弯下去，小小的背鳍过去，它下去了。'
      },
      {
        en: 'It raises its tail, black and dripping, and is gone.',
        zh: '它扬起尾巴，黑黑的，滴着水，没了。'
      },
      { en: 'The whale swims out past the last buoy.', zh: '鲸游出去，过了最后一个浮标。' },
      { en: 'Its back shows once more, smaller, further out.', zh: '背又露一次，小了，远了。' }
    ],
    coach: [
      { en: 'Let it sink slowly; it does not need to be watched.', zh: '让它慢慢沉下去，不用看着。' },
      { en: 'That was a long breath, and it may end here.', zh: '这是长长的一口气，可以呼到这里。' },
      {
        en: 'The page stays on this device, and you may go where you like.',
        zh: '这一页留在这台设备里，你去哪儿都行。'
      },
      { en: 'There is nothing left to hold up for now.', zh: '眼下没有什么要托着了。' }
    ]
  },
  closing_hard: {
    narration: [
      { en: 'The water is the same weight as before.', zh: '水还是一样重。' },
      { en: 'It goes under without a splash.', zh: '它没下去，没有水花。' },
      { en: 'The whale rests at the surface, barely awash.', zh: '鲸在水面歇着，浪刚刚漫过背。' },
      { en: 'It keeps to the quiet water behind the island.', zh: '它待在岛后面安静的水里。' },
      { en: 'Heavy seas; and beneath them the whale hangs level.', zh: '浪很大，浪底下，鲸平平地悬着。' },
      { en: 'It breathes, and breathes, and does not dive yet.', zh: '它换气，再换气，还没有潜下去。' },
      { en: 'The whale lies alongside another, fin by fin.', zh: '鲸挨着另一头，鳍靠着鳍。' },
      { en: 'The current is strong; it goes with it a little way.', zh: '水流很急，它顺着漂了一段。' }
    ],
    coach: [
      {
        en: 'It may weigh what it weighed; the page can close over it all the same.',
        zh: '它也许还是那么沉，这一页照样可以合上。'
      },
      { en: 'Nothing has to be calm before you stop.', zh: '不用等到平静了才停。' },
      {
        en: 'Some things have their own tides, and they go on past the end of a page.',
        zh: '有些事自有潮水，这一页完了，它还没完。'
      },
      {
        en: 'Go now toward a warm room, if there is one, or a voice.',
        zh: '去暖和的屋里吧，或者有人声的地方。'
      }
    ]
  },
  returning: {
    narration: [
      { en: 'It surfaces in a different bay.', zh: '它在另一个海湾浮出水面。' },
      { en: 'From far off the same low call comes again.', zh: '远远的，又是那个低低的声音。' },
      { en: 'A familiar notch in the fin, and the slow blow.', zh: '鳍上那个旧缺口，慢慢的一口气。' },
      { en: 'The blow stands where it stood on another day.', zh: '那口气，立在从前立过的地方。' },
      { en: 'A long way off the tail shows, with its white mark.', zh: '远远地露出尾巴，上面那块白斑。' },
      {
        en: 'A slow back, a slow fin, in the water it left by.',
        zh: '慢慢的背，慢慢的鳍，还是它离开时的水。'
      },
      { en: 'It comes up between the same two islands.', zh: '它从那两座岛中间浮上来。' },
      { en: 'Across the bay goes its blow, leaning with the wind.', zh: '海湾那头一口气，被风吹斜了。' }
    ],
    coach: [
      {
        en: 'However long it was, nothing here was waiting to be caught up on.',
        zh: '不管隔了多久，这里没有什么要补上的。'
      },
      {
        en: 'Begin where you are now; it need not be where you left off.',
        zh: '从现在的地方开始，不必是上次停的地方。'
      },
      {
        en: 'Some time has gone by, as it does, and here is an empty page.',
        zh: '过了些日子，日子总是这样过的，这里有一页空的。'
      },
      { en: 'There is no need to tell it from the beginning.', zh: '不必从最早的地方说起。' }
    ]
  },
  pause: {
    narration: [
      { en: 'The whale floats, its blowhole just above the water.', zh: '鲸浮着，呼吸孔刚好露出来。' },
      { en: 'A long gap between one breath and the next.', zh: '一口气和下一口之间，隔了很久。' },
      { en: 'The swell lifts it and sets it down.', zh: '涌浪把它托起来，又放下。' },
      { en: 'It lies awash, and small waves run over.', zh: '它半浮着，小浪从背上过。' },
      { en: 'A gull lands on the slope of its back, and stays.', zh: '一只海鸥落在它背上，没有走。' }
    ],
    coach: [
      { en: 'Rest a while; the page rests too.', zh: '歇一会儿，这一页也歇着。' },
      { en: 'Between two breaths there is all the room there is.', zh: '两口气之间，地方很大。' },
      { en: 'For a time nothing has to be moved.', zh: '有一阵子，什么都不用动。' },
      { en: 'It waits, wide and quiet, and costs nothing.', zh: '它等着，宽宽的，静静的，什么也不费。' }
    ]
  },
  leave: {
    narration: [
      { en: 'Only a ring on the water, getting wider.', zh: '水上只剩一个圈，越来越大。' },
      { en: 'The whale turns toward deep water.', zh: '鲸转向深处。' },
      { en: 'Far out, one more breath.', zh: '很远的地方，又一口气。' },
      { en: 'The sound goes first, then the ripples.', zh: '先没了声音，再没了水纹。' },
      { en: 'It goes down at a long slant, into blue.', zh: '它斜斜地往下去，进了蓝里。' }
    ],
    coach: [
      { en: 'What was written lies safely here, and you can go.', zh: '写下的都稳稳在这里，你可以走了。' },
      { en: 'Nothing breaks when a page like this is closed.', zh: '这样的一页合上，也不会坏。' },
      { en: 'Leave slowly or leave at once; both are fine.', zh: '慢慢走，马上走，都行。' },
      { en: 'It may stay unfinished for as long as it likes.', zh: '没写完，就这么放着，多久都行。' }
    ]
  },
  risk_pause: {
    narration: [
      { en: 'The whale is quiet at the surface.', zh: '鲸在水面，静着。' },
      { en: 'No song. Only water.', zh: '没有歌声，只有水。' },
      { en: 'It stops swimming and stays up.', zh: '它不游了，留在水面上。' },
      { en: 'The whale comes up to breathe and stays up.', zh: '鲸上来换气，留在上面。' },
      { en: 'Its fins are at rest on the water.', zh: '两片鳍停在水上，不动。' }
    ],
    coach: [
      {
        en: 'Let everything else be quiet, because one thing has to be asked.',
        zh: '让别的都静下来，有一件事要问。'
      },
      {
        en: 'This is more important than the page, and it is asked slowly and plainly.',
        zh: '这比这一页要紧，慢慢地、直直地问。'
      },
      { en: 'Come back to the room for this one, and take your time.', zh: '这一句，先回到屋里来，慢慢答。' },
      { en: 'Nothing you wrote was wrong to write.', zh: '你写的，没有哪句不该写。' }
    ]
  },
  callback: {
    narration: [
      { en: 'An old phrase of the song comes round again.', zh: '歌里从前的一句，又转了回来。' },
      { en: 'The whale passes a place it has passed before.', zh: '鲸经过一个从前经过的地方。' },
      { en: 'Barnacles from other seas still ride on its skin.', zh: '皮肤上还带着别处海里的藤壶。' },
      { en: 'A note heard before comes back off the sea floor.', zh: '从前听过的一个音，从海底折回来。' },
      { en: 'It turns along a route it has travelled other years.', zh: '它转上一条往年走过的路。' }
    ],
    coach: [
      { en: 'Something from further back has come round again.', zh: '从前的一样东西，又转回来了。' },
      { en: 'It was kept by you, and it can be let go by you.', zh: '是你留下的，也可以由你放走。' },
      {
        en: 'A line from another time lies here; look at it, or go past.',
        zh: '这里有从前的一句，看看，或者走过去。'
      },
      { en: 'You may meet it again, or leave it where it lies.', zh: '可以再见见它，也可以让它留在那儿。' }
    ]
  }
};
