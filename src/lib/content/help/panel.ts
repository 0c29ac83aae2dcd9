import type { Lang } from '$lib/domain/lang';
import type { Risk } from '$lib/domain/dialogue/risk/risk';

type Both = Readonly<Record<Lang, string>>;

/** What is at stake, as the panel speaks of it. */
export type Stake = 'self' | 'other-danger' | 'someone-else';

/** The sentences of a panel, in the order they are read. */
export interface Panel {
  /** One plain heading. */
  title: Both;
  /** At most three short sentences. */
  body: readonly Both[];
  /** The plain question of a concern, with its answers; a crisis asks nothing. */
  question: Both | null;
  answers: readonly {
    id: 'yes' | 'manner-of-speaking' | 'not-sure' | 'safe-now' | 'not-safe';
    words: Both;
  }[];
}

/** Asked plainly, because asking plainly does no harm and hinting does not help. */
const plainAnswers: Panel['answers'] = [
  { id: 'yes', words: { en: 'Yes', zh: '是' } },
  { id: 'not-sure', words: { en: 'Not sure', zh: '说不清' } },
  { id: 'manner-of-speaking', words: { en: 'No, a way of speaking', zh: '不是，只是一种说法' } }
];

const safetyAnswers: Panel['answers'] = [
  { id: 'not-safe', words: { en: 'No, not safe', zh: '不安全' } },
  { id: 'not-sure', words: { en: 'Not sure', zh: '说不清' } },
  { id: 'safe-now', words: { en: 'Safe for now', zh: '现在是安全的' } }
];

/** The panels of the two levels, by what is at stake. */
export const panels: Readonly<Record<'concern' | 'crisis', Readonly<Record<Stake, Panel>>>> = {
  concern: {
    self: {
      title: { en: 'One plain question first', zh: '先直接问一句' },
      body: [
        {
          en: 'It is asked of anyone who writes something like this, and any answer is all right.',
          zh: '写到这样的话，谁都会被这样问一句。怎么答都可以。'
        }
      ],
      question: { en: 'Are you thinking about ending your life?', zh: '你是在想结束自己的生命吗？' },
      answers: plainAnswers
    },
    'other-danger': {
      title: { en: 'First, about being safe', zh: '先说安全' },
      body: [
        {
          en: 'Nobody has the right to hurt or frighten you, and it is not yours to fix alone.',
          zh: '没有谁可以伤害你、吓唬你，这件事也不用你一个人扛。'
        }
      ],
      question: { en: 'Are you safe right now?', zh: '你现在安全吗？' },
      answers: safetyAnswers
    },
    'someone-else': {
      title: { en: 'You are worried about somebody', zh: '你在担心一个人' },
      body: [
        {
          en: 'Asking them plainly whether they are thinking about ending their life does not put the idea there.',
          zh: '直接问对方“你是在想结束生命吗”，不会让人因此去想。'
        },
        {
          en: 'If they are in danger now, call emergency services, and stay with them or on the line if that is safe.',
          zh: '如果对方现在有危险，请打紧急电话；安全的话，陪在身边，或者别挂电话。'
        },
        {
          en: 'The lines below also answer people who call about somebody else.',
          zh: '下面的电话，替别人打也可以。'
        }
      ],
      question: null,
      answers: []
    }
  },
  crisis: {
    self: {
      title: { en: 'Stop here. A person can answer now', zh: '先停在这里。现在就有人可以接电话' },
      body: [
        {
          en: 'What you wrote matters more than any exercise. Please call or text one of these now.',
          zh: '你写下的这句话，比任何练习都要紧。请现在就打一个电话，或发一条短信。'
        },
        {
          en: 'If you have already taken something or are hurt, call emergency services first.',
          zh: '如果已经吃了什么，或者受了伤，先打急救电话。'
        },
        {
          en: 'If there is something near you that you could hurt yourself with, move away from it, or go to where another person is.',
          zh: '身边要是有会伤到自己的东西，请离它远一点，或者去有人的地方。'
        }
      ],
      question: null,
      answers: []
    },
    'other-danger': {
      title: { en: 'If anyone is in danger now, call first', zh: '如果有人正有危险，先打电话' },
      body: [
        {
          en: 'Go to a place with a way out, away from kitchens and anything that could be used as a weapon, if you can do so safely.',
          zh: '能安全离开的话，去一个有出口的地方，离厨房和能伤人的东西远一点。'
        },
        {
          en: 'If the danger is that you might hurt someone, step away from them and call. You will be helped, too.',
          zh: '如果是怕自己会伤到别人，先离开那里，再打电话。也会有人帮你。'
        },
        {
          en: 'The button at the top closes this page at once.',
          zh: '最上面的按钮可以马上关掉这一页。'
        }
      ],
      question: null,
      answers: []
    },
    'someone-else': {
      title: { en: 'Somebody may be in danger', zh: '有人可能正有危险' },
      body: [
        {
          en: 'Call emergency services where they are, or somebody who can be with them soon.',
          zh: '请打对方所在地的紧急电话，或者联系能很快到对方身边的人。'
        },
        {
          en: 'You do not have to carry this alone: the lines below answer you as well.',
          zh: '你也不用一个人扛，下面的电话同样接你的。'
        }
      ],
      question: null,
      answers: []
    }
  }
};

/** What the panel is about, from what was found. */
export const stakeOf = (risk: Risk): Stake => risk.kind ?? (risk.level === 'none' ? 'self' : 'someone-else');

/** The panel for what was found; null when nothing was. */
export const panelFor = (risk: Risk): Panel | null =>
  risk.level === 'none' ? null : panels[risk.level][stakeOf(risk)];

/** After each answer to the plain question. */
export const afterAnswer: Readonly<Record<Panel['answers'][number]['id'], Both>> = {
  yes: { en: 'Thank you for saying it plainly.', zh: '谢谢你直接说出来。' },
  'manner-of-speaking': { en: 'Understood. Back to where you were.', zh: '好，那就回到刚才的地方。' },
  'not-sure': {
    en: 'Not being sure is reason enough to call. The numbers stay here, and you can go on writing.',
    zh: '说不清，就已经够打一个电话了。号码一直在这里，你也可以接着写。'
  },
  'safe-now': {
    en: 'Good. The numbers stay within reach, one tap away.',
    zh: '好。号码就在手边，点一下就到。'
  },
  'not-safe': { en: 'Then call first. Everything else can wait.', zh: '那就先打电话，别的都可以等。' }
};

/** Words on the parts of the panel and the quiet bar that stays for a day after a crisis. */
export const panelWords: Readonly<Record<string, Both>> = {
  call: { en: 'Call', zh: '拨打' },
  text: { en: 'Text', zh: '发短信' },
  emergency: { en: 'Emergency', zh: '紧急电话' },
  trusted: { en: 'Call someone you trust', zh: '打给信任的人' },
  leave: { en: 'Leave quickly', zh: '马上离开' },
  close: { en: 'Close', zh: '关闭' },
  keepWriting: { en: 'Keep writing here', zh: '继续写' },
  grounding: { en: 'While you wait for an answer', zh: '等接通的时候' },
  chooseRegion: { en: 'Choose where you are', zh: '选择你所在的地方' },
  noLine: {
    en: 'No confirmed line for this place is kept here. Please call the local emergency number.',
    zh: '这里没有存这个地方核实过的电话，请打当地的紧急号码。'
  },
  checked: { en: 'Numbers checked on', zh: '号码核对日期' },
  bar: { en: 'Help is one tap away', zh: '点一下就有人接' },
  nothingKept: {
    en: 'This page keeps no record that it was opened.',
    zh: '打开过这一页，不会留下任何记录。'
  },
  minors: {
    en: 'If you are under 18, these lines are for you. You can also tell an adult you trust.',
    zh: '如果你未满十八岁，这些电话就是给你的。也可以告诉一个你信得过的大人。'
  }
};
