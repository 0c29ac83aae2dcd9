import type { Meeting } from '../../meaning';

/** A place to die at, and what draws there. */
export const places: readonly Meeting[] = [
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{高处}|{轨}', '{引}', '{自}|好想|想|了|是不是'],
    unless:
      '烟花|晾|电梯|恐高|栏杆真|泳|跳台|晚点|上班|堵|下班|孩子们|一起跳|跳舞|跳绳|封了|开车过大桥，唱|惊恐发作|日出|聚餐|电影|旅游|风景|新房|金门|拍照|房租|租房|搬家|赶上'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '{水边}|湖|海',
      '走进|去躺|还给|叫了我|今晚我去|适合离开|站在[^。]{0,6}很久|不会再回来|别找我|漂多久|好安静|选好了那'
    ],
    unless: '旅行|度假|海鲜|玩|游泳|薯条|上海|海报|冻死'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['方向盘|油门|开车|车', '松手|一打|撞上|冲下|冲向|撞死|往人堆|往车', '{自}|想|算了|完事'],
    unless: '驾校|科[二三]|剧'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:坐|站|停|爬)(?:在|到)[^。，]{0,6}(?:{高处}|铁轨|铁道|{水边})',
      '{时}|现在|三|很久|睡了|一个人|没人|老婆|说|不知道自己'
    ],
    unless: '坐火车|坐地铁|烟花|美|拍照|住|同学|聚|风景|看日出|吃|等车'
  }
];
