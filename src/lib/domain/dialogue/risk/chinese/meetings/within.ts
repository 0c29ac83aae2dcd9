import type { Meeting } from '../../meaning';

/** Something deadly within reach. */
export const within: readonly Meeting[] = [
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '{药}|{毒}|{刀}|药片|[片颗]药|安定',
      '攒|囤|藏|买回来|备齐|系好|点了|开了|拧开|拿出来|拿下来|倒出来|手里|手边|旁边|床头|枕头|挂好|接好|贴好|够了|东西都有|还在|放在|对着|盯着|扎了|套头|拿起来|按在|缠|比划|踩|柜子'
    ],
    unless:
      '切菜|做饭|新菜刀|感冒|医生|药店|药盒|降压药吃|晒|炭烤|烧烤|船上|秋千|手工|剪纸|游戏|针|电子|鸡|出租车'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['凳子|绳|皮带|围巾|带子|塑料袋', '脖子|套头|挂好|踩|系好|勒|什么都没有'],
    unless: '礼物|秋千|船|健身'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['[二三四五六七八九]十(?:多|几)?片|\\d{2,}片', '{自}|死|药|手里'],
    unless: '照片|面膜|图片|药店|饺子|钙片'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '烧炭|上吊|跳楼|割腕|卧轨|淹死|吊死|溺水|吃多少|哪座桥|要多久|多久会',
      '需要多久|难受|安详|痛|疼|会死|最高|怎么样|多少|吗|啊'
    ],
    unless: '新闻|小说|电影|论文|被录用|故事|诗|拍戏'
  }
];
