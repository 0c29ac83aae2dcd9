import type { Flow } from '$lib/domain/dialogue/flow';

/** Three concrete moments and what made them possible; one is gone back into, and told to someone. */
export const flow: Flow = {
  id: 'three_good',
  version: 1,
  name: { en: 'Three good moments, one of them slowly', zh: '三个好瞬间，挑一个慢慢看' },
  minutes: 5,
  family: 'thought',
  fits: [
    {
      when: { valence: [-0.3, 1], themes: ['joy'] },
      reason: { en: 'For something that went well', zh: '适合有件事挺好的时候' }
    },
    {
      when: { valence: [-0.3, 1], themes: ['thanks'] },
      reason: { en: 'For what somebody did', zh: '适合记着谁的一点好的时候' }
    },
    {
      when: { valence: [-0.3, 1], night: true },
      reason: { en: 'For the far end of a day', zh: '适合一天到了尾巴上' }
    },
    {
      when: { valence: [0, 1] },
      reason: { en: 'For when it is not bad just now', zh: '适合这会儿还不坏的时候' }
    }
  ],
  avoid: [
    {
      when: { valence: [-1, -0.6] },
      why: 'Asked for good moments in the worst hour, a person feels unheard.'
    },
    { when: { themes: ['loss'] }, why: 'Grief is not to be balanced with good moments unasked.' },
    { when: { themes: ['unsafe', 'trauma'] }, why: 'What happened comes first.' }
  ],
  evidence: [
    {
      claim: 'Expressing gratitude raises well-being a little (g = .22)',
      source: 'Kirca et al. 2023',
      checked: 'read'
    }
  ],
  prior: 0.11,
  start: 'moments',
  nodes: {
    moments: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write three moments from today or yesterday that were all right. Small ones count. One a line.',
              zh: '写三个今天或昨天还不错的瞬间，小的也算，一行一个。'
            },
            {
              en: 'Three lines, three moments: a taste, a sentence, a bit of light. Nothing grand.',
              zh: '三行，三个瞬间：一口吃的、一句话、一点光，不用多了不起。'
            },
            {
              en: 'Look back over the last day for three seconds worth keeping. One a line.',
              zh: '往回翻一翻这一天，找三个值得留的几秒钟，一行一个。'
            },
            {
              en: 'Name three things that happened, with place or person. “Bus driver waited” is exactly right.',
              zh: '写三件真发生的，带上地方或人。“司机等了我一下”这种正好。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'moments',
        to: 'why',
        skip: 'one',
        risk: 'first',
        hint: { en: 'Soup; Mei’s joke; rain on the roof…', zh: '一碗热汤；同事的冷笑话；雨声……' }
      }
    },
    one: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Three is a lot. One will do, even a dull one.',
              zh: '三个是有点多，一个也行，平淡的也行。'
            },
            {
              en: 'Then one: something that was not unpleasant.',
              zh: '那就一个：有什么不算难受的，写下来。'
            },
            {
              en: 'Just one. A door held, a warm cup, a seat on the train.',
              zh: '写一个就好：有人扶了门、杯子是热的、车上有座。'
            }
          ]
        }
      ],
      ask: { kind: 'short', slot: 'one', to: 'senses', skip: 'none', risk: 'first' }
    },
    none: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'Nothing comes. Some days are like that, and looking harder does not help.',
              zh: '想不出来。有些日子就这样，使劲找也没用。'
            },
            { en: 'Then none today. It does not have to be otherwise.', zh: '那就没有，不必非得有。' },
            {
              en: 'No moment wants to be found. That is an honest answer.',
              zh: '一个也不肯冒出来，这是实话。'
            }
          ]
        }
      ],
      choose: [
        { id: 'other', label: { en: 'Another way', zh: '换一个' }, to: 'other' },
        { id: 'make', label: { en: 'Make a small one', zh: '那就做一个小的' }, to: 'make' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'Put back. Good moments are not homework.', zh: '放回去了，好瞬间不是作业。' },
            { en: 'Not this, then. Here is the rest.', zh: '那就不做这个，还有别的。' },
            { en: 'It can wait for another day.', zh: '这个改天也行。' }
          ]
        }
      ],
      end: 'other'
    },
    why: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '“{moments}” All of that was in there.', zh: '“{moments}”，这一天里有这些。' },
            { en: 'Kept from the day: “{moments}”', zh: '从这一天里留下来的：“{moments}”' },
            {
              en: '“{moments}” They happened between everything else.',
              zh: '“{moments}”，夹在别的事中间，也是真的。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'For each, write what made it possible: a person, luck, something you did. One a line.',
              zh: '给每一个写一行：它是怎么来的，靠谁、靠运气，还是靠你做了什么。'
            },
            {
              en: 'Next to each, its reason. Your own part may be in it.',
              zh: '每一个旁边写上缘由，里面也可以有你那一份。'
            },
            {
              en: 'Things like that have causes. A few words for each: who or what had a hand in it.',
              zh: '这样的事都有来处，各写几个字：是谁、是什么搭了把手。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'why',
        to: 'choose',
        skip: 'choose',
        risk: 'first',
        hint: { en: 'I left on time; she remembered…', zh: '我早出门了五分钟；她还记得……' }
      }
    },
    choose: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['why'],
          say: [
            { en: 'Behind them: “{why}”', zh: '背后是这些：“{why}”' },
            { en: '“{why}” So they had their reasons.', zh: '“{why}”，它们都有来处。' },
            { en: 'What had a hand in it: “{why}”', zh: '搭过手的有：“{why}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Choose one to go back into, for less than a minute.',
              zh: '挑一个，再进去待一小会儿，不到一分钟。'
            },
            { en: 'Tap the one with the most to see or hear in it.', zh: '点那个最有画面、最有声音的。' },
            { en: 'One of them again, slowly. Which one is up to you.', zh: '挑一个慢慢再过一遍，哪个都行。' }
          ]
        }
      ],
      each: { slot: 'moments', fill: 'one', to: 'senses', skip: 'tell' }
    },
    senses: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '“{one}” Back there for a moment.', zh: '“{one}”，回到那儿待一下。' },
            { en: '“{one}”, once more and slower.', zh: '“{one}”，再来一遍，慢一点。' },
            { en: 'Again, from the beginning: “{one}”', zh: '从头再来：“{one}”' }
          ]
        }
      ],
      pace: {
        visual: 'grounding',
        beats: [
          { id: 'see', cue: { en: 'The light, the colours', zh: '光是什么样，什么颜色' }, seconds: 14 },
          { id: 'hear', cue: { en: 'What there was to hear', zh: '那时听得见什么' }, seconds: 12 },
          { id: 'touch', cue: { en: 'Warm, cold, soft, hard', zh: '热的凉的，软的硬的' }, seconds: 12 },
          { id: 'smell', cue: { en: 'A smell, a taste', zh: '一点气味，一点味道' }, seconds: 10 }
        ],
        rounds: 1,
        to: 'detail',
        skip: 'detail'
      }
    },
    detail: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Write the detail that was clearest.', zh: '写下最清楚的那个细节。' },
            { en: 'One detail, the kind a photograph would miss.', zh: '写一个照片拍不到的细节。' },
            { en: 'Put down what you had not noticed the first time.', zh: '写一样当时没留意到的。' },
            {
              en: 'Write the smallest part of it that holds the rest.',
              zh: '写其中最小的一点，能把别的都带出来的那点。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'detail',
        to: 'tell',
        skip: 'tell',
        risk: 'first',
        hint: { en: 'The spoon knocked against the bowl…', zh: '勺子碰了一下碗边……' }
      }
    },
    tell: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['detail'],
          say: [
            {
              en: '“{detail}” That is the kind of thing that gets lost first.',
              zh: '“{detail}”，这种最容易先丢。'
            },
            { en: '“{detail}” Kept now.', zh: '“{detail}”，留住了。' },
            { en: 'And in it: “{detail}”', zh: '里面还有：“{detail}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'A good moment can be told a second time. Write who could hear of it.',
              zh: '好事可以讲出来，等于再有一遍。写写可以讲给谁。'
            },
            {
              en: 'Write a person who was in it, or would like it.',
              zh: '写一个在场的人，或者听了会笑的人。'
            },
            {
              en: 'Someone could get this as a message, two lines long. Write who.',
              zh: '可以发给一个人，两行就够。写写发给谁。'
            },
            { en: 'Name one person to pass it on to.', zh: '写一个人，把它递过去。' }
          ]
        }
      ],
      ask: {
        kind: 'person',
        slot: 'who',
        to: 'when',
        skip: 'keep',
        risk: 'first',
        hint: { en: 'My sister, Mei…', zh: '我姐、小梅……' },
        step: { part: 'who' }
      }
    },
    when: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '{who} could have this.', zh: '可以讲给{who}。' },
            { en: 'For {who}, then.', zh: '那就给{who}。' },
            { en: '{who}, two lines.', zh: '{who}，两行就够。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write when, and how: aloud, a message, a photo.',
              zh: '写下什么时候，怎么讲：当面、发消息，还是发张照片。'
            },
            {
              en: 'Give it a moment: at dinner, on the way, at the door.',
              zh: '给它定个时候：吃饭时、路上、进门那会儿。'
            },
            { en: 'Write when it gets told, and where you will be.', zh: '写下什么时候讲，那时你在哪儿。' }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'when',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Tomorrow, over lunch…', zh: '明天吃午饭的时候……' },
        step: { part: 'when', what: { en: 'Tell someone about the moment', zh: '把那个瞬间讲给人听' } }
      }
    },
    keep: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Nobody has to hear of it. Write one small good thing to let happen next, with where and when.',
              zh: '不讲给谁也行。写一件接下来可以有的小好事，带上地方和时候。'
            },
            {
              en: 'Write one thing for the coming day that could be such a moment: what, where, when.',
              zh: '写一件明后天也能成为这种瞬间的事：什么事，在哪儿，几时。'
            },
            {
              en: 'Plan a minute of something pleasant. Its place and its hour belong to it.',
              zh: '安排一分钟舒服的事，把地点和钟点也写上。'
            },
            {
              en: 'Keep it for yourself, and make room for another. Write what, and where.',
              zh: '就留给自己，再给下一个腾点地方。写做什么，在哪儿。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'make',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Tea on the steps, after work…', zh: '下班后在楼下坐会儿，喝杯茶……' },
        step: { part: 'what' }
      }
    },
    make: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write one small thing that would be pleasant for a minute, with its place and its hour.',
              zh: '写一件能舒服一分钟的小事，带上地方和钟点。'
            },
            {
              en: 'Choose something for the senses: warm, sweet, soft, outside. Write what, where and when.',
              zh: '挑一样给身体的：热的、甜的、软的、外面的。写是什么，在哪儿，几时。'
            },
            {
              en: 'Small enough for a day like this: one thing, one place, one time.',
              zh: '小到今天这样也做得来：一件事，一个地方，一个时候。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'make',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Sit in the sun by the window at noon…', zh: '中午在窗边晒会儿太阳……' },
        step: { part: 'what' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['one', 'detail'],
          say: [
            {
              en: 'You went back into “{one}” and brought out “{detail}”',
              zh: '你回到“{one}”里，带出来一个“{detail}”。'
            },
            {
              en: 'From the day, “{one}” From that, “{detail}”',
              zh: '这一天里有“{one}”，那里面有“{detail}”。'
            },
            {
              en: 'Kept: “{one}”, and the detail that holds it, “{detail}”',
              zh: '留下了“{one}”，还有里面的“{detail}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['one'],
          without: ['detail'],
          say: [
            { en: 'Out of the day you kept “{one}”', zh: '这一天里，你留下了“{one}”。' },
            { en: 'You went back for “{one}”', zh: '你回头取了“{one}”。' },
            { en: 'One moment, looked at twice: “{one}”', zh: '一个瞬间，看了两遍：“{one}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['moments'],
          without: ['one'],
          say: [
            { en: 'You kept these from the day: “{moments}”', zh: '你从这一天里留下了这些：“{moments}”' },
            { en: '“{moments}” They are written down now.', zh: '“{moments}”，都写下来了。' },
            {
              en: 'What the day held, in your words: “{moments}”',
              zh: '这一天装着的，用你的话讲：“{moments}”'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['one', 'moments'],
          say: [
            {
              en: 'No moment was kept this time. That is how it was.',
              zh: '这次没有留下哪个瞬间，就是这样。'
            },
            {
              en: 'Nothing to keep from it. It does not have to be made nicer.',
              zh: '没有要留的，也不用把它说得好听。'
            },
            { en: 'An empty page about a day. That is allowed.', zh: '关于这一天，一页空白。这样可以。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['who', 'when'],
          say: [
            { en: 'It goes to {who}: {when}.', zh: '要讲给{who}：{when}。' },
            { en: 'And {who} hears of it. When: {when}.', zh: '还要让{who}知道，时候是：{when}。' },
            { en: 'To pass on to {who}: {when}.', zh: '{when}，递给{who}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['who'],
          without: ['when'],
          say: [
            { en: 'And {who} could hear of it, whenever it comes up.', zh: '哪天碰上了，可以讲给{who}。' },
            { en: 'For {who}, at some point.', zh: '留着讲给{who}。' },
            { en: 'The person for it: {who}.', zh: '要讲给的人：{who}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['make'],
          say: [
            { en: 'And another to come: “{make}”', zh: '下一个：“{make}”' },
            { en: 'Room is made for one more: “{make}”', zh: '给下一个腾了地方：“{make}”' },
            { en: 'Next on the list of small things: “{make}”', zh: '接着还有一件小的：“{make}”' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
