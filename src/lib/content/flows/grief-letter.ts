import type { Flow } from '$lib/domain/dialogue/flow';

/**
 * For somebody or something gone: the name, a memory, what is missed, what stays; then one plain thing of this day.
 * Nothing here asks for an end of grief, and no number is shown unless it is opened.
 */
export const flow: Flow = {
  id: 'grief_letter',
  version: 1,
  name: { en: 'A page for someone who is gone', zh: '为想念的写一页' },
  minutes: 7,
  family: 'people',
  fits: [
    {
      when: { themes: ['loss'] },
      reason: {
        en: 'For missing someone. Nothing here tries to fix it.',
        zh: '适合想着一个人的时候，这里不劝'
      }
    }
  ],
  avoid: [
    {
      when: { themes: ['trauma', 'unsafe'] },
      why: 'What is terrible and recent, or still going on, needs safety and a person first.'
    },
    { when: { themes: ['panic', 'unreal', 'racing'] }, why: 'Memories asked for in a flood make it deeper.' }
  ],
  evidence: [
    {
      claim: 'Moving back and forth between the loss and daily life; bonds that go on',
      source: 'Dual process model, Stroebe & Schut 1999; continuing bonds, Klass et al. 1996',
      checked: 'memory'
    }
  ],
  prior: 0.02,
  lift: 'hidden',
  start: 'name',
  nodes: {
    name: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write the name. Or what you called them when nobody else was listening.',
              zh: '写下名字，或者只有你们之间才叫的那个称呼。'
            },
            { en: 'The name first, the one you would say aloud.', zh: '先写名字，你会叫出口的那个。' },
            {
              en: 'Put the name here. A place or an animal has one too.',
              zh: '名字写在这里。一个地方、一只小动物，也有名字。'
            },
            { en: 'Begin with who. The name is enough.', zh: '先写是谁，写个名字就够。' }
          ]
        }
      ],
      ask: { kind: 'person', slot: 'whom', to: 'memory', skip: 'memory', risk: 'first' }
    },
    memory: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['whom'],
          say: [
            { en: '{whom}. There is room for that name here.', zh: '{whom}。这个名字，这里放得下。' },
            { en: 'This page is for {whom}.', zh: '这一页给{whom}。' },
            { en: '{whom}, then. No hurry at all.', zh: '{whom}。不着急。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write one memory, an ordinary one. To them or about them, as it comes.',
              zh: '写一件记得的事，平常的就好。对着说，或者说起来，都行。'
            },
            {
              en: 'One moment, small and exact: a hand, a kitchen, a thing they always said.',
              zh: '一个小小的瞬间就行：一双手，一间厨房，一句老挂在嘴边的话。'
            },
            {
              en: 'Put down something that only happened that way with them.',
              zh: '写一件只有跟这个名字在一起才会有的事。'
            },
            {
              en: 'A Tuesday rather than a holiday: some plain moment of it.',
              zh: '不用挑大日子，随便哪个平常天的一小段。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'memory',
        to: 'missed',
        skip: 'missed',
        risk: 'first',
        hint: { en: 'You used to…', zh: '那时候你总……' }
      }
    },
    missed: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['memory'],
          reflect: 'memory',
          otherwise: [
            { en: 'That is on the page as it was.', zh: '照原样，写在这儿了。' },
            { en: 'It happened, and it is written here.', zh: '有过这么一回，写下来了。' },
            { en: 'Thank you for putting it into words.', zh: '谢谢你把它写成了字。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Now what is missed. It may be a very small thing.', zh: '再写少了什么，很小的也行。' },
            {
              en: 'Write where the gap is: an hour of the day, a chair, a sound.',
              zh: '写写空在哪儿：一天里的哪个时辰，哪把椅子，哪种声音。'
            },
            {
              en: 'What is not there when you reach for it: put that down.',
              zh: '伸手去够、却够不着的，写下来。'
            }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'missed', to: 'on', skip: 'on', risk: 'first' }
    },
    on: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['missed'],
          say: [
            { en: 'It is this that is missing: “{missed}”', zh: '少的就是这个：“{missed}”。' },
            {
              en: '“{missed}” Nothing else fits that place, and nothing has to.',
              zh: '“{missed}”，别的填不上，也不用填。'
            },
            { en: '“{missed}” That is allowed to be missing.', zh: '“{missed}”，这个可以一直想。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'A little further, or back to this day. Both are right.',
              zh: '再写一点，或者回到今天来，都对。'
            },
            {
              en: 'Go on while it holds. If it is too much, step out here.',
              zh: '撑得住就接着写，太多了就从这里出来。'
            },
            { en: 'The page can go on, or wait as it is.', zh: '这一页可以接着写，也可以就放在这儿。' }
          ]
        }
      ],
      choose: [
        { id: 'stays', label: { en: 'A little further', zh: '再写一点' }, to: 'stays' },
        { id: 'much', label: { en: 'It is too much', zh: '太多了' }, to: 'much' },
        { id: 'today', label: { en: 'Back to this day', zh: '回到今天' }, to: 'task' }
      ]
    },
    much: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'Then it is put down for now. It came up because it counts.',
              zh: '那就先放下。它这么涌上来，因为它要紧。'
            },
            {
              en: 'Enough. Grief comes in waves; the shore is allowed too.',
              zh: '够了。难过是一阵一阵的，上岸歇着也可以。'
            },
            { en: 'Stop here. Nobody owes anyone more tears than came.', zh: '停在这儿。不欠谁眼泪。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Both feet on the floor, one thing to look at. Then choose.',
              zh: '两只脚踩着地，看着一样东西，然后选。'
            },
            {
              en: 'Look up from the page, at whatever is nearest. Choose when you like.',
              zh: '抬头看看最近的一样东西，想选的时候再选。'
            },
            {
              en: 'Put a hand on something solid first. There are two ways from here.',
              zh: '先把手按在一样硬实的东西上。从这儿有两条路。'
            }
          ]
        }
      ],
      choose: [
        { id: 'other', label: { en: 'Something else', zh: '换个别的' }, to: 'other' },
        { id: 'task', label: { en: 'One plain thing of this day', zh: '今天的一件平常事' }, to: 'task' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'The page can wait. It does not run out.', zh: '这一页等得起。' },
            { en: 'Another way, then. This one keeps.', zh: '那就换一个，这个先留着。' },
            { en: 'Not now. That is all it means.', zh: '只是现在不写，没别的意思。' }
          ]
        }
      ],
      end: 'other'
    },
    stays: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write what stays, even now: a recipe, a word, a way of shutting the door.',
              zh: '写写还留着的：一道菜的做法，一个词，一种关门的样子。'
            },
            {
              en: 'Something of it is still here. A habit of yours, a joke, a coat. Write one.',
              zh: '总有一点还在。你的一个习惯、一个笑话、一件外套，写一样。'
            },
            {
              en: 'What came over from then into now: put one thing here.',
              zh: '从那时候带到现在的，写一样。'
            }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'stays', to: 'kept', skip: 'task', risk: 'first' }
    },
    kept: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['stays'],
          say: [
            { en: '“{stays}” That stays.', zh: '“{stays}”，这个留着。' },
            { en: 'Still here: “{stays}”', zh: '还在的有：“{stays}”。' },
            { en: '“{stays}” It goes where you go.', zh: '“{stays}”，你到哪儿，它到哪儿。' }
          ]
        }
      ],
      go: 'task'
    },
    task: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Today is also today. Write one ordinary thing in it, with its hour or its room.',
              zh: '今天也还是今天。写一件平常事，带上什么时候，或者在哪儿。'
            },
            {
              en: 'Grief and laundry share a day. Name one plain task that is yours, and when.',
              zh: '难过和洗衣服，会在同一天里。写一件你的平常事，和什么时候做。'
            },
            {
              en: 'Something small and of this day: water the plant, post the letter. What, and where.',
              zh: '一件今天的小事：浇花，寄信。写做什么，在哪儿。'
            },
            {
              en: 'The day still has corners to be swept. Choose one, and its hour.',
              zh: '日子里还有些角落要扫，挑一个，写上钟点。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'task',
        to: 'who',
        skip: 'who',
        risk: 'first',
        hint: { en: 'Soup, at seven, in the kitchen…', zh: '七点，厨房，热碗汤……' },
        step: { part: 'what' }
      }
    },
    who: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['task'],
          say: [
            {
              en: '“{task}” It can be done with all of this still there.',
              zh: '“{task}”，带着这些也做得了。'
            },
            { en: 'For this day, then: “{task}”', zh: '今天就做这个：“{task}”。' },
            { en: '“{task}” Half of it would do.', zh: '“{task}”，做一半也行。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'If somebody could know how this day is, write who. Two words to them are enough.',
              zh: '要是有谁可以知道你今天什么样，写下是谁。跟那个人说两个字就够。'
            },
            {
              en: 'One person who knew that name too, or one who only makes tea. Or leave it empty.',
              zh: '也认得那个名字的人，或者只是会给你倒杯水的人。空着也行。'
            },
            {
              en: 'Put down one person to say a word to, or leave it blank.',
              zh: '写一个可以说句话的人，不写也行。'
            }
          ]
        }
      ],
      ask: {
        kind: 'person',
        slot: 'who',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'An old friend, the neighbour…', zh: '老朋友、邻居……' },
        step: { part: 'who' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['whom', 'missed'],
          say: [
            {
              en: 'You wrote the name, {whom}, and what is missed: “{missed}”',
              zh: '你写了名字，{whom}，也写了少了什么：“{missed}”。'
            },
            { en: 'This page has {whom} in it, and “{missed}”', zh: '这一页里有{whom}，有“{missed}”。' },
            {
              en: 'For {whom}: “{missed}” It is written, and it is still so.',
              zh: '给{whom}的：“{missed}”。写下来了，也还是这样。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['whom'],
          without: ['missed'],
          say: [
            { en: 'This page has a name on it: {whom}.', zh: '这一页上有一个名字：{whom}。' },
            {
              en: 'You said the name, {whom}. That can be the whole page.',
              zh: '你叫了这个名字，{whom}。一页写这些就够。'
            },
            { en: 'These minutes were for {whom}.', zh: '这几分钟，给了{whom}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['missed'],
          without: ['whom'],
          say: [
            { en: 'What is missed has words here: “{missed}”', zh: '少了什么，写在这里了：“{missed}”。' },
            {
              en: 'You wrote “{missed}”, and no name was needed for that.',
              zh: '你写了“{missed}”，不写名字也行。'
            },
            { en: 'On this page: “{missed}”', zh: '这一页上写着：“{missed}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['memory'],
          without: ['whom', 'missed'],
          say: [
            { en: 'One memory is written here: “{memory}”', zh: '这里写下了一件记得的事：“{memory}”。' },
            { en: 'You put down “{memory}”, as it was.', zh: '你照原样写下了“{memory}”。' },
            { en: 'What this page holds is “{memory}”', zh: '这一页里有的是：“{memory}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['stays'],
          say: [
            { en: 'And what stays: “{stays}”', zh: '还有留着的：“{stays}”。' },
            { en: 'Beside it, still yours: “{stays}”', zh: '旁边，还是你的：“{stays}”。' },
            { en: 'It is not all gone. You wrote “{stays}”', zh: '没有全走，你写了“{stays}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['task'],
          without: ['who'],
          say: [
            {
              en: 'For this day there is “{task}” Nothing more is owed.',
              zh: '今天有一件事：“{task}”，别的不欠。'
            },
            { en: 'Then one plain thing: “{task}”', zh: '然后是一件平常事：“{task}”。' },
            { en: 'And the day asks only this: “{task}”', zh: '这一天只要这一件：“{task}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['task', 'who'],
          say: [
            { en: 'For this day: “{task}” And {who} could know.', zh: '今天做“{task}”，也可以让{who}知道。' },
            {
              en: 'One plain thing, “{task}”, and one person, {who}.',
              zh: '一件平常事，“{task}”；一个人，{who}。'
            },
            {
              en: 'Then “{task}”, and two words to {who} if they come.',
              zh: '接着“{task}”。想说的话，跟{who}说两个字。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['who'],
          without: ['task'],
          say: [
            { en: 'Someone who could know: {who}.', zh: '可以让{who}知道。' },
            { en: 'Two words to {who} would be enough.', zh: '跟{who}说两个字就够。' },
            { en: 'Within reach: {who}.', zh: '够得着的人：{who}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['whom', 'memory', 'missed', 'stays', 'task', 'who'],
          say: [
            {
              en: 'The page stayed empty. Missing someone needs no sentence.',
              zh: '这一页空着。想一个人，不用写成句子。'
            },
            { en: 'Nothing was written, and nothing was taken away.', zh: '什么都没写，也什么都没少。' },
            { en: 'An empty page is also for them.', zh: '空着的一页，也算写过了。' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
