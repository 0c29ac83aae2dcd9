import type { Meeting } from '../../meaning';

/** Somebody else's life. */
export const worries: readonly Meeting[] = [
  {
    meaning: 'someone-else',
    level: 'concern',
    signs: [
      '室友|朋友|闺蜜|儿子|女儿|弟|妹|哥|姐|爸|妈|舅|学生|对象|兄弟|表哥|同学|宿舍|他|她|老公|老婆',
      '东西都送人|不想活|割手|有计划|不在了我们|写想死|自杀|想砍人|活不下去|重症|吞药|拿着刀片|天上陪|攒药|联系不上|谢谢一切|上吊|走的，是我|要死给|马上就结束|想死',
      '我|说|让|了|是|老'
    ],
    unless: '电影|小说|剧|游戏|培训|论文|笑|想死你|想死我|医生每次|急救|全科|新闻|消防|剧本|教会'
  },
  {
    meaning: 'someone-else',
    level: 'concern',
    signs: [
      '站上过|吞过|割过|烫过|自杀过|想过自杀|自残住过|手臂划|寻死',
      '年前|以前|岁|现在|又|今晚|季节|高中|初中|破戒|从没告诉'
    ]
  }
];
