import type { Flow, Line } from '$lib/domain/dialogue/flow';

/** What is said when nothing can safely be said back; every place in the listening has its own. */
type Wordings = Extract<Line, { act: 'reflection'; reflect: string }>['otherwise'];

const heard = (slot: string, otherwise: Wordings): Line => ({
  by: 'coach',
  act: 'reflection',
  reflect: slot,
  otherwise
});

/** No exercise: the person writes, their own words come back, and it is put together at the end. */
export const flow: Flow = {
  id: 'just_listen',
  version: 1,
  name: { en: 'Just listen', zh: '只是听' },
  minutes: 5,
  family: 'people',
  fits: [
    {
      when: {},
      reason: { en: 'No exercise. You write, it is said back.', zh: '不做练习，你写，原样还给你听。' }
    }
  ],
  avoid: [],
  evidence: [
    {
      claim: 'Putting a feeling into words while facing it lowered its bodily side',
      source: 'Kircanski, Lieberman & Craske 2012, abstract',
      checked: 'read'
    }
  ],
  prior: 0.05,
  start: 'first',
  nodes: {
    first: {
      say: [
        { by: 'guide', act: 'narration', moment: 'listening' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'No exercise, then. Go on from wherever it is.', zh: '那就不做练习。从哪儿接着说都行。' },
            {
              en: 'Just this, then. Write what has not been said yet.',
              zh: '那就只说说话。还没说出来的，写在这里。'
            },
            {
              en: 'Nothing to fill in and nothing to fix here. Write the next thing.',
              zh: '这里没有要填的，也没有要修的。写下一句就好。'
            },
            {
              en: 'All right: only listening. Pick it up where it is heaviest, or lightest.',
              zh: '好，只听。从最重的地方说，或者从最轻的地方说。'
            },
            { en: 'Listening only. The next sentence can be any size.', zh: '就听着。下一句长短都行。' },
            {
              en: 'No cards, no steps. Write on from where it stopped.',
              zh: '没有步骤，从刚才断的地方写下去。'
            },
            {
              en: 'Then the page does the listening. Put down what is nearest.',
              zh: '那就让这一页听着，手边是什么就放什么。'
            },
            { en: 'Good. Say it in whatever order it comes.', zh: '好，想到哪儿说到哪儿。' }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'first', to: 'under', skip: 'quiet', risk: 'first' }
    },
    under: {
      say: [
        heard('first', [
          {
            en: 'That is written down now. It does not have to be carried and held up at once.',
            zh: '写下来了。不用一边背着，一边还得撑着。'
          },
          { en: 'Nothing in that needs to be tidied.', zh: '这些话不用整理。' },
          { en: 'It can stand as it is.', zh: '就让它原样放着。' },
          { en: 'A thing like that takes up room.', zh: '这样的事很占地方。' }
        ]),
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Stay with it for a line, if you like: what was under it.',
              zh: '愿意的话再多写一句：它下面压着的是什么。'
            },
            {
              en: 'There is often a second sentence behind the first. Write that one.',
              zh: '第一句后面常常还有一句，写那一句。'
            },
            {
              en: 'Go one layer down, or sideways. Either is fine.',
              zh: '往下走一层，或者往旁边走一步，都可以。'
            },
            {
              en: 'And the part that is harder to say, if it wants out.',
              zh: '还有那一部分不太好说的，想写就写。'
            },
            {
              en: 'More may be standing behind it. Let it step forward.',
              zh: '后面也许还站着一句，让它走到前面来。'
            },
            {
              en: 'Write what you left out just now, if it can be left in.',
              zh: '刚才省掉的那半句，写得出来就写。'
            },
            {
              en: 'Follow the thread a little: what came just before it.',
              zh: '顺着线头摸一点：在它前面的是什么。'
            },
            { en: 'Now the same thing from nearer, in your own time.', zh: '再凑近一点写，慢慢来。' }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'second', to: 'wish', skip: 'gather', risk: 'first' }
    },
    wish: {
      say: [
        heard('second', [
          { en: 'That took some saying.', zh: '这句话说出来不容易。' },
          { en: 'Said once, plainly. That is enough.', zh: '平平地说出来一次，就够了。' },
          { en: 'That belongs here too.', zh: '这个也放在这里。' },
          { en: 'It reads like something that waited a while.', zh: '这像是等了一阵子才说出来的话。' }
        ]),
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write what someone listening ought to have noticed.',
              zh: '写一写：如果有人在听，他该听出什么。'
            },
            {
              en: 'If one person got this without explaining, say who, or what they would get.',
              zh: '要是有个人不用解释就能明白，写写是谁，或者他会明白什么。'
            },
            {
              en: 'Name what was missing in that moment: a word, a person, an hour.',
              zh: '写写那一刻缺了什么：一句话、一个人、一点时间。'
            },
            { en: 'Write what you would have liked to happen instead.', zh: '写写你本来希望它是什么样子。' },
            {
              en: 'Put down what you would tell a friend about it, and not the rest of the world.',
              zh: '对朋友会说、对旁人不会说的，写在这儿。'
            },
            {
              en: 'Say what it costs, in hours, sleep, or appetite.',
              zh: '写写它费了你什么：时间、觉，还是胃口。'
            },
            { en: 'Describe one small detail nobody else would keep.', zh: '写一个别人都不会记住的小地方。' },
            { en: 'A wish has room here too, a fair one or not.', zh: '愿望也放得下，讲不讲理都行。' }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'third', to: 'last', skip: 'gather', risk: 'first' }
    },
    last: {
      say: [
        heard('third', [
          { en: 'There is nothing to add to that.', zh: '这句不用再添什么。' },
          { en: 'That is allowed to matter.', zh: '这件事，可以要紧。' },
          { en: 'It makes sense that this stays.', zh: '这件事留在心里，说得通。' },
          { en: 'Put that way, it is quite clear.', zh: '这样一写，就清楚了。' }
        ]),
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'There is room for one more thing, or for stopping.',
              zh: '还可以再写一件，也可以停在这里。'
            },
            { en: 'Anything left at the bottom can go here.', zh: '底下要是还剩一点，放这里。' },
            { en: 'One last line, if there is one.', zh: '如果还有最后一句，就写它。' },
            { en: 'Write the sentence you would leave on the table.', zh: '写一句你想留在桌上的话。' },
            {
              en: 'If something is still knocking, open to it for one line.',
              zh: '要是还有什么在敲门，开一条缝，写一句。'
            },
            {
              en: 'The end of the page is near; what has not had its turn yet.',
              zh: '快写到页底了，还没轮到的那个，写它。'
            },
            {
              en: 'Before it is folded up: one thing more, or nothing.',
              zh: '折起来之前，再添一样，或者什么都不添。'
            },
            { en: 'Say the part you would want read twice.', zh: '哪一句你愿意被人读两遍，写下来。' }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'fourth', to: 'gathered', skip: 'gather', risk: 'first' }
    },
    gathered: {
      say: [
        heard('fourth', [
          {
            en: 'That can be the last word for now, or only a comma.',
            zh: '这可以是最后一句，也可以只是个逗号。'
          },
          { en: 'Then that is where it rests for now.', zh: '那就先停在这一句。' },
          { en: 'It is all here, in your order.', zh: '都在这儿了，按你的顺序。' }
        ])
      ],
      go: 'gather'
    },
    quiet: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'Silence is fine here. Nothing is waiting for an answer.',
              zh: '不说话也可以，没有什么在等你回答。'
            },
            {
              en: 'No words, then. That is also a way to spend a minute.',
              zh: '那就不写。这样待一分钟也行。'
            },
            { en: 'An empty line is an answer too.', zh: '空着的一行也是回答。' }
          ]
        }
      ],
      go: 'gather'
    },
    gather: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Before stopping: one ordinary thing for the next hour. Tea, a window, a text to someone.',
              zh: '停下之前：接下来一小时里，写一件平常的小事。喝口热的、开会儿窗、给谁发条消息。'
            },
            {
              en: 'Write one small thing you will do after this, with your hands or your feet.',
              zh: '写一件待会儿要做的小事，用手的、用脚的都行。'
            },
            {
              en: 'Name something kind and very small to do next: a glass of water counts.',
              zh: '写一件接着就做的、对自己好一点的小事，倒杯水也算。'
            },
            {
              en: 'Choose what comes after this page: something warm, something outside, or someone.',
              zh: '想想合上这一页之后做什么：热的东西、外面的空气，或者找个人。'
            },
            {
              en: 'Pick the next small thing your body would not mind.',
              zh: '挑一件身体不会反对的小事，接着就做。'
            },
            {
              en: 'Something plain for afterwards: socks, soup, a door opened.',
              zh: '写一件平平常常的：换双袜子、喝口汤、开一下门。'
            },
            {
              en: 'Put one easy thing between this page and the next worry.',
              zh: '在这一页和下一件烦心事中间，放一件容易的。'
            },
            { en: 'Write where your hands go next.', zh: '手接下来去忙什么，写那个。' }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'next',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Text my sister, wash my face…', zh: '给姐姐发条消息、洗把脸……' },
        step: { part: 'what' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['first', 'third'],
          say: [
            {
              en: 'It began with “{first}” and went on to “{third}”',
              zh: '从“{first}”说起，一直说到“{third}”'
            },
            {
              en: 'You put down “{first}”, and further in, “{third}”',
              zh: '你放下了“{first}”，再往里，是“{third}”'
            },
            {
              en: 'Two lines to keep side by side: “{first}” and “{third}”',
              zh: '有两句可以并排放着：“{first}”和“{third}”'
            },
            {
              en: 'Between “{first}” and “{third}” there is one page, and you wrote it.',
              zh: '从“{first}”到“{third}”，中间隔着一页，是你写的。'
            },
            {
              en: 'On top lay “{first}” Below it, “{third}”',
              zh: '上面一层是“{first}”，下面一层是“{third}”'
            },
            {
              en: 'What you said first, “{first}”, and what came with time, “{third}”',
              zh: '先说出口的是“{first}”，慢慢才说的是“{third}”'
            },
            {
              en: '“{first}” is here, and so is “{third}” Both can stay.',
              zh: '“{first}”在这里，“{third}”也在这里，都可以留着。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['first', 'second'],
          without: ['third'],
          say: [
            {
              en: 'You wrote “{first}”, and under it, “{second}”',
              zh: '你写了“{first}”，它下面是“{second}”'
            },
            { en: 'First it was “{first}” Then it was “{second}”', zh: '先是“{first}”，然后是“{second}”' },
            {
              en: 'What came out, in your words: “{first}” and “{second}”',
              zh: '说出来的，用你的话讲，是“{first}”和“{second}”'
            },
            {
              en: 'Two sentences of yours: “{first}” and “{second}”',
              zh: '你的两句话：“{first}”和“{second}”'
            },
            {
              en: '“{first}” came easier than “{second}”, or later; both are written.',
              zh: '“{first}”和“{second}”，先后不论，都写下来了。'
            },
            {
              en: 'It started as “{first}” and turned into “{second}”',
              zh: '开头是“{first}”，后来变成“{second}”'
            },
            { en: 'Side by side now: “{first}”, “{second}”', zh: '现在摆在一起的是：“{first}”“{second}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['first'],
          without: ['second', 'third'],
          say: [
            {
              en: 'You said “{first}” It was said, and it was enough.',
              zh: '你说了“{first}”。说了，就够了。'
            },
            { en: '“{first}” stands on the page in your words.', zh: '“{first}”，用你的话写在这里了。' },
            { en: 'One thing was put down here: “{first}”', zh: '在这里放下了一件：“{first}”' },
            { en: '“{first}” That was the sentence of this page.', zh: '“{first}”，这一页就是这一句。' },
            { en: 'All of this was about one thing: “{first}”', zh: '说来说去是一件事：“{first}”' },
            { en: 'Heard here, in your words: “{first}”', zh: '用你的话，听到的是：“{first}”' },
            { en: 'Kept short, and said: “{first}”', zh: '话不多，也说了：“{first}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['clause'],
          without: ['first'],
          say: [
            {
              en: 'You came in with “{clause}” and sat with it a while.',
              zh: '你带着“{clause}”进来，陪它坐了一会儿。'
            },
            { en: '“{clause}” was said, and then it was quiet.', zh: '说了“{clause}”，然后静了一会儿。' },
            { en: 'What was put into words here: “{clause}”', zh: '这一次写成字的是：“{clause}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['first', 'clause'],
          say: [
            {
              en: 'Not much was written. You stopped for some minutes; that happened.',
              zh: '写得不多，你停下来待了几分钟，这是真的。'
            },
            { en: 'Few words today. That needs no reason.', zh: '今天话不多，不需要理由。' },
            { en: 'Some quiet, and little else. That is allowed.', zh: '有一点安静，别的不多。这样可以。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['next'],
          say: [
            { en: 'And next: “{next}”', zh: '接下来：“{next}”' },
            { en: 'After this page: “{next}”', zh: '合上这一页之后：“{next}”' },
            { en: 'Then, when you look up: “{next}”', zh: '抬起头以后：“{next}”' },
            { en: 'The next thing is small: “{next}”', zh: '下一件很小：“{next}”' },
            { en: 'From here to “{next}”', zh: '从这里，到“{next}”' },
            { en: 'What your hands do now: “{next}”', zh: '手上接着做的：“{next}”' },
            { en: 'And then, without hurry: “{next}”', zh: '然后，不着急：“{next}”' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
