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
      { en: 'Water runs off its back as it rises to breathe.', zh: '它上来换气，水从背上流下。' }
    ],
    coach: []
  },
  open_day: {
    narration: [
      { en: 'A long breath at the surface, then quiet.', zh: '水面上一口长长的气，然后安静。' },
      { en: 'The whale’s shadow passes slowly over the sand below.', zh: '鲸的影子慢慢移过底下的沙。' },
      { en: 'Its back comes up, goes on coming up, goes under.', zh: '背浮上来，还在浮，然后没下去。' }
    ],
    coach: []
  },
  open_night: {
    narration: [
      { en: 'Out in the dark, one breath, and then the swell.', zh: '黑暗里一口气，然后是涌浪。' },
      { en: 'Pale sparks run along its side as it turns.', zh: '它一转身，身侧亮起细细的光点。' },
      { en: 'The whale hangs near the surface, hardly moving.', zh: '鲸悬在水面附近，几乎不动。' }
    ],
    coach: []
  },
  listening: {
    narration: [
      { en: 'A low note travels a long way.', zh: '一个低音走得很远。' },
      { en: 'The whale sinks a little and stops there.', zh: '鲸往下沉了一点，停在那里。' },
      { en: 'One long fin tips, and holds its angle.', zh: '一片长鳍侧了侧，不再动。' }
    ],
    coach: []
  },
  after_hard_turn: {
    narration: [
      { en: 'Far down, the great body keeps its place.', zh: '很深的地方，那个大身子没有离开。' },
      { en: 'The sea moves over the whale and it stays level.', zh: '海从鲸身上过，它稳稳地平着。' },
      { en: 'It lets out a slow line of bubbles.', zh: '它慢慢放出一串气泡。' }
    ],
    coach: []
  },
  naming: {
    narration: [
      { en: 'Notes go down, and an echo comes back from below.', zh: '几个音沉下去，底下有回声上来。' },
      { en: 'It rolls to look up with one small eye.', zh: '它侧过身，用一只小眼睛往上看。' },
      { en: 'The whale passes from green water into blue.', zh: '鲸从绿的水里游进蓝的水里。' }
    ],
    coach: []
  },
  offering: {
    narration: [
      { en: 'It comes up beside the swell, not against it.', zh: '它顺着涌浪上来，不顶着。' },
      {
        en: 'Three currents meet here; the whale lets itself drift.',
        zh: '三股水流在这里碰头，鲸任水带着。'
      },
      { en: 'Slowly the whale turns, the width of its own length.', zh: '鲸慢慢转了个向，转得有身子那么宽。' }
    ],
    coach: []
  },
  practising: {
    narration: [
      { en: 'Breath out, breath in, and the long slow dive.', zh: '呼出去，吸进来，然后长长地潜下去。' },
      { en: 'The tail rises and falls once, and that is far.', zh: '尾巴起落一次，就是很远。' },
      { en: 'Sunlight shakes in strips along its back.', zh: '光一条一条，在背上晃。' }
    ],
    coach: []
  },
  step: {
    narration: [
      { en: 'The whale follows the edge of a current.', zh: '鲸沿着水流的边走。' },
      { en: 'A smooth round patch on the water marks each stroke.', zh: '每划一下，水面留一块平平的圆。' },
      { en: 'It lifts its head clear, once, and looks toward land.', zh: '它把头抬出水面一次，朝着陆地。' }
    ],
    coach: []
  },
  closing_good: {
    narration: [
      { en: 'The tail goes under last.', zh: '尾巴最后没入水里。' },
      { en: 'Light comes a little way down, and the whale with it.', zh: '光往下照进来一点，鲸跟着下去。' },
      { en: 'A breath hangs over the water after it has gone.', zh: '它走了，那口气还浮在水上。' }
    ],
    coach: []
  },
  closing_hard: {
    narration: [
      { en: 'The water is the same weight as before.', zh: '水还是一样重。' },
      { en: 'It goes under without a splash.', zh: '它没下去，没有水花。' },
      { en: 'The whale rests at the surface, barely awash.', zh: '鲸在水面歇着，浪刚刚漫过背。' }
    ],
    coach: []
  },
  returning: {
    narration: [
      { en: 'It surfaces in a different bay.', zh: '它在另一个海湾浮出水面。' },
      { en: 'From far off the same low call comes again.', zh: '远远的，又是那个低低的声音。' },
      { en: 'A familiar notch in the fin, and the slow blow.', zh: '鳍上那个旧缺口，慢慢的一口气。' }
    ],
    coach: []
  },
  pause: {
    narration: [
      { en: 'The whale floats, its blowhole just above the water.', zh: '鲸浮着，呼吸孔刚好露出来。' },
      { en: 'A long gap between one breath and the next.', zh: '一口气和下一口之间，隔了很久。' },
      { en: 'The swell lifts it and sets it down.', zh: '涌浪把它托起来，又放下。' }
    ],
    coach: []
  },
  leave: {
    narration: [
      { en: 'Only a ring on the water, getting wider.', zh: '水上只剩一个圈，越来越大。' },
      { en: 'The whale turns toward deep water.', zh: '鲸转向深处。' },
      { en: 'Far out, one more breath.', zh: '很远的地方，又一口气。' }
    ],
    coach: []
  },
  risk_pause: {
    narration: [
      { en: 'The whale is quiet at the surface.', zh: '鲸在水面，静着。' },
      { en: 'No song. Only water.', zh: '没有歌声，只有水。' },
      { en: 'It stops swimming and stays up.', zh: '它不游了，留在水面上。' }
    ],
    coach: []
  },
  callback: {
    narration: [
      { en: 'An old phrase of the song comes round again.', zh: '歌里从前的一句，又转了回来。' },
      { en: 'The whale passes a place it has passed before.', zh: '鲸经过一个从前经过的地方。' },
      { en: 'Barnacles from other seas still ride on its skin.', zh: '皮肤上还带着别处海里的藤壶。' }
    ],
    coach: []
  }
};
