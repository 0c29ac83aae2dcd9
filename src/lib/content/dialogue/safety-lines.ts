import type { ArcLine, CheckLabels } from '$lib/domain/dialogue/arc';

/**
 * What is said when the words may be about dying, self-harm, or danger from someone. Plain, short, the same for every
 * guide. The help panel itself (numbers, regions) is not part of these lines.
 */
export const safetyLines = {
  'concern-pause': {
    act: 'information',
    say: [
      {
        en: 'Everything else can wait a moment. One plain question, because of what you wrote.',
        zh: '别的先放一放。因为你刚才写的，有一句话要直接问。'
      },
      {
        en: 'Stopping here for one question. It is asked plainly because it matters.',
        zh: '先停一下，问一个问题。它要紧，所以问得直接。'
      },
      {
        en: 'Before going on, one direct question. Any answer is all right.',
        zh: '往下之前，先直接问一句。怎么答都可以。'
      }
    ]
  },
  'concern-self': {
    act: 'question',
    say: [
      { en: 'Are you thinking about ending your life?', zh: '你是在想结束自己的生命吗？' },
      { en: 'Is this about ending your life?', zh: '你说的，是想结束自己的生命吗？' },
      { en: 'Are there thoughts of ending your life right now?', zh: '现在有结束自己生命的念头吗？' }
    ]
  },
  'concern-other': {
    act: 'question',
    say: [
      {
        en: 'Is someone hurting you, or are you afraid of what they may do?',
        zh: '是有人在伤害你，或者你怕他会对你做什么吗？'
      },
      { en: 'Are you in danger from someone right now?', zh: '你现在有来自别人的危险吗？' },
      { en: 'Is there somebody near who might harm you?', zh: '身边有可能会伤害你的人吗？' }
    ]
  },
  'concern-someone': {
    act: 'information',
    say: [
      {
        en: 'If someone you know may end their life: ask them plainly, stay with them, and call for help together. The numbers here are for you as well.',
        zh: '如果你认识的人可能会轻生：直接问他，陪着他，一起打电话求助。这里的号码，你也可以打。'
      },
      {
        en: 'Fearing for someone’s life is too much for one person. The lines here advise those around them too. Asking directly does no harm.',
        zh: '替别人的命担心，一个人扛不住。这里的热线也会教身边的人怎么办。直接问出口，不会害了他。'
      },
      {
        en: 'Do not leave them alone if you can help it, and bring in someone else now. The lines shown here take such calls.',
        zh: '能不让他一个人待着，就别让他一个人，现在就再叫上一个人。这里列的热线接这样的电话。'
      }
    ]
  },
  cleared: {
    act: 'affirmation',
    say: [
      { en: 'Thank you for answering. On from there, then.', zh: '谢谢你回答。那就接着刚才的。' },
      { en: 'Good to have asked. Back to where it was.', zh: '问清楚就好。回到刚才那里。' },
      { en: 'That is clear now. The page goes on.', zh: '清楚了，接着写吧。' }
    ]
  },
  unsure: {
    act: 'information',
    say: [
      {
        en: 'Not being sure is an answer. People who listen day and night are one tap away; they talk with people who are not sure too.',
        zh: '说不准，也是一种回答。点一下就能找到愿意听的人；说不准的时候，也可以打给他们。'
      },
      {
        en: 'Then the lines stay within reach while you go on here. There is no need to be certain before calling one.',
        zh: '那就把求助电话放在手边，这里照样可以写。不用想清楚了才能打。'
      },
      {
        en: 'That is all right. Help is shown here as well, and you can keep writing beside it.',
        zh: '说不准也没关系。能帮忙的人就列在这里，你可以一边写。'
      }
    ]
  },
  'crisis-self': {
    act: 'information',
    say: [
      {
        en: 'This matters more than anything else here. Please reach a person now: a help line, the emergency number, or someone near you.',
        zh: '这比这里的一切都要紧。请现在就找一个人：求助热线、急救电话，或者身边的人。'
      },
      {
        en: 'The exercise stops here. What you wrote needs a person, now: call a line, call the emergency number, or go to someone.',
        zh: '练习到这里停下。你写的，需要一个真实的人，现在就需要：打热线、打急救电话，或者去找身边的人。'
      },
      {
        en: 'Please do not stay alone with this. The numbers here reach people. If you are in danger this minute, the emergency number first.',
        zh: '请不要一个人扛着，这里的号码那头是人。如果此刻有危险，先打急救电话。'
      }
    ]
  },
  'crisis-distance': {
    act: 'information',
    say: [
      {
        en: 'If something you could hurt yourself with is close, move away from it, or ask someone to take it.',
        zh: '如果手边有会伤到自己的东西，先离它远一点，或者请人拿走。'
      },
      {
        en: 'Put distance between you and anything you could use: another room, the street, somebody’s door.',
        zh: '离会伤到自己的东西远一点：换个房间，下楼，去敲谁的门。'
      },
      {
        en: 'Go where the thing you might use is not. A few minutes and a few steps make a difference.',
        zh: '去一个没有那样东西的地方。隔开几分钟、几步路，就不一样。'
      }
    ]
  },
  'crisis-young': {
    act: 'information',
    say: [
      {
        en: 'An adult you trust can make the call with you: a parent, a relative, a teacher, a friend’s mother. Three words are enough: “I need help.”',
        zh: '可以让一个信得过的大人陪你打：爸妈、亲戚、老师、同学的家长。四个字就够了：“我要帮忙。”'
      },
      {
        en: 'Go to an adult who is near, or call one: family, a teacher, a neighbour. You do not have to explain it all first.',
        zh: '去找一个离你近的大人，或者打给他：家人、老师、邻居。不用先把事情都说清楚。'
      },
      {
        en: 'Show this screen to an adult you trust if saying it aloud is too hard.',
        zh: '要是说不出口，就把这个屏幕拿给一个你信得过的大人看。'
      }
    ]
  },
  'crisis-other': {
    act: 'information',
    say: [
      {
        en: 'If you are in danger now, call the emergency number, or get to a place with other people. What someone does to you is not yours to fix with the right words.',
        zh: '如果现在有危险，请报警，或者去人多的地方。别人伤害你，不是你换个说法就能解决的。'
      },
      {
        en: 'Your safety first. The emergency number is here, and this screen can be closed quickly. You do not have to explain yourself to be helped.',
        zh: '安全最要紧。报警电话就在这里，这个页面可以马上关掉。不用先解释清楚，也可以求助。'
      },
      {
        en: 'Get to safety before anything else: leave if you can, call if you can. The people on these lines know such situations.',
        zh: '先到安全的地方：能走就走，能打电话就打。这些电话那头的人，知道这种处境。'
      }
    ]
  },
  'after-crisis': {
    act: 'information',
    say: [
      {
        en: 'It is written down here, and only here. The lines above reach a person.',
        zh: '写下来了，只在这里。上面的电话能找到人。'
      },
      {
        en: 'You can keep writing. Nothing is asked of you. A person on the line can answer; this page cannot.',
        zh: '可以一直写，什么都不问你。电话那头的人能回应你，这一页不能。'
      },
      {
        en: 'The page stays open. Please let someone real hear this too.',
        zh: '这一页一直开着。也请让一个真实的人听到这些。'
      },
      {
        en: 'Kept, word for word. If it gets closer, call first and write after.',
        zh: '一个字不少地放着。要是更难受了，先打电话，再写。'
      },
      {
        en: 'Still here to write on. The numbers are still there to call.',
        zh: '这里还可以写，电话也还可以打。'
      }
    ]
  }
} satisfies Record<string, ArcLine>;

/** The three answers to the plain question. The second is for figures of speech, or for a danger that is not there. */
export const checkLabels: Record<'self' | 'other-danger', CheckLabels> = {
  self: {
    yes: { en: 'Yes', zh: '是' },
    speaking: { en: 'No, it is a way of speaking', zh: '不是，只是一种说法' },
    unsure: { en: 'I am not sure', zh: '我说不准' }
  },
  'other-danger': {
    yes: { en: 'Yes', zh: '是' },
    speaking: { en: 'No, I am safe', zh: '没有，我是安全的' },
    unsure: { en: 'I am not sure', zh: '我说不准' }
  }
};
