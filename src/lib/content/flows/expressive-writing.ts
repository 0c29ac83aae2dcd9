import type { Flow } from '$lib/domain/dialogue/flow';

/** Writing without stopping, one look at what is there now, and the page kept or burned. */
export const flow: Flow = {
  id: 'expressive_writing',
  version: 1,
  name: { en: 'Write it out, then keep it or burn it', zh: '写出来，留着或者烧掉' },
  minutes: 10,
  family: 'thought',
  fits: [
    {
      when: { valence: [-0.7, 0.2], themes: ['unsaid'] },
      reason: { en: 'For words that were never said', zh: '适合一直没说出口的话' }
    },
    {
      when: { valence: [-0.7, 0.2], themes: ['rumination'] },
      reason: { en: 'For something that goes round and round', zh: '适合在心里转了好久的事' }
    }
  ],
  avoid: [
    {
      when: { themes: ['trauma'] },
      why: 'Writing through something terrible and recent can make it sharper.'
    },
    { when: { themes: ['unsafe'] }, why: 'While it is still going on, being safe comes first.' },
    {
      when: { themes: ['racing', 'panic'] },
      why: 'Seven minutes without stopping feeds what is already too fast.'
    },
    {
      when: { night: true },
      why: 'It often leaves people lower for some hours, and bed is the wrong place for that.'
    },
    { when: { valence: [-1, -0.7] }, why: 'People often go lower at first; from here that is too low.' }
  ],
  evidence: [
    {
      claim: 'A small, delayed effect (g = −.12) and none in the long term; often lower right after',
      source: 'Reinhold, Bürkner & Holling 2018',
      checked: 'read'
    }
  ],
  prior: 0.03,
  lift: 'next-day',
  start: 'age',
  nodes: {
    age: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'This one often leaves people a little lower for an hour or two. Its worth shows the next day, if at all.',
              zh: '写完之后一两个小时，心情常常会低一点。值不值，要到第二天才看得出来。'
            },
            {
              en: 'To know first: right after writing, many are lower than before. It is looked at again tomorrow.',
              zh: '先说清楚：刚写完，很多人会比之前低一点。明天再看。'
            },
            {
              en: 'Writing like this stirs things up before they settle. That may take until tomorrow.',
              zh: '这样写，会先把水搅浑，再慢慢沉下去，可能要到明天。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Choose how long ago it happened.', zh: '选一下，这事过去多久了。' },
            { en: 'First its age: an old thing, or a fresh one.', zh: '先看它是旧的，还是新的。' },
            { en: 'Say how far away it is by now.', zh: '说说它现在离得有多远。' }
          ]
        }
      ],
      choose: [
        { id: 'older', label: { en: 'More than a day', zh: '一天以上了' }, to: 'page' },
        {
          id: 'fresh',
          label: { en: 'Today, or it still feels like it', zh: '就在今天，或者还像在今天' },
          to: 'fresh'
        },
        { id: 'other', label: { en: 'Another way', zh: '换一个' }, to: 'other' }
      ]
    },
    fresh: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Then not the long form yet. Something this near can get sharper by being written through.',
              zh: '那先不写长的。离得这么近，一遍写下来反而更疼。'
            },
            {
              en: 'Too close for seven minutes. A few lines are enough, or none.',
              zh: '太近了，写七分钟不合适。几行就够，不写也行。'
            },
            {
              en: 'Fresh things need company and sleep before they need words. There is a shorter way.',
              zh: '刚发生的事，先要有人陪、要睡一觉，话可以往后放。也有短一点的写法。'
            }
          ]
        }
      ],
      choose: [
        { id: 'few', label: { en: 'Three lines only', zh: '只写三行' }, to: 'few' },
        { id: 'other', label: { en: 'Another way', zh: '换一个' }, to: 'other' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'The page is put away. It keeps.', zh: '纸收起来了，以后再说。' },
            { en: 'Not now, then. There are ways that stir less.', zh: '那现在不写，还有动静小一点的路。' },
            { en: 'Left unwritten. Choose something else.', zh: '先不写，换一个吧。' }
          ]
        }
      ],
      end: 'other'
    },
    few: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Three lines, from outside: what happened, who was there, where it stands now. Then stop.',
              zh: '写三行，只写外面看得见的：出了什么事，谁在，现在怎样。写完就停。'
            },
            {
              en: 'Keep to what could be seen. Three lines, and the pen down.',
              zh: '只写看得见的。三行，然后放下笔。'
            },
            {
              en: 'A note, no more: the event in three plain lines.',
              zh: '像记个便条，平平常常三行。'
            }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'page', to: 'see', skip: 'blank', risk: 'first' }
    },
    page: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Seven minutes. Keep the hand moving; spelling and sense do not matter. It stays on this device.',
              zh: '七分钟，手不要停，错字、不通都不管。写的只在这台设备上。'
            },
            {
              en: 'Write what happened and what it was like inside. No corrections. If stuck, repeat the last word.',
              zh: '写那件事，也写那时心里是什么样。不改。写不下去就重复上一个词。'
            },
            {
              en: 'Say it to nobody, or to the one it is meant for. Do not read back until the time is up.',
              zh: '写给谁都行，不写给谁也行。时间到之前不要回头看。'
            },
            {
              en: 'Begin anywhere and do not lift the pen. Stopping early is fine if it gets to be too much.',
              zh: '从哪儿开始都行，笔不要抬。太难受就提前停，没关系。'
            }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'page', to: 'see', skip: 'blank', risk: 'first', minutes: 7 }
    },
    blank: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'A blank page. It may not be the day for it.', zh: '一页空白，也许今天不是时候。' },
            { en: 'Nothing came out. It does not have to.', zh: '什么也没写出来，不是非写不可。' },
            {
              en: 'Unwritten. Some things wait until they can be said aloud.',
              zh: '没写。有些事，要等到能开口讲的那天。'
            }
          ]
        }
      ],
      choose: [
        { id: 'other', label: { en: 'Another way', zh: '换一个' }, to: 'other' },
        { id: 'small', label: { en: 'Just one small thing', zh: '只做一件小事' }, to: 'next' }
      ]
    },
    see: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          // Not said back: a page that may be burned must not live on in an answer to it.
          say: [
            {
              en: 'It is out. Look up for a moment, at something far away.',
              zh: '写出来了。抬头看一会儿远处。'
            },
            { en: 'Pen down. The page can hold it for a minute.', zh: '放下笔，让这一页替你拿一会儿。' },
            { en: 'That is on paper now. Shake out the hand.', zh: '写在纸上了，甩甩手。' },
            { en: 'Time to stop writing. Nothing in it needs correcting.', zh: '写到这里。不用改一个字。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Without reading it again, write one sentence: “What I see now is …”',
              zh: '先不回头看，写一句：“现在看到的是……”'
            },
            {
              en: 'One sentence from where you sit now, about what is on the page.',
              zh: '从你现在坐的地方，对这一页写一句。'
            },
            {
              en: 'Write what stands out, seen from here. One line.',
              zh: '写一行：从这儿看，最显眼的是什么。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'see',
        to: 'fate',
        skip: 'fate',
        risk: 'first',
        hint: { en: 'It was mostly about…', zh: '原来最要紧的是……' }
      }
    },
    fate: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['see'],
          say: [
            { en: '“{see}” That is the view from here.', zh: '“{see}”，从这儿看，是这样。' },
            { en: 'What you see now: “{see}”', zh: '你现在看到的：“{see}”' },
            { en: '“{see}” One line out of all those.', zh: '“{see}”，那么多字里的一句。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['see'],
          say: [
            {
              en: 'Keep the page, or burn it. Burning erases it here for good; this one line stays.',
              zh: '那一页可以留，也可以烧。烧掉就从这里彻底抹去，只剩这一句。'
            },
            {
              en: 'Choose what becomes of the page. Burned, it cannot be brought back; the line can stay.',
              zh: '选一下那一页怎么办。烧了就找不回来，这一句还在。'
            },
            {
              en: 'The page can stay on this device or go up in smoke. Smoke is final; this line is kept.',
              zh: '那一页可以留在这台设备上，也可以一把火烧掉。烧了就没了，这一句留着。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['see'],
          say: [
            {
              en: 'Keep the page, or burn it. Burning erases it here for good.',
              zh: '这一页可以留，也可以烧。烧掉就从这里彻底抹去。'
            },
            {
              en: 'Choose what becomes of it. Burned, it cannot be brought back.',
              zh: '选一下这一页怎么办，烧了就找不回来。'
            },
            {
              en: 'It can stay on this device or go up in smoke. Smoke is final.',
              zh: '可以留在这台设备上，也可以一把火烧掉，烧了就没了。'
            }
          ]
        }
      ],
      choose: [
        {
          id: 'burn',
          label: { en: 'Burn it', zh: '烧掉' },
          to: 'burnt',
          fill: { slot: 'burnt', value: { en: 'burned', zh: '烧掉了' } },
          forget: ['page']
        },
        { id: 'much', label: { en: 'It stirred up too much', zh: '搅得太厉害了' }, to: 'settle' },
        { id: 'keep', label: { en: 'Keep it', zh: '留着' }, to: 'next' }
      ]
    },
    burnt: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'Gone. It was written, and it is nobody’s to read.', zh: '没了。写过了，谁也看不到了。' },
            { en: 'Burned. Only the having written it is left.', zh: '烧掉了，剩下的只是写过。' },
            { en: 'Ash. Nothing of it stays on this device.', zh: '成灰了，这台设备上一个字也没留。' }
          ]
        }
      ],
      go: 'next'
    },
    settle: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'Then away from the page for a minute. Eyes open, and look at the room.',
              zh: '那就先离开这一页。睁着眼，看看屋子。'
            },
            {
              en: 'That can happen. No more writing now; only the room.',
              zh: '会这样的。不写了，只看屋子。'
            },
            { en: 'Turn the page face down. Here is the floor.', zh: '把这一页扣过去，先踩踩地。' }
          ]
        }
      ],
      pace: {
        visual: 'grounding',
        beats: [
          { id: 'see', cue: { en: 'Five things you can see', zh: '看得见的，五样' }, seconds: 20 },
          {
            id: 'touch',
            cue: { en: 'Both feet, whatever they stand on', zh: '两只脚，踩着什么' },
            seconds: 15
          },
          { id: 'hear', cue: { en: 'Three sounds', zh: '听得见的，三样' }, seconds: 15 },
          {
            id: 'touch',
            cue: { en: 'Something cold, or something warm', zh: '摸一样凉的，或者热的' },
            seconds: 12
          }
        ],
        rounds: 1,
        to: 'next',
        skip: 'next'
      }
    },
    next: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'For the next hour, something that asks nothing. Write what, and where.',
              zh: '接下来一小时，给自己一件不费神的事。写下做什么，在哪儿。'
            },
            {
              en: 'Leave the page for a while. Write where you will go and what the hands will do there.',
              zh: '先离开这一页。写下去哪儿，手做什么。'
            },
            {
              en: 'Plan the soft landing: a walk, a pan of soup, a shower. Where and when.',
              zh: '接着安排一件软和的事：走一圈、煮个汤、冲个澡。写上地方和时候。'
            },
            {
              en: 'Choose something ordinary to stand between this and sleep or work. What, and in which place.',
              zh: '在这一页和后面的事中间，隔一件平常事。写什么事，在哪儿。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'next',
        to: 'who',
        skip: 'who',
        risk: 'first',
        hint: { en: 'Walk to the corner shop and back…', zh: '走到街口小店再走回来……' },
        step: { part: 'what' }
      }
    },
    who: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['next'],
          say: [
            { en: '“{next}” The page does not come along.', zh: '“{next}”，这一页不用带去。' },
            { en: 'First: “{next}”', zh: '先去做：“{next}”' },
            { en: '“{next}” Nothing to be decided there.', zh: '“{next}”，在那儿不用做决定。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write who could be near, or know that something was stirred up. Or leave it empty.',
              zh: '写写谁可以在旁边，或者知道你刚翻动过一件事。空着也行。'
            },
            {
              en: 'If there is a person for the evening after this, write who.',
              zh: '写完之后要是有个人可以说说话，写下是谁。'
            },
            {
              en: 'A name, if company would be good. They need not read a word of it.',
              zh: '想有人陪，就写个名字，不必给人看一个字。'
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
        hint: { en: 'My cousin, Sam…', zh: '我表姐、阿林……' },
        step: { part: 'who' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['burnt', 'see'],
          say: [
            {
              en: 'The page is burned. One line is left of it, and it is yours: “{see}”',
              zh: '那一页烧了，剩下一句，是你的：“{see}”'
            },
            {
              en: 'You wrote it out and burned it, and kept this: “{see}”',
              zh: '你写出来，又烧掉，只留下：“{see}”'
            },
            { en: 'Written and burned. Seen from here: “{see}”', zh: '写了，烧了。从这儿看到的是：“{see}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['burnt'],
          without: ['see'],
          say: [
            {
              en: 'You wrote it out and burned it. What it said is yours alone.',
              zh: '你写出来，又烧掉了。写了什么，只有你知道。'
            },
            { en: 'A page was written here and is gone.', zh: '这里写过一页，现在没了。' },
            { en: 'Written, looked at once, burned.', zh: '写了，看了一眼，烧了。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['see'],
          without: ['burnt'],
          say: [
            { en: 'You wrote for a while, and then saw this: “{see}”', zh: '你写了一阵，然后看到：“{see}”' },
            { en: 'What the page came to, seen from here: “{see}”', zh: '从这儿看，这一页说的是：“{see}”' },
            {
              en: 'Out of everything written, this stood out: “{see}”',
              zh: '写下的这么多里，最显眼的是：“{see}”'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['page'],
          without: ['see', 'burnt'],
          say: [
            {
              en: 'It began with “{page}” The rest is on the page.',
              zh: '开头是“{page}”，后面的都在那一页里。'
            },
            { en: 'You wrote it out, from “{page}” onwards.', zh: '你写了出来，从“{page}”起。' },
            { en: 'The page that starts “{page}” is kept.', zh: '“{page}”开头的那一页，留着了。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['page', 'see', 'burnt'],
          say: [
            {
              en: 'The page keeps what it holds, much or nothing.',
              zh: '那一页里有什么、没什么，都留在那一页里。'
            },
            { en: 'Nothing from the page is said again here.', zh: '那一页上的，这里不再重复。' },
            {
              en: 'What was written, and what was not, can stay there.',
              zh: '写了的，没写的，都可以放在那儿。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['next'],
          without: ['who'],
          say: [
            { en: 'And now, away from it: “{next}”', zh: '现在先离开它：“{next}”' },
            { en: 'For the next hour: “{next}”', zh: '接下来一小时：“{next}”' },
            { en: 'From the page to this: “{next}”', zh: '从这一页走到：“{next}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['next', 'who'],
          say: [
            { en: 'Now “{next}”, and {who} could be near.', zh: '接下来“{next}”，{who}可以在旁边。' },
            {
              en: 'For the next hour, “{next}” And a person: {who}.',
              zh: '接下来一小时，“{next}”。还有一个人：{who}。'
            },
            { en: 'First “{next}” Then perhaps {who}.', zh: '先“{next}”，然后也许找{who}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['who'],
          without: ['next'],
          say: [
            {
              en: 'And {who} need not read a word to sit beside you.',
              zh: '{who}不用看一个字，也可以坐在旁边。'
            },
            { en: 'The person for after this: {who}.', zh: '写完之后的那个人：{who}。' },
            { en: 'There is {who}, too.', zh: '还有{who}。' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
