import type { Flow } from '$lib/domain/dialogue/flow';

/** The harsh sentence is written, company is named, a hand is laid on, and a kinder sentence is found. */
export const flow: Flow = {
  id: 'self_compassion',
  version: 1,
  name: { en: 'A few minutes on your own side', zh: '站在自己这边几分钟' },
  minutes: 5,
  family: 'thought',
  fits: [
    {
      when: { valence: [-1, 0.2], themes: ['shame'] },
      reason: { en: 'For blame or embarrassment that sticks', zh: '适合自责、难为情、过不去的时候' }
    },
    {
      when: { valence: [-1, 0], themes: ['thought'] },
      reason: { en: 'For when the inner voice gets sharp', zh: '适合心里那个声音变凶的时候' }
    },
    {
      when: { valence: [-1, 0], arousal: [-1, 0.3] },
      reason: { en: 'Slow, and nothing in it to get right', zh: '慢慢的，里面没有要做对的' }
    }
  ],
  avoid: [
    {
      when: { themes: ['trauma'] },
      why: 'Warmth towards oneself can bring back what happened; first the senses.'
    },
    { when: { themes: ['unreal'] }, why: 'Attention to the body from far away can unsettle further.' },
    {
      when: { themes: ['unsafe'] },
      why: 'Softness towards oneself does not answer a danger from someone else.'
    }
  ],
  evidence: [
    {
      claim: 'Courses: low mood g = .66, self-criticism g = .56, with publication bias',
      source: 'Ferrari et al. 2019',
      checked: 'read'
    },
    {
      claim: 'The brief form (naming, company, kindness) has some support of its own',
      source: 'Self-compassion break, several small studies',
      checked: 'memory'
    }
  ],
  prior: 0.13,
  start: 'harsh',
  nodes: {
    harsh: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write the harshest sentence, the way the inner voice says it.',
              zh: '写下心里最凶的那一句，它怎么说就怎么写。'
            },
            {
              en: 'There is often one sentence that does the hitting. Write that one.',
              zh: '往往有那么一句最扎人，写那句。'
            },
            {
              en: 'Put the accusation into one line, unedited.',
              zh: '把那句责怪写成一行，不用改好听。'
            },
            {
              en: 'What the voice in the head is saying: write it down once, so it need not keep saying it.',
              zh: '脑子里那个声音在说什么，写一遍，省得它一直说。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'harsh',
        to: 'hard',
        skip: 'hard',
        risk: 'first',
        hint: { en: 'You always…, look at you…', zh: '你怎么又……、看看你……' }
      }
    },
    hard: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['harsh'],
          say: [
            {
              en: '“{harsh}” A rough thing to hear, whoever says it.',
              zh: '“{harsh}”，不管谁说，听着都疼。'
            },
            { en: 'So it says: “{harsh}”', zh: '它说的是：“{harsh}”' },
            { en: '“{harsh}” That is its tone, then.', zh: '“{harsh}”，原来是这个口气。' }
          ]
        },
        {
          by: 'coach',
          act: 'affirmation',
          without: ['harsh'],
          say: [
            { en: 'It need not be said again here.', zh: '不用在这里再说一遍。' },
            { en: 'Some sentences are better not repeated.', zh: '有些话，不重复也好。' },
            { en: 'That line can stay outside.', zh: '那一句可以留在门外。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Leave the verdict for a moment. Write what is hard about this: “This is hard, because …”',
              zh: '先不管对错。写写难在哪儿：“这很难，因为……”'
            },
            {
              en: 'Beside it, a plain one: “This is hard right now.” Write what it is that is hard.',
              zh: '旁边放一句平常话：“这会儿是难的。”写写是什么难。'
            },
            {
              en: 'Say it without blame, as one would of the weather: what hurts, and where.',
              zh: '不带责怪，像说天气那样写：哪里难受，为什么难受。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'hard',
        to: 'others',
        skip: 'others',
        risk: 'first',
        hint: { en: 'This is hard, because…', zh: '这很难，因为……' }
      }
    },
    others: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['hard'],
          say: [
            { en: '“{hard}” That is hard.', zh: '“{hard}”，这是难的。' },
            { en: '“{hard}” No verdict in it, only what it is.', zh: '“{hard}”，没有怪谁，只是说事。' },
            { en: 'Said plainly: “{hard}”', zh: '平平地说，就是：“{hard}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'In any full tram, several people carry a sentence like this. Write who might know it too.',
              zh: '一车人里，总有几个心里也压着这么一句。写写还有谁可能也有过。'
            },
            {
              en: 'Hardly anyone gets through life without this one. Name somebody, real or from a book.',
              zh: '很少有人一辈子没碰上过这个。写一个人，真人或者书里的都行。'
            },
            {
              en: 'It feels private; it is common. Write one person who could say: that happened here too.',
              zh: '像是只有自己这样，其实很多人都有。写一个会说“这事我也有过”的人。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'others',
        to: 'hand',
        skip: 'hand',
        risk: 'first',
        hint: { en: 'Every new nurse, my aunt, someone in a book…', zh: '刚上班的人、我小姨、书里的谁……' }
      }
    },
    hand: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['others'],
          say: [
            { en: '“{others}” Not the only one, then.', zh: '“{others}”。那就不止一个人。' },
            { en: 'In this company: “{others}”', zh: '有同路的：“{others}”' },
            {
              en: '“{others}” The bench is longer than it looked.',
              zh: '“{others}”，这条长凳上坐着的人不少。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Lay a hand where it is tight, or both hands round something warm. Stop if it is too much.',
              zh: '把手放在发紧的地方，或者捧着点热的。不舒服就停。'
            },
            {
              en: 'Some warmth, half a minute: a palm on the chest, a cup, a blanket. It can end at any moment.',
              zh: '来点暖的，半分钟：手心贴着胸口，一个杯子，一床被子。随时可以停。'
            },
            {
              en: 'Now only a hand, laid somewhere. Nothing has to be felt.',
              zh: '接下来只是把手放着，感觉不到什么也没关系。'
            }
          ]
        }
      ],
      pace: {
        visual: 'body-scan',
        beats: [
          { id: 'chest', cue: { en: 'A hand where it is tight', zh: '手放在发紧的地方' }, seconds: 14 },
          { id: 'hands', cue: { en: 'Its weight. Its warmth.', zh: '它的分量，它的温度' }, seconds: 14 },
          { id: 'shoulders', cue: { en: 'Shoulders as they are', zh: '肩膀，就随它' }, seconds: 12 }
        ],
        rounds: 1,
        to: 'sting',
        skip: 'sting'
      }
    },
    sting: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Kindness sometimes stings where it has been scarce. See which it is.',
              zh: '冻久了的手碰到热的会疼，温和有时也这样。看看现在是哪一种。'
            },
            {
              en: 'This can soothe, do nothing, or hurt. All three are common. Choose.',
              zh: '可能松一点，可能没感觉，也可能更疼，都常见。选一个。'
            },
            {
              en: 'Look before going on: going on is not a duty.',
              zh: '往下之前先看一眼，不是非往下不可。'
            }
          ]
        }
      ],
      choose: [
        { id: 'softer', label: { en: 'All right so far', zh: '还行' }, to: 'kind' },
        { id: 'worse', label: { en: 'It hurts more', zh: '更疼了' }, to: 'room' },
        { id: 'nothing', label: { en: 'Nothing much', zh: '没什么感觉' }, to: 'kind' }
      ]
    },
    room: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'That happens, and it is nobody’s mistake. Take the hand away. Eyes open, back to the room.',
              zh: '会有这种情况，不是做错了。把手拿开，睁眼，回到屋子里来。'
            },
            {
              en: 'A door opened quickly lets in cold air as well. Close it again; here is the room.',
              zh: '门开得猛，冷风也会进来。先关上，看看这间屋子。'
            },
            {
              en: 'Then no more of this for now. Warmth can wait; the floor is here.',
              zh: '那这个先不做了。暖的以后再说，先把脚踩实。'
            }
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
          { id: 'hear', cue: { en: 'Two sounds, near and far', zh: '两种声音，一近一远' }, seconds: 15 }
        ],
        rounds: 1,
        to: 'after',
        skip: 'after'
      }
    },
    after: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Choose how to go on. Stopping is as good as any.',
              zh: '选一下接下来怎样，停下也一样好。'
            },
            { en: 'From here: stop, or take another way.', zh: '到这儿可以停，也可以换一条路。' },
            { en: 'There is no need to finish this one.', zh: '这个不用做完。' }
          ]
        }
      ],
      choose: [
        { id: 'on', label: { en: 'It is all right again', zh: '缓过来了，接着做' }, to: 'kind' },
        { id: 'senses', label: { en: 'Another way', zh: '换一个' }, to: 'other' },
        { id: 'stop', label: { en: 'Stop here', zh: '就停在这儿' }, to: 'deed' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            {
              en: 'Put away. Counting through the senses asks less of you.',
              zh: '收起来了。用五感数一数，会轻省些。'
            },
            {
              en: 'Closed. Something with eyes open may suit better.',
              zh: '合上了。睁着眼做的，也许更合适。'
            },
            { en: 'That is enough of it. There are plainer ways.', zh: '够了，还有更平常的法子。' }
          ]
        }
      ],
      end: 'other'
    },
    kind: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write one sentence from a voice on your side. Plain is better than sweet.',
              zh: '写一句站在你这边的话。平实的就好，不用甜。'
            },
            {
              en: 'In your own words: what someone who likes you would say, and no more than is true.',
              zh: '用你自己的话写：一个喜欢你的人会怎么说，只说真的那些。'
            },
            {
              en: 'One line you could bear to hear. Dry is fine.',
              zh: '写一句你听得进去的，干巴巴的也行。'
            },
            {
              en: 'Write the sentence you would leave on the table for someone this tired.',
              zh: '要给一个这样累的人在桌上留张字条，写那一句。'
            }
          ]
        }
      ],
      ask: {
        kind: 'text',
        slot: 'kind',
        to: 'deed',
        skip: 'deed',
        risk: 'first',
        hint: { en: 'It was a lot for one day…', zh: '今天的事太多了……' }
      }
    },
    deed: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['kind'],
          say: [
            { en: '“{kind}” It can stay on the table.', zh: '“{kind}”，就放在桌上。' },
            { en: '“{kind}” That is a voice too.', zh: '“{kind}”，这也是一个声音。' },
            { en: 'On your side: “{kind}”', zh: '站在你这边的一句：“{kind}”' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Now the same in deeds: one small good thing for the body. Write what, where and when.',
              zh: '换成一件事：对身体好一点的小事。写做什么、在哪儿、什么时候。'
            },
            {
              en: 'Write one thing you would do for a tired guest, to be done for you. Add where and when.',
              zh: '招待一个累了的客人会做什么，就给自己做一件。写上地点和时候。'
            },
            {
              en: 'Something that takes the weight off for five minutes: what, in which place, after what.',
              zh: '写一件能卸五分钟担子的事：什么事，在哪儿，在什么之后。'
            },
            {
              en: 'Choose a small mercy with an address: socks from the heater, a real plate, the light off early.',
              zh: '挑一件小小的好事，说清在哪儿：烘暖的袜子、好好盛一碗、早点关灯。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'deed',
        to: 'kept',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Hot shower, before the dishes…', zh: '先不洗碗，去冲个热水澡……' },
        step: { part: 'what' }
      }
    },
    kept: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          say: [
            { en: '“{deed}” It does not have to be earned first.', zh: '“{deed}”，不用先挣到资格。' },
            { en: '“{deed}” As one would for a guest.', zh: '“{deed}”，就像待客一样。' },
            { en: 'For the body, then: “{deed}”', zh: '给身体的：“{deed}”' }
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
          given: ['harsh', 'kind'],
          say: [
            {
              en: 'One voice said “{harsh}” You wrote another: “{kind}”',
              zh: '一个声音说“{harsh}”，你写了另一个：“{kind}”'
            },
            { en: 'Next to “{harsh}” there is now “{kind}”', zh: '“{harsh}”旁边，现在有了“{kind}”。' },
            {
              en: '“{harsh}” is not the only sentence any more. There is “{kind}”',
              zh: '不再只有“{harsh}”这一句了，还有“{kind}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['kind'],
          without: ['harsh'],
          say: [
            {
              en: 'The harsh line stayed outside. Inside, you wrote “{kind}”',
              zh: '凶的那句留在门外，里面你写了“{kind}”。'
            },
            { en: 'What is written here is “{kind}”', zh: '写在这里的是“{kind}”。' },
            { en: 'One sentence on your side: “{kind}”', zh: '站在你这边的一句：“{kind}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['hard'],
          without: ['kind'],
          say: [
            { en: 'You said plainly what is hard: “{hard}”', zh: '你平平地说了难在哪儿：“{hard}”' },
            { en: '“{hard}” That was said without blame.', zh: '“{hard}”，说的时候没带责怪。' },
            { en: 'What is hard has been written down: “{hard}”', zh: '难的地方写下来了：“{hard}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['harsh'],
          without: ['kind', 'hard'],
          say: [
            {
              en: '“{harsh}” is on the page, and so no longer only inside.',
              zh: '“{harsh}”写在纸上了，不只在心里了。'
            },
            { en: 'You wrote down what the voice says: “{harsh}”', zh: '你写下了那个声音说的：“{harsh}”' },
            {
              en: 'The sentence was “{harsh}” It got no answer here, and that is allowed.',
              zh: '那一句是“{harsh}”。这里没有回它，这样也可以。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['harsh', 'kind', 'hard'],
          say: [
            {
              en: 'Nothing harsh is repeated here. There were some minutes without a verdict.',
              zh: '凶的话这里不重复。有几分钟，谁也没被数落。'
            },
            {
              en: 'Whatever the voice said, it need not be said again.',
              zh: '不管那个声音说了什么，不用再说一遍。'
            },
            { en: 'It was mostly quiet. That needs no reason.', zh: '大半是安静的，不需要理由。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['deed'],
          say: [
            { en: 'And for the body: “{deed}”', zh: '给身体的：“{deed}”' },
            { en: 'Still to come: “{deed}”', zh: '接下来还有：“{deed}”' },
            { en: 'One small good thing is planned: “{deed}”', zh: '定了一件小小的好事：“{deed}”' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
