import type { Meeting } from '../../meaning';

/** Voices and visions that order harm; minds racing past sleep; what nobody else hears. */
export const visions: readonly Meeting[] = [
  {
    meaning: 'command',
    level: 'crisis',
    signs: ['{声}~10{令}', '{害}'],
    unless:
      '医生|老板|妈妈让我|老师|电视剧|电影|主持|歌|剧里|游戏|新闻|导演|教练让我|爸妈让我|领导|打车|死鱼|节目|药丸|剧组'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '邻居|公交|政府|手机|水管|天花板|楼上|广播|广告|电视|墙|所有人|别人|墙角|人家',
      '监听|下毒|毒药味|听见我在想|读我|克隆|对付我|发消息|喊我|叫我|信号|在想什么|看不见|被换|说话|跟踪|偷听|害我',
      '我'
    ],
    unless: '吵|装修|噪音|客服|推销|外卖|诈骗'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '没睡|不用睡觉|不困|没怎么睡|睡四小时|一共睡|不睡',
      '规律|公司|存款|被选中|治病|厉害|浑身是劲|买了两|天才|使命|家具都送|看懂'
    ],
    unless: '夜班|孩子|考研'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: ['妈|爸|老公|老婆|家人|孩子', '被(?:人)?换|长得像|冒充|假的'],
    unless: '手机壳|衣服|尿布|医保卡|班|照片'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: ['男人|女人|黑影|人影|小孩', '别人(?:都)?看不见|只有我看|墙角']
  }
];
