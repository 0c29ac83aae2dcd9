import type { ArcLine } from '$lib/domain/dialogue/arc';

/** What is said to thanks, plans, anger at the coach, jokes, emoji, silence, and other input nothing can be said back from. */
export const inputLines = {
  thanks: {
    act: 'affirmation',
    say: [
      { en: 'The words were yours; the page only held them.', zh: '话是你自己说的，这里只是托着。' },
      {
        en: 'Kind of you. The writing was your own doing.',
        zh: '你客气了，话都是你自己写出来的。'
      },
      { en: 'You are welcome to it, any hour.', zh: '不客气，随时可以来写。' },
      { en: 'Thank yourself a little too. You stopped and looked.', zh: '也谢谢你自己，是你停下来看了看。' }
    ]
  },
  'no-advice': {
    act: 'affirmation',
    say: [
      { en: 'Understood: no advice. Nothing here will try to fix it.', zh: '好，不出主意，也不讲道理。' },
      { en: 'No advice, then. It can be said just as it is.', zh: '那就不给建议，照原样说就行。' },
      {
        en: 'Right. Nothing will be solved on this page unless you want it.',
        zh: '行，你不想，这一页就什么都不解决。'
      },
      { en: 'Then only listening, for as long as you like.', zh: '那就只听，想说多久说多久。' }
    ]
  },
  plan: {
    act: 'affirmation',
    say: [
      { en: 'That is a plan, and it is yours.', zh: '这是个打算，是你自己定的。' },
      { en: 'Decided, by you. It can be as small as it needs to be.', zh: '你定下来了，再小一点也可以。' },
      { en: 'A next move exists now, where there was none.', zh: '刚才还没有，现在有下一步了。' },
      { en: 'Good and concrete.', zh: '很具体，挺好。' }
    ]
  },
  joy: {
    act: 'affirmation',
    say: [
      {
        en: 'That is good to read slowly. It deserves a line of its own.',
        zh: '这个值得慢慢看，值得自己占一行。'
      },
      { en: 'Good things get written down here as well. This one is.', zh: '好事也写在这里，这一件写下了。' },
      { en: 'Something went right, and you noticed.', zh: '有件事成了，你也看见了。' },
      { en: 'Let that one take up space.', zh: '让它多占点地方。' }
    ]
  },
  hostile: {
    act: 'affirmation',
    say: [
      { en: 'Fair enough. Anger may be written here; nothing breaks.', zh: '行。火气可以写在这里，写不坏。' },
      {
        en: 'Taken, without argument. If this is not useful, it can be closed at once.',
        zh: '听到了，不争。要是没用，随时可以关掉。'
      },
      {
        en: 'It may be this page, or it may be the day. Both can be said as they are.',
        zh: '也许是这一页惹的，也许是这一天。都可以照直说。'
      },
      {
        en: 'A program can be sworn at. Then, if you want: what is really in the way.',
        zh: '骂程序没关系。骂完要是愿意，写写真正挡路的是什么。'
      }
    ]
  },
  'off-topic': {
    act: 'information',
    say: [
      {
        en: 'That is outside what this page can do. It knows feelings, a few exercises and your own words.',
        zh: '这个超出这一页的本事了。它只会陪着写心情，做几样练习，用你自己的话。'
      },
      {
        en: 'No answer to that here. For how things are with you, there is room.',
        zh: '这个这里答不了。要说说你自己怎么样，地方有的是。'
      },
      {
        en: 'Not something this page can help with. What is going on around it may be.',
        zh: '这件事这里帮不上，它周围的那些事也许可以说说。'
      }
    ]
  },
  empty: {
    act: 'suggestion',
    say: [
      { en: 'Nothing arrived. One word would do, or skip this.', zh: '没有收到字。一个词也行，跳过也行。' },
      { en: 'An empty line. Stay with it, or write a word.', zh: '空了一行。就这么待着，或者写一个词。' },
      { en: 'Blank is fine. Skip whenever you like.', zh: '空着也可以，想跳过就跳过。' }
    ]
  },
  emoji: {
    act: 'suggestion',
    say: [
      {
        en: 'A picture can be a beginning. Put one word beside it, if there is one.',
        zh: '一个表情也算开头。旁边要是有个词，写上。'
      },
      {
        en: 'Seen. If that face had a sentence, write the sentence.',
        zh: '看到了。这个表情要是会说一句话，写那句话。'
      },
      {
        en: 'That is a face. A word or two would let it be said back.',
        zh: '收到一个表情。再添一两个字，就能还给你听。'
      }
    ]
  },
  'other-language': {
    act: 'information',
    say: [
      {
        en: 'This page reads English and Chinese only. What you wrote is kept; it just cannot be said back. You can switch the language in settings.',
        zh: '这一页只认得中文和英文。你写的留着，只是没法还给你听。想换语言，可以在设置里换。'
      },
      {
        en: 'Kept, though not in a language this page knows. English or Chinese can be answered.',
        zh: '留着了，只是这种文字它读不了。中文或英文才能回应。'
      },
      {
        en: 'It is saved as written. Only English and Chinese can be answered here.',
        zh: '原样存下了。这里只能回应中文和英文。'
      }
    ]
  },
  repeated: {
    act: 'affirmation',
    say: [
      {
        en: 'The same words again. Maybe that is how loud it is. They are here twice now.',
        zh: '同样的话又来了一次，也许它就是这么响。现在写了两遍。'
      },
      {
        en: 'Once more the same. It may need repeating; that is allowed.',
        zh: '又是这一句。也许它就是要多说几遍，可以的。'
      },
      {
        en: 'Still that sentence. A different one may come, or not.',
        zh: '还是这句话。别的话也许会来，也许不来。'
      },
      { en: 'Said again. Some things circle.', zh: '又说了一遍。有些事会打转。' }
    ]
  },
  long: {
    act: 'affirmation',
    say: [
      {
        en: 'That is a lot, and all of it is kept. One piece of it is enough to go on with.',
        zh: '写了很多，都留着了。往下只拿其中一小块就够。'
      },
      {
        en: 'All of that has been there at once. It is on the page now; take it in parts.',
        zh: '这么多事一起压着。现在在纸上了，一段一段来。'
      },
      {
        en: 'Long pages are fine. From here, only the line that weighs most.',
        zh: '写得长没关系。往下只挑最重的那一句。'
      }
    ]
  },
  unreadable: {
    act: 'suggestion',
    say: [
      {
        en: 'No word could be made out of that. Hitting keys is allowed; a word works better.',
        zh: '这里面认不出字来。乱敲也行，有个词更好。'
      },
      {
        en: 'That came through as keys, not words. Try one word, or skip.',
        zh: '收到的是按键，不是字。试着写一个词，或者跳过。'
      },
      {
        en: 'It is saved, but it cannot be read. A short sentence would do.',
        zh: '存下了，只是读不出来。写个短句就行。'
      }
    ]
  },
  'answer-back': {
    act: 'suggestion',
    say: [
      { en: 'The line is open again whenever you want it.', zh: '想接着写，那一行还在。' },
      { en: 'Back to you, wherever you were.', zh: '接着你刚才的，从哪儿都行。' },
      { en: 'Go on from before, or from here.', zh: '从刚才接着，或者从这里开始。' },
      { en: 'The page is still yours to go on with.', zh: '这一页还是你的，接着写吧。' }
    ]
  }
} satisfies Record<string, ArcLine>;
