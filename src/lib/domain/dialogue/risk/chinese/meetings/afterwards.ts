import type { Meeting } from '../../meaning';

/** What is put in order, given away or written for afterwards. */
export const afterwards: readonly Meeting[] = [
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: ['{安}', '{后}'],
    unless: '搬家|旅行|出差|毕业|离职|旧沙发|闲置|衣服送|断舍离|绿植|流产'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:写了?|设好?|打好?)(?:了|好|在)?[^。]{0,6}(?:信(?!息)|邮件|遗书|最后一条|讣告|给老公|给孩子)|(?:信|邮件|讣告)[^。]{0,4}(?:写|设)(?:好|在)?|写讣告',
      '明早|明天|枕头|等他们|不在|生日|温柔|发出去|去海|草稿|走'
    ],
    unless: '老板|导师|客户|工作|稿子|投稿|战时'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '再见|道别|告别|晚安|拜拜|bye',
      '他们不知道|以为我|永远|永久|世界|再也|下辈子|不回来|这次是|爱你们|不装了|药|来世|已经吞|下輩子'
    ],
    unless: '考完|同事|公司|老车|爱你们$|再来一杯|毕业|电影'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: ['保险', '赔|受益|自杀|过得|等到|拿到', '{自}|他们|娘|家里'],
    unless: '车险|理赔|车祸|推销|保险公司'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '我(?:走|不在|死)了?以后|走以后|走之前|不在了|我走了以后|死了以后',
      '号|谁|孩子|狗|猫|能看|安排|文件夹|处理|真的那种|给老公'
    ],
    unless: '毕业以后|下班|离职|爷爷|奶奶|老伴(?!痴呆)|妈妈走|爸爸走'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:明天|以后|十四号|过了今晚|今晚|星期天|周四|那时候|月底)[^。]{0,6}(?:就没(?:有)?我|没有我|我不在|不麻烦|不在了|用不着|用不上|以后的事)',
      '.'
    ]
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: ['账号|号|电脑|猫|狗', '注销|删了|格了|送走|清空|处理', '用不上|差不多|以后|都|走'],
    unless: '游戏号卖|骗|新号|盗|洗澡'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: ['对不起|原谅|谢谢你|替我|请照顾|照顾我', '离开|走啦|走先|世界|高层|再见|不怪|弟弟|来世|撑不'],
    unless: '迟到|生日'
  }
];
