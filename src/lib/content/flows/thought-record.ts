import type { Flow } from '$lib/domain/dialogue/flow';

/** One hard thought is written down, held against the facts for and against it, and answered as a friend would be. */
export const flow: Flow = {
  id: 'thought_record',
  version: 1,
  name: { en: 'A thought, with the facts beside it', zh: '把念头和事实放在一起' },
  minutes: 7,
  family: 'thought',
  fits: [
    {
      when: { valence: [-1, 0], themes: ['thought'] },
      reason: { en: 'For one hard sentence, held up to the facts', zh: '适合一句很重的话，拿事实对一对' }
    },
    {
      when: { valence: [-1, 0], themes: ['rumination'] },
      reason: { en: 'For a thought that keeps coming round', zh: '适合老在脑子里转的那句话' }
    },
    {
      when: { valence: [-1, 0], themes: ['worry', 'shame'] },
      reason: { en: 'For the sentence at the bottom of it', zh: '适合压在最底下的那句话' }
    },
    {
      when: { valence: [-1, 0] },
      reason: { en: 'If one thought in it weighs most', zh: '如果里面有一句话最重' }
    }
  ],
  avoid: [
    { when: { themes: ['loss'] }, why: 'Grief is not a thought to be weighed against facts.' },
    { when: { themes: ['injustice'] }, why: 'Where the wrong is real, weighing it blames the wrong person.' },
    { when: { themes: ['unsafe', 'trauma'] }, why: 'Fear of harm is to be acted on, not argued with.' },
    { when: { themes: ['racing'] }, why: 'Racing thoughts do not slow down by being weighed.' },
    { when: { arousal: [0.7, 1] }, why: 'Weighing needs a quieter body; the senses come first.' },
    { when: { themes: ['panic'] }, why: 'In panic the body comes first.' }
  ],
  evidence: [
    {
      claim:
        'Reappraising what happened changes feeling (d = .36), taking another perspective more so (d = .45)',
      source: 'Webb, Miles & Sheeran 2012',
      checked: 'read'
    }
  ],
  prior: 0.14,
  start: 'thought',
  nodes: {
    thought: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['clause'],
          say: [
            {
              en: '“{clause}” is one part of it. The other is what the mind says about it: write that, word for word.',
              zh: '“{clause}”，这是一半。另一半是脑子里怎么说它，写下那句原话。'
            },
            {
              en: 'Next to “{clause}”, write the sentence that came up in your head with it.',
              zh: '在“{clause}”旁边，写下当时心里冒出来的那句话。'
            },
            {
              en: 'From “{clause}” to the thought: one sentence, as harsh as it really is.',
              zh: '从“{clause}”往里走一步：那句念头是什么，多难听都照写。'
            },
            {
              en: 'You wrote “{clause}” Now the verdict that came with it, in its own words.',
              zh: '你写了“{clause}”。再写它后面跟着的那句结论。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['clause'],
          say: [
            {
              en: 'Write where you were, in three words, and then the sentence that went through your head.',
              zh: '先用几个字写当时在哪儿，再写脑子里过的那句话。'
            },
            {
              en: 'The moment, briefly. Then the thought, word for word.',
              zh: '简单写写那一刻，再写那句念头的原话。'
            },
            {
              en: 'Find the one sentence that weighs most, and when it came. Write both.',
              zh: '找出最重的那一句，还有它什么时候冒出来的，都写下。'
            },
            {
              en: 'One situation, one sentence: what it was, and what the mind made of it.',
              zh: '一个场面，一句话：出了什么事，脑子里怎么说。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'thought',
        to: 'belief',
        skip: 'wordless',
        risk: 'first',
        hint: { en: 'I will never…, they all think…', zh: '肯定……、他们都觉得……' }
      }
    },
    wordless: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'No sentence came. Not everything hard is a thought.',
              zh: '没有哪一句冒出来。难受的不一定都是念头。'
            },
            { en: 'Left empty. It may be a mood without words.', zh: '先空着，也许它就是一种没有字的心情。' },
            { en: 'Nothing to write there. That happens.', zh: '这里写不出什么，会有这种时候。' }
          ]
        }
      ],
      choose: [
        { id: 'other', label: { en: 'Another way', zh: '换一个' }, to: 'other' },
        { id: 'small', label: { en: 'Just one small thing', zh: '只做一件小事' }, to: 'small' }
      ]
    },
    belief: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: 'The thought is: “{thought}”', zh: '那句念头是：“{thought}”' },
            {
              en: '“{thought}” A sentence, for the moment. Nothing else yet.',
              zh: '“{thought}”，先当它是一句话。'
            },
            {
              en: '“{thought}” Written, it can be read from outside.',
              zh: '“{thought}”，写出来，就能站在外面读它。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Mark how true it sounds at this moment.', zh: '标一下，这会儿它听着有多真。' },
            { en: 'Set how much of you believes it right now.', zh: '标一下，现在信它几分。' },
            {
              en: 'Mark how much weight it has: not at all, entirely, or between.',
              zh: '标一下它的分量：一点不信，全信，或者中间。'
            }
          ]
        }
      ],
      ask: {
        kind: 'scale',
        slot: 'belief',
        to: 'for',
        skip: 'for',
        risk: 'first',
        ends: [
          { en: 'Not true at all', zh: '一点不信' },
          { en: 'Entirely true', zh: '完全相信' }
        ]
      }
    },
    for: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['belief'],
          say: [
            { en: '{belief} out of 100, as of now.', zh: '满分一百，现在是{belief}。' },
            { en: 'It stands at {belief} of 100.', zh: '这会儿信到{belief}分。' },
            {
              en: '{belief}, then. It may stay there; that is open.',
              zh: '{belief}分，先记着，后面变不变都行。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'First, what speaks for it. Only what a camera could have filmed, one a line.',
              zh: '先写支持它的。只写摄像头拍得到的，一行一条。'
            },
            {
              en: 'Its evidence first: things said and done, no guesses. One a line.',
              zh: '先给它找证据：说过的、做过的，不算猜的，一行一条。'
            },
            {
              en: 'Let it make its case. Facts only, one on each line.',
              zh: '让它先讲理，只讲事实，一行一条。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'for',
        to: 'against',
        skip: 'against',
        risk: 'first',
        hint: { en: 'She did not answer on Monday…', zh: '星期一她没回消息……' }
      }
    },
    against: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['for'],
          say: [
            { en: 'On its side: “{for}” That stays on the table.', zh: '支持它的有“{for}”，这些不抹掉。' },
            { en: '“{for}” Those count.', zh: '“{for}”，这些算数。' },
            { en: 'It leans on this: “{for}”', zh: '它靠的是这些：“{for}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Now what does not fit it: a time, a person, a number. Small ones too.',
              zh: '再写跟它对不上的：哪一次、哪个人、哪个数，小的也算。'
            },
            {
              en: 'And the other column: whatever happened that this sentence leaves out.',
              zh: '再写另一栏：发生过的，这句话没算进去的。'
            },
            {
              en: 'Then the facts it has to look away from. One a line.',
              zh: '接着写它绕开不看的那些事，一行一条。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'against',
        to: 'line',
        skip: 'alone',
        risk: 'first',
        hint: { en: 'In March it went all right…', zh: '三月那次还行……' }
      }
    },
    alone: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'Nothing comes to mind against it. That can be tiredness. It can also be that it is simply so.',
              zh: '想不出反对它的。可能是累了，也可能它本来就是这么回事。'
            },
            {
              en: 'An empty column. Either nothing is in reach just now, or the sentence is a fact.',
              zh: '这一栏空着。要么是这会儿想不起来，要么这句话就是事实。'
            },
            {
              en: 'No counter-facts. Some thoughts are wrong, some are tired, and some are right.',
              zh: '没有对不上的。念头有错的，有累出来的，也有对的。'
            }
          ]
        }
      ],
      choose: [
        { id: 'true', label: { en: 'It is simply true', zh: '它就是真的' }, to: 'true' },
        { id: 'on', label: { en: 'Go on without it', zh: '空着，往下走' }, to: 'line' }
      ]
    },
    true: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Then it is nothing to argue with. It wants a plan, or company, or time. Other ways suit that better.',
              zh: '那就不用跟它辩。它要的是办法，是有人陪，或者是时间。别的路更合适。'
            },
            {
              en: 'A true thing does not need correcting. Something can be done with it, or beside it. Here are other ways.',
              zh: '真的事，不用改。可以拿它做点什么，也可以在它旁边坐一会儿。还有别的路。'
            },
            {
              en: 'So it stands. Weighing it further would not be fair to you. Something else, then.',
              zh: '那它就在这儿。再掂量下去，对你也不公平。换一个吧。'
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
            { en: 'Set aside. There are other ways.', zh: '放一边，还有别的路。' },
            { en: 'Not this one, then.', zh: '那就不做这个。' },
            { en: 'Closed without a mark. Choose again.', zh: '合上就好，再选一个。' }
          ]
        }
      ],
      end: 'other'
    },
    line: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['against'],
          say: [
            { en: 'Left out until now: “{against}”', zh: '一直没算进去的：“{against}”' },
            { en: '“{against}” That happened too.', zh: '“{against}”，这也是发生过的。' },
            { en: 'In the other column: “{against}”', zh: '另一栏里有：“{against}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'A friend brings you this thought, with the same facts. Write what they would hear from you, one sentence.',
              zh: '换成一个朋友，带着同样的念头、同样的事实来找你。写下你会说的那一句。'
            },
            {
              en: 'Say it were somebody you like. One sentence to them that leaves no fact out, hard or kind.',
              zh: '要是说这话的是你喜欢的人。给对方写一句，好的坏的事实都不漏。'
            },
            {
              en: 'Write the line you would give a friend here. It often has an “and” in the middle.',
              zh: '写一句你会对朋友说的话。这种话中间常有个“也”字。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'line',
        to: 'again',
        skip: 'small',
        risk: 'first',
        hint: { en: 'It went badly once, and…', zh: '这次是没做好，也……' }
      }
    },
    again: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            {
              en: '“{line}” A friend would hear that. It can be said in your direction too.',
              zh: '“{line}”。朋友听得到这句，你也可以听。'
            },
            {
              en: '“{line}” Now read it as if it were addressed to you.',
              zh: '“{line}”。当它是写给你的，再读一遍。'
            },
            { en: 'The line, then: “{line}”', zh: '这一句就是：“{line}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Back to the first one, “{thought}” Mark how true it sounds now.',
              zh: '回到开头那句，“{thought}”。标一下现在听着有多真。'
            },
            {
              en: 'With both in view, mark “{thought}” again.',
              zh: '两句都看着，再给“{thought}”标一次。'
            },
            {
              en: 'Then “{thought}” once more. Mark it honestly; it need not have moved.',
              zh: '再标一次“{thought}”，照实标，没动也正常。'
            },
            {
              en: 'Now the first sentence again. Mark how true it sounds with this one beside it.',
              zh: '回到最开始那句，旁边放着这一句，再标一次有多真。'
            }
          ]
        }
      ],
      ask: {
        kind: 'scale',
        slot: 'again',
        to: 'when',
        skip: 'when',
        risk: 'first',
        ends: [
          { en: 'Not true at all', zh: '一点不信' },
          { en: 'Entirely true', zh: '完全相信' }
        ]
      }
    },
    when: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['belief', 'again'],
          say: [
            { en: 'First {belief}, now {again}.', zh: '先是{belief}，现在{again}。' },
            { en: '{belief} before the facts, {again} after.', zh: '对事实之前{belief}，之后{again}。' },
            {
              en: 'It was {belief}; it is {again}. Both are honest numbers.',
              zh: '刚才{belief}，这会儿{again}，都是实话。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'The line needs a place: a mirror, a bag, a screen. Write where it goes and when you read it once.',
              zh: '给这句话找个地方：镜子上、包里、手机屏幕。写下放哪儿，什么时候看一眼。'
            },
            {
              en: 'Thoughts like this return. Write where the new line will be waiting, and when you pass it.',
              zh: '这样的念头会再来。写下那句新的话等在哪儿，你几点路过。'
            },
            {
              en: 'Put it somewhere outside your head. Where, and read at what moment.',
              zh: '别让它只待在脑子里。写下贴在哪儿，什么时候读一遍。'
            },
            {
              en: 'Choose its place and its hour, so that it need not be remembered.',
              zh: '给它定个地方、定个钟点，就不用靠记性了。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'when',
        to: 'placed',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Bathroom mirror, 7:30…', zh: '贴镜子上，刷牙的时候……' },
        step: {
          part: 'when',
          what: { en: 'Read once: “{line}”', zh: '读一遍：“{line}”' },
          bare: { en: 'Read the new line once', zh: '把那句新的话读一遍' }
        }
      }
    },
    placed: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '{when}. Once is enough.', zh: '{when}，看一眼就够。' },
            { en: '{when}. It waits there.', zh: '{when}，它在那儿等着。' },
            { en: 'So: {when}.', zh: '那就{when}。' }
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
              en: 'One thing for the next hour that is not thinking. Write what, and where.',
              zh: '接下来一小时，写一件不用动脑子的事，还有在哪儿做。'
            },
            {
              en: 'Away from the thought for a bit: write one thing to do with your hands, and its place.',
              zh: '先离念头远一点：写一件动手的事，和做它的地方。'
            },
            {
              en: 'Write something small to do after this page, with its where and when.',
              zh: '写一件合上这一页就做的小事，带上时间地点。'
            },
            {
              en: 'Let the line go. One small act instead: what, where.',
              zh: '话先不写了，换一个小动作：做什么，在哪儿。'
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
        hint: { en: 'Water the plants, on the balcony…', zh: '去阳台浇浇花……' },
        step: { part: 'what' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['thought', 'line', 'when'],
          say: [
            {
              en: 'You came with “{thought}” and leave with “{line}” Its place: {when}.',
              zh: '你带着“{thought}”来，带着“{line}”走。它的位置：{when}。'
            },
            {
              en: 'Two sentences now. One says “{thought}”, the other “{line}”, and it waits here: {when}.',
              zh: '现在有两句话：一句是“{thought}”，一句是“{line}”，后面这句等在这儿：{when}。'
            },
            {
              en: 'To “{thought}” you answered “{line}” It can be read again: {when}.',
              zh: '对“{thought}”，你回了一句“{line}”。位子留好了：{when}。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['thought', 'line'],
          without: ['when'],
          say: [
            {
              en: 'You came with “{thought}” and leave with “{line}”',
              zh: '你带着“{thought}”来，带着“{line}”走。'
            },
            {
              en: 'There is “{thought}”, and there is “{line}” Both are on the page.',
              zh: '有“{thought}”，也有“{line}”，两句都写在这里了。'
            },
            { en: 'To “{thought}” you answered “{line}”', zh: '对“{thought}”，你回了一句“{line}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['thought', 'against'],
          without: ['line'],
          say: [
            {
              en: 'You wrote “{thought}”, and next to it what it leaves out: “{against}”',
              zh: '你写下“{thought}”，旁边写了它没算进去的：“{against}”'
            },
            {
              en: '“{thought}” is on one side, “{against}” on the other. No answer yet, and none is due.',
              zh: '一边是“{thought}”，一边是“{against}”。还没有答案，也不急着有。'
            },
            { en: 'Side by side: “{thought}” and “{against}”', zh: '并排放着：“{thought}”，和“{against}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['thought'],
          without: ['line', 'against'],
          say: [
            {
              en: 'You wrote “{thought}” out in full. It stands there as a sentence.',
              zh: '你把“{thought}”整句写了出来，它现在是一句话。'
            },
            {
              en: '“{thought}” is on the page, unanswered. That is allowed.',
              zh: '“{thought}”写在这里，没有回它。这样也可以。'
            },
            { en: 'What got written down: “{thought}”', zh: '写下来的是：“{thought}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['line', 'when'],
          without: ['thought'],
          say: [
            {
              en: 'You leave with a line of your own: “{line}” Its place: {when}.',
              zh: '你带走了一句自己写的话：“{line}”。它的位置：{when}。'
            },
            {
              en: 'The first sentence is not repeated here. The second is “{line}”, and it waits: {when}.',
              zh: '开头那句就不重复了。后来这句是“{line}”，等在这儿：{when}。'
            },
            { en: '“{line}” can be read again: {when}.', zh: '“{line}”，位子留好了：{when}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['line'],
          without: ['thought', 'when'],
          say: [
            { en: 'You leave with a line of your own: “{line}”', zh: '你带走了一句自己写的话：“{line}”' },
            {
              en: 'The first sentence is not repeated here. The second is “{line}”',
              zh: '开头那句就不重复了，后来这句是“{line}”。'
            },
            { en: 'What is worth saying twice: “{line}”', zh: '值得说第二遍的是：“{line}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['thought', 'line'],
          say: [
            {
              en: 'The thought is not repeated here. Once was enough, or none.',
              zh: '那句念头这里不重复。一遍就够，没写也行。'
            },
            {
              en: 'Nothing more is made of the thought here. It may rest.',
              zh: '那句念头就到这儿，先让它歇着。'
            },
            { en: 'Whatever it said, it need not be said again.', zh: '不管它说了什么，不用再说一遍。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['small'],
          say: [
            { en: 'And after this: “{small}”', zh: '接下来：“{small}”' },
            { en: 'Next, something for the hands: “{small}”', zh: '然后动动手：“{small}”' },
            { en: 'One small thing is left to do: “{small}”', zh: '留了一件小事：“{small}”' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
