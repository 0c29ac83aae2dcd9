import type { Flow } from '$lib/domain/dialogue/flow';

/** A problem in one sentence, a goal, several ways, their price, one chosen, begun and looked at again. */
export const flow: Flow = {
  id: 'problem_solving',
  version: 1,
  name: { en: 'From a knot to one loose end', zh: '从一团乱里找出线头' },
  minutes: 8,
  family: 'action',
  fits: [
    {
      when: { valence: [-1, 0.4], themes: ['deadline'] },
      reason: { en: 'For something with a clock on it', zh: '适合时间卡着的事' }
    },
    {
      when: { valence: [-1, 0.4], themes: ['solvable'] },
      reason: { en: 'For the part that can be arranged', zh: '适合能动手安排的那一块' }
    },
    {
      when: { valence: [-1, 0.4], themes: ['decision'] },
      reason: { en: 'For when there is more than one way', zh: '适合不止一条路的时候' }
    },
    {
      when: { valence: [-1, 0], arousal: [-0.2, 0.7] },
      reason: { en: 'If something in it can be changed', zh: '如果里面有能动的一块' }
    }
  ],
  avoid: [
    { when: { themes: ['loss'] }, why: 'What is gone is not a problem with options.' },
    { when: { themes: ['unsafe'] }, why: 'Danger from someone needs people and numbers, not a list.' },
    { when: { themes: ['panic'] }, why: 'The body comes first; no list is made in a flood.' },
    { when: { themes: ['racing'] }, why: 'Big plans come too easily in that state.' }
  ],
  evidence: [
    {
      claim: 'Working through problems in steps: g = .34 on low mood in trials with little bias',
      source: 'Cuijpers et al. 2018',
      checked: 'read'
    }
  ],
  prior: 0.13,
  start: 'problem',
  nodes: {
    problem: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write the problem in one sentence: who, what, by when. Leave out whose fault it is.',
              zh: '用一句话写清是什么事：谁，什么，到几时。先不写怪谁。'
            },
            {
              en: 'One sentence a stranger could follow: what is stuck, and where.',
              zh: '写一句不相干的人也看得明白的话：什么卡住了，卡在哪儿。'
            },
            {
              en: 'Take one knot out of the tangle and write it as a single sentence.',
              zh: '从一团里挑一个结，写成一句。'
            },
            {
              en: 'Name the thing itself, narrow enough to fit on one line.',
              zh: '写那件事本身，窄到一行放得下。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'problem',
        to: 'goal',
        skip: 'unnamed',
        risk: 'first',
        hint: { en: 'The rent is due Friday and…', zh: '房租星期五要交，可是……' }
      }
    },
    unnamed: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'It will not go into a sentence yet. Tangles often do not.',
              zh: '还装不进一句话，一团的时候常这样。'
            },
            {
              en: 'No sentence. It can be begun from the other end.',
              zh: '没有那一句，也可以从另一头开始。'
            },
            {
              en: 'Left open. The knot need not be named to pull one thread.',
              zh: '先空着。不给结起名字，也能抽一根线。'
            }
          ]
        }
      ],
      choose: [
        { id: 'other', label: { en: 'Another way', zh: '换一个' }, to: 'other' },
        { id: 'thread', label: { en: 'Pull one thread', zh: '抽一根线' }, to: 'small' }
      ]
    },
    goal: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '“{problem}” That is the knot.', zh: '“{problem}”，结就在这儿。' },
            { en: 'So this is what is stuck: “{problem}”', zh: '卡住的是：“{problem}”' },
            { en: '“{problem}” One line long, at least on paper.', zh: '“{problem}”，至少写出来只有这一句。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write what “good enough” would look like. Not perfect; just no longer in the way.',
              zh: '写写怎样算“差不多行了”。不用圆满，不挡路就好。'
            },
            {
              en: 'Write how you would know it is over. Something one could see.',
              zh: '写写到什么样就算过去了，要看得见的。'
            },
            {
              en: 'Now the other shore: what would be different, in a few words. Skip if none of it is in your hands.',
              zh: '再写对岸：到时候有什么不一样，几个字就行。要是全不由你，就跳过。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'goal',
        to: 'options',
        skip: 'hands',
        risk: 'first',
        hint: { en: 'Paid, or a later date agreed…', zh: '交上了，或者说好晚几天……' }
      }
    },
    hands: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Look once whether any of this is in your hands.',
              zh: '先看一眼，这里面有没有归你管的。'
            },
            {
              en: 'Some problems have no handle. Choose whether this one does.',
              zh: '有的事没有把手。看看这件有没有。'
            },
            {
              en: 'Before looking for ways: choose whether it can be moved at all.',
              zh: '找办法之前，先选它到底动不动得了。'
            }
          ]
        }
      ],
      choose: [
        { id: 'none', label: { en: 'None of it is', zh: '全不由我' }, to: 'fixed' },
        { id: 'some', label: { en: 'Some of it is', zh: '有一部分归我管' }, to: 'options' }
      ]
    },
    fixed: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Then it is no puzzle, and looking for answers would only wear you out. Other ways are made for what cannot be changed.',
              zh: '那它就不是一道题，再找答案只会更累。改不了的事，有别的走法。'
            },
            {
              en: 'What cannot be moved need not be solved. It can be put into words, or put down for a while.',
              zh: '动不了的，不用解。可以说出来，也可以先放一会儿。'
            },
            {
              en: 'No handle, then no plan. That is no failing of yours. Something else may fit.',
              zh: '没有把手，就不做计划，这不怪你。换一个也许合适。'
            }
          ]
        }
      ],
      end: 'other'
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'The knot is put down. Choose again.', zh: '结先放下，再选一个。' },
            { en: 'Not by lists, then.', zh: '那就不列单子。' },
            { en: 'Set aside; there are other ways.', zh: '放一边，还有别的路。' }
          ]
        }
      ],
      end: 'other'
    },
    options: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['goal'],
          say: [
            { en: 'Good enough would be: “{goal}”', zh: '差不多行了，就是：“{goal}”' },
            { en: '“{goal}” That is the other shore.', zh: '“{goal}”，对岸在那儿。' },
            { en: 'Headed for: “{goal}”', zh: '要去的地方：“{goal}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write at least three ways to get nearer. Silly ones count, asking someone counts. One a line.',
              zh: '至少写三个能靠近一点的办法，离谱的也算，找人帮忙也算。一行一个。'
            },
            {
              en: 'Three ways or more, one a line. Do not weigh them yet.',
              zh: '三个以上，一行一个，先不掂量好坏。'
            },
            {
              en: 'List what could be tried: the obvious, the lazy and the odd. One a line.',
              zh: '列一列能试的：明摆着的、偷懒的、古怪的，一行一个。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'options',
        to: 'weigh',
        skip: 'small',
        risk: 'first',
        hint: {
          en: 'Ask for a week; sell the bike; call my uncle…',
          zh: '请对方宽限一周；卖掉自行车；问问舅舅……'
        }
      }
    },
    weigh: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: 'Ways there are: “{options}”', zh: '有这些路：“{options}”' },
            { en: '“{options}” That is more than one.', zh: '“{options}”，不止一条。' },
            {
              en: '“{options}” None of them has to be the right one.',
              zh: '“{options}”，哪条都不用是标准答案。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'For each, a few words: what it gives, what it costs. One a line, as far as you like.',
              zh: '每条写几个字：能得到什么，要花掉什么。一行一条，写几条算几条。'
            },
            {
              en: 'Their price next: time, money, nerves. And what speaks for each.',
              zh: '再看代价：时间、钱、心力。还有每条好在哪儿。'
            },
            {
              en: 'Beside each one a plus and a minus, very short.',
              zh: '每条旁边写一个好处、一个坏处，越短越好。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'weigh',
        to: 'choose',
        skip: 'choose',
        risk: 'first',
        hint: { en: 'Quick, but awkward; slow, and safe…', zh: '快，但要开口；慢，稳当……' }
      }
    },
    choose: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['weigh'],
          say: [
            { en: 'Weighed: “{weigh}”', zh: '掂过了：“{weigh}”' },
            { en: '“{weigh}” Every way has its price.', zh: '“{weigh}”，哪条都有代价。' },
            { en: 'For and against: “{weigh}”', zh: '好处坏处：“{weigh}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Tap one to try first. It is a trial, not a vow.', zh: '点一个先试。是试试，不是发誓。' },
            { en: 'Choose the one you could begin soonest.', zh: '挑最快能开头的那个。' },
            { en: 'Pick one. The others stay on the list as a second try.', zh: '挑一个，别的留着当备用。' }
          ]
        }
      ],
      each: { slot: 'options', fill: 'chosen', to: 'when', skip: 'small', step: { part: 'what' } }
    },
    when: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '“{chosen}” first.', zh: '先试“{chosen}”。' },
            { en: 'Out of all of them: “{chosen}”', zh: '这么多里面，先是：“{chosen}”' },
            { en: '“{chosen}” That is the loose end.', zh: '“{chosen}”，线头就是它。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write when its first ten minutes begin, and where you will be.',
              zh: '写下头十分钟从什么时候开始，那时你在哪儿。'
            },
            {
              en: 'Give the first move a place and an hour.',
              zh: '给第一步定个地方、定个钟点。'
            },
            {
              en: 'After what, and at which table. Write it so that it could be put in a calendar.',
              zh: '做完什么之后，在哪张桌子前。写到能记进日历里。'
            },
            {
              en: 'Write the moment you pick up the phone, the pen or the bag, and in which room.',
              zh: '写下你几时在哪间屋拿起电话、笔，或者包。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'when',
        to: 'review',
        skip: 'review',
        risk: 'first',
        hint: { en: 'Tomorrow at 9, from my desk…', zh: '明早九点，在工位上……' },
        step: { part: 'when' }
      }
    },
    review: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['when'],
          say: [
            { en: '{when}. Until then it is decided.', zh: '{when}。在那之前，这事算定了。' },
            { en: 'It begins: {when}.', zh: '开头的时候：{when}。' },
            { en: '{when}, only the first ten minutes.', zh: '{when}，只做头十分钟。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Set a day to look at how it went. If it did nothing, the list has more.',
              zh: '再定一天回头看看。要是没用，单子上还有别的。'
            },
            {
              en: 'Write when you will check: did it move, or does another way get its turn.',
              zh: '写下哪天来看：它动没动，没动就轮到下一个办法。'
            },
            {
              en: 'One more date: the day this plan may be changed without guilt.',
              zh: '再写一个日子：到那天，这个计划可以放心改。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'review',
        to: 'dated',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Sunday evening…', zh: '星期天晚上……' }
      }
    },
    dated: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            {
              en: 'Looked at again: {review}. Not every day before that.',
              zh: '回头看的日子：{review}。之前不用天天看。'
            },
            { en: '{review}, with the list beside it.', zh: '{review}，把单子放在旁边。' },
            { en: '{review}: on with it, or on to the next way.', zh: '{review}再看，接着走，或者换一条。' }
          ]
        }
      ],
      go: 'rate'
    },
    small: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Then only one thread: something to find out, or someone to ask. Write what, and when.',
              zh: '那就只抽一根线：查一件事，或者问一个人。写做什么，什么时候。'
            },
            {
              en: 'No list needed. Write one ten-minute thing that touches it, with its place.',
              zh: '不用列单子。写一件十分钟、跟它沾边的事，带上地方。'
            },
            {
              en: 'One call, one look, one line to someone. Write which, and when.',
              zh: '打一个电话、看一眼、给谁发一句。写哪一样，几时。'
            },
            {
              en: 'Write the least that could be done about it, and where you will do it.',
              zh: '写能做的最少的一点，在哪儿做。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'small',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Look up the office hours, at lunch…', zh: '中午查一下办公时间……' },
        step: { part: 'what' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['problem', 'chosen', 'when'],
          say: [
            {
              en: 'The knot was “{problem}” The loose end is “{chosen}”, and it begins: {when}.',
              zh: '结是“{problem}”，线头是“{chosen}”，开头的时候：{when}。'
            },
            {
              en: 'Out of “{problem}” came one thing to try, “{chosen}” First move: {when}.',
              zh: '从“{problem}”里，出来一件可试的：“{chosen}”。第一步：{when}。'
            },
            {
              en: 'You came with “{problem}” and leave with “{chosen}”, {when}.',
              zh: '你带着“{problem}”来，走的时候有了：{when}，“{chosen}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['problem', 'chosen'],
          without: ['when'],
          say: [
            {
              en: 'The knot was “{problem}” The loose end is “{chosen}”',
              zh: '结是“{problem}”，线头是“{chosen}”。'
            },
            {
              en: 'For “{problem}” you chose a first try: “{chosen}”',
              zh: '为了“{problem}”，你挑了一个先试的：“{chosen}”'
            },
            {
              en: '“{problem}” has a first move now: “{chosen}”',
              zh: '“{problem}”，现在有了第一步：“{chosen}”'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['problem', 'options'],
          without: ['chosen'],
          say: [
            {
              en: 'For “{problem}” there are ways on paper: “{options}”',
              zh: '为了“{problem}”，纸上有了几条路：“{options}”'
            },
            {
              en: 'You wrote “{problem}” and, under it, “{options}” None is chosen, and none has to be.',
              zh: '你写了“{problem}”，下面是“{options}”。还没选，也不用非选。'
            },
            {
              en: 'Problem and ways, side by side: “{problem}” and “{options}”',
              zh: '事和路并排放着：“{problem}”，“{options}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['problem'],
          without: ['chosen', 'options'],
          say: [
            { en: 'The knot has a sentence now: “{problem}”', zh: '这个结有了一句话：“{problem}”' },
            {
              en: 'You wrote “{problem}” The ways can come later.',
              zh: '你写下了“{problem}”，办法可以晚点来。'
            },
            {
              en: '“{problem}” is not solved. It is down to one line.',
              zh: '“{problem}”还没解开，先收成了一行。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['chosen', 'when'],
          without: ['problem'],
          say: [
            {
              en: 'You leave with one thing to try, “{chosen}”, and it begins: {when}.',
              zh: '你带走一件可以试的，“{chosen}”，开头的时候：{when}。'
            },
            {
              en: 'The loose end is “{chosen}” First move: {when}.',
              zh: '线头是“{chosen}”。第一步：{when}。'
            },
            { en: 'One way out of several: “{chosen}”, {when}.', zh: '几条路里的一条：{when}，“{chosen}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['chosen'],
          without: ['problem', 'when'],
          say: [
            { en: 'You leave with one thing to try: “{chosen}”', zh: '你带走一件可以试的：“{chosen}”' },
            { en: 'The loose end is “{chosen}”', zh: '线头是“{chosen}”。' },
            { en: 'Out of several ways, this one first: “{chosen}”', zh: '几条路里，先走这条：“{chosen}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['problem', 'chosen'],
          say: [
            {
              en: 'The knot is not retold here. You looked at it.',
              zh: '那个结这里不再讲一遍，你看过它了。'
            },
            {
              en: 'The tangle is still a tangle, and it has been looked at.',
              zh: '还是一团，不过看过一眼了。'
            },
            { en: 'A look at the knot, and no more than that.', zh: '看了一眼那个结，就到这儿。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['review'],
          say: [
            {
              en: 'And a day to change the plan without guilt: {review}.',
              zh: '还有个可以放心改计划的日子：{review}。'
            },
            { en: 'To be looked at again: {review}.', zh: '回头看：{review}。' },
            { en: 'Then, {review}, see what moved.', zh: '{review}，看看动了没有。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['small'],
          say: [
            { en: 'One thread to pull: “{small}”', zh: '先抽这一根：“{small}”' },
            { en: 'What comes next is small: “{small}”', zh: '接下来的很小：“{small}”' },
            { en: 'To begin with: “{small}”', zh: '先从这儿来：“{small}”' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
