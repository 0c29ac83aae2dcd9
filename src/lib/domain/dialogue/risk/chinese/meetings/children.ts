import type { Meeting } from '../../meaning';

/** A baby or a child in danger from the one who looks after it. */
export const children: readonly Meeting[] = [
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    signs: ['{孩}', '{伤孩}', '我|自己|脑子|怕|该'],
    unless: '老师|同学|幼儿园|新闻|电影|跟孩子一起走路|手机|积木|碗|玩具|一起走走|接'
  },
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    signs: ['脑子里|声音|她说|有人跟我说|他们说', '(?:扔|摔|捂|掐|带走|一起死)[^。]{0,8}', '{孩}|她|他'],
    unless: '垃圾|快递|球'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '{孩}|生完|产后|当妈|坐月子|月子',
      '玻璃|不是我的|没有(?:任何)?感觉|没感情|没有感情|后悔(?:生|当)|出事的画面|盯着墙|每天哭|天天哭|怪物|怕自己一个人|都锁起来|那些念头|一醒我就怕|换个更好|阳台'
    ],
    unless: '助产士|医生说|钢化|电影'
  }
];
