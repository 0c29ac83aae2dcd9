import type { Flow } from '$lib/domain/dialogue/flow';

/** Two minutes of a paced breath (double in and long out, or six a minute), and a moment of the day to hang it on. */
export const flow: Flow = {
  id: 'breath_sigh',
  version: 1,
  name: { en: 'A longer breath out', zh: '把气呼得长一点' },
  minutes: 4,
  family: 'body',
  fits: [
    {
      when: { themes: ['tension'] },
      reason: { en: 'For a body that is holding on', zh: '适合身体绷着的时候' }
    },
    {
      when: { arousal: [0.4, 1] },
      reason: { en: 'For when everything runs fast', zh: '适合什么都停不下来的时候' }
    },
    { when: { themes: ['panic'] }, reason: { en: 'Short, with no words needed', zh: '时间短，不用说话' } },
    {
      when: { valence: [-1, 0], arousal: [0, 1] },
      reason: { en: 'Two minutes, and it can stop at any moment', zh: '两分钟，随时能停' }
    }
  ],
  avoid: [
    {
      when: { themes: ['breath'] },
      why: 'With illness of the airways, or when watching the breath makes panic worse, the senses are the way.'
    },
    {
      when: { themes: ['unreal', 'trauma'] },
      why: 'Attention turned inward can unsettle further; first the room and the feet.'
    }
  ],
  evidence: [
    {
      claim:
        'Five minutes a day for 28 days (n = 114): more positive affect than with mindfulness, most for the long sigh',
      source: 'Balban et al. 2023',
      checked: 'read'
    },
    {
      claim: 'Single sessions of breathing alone: findings do not agree',
      source: 'Chin et al. 2024',
      checked: 'read'
    }
  ],
  prior: 0.12,
  start: 'spot',
  nodes: {
    spot: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Find the place in the body where it sits most. Write it in a word or two.',
              zh: '找找它在身上哪儿最明显，写一两个字就行。'
            },
            {
              en: 'Jaw, chest, stomach, hands: write where it is tight.',
              zh: '下巴、胸口、胃、手：哪儿紧，写哪儿。'
            },
            {
              en: 'One spot to start from. Write the one that is loudest.',
              zh: '先定一个地方，哪儿最吵就写哪儿。'
            },
            {
              en: 'Before the breath, the body: name one part that is working too hard.',
              zh: '先不管呼吸，看看身上哪一处最使劲，写下来。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'spot',
        to: 'way',
        skip: 'way',
        risk: 'first',
        hint: { en: 'Behind the ribs, shoulders…', zh: '肋骨后面、肩膀……' }
      }
    },
    way: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['spot'],
          say: [
            { en: '“{spot}” It can stay exactly as it is for now.', zh: '“{spot}”，先让它照原样待着。' },
            { en: 'There, then: “{spot}”', zh: '在这儿：“{spot}”。' },
            { en: '“{spot}” Nothing has to be loosened by force.', zh: '“{spot}”，不用硬把它松开。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Two ways of breathing to choose from. With asthma, a bad chest, or if watching the breath makes it worse, take neither.',
              zh: '有两种呼法可以挑。要是有哮喘、胸闷，或者一盯着呼吸就更慌，就都不选。'
            },
            {
              en: 'Pick a breath. If breathing itself is the trouble, leave it alone and take the last one.',
              zh: '挑一种。如果难受的就是呼吸，那就别碰它，选最后那个。'
            },
            {
              en: 'Choose how. An illness of the lungs, or a breath that gets worse when looked at, is a good reason to leave this.',
              zh: '选个呼法。肺不舒服，或者越留意越喘不匀，那就不做这个。'
            }
          ]
        }
      ],
      choose: [
        { id: 'sigh', label: { en: 'In, a sip more, long out', zh: '吸，再抿一口，长长呼' }, to: 'sigh' },
        { id: 'slow', label: { en: 'Six slow ones a minute', zh: '一分钟六次，慢的' }, to: 'slow' },
        { id: 'not', label: { en: 'Not the breath', zh: '不碰呼吸' }, to: 'other' }
      ]
    },
    sigh: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Through the nose, a little more on top, then out through the mouth as if fogging a window.',
              zh: '用鼻子吸，顶上再添一小口，然后用嘴呼，像往玻璃上哈气。'
            },
            {
              en: 'Fill up, add a sip, and let the out take its time. Stop whenever it is enough.',
              zh: '吸满，再抿一点，呼的时候不着急。够了随时停。'
            },
            {
              en: 'Follow along. The out is the part that counts; the rest can be sloppy.',
              zh: '跟着走。要紧的是往外呼，别的马虎点没事。'
            }
          ]
        }
      ],
      pace: {
        visual: 'breathing',
        beats: [
          { id: 'in', cue: { en: 'In through the nose', zh: '鼻子吸气' }, seconds: 2.5 },
          { id: 'sip', cue: { en: 'A sip more', zh: '再抿一口' }, seconds: 1 },
          { id: 'out', cue: { en: 'Long out', zh: '长长地呼' }, seconds: 6 },
          { id: 'rest', cue: { en: 'Wait', zh: '等一等' }, seconds: 1 }
        ],
        rounds: 12,
        to: 'check',
        skip: 'brief'
      }
    },
    slow: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Four in, six out, as shallow as is comfortable. Stop whenever it is enough.',
              zh: '四拍吸，六拍呼，浅一点也行。够了随时停。'
            },
            { en: 'Slow, not deep. The shape does the counting.', zh: '慢就行，不用深。拍子由画面来数。' },
            {
              en: 'Let it widen and narrow, and go along. Losing the beat is no matter.',
              zh: '它开你就吸，它收你就呼，跟丢了也不要紧。'
            }
          ]
        }
      ],
      pace: {
        visual: 'breathing',
        beats: [
          { id: 'in', cue: { en: 'In', zh: '吸' }, seconds: 4 },
          { id: 'out', cue: { en: 'Out, slowly', zh: '慢慢呼' }, seconds: 6 }
        ],
        rounds: 12,
        to: 'check',
        skip: 'brief'
      }
    },
    brief: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'Stopped. A body may decide that.', zh: '停了。身体说停就停。' },
            { en: 'A few were enough, or too many. Both happen.', zh: '几口就够了，或者嫌多，都会有。' },
            { en: 'Left early. The breath carries on by itself.', zh: '先到这儿，呼吸自己会接着走。' }
          ]
        }
      ],
      go: 'check'
    },
    check: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Let it go back to its own pace. Then see what the body says.',
              zh: '放它回到自己的快慢，再看看身体怎么说。'
            },
            {
              en: 'No more following. Notice how it is: worse, wanting more, or enough.',
              zh: '不用跟了。看看现在：更难受，还想再来，还是够了。'
            },
            { en: 'Breathe any way you like now, and choose.', zh: '现在爱怎么呼吸就怎么呼吸，然后选一个。' }
          ]
        }
      ],
      choose: [
        { id: 'worse', label: { en: 'Dizzy, or worse', zh: '头晕，或者更难受' }, to: 'worse' },
        { id: 'more', label: { en: 'One more minute', zh: '再来一分钟' }, to: 'more' },
        { id: 'enough', label: { en: 'That is enough', zh: '够了' }, to: 'now' }
      ]
    },
    more: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Six more, slower than needed and no deeper than usual.',
              zh: '再六次，比需要的慢一点，不用比平时深。'
            },
            { en: 'A last minute. Shoulders may hang.', zh: '最后一分钟，肩膀可以垂着。' },
            { en: 'Again, softly. Nobody is counting but the picture.', zh: '再来，轻轻的，数数的只有画面。' }
          ]
        }
      ],
      pace: {
        visual: 'breathing',
        beats: [
          { id: 'in', cue: { en: 'In', zh: '吸' }, seconds: 4 },
          { id: 'out', cue: { en: 'Out, slowly', zh: '慢慢呼' }, seconds: 6 }
        ],
        rounds: 6,
        to: 'now',
        skip: 'now'
      }
    },
    worse: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Then leave the breath to itself. Sit or lean, look at something far off, and feel the floor.',
              zh: '那就别管呼吸了。坐下或者靠着，看远处一样东西，踩踩地。'
            },
            {
              en: 'Light-headed usually means too much air, too fast. Sit down, and breathe the way you do unwatched.',
              zh: '头发晕，多半是气吸得太多太快。坐下来，平时怎么呼吸就怎么呼吸。'
            },
            {
              en: 'This can happen when attention goes to the breath. Let it drop, and put both hands on something cold or solid.',
              zh: '一留意呼吸就更难受，会有这种事。放下它，两只手按在凉的、硬的东西上。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'If the chest hurts or air really does not come, call the emergency number.',
              zh: '要是胸口疼，或者真的喘不上气，就打急救电话。'
            },
            {
              en: 'Pain in the chest, or no air: that is for the emergency number, not for this page.',
              zh: '胸口疼、气进不来，该打急救电话，不该留在这一页。'
            },
            {
              en: 'For chest pain or real trouble breathing, put this down and call for medical help.',
              zh: '胸口痛、呼吸真的困难，放下这个，打急救电话。'
            }
          ]
        }
      ],
      choose: [
        { id: 'other', label: { en: 'Something without breath', zh: '换个不用呼吸的' }, to: 'other' },
        { id: 'stop', label: { en: 'Enough of this', zh: '不做这个了' }, to: 'next' }
      ]
    },
    other: {
      say: [
        {
          by: 'coach',
          act: 'affirmation',
          say: [
            { en: 'The breath is left alone. There are other ways in.', zh: '那就不碰呼吸，还有别的路。' },
            { en: 'Not this one, then. Worth knowing for another day.', zh: '这个不合适，记住了也有用。' },
            {
              en: 'Put down. Something with hands or eyes may sit better.',
              zh: '放下了。用手、用眼睛的，也许更合适。'
            }
          ]
        }
      ],
      end: 'other'
    },
    now: {
      say: [
        {
          by: 'coach',
          act: 'suggestion',
          given: ['spot'],
          say: [
            {
              en: 'Go back to “{spot}” for a second. Write one word for how it is there, changed or not.',
              zh: '再回到“{spot}”看一眼，写一个词：现在那儿怎么样，变没变都行。'
            },
            {
              en: 'Look in on “{spot}” again. A word for it: same, warmer, looser, nothing.',
              zh: '去“{spot}”那儿再瞧瞧，写个词：老样子、热一点、松一点，都算。'
            },
            {
              en: 'One word now for “{spot}”, whatever it is.',
              zh: '给现在的“{spot}”写一个词，是什么就写什么。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          without: ['spot'],
          say: [
            {
              en: 'Write one word for how the body is now, changed or not.',
              zh: '写一个词：身体现在怎么样，变没变都行。'
            },
            {
              en: 'Look from head to feet once. A word for it: same, warmer, heavier, nothing.',
              zh: '从头到脚看一遍，写个词：老样子、热、沉，都算。'
            },
            { en: 'One word for the body at this minute.', zh: '给这一刻的身体写一个词。' }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'now',
        to: 'next',
        skip: 'next',
        risk: 'first',
        hint: { en: 'Same; softer; warm hands…', zh: '一样、松一点、手热了……' }
      }
    },
    next: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['now'],
          say: [
            {
              en: '“{now}” That is how it is, and it can be only that.',
              zh: '“{now}”，就是这样，这样就行。'
            },
            { en: 'So now the word is “{now}”', zh: '现在的词是“{now}”。' },
            { en: '“{now}” Noted, without marks for or against.', zh: '“{now}”，记下了，不打分。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Pick one spot in the coming day for a minute of quiet, any kind: the hour, or the doorway you pass.',
              zh: '在接下来的一天里给自己留一分钟安静，怎么静都行。写下几点，或者经过哪扇门的时候。'
            },
            {
              en: 'Hang one quiet minute on something that happens anyway. Write when, or where.',
              zh: '把安静的一分钟挂在本来就有的事上，写下什么时候、在哪儿。'
            },
            {
              en: 'Write when the next pause is: before a call, in the car, on the stairs. One minute, with or without counting.',
              zh: '写下下一次停一停在什么时候：打电话前、车里、楼梯上。一分钟，数不数都行。'
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
        hint: { en: 'At the front door, before work…', zh: '上班前、进家门之前……' },
        step: { part: 'when', what: { en: 'One quiet minute', zh: '安静的一分钟' } }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['spot', 'now'],
          say: [
            {
              en: 'It sat in one place, “{spot}”, and the word for it later was “{now}”',
              zh: '它原来在“{spot}”，后来那儿的词是“{now}”。'
            },
            {
              en: 'You began at “{spot}” and looked again afterwards: “{now}”',
              zh: '你从“{spot}”开始，后来又看了一眼：“{now}”。'
            },
            {
              en: 'First “{spot}”, then some breathing, then “{now}”',
              zh: '先是“{spot}”，呼吸了一会儿，然后是“{now}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['spot'],
          without: ['now'],
          say: [
            {
              en: 'You found where it sat: “{spot}” That much is known.',
              zh: '你找到了它在哪儿：“{spot}”。至少这个清楚了。'
            },
            {
              en: 'The place had a name, “{spot}”, and the rest went unwritten.',
              zh: '那个地方有了名字，“{spot}”，别的就没写。'
            },
            {
              en: '“{spot}” was the place you looked at. It can be as it is.',
              zh: '你看了看“{spot}”，它怎样就怎样。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['now'],
          without: ['spot'],
          say: [
            {
              en: 'Some breathing, and one word after it: “{now}”',
              zh: '呼吸了一会儿，后来写了一个词：“{now}”。'
            },
            { en: 'The word you ended on: “{now}”', zh: '你最后写下的词是：“{now}”。' },
            { en: 'What the body said at the end was “{now}”', zh: '最后，身体的回话是“{now}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['spot', 'now'],
          say: [
            {
              en: 'Nothing was written down. The breath goes on, unwatched.',
              zh: '什么都没写。没人盯着，呼吸也照样走。'
            },
            {
              en: 'A short stop, without words. That is what it was.',
              zh: '停了一小会儿，没用什么话。就是这样。'
            },
            {
              en: 'A pause with hardly a word in it. That can be enough.',
              zh: '歇了一下，几乎没写字。这样也行。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['when'],
          say: [
            { en: 'One more quiet minute has its place: {when}.', zh: '还有安静的一分钟，留在{when}。' },
            { en: 'And a minute kept back for later: {when}.', zh: '另外存了一分钟：{when}。' },
            { en: '{when}: one minute, nothing else in it.', zh: '{when}，就一分钟，里面什么都不放。' }
          ]
        }
      ],
      end: 'done'
    }
  }
};
