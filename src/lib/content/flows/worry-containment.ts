import type { Flow } from '$lib/domain/dialogue/flow';

/** A worry is put into one line, sorted, and given either a small deed or an appointment. */
export const flow: Flow = {
  id: 'worry_containment',
  version: 1,
  name: { en: 'A worry, with a time and a place', zh: '给担心定个时间，找个地方' },
  minutes: 5,
  family: 'thought',
  fits: [
    {
      when: { valence: [-1, 0.2], themes: ['worry'], night: true },
      reason: { en: 'For a what-if that will not wait until morning', zh: '适合等不到天亮的“万一”' }
    },
    {
      when: { valence: [-1, 0.2], themes: ['worry'] },
      reason: { en: 'For a what-if that keeps coming back', zh: '适合老是转回来的“万一”' }
    },
    {
      when: { valence: [-1, 0], arousal: [0, 1] },
      reason: { en: 'For when it is unpleasant and running fast', zh: '适合心里不好受、又停不下来的时候' }
    }
  ],
  avoid: [
    { when: { themes: ['deadline'] }, why: 'Something due within hours needs doing, not parking.' },
    { when: { themes: ['unsafe'] }, why: 'Fear of someone who does harm is not a worry to be put away.' }
  ],
  evidence: [
    {
      claim: 'Postponing worry shortens it (d = .31) and makes it rarer (d = .19)',
      source: 'Dippel et al. 2024, doi:10.1007/s41811-023-00193-x',
      checked: 'read'
    }
  ],
  prior: 0.12,
  start: 'line',
  nodes: {
    line: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write the worry as one line, the way it sounds at its loudest.',
              zh: '把这件担心写成一句话，就写它最响的那一句。'
            },
            {
              en: 'One line for the worry. It does not have to be fair or reasonable.',
              zh: '给这件担心一句话就好，不用讲道理。'
            },
            {
              en: 'Put it into one sentence: the what-if itself, as it comes.',
              zh: '用一句话写下那个“万一”，怎么冒出来就怎么写。'
            },
            { en: 'If the worry had a headline, write that.', zh: '如果这件担心有个标题，就写标题。' }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'worry',
        to: 'sort',
        skip: 'wordless',
        risk: 'first',
        hint: { en: 'What if…', zh: '万一……' }
      }
    },
    wordless: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'It can stay without words. It can still be given a time.',
              zh: '不写出来也行，一样可以给它约个时间。'
            },
            {
              en: 'No line needed. A worry without a name can have an appointment too.',
              zh: '不必有那句话。没有名字的担心，也可以有个约定。'
            },
            {
              en: 'Left unwritten, then. The next part works without it.',
              zh: '那就先不写，后面照样做得下去。'
            }
          ]
        }
      ],
      go: 'park'
    },
    sort: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '“{worry}” That is the line.', zh: '“{worry}”就是这一句。' },
            {
              en: '“{worry}” On the page now, where it can be looked at.',
              zh: '“{worry}”写在这儿了，可以看着它。'
            },
            { en: 'Written down, it says: “{worry}”', zh: '写下来，它说的是：“{worry}”' }
          ]
        },
        {
          by: 'coach',
          act: 'question',
          say: [
            {
              en: 'Is any part of it yours to move in the next day?',
              zh: '这里面，有没有哪一块是你一天之内动得了的？'
            },
            {
              en: 'Does it hold one piece you could do something about by tomorrow?',
              zh: '到明天为止，其中有没有一小块你能动手？'
            },
            {
              en: 'Which is it: something to do, or something to wait out?',
              zh: '它更像一件能做的事，还是只能等的事？'
            }
          ]
        }
      ],
      choose: [
        { id: 'piece', label: { en: 'There is a piece I can do', zh: '有一小块能做' }, to: 'piece' },
        { id: 'what-if', label: { en: 'It is a what-if', zh: '就是个“万一”' }, to: 'held' }
      ]
    },
    piece: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Name that piece. Small enough for ten minutes.',
              zh: '写下那一小块，十分钟做得完的那么小。'
            },
            {
              en: 'Write the smallest part of it that would still count.',
              zh: '写其中最小的、做了也算数的一步。'
            },
            { en: 'Only the first move: something your hands could do.', zh: '只写第一步：一件手能做的事。' }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'piece',
        to: 'when',
        skip: 'held',
        risk: 'first',
        hint: { en: 'Call them, look it up, pack it…', zh: '打个电话、查一下、装进包里……' },
        step: { part: 'what' }
      }
    },
    when: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            {
              en: '“{piece}” That part is yours. The rest is weather.',
              zh: '“{piece}”，这一块归你管，其余的是天气。'
            },
            { en: '“{piece}” Small enough to be real.', zh: '“{piece}”，小到真的做得成。' },
            {
              en: 'So out of the whole worry, one thing to do: “{piece}”',
              zh: '整件担心里，拿出来做的就这一件：“{piece}”'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Give it a moment: the hour, or what you will have just finished.',
              zh: '给它一个时候：几点，或者做完哪件事之后。'
            },
            {
              en: 'Hang it on something that happens anyway: after coffee, after the bus.',
              zh: '把它挂在本来就会发生的事后面：吃完早饭、下了车。'
            },
            {
              en: 'Write when. Times on a clock hold better than “later”.',
              zh: '写下什么时候。写得出钟点，比“回头”牢靠。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'when',
        to: 'rest',
        skip: 'rest',
        risk: 'first',
        hint: { en: 'After breakfast, 8:30…', zh: '吃完早饭、八点半……' },
        step: { part: 'when' }
      }
    },
    rest: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['when'],
          say: [
            {
              en: '{when}, then. Until that moment it does not need rehearsing.',
              zh: '那就{when}。在那之前，不用一遍遍排练。'
            },
            {
              en: 'Settled: {when}. Nothing about it has to be decided twice.',
              zh: '定了：{when}。这件事不用再决定第二遍。'
            },
            { en: '“{piece}”, {when}. It has an address now.', zh: '{when}，“{piece}”。它现在有着落了。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'What is left over can wait at a set time, or be enough for now.',
              zh: '剩下的可以约个时间再想，也可以就到这儿。'
            },
            {
              en: 'The part that cannot be moved can be parked. Or stop here; both are fine.',
              zh: '动不了的那部分可以先停在一边，也可以到此为止，都行。'
            },
            {
              en: 'Park what remains, or leave it at this one piece.',
              zh: '把余下的存起来，或者只留这一小块。'
            }
          ]
        }
      ],
      choose: [
        { id: 'park', label: { en: 'Park the rest', zh: '剩下的先存起来' }, to: 'park' },
        { id: 'enough', label: { en: 'This is enough', zh: '这样就够了' }, to: 'rate' }
      ]
    },
    held: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            {
              en: 'So right now there is nothing to do about “{worry}” but carry it, or put it down for a while.',
              zh: '“{worry}”，眼下没有什么可做的，要么带着，要么先放一会儿。'
            },
            {
              en: '“{worry}” has no handle yet. It can wait in a set place.',
              zh: '“{worry}”暂时还没有把手可抓，可以先放在一个固定的地方。'
            },
            {
              en: 'No move to make on “{worry}” right now, only the thinking of it.',
              zh: '“{worry}”，现在没有可走的一步，只剩反复想。'
            }
          ]
        }
      ],
      go: 'park'
    },
    park: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Worry keeps its appointments. People who gave it fifteen minutes a day spent less time in it.',
              zh: '担心是守约的。每天专门留十五分钟给它的人，被它占去的时间反而少。'
            },
            {
              en: 'Put off on purpose, to a set time, a worry tends to get shorter. Not gone; shorter.',
              zh: '有意把担心推到一个固定的时间，它往往会变短。不是没了，是短了。'
            },
            {
              en: 'Pushing a thought away brings it back. Giving it an hour works a little better.',
              zh: '硬赶走的念头会回来，跟它约个钟点，要好一点。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Choose fifteen minutes for it tomorrow, well away from bedtime.',
              zh: '在明天挑十五分钟留给它，离睡觉远一点。'
            },
            {
              en: 'Pick its time: a quarter of an hour tomorrow, in daylight if there is any.',
              zh: '给它定个时候：明天的一刻钟，最好天还亮着。'
            },
            {
              en: 'Write down when its fifteen minutes are. Any hour but the last of the day.',
              zh: '写下那十五分钟在什么时候，除了一天的最后一小时都行。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'time',
        to: 'parked',
        skip: 'untimed',
        risk: 'first',
        hint: { en: 'Tomorrow, 5:30 pm…', zh: '明天下午五点半……' },
        step: { part: 'when', what: { en: 'Fifteen minutes for the worry', zh: '留给这件担心的十五分钟' } }
      }
    },
    untimed: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'No time, then. Having looked at it is already something done.',
              zh: '那就不定时间。看过它一眼，已经是做了一件事。'
            },
            { en: 'It can go without an appointment.', zh: '不约时间也可以。' },
            { en: 'Left open. You can give it an hour whenever you like.', zh: '先空着，什么时候想定再定。' }
          ]
        }
      ],
      go: 'rate'
    },
    parked: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          say: [
            {
              en: '{time}: fifteen minutes that belong to it. The hours before are yours.',
              zh: '{time}，那十五分钟归它，之前的时间归你。'
            },
            { en: 'Its seat is kept: {time}.', zh: '位子给它留好了：{time}。' },
            { en: '{time}, and not before.', zh: '{time}，在那之前不算数。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'When it knocks earlier, one word is enough: “later”. Choose what your hands go back to.',
              zh: '它提前来敲门，回一个字就够：“等”。写下那时手回到哪件事上。'
            },
            {
              en: 'It will turn up early; they do. Write what you will go back to when it does.',
              zh: '它多半会早到，都这样。写下它来的时候，你接着做什么。'
            },
            {
              en: 'Name something ordinary to return to when it comes ahead of time: cups, a page, the shower.',
              zh: '写一件平常事，它早来了就回去做：洗杯子、看一页书、冲个澡。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'hands',
        to: 'arrival',
        skip: 'arrival',
        risk: 'first',
        hint: { en: 'The dishes, the book…', zh: '洗碗、看书……' }
      }
    },
    arrival: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['hands'],
          say: [
            { en: 'Back to this, then: “{hands}”', zh: '那就回到这件事上：“{hands}”' },
            { en: '“{hands}” Good and ordinary.', zh: '“{hands}”，平平常常，正好。' },
            { en: '“{hands}”, as often as it takes.', zh: '“{hands}”，来几次就回去几次。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'When its time comes, read the line first. If it has gone stale, cross it out.',
              zh: '到了时候，先读一遍那句话。要是已经过期了，就划掉。'
            },
            {
              en: 'At the appointment, check one thing before anything: whether it still matters that day.',
              zh: '到点了先看一眼：到那天它还要不要紧，不要紧就算了。'
            },
            {
              en: 'And when the fifteen minutes come, you may find nobody there. Then use them for tea.',
              zh: '等那十五分钟到了，也许它没来，那就拿来喝杯茶。'
            }
          ]
        }
      ],
      go: 'rate'
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['worry', 'piece'],
          without: ['time'],
          say: [
            {
              en: 'You came with “{worry}” and took one piece out of it: “{piece}”',
              zh: '你带着“{worry}”来，从里面拿出了一小块：“{piece}”'
            },
            {
              en: 'Out of “{worry}”, one thing left the circle: “{piece}”',
              zh: '“{worry}”一直在打转，现在有一件事走了出来：“{piece}”'
            },
            {
              en: '“{worry}” is still a worry. “{piece}” is a plan.',
              zh: '“{worry}”还是担心，“{piece}”已经是打算了。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['worry', 'piece', 'time'],
          say: [
            {
              en: 'Out of “{worry}” you took one thing to do, “{piece}”, and gave the rest its time: {time}.',
              zh: '你从“{worry}”里拿出一件能做的，“{piece}”；剩下的约在{time}。'
            },
            {
              en: '“{worry}” is in two parts now: “{piece}” to do, and the remainder, {time}.',
              zh: '“{worry}”现在分成两半：要做的是“{piece}”，余下的等到{time}。'
            },
            {
              en: 'The worry was “{worry}” Now “{piece}” has a place, and what is left has {time}.',
              zh: '担心的是“{worry}”，现在“{piece}”有了着落，剩下的有了{time}。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['worry', 'time'],
          without: ['piece'],
          say: [
            {
              en: 'You wrote “{worry}” and gave it fifteen minutes: {time}.',
              zh: '你写下了“{worry}”，给它留了十五分钟：{time}。'
            },
            { en: '“{worry}” has a place to wait now: {time}.', zh: '“{worry}”有地方等着了：{time}。' },
            {
              en: 'What came in as “{worry}” leaves with an appointment: {time}.',
              zh: '来的时候是“{worry}”，走的时候它有了一个约：{time}。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['worry'],
          without: ['piece', 'time'],
          say: [
            {
              en: 'You put “{worry}” into words and looked at it. That is what happened here.',
              zh: '你把“{worry}”写成了字，看了看它。这里发生的就是这些。'
            },
            {
              en: '“{worry}” is on the page, without a plan, as it is.',
              zh: '“{worry}”留在纸上，没有计划，原样放着。'
            },
            {
              en: 'You wrote “{worry}” and left it open. That is allowed.',
              zh: '你写了“{worry}”，就这么敞着。这样也可以。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['time'],
          without: ['worry'],
          say: [
            {
              en: 'The worry stayed without words, and it has a time: {time}.',
              zh: '那件担心没有写成字，但有了时间：{time}。'
            },
            { en: 'Unwritten, and still with an appointment: {time}.', zh: '没写出来，也有了约：{time}。' },
            {
              en: 'You gave something unnamed a time of its own: {time}.',
              zh: '你给一件没说出口的事约了时间：{time}。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['worry', 'time'],
          say: [
            {
              en: 'The worry stayed yours, without words. You stopped for a few minutes; that is what happened.',
              zh: '那件担心还在你那里，没写成字。你停下来待了几分钟，事情就是这样。'
            },
            {
              en: 'Nothing was written and nothing was decided. A few minutes passed, a bit slower.',
              zh: '没有写什么，也没有定什么，几分钟慢慢过去了。'
            },
            {
              en: 'You looked at what this could be and left it. That is a choice too.',
              zh: '你看了看可以怎么做，然后放下了。这也是一种选择。'
            }
          ]
        }
      ],
      end: 'done'
    }
  }
};
