import type { AskKind } from '$lib/domain/dialogue/flow';
import type { Lang } from '$lib/domain/lang';

/** A made-up person who talks to the guide: what they open with, and what they write into an exercise. */
export interface Seeker {
  name: string;
  /** How they mark themselves at the beginning: valence, arousal. */
  mark: [number, number];
  opens: string[];
  answers: Partial<Record<AskKind, string[]>>;
}

const common: Record<Lang, Record<'short' | 'list' | 'time' | 'person' | 'draft', string[]>> = {
  en: {
    short: [
      'make tea and open the window',
      'write two lines to the landlord',
      'put the shoes by the door',
      'fold the laundry',
      'print the form',
      'water the basil'
    ],
    list: [
      'call the bank; ask Jo for the file; wait a week',
      'a walk, soup, an early night',
      'move the meeting\ntell the manager\nask for help'
    ],
    time: [
      'tomorrow at 9',
      'after dinner',
      'Saturday morning',
      '7:30 before I leave',
      'once the kettle is on'
    ],
    person: ['my sister', 'Dana', 'my old neighbour', 'Tomas from work'],
    draft: [
      'Hi, I have been quiet this week. Can we talk on Sunday?',
      'Thank you for the soup. It helped more than you think.'
    ]
  },
  zh: {
    short: ['烧水泡杯茶', '把鞋放到门口', '给房东写两句话', '把衣服叠了', '打印那张表', '给绿萝浇水'],
    list: ['打电话问银行；找小周要文件；等一周', '散步、喝汤、早点睡', '把会改期\n跟主管说\n找人帮忙'],
    time: ['明天九点', '吃完晚饭', '周六上午', '出门前七点半', '烧水的时候'],
    person: ['我姐', '小周', '以前的邻居', '同事阿明'],
    draft: ['这周我有点没声音，周日能聊聊吗？', '谢谢你的汤，比你以为的有用。']
  }
};

const seekersByLang: Record<Lang, Seeker[]> = {
  en: [
    {
      name: 'anxious at night',
      mark: [-0.6, 0.4],
      opens: [
        'my review is on Thursday and I keep imagining the whole team going silent',
        'I wake up at three and go through every slide in my head',
        'the last one went badly because I lost my place and nobody said a word',
        'I have checked the numbers nine times'
      ],
      answers: {
        text: [
          'what if the client asks about the delay',
          'I will freeze in front of the client',
          'the delay was the supplier and we fixed half of it',
          'a friend would say the slides are fine'
        ]
      }
    },
    {
      name: 'grieving',
      mark: [-0.5, -0.4],
      opens: [
        'my grandmother passed away in March and her plants are still on my balcony',
        'I watered them today and then I sat on the floor for an hour',
        'everyone at work thinks I am over it',
        'she used to call every Sunday to ask what I had cooked'
      ],
      answers: {
        text: [
          'she taught me to fold dumplings with wet fingers',
          'I miss the sound of her slippers in the hall',
          'I still cook for two on Sundays',
          'her handwriting on the jars stays'
        ]
      }
    },
    {
      name: 'ashamed',
      mark: [-0.7, 0.2],
      opens: [
        'I sent the wrong file to the whole company and my manager had to apologise for me',
        'I felt my face burn for the rest of the day',
        'I am so bad at this, a child could have checked the name',
        'now I hide in the bathroom when she walks past'
      ],
      answers: {
        text: [
          'I am careless and everyone knows',
          'it was one file on a very long day',
          'I would tell her that anyone can mix up two names',
          'I can be a bit kinder about one mistake'
        ]
      }
    },
    {
      name: 'in conflict',
      mark: [-0.4, 0.4],
      opens: [
        'my flatmate and I have not spoken since the fight about the dishes',
        'he said I was exaggerating and slammed the door',
        'maybe I was loud too',
        'we used to cook together on Fridays and I miss that'
      ],
      answers: {
        text: [
          'the sink was full for four days',
          'I was tired and felt like the only one who cares',
          'I want us to split the evenings',
          'from outside it looks like two tired people'
        ]
      }
    },
    {
      name: 'flat',
      mark: [-0.3, -0.6],
      opens: [
        'nothing really happened, I stayed in bed until noon',
        'I had plans to go climbing and I cancelled again',
        'everything feels grey and I scroll until it gets dark',
        'I keep putting off the call to the dentist'
      ],
      answers: {
        text: [
          'the smallest thing would be a shower',
          'I used to like the climbing hall in the morning',
          'I said I would call and then the day was gone',
          'walking to the corner shop'
        ]
      }
    },
    {
      name: 'positive',
      mark: [0.5, 0.4],
      opens: [
        'I got the scholarship, the letter came this morning',
        'my dad cried on the phone when I told him',
        'I worked on the application for five months after my shifts',
        'I danced in the kitchen with the cat'
      ],
      answers: {
        text: [
          'the letter had my name in blue ink',
          'I wrote the essay four times',
          'the kitchen was full of sun',
          'my dad went quiet and then laughed'
        ]
      }
    },
    {
      name: 'terse',
      mark: [-0.4, -0.2],
      opens: ['bad day', 'work', 'idk', 'tired'],
      answers: {
        text: ['deadlines', 'my boss', 'too much', 'nothing'],
        short: ['sleep', 'tea'],
        time: ['later']
      }
    },
    {
      name: 'hostile',
      mark: [-0.6, 0.6],
      opens: [
        'this is useless, you are a stupid bot',
        'fine. my boss changed my shifts without asking and I missed my kid’s play',
        'you do not get it anyway',
        'I screamed in the car on the way home'
      ],
      answers: {
        text: [
          'he does it every month and I always swallow it',
          'whatever',
          'I want the shifts in writing',
          'I missed the part where she sang'
        ]
      }
    },
    {
      name: 'questioner',
      mark: [-0.2, 0.1],
      opens: [
        'are you real?',
        'who reads this?',
        'I do not know if I should take the job in Porto or stay near my mother',
        'what would you do?',
        'I lie awake comparing the two cities'
      ],
      answers: {
        text: [
          'I am afraid my mother will be alone',
          'the job is the one I trained for',
          'I would regret not trying',
          'she said go'
        ]
      }
    },
    {
      name: 'off-topic',
      mark: [0, 0],
      opens: [
        'what is the capital of Peru?',
        'write me a poem about spreadsheets',
        'ok. I am avoiding my thesis and I feel guilty about it',
        'I opened the document and closed it eleven times'
      ],
      answers: {
        text: [
          'chapter two has no ending',
          'I could write one bad paragraph',
          'my supervisor is waiting',
          'the guilt is louder than the work'
        ]
      }
    },
    {
      name: 'returning',
      mark: [-0.3, 0.2],
      opens: [
        'I did text my sister and she answered within a minute',
        'we still have not talked about the money though',
        'I rehearse it in the shower and then I talk about the weather',
        'I am scared she thinks I forgot'
      ],
      answers: {
        text: [
          'I owe her four hundred and I have two',
          'I could say it before dessert',
          'she never mentions it',
          'I want it off my chest'
        ]
      }
    }
  ],
  zh: [
    {
      name: 'anxious at night',
      mark: [-0.6, 0.4],
      opens: [
        '周四要述职，我总想到全组突然安静下来的样子',
        '我三点就醒，把每一页都在脑子里过一遍',
        '上次讲到一半我忘了词，没有一个人说话',
        '数字我已经核对了九遍'
      ],
      answers: {
        text: [
          '万一客户问起延期怎么办',
          '我一定会在客户面前卡住',
          '延期是供应商的问题，我们补了一半',
          '朋友会说我的页面没问题'
        ]
      }
    },
    {
      name: 'grieving',
      mark: [-0.5, -0.4],
      opens: [
        '外婆三月走的，她的花还在我阳台上',
        '今天我浇完水，在地上坐了一个小时',
        '同事都以为我已经好了',
        '以前她每个周日都打电话问我做了什么菜'
      ],
      answers: {
        text: [
          '她教我包饺子，手指要沾水',
          '我想听她在走廊里拖鞋的声音',
          '周日我还是煮两个人的饭',
          '罐子上她写的字还在'
        ]
      }
    },
    {
      name: 'ashamed',
      mark: [-0.7, 0.2],
      opens: [
        '我把文件发错给了全公司，主管替我道歉',
        '那一整天我的脸都是烫的',
        '我怎么这么差，名字都能看错',
        '现在看见她过来我就躲进洗手间'
      ],
      answers: {
        text: [
          '我就是粗心，大家都知道',
          '那天很长，我只错了一个文件',
          '我会跟朋友说谁都可能看错名字',
          '对自己的一次错可以松一点'
        ]
      }
    },
    {
      name: 'in conflict',
      mark: [-0.4, 0.4],
      opens: [
        '因为洗碗的事，我和室友好几天没说话',
        '他说我小题大做，还摔了门',
        '可能我声音也大',
        '以前周五我们还一起做饭，我挺想那时候的'
      ],
      answers: {
        text: ['水池里的碗放了四天', '我很累，觉得只有我在管', '我想一人轮一个晚上', '外人看就是两个累的人']
      }
    },
    {
      name: 'flat',
      mark: [-0.3, -0.6],
      opens: [
        '也没发生什么，我躺到了中午',
        '本来约了去攀岩，我又取消了',
        '什么都灰灰的，我刷手机刷到天黑',
        '给牙医的电话我一直拖着没打'
      ],
      answers: {
        text: ['最小的一件就是去洗个澡', '我以前喜欢早上的岩馆', '我说要打电话，一天就没了', '走到楼下小卖部']
      }
    },
    {
      name: 'positive',
      mark: [0.5, 0.4],
      opens: [
        '我拿到奖学金了，早上收到的信',
        '我跟爸爸说的时候他在电话里哭了',
        '下了班还写申请，我写了五个月',
        '我抱着猫在厨房里跳舞'
      ],
      answers: {
        text: ['信上我的名字是蓝色的', '那篇文章我写了四遍', '厨房里全是太阳', '爸爸先不说话，后来笑了']
      }
    },
    {
      name: 'terse',
      mark: [-0.4, -0.2],
      opens: ['不好', '上班', '不知道', '累'],
      answers: { text: ['截止日期', '老板', '太多了', '没什么'], short: ['睡觉', '喝茶'], time: ['晚点'] }
    },
    {
      name: 'hostile',
      mark: [-0.6, 0.6],
      opens: [
        '没用的破机器人',
        '行吧。老板又没问我就改了班，我错过了孩子的演出',
        '你又不懂',
        '我在回家的车上吼了一路'
      ],
      answers: { text: ['他每个月都这样，我每次都忍了', '随便', '我要他把班写下来', '我错过了她唱歌那一段'] }
    },
    {
      name: 'questioner',
      mark: [-0.2, 0.1],
      opens: [
        '你是真人吗？',
        '谁能看到我写的？',
        '我不知道该去深圳上班，还是留在妈妈身边',
        '换成你会怎么做？',
        '我躺着把两个城市比来比去'
      ],
      answers: { text: ['我怕妈妈一个人', '那份工作是我学的专业', '不试我会后悔', '她说你去吧'] }
    },
    {
      name: 'off-topic',
      mark: [0, 0],
      opens: [
        '秘鲁的首都是哪里？',
        '给我写一首关于表格的诗',
        '好吧，我在躲论文，心里很内疚',
        '文档我打开又关上，十一次了'
      ],
      answers: { text: ['第二章没有结尾', '我可以先写一段烂的', '导师在等我', '内疚比论文还响'] }
    },
    {
      name: 'returning',
      mark: [-0.3, 0.2],
      opens: [
        '我给姐姐发消息了，她一分钟就回了',
        '可是钱的事我们还没谈',
        '我洗澡的时候排练，见了面就聊天气',
        '我怕她以为我忘了'
      ],
      answers: {
        text: ['我欠她四百，手上有两百', '我可以在吃水果之前说', '她从来不提', '我想把这件事放下来']
      }
    }
  ]
};

/** The people of a language, each with something to write wherever something is asked. */
export const seekers = (lang: Lang): Seeker[] =>
  seekersByLang[lang].map((seeker) => ({ ...seeker, answers: { ...common[lang], ...seeker.answers } }));
