import type { Lang } from '$lib/domain/lang';

type Both = Readonly<Record<Lang, string>>;

/** What is at stake, as the panel speaks of it. */
export type Stake = 'self' | 'other-danger';

/**
 * The sentences of a panel, in the order they are read. The plain question a concern asks, its answers and what is
 * said after them belong to the conversation (`content/dialogue/safety-lines.ts`); a panel asks nothing.
 */
export interface Panel {
  /** One plain heading. */
  title: Both;
  /** At most three short sentences. */
  body: readonly Both[];
}

/** The panels of a crisis, by what is at stake. */
export const panels: Readonly<Record<'crisis', Readonly<Record<Stake, Panel>>>> = {
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
      ]
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
      ]
    }
  }
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
