import type { Flow } from '$lib/domain/dialogue/flow';

/** Back to where the body is: five senses at a slow pace, both feet, the place and the date. */
export const flow: Flow = {
  id: 'grounding_54321',
  version: 1,
  name: { en: 'Five, four, three, two, one', zh: '五、四、三、二、一' },
  minutes: 4,
  family: 'body',
  fits: [
    {
      when: { valence: [-1, 0.2], themes: ['panic'] },
      reason: { en: 'For when the body has run ahead', zh: '适合身体先慌起来的时候' }
    },
    {
      when: { themes: ['unreal'] },
      reason: { en: 'For when everything seems far away', zh: '适合什么都像隔了一层的时候' }
    },
    {
      when: { arousal: [0.3, 1], themes: ['breath'] },
      reason: { en: 'Leaves the breath alone', zh: '不用去管呼吸' }
    },
    {
      when: { valence: [-1, 0], arousal: [0.5, 1] },
      reason: { en: 'For when it is unpleasant and very loud', zh: '适合心里又难受又吵的时候' }
    }
  ],
  avoid: [],
  evidence: [
    {
      claim: 'Single body-focused sessions had a moderate to large effect on anxiety in the moment',
      source: 'Chin et al. 2024',
      checked: 'read'
    },
    {
      claim: 'The count through the five senses itself has hardly been tested',
      source: 'No trial of it alone is known',
      checked: 'memory'
    }
  ],
  prior: 0.12,
  start: 'senses',
  nodes: {
    senses: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Nothing to explain. Look around, and count along, out loud or not.',
              zh: '什么都不用解释。看看四周，跟着数，出不出声都行。'
            },
            {
              en: 'Eyes open. Name things as you meet them, as plainly as a list.',
              zh: '睁着眼睛就好。碰到什么念什么，像念清单一样。'
            },
            {
              en: 'Only looking, touching, listening. Miss some if you like.',
              zh: '只是看、摸、听，数漏几样也没关系。'
            },
            {
              en: 'Turn your head slowly and see what is there. The dull things count most.',
              zh: '慢慢转头，看看都有什么。越普通的越算数。'
            }
          ]
        }
      ],
      pace: {
        visual: 'grounding',
        beats: [
          { id: 'see', cue: { en: 'Five things you can see', zh: '看得见的，五样' }, seconds: 25 },
          { id: 'touch', cue: { en: 'Four you can touch', zh: '摸得到的，四样' }, seconds: 20 },
          { id: 'hear', cue: { en: 'Three you can hear', zh: '听得见的，三样' }, seconds: 20 },
          { id: 'smell', cue: { en: 'Two you can smell', zh: '闻得到的，两样' }, seconds: 15 },
          { id: 'taste', cue: { en: 'One you can taste', zh: '尝得到的，一样' }, seconds: 12 }
        ],
        rounds: 1,
        to: 'things',
        skip: 'brief'
      }
    },
    brief: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'Short, then. The floor is still there.', zh: '那就短一点，脚下的地还在。' },
            { en: 'Stopped early. That is fine here.', zh: '先停了，在这里没关系。' },
            { en: 'Not the whole count. It works in pieces too.', zh: '没数完也行，数几样是几样。' }
          ]
        }
      ],
      go: 'feet'
    },
    things: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write down a few of them: one seen, one touched, one heard.',
              zh: '写下其中几样：看见的、摸到的、听见的，各一样。'
            },
            {
              en: 'Put some of it into words. Colour and temperature count.',
              zh: '写几样下来，颜色、冷热都可以带上。'
            },
            {
              en: 'A short list of what was really there.',
              zh: '列几样刚才确实在那儿的东西。'
            },
            {
              en: 'Three of them on the page, the way they are.',
              zh: '挑三样写在这里，是什么样就写什么样。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'things',
        to: 'feet',
        skip: 'feet',
        risk: 'first',
        hint: { en: 'Blue mug; cold table; the fridge…', zh: '蓝杯子；凉桌面；冰箱的嗡嗡声……' }
      }
    },
    feet: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['things'],
          say: [
            { en: '“{things}” All of it is here, where you are.', zh: '“{things}”，这些都在，就在你旁边。' },
            { en: 'Around you, then: “{things}”', zh: '你身边有：“{things}”' },
            { en: '“{things}” None of it is in a hurry.', zh: '“{things}”，没有一样在赶时间。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Press both feet down. Write where this is, and what day.',
              zh: '两只脚往下踩实。写下这是哪儿，今天星期几。'
            },
            {
              en: 'Heels on the floor, or your weight on the bed. Then the place and the date, in writing.',
              zh: '脚跟踩着地，躺着就让床托住。然后写：在哪儿，几月几号。'
            },
            {
              en: 'Lean on whatever holds you. Write its name, the town, the day.',
              zh: '靠住托着你的那样东西。写下在哪座城、哪间屋、哪一天。'
            },
            {
              en: 'Feel what is under you. Write the address of this moment: place, day, hour.',
              zh: '留意身下是什么。给这一刻写个地址：地点、日子、钟点。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'here',
        to: 'check',
        skip: 'check',
        risk: 'first',
        hint: { en: 'My kitchen, Tuesday, ten past two…', zh: '自家厨房，星期二，两点十分……' }
      }
    },
    check: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['here'],
          say: [
            { en: '“{here}” Nowhere else, for the moment.', zh: '“{here}”。这会儿，就只在这里。' },
            { en: '“{here}” That is the place and the time.', zh: '“{here}”，地方和时间都对上了。' },
            { en: 'Here means: “{here}”', zh: '这里，就是“{here}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'See how loud it is now. No answer is better than another.',
              zh: '看看现在有多吵。哪个答案都行。'
            },
            {
              en: 'Check the volume, in the chest or wherever it sits.',
              zh: '听一下它现在多响，在胸口，还是在别处。'
            },
            {
              en: 'Notice where it is: quieter, as before, or more.',
              zh: '看看它：轻了，一样，还是更重。'
            }
          ]
        }
      ],
      choose: [
        { id: 'louder', label: { en: 'Louder', zh: '更重了' }, to: 'louder' },
        { id: 'same', label: { en: 'The same', zh: '差不多' }, to: 'weight' },
        { id: 'quieter', label: { en: 'A little quieter', zh: '轻了一点' }, to: 'next' }
      ]
    },
    weight: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Once more, with more weight and fewer things.',
              zh: '再来一遍，东西少一点，用力多一点。'
            },
            {
              en: 'A second way in: the hands and the floor.',
              zh: '换一个口子进去：手和脚下的地。'
            },
            {
              en: 'Try it heavier: push, hold, let go.',
              zh: '这回重一点：推住，停一停，松开。'
            }
          ]
        }
      ],
      pace: {
        visual: 'grounding',
        beats: [
          { id: 'touch', cue: { en: 'Palms together: push', zh: '两手合上，互相推' }, seconds: 10 },
          { id: 'touch', cue: { en: 'Let go. Warm or cold?', zh: '松开。热的，还是凉的？' }, seconds: 12 },
          { id: 'touch', cue: { en: 'Both feet into the floor', zh: '两只脚往地里踩' }, seconds: 12 },
          {
            id: 'see',
            cue: { en: 'One thing, every edge of it', zh: '看一样东西，沿着边看一圈' },
            seconds: 20
          }
        ],
        rounds: 1,
        to: 'next',
        skip: 'next'
      }
    },
    louder: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'That can happen when attention goes inward. Cold water on the wrists is stronger. So is a person nearby.',
              zh: '一留意自己就更响，会有这种情况。手腕冲凉水更管用些，身边有个人也是。'
            },
            {
              en: 'Then this was not the thing. Cold on the hands, a window, another person: stronger than counting.',
              zh: '那这个不对路。手上沾点凉、开扇窗、找个人，都比数数有劲。'
            },
            {
              en: 'Louder is an answer too. Something cold to hold, or somebody to sit beside, is the next thing.',
              zh: '更重了，也是个答案。接下来握点凉的，或者坐到一个人旁边去。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'If the chest hurts or air really does not come, call the emergency number. An exercise can wait.',
              zh: '要是胸口疼，或者真的喘不上气，就打急救电话，练习不急。'
            },
            {
              en: 'Pain in the chest, or no air: that is for the emergency number, not for this page.',
              zh: '胸口疼、气进不来，那该打急救电话，不该留在这一页。'
            },
            {
              en: 'For chest pain or real trouble breathing, leave this and call for medical help.',
              zh: '胸口痛、呼吸真的困难，就放下这个，打急救电话。'
            }
          ]
        }
      ],
      choose: [
        { id: 'weight', label: { en: 'Once more, with the hands', zh: '用手再试一次' }, to: 'weight' },
        { id: 'other', label: { en: 'Another way', zh: '换一个' }, to: 'other' },
        { id: 'stop', label: { en: 'Enough of this', zh: '不做这个了' }, to: 'next' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'Put down. There are other ways.', zh: '放下了，还有别的路。' },
            { en: 'Not this one, then.', zh: '那就不是这个。' },
            { en: 'It did not suit. That is worth knowing.', zh: '这个不合适，知道了也有用。' }
          ]
        }
      ],
      end: 'other'
    },
    next: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'The next ten minutes: one plain thing for the hands. Write what, and where.',
              zh: '接下来十分钟，给手找件平常事。写下做什么，在哪儿做。'
            },
            {
              en: 'Choose something to do with warm water, a cup, a cloth. Write it with its place.',
              zh: '挑件碰得着的事：热水、杯子、毛巾。连地方一起写。'
            },
            {
              en: 'One thing to move towards after this page, and the room it is in.',
              zh: '放下这一页之后往哪儿走：写一件事，和它在的那间屋。'
            },
            {
              en: 'Write one ordinary act and the spot for it. Washing a cup is enough.',
              zh: '写一件普通的事和它的地点，洗个杯子就够了。'
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
        hint: { en: 'Fill the kettle in the kitchen…', zh: '去厨房烧壶水……' },
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
            { en: '“{next}” The hands can start before the rest does.', zh: '“{next}”，手可以先动起来。' },
            { en: 'First this, then: “{next}”', zh: '那就先做这个：“{next}”' },
            { en: '“{next}” Slowly is fine.', zh: '“{next}”，慢慢来就行。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'If somebody could sit near, or simply know, write who.',
              zh: '要是有谁能在旁边坐坐，或者知道一声就好，写下是谁。'
            },
            {
              en: 'A person can do what a page cannot. Write a name, or leave it empty.',
              zh: '有些事，人能做，一页字做不了。写个名字，空着也行。'
            },
            {
              en: 'Write who could get a two-word message. Or nobody, for now.',
              zh: '写写可以给谁发两个字。现在不想发，就空着。'
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
        hint: { en: 'My brother, the neighbour…', zh: '我弟、楼下邻居……' },
        step: { part: 'who' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['things', 'here'],
          say: [
            {
              en: 'You counted your way back, past “{things}”, to “{here}”',
              zh: '你一样一样数回来，经过“{things}”，到了“{here}”。'
            },
            {
              en: 'What was there: “{things}” And where: “{here}”',
              zh: '在那儿的有“{things}”，地方是“{here}”。'
            },
            { en: '“{things}”, and around them “{here}”', zh: '“{things}”，外面一圈是“{here}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['things'],
          without: ['here'],
          say: [
            { en: 'What you found around you: “{things}”', zh: '你在身边找到的：“{things}”' },
            { en: '“{things}” You looked, and they were there.', zh: '“{things}”，你看过去，它们都在。' },
            { en: 'A few things held still for you: “{things}”', zh: '有几样东西一直没动：“{things}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['here'],
          without: ['things'],
          say: [
            { en: 'You put both feet down in one place: “{here}”', zh: '你把脚踩在了一个地方：“{here}”' },
            { en: 'The address of this moment: “{here}”', zh: '这一刻的地址：“{here}”' },
            { en: 'One place, one moment: “{here}”', zh: '此刻就在“{here}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['things', 'here'],
          say: [
            {
              en: 'A few minutes of looking, without words. That is what happened.',
              zh: '几分钟，没写什么，就是待在这儿。事情就是这样。'
            },
            {
              en: 'Nothing was written. You stayed with the room for a while.',
              zh: '没写字。你跟这间屋子待了一会儿。'
            },
            { en: 'It was short and quiet. That is allowed.', zh: '短短的，没几句话。这样可以。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['next'],
          without: ['who'],
          say: [
            { en: 'From here: “{next}”', zh: '从这儿起：“{next}”' },
            { en: 'The first thing after this page: “{next}”', zh: '放下这一页，先做这个：“{next}”' },
            { en: 'Then the hands have something: “{next}”', zh: '手有事做了：“{next}”' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['next', 'who'],
          say: [
            { en: 'Next, “{next}” Within reach: {who}.', zh: '接下来“{next}”。够得着的人：{who}。' },
            { en: 'One thing, “{next}”, and one person, {who}.', zh: '一件事，“{next}”；一个人，{who}。' },
            { en: 'After this: “{next}” And {who} could know.', zh: '之后“{next}”，也可以让{who}知道一声。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['who'],
          without: ['next'],
          say: [
            { en: 'The person within reach: {who}.', zh: '够得着的人：{who}。' },
            { en: 'Two words to {who} would be enough.', zh: '给{who}发两个字就够了。' },
            { en: 'And there is {who}.', zh: '还有{who}。' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
