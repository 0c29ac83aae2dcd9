import type { LetterTemplates } from '$lib/domain/letter/templates';

/** 中文的信。这里不数没写的日子，不夸奖，也不替人说出标记以外的感受。 */
export const chinese: LetterTemplates = {
  counts: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
  units: {
    days: { one: '{n}天', other: '{n}天' },
    entries: { one: '{n}次记录', other: '{n}次记录' },
    sessions: { one: '{n}次聊天', other: '{n}次聊天' },
    times: { one: '{n}次', other: '{n}次' },
    nights: { one: '{n}晚', other: '{n}晚' },
    words: { one: '{n}个词', other: '{n}个词' },
    months: { one: '{n}个月', other: '{n}个月' }
  },
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  months: [
    '一月',
    '二月',
    '三月',
    '四月',
    '五月',
    '六月',
    '七月',
    '八月',
    '九月',
    '十月',
    '十一月',
    '十二月'
  ],
  date: '{n}日',
  dateInYear: '{m}月{n}日',
  ordinal: false,
  steps: ['很不愉快', '不愉快', '有点不愉快', '说不上', '有点愉快', '愉快', '很愉快'],
  weather: ['大雨', '小雨', '低云', '雾', '薄薄的太阳', '晴', '大晴'],
  kinds: {
    weekly: {
      titles: [
        ['{firstDay}{firstSky}，{lastDay}{lastSky}', '这一周，{sky}'],
        ['最亮的是{light}', '大体是{sky}'],
        ['从{firstSky}到{lastSky}', '{sky}里的{days}'],
        ['{heavy}那一天', '{sky}底下'],
        ['{firstDay}到{lastDay}', '{sky}下面的事'],
        ['写给{light}的一页', '一页{sky}'],
        ['先是{firstSky}，后来{lastSky}', '{entries}写成的一周'],
        ['{heavy}低，{light}高', '本周，{sky}'],
        ['末了是{lastSky}', '{sky}底下的笔记'],
        ['{heavy}的分量', '{sky}的颜色'],
        ['走到{lastDay}', '再看一眼这一周']
      ],
      openings: [
        ['这一周你写了{days}，重量大多在{heavy}。', '这一周你写了{days}，都在这页上。'],
        ['一共{entries}，最轻的一笔在{light}。', '这一周一共{entries}。'],
        ['把日子排开看，{firstDay}是{firstSky}，到{lastDay}成了{lastSky}。', '把这周的标记排开看，是{sky}。'],
        ['你用得最多的词是“{word}”，{wordTimes}。', '几句话，{days}，一页纸，就是你记下的这一周。'],
        ['要是拿天气来说，{heavy}在云底下，{light}离太阳近些。', '要是拿天气来说，这周是{sky}。'],
        ['有两天格外显眼：{heavy}在线的最低处，{light}在最高处。', '隔开一点，再看看这{days}。'],
        ['你写下的{days}里，{light}最好过。', '这周的记录，有{entries}那么长。'],
        ['你来写过，也来聊过：{entries}，{sessions}。', '这周有一些进了{entries}里，其余的就那么过了。'],
        ['最低的是{heavy}。一周没有停在那里。', '远远看去，这一周像{sky}。'],
        ['“{word}”这个词，你选了{wordTimes}。', '你自己标下的{days}，连起来像一条小路。'],
        [
          '这周的线拐了个弯，前头是{firstSky}，后头是{lastSky}。',
          '有一条线穿过这一周，是你画的：{entries}。'
        ],
        ['这一周，从{heavy}的低处，一直到{light}的高处。', '一个星期，落在纸上的有{days}。'],
        ['有的星期有一道山脊，这周的在{light}。', '这是小小的一页，讲的是{days}。']
      ],
      questions: [
        '下个周日回头看，会怎么说这一周？',
        '要是只能留下其中一个小时，留哪个？',
        '有什么一直背着的，可以放下一天？',
        '这页上的事，想讲给谁听一件？',
        '有哪件事，做起来比想的容易？',
        '这周在哪儿喘过一口气？',
        '下一周会来的，你已经知道些什么？',
        '这页上有没有一句，现在会换个说法？',
        '有什么小东西，没开口求它，它就帮了忙？',
        '怎样能让下个周三软和一点？',
        '如果是朋友过了这样一周，你会问他什么？',
        '有什么值得原样再来一遍？',
        '哪一天让你没想到？',
        '有什么是身体比你先知道的？',
        '什么事再放一周也不要紧？',
        '再过七天，你想站在哪里？',
        '这一周里，什么是刚刚好的？'
      ]
    },
    monthly: {
      titles: [
        ['{month}，从{firstSky}到{lastSky}', '{month}，{sky}'],
        ['{month}里的{days}'],
        ['{month}装了些什么', '写给{month}的一页'],
        ['站在月尾看{month}'],
        ['{month}的天气']
      ],
      openings: [
        [
          '{month}你写了{days}，{entries}。最低在{heavy}，最高在{light}。',
          '{month}你写了{days}，{entries}。'
        ],
        [
          '站在最后一天往回看，{month}是{sky}，{light}比别的日子高些。',
          '站在最后一天往回看，{month}是{sky}。'
        ],
        ['{month}里你记下了{days}，“{word}”出现得最多，{wordTimes}。', '{month}里你记下了{days}。'],
        ['一个月太长，记不全，这里是其中的{days}。'],
        ['{month}开头是{firstSky}，末尾是{lastSky}。', '把{month}的标记放在一起，是{sky}。'],
        ['{month}有{sessions}，{entries}。', '{month}有{entries}。'],
        ['{month}的{heavy}和{light}之间，有一段不小的坡。', '{month}的{days}，都在这页上。']
      ],
      questions: [
        '这个月教给你的，有什么是你没想学的？',
        '下个月，想多一点什么？',
        '哪一天你愿意再走一遍？',
        '有什么不声不响地变轻了？',
        '有什么是你不再等了的？',
        '这个月让谁离你近了些？',
        '有什么可以跟这页一起留在身后？',
        '这个月的哪个习惯，该给它留把椅子？',
        '有什么事没来由地做了，还挺喜欢？',
        '月初第一天，你想对自己说什么？',
        '还有什么没完，也可以就这么放着？',
        '你在哪里歇过？',
        '一年以后，想记得这个月的什么？'
      ]
    },
    yearly: {
      titles: [
        ['{year}年，从{heavyMonth}到{lightMonth}', '{year}年'],
        ['{year}年留在纸上的'],
        ['一年，其中的{days}'],
        ['从山坡上看{year}年']
      ],
      openings: [
        [
          '{year}年你写了{days}，{entries}。最轻的是{lightMonth}，最重的是{heavyMonth}。',
          '{year}年你写了{days}，{entries}。'
        ],
        [
          '一年里的大半，谁也不会写下来。{year}年的{days}在这里，{lightMonth}有一点光。',
          '一年里的大半，谁也不会写下来。{year}年的{days}在这里。'
        ],
        ['{year}年有{months}落了笔，合起来看，是{sky}。'],
        [
          '要是把{year}年当一段路，{heavyMonth}是上坡，{lightMonth}是山顶的风景。',
          '要是把{year}年当一段路，它有{days}那么长。'
        ]
      ],
      questions: [
        '这一年里，带走什么，留下什么？',
        '年初的那个你，听到什么会高兴？',
        '这一年里的哪一天，你愿意送给你爱的人？',
        '到明年这时候，希望什么已经变得平常？'
      ]
    }
  },
  quotes: ['“{quote}”'],
  people: [
    ['{name}出现了{nameTimes}，旁边写着“{beside}”。', '{name}出现了{nameTimes}。'],
    ['你提到{name}{nameTimes}。'],
    ['这几页里有一个名字：{name}，{nameTimes}。'],
    ['你写到{name}{nameTimes}，同一笔里还有“{beside}”。', '你写到{name}{nameTimes}。'],
    ['{name}也在里面，{nameTimes}。']
  ],
  kept: [
    '聊天里你留下了这个：{kept}。',
    '有一样你收着的：{kept}。',
    '还有这句，是从一次聊天里留下的：{kept}。'
  ],
  numbers: {
    middle: [
      '你的标记，有一半落在 {low} 和 {high} 之间。',
      '标记居中的那一半，从 {low} 到 {high}。',
      '用数字说：{entries}，一半在 {low} 到 {high} 之间。'
    ],
    pleasant: [
      '{of}个标记里，{pleasant}个在愉快这一边。',
      '数一数，{of}个标记，{pleasant}个在线的愉快那侧。',
      '愉快那一边的标记有{pleasant}个，一共{of}个。'
    ],
    sleep: [
      '记下的{nights}，平均睡了 {hours} 小时。',
      '有记录的{nights}里，一晚平均睡 {hours} 小时。',
      '夜里平均睡了 {hours} 小时，记了{nights}。'
    ],
    session: [
      '{rated}，之前标在 {before}，之后 {after}；这样的时候，放着不管也常会自己变动 {usual}。',
      '{rated}：之前 {before}，之后 {after}。从那里起，平常自己也会变动 {usual}。',
      '聊之前 {before}，聊之后 {after}，共{rated}。其中有一部分本来就会来，约 {usual}。'
    ],
    higher: [
      '有“{feature}”的日子，标记大约高 {difference}（{least} 到 {most}）。才{over}，未必准。',
      '有“{feature}”的那些天，标记约高 {difference}，上下在 {least} 到 {most}，一共看了{over}。'
    ],
    lower: [
      '有“{feature}”的日子，标记大约低 {difference}（{least} 到 {most}）。才{over}，未必准。',
      '有“{feature}”的那些天，标记约低 {difference}，上下在 {least} 到 {most}，一共看了{over}。'
    ]
  },
  openSteps: [
    '还有一小步没走：{step}。放着也可以。',
    '有一步等在那儿，它不急：{step}。',
    '还没做，没做也行：{step}。',
    '单子上有一步：{step}。什么时候合适都行。',
    '前头还有一步，想走再走：{step}。'
  ],
  doneSteps: [
    '有一步已经走过了：{step}。',
    '你给自己定的一件事，做了：{step}。',
    '这一件，完了：{step}。',
    '为这一步，林间多了一只萤火虫：{step}。'
  ],
  newWords: [
    '有的词你第一次用：{newWords}。',
    '你的词里新来了：{newWords}。',
    '林间为{newWords}长出了新叶。'
  ],
  mistakes: [
    '{date}那天，判读猜的是“{reading}”，你标的是“{rating}”。以你的为准。',
    '判读在{date}看走了眼：它读成“{reading}”，你说的是“{rating}”。',
    '有一次猜错了：{date}的话被读成“{reading}”，你自己标的是“{rating}”。'
  ],
  blanks: [
    { title: '一页空白', text: '雪落下来是什么样，就还是什么样。这页是你的，什么时候都行。' },
    { title: '静静的一页', text: '一片空地，一点光，地方很大。' },
    { title: '青苔', text: '它按自己的时间长，这页也是。' },
    { title: '水面', text: '一页纸，也可以只用来歇歇眼睛。' },
    { title: '白', text: '有的页，是留着看窗外的。' },
    { title: '两封信之间', text: '这里只有纸。纸很好。' },
    { title: '树下', text: '风在高处的叶子里，下面很静。' }
  ],
  and: '和',
  comma: '、',
  quoted: ['“', '”']
};
