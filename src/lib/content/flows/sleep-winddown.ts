import type { Flow } from '$lib/domain/dialogue/flow';

/**
 * Awake at night: what is still talking is written down for the day, the light goes lower, a dull thing waits outside
 * the bed, and getting up has its usual hour. Time in bed is never cut short here.
 */
export const flow: Flow = {
  id: 'sleep_winddown',
  version: 1,
  name: { en: 'Lower the light, and leave the rest for the day', zh: '灯调暗，剩下的留给白天' },
  minutes: 5,
  family: 'action',
  fits: [
    {
      when: { themes: ['sleep'], night: true },
      reason: { en: 'For lying awake', zh: '适合躺着睡不着的时候' }
    },
    {
      when: { themes: ['worry', 'rumination'], night: true },
      reason: { en: 'For a head that goes on after lights out', zh: '适合关了灯脑子还在转的时候' }
    },
    {
      when: { valence: [-1, 0.1], night: true },
      reason: { en: 'A few small things for a late hour', zh: '夜里做得来的几件小事' }
    }
  ],
  avoid: [
    { when: { night: false }, why: 'Every line of it is about tonight.' },
    {
      when: { themes: ['racing'] },
      why: 'Hardly any sleep and no need of it is for a doctor, not for an exercise.'
    },
    {
      when: { themes: ['unsafe', 'trauma', 'panic'] },
      why: 'Being safe, or back in the room, comes before sleep.'
    }
  ],
  evidence: [
    {
      claim:
        'Parts of programmes for sleeplessness: leaving bed when awake iOR 1.4; rules of sleep hygiene alone made no difference',
      source: 'Furukawa et al. 2024',
      checked: 'read'
    },
    {
      claim: 'Postponing worry shortens it (d = .31)',
      source: 'Dippel et al. 2024, doi:10.1007/s41811-023-00193-x',
      checked: 'read'
    }
  ],
  prior: 0.06,
  start: 'talk',
  nodes: {
    talk: {
      say: [
        { by: 'guide', act: 'narration', moment: 'practising' },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Write what is still talking, one thing a line. Three words each will do.',
              zh: '还在脑子里吵的，一行写一件，每件几个字就够。'
            },
            {
              en: 'Put down what the head keeps bringing in. A list, not a story.',
              zh: '脑子一趟趟送进来的，记在这儿，列个单子就行，不用讲来龙去脉。'
            },
            {
              en: 'Everything that will still be there tomorrow: one line each, badly spelled is fine.',
              zh: '明天还在的那些事，一件一行，写错字也没关系。'
            },
            { en: 'Empty the pockets first. One line for each thing.', zh: '先把口袋掏空，一样一行。' }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'talk',
        to: 'later',
        skip: 'dim',
        risk: 'first',
        hint: { en: 'The email; rent; what she said…', zh: '那封邮件；房租；她说的那句……' }
      }
    },
    later: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['talk'],
          say: [
            { en: '“{talk}” All of it keeps until there is daylight.', zh: '“{talk}”，这些都放得到天亮。' },
            { en: 'On paper for the night: “{talk}”', zh: '今晚先搁在这儿：“{talk}”。' },
            { en: '“{talk}” None of it opens before morning.', zh: '“{talk}”，天亮前都不开门。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Give the list a quarter of an hour tomorrow, far from bed. Write when.',
              zh: '明天给这张单子一刻钟，离床远一点。写下什么时候。'
            },
            {
              en: 'Pick the hour tomorrow when it gets looked at. Fifteen minutes, in daylight if there is any.',
              zh: '定一个明天看它的时候，十五分钟，最好天亮着。'
            },
            { en: 'Tomorrow it gets an appointment. Write the time.', zh: '明天给它约个时间，写在这里。' }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'later',
        to: 'dim',
        skip: 'dim',
        risk: 'first',
        hint: { en: 'Tomorrow at noon, on the bench…', zh: '明天中午，楼下长椅……' },
        step: { part: 'when', what: { en: 'Fifteen minutes for the list', zh: '留给这张单子的十五分钟' } }
      }
    },
    dim: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['later'],
          say: [
            {
              en: '{later}, then. Until that hour it has somewhere to wait.',
              zh: '那就{later}，在那之前它有地方等。'
            },
            { en: 'Its hour is kept: {later}.', zh: '它的钟点留好了：{later}。' },
            {
              en: 'So it is seen to at a set hour, {later}, not at this one.',
              zh: '到时候再管它：{later}，不是这会儿。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Make one thing darker or quieter, before the next line. Choose which.',
              zh: '先别往下看，把一样东西弄暗、弄静一点。选一样。'
            },
            {
              en: 'One small change to the room, done now. Choose it.',
              zh: '给屋里换一点样子，现在就动手。选一个。'
            },
            {
              en: 'The room can help a little. Pick one, do it, come back.',
              zh: '屋子也能帮点忙。选一个，做完再回来。'
            }
          ]
        }
      ],
      choose: [
        {
          id: 'lamp',
          label: { en: 'One lamp less', zh: '少开一盏灯' },
          to: 'quiet',
          fill: { slot: 'dim', value: { en: 'one lamp less', zh: '少开一盏灯' } }
        },
        {
          id: 'screen',
          label: { en: 'This screen, down to its darkest', zh: '把这块屏幕调到最暗' },
          to: 'quiet',
          fill: { slot: 'dim', value: { en: 'the screen at its darkest', zh: '屏幕调到最暗' } }
        },
        {
          id: 'clock',
          label: { en: 'The clock, face to the wall', zh: '把钟转过去，不看' },
          to: 'quiet',
          fill: { slot: 'dim', value: { en: 'the clock turned to the wall', zh: '钟转过去了' } }
        },
        { id: 'is', label: { en: 'It is dark enough', zh: '已经够暗了' }, to: 'quiet' }
      ]
    },
    quiet: {
      say: [
        {
          by: 'coach',
          act: 'information',
          say: [
            {
              en: 'Awake about twenty minutes, by feel: leave the bed if getting up is easy and safe. Come back when the eyes get heavy.',
              zh: '凭感觉躺了二十来分钟还醒着，起得来、也稳当，就离开床，眼皮沉了再回来。'
            },
            {
              en: 'In studies, leaving the bed while awake helped some; tidy rules about sleep alone did not. If getting up is hard, lying still is fine.',
              zh: '研究里，醒着就先离开床，对一些人有用；光守睡眠规矩，没什么用。起身不方便，躺着也行。'
            },
            {
              en: 'A bed learns what is done in it. Wide awake for a while, a chair is better; if standing up is unsafe, stay.',
              zh: '床会记住你在上面做什么。醒着太久，不如去椅子上坐坐；起身不稳就别起。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'List two or three dull things for such an hour. Low light, nothing to win.',
              zh: '列两三件适合那会儿做的闷事，灯要暗，别分输赢。'
            },
            {
              en: 'Write what could be done there: something slow that may be dropped at any point.',
              zh: '写写那时候能做什么，要慢的，随时能放下的。'
            },
            {
              en: 'A short list of boring, pleasant things, one a line.',
              zh: '几件又闷又舒服的事，一行一件。'
            }
          ]
        }
      ],
      ask: {
        kind: 'list',
        slot: 'quiet',
        to: 'where',
        skip: 'rise',
        risk: 'first',
        hint: { en: 'Fold towels; an old paperback…', zh: '叠毛巾；翻本旧书……' }
      }
    },
    where: {
      say: [
        {
          by: 'coach',
          act: 'reflection',
          given: ['quiet'],
          say: [
            { en: '“{quiet}” Dull enough.', zh: '“{quiet}”，够闷的，正好。' },
            { en: 'For the awake hours, then: “{quiet}”', zh: '醒着的时候就做：“{quiet}”。' },
            {
              en: '“{quiet}” Nothing there that minds being left half done.',
              zh: '“{quiet}”，做一半扔下也没事。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Name the spot outside the bed where it waits: which chair, which lamp.',
              zh: '写下它在床以外的哪儿等着：哪把椅子，哪盏灯。'
            },
            {
              en: 'Write where. A chair, a blanket, one small light.',
              zh: '写个地方。一把椅子，一条毯子，一点点光。'
            },
            {
              en: 'It needs a seat that is not the bed. Write which.',
              zh: '得有个不是床的位子，写下是哪儿。'
            }
          ]
        }
      ],
      ask: {
        kind: 'short',
        slot: 'where',
        to: 'rise',
        skip: 'rise',
        risk: 'first',
        hint: { en: 'Kitchen chair, by the stove light…', zh: '厨房那把椅子，开着小灯……' }
      }
    },
    rise: {
      say: [
        { by: 'guide', act: 'narration', moment: 'step' },
        {
          by: 'coach',
          act: 'reflection',
          given: ['where'],
          say: [
            { en: '“{where}” It can stay empty all night, too.', zh: '“{where}”，一夜没人坐也行。' },
            { en: 'A place is kept: “{where}”', zh: '位子有了：“{where}”。' },
            { en: '“{where}” Ready, should it come to that.', zh: '“{where}”，用得着就去。' }
          ]
        },
        {
          by: 'coach',
          act: 'suggestion',
          say: [
            {
              en: 'Last thing: the hour you get up, the usual one. Sleep may be as long as it likes until then.',
              zh: '最后一件：起床的钟点，照平常的来。在那之前，能睡多久睡多久。'
            },
            {
              en: 'Write the usual time for getting up. It stays the same, whatever this night is like.',
              zh: '写下平常起床的时间。今晚睡成什么样，它都不变。'
            },
            {
              en: 'A steady hour for rising is worth more than a perfect hour for sleep. Write yours.',
              zh: '起床有个准点，比几点睡着更要紧。写下你的。'
            }
          ]
        }
      ],
      ask: {
        kind: 'time',
        slot: 'rise',
        to: 'rate',
        skip: 'rate',
        risk: 'first',
        hint: { en: '7:00, as on most days…', zh: '七点，跟平时一样……' },
        step: { part: 'when', what: { en: 'Get up at the usual hour', zh: '照平常的钟点起床' } }
      }
    },
    rate: { say: [], rate: { to: 'close' } },
    close: {
      say: [
        {
          by: 'coach',
          act: 'summary',
          given: ['talk', 'later'],
          say: [
            {
              en: 'The talking things are written down, “{talk}”, and wait for {later}.',
              zh: '吵着的那些都写下了，“{talk}”，等到{later}再说。'
            },
            { en: '“{talk}” has an hour of its own: {later}.', zh: '“{talk}”有自己的钟点：{later}。' },
            {
              en: 'Left for the day: “{talk}” The hour for it: {later}.',
              zh: '留给白天的有“{talk}”，钟点是{later}。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['talk'],
          without: ['later'],
          say: [
            { en: 'What was talking is on a list now: “{talk}”', zh: '吵着的那些，写成单子了：“{talk}”。' },
            {
              en: '“{talk}” is written down, and need not be remembered.',
              zh: '“{talk}”写在这儿了，不用记着。'
            },
            {
              en: 'The list stays awake so that nobody else has to: “{talk}”',
              zh: '让单子醒着就行：“{talk}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['quiet', 'where'],
          say: [
            {
              en: 'If sleep stays away: “{quiet}”, and the place is “{where}”',
              zh: '要是还睡不着，就去“{where}”，做“{quiet}”。'
            },
            {
              en: 'Awake is provided for: “{where}”, with “{quiet}”',
              zh: '醒着也有去处：“{where}”，“{quiet}”。'
            },
            {
              en: 'There is a seat for the wakeful part, “{where}”, and something to do in it: “{quiet}”',
              zh: '睡不着的那段有个位子，“{where}”；也有事做，“{quiet}”。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['quiet'],
          without: ['where'],
          say: [
            { en: 'If sleep stays away, there is this: “{quiet}”', zh: '要是还睡不着，可以做“{quiet}”。' },
            {
              en: 'Something dull is waiting, should it be needed: “{quiet}”',
              zh: '闷事备好了，用得着就用：“{quiet}”。'
            },
            { en: 'For the wakeful part: “{quiet}”', zh: '睡不着的那段，留给“{quiet}”。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['dim'],
          say: [
            { en: 'In the room, one thing you chose: {dim}.', zh: '屋里，你挑了一样：{dim}。' },
            { en: 'The room has your choice in it: {dim}.', zh: '屋子里有你挑的一样：{dim}。' },
            { en: 'And for the dark: {dim}.', zh: '还有这个，留给黑夜：{dim}。' }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          given: ['rise'],
          say: [
            { en: 'The night ends at the usual hour: {rise}.', zh: '这一夜到平常的钟点为止：{rise}。' },
            {
              en: 'Only one time counts now: {rise}.',
              zh: '只有一个钟点要紧：{rise}。'
            },
            {
              en: 'Getting up is settled, whatever comes before: {rise}.',
              zh: '怎么睡都好，起床定在{rise}。'
            }
          ]
        },
        {
          by: 'coach',
          act: 'summary',
          without: ['talk', 'quiet', 'rise', 'dim'],
          say: [
            {
              en: 'Nothing was written. Nothing has to be, at this hour.',
              zh: '没写什么。这个点了，也不必写。'
            },
            {
              en: 'No list, no plan. The night may simply be long, and that is known.',
              zh: '没有单子，也没有安排。夜里有时候就是长。'
            },
            {
              en: 'You stayed a moment and left it all unwritten. That is allowed at night.',
              zh: '你待了一会儿，什么都没写。夜里这样也行。'
            }
          ]
        }
      ],
      end: 'done'
    }
  }
};
