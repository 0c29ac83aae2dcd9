import type { ContextId } from '$lib/domain/context';
import type { Lang } from '$lib/domain/lang';

/** The 18 contexts as the check-in names them. */
export const contextNames: Readonly<Record<ContextId, Readonly<Record<Lang, string>>>> = {
  work: { en: 'Work', zh: '工作' },
  family: { en: 'Family', zh: '家人' },
  partner: { en: 'Partner', zh: '伴侣' },
  friends: { en: 'Friends', zh: '朋友' },
  health: { en: 'Health', zh: '健康' },
  selfCare: { en: 'Self-care', zh: '照顾自己' },
  money: { en: 'Money', zh: '钱' },
  education: { en: 'Studies', zh: '学业' },
  tasks: { en: 'Chores', zh: '杂事' },
  hobbies: { en: 'Hobbies', zh: '爱好' },
  fitness: { en: 'Exercise', zh: '运动' },
  weather: { en: 'Weather', zh: '天气' },
  identity: { en: 'Who I am', zh: '我是谁' },
  dating: { en: 'Dating', zh: '约会' },
  community: { en: 'Community', zh: '邻里和圈子' },
  travel: { en: 'Travel', zh: '出行' },
  currentEvents: { en: 'The news', zh: '新闻时事' },
  spirituality: { en: 'Faith', zh: '信仰' }
};
