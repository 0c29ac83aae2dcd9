import type { Meeting } from '../../meaning';

/** Taken already, or about to be: medical help comes first. */
export const taken: readonly Meeting[] = [
  { meaning: 'means', level: 'crisis', signs: ['{吞}~6{毒}', '.'], unless: '游戏|玩具|遥控' },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{吞}~6{多}~6{药}', '.'],
    unless: '感冒|牙疼|发烧|中药|维生素'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{药}~6(?:全|都|过量|好多|下去)', '{吞}|过量|{不适}'],
    unless: '药店|感冒|发烧|医生'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['(?:吞|吃了|食咗)[^。，]{0,6}{多}[^。，]{0,4}(?:片|药|粒|颗|安|扑)', '{不适}'],
    unless: '火锅|自助|烧烤|甜|蛋糕|辣|饭|冰|海鲜|外卖|晕车'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{药}|{毒}', '{不适}', '{吞}|混|过量'],
    unless: '救回来|抢救|急救|医生|感冒|开的|上周开始|恶心，|止痛药吃得|衣服'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['酒', '{药}', '醒不|睡不醒|最好|手边|永远|下面该|不叫人|混'],
    unless: '医生'
  }
];
