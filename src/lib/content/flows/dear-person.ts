import type { Flow, Line } from '$lib/domain/dialogue/flow';

/** Said wherever a draft has been put together. */
const readOver: Line = {
  by: 'coach',
  act: 'suggestion',
  say: [
    {
      en: 'Read it once in your own voice, and change every word that is not yours. It stays on this device until you tap share.',
      zh: '用自己的声音念一遍，哪个字不像你，就改掉。你不点分享，它就只在这台设备上。'
    },
    {
      en: 'Put together, it reads like this. Cut whatever sounds like a lawyer. Nothing leaves without your tap.',
      zh: '连起来是这样。听着像打官司的，删掉。你不点，它哪儿也不去。'
    },
    {
      en: 'Here it is in one piece. Take out “always” and “never”, put in what is missing. Sharing is a tap of yours, or nothing.',
      zh: '合在一起了。去掉“总是”“从来”，缺什么补什么。发不发，只看你点不点。'
    },
    {
      en: 'Now the whole of it. Make it shorter if it can be. It goes nowhere on its own.',
      zh: '整段在这儿，能短就再短一点。它自己不会跑出去。'
    }
  ]
};

/** The third part of a message, by what the message is for. */
const ending: Line[] = [
  {
    by: 'coach',
    act: 'suggestion',
    given: ['need'],
    say: [
      {
        en: 'Write the one thing you want, small enough for a yes or a no.',
        zh: '写你想要的，一件就够，小到能答“行”或者“不行”。'
      },
      {
        en: 'Ask for one thing. What would be easier for both may go with it.',
        zh: '只要一件事。对两个人都好在哪儿，也可以带上。'
      },
      { en: 'Then the request, as a sentence of its own.', zh: '然后是那个请求，单独成一句。' }
    ]
  },
  {
    by: 'coach',
    act: 'suggestion',
    given: ['sorry'],
    say: [
      {
        en: 'Write what you can do about it now. One thing, one you would really do.',
        zh: '写写现在能做点什么。一件，真做得到的。'
      },
      {
        en: 'Then what will be different, as small as it truly is.',
        zh: '再写以后哪儿不一样，实际多小就写多小。'
      },
      {
        en: 'End on something you can offer. Being forgiven is not yours to ask for.',
        zh: '最后写你能给的。原不原谅，归对方。'
      }
    ]
  },
  {
    by: 'coach',
    act: 'suggestion',
    without: ['need', 'sorry'],
    say: [
      {
        en: 'Give it an easy ending: a question, a day to meet, or “no need to answer”.',
        zh: '给它一个轻一点的结尾：问一句，约一天，或者“不用回”。'
      },
      { en: 'Write a last line that leaves them free.', zh: '最后一句，让对方怎么接都行。' },
      { en: 'How it ends: one light line, and out.', zh: '写个收尾，轻轻一句就走。' }
    ]
  }
];

const wantHint = { en: 'Could we…; no need to answer…', zh: '要不要……；不用回……' };

/** A message to someone real: what was seen, how it was, what is wanted. It leaves only by the person's own tap. */
export const flow: Flow = {
  id: 'dear_person',
  version: 1,
  name: { en: 'A few lines to someone', zh: '给一个人写几句' },
  minutes: 5,
  family: 'people',
  fits: [
    {
      when: { themes: ['conflict'] },
      reason: { en: 'For something that should be said calmly', zh: '适合有话想好好说的时候' }
    },
    {
      when: { themes: ['unsaid'] },
      reason: { en: 'For words that have a person they belong to', zh: '适合有话要对一个人说的时候' }
    },
    {
      when: { themes: ['thanks'] },
      reason: { en: 'For a thank-you that can reach someone', zh: '适合想谢谢一个人的时候' }
    },
    {
      when: { themes: ['lonely'] },
      reason: { en: 'For getting in touch, with little effort', zh: '适合想跟谁说句话、又不知怎么开头' }
    },
    {
      when: { themes: ['loss'] },
      reason: { en: 'For letting one person know', zh: '适合想让一个人知道的时候' }
    },
    {
      when: { valence: [0, 1] },
      reason: { en: 'For getting in touch while it is light', zh: '适合心里松快、想联系谁的时候' }
    },
    {
      when: { valence: [-1, 0], arousal: [-1, 0] },
      reason: { en: 'Three short lines, kept or sent', zh: '短短三句，留着或者发出去' }
    }
  ],
  avoid: [
    {
      when: { themes: ['unsafe'] },
      why: 'A well-made message does not make a dangerous person safe, and may provoke.'
    },
    { when: { themes: ['racing'] }, why: 'What is sent in such hours is often regretted.' },
    { when: { valence: [-1, 0.2], arousal: [0.6, 1] }, why: 'Hot first, words later: an hour at least.' }
  ],
  evidence: [
    {
      claim: 'People value being contacted more than those who write expect (over 5,900 people)',
      source: 'Liu et al. 2022',
      checked: 'read'
    },
    {
      claim: 'Describe, express, ask, and what it brings: a taught skill for requests',
      source: 'DEAR MAN, skills training',
      checked: 'memory'
    }
  ],
  prior: 0.1,
  start: 'who',
  nodes: {
    who: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write who it is for. A name, or what they are to you.',
              zh: '写下是写给谁的，名字，或者是你的什么人。'
            },
            { en: 'One person. Put them here first.', zh: '就一个人，先写在这里。' },
            { en: 'Name the person these lines belong to.', zh: '这几句是给谁的，写下来。' }
          ]
        }
      ],
      ask: {
        kind: 'person',
        slot: 'who',
        to: 'goal',
        skip: 'goal',
        risk: 'first',
        hint: { en: 'My sister, Jo, the neighbour…', zh: '我姐、小周、楼上邻居……' }
      }
    },
    goal: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['who'],
          say: [
            { en: 'For {who}, then. Nobody else reads it here.', zh: '那就写给{who}，这里没有别人看。' },
            { en: 'Lines for {who}, kept on this device.', zh: '写给{who}的，就存在这台设备上。' },
            { en: 'To {who}. It can be crossed out as often as you like.', zh: '给{who}的，想划掉几遍都行。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Choose what it should do. One thing is plenty.', zh: '选一下这几句要做什么，一样就够。' },
            { en: 'A message does one thing well. Pick it.', zh: '一段话只做一件事最好，选一件。' },
            {
              en: 'Pick what it is for. If this person frightens you, that is on the list too.',
              zh: '选它是为了什么。要是这个人让你害怕，下面也有这一项。'
            }
          ]
        }
      ],
      choose: [
        {
          id: 'need',
          label: { en: 'Ask for something', zh: '想要对方做一件事' },
          to: 'seen',
          fill: { slot: 'need', value: { en: 'a request', zh: '一个请求' } }
        },
        {
          id: 'sorry',
          label: { en: 'Say sorry', zh: '道个歉' },
          to: 'seen',
          fill: { slot: 'sorry', value: { en: 'an apology', zh: '一句道歉' } }
        },
        {
          id: 'thanks',
          label: { en: 'Say thank you', zh: '说声谢谢' },
          to: 'seen',
          fill: { slot: 'thanks', value: { en: 'a thank-you', zh: '一声谢谢' } }
        },
        {
          id: 'scared',
          label: { en: 'They frighten or control me', zh: '这个人让我害怕，或者管着我' },
          to: 'unsafe'
        },
        { id: 'hello', label: { en: 'Just be in touch', zh: '只是想联系一下' }, to: 'seen' }
      ]
    },
    unsafe: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Then no message is made here. Words chosen well do not make a person safe. Help now has people who know about this.',
              zh: '那这里就不写了。话说得再好，也不能让一个人变安全。“现在求助”里，有人知道这样的事怎么办。'
            },
            {
              en: 'In that case being safe comes before being clear. Under Help now there are people who deal with exactly this.',
              zh: '这种时候，先要安全，再谈说清楚。“现在求助”里有专门管这些的人。'
            },
            {
              en: 'Nothing to draft, then. It is not a matter of finding better words. Help now lists people to talk to, at any hour.',
              zh: '那就不写了，这不是换个说法的事。“现在求助”里有可以说话的人，几点都行。'
            }
          ]
        }
      ],
      end: 'other'
    },
    seen: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          given: ['need'],
          say: [
            {
              en: 'Start with what a camera would have seen. Not what kind of person they are.',
              zh: '先只写看得见的事，不写对方是什么样的人。'
            },
            {
              en: 'First the plain facts: when, what. No “always”.',
              zh: '先写事实：什么时候，怎么了。不写“总是”。'
            },
            {
              en: 'Write what happened, once, as someone in the next seat would tell it.',
              zh: '写发生了什么，就那一次，像旁边座位的人会说的那样。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['sorry'],
          say: [
            {
              en: 'Write what you did. One sentence, with no “but” in it.',
              zh: '写你做了什么。一句话，里面不带“但是”。'
            },
            { en: 'First the deed itself, without the reasons.', zh: '先写那件事本身，先不写为什么。' },
            {
              en: 'Name the thing you are sorry for, as exactly as you can.',
              zh: '为哪件事道歉，能写多准就写多准。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['thanks'],
          say: [
            {
              en: 'Write what they did, so exactly that they will remember it too.',
              zh: '写对方做了什么，具体到一看就想得起来。'
            },
            {
              en: 'First the thing itself: the lift, the soup, the sentence.',
              zh: '先写那件事：那趟顺风车，那碗汤，那句话。'
            },
            { en: 'One deed, with its day and its place.', zh: '就写一件，带上哪天、在哪儿。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['need', 'sorry', 'thanks'],
          say: [
            {
              en: 'Write what made you think of them. Small is best.',
              zh: '写写什么让你想起了对方，越小越好。'
            },
            { en: 'Begin with one true small thing from today.', zh: '从今天一件真的小事开头。' },
            {
              en: 'First line: something seen, heard, or cooked that has them in it.',
              zh: '第一句：看见的、听见的、做菜时碰上的，跟对方有关就行。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'seen',
        to: 'felt',
        skip: 'blank',
        risk: 'first',
        hint: { en: 'Yesterday at one…', zh: '昨天一点多……' }
      }
    },
    felt: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['seen'],
          say: [
            { en: '“{seen}” That is the first line.', zh: '“{seen}”，第一句有了。' },
            { en: 'So it opens with this: “{seen}”', zh: '开头就是它：“{seen}”。' },
            { en: '“{seen}” It has a beginning.', zh: '“{seen}”，有开头了。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['need'],
          say: [
            { en: 'Next, yourself: how that was for you.', zh: '再写你自己：那时候你怎么样。' },
            {
              en: 'Now your side of it, without blame in it. “I was …”',
              zh: '再写你这边，不带怪罪，从“我”写起。'
            },
            { en: 'One sentence beginning with “I”.', zh: '写一句“我”开头的。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['sorry'],
          say: [
            {
              en: 'Next, what it may have cost them, as far as you can see.',
              zh: '再写它可能让对方怎么样了，看得见多少写多少。'
            },
            {
              en: 'Now their side, as you imagine it. “Maybe” is allowed.',
              zh: '再写对方那边，你想到的就行，可以写“也许”。'
            },
            {
              en: 'Write what you see now about how it landed.',
              zh: '写写现在回头看，那件事落在对方身上是什么样。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['thanks'],
          say: [
            { en: 'Next, what it did for you, then or since.', zh: '再写它给你带来了什么，当时，或者后来。' },
            { en: 'Now what was different afterwards.', zh: '再写那之后有什么不一样。' },
            { en: 'Write where you still notice it.', zh: '写写现在还在哪儿留着它的影子。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['need', 'sorry', 'thanks'],
          say: [
            { en: 'Next, one honest line about how you are.', zh: '再写一句实话：你最近怎么样。' },
            {
              en: 'Now yourself, short and true. It need not be cheerful.',
              zh: '再写自己，短一点，真一点，不必高兴。'
            },
            {
              en: 'Say how it is with you, in as many words as you would say at a door.',
              zh: '写写你的近况，站在门口会说几句，就写几句。'
            }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'felt', to: 'want', skip: 'wantB', risk: 'first' }
    },
    want: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['felt'],
          say: [
            { en: '“{felt}” That goes in as well.', zh: '“{felt}”，这句也放进去。' },
            { en: 'And the middle of it: “{felt}”', zh: '中间是：“{felt}”。' },
            { en: '“{felt}” It can stand as it is.', zh: '“{felt}”，这样就立得住。' }
          ]
        },
        ...ending
      ],
      ask: { kind: 'text', slot: 'want', to: 'draft', skip: 'draftSF', risk: 'first', hint: wantHint }
    },
    wantB: {
      say: [...ending],
      ask: { kind: 'text', slot: 'want', to: 'draftSW', skip: 'draftS', risk: 'first', hint: wantHint }
    },
    draft: {
      say: [readOver],
      ask: {
        kind: 'draft',
        slot: 'message',
        to: 'send',
        skip: 'send',
        risk: 'first',
        from: { en: '{seen}. {felt}. {want}', zh: '想跟你说一声：{seen}。{felt}。{want}' }
      }
    },
    draftSF: {
      say: [readOver],
      ask: {
        kind: 'draft',
        slot: 'message',
        to: 'send',
        skip: 'send',
        risk: 'first',
        from: { en: '{seen}. {felt}', zh: '想跟你说一声：{seen}。{felt}' }
      }
    },
    draftSW: {
      say: [readOver],
      ask: {
        kind: 'draft',
        slot: 'message',
        to: 'send',
        skip: 'send',
        risk: 'first',
        from: { en: '{seen}. {want}', zh: '想跟你说一声：{seen}。{want}' }
      }
    },
    draftS: {
      say: [readOver],
      ask: {
        kind: 'draft',
        slot: 'message',
        to: 'send',
        skip: 'send',
        risk: 'first',
        from: { en: '{seen}', zh: '想跟你说一声：{seen}。' }
      }
    },
    blank: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Then write it in one go, as it comes. It stays on this device until you tap share.',
              zh: '那就一口气写，怎么来怎么写。你不点分享，它就只在这台设备上。'
            },
            {
              en: 'No parts, then: just the message. Nothing leaves without your tap.',
              zh: '那就不分段，直接写。你不点，它哪儿也不去。'
            },
            {
              en: 'Write the whole thing here, or two words of it. It goes nowhere on its own.',
              zh: '整段写在这里，两个字也行。它自己不会跑出去。'
            }
          ]
        }
      ],
      ask: {
        kind: 'draft',
        slot: 'message',
        to: 'send',
        skip: 'near',
        risk: 'first',
        hint: { en: 'Thinking of you…', zh: '在吗，想起你了……' }
      }
    },
    send: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['message'],
          say: [
            { en: 'So this is what there is to say: “{message}”', zh: '想说的就是这些：“{message}”' },
            { en: 'In your words, as it stands: “{message}”', zh: '照你的话，现在是：“{message}”' },
            {
              en: 'It reads: “{message}” The rest can go unsaid.',
              zh: '念起来是：“{message}”。其余的可以不说。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Decide about it. Still hot or sharp: an hour first, then read it again. It may also simply stay.',
              zh: '定一下它的去处。心里还烫着，就先放一个小时再读。留着不发也行。'
            },
            {
              en: 'A time for it, an hour of waiting, or no sending at all: each of them is fine.',
              zh: '定个时间、等上一个小时、不发，哪个都行。'
            },
            {
              en: 'Choose where it goes. Late hours and hot heads are good reasons to wait.',
              zh: '选它去哪儿。夜深了、气还没消，都值得等一等。'
            }
          ]
        }
      ],
      choose: [
        { id: 'time', label: { en: 'Give it a time', zh: '给它定个时间' }, to: 'when' },
        {
          id: 'hour',
          label: { en: 'First an hour, then read again', zh: '先放一小时，再读一遍' },
          to: 'rate',
          fill: { slot: 'hour', value: { en: 'in an hour', zh: '一个小时后' } },
          step: {
            part: 'when',
            what: { en: 'Read the message to {who} again', zh: '把给{who}的那几句再读一遍' },
            bare: { en: 'Read the message again', zh: '把那几句再读一遍' }
          }
        },
        { id: 'stay', label: { en: 'It stays here', zh: '就留在这儿' }, to: 'near' }
      ]
    },
    when: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write when, and where you will be. You can still change your mind then.',
              zh: '写下什么时候、人在哪儿。到时候改主意也行。'
            },
            {
              en: 'Pick a moment when they are likely to have a free hand.',
              zh: '挑个对方多半腾得出手的时候，写下来。'
            },
            { en: 'A time, and a place to stand while doing it.', zh: '写个时候，再写个地方。' }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'when',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Tomorrow after dinner, on the sofa…', zh: '明天吃完晚饭，沙发上……' },
        step: {
          part: 'when',
          what: { en: 'The message to {who}', zh: '给{who}的那几句话' },
          bare: { en: 'The message', zh: '那几句话' }
        }
      }
    },
    near: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Unsent, then. If there is one small thing to do instead, write it with its place: a walk, a call to someone easier.',
              zh: '那就不发。要是想做件别的小事，连地方一起写：走一段路，给另一个好说话的人打个电话。'
            },
            {
              en: 'Not sending is a full answer. Write one thing for the hands now, and where.',
              zh: '不发，也是个完整的答案。写一件现在手能做的事，和在哪儿做。'
            },
            {
              en: 'No message goes out. Name one ordinary thing to turn to after this, and where it is.',
              zh: '什么都不发。写一件接下来转身去做的平常事，在哪儿。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'near',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Once round the block…', zh: '下楼走一圈……' },
        step: { part: 'what' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['who', 'seen'],
          say: [
            {
              en: 'There were words for {who}: “{seen}”',
              zh: '有话给{who}：“{seen}”。'
            },
            {
              en: 'What you put down for {who}: “{seen}”',
              zh: '你写给{who}的是：“{seen}”。'
            },
            { en: '“{seen}” That is in words now, for {who}.', zh: '“{seen}”，给{who}的话，写成字了。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['who'],
          without: ['seen'],
          say: [
            {
              en: 'You thought of {who}, and of what there might be to say.',
              zh: '你想到了{who}，想了想有什么可说的。'
            },
            {
              en: 'This was about {who}. Not everything has to be worded.',
              zh: '这一会儿是为{who}花的，不用句句都写出来。'
            },
            { en: 'Someone was in mind here: {who}.', zh: '这里惦记的人是{who}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['seen'],
          without: ['who'],
          say: [
            {
              en: 'You wrote “{seen}”, and the name can stay off the page.',
              zh: '你写了“{seen}”，名字不写也行。'
            },
            { en: 'You found a first line: “{seen}”', zh: '你写出了第一句：“{seen}”。' },
            { en: '“{seen}” is in words now, whoever it is for.', zh: '“{seen}”，写成字了，不管给谁。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['who', 'seen'],
          say: [
            {
              en: 'No name and no first line. Some things wait for their words.',
              zh: '没有名字，也没有开头。有些话要等一等。'
            },
            {
              en: 'Most of it stayed unwritten. It is still yours to say, or not.',
              zh: '大半没写。说不说，还是你定。'
            },
            {
              en: 'You looked at whether there was something to say. That can be all.',
              zh: '你看了看有没有话要说，到这儿也可以。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['want'],
          say: [
            { en: 'And this line: “{want}”', zh: '还有这一句：“{want}”' },
            { en: 'You also wrote “{want}”', zh: '你还写了：“{want}”' },
            { en: 'With it goes “{want}”', zh: '一起放着的还有：“{want}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['when'],
          say: [
            { en: 'Its time, if you still want it then: {when}.', zh: '到时候还想发的话：{when}。' },
            { en: 'Set for {when}, and yours to change.', zh: '定在{when}，想改随时改。' },
            { en: '{when}: that is when it may go.', zh: '{when}，那时候可以发。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['hour'],
          say: [
            { en: 'A second reading comes {hour}, before anything else.', zh: '{hour}，再读一遍。' },
            { en: 'Next look at it: {hour}.', zh: '下次再看它：{hour}。' },
            { en: 'Reading it again comes first, {hour}.', zh: '先不发，{hour}再读。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['near'],
          say: [
            {
              en: 'Nothing is sent, and there is this to do: “{near}”',
              zh: '什么都没发，手上有这件事：“{near}”。'
            },
            { en: 'Unsent, and on to something else: “{near}”', zh: '不发了，接着去做：“{near}”。' },
            { en: 'From here: “{near}”', zh: '从这儿起：“{near}”。' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
