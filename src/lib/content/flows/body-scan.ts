import type { Flow } from '$lib/domain/dialogue/flow';

/** From the feet to the head at a slow pace; one place is named, likened to something, and gone back to once. */
export const flow: Flow = {
  id: 'body_scan',
  version: 1,
  name: { en: 'From the feet to the head', zh: '从脚到头走一遍' },
  minutes: 7,
  family: 'body',
  fits: [
    {
      when: { themes: ['tension'] },
      reason: { en: 'For a jaw, a back, shoulders that stay up', zh: '适合肩背、下巴一直绷着的时候' }
    },
    {
      when: { themes: ['sleep'], night: true },
      reason: { en: 'Can be done lying down, in the dark', zh: '躺着、关着灯也能做' }
    },
    {
      when: { valence: [-1, 0.2], night: true },
      reason: { en: 'For a long day still in the body', zh: '适合一天还压在身上的时候' }
    },
    { when: { arousal: [0, 1] }, reason: { en: 'Slow, with nothing to explain', zh: '慢慢的，不用解释什么' } }
  ],
  avoid: [
    {
      when: { themes: ['unreal'] },
      why: 'From far away, attention to the body can unsettle further; the room comes first.'
    },
    { when: { themes: ['trauma'] }, why: 'The body may be where it happened.' }
  ],
  evidence: [
    {
      claim:
        'Short mindfulness inductions (not body scans alone) lowered anxiety in the moment in anxious adults (g = −.60, three trials, n = 100)',
      source: 'Williams et al. 2024, abstract, doi:10.1016/j.jpsychires.2023.12.009',
      checked: 'read'
    }
  ],
  prior: 0.12,
  start: 'way',
  nodes: {
    way: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Lying or sitting, eyes open or shut. A part that is better left alone can be left alone.',
              zh: '躺着坐着都行，睁眼闭眼都行。哪一处不想碰，就绕过去。'
            },
            {
              en: 'No right way of lying. If some part is not a place to be right now, walk around it.',
              zh: '怎么躺都对。要是有哪一处现在不想待，绕开就好。'
            },
            {
              en: 'Eyes may stay open. Anything that should not be looked at is passed by.',
              zh: '眼睛可以一直睁着。不想看的地方，路过就行。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Choose how long. If the body is not a good place to be just now, take the last one.',
              zh: '选个长短。要是这会儿身体里不好待，选最后一个。'
            },
            {
              en: 'The long way, the short way, or not inward at all: all three are answers.',
              zh: '走长的、走短的，或者干脆不往身体里看，都可以。'
            },
            {
              en: 'Pick the length. Going nowhere near the body is on the list too.',
              zh: '挑一个长度，不碰身体也在里面。'
            }
          ]
        }
      ],
      choose: [
        { id: 'long', label: { en: 'Feet to head, five minutes', zh: '从脚到头，五分钟' }, to: 'long' },
        {
          id: 'short',
          label: { en: 'Only the tight places, two minutes', zh: '只走紧的地方，两分钟' },
          to: 'short'
        },
        { id: 'not', label: { en: 'Not inside the body now', zh: '现在不想往身体里看' }, to: 'other' }
      ]
    },
    long: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'At each place: notice it, let it be heavy, move on. Drifting off is part of it.',
              zh: '到一处，就留意一下，让它沉一点，再往上走。走神也算在里面。'
            },
            {
              en: 'Nothing has to loosen. Look in, leave the door open, go on.',
              zh: '不用非得松开。看一眼，留着门，接着走。'
            },
            {
              en: 'Start at the bottom. Warm, cold, numb, nothing at all: each is an answer.',
              zh: '从最下面开始。热的、凉的、麻的、没感觉，都是答案。'
            }
          ]
        }
      ],
      pace: {
        visual: 'body-scan',
        beats: [
          { id: 'feet', cue: { en: 'Feet. Soles, heels, toes', zh: '脚。脚底，脚跟，脚趾' }, seconds: 30 },
          { id: 'calves', cue: { en: 'Lower legs, down to the bone', zh: '小腿，一直到骨头' }, seconds: 25 },
          {
            id: 'thighs',
            cue: { en: 'Thighs, heavy on whatever holds them', zh: '大腿，沉在托着它的东西上' },
            seconds: 25
          },
          { id: 'hips', cue: { en: 'Hips, and the weight there', zh: '胯，和那儿的分量' }, seconds: 25 },
          {
            id: 'belly',
            cue: { en: 'Belly. It may be soft; nobody is looking', zh: '肚子，可以软着，没人看' },
            seconds: 30
          },
          { id: 'back', cue: { en: 'Back, from low to high', zh: '后背，从下往上' }, seconds: 30 },
          { id: 'chest', cue: { en: 'Chest, rising by itself', zh: '胸口，自己在起伏' }, seconds: 25 },
          { id: 'hands', cue: { en: 'Hands. Let the fingers uncurl', zh: '手，手指松开一点' }, seconds: 30 },
          {
            id: 'shoulders',
            cue: { en: 'Shoulders, away from the ears', zh: '肩膀，离耳朵远一点' },
            seconds: 30
          },
          { id: 'jaw', cue: { en: 'Jaw. Teeth apart', zh: '下巴，上下牙分开' }, seconds: 25 },
          { id: 'forehead', cue: { en: 'Eyes and forehead', zh: '眼睛和额头' }, seconds: 25 }
        ],
        rounds: 1,
        to: 'spot',
        skip: 'brief'
      }
    },
    short: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Five places that usually hold on. Look in, let them hang, go on.',
              zh: '五个最爱使劲的地方。看一眼，让它垂着，再走。'
            },
            {
              en: 'Only the usual suspects. Each may keep as much grip as it needs.',
              zh: '就看那几个老地方，它要使多少劲都由它。'
            },
            {
              en: 'A quick round. Warm, stiff, nothing at all: each is an answer.',
              zh: '快走一圈。热的、僵的、没感觉，都是答案。'
            }
          ]
        }
      ],
      pace: {
        visual: 'body-scan',
        beats: [
          { id: 'feet', cue: { en: 'Feet, and what is under them', zh: '脚，和脚下的东西' }, seconds: 25 },
          { id: 'belly', cue: { en: 'Belly. It may be soft', zh: '肚子，可以软着' }, seconds: 25 },
          { id: 'hands', cue: { en: 'Hands. Let the fingers uncurl', zh: '手，手指松开一点' }, seconds: 25 },
          {
            id: 'shoulders',
            cue: { en: 'Shoulders, away from the ears', zh: '肩膀，离耳朵远一点' },
            seconds: 25
          },
          { id: 'jaw', cue: { en: 'Jaw. Teeth apart', zh: '下巴，上下牙分开' }, seconds: 25 }
        ],
        rounds: 1,
        to: 'spot',
        skip: 'brief'
      }
    },
    brief: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Stopped on the way. Choose what stopping meant.', zh: '半路停了。选一下，停是因为什么。' },
            { en: 'Not all the way up, then. Say which it was.', zh: '没走到头。选选是哪一种。' },
            {
              en: 'That was the stretch for now. One of these will be nearest.',
              zh: '先走到这儿。下面哪个最近。'
            }
          ]
        }
      ],
      choose: [
        { id: 'enough', label: { en: 'It was enough', zh: '够了' }, to: 'spot' },
        { id: 'bad', label: { en: 'It got worse, or far away', zh: '更难受了，或者人飘远了' }, to: 'worse' }
      ]
    },
    worse: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Then out of the body and into the room. Eyes open, one light, one edge, the floor under both feet.',
              zh: '那就从身体里出来，回到屋里。睁开眼，看一盏灯、一条边，两只脚踩着地。'
            },
            {
              en: 'Going inward does that sometimes. Look at something with a straight edge, and press the feet down.',
              zh: '往里看，有时候会这样。找样有直边的东西看着，脚往下踩。'
            },
            {
              en: 'That is a reason to stop, and you stopped. Something cold in the hand, eyes on the far wall.',
              zh: '这样就该停，你也停了。手里握点凉的，眼睛看远处的墙。'
            }
          ]
        }
      ],
      choose: [
        { id: 'end', label: { en: 'Leave it at that', zh: '就到这儿' }, to: 'plain' },
        { id: 'other', label: { en: 'Something with open eyes', zh: '换个睁着眼做的' }, to: 'other' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'The body is left in peace. There are other ways.', zh: '身体先不去管它，还有别的路。' },
            { en: 'Not inward, then. Outward works too.', zh: '那就不往里走，往外走也行。' },
            { en: 'Good to know before going further.', zh: '早一点知道，比走远了才知道好。' }
          ]
        }
      ],
      end: 'other'
    },
    spot: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Write the one place that had the most to say.', zh: '写下最有话说的那一处。' },
            {
              en: 'Of all the places, name the one still holding on. Or the one that was easy.',
              zh: '这些地方里，写一个还在使劲的，或者最舒服的。'
            },
            {
              en: 'One part to put down here: the tightest, or the warmest.',
              zh: '挑一处写在这里：最紧的，或者最暖的。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'spot',
        to: 'like',
        skip: 'next',
        risk: 'first',
        hint: { en: 'Left shoulder, jaw…', zh: '左肩、下巴……' }
      }
    },
    like: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['spot'],
          say: [
            { en: '“{spot}” Stay there for a moment.', zh: '“{spot}”，在那儿停一下。' },
            { en: 'The place with something to say: “{spot}”', zh: '有话说的是这里：“{spot}”。' },
            { en: '“{spot}” That one, out of all of them.', zh: '“{spot}”，这么多地方里，是这一处。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Say what it is like: a fist, a wet towel, a stove. Two or three words.',
              zh: '写写它像什么：一个拳头、一条湿毛巾、一只暖炉。两三个字就行。'
            },
            { en: 'If it were a thing, which thing. Write that.', zh: '如果它是样东西，写写是什么东西。' },
            {
              en: 'Give it a picture in a few words: a rope, a stone, warm bread.',
              zh: '给它一个样子：绳子、石头、热馒头，几个字。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'like',
        to: 'soften',
        skip: 'soften',
        risk: 'first',
        hint: { en: 'A knot; a shut drawer…', zh: '一个结、关不上的抽屉……' }
      }
    },
    soften: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['like'],
          say: [
            { en: '“{like}” Then nobody has to pull at it.', zh: '“{like}”，那就不用去扯它。' },
            { en: 'Something like this: “{like}”', zh: '大概是这样：“{like}”。' },
            {
              en: '“{like}” It may stay that, with a little more room around it.',
              zh: '“{like}”，可以还是它，四周空一点就好。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            { en: 'Go back there once. If it hurts, only look.', zh: '再回那儿一趟。要是疼，看看就好。' },
            {
              en: 'One visit more, half a minute. Skip the tensing if the place is sore.',
              zh: '再去待半分钟。那儿要是疼，就别用力。'
            },
            {
              en: 'Return for a moment: a small squeeze, then nothing. Sore places get only the nothing.',
              zh: '回去一下：轻轻收一收，然后什么都不做。疼的地方，只做后一半。'
            }
          ]
        }
      ],
      pace: {
        visual: 'body-scan',
        beats: [
          { id: 'spot', cue: { en: 'That place again', zh: '再回到那一处' }, seconds: 10 },
          { id: 'spot', cue: { en: 'Tighten it a little', zh: '轻轻收紧一点' }, seconds: 5 },
          { id: 'spot', cue: { en: 'Let it drop', zh: '放下' }, seconds: 15 },
          { id: 'whole', cue: { en: 'And everything around it', zh: '连着四周一起放下' }, seconds: 12 }
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
          given: ['spot'],
          say: [
            {
              en: 'Give “{spot}” ten seconds somewhere in the coming day: at the kettle, at a red light. Write when.',
              zh: '接下来这一天里，给“{spot}”留十秒：等水开的时候，等红灯的时候。写下什么时候。'
            },
            {
              en: 'Write when you will look in on “{spot}” once more: before a meeting, on the stairs.',
              zh: '写下什么时候再去看看“{spot}”：开会前、上楼梯时。'
            },
            {
              en: 'A moment for “{spot}” to rest again. Write what comes just before it.',
              zh: '再给“{spot}”留个歇一歇的空当，写下在哪件事之后。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['spot'],
          say: [
            {
              en: 'Write when, in the coming day, the shoulders could have ten seconds to themselves.',
              zh: '接下来这一天，写一个能让肩膀歇十秒的时候。'
            },
            {
              en: 'One thing happens anyway, a kettle, a red light. Write it: that is when both feet get noticed.',
              zh: '总有等水开、等红灯的时候。写一个，到时候留意一下两只脚。'
            },
            {
              en: 'Pick ten seconds of the coming day for letting the arms hang. Write when, or where.',
              zh: '在接下来这一天挑十秒，让胳膊垂着。写下什么时候，在哪儿。'
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
        hint: { en: 'While the kettle boils…', zh: '等水开的时候……' },
        step: { part: 'when', what: { en: 'Ten seconds for the body to rest', zh: '让身体歇十秒' } }
      }
    },
    plain: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write one plain thing for the hands next, and where: rinse a cup, open a window, fetch a blanket.',
              zh: '写一件接下来手能做的平常事，和在哪儿做：涮个杯子，开扇窗，拿条毯子。'
            },
            {
              en: 'Eyes open, hands busy. Name one small thing to do after this page, with its place.',
              zh: '睁着眼，手别闲着。写一件放下这一页就去做的小事，连地方一起写。'
            },
            {
              en: 'Something outside the body comes next: what, and in which room.',
              zh: '接下来做件身体外面的事：做什么，在哪间屋。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'plain',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: 'Water the plant by the window…', zh: '给窗边那盆花浇点水……' },
        step: { part: 'what' }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['spot', 'like'],
          say: [
            {
              en: 'One place got a name and a picture: “{spot}”, “{like}”',
              zh: '有一处，有了名字，也有了样子：“{spot}”，“{like}”。'
            },
            {
              en: 'You came to “{spot}” and gave it a picture: “{like}”',
              zh: '你走到“{spot}”，那儿的样子是：“{like}”。'
            },
            {
              en: '“{spot}”, seen from close by: “{like}”',
              zh: '走近了看“{spot}”，是这样：“{like}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['spot'],
          without: ['like'],
          say: [
            { en: 'The place you stopped at: “{spot}”', zh: '你停下来的地方是“{spot}”。' },
            {
              en: 'Somewhere along the way there was “{spot}”, and you looked.',
              zh: '一路上有个“{spot}”，你看了看它。'
            },
            { en: 'Named, and left as it is: “{spot}”', zh: '叫出了名字，就让它那样：“{spot}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['spot'],
          say: [
            {
              en: 'The body was here the whole time. Nothing had to be written about it.',
              zh: '身体一直在这儿，不用写什么。'
            },
            {
              en: 'As far as you went is how far it went. No words needed.',
              zh: '走到哪儿算哪儿，不用写字。'
            },
            {
              en: 'You took a look, or part of one, and stopped where you chose.',
              zh: '看了一圈，或者半圈，停在你想停的地方。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['plain'],
          say: [
            { en: 'Next, with open eyes: “{plain}”', zh: '接下来，睁着眼做：“{plain}”。' },
            { en: 'From here the hands have this: “{plain}”', zh: '手上有了件事：“{plain}”。' },
            { en: '“{plain}” That is enough of a plan.', zh: '“{plain}”，打算到这儿就够了。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['when'],
          say: [
            { en: 'Ten more seconds are set aside: {when}.', zh: '另外留了十秒：{when}。' },
            { en: 'The next ten seconds of it: {when}.', zh: '下一个十秒在{when}。' },
            { en: '{when}, for ten seconds, and no longer.', zh: '{when}，十秒就好。' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
