import type { Flow } from '$lib/domain/dialogue/flow';

/** An urge is held against the facts; where it is bigger than they are, a small act the other way, all the way, for two minutes. */
export const flow: Flow = {
  id: 'opposite_action',
  version: 1,
  name: { en: 'Two minutes the other way', zh: '反着来两分钟' },
  minutes: 5,
  family: 'action',
  fits: [
    {
      when: { themes: ['urge'] },
      reason: { en: 'For an urge that pulls hard', zh: '适合有股劲拽着你的时候' }
    },
    {
      when: { themes: ['conflict'] },
      reason: { en: 'For the moment before it gets said or sent', zh: '适合话快要冲出口的时候' }
    },
    {
      when: { themes: ['withdrawal'] },
      reason: { en: 'For when everything says stay away', zh: '适合什么都不想面对的时候' }
    },
    {
      when: { valence: [-1, 0], arousal: [0, 1] },
      reason: { en: 'For a feeling that wants to do something', zh: '适合心里那股劲非要做点什么的时候' }
    }
  ],
  avoid: [
    {
      when: { themes: ['unsafe'] },
      why: 'Fear of someone who does harm fits the facts; acting against it is dangerous.'
    },
    {
      when: { themes: ['trauma', 'panic', 'unreal'] },
      why: 'First the room and the body; nothing is to be approached in a flood.'
    },
    {
      when: { themes: ['racing'] },
      why: 'What to do and what to leave needs more than two minutes in such hours.'
    }
  ],
  evidence: [
    {
      claim: 'A taught skill for urges that do not fit the facts; hardly tested alone',
      source: 'Opposite action, Linehan skills training',
      checked: 'memory'
    }
  ],
  prior: 0.1,
  start: 'urge',
  nodes: {
    urge: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          given: ['feeling'],
          say: [
            {
              en: 'A feeling like “{feeling}” usually pushes somewhere. Write what it wants done: leave, hide, hit back, cancel.',
              zh: '“{feeling}”多半会推着人去做什么。写下它要你做的：走开、躲起来、顶回去、推掉。'
            },
            {
              en: 'Write where “{feeling}” is pulling. The act itself, as bluntly as it comes.',
              zh: '写下“{feeling}”在往哪儿拽，就写那个动作，怎么冲怎么写。'
            },
            {
              en: '“{feeling}” has a plan, probably. Put the plan in a few words.',
              zh: '“{feeling}”大概有它的主意，用几个字写下来。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['feeling'],
          say: [
            {
              en: 'Write the feeling and what it wants done: leave, hide, hit back, cancel.',
              zh: '写下那个感觉，和它要你做的：走开、躲起来、顶回去、推掉。'
            },
            {
              en: 'There is a pull. Write where to, as bluntly as it comes.',
              zh: '有股劲在拽。写下它往哪儿拽，怎么冲怎么写。'
            },
            {
              en: 'In a few words, write what the body is about to do.',
              zh: '用几个字写下，身体正要去做什么。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'urge',
        to: 'facts',
        skip: 'facts',
        risk: 'first',
        hint: { en: 'Send it; stay in bed; say no to all…', zh: '发出去；躺着不起；全推掉……' }
      }
    },
    facts: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['urge'],
          say: [
            {
              en: '“{urge}” That is the pull. It is not yet a deed.',
              zh: '“{urge}”，这是那股劲，还不是已经做了的事。'
            },
            { en: 'The push goes this way: “{urge}”', zh: '它往这边推：“{urge}”。' },
            {
              en: '“{urge}” An urge may be looked at for a minute.',
              zh: '“{urge}”，一股劲，可以先看它一分钟。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Now only the facts: what has happened, what is really known. No guesses about what they think.',
              zh: '现在只写事实：发生了什么，真正知道的是什么。不猜别人怎么想。'
            },
            {
              en: 'Write what a stranger at the next table would have seen. That much, no more.',
              zh: '写隔壁桌的人会看到什么，就写到那儿。'
            },
            {
              en: 'One or two things that are certain. Leave out what is only likely.',
              zh: '写一两件确定的，只是“可能”的先放一边。'
            }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'facts', to: 'fit', skip: 'fit', risk: 'first' }
    },
    fit: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['facts'],
          say: [
            { en: 'What is certain: “{facts}”', zh: '确定的是：“{facts}”。' },
            { en: '“{facts}” So far, the facts.', zh: '“{facts}”，事实到这儿为止。' },
            { en: 'Known for sure, then, is “{facts}”', zh: '真正知道的，是“{facts}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Lay the urge beside that. Choose how they compare. If there is real danger or harm, the urge may be right.',
              zh: '把那股劲跟这些比一比，选一个。要是真有危险、真有人伤你，它可能是对的。'
            },
            {
              en: 'See whether the push is as big as the thing itself. An alarm is sometimes right.',
              zh: '看看那股劲，跟事情是不是一样大。警报有时候是对的。'
            },
            {
              en: 'Compare the two sizes, and choose. Not knowing is an answer as well.',
              zh: '比比这两样的大小，选一个。说不准也是答案。'
            }
          ]
        }
      ],
      choose: [
        { id: 'bigger', label: { en: 'The urge is bigger than the facts', zh: '那股劲比事情大' }, to: 'act' },
        {
          id: 'fits',
          label: { en: 'It fits: there is real danger or harm', zh: '对得上，真有危险，真受了伤' },
          to: 'fits'
        },
        { id: 'unsure', label: { en: 'Hard to say', zh: '说不准' }, to: 'unsure' }
      ]
    },
    fits: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Then nothing here should go against it. Fear that fits is there to be followed. If someone is harming you, Help now has people for that.',
              zh: '那就不该跟它反着来，对得上的害怕，要听它的。要是有人在伤害你，“现在求助”里有人管这样的事。'
            },
            {
              en: 'In that case the urge is doing its work. Keep the distance it asks for; under Help now there are people to talk to.',
              zh: '那这股劲没错，它要你离远，就离远。“现在求助”里有可以说话的人。'
            },
            {
              en: 'An alarm that is right is not to be argued with. Getting safe comes first, and Help now is one tap away.',
              zh: '警报是对的，就别跟它争，先让自己安全。“现在求助”点一下就到。'
            }
          ]
        }
      ],
      choose: [
        { id: 'other', label: { en: 'Something else', zh: '换个别的' }, to: 'other' },
        { id: 'guard', label: { en: 'One step that protects', zh: '一小步，护住自己' }, to: 'guard' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'Put down. The urge was listened to, and that is right here.',
              zh: '放下了。这回听它的，是对的。'
            },
            { en: 'Not against it, then. There are other ways.', zh: '那就不反着来，还有别的路。' },
            { en: 'This one does not suit what is going on.', zh: '这个跟眼下的事不合适。' }
          ]
        }
      ],
      end: 'other'
    },
    guard: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write one small thing that adds safety, with its time or place: a door, a call, somebody told.',
              zh: '写一件能多一点安全的小事，带上时间或地方：一扇门、一个电话、告诉一个人。'
            },
            {
              en: 'One step towards a safer place or person. What, and when.',
              zh: '往安全的地方、可靠的人那边走一步，写做什么、什么时候。'
            },
            {
              en: 'Name a step that protects: where you go, or who gets to know.',
              zh: '写一步护住自己的：去哪儿，或者让谁知道。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'guard',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Ring Sam before going back…', zh: '回去之前给小林打个电话……' },
        step: { part: 'what' }
      }
    },
    unsure: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'Then neither with it nor against it for now.', zh: '那就先不顺着，也不反着。' },
            { en: 'Not knowing is a fair reason to wait.', zh: '说不准，就值得等一等。' },
            {
              en: 'Undecided. Nothing has to be done about it this minute.',
              zh: '还没准，这一分钟不用做什么。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write how the next ten minutes go instead: what the hands do, and where.',
              zh: '写写接下来十分钟怎么过：手上做什么，在哪儿。'
            },
            {
              en: 'Give it ten minutes. Name what you do with them, and the room.',
              zh: '给它十分钟。写下这十分钟做什么，在哪间屋。'
            },
            {
              en: 'Ten minutes of something ordinary first. Write which, and its place.',
              zh: '先来十分钟平常事，写是哪件，在哪儿。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'wait',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Wash up, then the balcony…', zh: '洗碗，再去阳台站站……' },
        step: { part: 'what' }
      }
    },
    act: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'The other way, in small: avoiding becomes one step nearer. Hiding becomes a face shown. Attacking becomes stepping back, with one fair word.',
              zh: '反着来，小小的：想躲的，走近一步；想藏的，露个脸；想顶回去的，退半步，说一句公道话。'
            },
            {
              en: 'Opposite does not mean pretending. It means feet, face and hands going the other way for a moment.',
              zh: '反着来不是装，是让脚、脸和手，往另一边走一小会儿。'
            },
            {
              en: 'From “stay in bed”, the other way is feet on the floor. From “shout”, a low voice. It can be that small.',
              zh: '想赖着，反过来就是脚先着地；想吼，反过来就是小点声。就这么小。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write yours, short enough for two minutes and safe to do.',
              zh: '写下你的，两分钟做得完，做了也安全。'
            },
            {
              en: 'Put down one small act the other way. Nothing that puts you in danger.',
              zh: '写一个往另一边的小动作，别把自己放进危险里。'
            },
            {
              en: 'One act, two minutes long. Write it so that the hands know what to do.',
              zh: '一个动作，两分钟，写到手知道该干什么。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'act',
        to: 'ready',
        skip: 'unsure',
        risk: 'first',
        hint: { en: 'Open the letter; say hello first…', zh: '把信拆开；先打个招呼……' },
        step: { part: 'what' }
      }
    },
    ready: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['act'],
          say: [
            { en: '“{act}” Small, and the other way.', zh: '“{act}”，小小的，往另一边。' },
            { en: 'Against the pull, then: “{act}”', zh: '跟那股劲反着：“{act}”。' },
            { en: '“{act}” Two minutes of it, and then it may end.', zh: '“{act}”，两分钟，到了就可以停。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Do it all the way: face, shoulders, voice too. Here and now, or at a time you set.',
              zh: '要做就整个人都过去：脸、肩膀、声音都算。现在做，或者定个时候。'
            },
            {
              en: 'Half of it does little. Two minutes with the whole body. Put this down and go, or choose a time.',
              zh: '做一半用处不大，两分钟，整个身子都去。放下这个去做，或者定个时间。'
            },
            {
              en: 'If it can be done from here, go; this waits. If not, give it an hour.',
              zh: '要是这会儿就能做，去吧，这里等着；做不了，就给它定个钟点。'
            }
          ]
        }
      ],
      choose: [
        { id: 'now', label: { en: 'Two minutes, now', zh: '现在，两分钟' }, to: 'after' },
        { id: 'later', label: { en: 'At a set time', zh: '定个时候' }, to: 'when' }
      ]
    },
    after: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Go; this stays open. Afterwards, write one line on how it went. Not done is also a line.',
              zh: '去吧，这里开着。回来写一句：怎么样了。没做成，也是一句。'
            },
            {
              en: 'Two minutes. When you are back, a line about what happened, whatever it was.',
              zh: '两分钟。回来以后写一句，什么情况都行。'
            },
            {
              en: 'Take the two minutes. Then write what you noticed, even if it was nothing.',
              zh: '先去那两分钟，再写你留意到什么，什么都没有也行。'
            }
          ]
        }
      ],
      ask: { kind: 'text', slot: 'after', to: 'done', skip: 'when', risk: 'first' }
    },
    done: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['after'],
          say: [
            { en: 'How it went: “{after}”', zh: '结果是：“{after}”。' },
            {
              en: '“{after}” That is what there is to know about it.',
              zh: '“{after}”，关于它，知道这些就够。'
            },
            { en: 'Back again, with this: “{after}”', zh: '回来了，带着这一句：“{after}”。' }
          ]
        }
      ],
      go: 'when'
    },
    when: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          given: ['after'],
          say: [
            {
              en: 'The pull may come back. Write when and where it usually does, so that the other way is ready.',
              zh: '那股劲可能还会来。写下它常在什么时候、什么地方来，好有个准备。'
            },
            {
              en: 'If there is a next time for it, write when, or leave it at this.',
              zh: '要是还有下一回，写下什么时候，或者就到这儿。'
            },
            {
              en: 'Note the next likely moment for it: the hour, the door, the voice in the hall.',
              zh: '记一下它下回多半在哪儿冒头：几点，哪扇门，谁的脚步声。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['after'],
          say: [
            { en: 'Write when, and where you will be standing.', zh: '写下什么时候，那会儿你站在哪儿。' },
            {
              en: 'Give it its moment: the hour, or what comes just before.',
              zh: '给它一个时候：几点，或者在哪件事后面。'
            },
            {
              en: 'A time and a place. The urge has its own; this should have one too.',
              zh: '写个时间，写个地方。那股劲来得有它的钟点，这个也该有。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'when',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'After lunch, at the front door…', zh: '吃完午饭、在大门口……' },
        step: {
          part: 'when',
          what: { en: 'Two minutes the other way', zh: '反着来两分钟' },
          unlessNamed: true
        }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['urge', 'act'],
          say: [
            {
              en: 'The pull was “{urge}”, and what you set against it is “{act}”',
              zh: '那股劲要“{urge}”，你放在对面的是“{act}”。'
            },
            {
              en: 'It pushed towards “{urge}”; your two minutes go to “{act}”',
              zh: '它往“{urge}”那边推，你的两分钟给“{act}”。'
            },
            {
              en: '“{urge}” on one side, “{act}” on the other. You wrote both.',
              zh: '一边是“{urge}”，一边是“{act}”，两边你都写了。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['act'],
          without: ['urge'],
          say: [
            { en: 'One small act against the pull: “{act}”', zh: '跟那股劲反着的一小步：“{act}”。' },
            { en: 'What you chose for two minutes is “{act}”', zh: '你给两分钟挑的是“{act}”。' },
            { en: 'There is another direction now: “{act}”', zh: '现在多了一个方向：“{act}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['urge'],
          without: ['act'],
          say: [
            {
              en: 'You stopped and looked at the pull: “{urge}”',
              zh: '你停下来，看了看那股劲：“{urge}”。'
            },
            {
              en: 'The urge has a name here: “{urge}” It is still only an urge.',
              zh: '那股劲写在这儿了：“{urge}”。它还只是一股劲。'
            },
            {
              en: '“{urge}” was held up against the facts for a while.',
              zh: '“{urge}”，拿来跟事情比了一会儿。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['urge', 'act'],
          say: [
            {
              en: 'A pull was looked at instead of followed, for these minutes.',
              zh: '这几分钟里，那股劲是被看着的，没有马上照做。'
            },
            {
              en: 'Not much was written. A few minutes passed between urge and deed.',
              zh: '没写多少。从想做到去做，中间隔了几分钟。'
            },
            {
              en: 'You stopped and looked. That is what happened here.',
              zh: '你停下来看了看。这里发生的就是这些。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['after'],
          say: [
            { en: 'Of the two minutes you wrote: “{after}”', zh: '那两分钟，你写的是：“{after}”。' },
            { en: 'And what came of it: “{after}”', zh: '后来是：“{after}”。' },
            { en: 'Your own line about it: “{after}”', zh: '你自己的那一句：“{after}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['when'],
          say: [
            { en: 'The moment to have it ready: {when}.', zh: '备着它的时候：{when}。' },
            { en: 'Written next to it: {when}.', zh: '旁边写着：{when}。' },
            { en: 'Its hour or its door: {when}.', zh: '它的钟点，或者那扇门：{when}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['guard'],
          say: [
            { en: 'The step that protects: “{guard}”', zh: '护住自己的那一步：“{guard}”。' },
            { en: 'First comes this: “{guard}”', zh: '先做这个：“{guard}”。' },
            { en: 'For your safety you wrote “{guard}”', zh: '为了安全，你写了“{guard}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['wait'],
          say: [
            { en: 'The next ten minutes are for “{wait}”', zh: '接下来十分钟，先“{wait}”。' },
            { en: 'Meanwhile: “{wait}”', zh: '这中间，做“{wait}”。' },
            { en: 'Waiting has something in it: “{wait}”', zh: '等的时候，有这件事：“{wait}”。' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
